using System.Collections.Immutable;
using Geo.Land.Projects;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Server.Schema.Statistics;

/// <summary>The four rates over all projects of a subject at once; <see cref="ProjectRates"/> says the same of one.</summary>
internal sealed class RateStatements(ComputedCall call, SubjectArguments subject, PeriodArguments period, DateOnly on, bool byPlatform)
{
    /// <summary>The numbers: the total first, then the rows.</summary>
    public async Task<ImmutableArray<(RateRow Row, RateCounts Counts)>> CountAsync(CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            {Placed()}
            select subject.is_total, subject.key, count(placed.project_id)::int, count(*) filter (where is_admitted)::int,
              count(*) filter (where placed.project_id is not null and admitted_on is null)::int, count(*) filter (where is_admitted and is_generated)::int,
              count(*) filter (where is_admitted and is_listed)::int, count(*) filter (where is_admitted and is_delivered)::int,
              count(*) filter (where is_admitted and is_started)::int, count(*) filter (where is_admitted and is_entered)::int,
              count(*) filter (where is_admitted and is_started and together)::int,
              count(*) filter (where is_admitted and is_started and not together)::int,
              count(*) filter (where is_admitted and is_started and together is null)::int
            from subject
            left join placed on placed.is_total = subject.is_total and placed.key is not distinct from subject.key
            group by subject.is_total, subject.key
            having subject.is_total or subject.key is not null or count(placed.project_id) > 0
            order by subject.is_total desc, subject.key nulls last
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        ImmutableArray<(RateRow, RateCounts)>.Builder rows = ImmutableArray.CreateBuilder<(RateRow, RateCounts)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            int Count(int column) => reader.GetInt32(column);
            rows.Add((Row(reader), new(Count(2), Count(3), Count(4), Count(5), [Count(6), Count(7), Count(8), Count(9)], Count(10), Count(11), Count(12))));
        }

        return rows.ToImmutable();
    }

    /// <summary>The first admitted projects of each row, rate and side.</summary>
    public async Task<ILookup<(RateRow Row, RateKind Kind, bool Reached), object[]>> ListAsync(int most, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            {Placed()}
            select is_total, key, kind, reached, county_code, project_id
            from (
              select placed.*, rate.kind, rate.reached,
                row_number() over (partition by is_total, key, rate.kind, rate.reached order by admitted_on, county_code, project_id) as number
              from placed
              cross join lateral (values (0, is_listed), (1, is_delivered), (2, is_started), (3, is_entered)) as rate (kind, reached)
              where is_admitted
            ) as behind
            where number <= {Sql.Sql.Value(most)}
            order by number
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        List<((RateRow, RateKind, bool) Place, object[] Key)> found = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            found.Add(((Row(reader), (RateKind)reader.GetInt32(2), reader.GetBoolean(3)), [reader.GetString(4), reader.GetGuid(5)]));
        }

        return found.ToLookup(item => item.Place, item => item.Key);
    }

    private RateRow Row(NpgsqlDataReader reader) => new(reader.GetBoolean(0), byPlatform && !reader.GetBoolean(0), reader.IsDBNull(1) ? null : reader.GetString(1));

    // Every project once for the total and once for each row it belongs to.
    private Sql.Sql Placed()
    {
        Sql.Sql from = Sql.Sql.Value(period.From, NpgsqlDbType.Date);
        Sql.Sql to = Sql.Sql.Value(period.To, NpgsqlDbType.Date);
        Sql.Sql asked = Sql.Sql.Value(on);
        return Sql.Sql.Of(
            $"""
            with project as materialized (
              select days.county_code, days.project_id, days.platform_key, days.admitted_on, project.origin = 'GENERATED' as is_generated,
                coalesce(days.admitted_on <= {asked} and days.admitted_on >= coalesce({from}, days.admitted_on) and days.admitted_on <= coalesce({to}, days.admitted_on), false) as is_admitted,
                coalesce(days.listed_on <= {asked}, false) as is_listed, coalesce(days.delivered_on <= {asked}, false) as is_delivered,
                coalesce(days.started_on <= {asked}, false) as is_started, coalesce(days.entered_on <= {asked}, false) as is_entered,
                coalesce(told.value, nullif(project.start_on_delivery, false)) as together
              from {call.Rule("project_rate_days", asked)} as days
              join {call.Rows("project")} as project on project.county_code = days.county_code and project.id = days.project_id
              left join {call.Rule("start_on_delivery", asked)} as told on told.county_code = days.county_code and told.project_id = days.project_id
              where {subject.Holds(Sql.Sql.Of($"days.county_code"), Sql.Sql.Of($"days.platform_key"))}
            ), subject as (
              select true as is_total, null::text as key
              union all
              {(byPlatform ? Platforms() : Counties())}
            ), placed as (
              select true as is_total, null::text as key, project.* from project
              union all
              {(byPlatform ? PlacedInPlatforms() : Sql.Sql.Of($"select false, project.county_code, project.* from project"))}
            )
            """);
    }

    private Sql.Sql Counties() => Sql.Sql.Of(
        $"select false, region.code from api.region as region where region.level = 'COUNTY' and {new SubjectArguments(subject.Region, Platform: null).Holds(Sql.Sql.Of($"region.code"), Sql.Sql.Empty)}");

    private Sql.Sql Platforms() => Sql.Sql.Of(
        $"select false, platform.key from api.platform as platform where {new SubjectArguments(Region: null, subject.Platform).Holds(Sql.Sql.Empty, Sql.Sql.Of($"platform.key"))} union all select false, null");

    private static Sql.Sql PlacedInPlatforms() => Sql.Sql.Of(
        $"select false, above.above_key, project.* from project left join api.platform_above() as above on above.platform_key = project.platform_key");
}
