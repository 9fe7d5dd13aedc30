using System.Collections.Immutable;
using Geo.Land.Areas;
using Geo.Land.Siting;
using Geo.Sql;
using NpgsqlTypes;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>The must-haves that a column of a parcel decides, as conditions over its row.</summary>
internal static class ParcelConditions
{
    private const double RoundingError = 1e-12;

    /// <summary>The columns the conditions look at.</summary>
    public static readonly ImmutableArray<string> Columns =
    [
        "county_code", "state", "stage", "ellipsoid_area", "ownership", "land_use_system", "land_use_code", "planned_use_system", "planned_use_code",
        "platform_key", "township_code",
    ];

    /// <summary>What a parcel must meet that is a site by itself.</summary>
    public static Sql.Sql OfSite(SiteCriteria criteria, LandTrees trees, SqlAlias row) =>
        All([.. Members(criteria, trees, row), .. Range(criteria.Size, row.Column("ellipsoid_area")), .. Room(criteria.Rectangle, row.Column("ellipsoid_area"))]);

    /// <summary>What a parcel must meet that is a part of an assembly.</summary>
    public static Sql.Sql OfMember(SiteCriteria criteria, LandTrees trees, SqlAlias row) => All(Members(criteria, trees, row));

    /// <summary>A size in square metres for a condition; the judge compares in mu and has the last word.</summary>
    public static double AtLeast(double mu) => Mu.ToSquareMetres(mu) * (1 - RoundingError);

    /// <summary>The keys of the parcels that are idle on the day.</summary>
    public static Sql.Sql Idle(SiteReading reading) => Sql.Sql.Of(
        $"select clock.county_code, clock.parcel_id from {reading.Rule("idle_clock_on", Sql.Sql.Value(reading.Day))} as clock where clock.state in ('SUSPECTED_NOT_STARTED', 'SUSPECTED_SUSPENDED', 'FOUND')");

    private static IEnumerable<Sql.Sql> Members(SiteCriteria criteria, LandTrees trees, SqlAlias row)
    {
        yield return Sql.Sql.Of($"{row.Column("state")} = 'ACTIVE'");
        if (criteria.Stages is { } stages)
        {
            yield return OneOf(row.Column("stage"), stages);
        }

        if (criteria.Ownerships is { } owners)
        {
            yield return OneOf(row.Column("ownership"), owners);
        }

        if (criteria.PresentUses is { } present)
        {
            yield return OfUse(present, row.Column("land_use_system"), row.Column("land_use_code"));
        }

        if (criteria.PlannedUses is { } planned)
        {
            yield return OfUse(planned, row.Column("planned_use_system"), row.Column("planned_use_code"));
        }

        if (criteria.Regions is { } regions)
        {
            ImmutableArray<string> inside = trees.RegionsIn(regions);
            yield return Sql.Sql.Of($"({OneOf(row.Column("county_code"), inside)} or {OneOf(row.Column("township_code"), regions)})");
        }

        if (criteria.Platforms is { } platforms)
        {
            yield return OneOf(row.Column("platform_key"), trees.PlatformsIn(platforms));
        }
    }

    private static IEnumerable<Sql.Sql> Range(SiteRange? size, Sql.Sql squareMetres)
    {
        if (size?.Least is { } least)
        {
            yield return Sql.Sql.Of($"{squareMetres} >= {Sql.Sql.Value(AtLeast(least))}");
        }

        if (size?.Most is { } most)
        {
            yield return Sql.Sql.Of($"{squareMetres} <= {Sql.Sql.Value(Mu.ToSquareMetres(most) * (1 + RoundingError))}");
        }
    }

    // No rectangle fits into less than its own area.
    private static IEnumerable<Sql.Sql> Room(RectangleSize? rectangle, Sql.Sql squareMetres)
    {
        if (rectangle is not null)
        {
            yield return Sql.Sql.Of($"{squareMetres} >= {Sql.Sql.Value(0.99 * rectangle.Width * rectangle.Length)}");
        }
    }

    private static Sql.Sql OfUse(ImmutableArray<LandUsePrefix> classes, Sql.Sql system, Sql.Sql code)
    {
        Sql.Sql any = Sql.Sql.Join($" or ", classes.Select(use => Sql.Sql.Of($"{system} = {Sql.Sql.Value(use.System)} and starts_with({code}, {Sql.Sql.Value(use.Code)})")));
        return Sql.Sql.Of($"({any})");
    }

    private static Sql.Sql OneOf(Sql.Sql column, ImmutableArray<string> values) =>
        Sql.Sql.Of($"{column} = any ({Sql.Sql.Value(values.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text)})");

    private static Sql.Sql All(IEnumerable<Sql.Sql> conditions) => Sql.Sql.Join($" and ", conditions);
}
