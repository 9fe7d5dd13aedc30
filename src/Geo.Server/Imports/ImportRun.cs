using System.Collections.Immutable;
using System.Data;
using System.Runtime.CompilerServices;
using Geo.Data.Imports;
using Geo.Data.Parcels;
using Geo.Exchange.Intake;
using Geo.Server.Rights;
using Geo.Server.Imports.Jobs;
using Geo.Server.Imports.Reports;
using Geo.Server.Imports.Rows;
using Geo.Server.Imports.Staging;
using Npgsql;

namespace Geo.Server.Imports;

/// <summary>
/// From the rows of a file to verdicts, or to records: one transaction, which is rolled back after a dry run. A commit does all of the dry run
/// again, under the locks of every writer of land, so that what it writes is right at that moment.
/// </summary>
internal sealed class ImportRun(NpgsqlDataSource database, TimeProvider clock)
{
    private const int MostPairs = 200_000;
    private const int Few = 1_000;

    /// <summary>Runs an order.</summary>
    /// <param name="order">What is to be done.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="finish">What else belongs to the transaction of a commit, just before its end.</param>
    /// <param name="cancellationToken">Ends it; nothing is kept.</param>
    public async Task<ImportOutcome> RunAsync(
        ImportOrder order, ImportProgress progress, Func<NpgsqlConnection, ImportReport, RowReport, Task> finish, CancellationToken cancellationToken)
    {
        // Goes back with nothing prepared: statements over the tables of one job are not asked again.
        await using Sql.PooledConnection pooled = await Sql.PooledConnection.OpenAsync(database, cancellationToken);
        NpgsqlConnection connection = pooled.Connection;
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        Stopwatches watches = new(clock);

        // 1. the rights of the caller, the tables of the job, and what rows refer to; 2. rows of the file -> rows of the table
        await BeginAsync(connection, order, cancellationToken);
        if (await ReadAsync(connection, order, progress, cancellationToken) is { } refusal)
        {
            return new ImportOutcome.Failed(refusal.Code, $"{refusal.Message} ({refusal.Place})");
        }

        watches.Read();

        // 3. rows beside each other and beside the records; 4. overlaps; 5. the verdicts
        progress.Begin(ImportStep.Comparing, null);
        if (order.IsCommit)
        {
            await connection.RunAsync(LandCells.LockAll, cancellationToken);
        }

        await ReferenceVerdicts.RunAsync(connection, cancellationToken);
        watches.Compare();
        progress.Begin(ImportStep.Overlaps, null);
        if (await new OverlapVerdicts(connection, MostPairs).RunAsync(cancellationToken) is not { } overlaps)
        {
            return new ImportOutcome.Failed("TOO_MANY_OVERLAPS", ImportMessages.TooManyOverlaps(MostPairs));
        }

        VerdictCounts counts = await RowVerdicts.RunAsync(connection, cancellationToken);
        watches.Overlaps();
        bool writes = order.IsCommit && (counts.Rejected == 0 || order.SkipsRejected);
        if (writes)
        {
            // 6. the records; the triggers plan as ever
            await connection.RunAsync(Sql.Sql.Of($"set local enable_nestloop = on"), cancellationToken);
            progress.Begin(ImportStep.Writing, counts.Accepted + counts.Changed);
            await new ParcelWrites(connection, order.Caller.Actor(), order.Publishes).RunAsync(progress.Reach, cancellationToken);
            watches.Write(await AdjacencySecondsAsync(connection, cancellationToken));
        }

        // 7. the report
        progress.Begin(ImportStep.Reporting, null);
        (ImportReport report, RowReport rows) = await ReportAsync(connection, counts, overlaps, watches, cancellationToken);

        // 8. the commit, with what says that it was
        if (!writes)
        {
            return order.IsCommit ? new ImportOutcome.Rejected(report, rows) : new ImportOutcome.Checked(report, rows);
        }

        await finish(connection, report, rows);
        await transaction.CommitAsync(CancellationToken.None);
        return new ImportOutcome.Committed(report, rows);
    }

    // Why the file ends before its last row; null where it does not.
    private async Task<IntakeRefusal?> ReadAsync(NpgsqlConnection connection, ImportOrder order, ImportProgress progress, CancellationToken cancellationToken)
    {
        LandSurroundings ground = await LandSurroundings.ReadAsync(connection, cancellationToken);
        progress.Begin(ImportStep.Reading, order.RowCount);
        Ending ending = new();
        ParcelRowReader reader = new(order.Mapping, order.Columns, ground, order.Written, clock);
        long rows = await StagingTable.CopyAsync(connection, RowsAsync(order, reader, progress, ending, cancellationToken), cancellationToken);
        if (rows > Few)
        {
            // Among temporary tables the planner guesses; a guess of a few rows that are many costs minutes.
            await connection.RunAsync(Sql.Sql.Of($"set local enable_nestloop = off"), cancellationToken);
        }

        return ending.Refusal;
    }

    private static async Task<(ImportReport Report, RowReport Rows)> ReportAsync(
        NpgsqlConnection connection, VerdictCounts counts, long overlaps, Stopwatches watches, CancellationToken cancellationToken)
    {
        ReportReader found = new(connection);
        RowReport rows = await found.RowsAsync(cancellationToken);
        ImmutableArray<RejectedRow> rejected = await found.RejectedAsync(cancellationToken);
        ImmutableArray<OverlappingPair> pairs = await found.OverlapsAsync(cancellationToken);
        return (new ImportReport(counts, overlaps, rejected, pairs, watches.Report()), rows);
    }

    private static async Task BeginAsync(NpgsqlConnection connection, ImportOrder order, CancellationToken cancellationToken)
    {
        KeyValuePair<string, string>[] own = [new("geo.reason", order.Reason), new("statement_timeout", "0"), new("client_min_messages", "error")];
        await Sql.LocalSettings.ApplyAsync(connection, [.. order.Caller.Settings, .. order.Caller.Writing, .. own], cancellationToken);
        await StagingTable.CreateAsync(connection, cancellationToken);
    }

    private static async IAsyncEnumerable<StagedParcel> RowsAsync(
        ImportOrder order, ParcelRowReader reader, ImportProgress progress, Ending ending, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long done = 0;
        await foreach (IntakeRow row in order.Rows.AheadAsync(cancellationToken))
        {
            if (row.Refusal is { } refusal)
            {
                ending.Refusal = refusal;
                yield break;
            }

            yield return reader.Read(row);
            progress.Reach(++done);
        }
    }

    private static async Task<double> AdjacencySecondsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        double seconds = 0;
        await connection.EachAsync(
            Sql.Sql.Of($"select coalesce(nullif(current_setting('geo.adjacency_seconds', true), ''), '0')::float8"), row => seconds = row.GetDouble(0), cancellationToken);
        return seconds;
    }

    private sealed class Ending
    {
        public IntakeRefusal? Refusal { get; set; }
    }

    private sealed class Stopwatches(TimeProvider clock)
    {
        private long _last = clock.GetTimestamp();
        private double _read;
        private double _compare;
        private double _overlaps;
        private double _write;
        private double _adjacency;

        public void Read() => _read = Lap();

        public void Compare() => _compare = Lap();

        public void Overlaps() => _overlaps = Lap();

        public void Write(double adjacency) => (_write, _adjacency) = (Lap() - adjacency, adjacency);

        public ImportSeconds Report() => new(_read, _compare, _overlaps, _write, _adjacency, Lap());

        private double Lap()
        {
            long now = clock.GetTimestamp();
            double seconds = clock.GetElapsedTime(_last, now).TotalSeconds;
            _last = now;
            return seconds;
        }
    }
}
