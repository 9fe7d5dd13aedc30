using Geo.Land.Siting;
using Geo.Sql;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>
/// One statement that measures parcels and lets the must-haves decide, the cheapest first: columns, then what is on record beside the parcel,
/// then distances, then the overlay with constraints. A step reads only what the step before left.
/// </summary>
internal sealed class FactsStatement(SiteReading reading, SiteCriteria criteria)
{
    // The columns of every step, and of the answer.
    private static readonly Sql.Sql Columns = Sql.Sql.Of(
        $"county_code, id, code, ellipsoid_area, stage, ownership, land_use_system, land_use_code, planned_use_system, planned_use_code, township_code, platform_key, boundary");

    private readonly List<Sql.Sql> _steps = [];
    private readonly List<string> _measured = [];

    /// <summary>The number of the column that holds a measure, behind the twelve of the parcel; -1 where it is not measured.</summary>
    public int Find(string measure) => _measured.IndexOf(measure) is >= 0 and var place ? FirstMeasure + place : -1;

    /// <summary>The first column that holds a measure.</summary>
    public const int FirstMeasure = 12;

    /// <summary>The statement.</summary>
    /// <param name="row">The alias of the parcel in the condition.</param>
    /// <param name="where">Which parcels are looked at.</param>
    /// <param name="decides">Whether must-haves leave out what does not meet them; without it all parcels are measured only.</param>
    /// <param name="withShape">Whether the outline is read too, as the measure <c>boundary</c>.</param>
    public Sql.Sql Compile(SqlAlias row, Sql.Sql where, bool decides, bool withShape)
    {
        _steps.Clear();
        _measured.Clear();
        _steps.Add(Sql.Sql.Of($"step_0 as materialized (select {Columns} from {reading.Rows("parcel")} as {row} where {where})"));
        AddRecorded(decides);
        AddDistances(decides);
        AddFreeShares(decides);
        List<Sql.Sql> columns = [.. _measured.Select(measure => Sql.Sql.Of($", site.{Sql.Sql.Name(measure)}"))];
        if (criteria.Needs(SiteCriterion.Compactness))
        {
            _measured.Add("compactness");
            columns.Add(Sql.Sql.Of($", 4 * pi() * site.ellipsoid_area / st_perimeter(site.boundary::geography, true) ^ 2"));
        }

        if (withShape)
        {
            _measured.Add("boundary");
            columns.Add(Sql.Sql.Of($", st_asbinary(site.boundary, 'NDR')"));
        }

        return Sql.Sql.Of(
            $"""
            with {Sql.Sql.Join($", ", _steps)}
            select site.county_code, site.id, site.code, site.ellipsoid_area, site.stage, site.ownership, site.land_use_system, site.land_use_code,
              site.planned_use_system, site.planned_use_code, site.township_code, site.platform_key{Sql.Sql.Join($"", columns)}
            from {Step(_steps.Count - 1)} as site
            limit {Sql.Sql.Value(SiteFinder.MostSites + 1)}
            """);
    }

    // Prices, plot ratios and the idle clock stand beside the parcel and are found by its key.
    private void AddRecorded(bool decides)
    {
        bool isPriced = criteria.Needs(SiteCriterion.Price) || criteria.Needs(SiteCriterion.PricePerMu);
        List<(string Measure, Sql.Sql Value, Sql.Sql Join, IEnumerable<Sql.Sql> Conditions)> joined = [];
        if (isPriced)
        {
            joined.Add((
                "price",
                Sql.Sql.Of($"contract.price::float8"),
                Sql.Sql.Of(
                    $"""
                     left join lateral (
                      select found.price from {reading.Rows("supply_contract")} as found
                      where found.county_code = site.county_code and found.parcel_id = site.id and found.signed_on <= {Sql.Sql.Value(reading.Day)}
                      order by found.signed_on desc, found.number desc limit 1) as contract on true
                    """),
                Price()));
        }

        if (criteria.Needs(SiteCriterion.PlotRatio))
        {
            joined.Add((
                "plot_ratio",
                Sql.Sql.Of($"performance.plot_ratio::float8"),
                Sql.Sql.Of(
                    $"""
                     left join lateral (
                      select found.plot_ratio from {reading.Rows("parcel_performance")} as found
                      where found.county_code = site.county_code and found.parcel_id = site.id and found.plot_ratio is not null and found.year <= {Sql.Sql.Value(reading.Day.Year)}
                      order by found.year desc limit 1) as performance on true
                    """),
                Within(Sql.Sql.Of($"performance.plot_ratio::float8"), criteria.PlotRatio)));
        }

        if (criteria.NotIdle)
        {
            // Over many parcels the clock runs once for all; for a few it runs for each of them.
            Sql.Sql idle = ParcelConditions.Idle(reading);
            joined.Add(decides
                ? ("is_idle", Sql.Sql.Of($"false"), Sql.Sql.Empty, [Sql.Sql.Of($"(site.county_code, site.id) not in ({idle})")])
                : ("is_idle", Sql.Sql.Of($"exists ({idle} and clock.county_code = site.county_code and clock.parcel_id = site.id)"), Sql.Sql.Empty, []));
        }

        Add(joined, decides);
    }

    private IEnumerable<Sql.Sql> Price() =>
    [
        .. Within(Sql.Sql.Of($"contract.price::float8"), criteria.Price),
        .. Within(Sql.Sql.Of($"contract.price::float8 / (site.ellipsoid_area * 3 / 2000)"), criteria.PricePerMu),
    ];

    // A limit is a box around the parcel first; without one the nearest is looked for.
    private void AddDistances(bool decides)
    {
        List<(string Measure, Sql.Sql Value, Sql.Sql Join, IEnumerable<Sql.Sql> Conditions)> joined = [];
        foreach (string kind in criteria.FacilityKinds)
        {
            string alias = $"near_{kind.ToLowerInvariant()}";
            Sql.Sql near = Sql.Sql.Name(alias);
            FacilityLimit? limit = decides ? criteria.Distances.FirstOrDefault(limit => limit.Kind == kind) : null;
            Sql.Sql found = limit is null
                ? Sql.Sql.Of($"select key, distance_metres as metres from api.nearest_facilities(site.boundary, array[{Sql.Sql.Value(kind)}])")
                : Nearest(kind, limit.MaxMetres);
            joined.Add((
                $"{alias}_metres",
                Sql.Sql.Of($"{near}.metres"),
                Sql.Sql.Of($" left join lateral ({found}) as {near} on true"),
                limit is null ? [] : [Sql.Sql.Of($"{near}.metres <= {Sql.Sql.Value(limit.MaxMetres)}")]));
            joined.Add(($"{alias}_key", Sql.Sql.Of($"{near}.key"), Sql.Sql.Empty, []));
        }

        Add(joined, decides);
    }

    private static Sql.Sql Nearest(string kind, double most)
    {
        Sql.Sql height = Sql.Sql.Value(most * 1.01 / 110_000);
        return Sql.Sql.Of(
            $"""
            select facility.key, st_distance(facility.location::geography, site.boundary::geography, true) as metres
            from api.facility as facility
            where facility.kind = {Sql.Sql.Value(kind)} and facility.location && st_expand(
              site.boundary, {height} / cos(radians(least(89.0, greatest(abs(st_ymax(site.boundary)), abs(st_ymin(site.boundary))) + {height}))), {height})
            order by metres, facility.key limit 1
            """);
    }

    private void AddFreeShares(bool decides)
    {
        List<(string Measure, Sql.Sql Value, Sql.Sql Join, IEnumerable<Sql.Sql> Conditions)> joined = [];
        foreach ((SiteCriterion criterion, string hardness, double? least) in new[]
        {
            (SiteCriterion.HardFree, "HARD", criteria.HardFree),
            (SiteCriterion.SoftFree, "SOFT", criteria.SoftFree),
        })
        {
            if (criteria.Needs(criterion))
            {
                string alias = $"free_of_{hardness.ToLowerInvariant()}";
                Sql.Sql free = Sql.Sql.Name(alias);
                joined.Add((
                    alias,
                    Sql.Sql.Of($"{free}.share"),
                    Sql.Sql.Of(
                        $"""
                         cross join lateral (
                          select 1 - least(1, coalesce(st_area(st_union(part.part)::geography, true), 0) / site.ellipsoid_area) as share
                          from {reading.Rule("constraint_parts", Sql.Sql.Of($"site.boundary"), Sql.Sql.Value(reading.Day))} as part
                          where part.hardness = {Sql.Sql.Value(hardness)}) as {free}
                        """),
                    least is { } share ? [Sql.Sql.Of($"{free}.share >= {Sql.Sql.Value(share - 1e-9)}")] : []));
            }
        }

        Add(joined, decides);
    }

    private void Add(List<(string Measure, Sql.Sql Value, Sql.Sql Join, IEnumerable<Sql.Sql> Conditions)> joined, bool decides)
    {
        if (joined.Count == 0)
        {
            return;
        }

        Sql.Sql[] conditions = decides ? [.. joined.SelectMany(part => part.Conditions)] : [];
        Sql.Sql where = conditions.Length == 0 ? Sql.Sql.Empty : Sql.Sql.Of($" where {Sql.Sql.Join($" and ", conditions)}");
        Sql.Sql values = Sql.Sql.Join($", ", joined.Select(part => Sql.Sql.Of($"{part.Value} as {Sql.Sql.Name(part.Measure)}")));
        int next = _steps.Count;
        _steps.Add(Sql.Sql.Of(
            $"{Step(next)} as materialized (select site.*, {values} from {Step(next - 1)} as site{Sql.Sql.Join($"", joined.Select(part => part.Join))}{where})"));
        _measured.AddRange(joined.Select(part => part.Measure));
    }

    private static IEnumerable<Sql.Sql> Within(Sql.Sql value, SiteRange? asked)
    {
        if (asked?.Least is { } least)
        {
            yield return Sql.Sql.Of($"{value} >= {Sql.Sql.Value(least)}");
        }

        if (asked?.Most is { } most)
        {
            yield return Sql.Sql.Of($"{value} <= {Sql.Sql.Value(most)}");
        }
    }

    private static Sql.Sql Step(int number) => Sql.Sql.Name($"step_{number}");
}
