using System.Collections.Immutable;
using Geo.Land.Projects;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.Statistics;

/// <summary>The root field <c>rates</c>: the four rates that cities are ranked by.</summary>
internal sealed class RatesRoot(DayAskedAbout day)
{
    private const int MostProjects = 200;

    private static readonly string[] Lists =
    [
        .. new[] { "total", "rows" }.SelectMany(
            _ => new[] { "listing", "delivery", "start", "statisticsEntry" },
            (place, rate) => $"{place}.{rate}"),
    ];

    /// <summary>The field.</summary>
    public ComputedRoot Root => new(
        "rates",
        "The four rates (挂网率、交地率、动工率、入库率) of the projects admitted in a period, for each county or platform. "
        + "Those of 2025 in Jiangmen: `rates(region: \"440700\", from: \"2025-01-01\", to: \"2025-12-31\") { rows { region { name } admitted listing { value } start { value numerator notReached { name } } } }`.",
        [
            "\"What the rows are (统计对象).\" by: RateSubject! = REGION",
            SubjectArguments.RegionArgument,
            SubjectArguments.PlatformArgument,
            "\"The first day of the period of admission (过会期间首日); open where it is not given.\" from: Date",
            "\"The last day of it (过会期间末日); open where it is not given.\" to: Date",
            "\"How many projects each list of projects names at most (项目清单长度), 0 to 200; the numbers count all.\" projects: Int! = 50",
            DayAskedAbout.Argument,
        ],
        RateObjects.Report,
        Nullable: false,
        ReadAsync) { ArgumentTypes = [EnumMaps.Of<RateSubject>()], Weight = 200 };

    private async Task<object?> ReadAsync(ComputedCall call, CancellationToken cancellationToken)
    {
        // 1. what is asked
        DateOnly on = day.Of(call.Arguments);
        PeriodArguments period = PeriodArguments.Read(call);
        int most = call.Argument<int>("projects");
        if (most is < 0 or > MostProjects)
        {
            throw ComputedCall.Refuse("BAD_USER_INPUT", $"projects must be between 0 and {MostProjects}, but is {most}.");
        }

        SubjectArguments subject = await SubjectArguments.ReadAsync(call, cancellationToken);
        RateStatements statements = new(call, subject, period, on, call.Argument<string>("by") == "PLATFORM");

        // 2. the numbers, and the projects behind them where they are selected
        ImmutableArray<(RateRow Row, RateCounts Counts)> counted = await statements.CountAsync(cancellationToken);
        bool lists = Lists.Any(place => call.Selects($"{place}.reached") || call.Selects($"{place}.notReached"));
        ILookup<(RateRow Row, RateKind Kind, bool Reached), object[]> projects = lists
            ? await statements.ListAsync(most, cancellationToken)
            : Array.Empty<object[]>().ToLookup(_ => default((RateRow, RateKind, bool)));

        // 3. the answer
        ImmutableArray<SubjectRates> rows = [.. counted.Select(item => Rates(item.Row, item.Counts, projects))];
        return new RateReport(on, period.From, period.To, rows[0], rows[1..]);
    }

    private static SubjectRates Rates(RateRow row, RateCounts counts, ILookup<(RateRow Row, RateKind Kind, bool Reached), object[]> projects) => new(
        row is { IsTotal: false, IsPlatform: false } ? [row.Subject!] : null,
        row is { IsTotal: false, IsPlatform: true, Subject: not null } ? [row.Subject] : null,
        counts,
        [.. Enum.GetValues<RateKind>().Select(kind => new Rate(
            kind, counts.Numerators[(int)kind], counts.Admitted, [.. projects[(row, kind, true)]], [.. projects[(row, kind, false)]]))]);
}
