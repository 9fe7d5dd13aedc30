using System.Collections.Immutable;
using Geo.Data.Platforms;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Acts;
using NetTopologySuite.Geometries;

namespace Geo.Server.Mutations.Platforms;

/// <summary>What administrators correct of platforms and parks (平台、园区更正). Lists of industries and parents come with geo load.</summary>
internal static class PlatformActs
{
    private const decimal MostKm2 = 9_999_999m;

    private const string OutlineSays =
        "Its outline (范围): a Polygon or MultiPolygon, valid, inside of China. With it the location is a point inside; null takes it away, and the point stays.";

    /// <summary>All of them.</summary>
    public static ImmutableArray<MutationMap> Create(TimeProvider clock) => [Platform.Map(clock), Park.Map(clock)];

    private static ChangeAct<Platform> Platform { get; } = new(
        "correctPlatform",
        "Corrects what is on record of a platform (产业平台更正), or gives it its outline. Only administrators may.",
        "platform",
        "Platform",
        ActFields<Platform>.None
            .Text(platform => platform.Name, "The Chinese name (名称), up to 200 characters.")
            .Text(platform => platform.NameEn, "The English name (英文名称), up to 200 characters.")
            .Choice(platform => platform.Tier, "Who recognised it (级别).")
            .Number(platform => platform.AreaKm2, "The planned area in km² (规划面积).", 0.0001m, MostKm2, 4)
            .Text(platform => platform.Layout, "How it is laid out (空间布局), up to 500 characters.", most: 500)
            .Flag(platform => platform.PrioritySupport, "Whether the province supports it first (重点支持).")
            .Text(platform => platform.Note, "What else to know (备注), up to 1,000 characters.", most: 1000)
            .Beside("boundary", "GeometryInput", OutlineSays, isAlways: false, static _ => { })
            .Sourced())
    {
        IsOfCounty = false,
        Rules = (act, cancellationToken) => TakeOutlineAsync(
            act,
            outline => (act.Record.Boundary, act.Record.Location, act.Record.LocationPrecision) = (outline, PointOf(outline) ?? act.Record.Location, PrecisionOf(outline, act.Record.LocationPrecision)),
            cancellationToken),
    };

    private static ChangeAct<Park> Park { get; } = new(
        "correctPark",
        "Corrects what is on record of a park (专业园区更正), or gives it its outline. Only administrators may.",
        "park",
        "Park",
        ActFields<Park>.None
            .Text(park => park.Name, "The Chinese name (名称), up to 200 characters.")
            .Text(park => park.NameEn, "The English name (英文名称), up to 200 characters.")
            .Key(park => park.PlatformKey, "platformKey", "platform", "key", "platform", "The key of the platform it lies in (所属平台).")
            .Text(park => park.Note, "What else to know (备注), up to 1,000 characters.", most: 1000)
            .Beside("boundary", "GeometryInput", OutlineSays, isAlways: false, static _ => { })
            .Sourced())
    {
        IsOfCounty = false,
        Rules = (act, cancellationToken) => TakeOutlineAsync(
            act,
            outline => (act.Record.Boundary, act.Record.Location, act.Record.LocationPrecision) = (outline, PointOf(outline) ?? act.Record.Location, PrecisionOf(outline, act.Record.LocationPrecision)),
            cancellationToken),
    };

    private static async Task TakeOutlineAsync<T>(ActCase<T> act, Action<MultiPolygon?> set, CancellationToken cancellationToken)
        where T : class
    {
        if (!act.Input.IsGiven("boundary"))
        {
            return;
        }

        if (act.Input.Find("boundary") is null)
        {
            set(null);
            return;
        }

        (MultiPolygon? outline, UserError? wrong) = await ParcelOutline.ReadAnySizeAsync(act.Context, [], cancellationToken);
        if (outline is null)
        {
            act.Checks.Add(wrong!);
        }
        else
        {
            set(outline);
        }
    }

    private static Point? PointOf(MultiPolygon? outline) => outline is null ? null : new Point(outline.InteriorPoint.Coordinate) { SRID = outline.SRID };

    private static LocationPrecision PrecisionOf(MultiPolygon? outline, LocationPrecision before) =>
        outline is not null ? LocationPrecision.Outline : before == LocationPrecision.Outline ? LocationPrecision.Point : before;
}
