using System.Text.Json;
using Geo.Data.IdleLand;
using Geo.Land.IdleLand;
using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.IdleLand;

/// <summary>The clock over all contracts in SQL says what the clock of <see cref="IdleClock"/> says about each.</summary>
public sealed class IdleClockInSqlTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>
{
    // Days, figures and causes lie close together, so that every border of the rules is met many times.
    private const string RandomContracts =
        """
        select setseed(0.53);
        insert into land.parcel (county_code, id, code, boundary, stage, ownership, origin, source_id)
        select '440783', gen_random_uuid(), '440783001001' || o || 'B' || lpad(i::text, 5, '0'),
          st_multi(st_makeenvelope(112.5 + i % 150 * 0.001, 22.3, 112.5009 + i % 150 * 0.001, 22.3009, 4490)), 'DELIVERED',
          case o when 'J' then 'COLLECTIVE' else 'STATE' end, 'GENERATED', 'generated'
        from generate_series(1, 100) as i cross join (values ('G'), ('J')) as kind (o) where o = 'G' or i <= 5;
        insert into land.supply_contract (county_code, id, parcel_id, number, kind, signed_on, price, agreed_start_on, delivered_on, started_on,
          completed_on, suspended_on, resumed_on, total_investment, invested, area_due, area_started, stated_on, origin, source_id)
        select county_code, gen_random_uuid(), id, 'R-' || n, 'TRANSFER', signed, case when random() < 0.9 then round((random() * 1e8)::numeric, 2) end,
          case when random() < 0.8 then signed + (random() * 500)::int end, case when random() < 0.8 then signed + (random() * 300)::int end,
          started, case when random() < 0.1 then started + (random() * 900)::int end, suspended,
          case when random() < 0.4 then suspended + (random() * 500)::int end,
          case when random() < 0.9 then 24 end, case when random() < 0.9 then (random() * 12)::int end,
          case when random() < 0.9 then 18 end, case when random() < 0.9 then (random() * 12)::int end,
          case when random() < 0.5 then signed + (random() * 900)::int end, 'GENERATED', 'generated'
        from (
          select *, case when started is not null and random() < 0.6 then started + (random() * 300)::int end as suspended
          from (
            select n, county_code, id, signed, case when random() < 0.5 then signed + (random() * 700)::int end as started
            from (select n, date '2019-12-01' + (random() * 900)::int as signed from generate_series(1, @count) as n) as signing
            join (select county_code, id, row_number() over (order by code) as place from land.parcel) as parcel on place = 1 + n % 105
          ) as starting
        ) as contract;
        insert into land.supply_agreement (county_code, id, contract_id, signed_on, start_on, origin, source_id)
        select county_code, gen_random_uuid(), id, signed_on + (random() * 900)::int, case when random() < 0.8 then signed_on + (random() * 1200)::int end, 'GENERATED', 'generated'
        from land.supply_contract cross join generate_series(1, 2) where random() < 0.2;
        insert into land.supply_pause (county_code, id, contract_id, cause, first_on, last_on, verified_on, origin, source_id)
        select county_code, gen_random_uuid(), contract, cause, first_on, case when random() < 0.9 then first_on + (random() * 300)::int end,
          case when random() < 0.8 then first_on + (random() * 500)::int end, 'GENERATED', 'generated'
        from (
          select county_code, id as contract, signed_on + (random() * 1200)::int as first_on,
            (array['LAND_NOT_HANDED_OVER', 'PLAN_CHANGED', 'PETITION', 'FORCE_MAJEURE', 'HOLDER', 'COURT_FREEZE'])[1 + (random() * 5)::int] as cause
          from land.supply_contract cross join generate_series(1, 3) where random() < 0.3
        ) as pause;
        insert into land.supply_suspension (county_code, id, contract_id, suspended_on, resumed_on, origin, source_id)
        select county_code, gen_random_uuid(), id, started_on + 100, started_on + 100 + (random() * 500)::int, 'GENERATED', 'generated'
        from land.supply_contract where started_on is not null and random() < 0.3;
        insert into land.supply_progress (county_code, id, contract_id, reported_on, area_due, area_started, total_investment, invested, origin, source_id)
        select county_code, gen_random_uuid(), id, signed_on + 300 * k + (random() * 200)::int, 18, (random() * 12)::int, 24, (random() * 12)::int, 'GENERATED', 'generated'
        from land.supply_contract cross join generate_series(1, 2) as k where random() < 0.3;
        insert into land.idle_finding (county_code, id, contract_id, number, decided_on, cause, origin, source_id)
        select county_code, gen_random_uuid(), id, number || '/' || k, signed_on + (random() * 1400)::int, case when random() < 0.3 then 'PLAN_CHANGED' end, 'GENERATED', 'generated'
        from land.supply_contract cross join generate_series(1, 2) as k where random() < 0.15;
        insert into land.idle_disposal (county_code, id, finding_id, measure, decided_on, origin, source_id)
        select county_code, gen_random_uuid(), id, (array['EXTENSION', 'IDLE_FEE', 'EXCHANGE', 'TEMPORARY_USE'])[1 + (random() * 3)::int], decided_on + (random() * 300)::int, 'GENERATED', 'generated'
        from land.idle_finding where random() < 0.6;
        update land.idle_disposal set withdrawn_on = decided_on + (random() * 500)::int where random() < 0.2;
        update land.idle_finding set withdrawn_on = decided_on + (random() * 700)::int where random() < 0.2;
        """;

    private static readonly DateOnly[] Days = [new(2020, 2, 29), new(2021, 6, 1), new(2022, 3, 1), new(2023, 1, 15), new(2025, 7, 1)];

    [Fact]
    public Task Both_agree_about_5_000_random_contracts_on_five_days() => CompareAsync(5_000);

    [Fact]
    [Trait("Category", "Long")]
    public Task Both_agree_about_100_000_random_contracts_on_five_days() => CompareAsync(100_000);

    [Fact]
    public async Task Without_rights_no_clock_runs() =>
        Assert.Equal(0, await database.App.ScalarAsync<long>("select count(*) from api.idle_clock_on('2024-01-01')"));

    private async Task CompareAsync(int count)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(cancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.RowsAsync(RandomContracts.Replace("@count", count.ToString(), StringComparison.Ordinal));
        await connection.RowsAsync("select set_config('geo.exact', '440783', true)");
        await connection.RowsAsync("analyze land.supply_contract, land.supply_agreement, land.supply_pause, land.idle_finding");
        Dictionary<Guid, SupplyFacts> facts = await ReadFactsAsync(connection, cancellationToken);
        Assert.Equal(count, facts.Count);
        Dictionary<string, int> states = [];
        foreach (DateOnly day in Days)
        {
            await CompareAsync(connection, day, facts, states, cancellationToken);
        }

        // A comparison that met no disposal or no long suspension would prove little.
        Assert.Equal(["DISPOSED", "FOUND", "NONE", "SUSPECTED_NOT_STARTED", "SUSPECTED_SUSPENDED"], states.Keys.Order(StringComparer.Ordinal));
        Assert.All(states.Values, met => Assert.InRange(met, 20, int.MaxValue));
        await transaction.RollbackAsync(cancellationToken);
    }

    private static async Task<Dictionary<Guid, SupplyFacts>> ReadFactsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.SqlCommands.ToCommand(Sql.Sql.Of($"select facts from api.parcel cross join lateral api.supply_facts(county_code, id) as facts"), connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        Dictionary<Guid, SupplyFacts> facts = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            using JsonDocument json = JsonDocument.Parse(reader.GetString(0));
            foreach (SuppliedContract contract in SupplyFactsJson.Read(json.RootElement))
            {
                facts.Add(contract.Id, contract.Facts);
            }
        }

        return facts;
    }

    private static async Task CompareAsync(
        NpgsqlConnection connection, DateOnly day, Dictionary<Guid, SupplyFacts> facts, Dictionary<string, int> states, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.SqlCommands.ToCommand(
            Sql.Sql.Of($"select contract_id, state, rule, start_on, full_on, two_years_full_on from api.idle_clock_on({Sql.Sql.Value(day)})"), connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        int compared = 0;
        while (await reader.ReadAsync(cancellationToken))
        {
            Guid contract = reader.GetGuid(0);
            IdleAssessment told = IdleClock.Assess(facts[contract], day);
            string bySql = $"{reader.GetString(1)} {Text(reader, 2)} {Day(reader, 3)} {Day(reader, 4)} {Day(reader, 5)}";
            string byRule = $"{Words(told.State)} {(told.Rule is { } rule ? Words(rule) : "-")} {Day(told.Run?.From)} {Day(told.Run?.FullOn)} {Day(told.Run?.TwoYearsFullOn)}";
            Assert.True(byRule == bySql, $"On {day:yyyy-MM-dd} the rule says {byRule}, SQL says {bySql}, of {facts[contract]}");
            states[reader.GetString(1)] = states.GetValueOrDefault(reader.GetString(1)) + 1;
            compared++;
        }

        Assert.Equal(facts.Values.Count(known => known.SignedOn <= day), compared);
    }

    private static string Words<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());

    private static string Text(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? "-" : reader.GetString(column);

    private static string Day(NpgsqlDataReader reader, int column) => Day(reader.IsDBNull(column) ? null : reader.GetFieldValue<DateOnly>(column));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd") ?? "-";
}
