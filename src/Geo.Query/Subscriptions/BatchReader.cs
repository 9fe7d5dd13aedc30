using System.Collections.Immutable;
using System.Data;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Geo.Sql;
using Npgsql;

namespace Geo.Query.Subscriptions;

/// <summary>
/// One batch for subscribers of the same rights: a snapshot of the database, and in it the changes each group of them has not been told of.
/// The number of statements grows with what changed and with how many different selections there are, not with the subscribers.
/// </summary>
internal sealed class BatchReader(
    NpgsqlConnection connection, QueryExecutor executor, CallerSettings rights, SubscriptionLimits limits, TimeProvider clock)
{
    private static readonly SqlText ReadOnly = SqlText.Of($"set transaction read only");
    private static readonly SqlText State = SqlText.Of($"select position, (select secret from api.change_seal) from api.change_position");

    /// <summary>Tells the subscribers what changed, and moves their points.</summary>
    public async Task RunAsync(IReadOnlyCollection<Subscription> subscribers, CancellationToken cancellationToken)
    {
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        (long newest, _) = await ReadStateAsync(cancellationToken);
        // An interrupted batch is told to its end first; then its subscribers are where others are and go on with them.
        while (Groups(subscribers, newest) is { Count: > 0 } groups)
        {
            foreach ((WatchList list, Face face, ChangePoint point, Subscription[] group) in groups)
            {
                await TellAsync(list, face, point with { Upto = point.Upto ?? newest }, group, cancellationToken);
            }
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>The newest position of the snapshot, and the secret of cursors; the first statement of the transaction.</summary>
    public async Task<(long Newest, string Secret)> ReadStateAsync(CancellationToken cancellationToken)
    {
        await using NpgsqlBatch batch = connection.CreateBatch();
        batch.BatchCommands.Add(ReadOnly.ToBatchCommand());
        batch.BatchCommands.Add(executor.Runner.Settings(rights.Settings));
        batch.BatchCommands.Add(State.ToBatchCommand());
        await using NpgsqlDataReader rows = await batch.ExecuteReaderAsync(cancellationToken);
        await rows.NextResultAsync(cancellationToken);
        await rows.ReadAsync(cancellationToken);
        return (rows.GetInt64(0), rows.GetString(1));
    }

    private static List<(WatchList List, Face Face, ChangePoint Point, Subscription[] Group)> Groups(IReadOnlyCollection<Subscription> subscribers, long newest) =>
    [
        .. subscribers
            .Where(subscriber => subscriber.IsListening && (subscriber.Point.Upto ?? newest) > subscriber.Point.From)
            .GroupBy(subscriber => (subscriber.List, subscriber.Filter.Face, subscriber.Point))
            .Select(group => (group.Key.List, group.Key.Face, group.Key.Point, group.ToArray())),
    ];

    private async Task TellAsync(WatchList list, Face face, ChangePoint point, Subscription[] group, CancellationToken cancellationToken)
    {
        while (true)
        {
            // 1. what changed, page by page
            List<ChangedRow> rows = await ReadChangedAsync(list, face, point, cancellationToken);
            // 2. for whom it may matter, 3. for whom it does
            HashSet<WatchedFilter> candidates = list.Candidates(rows);
            ILookup<WatchedFilter, Subscription> subscribers = group
                .Where(subscriber => subscriber.IsListening && candidates.Contains(subscriber.Filter))
                .ToLookup(subscriber => subscriber.Filter);
            List<FoundEvent> events = await ReadEventsAsync(list, point, rows, [.. subscribers.Select(same => same.Key)], cancellationToken);
            // 4. what they selected of it, 5. told
            await WriteAsync(point, events, subscribers, cancellationToken);
            bool isLast = rows.Count < limits.RecordsAtATime;
            point = isLast ? new ChangePoint(point.Upto!.Value) : point with { At = rows[^1].At, Record = rows[^1].Id };
            foreach (Subscription subscriber in group)
            {
                subscriber.Point = point;
            }

            if (isLast)
            {
                return;
            }
        }
    }

    private async Task<List<ChangedRow>> ReadChangedAsync(WatchList list, Face face, ChangePoint point, CancellationToken cancellationToken)
    {
        List<ChangedRow> changed = [];
        await using NpgsqlBatch batch = connection.CreateBatch();
        batch.BatchCommands.Add(list.StatementsOf(face).Changed(point, limits.RecordsAtATime));
        await using NpgsqlDataReader row = await batch.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            object[] key = [.. list.Entity.Key.Select((part, i) => ReadKey(row, i, LeafKinds.Of(part.Type)))];
            int next = key.Length;
            changed.Add(new(
                key,
                GlobalId.Of(list.Entity, key),
                row.GetInt64(next),
                row.GetFieldValue<long>(next + 1),
                row.GetBoolean(next + 2),
                ReadSide(row, next + 3),
                ReadSide(row, next + 8)));
        }

        return changed;
    }

    private static object ReadKey(NpgsqlDataReader row, int column, LeafKind kind) => kind switch
    {
        LeafKind.Uuid => row.GetGuid(column),
        LeafKind.Integer => row.GetInt32(column),
        _ => row.GetString(column),
    };

    private static RowSide ReadSide(NpgsqlDataReader row, int column) => new(
        row.GetBoolean(column),
        row.IsDBNull(column + 1) ? null : new Extent(row.GetDouble(column + 1), row.GetDouble(column + 2), row.GetDouble(column + 3), row.GetDouble(column + 4)));

    private async Task<List<FoundEvent>> ReadEventsAsync(
        WatchList list, ChangePoint point, List<ChangedRow> rows, IReadOnlyList<WatchedFilter> filters, CancellationToken cancellationToken)
    {
        List<FoundEvent> events = [];
        foreach (WatchedFilter[] some in filters.Chunk(limits.FiltersAtATime))
        {
            bool[]?[] before = new bool[rows.Count][];
            bool[]?[] after = new bool[rows.Count][];
            await ReadMatchesAsync(list, point, rows, some, before, after, cancellationToken);
            for (int i = 0; i < some.Length; i++)
            {
                await ConfirmAsync(some[i], i, rows, before, point.From, cancellationToken);
                await ConfirmAsync(some[i], i, rows, after, point.Upto!.Value, cancellationToken);
            }

            for (int number = 0; number < rows.Count; number++)
            {
                for (int i = 0; i < some.Length; i++)
                {
                    if (KindOf(before[number]?[i] ?? false, after[number]?[i] ?? false, rows[number].IsWatched) is { } kind)
                    {
                        events.Add(new(number, rows[number], some[i], kind));
                    }
                }
            }
        }

        events.Sort((one, other) => one.Number.CompareTo(other.Number));
        return events;
    }

    private async Task ReadMatchesAsync(
        WatchList list, ChangePoint point, List<ChangedRow> rows, WatchedFilter[] some, bool[]?[] before, bool[]?[] after, CancellationToken cancellationToken)
    {
        await using NpgsqlBatch batch = connection.CreateBatch();
        batch.BatchCommands.Add(list.StatementsOf(some[0].Face).Matches(point, rows, some).ToBatchCommand());
        await using NpgsqlDataReader row = await batch.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            (row.GetInt32(1) == 0 ? before : after)[row.GetInt32(0) - 1] = row.GetFieldValue<bool[]>(2);
        }
    }

    // Takes back what the condition of a filter let through and the host does not.
    private async Task ConfirmAsync(WatchedFilter filter, int place, List<ChangedRow> rows, bool[]?[] matches, long position, CancellationToken cancellationToken)
    {
        int[] let = [.. Enumerable.Range(0, rows.Count).Where(number => matches[number]?[place] == true)];
        if (filter.Confirm is null || let.Length == 0)
        {
            return;
        }

        ComputedCall call = new(executor.Index, executor.Limits, place: null, new ObjectInput([]), selection: null, VariableValues.Empty, connection, position);
        IReadOnlySet<int> confirmed = await filter.Confirm(call, [.. let.Select(number => rows[number].Key)], cancellationToken);
        for (int i = 0; i < let.Length; i++)
        {
            matches[let[i]]![place] = confirmed.Contains(i);
        }
    }

    private static ChangeKind? KindOf(bool before, bool after, bool isWatched) => (before, after) switch
    {
        (false, true) => ChangeKind.Entered,
        (true, false) => ChangeKind.Left,
        (true, true) when isWatched => ChangeKind.Changed,
        _ => null,
    };

    private async Task WriteAsync(ChangePoint point, List<FoundEvent> events, ILookup<WatchedFilter, Subscription> subscribers, CancellationToken cancellationToken)
    {
        Dictionary<(SharedSelection, int), ImmutableArray<RecordFragment>> records = await ReadRecordsAsync(events, subscribers, cancellationToken);
        foreach (IGrouping<int, FoundEvent> same in events.GroupBy(found => found.Number))
        {
            Dictionary<(SharedSelection, ChangeKind), ReadOnlyMemory<byte>> results = [];
            List<(Subscription Subscriber, ReadOnlyMemory<byte> Result)> told = [];
            foreach (FoundEvent found in same)
            {
                foreach (Subscription subscriber in subscribers[found.Filter])
                {
                    if (!results.TryGetValue((subscriber.Selection, found.Kind), out ReadOnlyMemory<byte> result))
                    {
                        ImmutableArray<RecordFragment> fragments = found.Kind == ChangeKind.Left ? [] : records[(subscriber.Selection, found.Number)];
                        ChangePoint behind = point with { At = found.Row.At, Record = found.Row.Id };
                        results.Add((subscriber.Selection, found.Kind), result = EventWriter.Write(subscriber.Selection, found.Row, found.Kind, behind, subscriber.List.Seal!, fragments));
                    }

                    told.Add((subscriber, result));
                }
            }

            await WaitForReadersAsync(told, cancellationToken);
            told.ForEach(pair => pair.Subscriber.Add(pair.Result));
        }
    }

    private async Task<Dictionary<(SharedSelection, int), ImmutableArray<RecordFragment>>> ReadRecordsAsync(
        List<FoundEvent> events, ILookup<WatchedFilter, Subscription> subscribers, CancellationToken cancellationToken)
    {
        Dictionary<SharedSelection, SortedDictionary<int, ChangedRow>> needed = [];
        foreach (FoundEvent found in events.Where(found => found.Kind != ChangeKind.Left))
        {
            foreach (Subscription subscriber in subscribers[found.Filter])
            {
                if (!needed.TryGetValue(subscriber.Selection, out SortedDictionary<int, ChangedRow>? rows))
                {
                    needed.Add(subscriber.Selection, rows = []);
                }

                rows[found.Number] = found.Row;
            }
        }

        Dictionary<(SharedSelection, int), ImmutableArray<RecordFragment>> read = [];
        foreach ((SharedSelection selection, SortedDictionary<int, ChangedRow> rows) in needed)
        {
            List<ImmutableArray<RecordFragment>> columns = [];
            foreach (CompiledRecords records in selection.Records)
            {
                columns.Add(await ReadAsync(selection, records, [.. rows.Values.Select(row => row.Key)], cancellationToken));
            }

            int place = 0;
            foreach (int number in rows.Keys)
            {
                read.Add((selection, number), [.. columns.Select(fragments => fragments[place])]);
                place++;
            }
        }

        return read;
    }

    private async Task<ImmutableArray<RecordFragment>> ReadAsync(
        SharedSelection selection, CompiledRecords records, IReadOnlyList<object[]> keys, CancellationToken cancellationToken)
    {
        try
        {
            return await records.ReadAsync(executor.Runner, connection, rights, keys, selection.Variables, cancellationToken);
        }
        catch (RefusedException refused)
        {
            throw new SelectionRefusedException(selection, refused);
        }
    }

    // A burst is held back until who reads has read. Who does not in time is dropped, and so holds up the others once.
    private async Task WaitForReadersAsync(List<(Subscription Subscriber, ReadOnlyMemory<byte> Result)> told, CancellationToken cancellationToken)
    {
        Subscription[] behind = [.. told.Where(pair => !pair.Subscriber.HasRoomFor(pair.Result.Length)).Select(pair => pair.Subscriber)];
        if (behind.Length == 0)
        {
            return;
        }

        await Task.WhenAll(behind.Select(subscriber => subscriber.HasRoomAsync())).WaitAsync(limits.WaitForReaders, clock, cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        foreach (Subscription subscriber in behind.Where(subscriber => !subscriber.HasRoomAsync().IsCompleted))
        {
            subscriber.Drop();
        }
    }
}
