using Geo.Data.SiteChecks;
using Geo.Data.Tests.Demo;
using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.SiteChecks;

/// <summary>What <c>api.site_facts</c> says of random shapes adds up, and is what PostGIS says when it is asked for each thing by itself.</summary>
public sealed class SiteFactsTests(DemoLandFixture database) : IClassFixture<DemoLandFixture>
{
    private const int Shapes = 1000;
    private const int Batch = 100;

    [Fact]
    public async Task The_parts_of_1_000_random_shapes_add_up_to_the_whole()
    {
        int mixed = 0;
        foreach (string[] shapes in await DrawAsync(seed: 41))
        {
            foreach (SiteFacts facts in await ReadAsync(shapes))
            {
                AssertWhole(facts, facts.HardOnly + facts.SoftOnly + facts.Both + facts.Clear.Area);
                AssertWhole(facts, facts.Net.Area + facts.Hard);
                AssertPart(facts, facts.Net.Area, facts.Clear.Area + facts.SoftOnly);
                AssertPart(facts, facts.Hard, facts.HardOnly + facts.Both);
                AssertPart(facts, facts.Soft, facts.SoftOnly + facts.Both);
                AssertPart(facts, facts.ParcelArea, facts.Uses.Sum(use => use.Overlap));
                AssertPart(facts, facts.ParcelArea, facts.PlannedUses.Sum(use => use.Overlap));
                AssertPart(facts, facts.ParcelArea, facts.Parcels.Sum(parcel => parcel.Overlap));
                Assert.Equal(facts.ParcelCount, facts.Parcels.Count);
                mixed += facts.Both > 0 && facts.HardOnly > 0 && facts.SoftOnly > 0 && facts.Clear.Area > 0 ? 1 : 0;
            }
        }

        Assert.True(mixed > 20, $"Only {mixed} shapes have all four parts.");
    }

    // An overlay asked by itself joins vertices by straight lines in longitude and latitude, hence 1e-5 and not 1e-6.
    private const string Oracle =
        """
        select st_area(shape::geography),
          coalesce((select st_area(st_intersection(shape, st_union(boundary))::geography) from land.constraint_area where hardness = 'HARD' and st_intersects(shape, boundary)), 0),
          coalesce((select st_area(st_intersection(shape, st_union(boundary))::geography) from land.constraint_area where hardness = 'SOFT' and st_intersects(shape, boundary)), 0),
          (select coalesce(sum(st_area(st_intersection(shape, boundary)::geography)), 0) from land.constraint_area where st_intersects(shape, boundary)),
          coalesce((select st_area(st_intersection(shape, st_union(boundary))::geography) from land.parcel where st_intersects(shape, boundary)), 0),
          (select min(st_distance(shape::geography, location::geography)) from land.facility),
          coalesce((select string_agg(kind || ' ' || metres, ',' order by kind) from (
            select kind, round(min(st_distance(shape::geography, location::geography))::numeric, 3) as metres from land.facility group by kind) as nearest), '')
        from unnest($1::text[]) with ordinality as given (wkt, place) cross join lateral (select st_geomfromtext(wkt, 4490) as shape) as made
        order by place
        """;

    [Fact]
    public async Task Each_area_and_distance_is_what_PostGIS_says_by_itself()
    {
        string[] shapes = [.. (await DrawAsync(seed: 42)).Take(2).SelectMany(batch => batch)];
        IReadOnlyList<object?[]> oracle = await database.Owner.RowsAsync(Oracle, (object)shapes);
        foreach ((SiteFacts facts, object?[] row) in (await ReadAsync(shapes)).Zip(oracle))
        {
            double[] expected = [.. row.Take(6).Select(value => (double)value!)];
            Assert.Equal(expected[0], facts.Area, 1e-9 * facts.Area);
            Assert.Equal(expected[1], facts.Hard, 1e-5 * facts.Area);
            Assert.Equal(expected[2], facts.Soft, 1e-5 * facts.Area);
            Assert.Equal(expected[3], facts.Constraints.Sum(constraint => constraint.Overlap), 2e-5 * facts.Area);
            Assert.Equal(expected[4], facts.ParcelArea, 1e-5 * facts.Area);
            Assert.Equal(expected[5], facts.Facilities[0].Metres, 0.001);
            Assert.Equal(
                (string)row[6]!,
                string.Join(',', facts.Facilities.Select(found => FormattableString.Invariant($"{SqlName(found.Kind.ToString())} {found.Metres:F3}")).Order(StringComparer.Ordinal)));
        }
    }

    [Fact]
    public async Task Only_constraints_in_force_on_the_day_count()
    {
        const string Overlaps = "select count(*) from land.constraint_area as area, api.constraint_overlaps(area.boundary, $1) as met where met.id = area.id";
        long all = await database.Owner.ScalarAsync<long>("select count(*) from land.constraint_area");
        Assert.Equal(all, await CountAsync(Overlaps, new DateOnly(2026, 11, 1)));
        Assert.Equal(
            await database.Owner.ScalarAsync<long>("select count(*) from land.constraint_area where valid_from <= '2023-01-01'"),
            await CountAsync(Overlaps, new DateOnly(2023, 1, 1)));
        Assert.Equal(0, await CountAsync(Overlaps, new DateOnly(1990, 1, 1)));
    }

    [Fact]
    public async Task Without_rights_nothing_is_known() => Assert.Equal(
        """{"known": [false], "parcels": 0, "constraints": 0}""",
        await database.App.ScalarAsync<string>(
            """
            select jsonb_build_object('known', jsonb_path_query_array(facts, '$.counties[*].known'), 'parcels', facts -> 'parcelCount', 'constraints', jsonb_array_length(facts -> 'constraints'))::text
            from api.site_facts(st_buffer((select seat from api.region where code = '440783100' or level = 'TOWNSHIP' and parent_code = '440783' order by code limit 1), 0.005), '2026-11-01', 10) as facts
            """));

    private static void AssertWhole(SiteFacts facts, double sum) => Assert.Equal(facts.Area, sum, 1e-6 * facts.Area);

    private static void AssertPart(SiteFacts facts, double whole, double sum) => Assert.Equal(whole, sum, 1e-6 * facts.Area);

    private static string SqlName(string name) => string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));

    private async Task<IEnumerable<string[]>> DrawAsync(int seed)
    {
        IReadOnlyList<object?[]> places = await database.Owner.RowsAsync(
            "select st_x(place), st_y(place) from land.constraint_area cross join lateral (select st_pointonsurface(boundary) as place) as inside order by county_code, code");
        RandomSites sites = new(seed);
        return Enumerable.Range(0, Shapes).Select(i => places[i * 7 % places.Count]).Select(place => sites.Draw((double)place[0]!, (double)place[1]!)).ToArray().Chunk(Batch);
    }

    private async Task<SiteFacts[]> ReadAsync(string[] shapes)
    {
        IReadOnlyList<object?[]> rows = await AsPlannerAsync(
            "select api.site_facts(st_geomfromtext(wkt, 4490), '2026-11-01', 10000)::text from unnest($1::text[]) with ordinality as given (wkt, place) order by place", shapes);
        return [.. rows.Select(row => SiteFacts.Read((string)row[0]!))];
    }

    private async Task<long> CountAsync(string text, DateOnly on) => (long)(await AsPlannerAsync(text, on, asOwner: true))[0][0]!;

    private async Task<IReadOnlyList<object?[]>> AsPlannerAsync(string text, object value, bool asOwner = false)
    {
        await using NpgsqlConnection connection = await (asOwner ? database.Owner : database.App).OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await connection.RowsAsync("select set_config('geo.exact', (select string_agg(code, ',') from api.region where level = 'COUNTY'), true)");
        return await connection.RowsAsync(text, value);
    }
}
