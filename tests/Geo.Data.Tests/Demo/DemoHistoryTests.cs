using Geo.Testing;
using Xunit;

namespace Geo.Data.Tests.Demo;

/// <summary>What generated parcels have been through.</summary>
public sealed class DemoHistoryTests(DemoLandFixture database) : IClassFixture<DemoLandFixture>
{
    // The rule of Order 53, Art. 2(1) and 22(2), on the day the histories are told from: what never started and is idle.
    private const string NotStarted =
        """
        select count(*) from land.supply_contract
        where started_on is null and coalesce(agreed_start_on, delivered_on + interval '1 year') + interval '1 year' < date '2026-11-01'
        """;

    [Theory]
    [InlineData("UNPREPARED", 150, 900)]
    [InlineData("PREPARED", 120, 600)]
    [InlineData("LISTED", 60, 400)]
    [InlineData("DELIVERED", 80, 500)]
    [InlineData("UNDER_CONSTRUCTION", 120, 600)]
    [InlineData("IN_USE", 900, 2100)]
    [InlineData("RESERVED", 60, 500)]
    public async Task Every_stage_has_its_share(string stage, int least, int most) =>
        Assert.InRange(await CountAsync($"select count(*) from land.parcel where stage = '{stage}'"), least, most);

    [Fact]
    public async Task Only_land_that_was_supplied_has_a_contract_and_no_parcel_has_two()
    {
        Assert.Equal(0, await CountAsync(
            "select count(*) from land.supply_contract as c join land.parcel as p on (p.county_code, p.id) = (c.county_code, c.parcel_id) where p.stage not in ('DELIVERED', 'UNDER_CONSTRUCTION', 'IN_USE')"));
        Assert.Equal(0, await CountAsync("select count(*) - count(distinct parcel_id) from land.supply_contract"));
        Assert.InRange(await CountAsync("select count(*) from land.supply_contract"), 900, 2000);
    }

    [Fact]
    public async Task The_days_of_a_contract_fit_the_stage_of_its_parcel() =>
        Assert.Equal(0, await CountAsync(
            """
            select count(*) from land.supply_contract as c join land.parcel as p on (p.county_code, p.id) = (c.county_code, c.parcel_id)
            where c.delivered_on is null or c.signed_on > c.delivered_on or c.delivered_on > date '2026-11-01'
               or (p.stage = 'DELIVERED') <> (c.started_on is null) or (p.stage = 'IN_USE') <> (c.completed_on is not null)
               or c.started_on < c.delivered_on or greatest(c.started_on, c.completed_on, c.suspended_on, c.resumed_on) > date '2026-11-01'
            """));

    [Fact]
    public async Task Some_land_never_started_and_is_idle() => Assert.InRange(await CountAsync(NotStarted), 15, 120);

    [Fact]
    public async Task Some_land_without_a_start_date_is_idle_two_years_after_delivery() =>
        Assert.InRange(await CountAsync($"{NotStarted} and agreed_start_on is null"), 1, 40);

    [Fact]
    public async Task Some_land_stands_still_far_behind_and_is_idle() =>
        Assert.InRange(
            await CountAsync(
                """
                select count(*) from land.supply_contract
                where suspended_on + interval '1 year' < date '2026-11-01' and resumed_on is null
                  and (3 * area_started < area_due or 4 * invested < total_investment)
                """),
            5,
            60);

    [Fact]
    public async Task Some_land_stands_still_and_is_far_enough_along() =>
        Assert.InRange(
            await CountAsync(
                """
                select count(*) from land.supply_contract
                where suspended_on + interval '1 year' < date '2026-11-01' and resumed_on is null
                  and 3 * area_started >= area_due and 4 * invested >= total_investment
                """),
            2,
            60);

    [Fact]
    public async Task Some_land_is_due_within_90_days() =>
        Assert.InRange(
            await CountAsync(
                """
                select count(*) from land.supply_contract
                where started_on is null and agreed_start_on + interval '1 year' between date '2026-11-01' and date '2027-01-30'
                """),
            5,
            100);

    [Fact]
    public async Task Sold_land_has_a_price_and_allocated_land_has_none() =>
        Assert.Equal(0, await CountAsync("select count(*) from land.supply_contract where (kind = 'TRANSFER') <> (price is not null)"));

    [Fact]
    public async Task Some_industrial_land_in_use_yields_little_and_most_does_not()
    {
        int all = await CountAsync("select count(distinct parcel_id) from land.parcel_performance");
        int poor = await CountAsync("select count(distinct parcel_id) from land.parcel_performance where plot_ratio < 0.7 and output_per_mu < 1000000 and tax_per_mu < 50000");

        Assert.InRange(all, 200, 1200);
        Assert.InRange((double)poor / all, 0.08, 0.28);
    }

    [Fact]
    public async Task Every_generated_project_has_parcels_and_a_history_up_to_its_stage() =>
        Assert.Equal(0, await CountAsync(
            """
            select count(*) from land.project as p where origin = 'GENERATED' and (
              key is not null or industry is null or investment is null
              or not exists (select from land.project_parcel as l where (l.county_code, l.project_id) = (p.county_code, p.id))
              or not exists (select from land.project_stage as s where (s.county_code, s.project_id, s.stage, s.actual_first) = (p.county_code, p.id, p.stage, p.stage_first)))
            """));

    [Fact]
    public async Task The_stages_of_a_project_follow_each_other() =>
        Assert.Equal(0, await CountAsync(
            """
            select count(*) from (
              select actual_first, lag(actual_first) over (partition by project_id order by array_position(
                array['SIGNED', 'APPROVED', 'LISTED', 'LAND_DELIVERED', 'STARTED', 'COMPLETED', 'IN_PRODUCTION', 'AT_CAPACITY'], project_stage.stage)) as before
              from land.project_stage join land.project on (project.county_code, project.id) = (project_stage.county_code, project_id)
              where origin = 'GENERATED' and actual_first is not null
            ) as step where actual_first < before
            """));

    [Fact]
    public async Task Nothing_generated_is_mistaken_for_a_real_holder_contract_or_project()
    {
        Assert.Equal(0, await CountAsync("select count(*) from land.supply_contract where holder not like '演示企业%' or number not like '演示-%'"));
        Assert.Equal(0, await CountAsync("select count(*) from land.project where origin = 'GENERATED' and name not like '演示项目%'"));
    }

    private Task<int> CountAsync(string statement) => database.Owner.ScalarAsync<int>(statement);
}
