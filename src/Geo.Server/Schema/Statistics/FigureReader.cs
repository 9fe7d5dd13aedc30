using System.Collections.Immutable;
using Geo.Land.Targets;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Server.Schema.Statistics;

/// <summary>Answers many questions about metrics at once: one statement for each kind of record.</summary>
internal sealed class FigureReader(ComputedCall call, DateOnly on)
{
    private const double HundredMillion = 1e8;

    /// <summary>The answers in the order of the questions.</summary>
    public async Task<ImmutableArray<ComputedFigure>> ReadAsync(IReadOnlyList<FigureQuestion> questions, CancellationToken cancellationToken)
    {
        // The figures found for a question, of reported and of generated records.
        List<Found>[] found = [.. questions.Select(_ => new List<Found>())];
        int[] open = [.. Enumerable.Range(0, questions.Count).Where(i => questions[i].Metric.Basis != MetricBasis.None && Until(questions[i]) >= From(questions[i]))];
        await ReadProjectsAsync(questions, Of(MetricBasis.ProjectsOver100Million, MetricBasis.ProjectsOverBillion, MetricBasis.PlannedInvestment, MetricBasis.ProjectsStarted, MetricBasis.ProjectsInProduction, MetricBasis.ProjectsMoved), found, cancellationToken);
        await ReadSupplyAsync(questions, Of(MetricBasis.IndustrialLandSupplied), found, cancellationToken);
        await ReadCampaignsAsync(questions, Of(MetricBasis.CampaignProjects, MetricBasis.CampaignProjectsStarted, MetricBasis.CampaignProjectsToStart), found, cancellationToken);
        await ReadDisposedAsync(questions, Of(MetricBasis.LandDisposed), found, cancellationToken);
        await ReadQuotasAsync(questions, Of(MetricBasis.SpecialQuota), found, cancellationToken);
        return [.. questions.Select((question, i) => Answer(question, found[i]))];

        int[] Of(params MetricBasis[] bases) => [.. open.Where(i => bases.Contains(questions[i].Metric.Basis))];
    }

    private ComputedFigure Answer(FigureQuestion question, List<Found> found)
    {
        // Redevelopment is counted by a campaign: without one there is nothing that counts.
        string? missing = question.Metric.Basis == MetricBasis.LandDisposed && found.Count == 0 ? "No campaign of redevelopment is on record for this region and period." : null;
        (DateOnly from, DateOnly until) = (From(question), Until(question));
        string? reason = question.Metric.Basis == MetricBasis.None ? question.Metric.Definition : until < from ? "The period has not begun on the day asked about." : missing;
        return reason is not null
            ? new(Value: null, reason, from, until, Records: 0, Generated: 0)
            : new(found.Sum(part => part.Value), Reason: null, from, until, found.Sum(part => part.Records), found.Sum(part => part.Generated));
    }

    private static DateOnly From(FigureQuestion question) => question.Metric.CountedFrom(question.First, question.Last);

    private DateOnly Until(FigureQuestion question) => question.Last < on ? question.Last : on;

    private async Task ReadProjectsAsync(IReadOnlyList<FigureQuestion> questions, int[] places, List<Found>[] found, CancellationToken cancellationToken)
    {
        await ReadAsync(places, Sql.Sql.Of($"select * from {call.Rule("project_figures", Arguments(questions, places))}"), reader =>
        {
            int place = reader.GetInt32(0);
            (double value, int records) = questions[place].Metric.Basis switch
            {
                MetricBasis.ProjectsOver100Million => (reader.GetInt32(2), reader.GetInt32(2)),
                MetricBasis.ProjectsOverBillion => (reader.GetInt32(3), reader.GetInt32(3)),
                MetricBasis.PlannedInvestment => ((double)reader.GetDecimal(4) / HundredMillion, reader.GetInt32(2)),
                MetricBasis.ProjectsStarted => (reader.GetInt32(5), reader.GetInt32(5)),
                MetricBasis.ProjectsInProduction => (reader.GetInt32(6), reader.GetInt32(6)),
                _ => (reader.GetInt32(7), reader.GetInt32(7)),
            };
            found[place].Add(Found.Of(reader.GetBoolean(1), value, records));
        }, cancellationToken);
    }

    private Task ReadSupplyAsync(IReadOnlyList<FigureQuestion> questions, int[] places, List<Found>[] found, CancellationToken cancellationToken) => ReadAsync(
        places,
        Sql.Sql.Of($"select * from {call.Rule("industrial_supply", Arguments(questions, places))}"),
        reader => found[reader.GetInt32(0)].Add(Found.Of(reader.GetBoolean(1), reader.GetDouble(2) / Units.Mu, reader.GetInt32(3))),
        cancellationToken);

    private async Task ReadCampaignsAsync(IReadOnlyList<FigureQuestion> questions, int[] places, List<Found>[] found, CancellationToken cancellationToken)
    {
        Sql.Sql arguments = Sql.Sql.Of(
            $"{Sql.Sql.Value(places)}, {Texts(places, i => questions[i].Region)}, {Days(places, i => From(questions[i]))}, {Days(places, i => questions[i].Last)}, {Sql.Sql.Value(on)}");
        await ReadAsync(places, Sql.Sql.Of($"select * from {call.Rule("campaign_figures", arguments)}"), reader =>
        {
            int place = reader.GetInt32(0);
            int count = questions[place].Metric.Basis switch
            {
                MetricBasis.CampaignProjects => reader.GetInt32(2),
                MetricBasis.CampaignProjectsStarted => reader.GetInt32(3),
                _ => reader.GetInt32(2) - reader.GetInt32(3),
            };
            found[place].Add(Found.Of(reader.GetBoolean(1), count, count));
        }, cancellationToken);
    }

    private async Task ReadDisposedAsync(IReadOnlyList<FigureQuestion> questions, int[] places, List<Found>[] found, CancellationToken cancellationToken)
    {
        Sql.Sql arguments = Sql.Sql.Of(
            $"{Sql.Sql.Value(places)}, {Texts(places, i => questions[i].Region)}, {Days(places, i => questions[i].First)}, {Days(places, i => questions[i].Last)}, {Sql.Sql.Value(on)}");
        await ReadAsync(
            places,
            Sql.Sql.Of($"select * from {call.Rule("disposed_land", arguments)}"),
            reader => found[reader.GetInt32(0)].Add(new(reader.GetDouble(1) / Units.Mu, reader.GetInt32(2), reader.GetInt32(3))),
            cancellationToken);
    }

    private Task ReadQuotasAsync(IReadOnlyList<FigureQuestion> questions, int[] places, List<Found>[] found, CancellationToken cancellationToken) => ReadAsync(
        places,
        Sql.Sql.Of($"select * from {call.Rule("special_quotas", Arguments(questions, places))}"),
        reader => found[reader.GetInt32(0)].Add(Found.Of(reader.GetBoolean(1), (double)reader.GetDecimal(2), reader.GetInt32(3))),
        cancellationToken);

    private async Task ReadAsync(int[] places, Sql.Sql statement, Action<NpgsqlDataReader> read, CancellationToken cancellationToken)
    {
        if (places.Length == 0)
        {
            return;
        }

        await using NpgsqlCommand command = statement.ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            read(reader);
        }
    }

    private Sql.Sql Arguments(IReadOnlyList<FigureQuestion> questions, int[] places) => Sql.Sql.Of(
        $"{Sql.Sql.Value(places)}, {Texts(places, i => questions[i].Region)}, {Texts(places, i => questions[i].Platform)}, {Days(places, i => From(questions[i]))}, {Days(places, i => Until(questions[i]))}");

    private static Sql.Sql Texts(int[] places, Func<int, string?> value) => Sql.Sql.Value(places.Select(value).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);

    private static Sql.Sql Days(int[] places, Func<int, DateOnly> value) => Sql.Sql.Value(places.Select(value).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Date);

    private sealed record Found(double Value, int Records, int Generated)
    {
        public static Found Of(bool isGenerated, double value, int records) => new(value, records, isGenerated ? records : 0);
    }
}
