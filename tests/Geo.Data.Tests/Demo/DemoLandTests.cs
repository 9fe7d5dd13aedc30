using Geo.Land.Codes;
using Geo.Testing;
using Xunit;

namespace Geo.Data.Tests.Demo;

/// <summary>What generated parcels look like on the ground.</summary>
public sealed class DemoLandTests(DemoLandFixture database) : IClassFixture<DemoLandFixture>
{
    [Fact]
    public async Task There_are_as_many_parcels_as_asked_for_and_all_say_that_they_are_generated() =>
        Assert.Equal(3000, await CountAsync("select count(*) from land.parcel where origin = 'GENERATED' and source_id = 'generated-demo-land' and updated_by = 'geo generate'"));

    [Fact]
    public async Task No_two_parcels_overlap() =>
        Assert.Equal(0, await CountAsync(
            """
            select count(*) from land.parcel as a join land.parcel as b on a.id < b.id and a.boundary && b.boundary
            where st_relate(a.boundary, b.boundary, '2********')
            """));

    [Fact]
    public async Task Every_parcel_lies_inside_its_county() =>
        Assert.Equal(0, await CountAsync(
            "select count(*) from land.parcel as p join land.region as r on r.code = p.county_code where not st_covers(r.boundary, p.boundary)"));

    [Fact]
    public async Task Parcels_have_3_to_900_mu() =>
        Assert.Equal(0, await CountAsync("select count(*) from land.parcel where ellipsoid_area * 3 / 2000 not between 3 and 900"));

    [Fact]
    public async Task Outlines_are_one_valid_ring_run_counter_clockwise() =>
        Assert.Equal(0, await CountAsync(
            "select count(*) from land.parcel where not st_isvalid(boundary) or st_nrings(boundary) <> 1 or not st_ispolygonccw(boundary)"));

    [Fact]
    public async Task Corners_have_seven_decimals() =>
        Assert.Equal(0, await CountAsync(
            """
            select count(*) from land.parcel, st_dumppoints(boundary) as corner
            where st_x(corner.geom)::numeric <> round(st_x(corner.geom)::numeric, 7) or st_y(corner.geom)::numeric <> round(st_y(corner.geom)::numeric, 7)
            """));

    [Fact]
    public async Task Neighbours_share_every_corner() =>
        Assert.Equal(0, await CountAsync(
            """
            select count(*)
            from land.parcel as a
            join land.parcel as b on a.id <> b.id and st_dwithin(a.boundary, b.boundary, 5e-7),
                 st_dumppoints(a.boundary) as corner
            where st_dwithin(corner.geom, b.boundary, 5e-7)
              and not exists (select from st_dumppoints(b.boundary) as other where other.geom ~= corner.geom)
            """));

    [Fact]
    public async Task Most_parcels_have_a_neighbour_along_a_real_stretch() =>
        Assert.InRange(
            await CountAsync(
                """
                select count(*) from land.parcel as a where exists (
                  select from land.parcel as b where a.id <> b.id and a.boundary && b.boundary
                    and st_length(st_intersection(st_boundary(a.boundary), st_boundary(b.boundary))::geography) >= 1)
                """),
            2200,
            3000);

    [Fact]
    public async Task There_are_no_slivers() =>
        Assert.Equal(0, await CountAsync(
            "select count(*) from land.parcel where ellipsoid_area / st_perimeter(boundary::geography) ^ 2 < 0.015"));

    [Fact]
    public async Task Few_parcels_are_upright_rectangles_and_some_are_bent()
    {
        Assert.InRange(await CountAsync("select count(*) from land.parcel where st_area(boundary) > 0.97 * st_area(st_envelope(boundary))"), 0, 400);
        Assert.InRange(await CountAsync("select count(*) from land.parcel where st_area(boundary) < 0.92 * st_area(st_convexhull(boundary))"), 20, 600);
    }

    [Fact]
    public async Task Parcels_lie_near_towns_villages_and_platforms() =>
        Assert.InRange(
            await CountAsync(
                """
                select count(*) from land.parcel as p
                where platform_key is not null or exists (
                  select from land.region as r where r.level = 'TOWNSHIP' and r.parent_code = p.county_code and st_dwithin(r.seat::geography, p.label_point::geography, 2500))
                """),
            2400,
            3000);

    [Fact]
    public async Task Every_code_is_a_parcel_code_of_the_county_and_stands_once()
    {
        IReadOnlyList<object?[]> rows = await database.Owner.RowsAsync("select county_code, code from land.parcel");

        Assert.All(rows, row =>
        {
            Assert.True(ParcelCode.TryParse((string)row[1]!, out ParcelCode? code, out _));
            Assert.Equal(row[0], code.CountyCode);
        });
        Assert.Equal(rows.Count, rows.Select(row => row[1]).Distinct().Count());
    }

    [Fact]
    public async Task The_township_is_that_of_the_nearest_seat_and_says_so() =>
        Assert.InRange(
            await CountAsync(
                """
                select count(*) from land.parcel as p
                where township_precision = 'APPROXIMATE' and township_code = (
                  select code from land.region where level = 'TOWNSHIP' and parent_code = p.county_code and seat is not null
                  order by st_distance(seat::geography, p.label_point::geography) limit 1)
                """),
            2900,
            3000);

    [Fact]
    public async Task A_platform_s_parcels_lie_in_its_county() =>
        Assert.Equal(0, await CountAsync(
            "select count(*) from land.parcel as p join land.platform as f on f.key = p.platform_key where f.region_code <> p.county_code"));

    [Fact]
    public async Task The_registered_area_is_unknown_or_off_by_less_than_half_a_percent()
    {
        Assert.Equal(0, await CountAsync("select count(*) from land.parcel where abs(registered_area / ellipsoid_area - 1) > 0.0041"));
        Assert.InRange(await CountAsync("select count(*) from land.parcel where registered_area is null"), 300, 1500);
    }

    [Fact]
    public async Task Constraint_areas_lie_inside_their_county_and_some_lie_over_parcels()
    {
        Assert.Equal(0, await CountAsync("select count(*) from land.constraint_area as c join land.region as r on r.code = c.county_code where not st_covers(r.boundary, c.boundary)"));
        Assert.Equal(6, await CountAsync("select count(distinct kind) from land.constraint_area where origin = 'GENERATED'"));
        Assert.InRange(await CountAsync("select count(*) from land.constraint_area"), 200, 400);
        Assert.InRange(
            await CountAsync("select count(distinct c.id) from land.constraint_area as c join land.parcel as p on st_intersects(c.boundary, p.boundary)"), 20, 250);
    }

    private Task<int> CountAsync(string statement) => database.Owner.ScalarAsync<int>(statement);
}
