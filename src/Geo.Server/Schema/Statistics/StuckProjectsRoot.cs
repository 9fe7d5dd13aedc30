using System.Collections.Immutable;
using Geo.Data.Projects;
using Geo.Land.Projects;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Schema.Statistics;

/// <summary>The root field <c>stuckProjects</c>: projects by how long they have stood at their stage.</summary>
internal sealed class StuckProjectsRoot(DayAskedAbout day)
{
    private const int MostDays = 36_525;

    private static readonly ObjectMap Item = new ObjectMapBuilder<StuckProject>(
        "StuckProject", "A project with how long it has stood at its stage (卡点项目), beside how long others of its county stood there.")
        .Record("project", "Project", item => item.Project, "The record of what stands still (项目).")
        .Object("dwell", item => item.Dwell, ProjectDwellObject.Map, "Where it stands, since when, and what was agreed (阶段停留).")
        .OptionalObject("passed", item => item.Passed, StageDistribution.Map, "How long the projects of the county stood at this stage that have passed it (同县已过项目); null where none has.")
        .Field("isBeyondP90", item => item.Passed is null ? null : (bool?)(item.Dwell.Days > item.Passed.P90), "Whether it has stood longer than nine of ten of them (超九成分位); null where none has passed.")
        .Build();

    /// <summary>The field.</summary>
    public ComputedRoot Root => new(
        "stuckProjects",
        "Projects by how long they have stood at their stage (卡点项目查找), the longest first; projects at full capacity have arrived and are left out. "
        + "What is behind its agreed date in Kaiping: `stuckProjects(where: {countyCode: {eq: \"440783\"}}, overdueOnly: true, first: 20) { totalCount nodes { project { name } dwell { stage days daysOverdue } isBeyondP90 } }`.",
        [
            "\"Selects projects; without it, all.\" where: ProjectFilter",
            "\"Only projects that stand at one of these stages (所处阶段) on the day.\" stages: [ProjectStageName!]",
            "\"Only projects that have stood at their stage for so many days (最少停留天数), 0 to 36525.\" minDays: Int",
            "\"Only projects whose next stage is behind its agreed day (只看逾期).\" overdueOnly: Boolean! = false",
            DayAskedAbout.Argument,
            .. ComputedPages.Arguments,
        ],
        ComputedPages.ConnectionOf(Item),
        Nullable: false,
        ReadAsync);

    private async Task<object?> ReadAsync(ComputedCall call, CancellationToken cancellationToken)
    {
        DateOnly on = day.Of(call.Arguments);
        int? minDays = call.Arguments.GetValueOrDefault("minDays") as int?;
        if (minDays is < 0 or > MostDays)
        {
            throw ComputedCall.Refuse("BAD_USER_INPUT", $"minDays must be between 0 and {MostDays}, but is {minDays}.");
        }

        SqlAlias project = new("project");
        Sql.Sql where = await call.WhereAsync("where", "Project", project, cancellationToken);
        ImmutableArray<StuckProject> rows = await ReadRowsAsync(call, on, minDays, project, where, cancellationToken);
        return call.Page(rows, row => $"{row.Project[0]}/{row.Project[1]:N}");
    }

    private static async Task<ImmutableArray<StuckProject>> ReadRowsAsync(
        ComputedCall call, DateOnly on, int? minDays, SqlAlias project, Sql.Sql where, CancellationToken cancellationToken)
    {
        Sql.Sql asked = Sql.Sql.Value(on);
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            with passed as materialized (
              select county_code, stage, count(*)::int as projects,
                percentile_cont(0.5) within group (order by days) as median, percentile_cont(0.9) within group (order by days) as p90
              from {call.Rule("stage_passed_on", asked)} as passage group by county_code, stage
            )
            select dwell.county_code, dwell.project_id, dwell.stage, dwell.since, dwell.next_stage, dwell.next_agreed_on, passed.projects, passed.median, passed.p90
            from {call.Rule("project_dwell_on", asked)} as dwell
            join {call.Rows("project")} as {project} on {project.Column("county_code")} = dwell.county_code and {project.Column("id")} = dwell.project_id
            left join passed on passed.county_code = dwell.county_code and passed.stage = dwell.stage
            where dwell.stage <> 'AT_CAPACITY' and {Wanted(call, asked, minDays)} and ({where})
            order by dwell.since, {project.Column("name")}, dwell.county_code, dwell.project_id
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        ImmutableArray<StuckProject>.Builder rows = ImmutableArray.CreateBuilder<StuckProject>();
        while (await reader.ReadAsync(cancellationToken))
        {
            ProjectDwell dwell = new(
                on,
                ProjectFactsJson.Stage(reader.GetString(2)),
                reader.GetFieldValue<DateOnly>(3),
                reader.IsDBNull(4) ? null : ProjectFactsJson.Stage(reader.GetString(4)),
                reader.IsDBNull(5) ? null : reader.GetFieldValue<DateOnly>(5));
            StageDistribution? passed = reader.IsDBNull(6) ? null : new(reader.GetInt32(6), reader.GetDouble(7), reader.GetDouble(8));
            rows.Add(new([reader.GetString(0), reader.GetGuid(1)], dwell, passed));
        }

        return rows.ToImmutable();
    }

    private static Sql.Sql Wanted(ComputedCall call, Sql.Sql on, int? minDays)
    {
        List<Sql.Sql> conditions = [Sql.Sql.Of($"true")];
        if (call.Argument<IReadOnlyList<object?>>("stages") is { } stages)
        {
            string[] names = [.. stages.Cast<string>()];
            conditions.Add(Sql.Sql.Of($"dwell.stage = any ({Sql.Sql.Value(names)})"));
        }

        if (minDays is { } least)
        {
            conditions.Add(Sql.Sql.Of($"{on} - dwell.since >= {Sql.Sql.Value(least)}"));
        }

        if (call.Argument<bool>("overdueOnly"))
        {
            conditions.Add(Sql.Sql.Of($"dwell.next_agreed_on < {on}"));
        }

        return Sql.Sql.Join($" and ", conditions);
    }

    private sealed record StuckProject(object[] Project, ProjectDwell Dwell, StageDistribution? Passed);
}
