using System.Buffers;
using System.Data;
using System.Security.Cryptography;
using Geo.Sql;
using Geo.Tiles.Encode;
using Npgsql;

namespace Geo.Tiles;

/// <summary>Renders tiles: one round trip to the database, then bytes.</summary>
public sealed class TileRunner(NpgsqlDataSource database, TileOptions options)
{
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
        (TilePart Part, TileFilter? Filter)[] parts = requests
            .Where(request => tile.Z >= request.Layer.MinZoom)
            .SelectMany(request => request.Layer.Parts.Select(part => (part, request.Filter)))
            .ToArray();
        if (parts.Length == 0)
        {
            return TileResult.Empty;
        }

        // 2. parts -> one batch: the caller's rights, then a statement for each part
        await using NpgsqlConnection connection = await database.OpenConnectionAsync(cancellationToken);
        await using NpgsqlBatch batch = new(connection);
        AddSettings(batch, settings);
        foreach ((TilePart part, TileFilter? filter) in parts)
        {
            batch.BatchCommands.Add(TileStatement.Compile(part, tile, filter, options));
        }

        // 3. rows -> layers of the tile
        await using NpgsqlDataReader reader = await batch.ExecuteReaderAsync(CommandBehavior.Default, cancellationToken);
        using TileEncoder encoder = new(tile, options, countLayers: parts.Count(part => part.Part.Counts is not null));
        if (settings.Values.Count > 0)
        {
            await reader.NextResultAsync(cancellationToken);
        }

        foreach ((TilePart part, _) in parts)
        {
            await PartReader.ReadAsync(reader, part, encoder, cancellationToken);
            await reader.NextResultAsync(cancellationToken);
        }

        // 4. tile -> bytes with their tag
        return Finish(encoder);
    }

    private static void AddSettings(NpgsqlBatch batch, RightsSettings settings)
    {
        if (settings.Values.Count == 0)
        {
            return;
        }

        IEnumerable<Sql.Sql> calls = settings.Values.Select(setting =>
            Sql.Sql.Of($"set_config({Sql.Sql.Value(setting.Key)}, {Sql.Sql.Value(setting.Value)}, true)"));
        batch.BatchCommands.Add(Sql.Sql.Of($"select {Sql.Sql.Join($", ", calls)}").ToBatchCommand());
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
