using System.Globalization;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>Every sentence about criteria that a client may read.</summary>
internal static class CriteriaMessages
{
    /// <summary>The code of all of them.</summary>
    public const string Code = "BAD_USER_INPUT";

    public const string EmptyList = "The list is empty, so that nothing could be met; leave the field out to ask for nothing.";

    public const string NoEnds = "A range needs min, max or both.";

    public const string NotANumber = "The number must be finite.";

    public const string SizeNeeded = "Assemblies need a smallest size: give sizeMu.min.";

    public const string GapTooWide = "maxGap is 0 to 50 metres; wider gaps are not on record.";

    public const string SharedTooLong = "minSharedBoundary is more than 0 and at most 10,000 metres.";

    public const string FacilityNeeded = "A wish for a distance says to what: give facility.";

    public const string FacilityNotNeeded = "Only a wish for a distance has a facility.";

    public const string SameEnds = "full and none must differ: between them the points fall.";

    public const string NegativeWeight = "A weight is 0 or more.";

    public const string ParcelOrWhere = "Give either parcel or where.";

    public const string NoParcel = "There is no parcel with this id.";

    public static string TooManyParcels(int most) => $"where selects more than {most} parcels.";

    public static string TooMany(int most) => $"There are more than {most}.";

    public static string Crossed(double least, double most) => $"min {Number(least)} is more than max {Number(most)}; nothing lies between.";

    public static string Outside(double least, double most) => $"The number must be between {Number(least)} and {Number(most)}.";

    public static string FacilityTwice(string kind) => $"There are two limits for {kind}; the smaller is enough.";

    public static string RectangleTooLarge(double mu, double most) => $"The rectangle alone has {Number(Math.Round(mu, 1))} mu, more than sizeMu.max {Number(most)}.";

    public static string BadCode(string code) => $"\"{Shortened(code)}\" is no code of a land use nor the beginning of one.";

    public static string UnknownSystem(string system) => $"There is no classification of land use \"{Shortened(system)}\".";

    public static string UnknownUse(string system, string code) => $"No code of {system} begins with \"{Shortened(code)}\".";

    public static string UnknownRegion(string code) => $"There is no region with the code \"{Shortened(code)}\".";

    public static string UnknownPlatform(string key) => $"There is no platform with the key \"{Shortened(key)}\".";

    public static string PlatformsElsewhere() => "None of the platforms lies in one of the regions; nothing can meet both.";

    public static string TooManySites(int most) => $"More than {most} sites meet the must-haves. Narrow them, by region, size or stage.";

    public static string TooManyRectangles(int most) => $"More than {most} sites meet all but the rectangle, too many to look for one in each. Narrow the criteria, by region, size or stage.";

    public static string TooManyMembers(int most) => $"The assemblies that are large enough have more than {most} parcels together. Narrow the criteria, by region, stage or use.";

    private static string Shortened(string text) => text.Length <= 60 ? text : $"{text.AsSpan(0, 60)}…";

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
