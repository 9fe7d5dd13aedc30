using System.Collections.Immutable;
using Geo.Data.Projects;
using Geo.Land.Projects;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Schema.Statistics;

/// <summary>The root field <c>stageDwell</c>: at each stage, how many projects stand there and for how long.</summary>
internal sealed class StageDwellRoot(DayAskedAbout day)
{
    private static readonly ObjectMap Stage = new ObjectMapBuilder<StageRow>("StageDwell", "The projects that stand at a stage on a day (阶段停留统计).")
        .Field("stage", row => row.Stage, "Which step of the way it is (阶段).")
        .Field("projects", row => row.Projects, "How many projects stand there (在该阶段项目数).")
        .Field("overdue", row => row.Overdue, "How many of them are behind the day agreed for the next stage (逾期项目数).")
        .Field("medianDays", row => row.Median, "Half of them have stood there no longer than so many days (停留天数中位数); null where there are none.")
        .Field("p90Days", row => row.P90, "Nine of ten have stood there no longer (停留天数九成分位); null where there are none.")
        .OptionalObject("passed", row => row.Passed, StageDistribution.Map, "How long projects stood there that have passed it (已过项目); null where none has.")
        .Build();

    private static readonly ObjectMap Report = new ObjectMapBuilder<Answer>("StageDwellReport", "Where projects stand on a day (项目阶段分布), stage by stage.")
        .Field("on", answer => answer.On, "The day asked about (基准日).")
        .Objects("stages", answer => answer.Stages, Stage, "The eight stages in their order (各阶段).")
        .Field("unknown", answer => answer.Unknown, "How many projects are not known to have reached any stage by then (阶段不明项目数).")
        .Build();

    /// <summary>The field.</summary>
    public ComputedRoot Root => new(
        "stageDwell",
        "Where projects stand on a day and for how long (各阶段停留). Of Kaiping: `stageDwell(where: {countyCode: {eq: \"440783\"}}) { stages { stage projects overdue medianDays passed { medianDays } } }`.",
        ["\"Selects projects; without it, all.\" where: ProjectFilter", DayAskedAbout.Argument],
        Report,
        Nullable: false,
        ReadAsync);

    private async Task<object?> ReadAsync(ComputedCall call, CancellationToken cancellationToken)
    {
        DateOnly on = day.Of(call.Arguments);
        SqlAlias project = new("project");
        Sql.Sql where = await call.WhereAsync("where", "Project", project, cancellationToken);
        Sql.Sql asked = Sql.Sql.Value(on);
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            with wanted as materialized (
              select {project.Column("county_code")}, {project.Column("id")} from {call.Rows("project")} as {project} where {where}
            ), standing as (
              select dwell.stage, count(*)::int as projects, count(*) filter (where dwell.next_agreed_on < {asked})::int as overdue,
                percentile_cont(0.5) within group (order by {asked} - dwell.since) as median, percentile_cont(0.9) within group (order by {asked} - dwell.since) as p90
              from {call.Rule("project_dwell_on", asked)} as dwell join wanted on wanted.county_code = dwell.county_code and wanted.id = dwell.project_id
              group by dwell.stage
            ), passed as (
              select passage.stage, count(*)::int as projects,
                percentile_cont(0.5) within group (order by passage.days) as median, percentile_cont(0.9) within group (order by passage.days) as p90
              from {call.Rule("stage_passed_on", asked)} as passage join wanted on wanted.county_code = passage.county_code and wanted.id = passage.project_id
              group by passage.stage
            )
            select coalesce(standing.stage, passed.stage), coalesce(standing.projects, 0), coalesce(standing.overdue, 0), standing.median, standing.p90,
              passed.projects, passed.median, passed.p90, (select count(*)::int from wanted)
            from standing full join passed on passed.stage = standing.stage
            union all
            select null, 0, 0, null, null, null, null, null, (select count(*)::int from wanted)
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        Dictionary<ProjectStageName, StageRow> rows = [];
        int all = 0;
        while (await reader.ReadAsync(cancellationToken))
        {
            all = reader.GetInt32(8);
            if (!reader.IsDBNull(0))
            {
                StageRow row = Read(reader);
                rows.Add(row.Stage, row);
            }
        }

        ImmutableArray<StageRow> stages = [.. Enum.GetValues<ProjectStageName>().Select(stage => rows.GetValueOrDefault(stage, new(stage, 0, 0, null, null, null)))];
        return new Answer(on, stages, all - stages.Sum(row => row.Projects));
    }

    private static StageRow Read(NpgsqlDataReader reader) => new(
        ProjectFactsJson.Stage(reader.GetString(0)),
        reader.GetInt32(1),
        reader.GetInt32(2),
        reader.IsDBNull(3) ? null : reader.GetDouble(3),
        reader.IsDBNull(4) ? null : reader.GetDouble(4),
        reader.IsDBNull(5) ? null : new(reader.GetInt32(5), reader.GetDouble(6), reader.GetDouble(7)));

    private sealed record Answer(DateOnly On, ImmutableArray<StageRow> Stages, int Unknown);

    private sealed record StageRow(ProjectStageName Stage, int Projects, int Overdue, double? Median, double? P90, StageDistribution? Passed);
}
