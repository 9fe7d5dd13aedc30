using System.Text.Json;
using Geo.Data.Projects;
using Geo.Land.Projects;
using Geo.Sql;
using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Projects;

/// <summary>What SQL says of all projects is what the rules of <c>Geo.Land.Projects</c> say of each.</summary>
public sealed class ProjectStagesInSqlTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>
{
    // Days lie close together and half of them are vague, so that every border of the rules is met many times.
    private const string RandomProjects =
        """
        select setseed(0.47);
        delete from land.campaign_project; delete from land.project_source; delete from land.project_stage; delete from land.project;
        insert into land.project (county_code, id, name, stage, stage_text, stage_first, stage_last, stated_on, start_on_delivery, admitted_on, statistics_entry_on, origin, source_id)
        select county, gen_random_uuid(), 'R-' || n, names[1 + (random() * 7)::int], case when dated then 'text' end, case when dated then first_on end,
          case when dated then first_on + length end, case when random() < 0.7 then date '2024-01-01' + (random() * 60)::int end, random() < 0.2,
          case when random() < 0.8 then date '2024-01-01' + (random() * 60)::int end, case when random() < 0.5 then date '2024-01-01' + (random() * 60)::int end, 'GENERATED', 'generated'
        from (
          select n, case when random() < 0.5 then '440783' else '440784' end as county, random() < 0.6 as dated, date '2024-01-01' + (random() * 60)::int as first_on,
            case when random() < 0.5 then 0 else (random() * 20)::int end as length,
            array['SIGNED', 'APPROVED', 'LISTED', 'LAND_DELIVERED', 'STARTED', 'COMPLETED', 'IN_PRODUCTION', 'AT_CAPACITY'] as names
          from generate_series(1, 4000) as n
        ) as project;
        insert into land.project_stage (county_code, project_id, stage, agreed_on, actual_text, actual_first, actual_last)
        select county_code, id, stage, case when random() < 0.5 then date '2024-01-01' + (random() * 60)::int end, case when dated then 'text' end,
          case when dated then first_on end, case when dated then first_on + length end
        from (
          select county_code, id, step.name as stage, random() < 0.6 as dated, date '2024-01-01' + place::int * 4 + (random() * 30)::int as first_on,
            case when random() < 0.5 then 0 else (random() * 20)::int end as length
          from land.project cross join unnest(array['SIGNED', 'APPROVED', 'LISTED', 'LAND_DELIVERED', 'STARTED', 'COMPLETED', 'IN_PRODUCTION', 'AT_CAPACITY']) with ordinality as step (name, place)
          where random() < 0.7
        ) as step;
        select set_config('geo.exact', '440783,440784', true);
        """;

    private static readonly DateOnly[] Days = [new(2024, 1, 5), new(2024, 1, 25), new(2024, 2, 10), new(2024, 2, 29), new(2024, 12, 31)];

    [Fact]
    public async Task Both_agree_about_4_000_random_projects_on_five_days()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(cancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.RowsAsync(RandomProjects);
        Dictionary<Guid, ProjectFacts> facts = await FactsAsync(connection, cancellationToken);
        Assert.Equal(4000, facts.Count);
        await CompareRatesAsync(connection, facts);
        await CompareDeliveryAsync(connection, facts);
        foreach (DateOnly day in Days)
        {
            await CompareDwellAsync(connection, facts, day, cancellationToken);
        }

        await transaction.RollbackAsync(cancellationToken);
    }

    [Fact]
    public async Task Without_rights_no_project_is_told_of()
    {
        Assert.Equal(0, await database.App.ScalarAsync<long>("select count(*) from api.project_rate_days('infinity')"));
        Assert.Equal(0, await database.App.ScalarAsync<long>("select count(*) from api.project_dwell_on('2024-01-01')"));
        Assert.Equal(0, await database.App.ScalarAsync<long>("select count(*) from api.campaign_entries_on('2024-01-01')"));
    }

    private static async Task<Dictionary<Guid, ProjectFacts>> FactsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Sql.Of($"select id, api.project_facts(county_code, id)::text from api.project").ToCommand(connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        Dictionary<Guid, ProjectFacts> facts = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            using JsonDocument json = JsonDocument.Parse(reader.GetString(1));
            facts.Add(reader.GetGuid(0), ProjectFactsJson.Read(json.RootElement));
        }

        return facts;
    }

    private static async Task CompareRatesAsync(NpgsqlConnection connection, Dictionary<Guid, ProjectFacts> facts)
    {
        (RateKind Kind, int Column)[] rates = [(RateKind.Listing, 1), (RateKind.Delivery, 2), (RateKind.Start, 3), (RateKind.StatisticsEntry, 4)];
        IReadOnlyList<object?[]> rows = await connection.RowsAsync("select project_id, listed_on, delivered_on, started_on, entered_on from api.project_rate_days('infinity')");
        Assert.Equal(facts.Count, rows.Count);
        foreach (object?[] row in rows)
        {
            ProjectFacts project = facts[(Guid)row[0]!];
            foreach ((RateKind kind, int column) in rates)
            {
                Assert.All(Days, day => Assert.Equal(ProjectRates.HasReached(project, kind, day), AsDay(row[column]) <= day));
            }
        }
    }

    private static async Task CompareDeliveryAsync(NpgsqlConnection connection, Dictionary<Guid, ProjectFacts> facts)
    {
        Dictionary<Guid, bool> told = (await connection.RowsAsync("select project_id, value from api.start_on_delivery('infinity')")).ToDictionary(row => (Guid)row[0]!, row => (bool)row[1]!);
        Assert.Contains(true, told.Values);
        Assert.All(facts, pair => Assert.Equal(StartOnDelivery.Of(pair.Value), told.TryGetValue(pair.Key, out bool value) ? value : null));
    }

    private static async Task CompareDwellAsync(NpgsqlConnection connection, Dictionary<Guid, ProjectFacts> facts, DateOnly day, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Sql.Of($"select project_id, stage, since, next_stage, next_agreed_on from api.project_dwell_on({Sql.Sql.Value(day)})").ToCommand(connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        Dictionary<Guid, ProjectDwell> told = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            told.Add(reader.GetGuid(0), new(
                day,
                ProjectFactsJson.Stage(reader.GetString(1)),
                reader.GetFieldValue<DateOnly>(2),
                reader.IsDBNull(3) ? null : ProjectFactsJson.Stage(reader.GetString(3)),
                reader.IsDBNull(4) ? null : reader.GetFieldValue<DateOnly>(4)));
        }

        Assert.All(facts, pair => Assert.Equal(ProjectDwell.Of(pair.Value, day), told.GetValueOrDefault(pair.Key)));
    }

    private static DateOnly? AsDay(object? value) => value switch
    {
        DateOnly day => day,
        DateTime time => DateOnly.FromDateTime(time),
        _ => null,
    };
}
