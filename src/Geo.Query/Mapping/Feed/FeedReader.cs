using System.Collections.Immutable;
using System.Text.Json;
using Geo.Query.Plans;
using Geo.Sql;
using Npgsql;

namespace Geo.Query.Mapping.Feed;

/// <summary>Reads pages of the feed, as the caller, in the snapshot of the operation: what it does not see yet has a later position.</summary>
internal sealed class FeedReader(ImmutableArray<FeedTable> tables)
{
    private static readonly string[] ValuePaths = [.. from list in new[] { "nodes", "edges.node" } from field in new[] { "fields", "before", "after" } select $"{list}.{field}"];

    /// <summary>The page that the arguments of a call ask for.</summary>
    public async Task<FeedPage> ReadAsync(ComputedCall call, int first, CancellationToken cancellationToken)
    {
        // 1. where the log stands
        (FeedSeal seal, long newest, long? latest) = await ReadStateAsync(call, cancellationToken);
        // 2. cursor -> place
        string? after = call.Argument<string>("after");
        FeedPlace place = after is null ? FeedPlace.Start : Open(seal, after, newest);
        // 3. the changes behind it, and one more
        List<(FeedTable Table, FeedRow Row)> rows = await ReadRowsAsync(call, Wanted(call), place, first + 1, cancellationToken);
        ImmutableArray<FeedChange> changes = [.. rows.Take(first).Select(row => Tell(seal, row.Table, row.Row))];
        // 4. where to go on: behind all that was looked through
        string? latestCursor = latest is { } position ? seal.Seal(FeedPlace.Behind(position)) : null;
        bool hasNext = rows.Count > first;
        string? end = hasNext ? (changes.IsEmpty ? after : changes[^1].Cursor) : latest >= place.Position ? latestCursor : after;
        return new(changes, hasNext, HasPreviousPage: after is not null, end, latestCursor);
    }

    private async Task<(FeedSeal Seal, long Newest, long? Latest)> ReadStateAsync(ComputedCall call, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = FeedStatements.State(tables).ToCommand(call.Connection);
        await using NpgsqlDataReader row = await command.ExecuteReaderAsync(cancellationToken);
        await row.ReadAsync(cancellationToken);
        return (new(row.GetString(0)), row.GetInt64(1), row.IsDBNull(2) ? null : row.GetInt64(2));
    }

    private static FeedPlace Open(FeedSeal seal, string cursor, long newest)
    {
        FeedPlace place = seal.Open(cursor) ?? throw new RefusedException(Messages.BadCursor());
        // A database that was restored from a backup knows nothing of what it has lost.
        return place.Position <= newest ? place : throw new RefusedException(Messages.CursorOfFuture());
    }

    private FeedTable[] Wanted(ComputedCall call) => call.Arguments.GetValueOrDefault("types") is IReadOnlyList<object?> types
        ? [.. tables.Where(table => types.Contains(table.RecordType))]
        : [.. tables];

    private static async Task<List<(FeedTable Table, FeedRow Row)>> ReadRowsAsync(
        ComputedCall call, FeedTable[] wanted, FeedPlace place, int most, CancellationToken cancellationToken)
    {
        bool withValues = ValuePaths.Any(call.Selects);
        List<(FeedTable Table, FeedRow Row)> rows = [];
        FeedScope from = new(place.Position, place.Table, Array.Find(wanted, table => table.Name == place.Table) is { IsOfCounty: true } && !place.Key.IsEmpty ? place.Key[0] : "", ChangeId: 0);
        bool isFirst = true;
        while (true)
        {
            List<FeedScope> scopes = await ReadScopesAsync(call, FeedStatements.Scopes(wanted, from, isFirst, most), cancellationToken);
            IEnumerable<(FeedTable Table, FeedRow Row)> found = await ReadEntriesAsync(call, wanted, scopes, isFirst ? place : FeedPlace.Start, withValues, most - rows.Count, cancellationToken);
            rows.AddRange(found.Take(most - rows.Count));
            if (rows.Count == most || scopes.Count < most)
            {
                return rows;
            }

            (from, isFirst) = (scopes[^1], false);
        }
    }

    private static async Task<List<FeedScope>> ReadScopesAsync(ComputedCall call, SqlText statement, CancellationToken cancellationToken)
    {
        List<FeedScope> scopes = [];
        await using NpgsqlCommand command = statement.ToCommand(call.Connection);
        await using NpgsqlDataReader row = await command.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            scopes.Add(new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt64(3)));
        }

        return scopes;
    }

    // A statement for each table that was touched; what they give is in order, and put together by position and table it is so too.
    private static async Task<IEnumerable<(FeedTable Table, FeedRow Row)>> ReadEntriesAsync(
        ComputedCall call, FeedTable[] wanted, List<FeedScope> scopes, FeedPlace place, bool withValues, int most, CancellationToken cancellationToken)
    {
        FeedTable[] touched = [.. wanted.Where(table => scopes.Exists(scope => scope.Table == table.Name))];
        if (touched.Length == 0)
        {
            return [];
        }

        await using NpgsqlBatch batch = call.Connection.CreateBatch();
        FeedStatements.RowByRow.ForEach(setting => batch.BatchCommands.Add(setting.ToBatchCommand([])));
        foreach (FeedTable table in touched)
        {
            FeedScope[] own = [.. scopes.Where(scope => scope.Table == table.Name)];
            bool isInside = place.Position == own[0].Position && place.Table == table.Name && place.Key.Length == table.Key.Length && (!table.IsOfCounty || place.Key[0] == own[0].County);
            batch.BatchCommands.Add(FeedStatements.Entries(table, own, isInside ? place.Key : null, withValues, most).ToBatchCommand());
        }

        FeedStatements.AsEver.ForEach(setting => batch.BatchCommands.Add(setting.ToBatchCommand([])));
        List<(FeedTable Table, FeedRow Row)> rows = [];
        await using NpgsqlDataReader reader = await batch.ExecuteReaderAsync(cancellationToken);
        foreach (FeedTable table in touched)
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                rows.Add((table, ReadRow(table, reader)));
            }

            await reader.NextResultAsync(cancellationToken);
        }

        return rows.OrderBy(row => row.Row.Position).ThenBy(row => row.Table.Name, StringComparer.Ordinal);
    }

    private static FeedRow ReadRow(FeedTable table, NpgsqlDataReader row) => new(
        row.GetInt64(0),
        row.GetFieldValue<DateTimeOffset>(1),
        row.GetString(2),
        Text(row, 3),
        [.. table.Key.Select((column, i) => row.GetValue(10 + i))],
        row.GetBoolean(4),
        row.GetBoolean(5),
        Text(row, 6),
        Text(row, 7),
        Json(row, 8),
        Json(row, 9));

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static JsonElement? Json(NpgsqlDataReader row, int column) => Text(row, column) is { } text ? JsonElement.Parse(text) : null;

    private static FeedChange Tell(FeedSeal seal, FeedTable table, FeedRow row) => new(
        seal.Seal(new(row.Position, table.Name, [.. row.Key.Select(FeedTable.Text)])), seal.Name(row.Position), table, table.RecordOf(row.Key), row);
}
