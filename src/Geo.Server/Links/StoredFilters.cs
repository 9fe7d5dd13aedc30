using System.Collections.Concurrent;
using System.Security.Cryptography;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Server.Links;

/// <summary>
/// Filters too long for an address: kept in the database under their SHA-256, so that every server finds them.
/// The address then carries <c>#</c> and the hash; a filter itself is JSON and begins with a brace.
/// </summary>
internal sealed class StoredFilters(NpgsqlDataSource database)
{
    private const int LongestInAddress = 1500;
    private const byte Mark = (byte)'#';
    private const int MostRemembered = 1000;

    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> _remembered = new(StringComparer.Ordinal);

    /// <summary>What goes into the address: the filter, or the mark and its hash.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> KeepAsync(ReadOnlyMemory<byte> filter, CancellationToken cancellationToken)
    {
        if (filter.Length <= LongestInAddress)
        {
            return filter;
        }

        byte[] hash = SHA256.HashData(filter.Span);
        string key = Convert.ToHexString(hash);
        if (!_remembered.ContainsKey(key))
        {
            await using Sql.PooledConnection pooled = await Sql.PooledConnection.OpenAsync(database, cancellationToken);
            await using NpgsqlCommand command = Geo.Sql.SqlCommands.ToCommand(
                Sql.Sql.Of($"select api.store_filter({Sql.Sql.Value(filter.ToArray(), NpgsqlDbType.Bytea)})"), pooled.Connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
            pooled.Done();
            Remember(key, filter);
        }

        return (byte[])[Mark, .. hash];
    }

    /// <summary>The filter behind what stands in an address; null where the address was signed here but its filter is gone with its database.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> ResolveAsync(ReadOnlyMemory<byte> kept, CancellationToken cancellationToken)
    {
        if (kept.IsEmpty || kept.Span[0] != Mark)
        {
            return kept;
        }

        string key = Convert.ToHexString(kept.Span[1..]);
        if (_remembered.TryGetValue(key, out ReadOnlyMemory<byte> filter))
        {
            return filter;
        }

        await using Sql.PooledConnection pooled = await Sql.PooledConnection.OpenAsync(database, cancellationToken);
        await using NpgsqlCommand command = Geo.Sql.SqlCommands.ToCommand(
            Sql.Sql.Of($"select filter from api.stored_filter where hash = {Sql.Sql.Value(kept[1..].ToArray(), NpgsqlDbType.Bytea)}"), pooled.Connection);
        object? found = await command.ExecuteScalarAsync(cancellationToken);
        pooled.Done();
        if (found is not byte[] stored)
        {
            return null;
        }

        Remember(key, stored);
        return stored;
    }

    private void Remember(string key, ReadOnlyMemory<byte> filter)
    {
        if (_remembered.Count >= MostRemembered)
        {
            _remembered.Clear();
        }

        _remembered[key] = filter;
    }
}
