using System.Collections.Immutable;
using Geo.Land.Targets;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Server.Schema.Statistics;

/// <summary>The root field <c>targets</c>: what was aimed at, what the records say, what was reported.</summary>
internal sealed class TargetsRoot(DayAskedAbout day)
{
    /// <summary>The field.</summary>
    public ComputedRoot Root => new(
        "targets",
        "Targets (目标) with the progress computed from the records beside the figures reported and their sources. "
        + "Those of 2024 in Jiangmen: `targets(region: \"440700\", from: \"2024-01-01\", to: \"2024-12-31\") { nodes { region { name } metric value unit computed { value reason } reported { value difference indicator { source { title } } } } }`.",
        [
            SubjectArguments.RegionArgument,
            SubjectArguments.PlatformArgument,
            "\"Only this metric (指标), such as `PROJECTS_OVER_100M`.\" metric: String",
            "\"Only periods that end on this day or later (期间下限).\" from: Date",
            "\"Only periods that begin on this day or earlier (期间上限).\" to: Date",
            "\"Figures that no target was set for too (含无目标的公布数).\" withoutTarget: Boolean! = false",
            DayAskedAbout.Argument,
            .. ComputedPages.Arguments,
        ],
        ComputedPages.ConnectionOf(TargetObjects.Item),
        Nullable: false,
        ReadAsync) { Weight = 200 };

    private async Task<object?> ReadAsync(ComputedCall call, CancellationToken cancellationToken)
    {
        // 1. the published figures
        DateOnly on = day.Of(call.Arguments);
        PeriodArguments period = PeriodArguments.Read(call);
        SubjectArguments subject = await SubjectArguments.ReadAsync(call, cancellationToken);
        ImmutableArray<FigureRow> figures = await ReadFiguresAsync(call, subject, period, cancellationToken);

        // 2. targets, each with what was reported within its period; then what stands alone
        ImmutableArray<Group> groups = Groups(figures, call.Argument<bool>("withoutTarget"));
        ComputedPage page = call.Page(groups, group => $"{group.Place.Id}");
        Group[] shown = [.. page.Edges.Select(edge => (Group)edge.Node)];

        // 3. what the records say of the page
        FigureQuestion[] questions = [.. shown.SelectMany(group => group.Reported.Prepend(group.Place)).Select(Question)];
        Queue<ComputedFigure> answers = new(await new FigureReader(call, on).ReadAsync(questions, cancellationToken));
        return page with { Edges = [.. page.Edges.Select((edge, i) => edge with { Node = Complete(shown[i], answers) })] };
    }

    private static Target Complete(Group group, Queue<ComputedFigure> answers)
    {
        ComputedFigure own = answers.Dequeue();
        return new(Question(group.Place).Metric, group.Place, group.Place.IsTarget ? group.Place.Value : null, own, [.. group.Reported.Select(figure => new ReportedFigure(figure, answers.Dequeue()))]);
    }

    private static FigureQuestion Question(FigureRow figure) =>
        new(MetricCatalogue.Of(figure.Metric, figure.Unit), figure.Region, figure.Platform, figure.First, figure.Last);

    private static ImmutableArray<Group> Groups(ImmutableArray<FigureRow> figures, bool withoutTarget)
    {
        FigureRow[] actual = [.. figures.Where(figure => !figure.IsTarget)];
        Group[] targets = [.. figures.Where(figure => figure.IsTarget).Select(target => new Group(
            target, [.. actual.Where(figure => IsSame(target, figure) && figure.First >= target.First && figure.Last <= target.Last)]))];
        IEnumerable<FigureRow> alone = withoutTarget ? actual.Except(targets.SelectMany(group => group.Reported)) : [];
        return [.. targets.Concat(alone.Select(figure => new Group(figure, [figure])))];
    }

    private static bool IsSame(FigureRow one, FigureRow other) => (one.Metric, one.Region, one.Platform) == (other.Metric, other.Region, other.Platform);

    private static async Task<ImmutableArray<FigureRow>> ReadFiguresAsync(ComputedCall call, SubjectArguments subject, PeriodArguments period, CancellationToken cancellationToken)
    {
        Sql.Sql from = Sql.Sql.Value(period.From, NpgsqlDbType.Date);
        Sql.Sql to = Sql.Sql.Value(period.To, NpgsqlDbType.Date);
        Sql.Sql metric = Sql.Sql.Value(call.Argument<string>("metric") is { } given ? SubjectArguments.Plain(given) : null, NpgsqlDbType.Text);
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select id, region_code, platform_key, metric, kind = 'TARGET', period_text, period_first, period_last, value::float8, unit
            from api.indicator as figure
            where {subject.Holds(Sql.Sql.Of($"region_code"), Sql.Sql.Of($"platform_key"))}
              and period_last >= coalesce({from}, period_last) and period_first <= coalesce({to}, period_first) and metric = coalesce({metric}, metric)
              and not exists (
                select from api.indicator as later
                where later.kind = 'TARGET' and figure.kind = 'TARGET' and later.metric = figure.metric
                  and (later.region_code, later.platform_key, later.period_first, later.period_last)
                    is not distinct from (figure.region_code, figure.platform_key, figure.period_first, figure.period_last)
                  and coalesce(later.set_on, '-infinity') > coalesce(figure.set_on, '-infinity'))
            order by region_code nulls last, platform_key, metric, period_last, period_first, id
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        ImmutableArray<FigureRow>.Builder rows = ImmutableArray.CreateBuilder<FigureRow>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(new(
                reader.GetInt32(0),
                reader.IsDBNull(1) ? null : reader.GetString(1),
                reader.IsDBNull(2) ? null : reader.GetString(2),
                reader.GetString(3),
                reader.GetBoolean(4),
                reader.GetString(5),
                reader.GetFieldValue<DateOnly>(6),
                reader.GetFieldValue<DateOnly>(7),
                reader.GetDouble(8),
                reader.GetString(9)));
        }

        return rows.ToImmutable();
    }

    private sealed record Group(FigureRow Place, ImmutableArray<FigureRow> Reported);
}
