using Geo.Data.Reference;
using Geo.Testing;
using Xunit;

namespace Geo.Data.Tests.Reference;

public sealed class LoadedFactsTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>
{
    private static readonly ReferenceFiles Files = new(Path.Combine(Repository.Root, "db", "reference"));

    [Theory]
    [InlineData("land.region where level = 'PROVINCE'", 1)]
    [InlineData("land.region where level = 'CITY'", 21)]
    [InlineData("land.region where level = 'COUNTY' and boundary is not null and seat is not null", 7)]
    [InlineData("land.region where level = 'TOWNSHIP'", 82)]
    [InlineData("land.region where level = 'TOWNSHIP' and seat is not null", 70)]
    [InlineData("land.region where name = '东沙群岛'", 0)]
    [InlineData("land.land_use where system = 'GBT21010_2017'", 85)]
    [InlineData("land.land_use where system = 'SANDIAO_2019'", 90)]
    [InlineData("land.land_use where system = 'YDYH_2023'", 175)]
    [InlineData("land.land_use where colour is not null", 105)]
    [InlineData("land.land_use_crosswalk", 210)]
    [InlineData("land.platform", 14)]
    [InlineData("land.park", 15)]
    [InlineData("land.project", 15)]
    [InlineData("land.indicator", 44)]
    [InlineData("land.campaign_project", 2)]
    [InlineData("land.campaign", 2)]
    [InlineData("land.inefficiency_rule_set where is_example and published_on is not null", 5)]
    [InlineData("land.inefficiency_rule_set where not is_example", 0)]
    [InlineData("land.inefficiency_condition", 8)]
    [InlineData("land.facility where kind = 'POWER_PLANT'", 54)]
    [InlineData("land.facility where kind = 'PORT'", 6)]
    [InlineData("land.facility where kind = 'AIRPORT'", 4)]
    [InlineData("land.place", 140)]
    [InlineData("land.basemap_feature", 63)]
    public async Task Every_row_of_the_files_is_there(string rows, int count) =>
        Assert.Equal(count, await database.Owner.ScalarAsync<int>($"select count(*) from {rows}"));

    [Fact]
    public async Task Every_figure_is_there_with_its_source()
    {
        foreach (CsvRow row in Files.ReadCsv("facts/indicators.csv"))
        {
            IReadOnlyList<object?[]> found = await database.Owner.RowsAsync(
                """
                select value::text, unit, source_id from land.indicator
                where coalesce(region_code, platform_key) = $1 and metric = $2 and kind = $3 and period_text = $4 and source_id = $5
                """,
                row.Text("subject"), row.Text("metric"), row.Text("kind"), row.Text("period"), row.Text("source"));
            Assert.Equal([row.Text("value"), row.Text("unit"), row.Text("source")], Assert.Single(found));
        }
    }

    [Theory]
    [InlineData("platform", "leading_industries;featured_industries")]
    [InlineData("park", "industries")]
    public async Task Every_platform_and_park_is_there_with_its_industries_and_sources(string table, string fields)
    {
        foreach (CsvRow row in Files.ReadCsv($"facts/{table}s.csv"))
        {
            IReadOnlyList<object?[]> found = await database.Owner.RowsAsync(
                $"""
                select name, name_en, region_code, coalesce(note, ''), coalesce(as_of_text, ''),
                  (select coalesce(string_agg(chain, ';' order by chain), '') from land.{table}_industry where {table}_key = key),
                  (select string_agg(source_id, ';' order by position) from land.{table}_source where {table}_key = key)
                from land.{table} where key = $1
                """,
                row.Text("key"));
            string chains = string.Join(';', fields.Split(';').SelectMany(row.List).Order(StringComparer.Ordinal));
            object?[] record = Assert.Single(found);
            record[5] = string.Join(';', ((string)record[5]!).Split(';').Order(StringComparer.Ordinal));
            Assert.Equal(
                [row.Text("name_zh"), row.Text("name_en"), row.Text("county_code"), row.Optional("note") ?? "", row.Optional("as_of") ?? "", chains, row.Text("source")],
                record);
        }
    }

    [Fact]
    public async Task Every_project_is_there_with_its_money_its_stage_and_its_sources()
    {
        foreach (CsvRow row in Files.ReadCsv("facts/projects.csv"))
        {
            IReadOnlyList<object?[]> found = await database.Owner.RowsAsync(
                """
                select name, county_code, coalesce(platform_key, ''), coalesce(industry, ''), investment / 100000000, p.stage, coalesce(stage_text, ''), start_on_delivery,
                  (select string_agg(source_id, ';' order by position) from land.project_source where project_id = id),
                  exists (select from land.project_stage s where s.project_id = p.id and s.stage = p.stage and s.actual_first is not distinct from p.stage_first)
                from land.project p where key = $1
                """,
                row.Text("key"));
            Assert.Equal(
                [
                    row.Text("name_zh"), row.Text("county_code"), row.Optional("platform_key") ?? "", row.Optional("industry") ?? "", row.Number("investment_100m_yuan"),
                    row.Text("stage"), row.Optional("stage_date") ?? "", row.Boolean("start_on_delivery"), row.Text("source"), true,
                ],
                Assert.Single(found));
        }
    }

    [Theory]
    [InlineData("440703", 326.8)]
    [InlineData("440704", 110.3)]
    [InlineData("440705", 1365.9)]
    [InlineData("440781", 3459.3)]
    [InlineData("440783", 1657.1)]
    [InlineData("440784", 1082.6)]
    [InlineData("440785", 1694.9)]
    [InlineData("440700", 9696.9)]
    public async Task A_county_has_the_area_that_its_source_names(string code, double squareKilometres)
    {
        double found = await database.Owner.ScalarAsync<double>("select st_area(boundary::geography) / 1e6 from land.region where code = $1", code);
        Assert.InRange(found, squareKilometres - 0.1, squareKilometres + 0.1);
    }

    [Theory]
    [InlineData("platform", "jm-transfer", "CITY", 113.08333, 22.58333)]
    [InlineData("platform", "jm-transfer-kaiping", "COUNTY", 112.687201, 22.36922)]
    [InlineData("platform", "kp-cuishanhu", "COUNTY", 112.687201, 22.36922)]
    [InlineData("park", "kp-sanitary", "TOWNSHIP", 112.76396, 22.45474)]
    public async Task A_platform_or_park_stands_at_the_seat_of_its_township_county_or_city(string table, string key, string precision, double x, double y)
    {
        IReadOnlyList<object?[]> rows = await database.Owner.RowsAsync($"select location_precision, st_x(location), st_y(location) from land.{table} where key = $1", key);
        Assert.Equal([precision, x, y], rows[0]);
    }

    [Fact]
    public async Task Facilities_lie_in_the_smallest_region_around_them()
    {
        Assert.Equal("440705", await database.Owner.ScalarAsync<string>("select region_code from land.facility where key = 'port-jiangmen-6'"));
        Assert.Equal("440300", await database.Owner.ScalarAsync<string>("select region_code from land.facility where key = 'airport-szx'"));
        Assert.Equal(9, await database.Owner.ScalarAsync<int>("select count(*) from land.facility where kind = 'POWER_PLANT' and region_code like '4407__' and region_code <> '440700'"));
    }
}
