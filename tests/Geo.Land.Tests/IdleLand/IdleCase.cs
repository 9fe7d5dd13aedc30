using System.Globalization;
using System.Text.Json;
using Geo.Land.IdleLand;

namespace Geo.Land.Tests.IdleLand;

/// <summary>A worked case: a line of <c>idle-clock-cases.txt</c>.</summary>
internal sealed record IdleCase(string Article, string Name, SupplyFacts Facts, DateOnly On, string Expected)
{
    public static IReadOnlyList<IdleCase> All { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "IdleLand", "idle-clock-cases.txt")).Where(line => line.Contains('|', StringComparison.Ordinal) && line[0] != '#').Select(Read)];

    private static IdleCase Read(string line)
    {
        string[] parts = line.Split('|', StringSplitOptions.TrimEntries);
        return new(parts[0], parts[1], ReadFacts(parts[2]), Day(parts[3]), parts[4]);
    }

    private static SupplyFacts ReadFacts(string text) =>
        text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Aggregate(new SupplyFacts { SignedOn = Day("2010-01-01") }, Add);

    private static SupplyFacts Add(SupplyFacts facts, string fact)
    {
        string[] words = fact.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words[0] switch
        {
            "signed" => facts with { SignedOn = Day(words[1]) },
            "agreed" => facts with { AgreedStartOn = Day(words[1]) },
            "delivered" => facts with { DeliveredOn = Day(words[1]) },
            "started" => facts with { StartedOn = Day(words[1]) },
            "completed" => facts with { CompletedOn = Day(words[1]) },
            "price" => facts with { Price = Number(words[1]) },
            "collective" => facts with { IsCollective = true },
            "agreement" => facts with { Agreements = facts.Agreements.Add(new Agreement(Day(words[1]), words.Length > 2 ? Day(words[2]) : null)) },
            "pause" => facts with { Pauses = facts.Pauses.Add(ReadPause(words)) },
            "suspended" => facts with { Suspensions = facts.Suspensions.Add(new Suspension(Period(words[1]).First, Period(words[1]).Last)) },
            "progress" => facts with { Progress = facts.Progress.Add(new Progress(Day(words[1]), Number(words[4]), Number(words[3]), Number(words[7]), Number(words[6]))) },
            "finding" => facts with { Findings = facts.Findings.Add(new Finding(words[1], Day(words[2]), words is [_, _, _, not "withdrawn" and var cause, ..] ? Value<PauseCause>(cause) : null, WithdrawnOn: Behind(words, "withdrawn"))) },
            "disposal" => facts with { Disposals = facts.Disposals.Add(new Disposal(words[1], Value<DisposalMeasure>(words[2]), Day(words[3]), Behind(words, "until"), WithdrawnOn: Behind(words, "withdrawn"))) },
            _ => throw new FormatException($"No fact begins with {words[0]}."),
        };
    }

    private static Pause ReadPause(string[] words)
    {
        (DateOnly first, DateOnly? last) = Period(words[2]);
        return new(Value<PauseCause>(words[1]), first, last, words.Length > 3 ? Day(words[4]) : null);
    }

    private static (DateOnly First, DateOnly? Last) Period(string text) =>
        text.Split("..") is [var first, var last] ? (Day(first), last.Length > 0 ? Day(last) : null) : throw new FormatException(text);

    private static DateOnly? Behind(string[] words, string word) => Array.IndexOf(words, word) is >= 0 and var at ? Day(words[at + 1]) : null;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static decimal? Number(string text) => text == "?" ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static T Value<T>(string text)
        where T : struct, Enum => Enum.Parse<T>(text.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    /// <summary>What an assessment says, in the words of the expectation: the state and the figures that it names.</summary>
    public string Told(IdleAssessment told)
    {
        IEnumerable<string> figures = Expected.Split(' ').Skip(1).Select(figure => figure.Split('=')[0]).Select(name => $"{name}={Figure(told, name)}");
        return string.Join(' ', figures.Prepend(Words(told.State)));
    }

    private static string Figure(IdleAssessment told, string name) => name switch
    {
        "start" => Text(told.Start?.On),
        "basis" => told.Start is { } start ? Words(start.Basis) : "none",
        "full" => Text(told.Run?.FullOn),
        "run" => Text(told.Run?.DaysRun),
        "paused" => Text(told.Run?.DaysPaused),
        "left" => Text(told.DaysLeft),
        "article" => Text(told.Consequence?.Article),
        "fee" => Text(told.Consequence?.FeeFrom),
        "upTo" => told.Consequence?.FeeUpTo?.ToString("0.##", CultureInfo.InvariantCulture) ?? "none",
        "takeBack" => Text(told.Consequence?.TakeBackFrom),
        "warn" => told.Warnings.IsEmpty ? "none" : string.Join(',', told.Warnings.Select(warning => Words(warning))),
        _ => throw new FormatException($"No figure is called {name}."),
    };

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "none";

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "none";

    private static string Words<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());
}
