using System.Data;
using System.Security.Cryptography;
using Geo.Sql;
using Geo.Tiles.Encode;
using Npgsql;

namespace Geo.Tiles;

/// <summary>Renders tiles: one round trip to the database, then bytes.</summary>
public sealed class TileRunner(NpgsqlDataSource database, TileOptions options)
{
    /// <summary>Where the rows of partitions lie; null where tables have none.</summary>
    public IPartitionMap? Partitions { get; init; }

    /// <summary>Renders a layer.</summary>
    public Task<TileResult> RenderAsync(
        TileLayer layer, TileId tile, TileFilter? filter, RightsSettings settings, CancellationToken cancellationToken) =>
        RenderAsync([new TileRequest(layer, filter)], tile, settings, cancellationToken);

    /// <summary>Renders several layers into one tile, in drawing order.</summary>
    public async Task<TileResult> RenderAsync(
        IReadOnlyList<TileRequest> requests, TileId tile, RightsSettings settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(settings);

        // 1. layers -> parts that show anything at this zoom
        IReadOnlyList<PartRequest> parts = [.. requests
            .Where(request => tile.Z >= request.Layer.MinZoom)
            .SelectMany(request => request.Layer.Parts.Select(part => PartRequest.Of(part, request.Filter, tile)))];
        if (parts.Count == 0)
        {
            return TileResult.Empty;
        }

        // 2. the partitions that the tile touches; all where rows lie beyond what is known of them
        PartitionList? partitions = parts.Any(request => request.Part.PartitionColumn is not null) ? TileSlots.PartitionsOf(tile, Partitions) : null;
        try
        {
            return await RenderAsync(parts, tile, settings, partitions, cancellationToken);
        }
        catch (PostgresException outgrown) when (outgrown.SqlState == PartitionList.Outdated && partitions is not null)
        {
            Partitions!.Outgrown(partitions.Version);
            return await RenderAsync(parts, tile, settings, partitions: null, cancellationToken);
        }
    }

    private async Task<TileResult> RenderAsync(
        IReadOnlyList<PartRequest> parts, TileId tile, RightsSettings settings, PartitionList? partitions, CancellationToken cancellationToken)
    {
        // 3. parts -> layers of the tile; a second time those with more rows than a tile draws, grouped
        await using PooledConnection pooled = await PooledConnection.OpenAsync(database, cancellationToken);
        using TileEncoder encoder = new(tile, options, countLayers: parts.Count(request => request.Part.Counts is not null));
        while (parts.Count > 0)
        {
            parts = await ReadAsync(pooled.Connection, parts, encoder, settings, partitions, cancellationToken);
        }

        pooled.Done();

        // 4. tile -> bytes with their tag
        return Finish(encoder);
    }

    /// <summary>One round trip: the caller's rights, then a statement for each part. Returns the parts to read again.</summary>
    private async Task<IReadOnlyList<PartRequest>> ReadAsync(
        NpgsqlConnection connection, IReadOnlyList<PartRequest> parts, TileEncoder encoder, RightsSettings settings, PartitionList? partitions, CancellationToken cancellationToken)
    {
        await using NpgsqlBatch batch = new(connection);
        KeyValuePair<string, string>[] local = [.. settings.Values, .. parts.Any(request => request.Reading == PartReading.Cells) ? CellStatement.Settings : []];
        if (local.Length > 0)
        {
            batch.BatchCommands.Add(LocalSettings.ToBatchCommand(local));
        }

        foreach (PartRequest request in parts)
        {
            batch.BatchCommands.Add(TileStatement.Compile(request.Part, settings.Face, encoder.Tile, request.Filter, options, request.Reading, partitions));
        }

        List<PartRequest> again = [];
        await using NpgsqlDataReader reader = await batch.ExecuteReaderAsync(CommandBehavior.Default, cancellationToken);
        if (local.Length > 0)
        {
            await reader.NextResultAsync(cancellationToken);
        }

        foreach (PartRequest request in parts)
        {
            if (!await PartReader.ReadAsync(reader, request, encoder, cancellationToken))
            {
                again.Add(request with { Reading = PartReading.Grouped });
            }

            await reader.NextResultAsync(cancellationToken);
        }

        return again;
    }

    private static TileResult Finish(TileEncoder encoder)
    {
        ReadOnlySpan<byte> bytes = encoder.Finish();
        if (bytes.IsEmpty)
        {
            return TileResult.Empty;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new TileResult(bytes.ToArray(), $"\"{Convert.ToHexStringLower(hash[..16])}\"");
    }
}
