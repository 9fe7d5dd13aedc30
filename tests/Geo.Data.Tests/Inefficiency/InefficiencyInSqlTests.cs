using System.Text.Json;
using Geo.Data.Inefficiency;
using Geo.Land.Inefficiency;
using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Inefficiency;

/// <summary>The rating over all land in SQL says what <see cref="InefficiencyRule"/> says about each parcel.</summary>
public sealed class InefficiencyInSqlTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>
{
    // Figures lie at the thresholds and beside them, and every one is often missing; uses, stages and days are mixed.
    private const string RandomLand =
        """
        select setseed(0.37);
        insert into land.parcel (county_code, id, code, boundary, stage, ownership, state, land_use_system, land_use_code, origin, source_id)
        select county, gen_random_uuid(), county || lpad((n / 90000)::text, 6, '0') || 'GB' || lpad((n % 90000)::text, 5, '0'),
          st_multi(st_makeenvelope(112 + n % 400 * 0.002, 21.5 + n / 400 * 0.002, 112.001 + n % 400 * 0.002, 21.501 + n / 400 * 0.002, 4490)), case when random() < 0.9 then 'IN_USE' else 'DELIVERED' end, 'STATE',
          case when random() < 0.95 then 'ACTIVE' else 'RETIRED' end, split_part(land_use, ' ', 1), split_part(land_use, ' ', 2), 'GENERATED', 'generated'
        from (
          select n, case when random() < 0.7 then '440783' else '440784' end as county,
            (array['YDYH_2023 100101', 'YDYH_2023 1001', 'SANDIAO_2019 0601', 'GBT21010_2017 0601', 'YDYH_2023 10', 'SANDIAO_2019 06', 'SANDIAO_2019 1001', 'YDYH_2023 0601', 'YDYH_2023 070102'])[1 + (random() * 8)::int] as land_use
          from generate_series(1, @count) as n
        ) as parcel;
        update land.parcel set land_use_system = null, land_use_code = null where random() < 0.03;
        insert into land.parcel_performance (county_code, parcel_id, year, plot_ratio, output_per_mu, tax_per_mu, investment_per_mu, vacancy_share, building_coefficient, stated_on, origin, source_id)
        select county_code, id, year, case when random() < 0.8 then (array[0.4, 0.5, 0.6])[1 + (random() * 2)::int] end,
          case when random() < 0.8 then (array[999999.99, 1000000, 1000000.01])[1 + (random() * 2)::int] end,
          case when random() < 0.8 then (array[-5, 49999.99, 50000])[1 + (random() * 2)::int] end, case when random() < 0.5 then 1500000 end,
          case when random() < 0.8 then (array[0.29, 0.3, 0.31])[1 + (random() * 2)::int] end, case when random() < 0.5 then 0.3 end,
          case when random() < 0.8 then make_date(year + 1, 1, 1) + (random() * 500)::int - 100 end, 'GENERATED', 'generated'
        from land.parcel cross join generate_series(2021, 2025) as year where random() < 0.5;
        insert into land.parcel_footprint (county_code, id, parcel_id, imagery_on, share, stated_on, origin, source_id)
        select county_code, gen_random_uuid(), id, imagery_on, (array[0.29, 0.3, 0.31])[1 + (random() * 2)::int], case when random() < 0.5 then date '2023-01-01' + (random() * 1000)::int end, 'GENERATED', 'generated'
        from land.parcel cross join (values (date '2009-12-31'), (date '2012-12-31')) as image (imagery_on) where random() < 0.5;
        insert into land.project (county_code, id, name, industry, stage, start_on_delivery, origin, source_id)
        select county_code, gen_random_uuid(), 'p', case when random() < 0.6 then '食品' when random() < 0.6 then '金属制品' end, 'SIGNED', false, 'GENERATED', 'generated'
        from (values ('440783'), ('440784')) as county (county_code) cross join generate_series(1, 50);
        insert into land.project_parcel (county_code, project_id, parcel_id)
        select parcel.county_code, project.id, parcel.id
        from (select county_code, id, (random() * 49)::int as place from land.parcel where random() < 0.6) as parcel
        join (select county_code, id, row_number() over (partition by county_code order by id) - 1 as place from land.project where name = 'p') as project
          on project.county_code = parcel.county_code and project.place = parcel.place;
        """;

    private const string RuleSets =
        """
        insert into land.inefficiency_condition (rule_set_key, metric, position, role, comparison, threshold, unit, reference_on, source_id)
        select key, metric, position, role, comparison, threshold, unit, reference_on, 'generated'
        from (values ('any@1'), ('all@1'), ('two@1'), ('food@1'), ('city@1'), ('county@1'), ('register@1'), ('later@1'), ('ended@1')) as rule (key)
        cross join (values
          ('PLOT_RATIO', 1, 'YARDSTICK', 'AT_LEAST', 0.5, 'RATIO', null::date), ('OUTPUT_PER_MU', 2, 'YARDSTICK', 'ABOVE', 1000000, 'YUAN_PER_MU_AND_YEAR', null),
          ('TAX_PER_MU', 3, 'YARDSTICK', 'AT_LEAST', 50000, 'YUAN_PER_MU_AND_YEAR', null), ('VACANCY_SHARE', 4, 'YARDSTICK', 'AT_MOST', 0.3, 'SHARE', null),
          ('FOOTPRINT_SHARE', 5, 'ENTRY', 'AT_LEAST', 0.3, 'SHARE', '2009-12-31')
        ) as condition (metric, position, role, comparison, threshold, unit, reference_on)
        where key = 'register@1' or metric <> 'FOOTPRINT_SHARE';
        insert into land.inefficiency_rule_set (key, series, version, name, place, region_code, industry, valid_from, valid_to, published_on, is_example, combination, at_least, max_age_years, document, source_id)
        values ('any@1', 'any', 1, 'n', 'p', null, null, '2020-01-01', null, '2020-01-01', true, 'ANY', null, 2, 'd', 'generated'),
          ('all@1', 'all', 1, 'n', 'p', null, null, '2020-01-01', null, '2020-01-01', true, 'ALL', null, 3, 'd', 'generated'),
          ('two@1', 'two', 1, 'n', 'p', null, null, '2020-01-01', null, '2020-01-01', true, 'AT_LEAST', 2, 1, 'd', 'generated'),
          ('food@1', 'food', 1, 'n', 'p', null, '食品', '2020-01-01', null, '2020-01-01', true, 'AT_LEAST', 2, 2, 'd', 'generated'),
          ('city@1', 'city', 1, 'n', 'p', '440700', null, '2020-01-01', null, '2020-01-01', true, 'ANY', null, 2, 'd', 'generated'),
          ('county@1', 'county', 1, 'n', 'p', '440784', null, '2020-01-01', null, '2020-01-01', true, 'ALL', null, 2, 'd', 'generated'),
          ('register@1', 'register', 1, 'n', 'p', null, null, '2020-01-01', null, '2020-01-01', true, 'AT_LEAST', 3, 2, 'd', 'generated'),
          ('later@1', 'later', 1, 'n', 'p', null, null, '2025-01-01', null, '2020-01-01', true, 'ANY', null, 2, 'd', 'generated'),
          ('ended@1', 'ended', 1, 'n', 'p', null, null, '2020-01-01', '2024-06-30', '2020-01-01', true, 'ANY', null, 2, 'd', 'generated');
        """;

    private static readonly DateOnly[] Days = [new(2023, 6, 1), new(2024, 12, 31), new(2026, 1, 1)];

    [Fact]
    public Task Both_agree_about_2_000_random_parcels_by_nine_rule_sets_on_three_days() => CompareAsync(2_000);

    [Fact]
    [Trait("Category", "Long")]
    public Task Both_agree_about_8_000_random_parcels_by_nine_rule_sets_on_three_days_216_000_cases() => CompareAsync(8_000);

    [Fact]
    public async Task Without_rights_nothing_is_rated() =>
        Assert.Equal(0, await database.App.ScalarAsync<long>("select count(*) from api.inefficiency_on('zhongshan-waisha@1', '2026-01-01')"));

    private async Task CompareAsync(int count)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(cancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
        // Neither history nor neighbours matter here, and 100,000 parcels have many.
        await connection.RowsAsync("set local session_replication_role = replica");
        await connection.RowsAsync(RandomLand.Replace("@count", count.ToString(), StringComparison.Ordinal));
        await connection.RowsAsync(RuleSets);
        await connection.RowsAsync("select set_config('geo.exact', '440783,440784', true)");
        await connection.RowsAsync("analyze land.parcel, land.parcel_performance, land.parcel_footprint, land.project, land.project_parcel");
        Dictionary<Guid, RatedLand> land = await ReadLandAsync(connection, cancellationToken);
        Assert.Equal(count, land.Count);
        Dictionary<InefficiencyRating, int> met = [];
        foreach (string key in new[] { "any@1", "all@1", "two@1", "food@1", "city@1", "county@1", "register@1", "later@1", "ended@1" })
        {
            using JsonDocument json = JsonDocument.Parse(
                (string)(await connection.RowsAsync("select api.inefficiency_rule_sets($1, null, '2024-01-01')::text", key))[0][0]!);
            RuleSet ruleSet = Assert.Single(InefficiencyJson.ReadRuleSets(json.RootElement));
            foreach (DateOnly day in Days)
            {
                await CompareAsync(connection, ruleSet, day, land, met, cancellationToken);
            }
        }

        // A comparison that met no unknown would prove little.
        Assert.Equal(Enum.GetValues<InefficiencyRating>(), met.Keys.Order());
        Assert.All(met.Values, times => Assert.InRange(times, 200, int.MaxValue));
        await transaction.RollbackAsync(cancellationToken);
    }

    private static async Task<Dictionary<Guid, RatedLand>> ReadLandAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.SqlCommands.ToCommand(
            Sql.Sql.Of($"select id, api.inefficiency_land(county_code, id)::text from api.parcel"), connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        Dictionary<Guid, RatedLand> land = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            using JsonDocument json = JsonDocument.Parse(reader.GetString(1));
            land.Add(reader.GetGuid(0), InefficiencyJson.ReadLand(json.RootElement));
        }

        return land;
    }

    private static async Task CompareAsync(
        NpgsqlConnection connection, RuleSet ruleSet, DateOnly day, Dictionary<Guid, RatedLand> land, Dictionary<InefficiencyRating, int> met, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.SqlCommands.ToCommand(
            Sql.Sql.Of($"select parcel_id, rating, failed, year from api.inefficiency_on({Sql.Sql.Value(ruleSet.Key)}, {Sql.Sql.Value(day)})"), connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        Dictionary<Guid, string> bySql = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            bySql.Add(reader.GetGuid(0), $"{reader.GetString(1)} {reader.GetInt32(2)} {(reader.IsDBNull(3) ? 0 : reader.GetInt32(3))}");
        }

        foreach ((Guid parcel, RatedLand known) in land)
        {
            InefficiencyAssessment told = InefficiencyRule.Rate(ruleSet, known, day);
            string? byRule = told.Rating == InefficiencyRating.NotApplicable
                ? null
                : $"{JsonNamingPolicy.SnakeCaseUpper.ConvertName(told.Rating.ToString())} {told.Failed.Count()} {told.Year ?? 0}";
            Assert.True(byRule == bySql.GetValueOrDefault(parcel), $"{ruleSet.Key} on {day:yyyy-MM-dd}: the rule says {byRule}, SQL says {bySql.GetValueOrDefault(parcel)}, of {known}");
            met[told.Rating] = met.GetValueOrDefault(told.Rating) + 1;
        }
    }
}
