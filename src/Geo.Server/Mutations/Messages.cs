using System.Globalization;
using Geo.Data.Parcels;
using Geo.Land.Codes;
using Geo.Query.Mutations;
using Geo.Query.Plans;
using Geo.Server.Schema.SiteSearch;

namespace Geo.Server.Mutations;

/// <summary>Every sentence about a write that a client may read, each with its code.</summary>
internal static partial class Messages
{
    public static Refusal Forbidden(string countyCode) => new("FORBIDDEN", $"You may not write records of the county {countyCode}.");

    public static UserError BadCode(CodeRefusal refusal) => Error("code", "BAD_CODE", refusal.Message);

    public static UserError DuplicateCode(string code) => Error("code", "DUPLICATE_CODE", $"There is a parcel with the code {code} already.");

    public static UserError DuplicateCode() => Error("code", "DUPLICATE_CODE", "There is a parcel with this code already.");

    public static UserError BadId() => Error("id", "BAD_ID", "This is not an id of a parcel.");

    public static UserError NoParcel() => Error("id", "NOT_FOUND", "There is no parcel with this id.");

    public static UserError StaleVersion(int version) =>
        Error("version", "STALE_VERSION", $"The parcel has been written since version {version}; look at the record as it is and decide again.");

    public static UserError Retired() => Error("id", "PARCEL_RETIRED", "The parcel is retired and does not change any more.");

    public static UserError OriginNotAllowed() =>
        Error("origin", "ORIGIN_NOT_ALLOWED", "GENERATED marks demo data that a program made; a registered parcel is REPORTED or SURVEYED.");

    public static UserError BlankText(string field) => Error(field, "BLANK", $"{field} says nothing.");

    public static UserError LongText(string field, int most) => Error(field, "TOO_LONG", $"{field} has more than {most} characters.");

    public static UserError FutureDay(string field) => Error(field, "BAD_DATE", $"{field} is a day in the future.");

    public static UserError EarlyDay(string field) => Error(field, "BAD_DATE", $"{field} is before 1949.");

    public static UserError BadRegisteredArea() => Error("registeredArea", "BAD_AREA", "The registered area must be at least 0.01 m² and less than 1,000,000 km².");

    public static UserError NotAnOutline(string kind) =>
        Error("boundary", "NOT_AN_OUTLINE", $"An outline is a Polygon or a MultiPolygon; this is a {kind}.");

    public static UserError NotAPoint(string kind) => Error("location", "NOT_A_POINT", $"A location is a Point; this is a {kind}.");

    public static UserError PointOutsideChina() =>
        Error("location", "OUTSIDE_CHINA", "The point lies outside of China (73 to 136 E, 3 to 54 N). Is latitude before longitude, or a projection not named?");

    public static UserError OutsideChina() =>
        Error("boundary", "OUTSIDE_CHINA", "The outline lies outside of China (73 to 136 E, 3 to 54 N). Is latitude before longitude, or a projection not named?");

    public static UserError TooSmall() => Error("boundary", "OUTLINE_TOO_SMALL", "The outline has less than 1 m².");

    public static UserError TooWide() => Error("boundary", "OUTLINE_TOO_LARGE", $"The outline reaches into more than {LandCells.Most} cells of 0.01 degree.");

    public static UserError OutsideCounty(string countyCode) => Error(
        "boundary",
        "OUTSIDE_COUNTY",
        $"The outline leaves the county {countyCode}, which its code names, by more than {ParcelGround.CountyBufferMetres.ToString("F0", CultureInfo.InvariantCulture)} m.");

    public static UserError Overlaps(IReadOnlyList<(string Code, double Mu)> overlaps) => Error(
        "boundary",
        "OVERLAPS_PARCELS",
        $"The outline overlaps {(overlaps.Count < ParcelGround.MostOverlaps ? "" : "at least ")}{overlaps.Count} active parcel(s): {string.Join(", ", overlaps.Select(overlap => $"{overlap.Code} by {overlap.Mu.ToString("0.####", CultureInfo.InvariantCulture)} mu"))}.");

    public static UserError UnknownSource() => Error("sourceKey", "UNKNOWN_SOURCE", "There is no source with this key.");

    public static UserError UnknownPlatform() => Error("platformKey", "UNKNOWN_PLATFORM", "There is no platform with this key.");

    public static UserError UnknownTownship() => Error("townshipCode", "UNKNOWN_TOWNSHIP", "The county that the code names has no township with this code.");

    public static UserError UnknownLandUse(string field) =>
        Error(field, "UNKNOWN_LAND_USE", $"{field} names a use that its classification does not have.");

    public static UserError BrokenOutline() => Error("boundary", "BAD_GEOMETRY", "The database does not accept the outline.");

    public static Refusal ForbiddenRegion(string regionCode) => new("FORBIDDEN", $"You may not write demands of the region {regionCode}.");

    public static UserError NoDemandId() => Error("id", "BAD_ID", "This is not an id of a demand.");

    public static UserError NoDemand() => Error("id", "NOT_FOUND", "There is no demand with this id.");

    public static UserError MissingVersion() => Error("version", "MISSING_VERSION", "A demand that is there is changed with the version that was seen.");

    public static UserError StaleDemand(int version) =>
        Error("version", "STALE_VERSION", $"The demand has been written since version {version}; look at the record as it is and decide again.");

    public static UserError RetiredDemand() => Error("id", "DEMAND_RETIRED", "The demand is retired and does not change any more.");

    public static UserError GeneratedDemand() =>
        Error("origin", "ORIGIN_NOT_ALLOWED", "GENERATED marks demo data that a program made; a demand is REPORTED or SURVEYED.");

    public static UserError UnknownRegion() => Error("regionCode", "UNKNOWN_REGION", "There is no region with this code.");

    public static UserError CrossedPeriod() => Error("validTo", "BAD_PERIOD", "validTo lies before validFrom.");

    public static UserError BadCriteria(CriteriaProblem problem) => new(["criteria", .. problem.Path], "BAD_CRITERIA", problem.Text);

    private static UserError Error(string field, string code, string message) => new([field], code, message);
}
