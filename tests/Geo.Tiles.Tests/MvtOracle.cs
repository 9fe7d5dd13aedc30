using Geo.Sql;
using Geo.Tiles.Tests.Decoding;
using Npgsql;

namespace Geo.Tiles.Tests;

/// <summary>The same tile made by PostGIS from the same rows.</summary>
internal static class MvtOracle
{
    public static async Task<DecodedLayer> RenderAsync(
        NpgsqlDataSource database, TilePart part, TileId tile, RightsSettings settings, CancellationToken cancellationToken)
    {
        await using NpgsqlConnection connection = await database.OpenConnectionAsync(cancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
        foreach ((string name, string value) in settings.Values)
        {
            await using NpgsqlCommand set = Sql.Sql.Of($"select set_config({Sql.Sql.Value(name)}, {Sql.Sql.Value(value)}, true)").ToCommand(connection);
            await set.ExecuteNonQueryAsync(cancellationToken);
        }

        await using NpgsqlCommand command = Compose(part, tile).ToCommand(connection);
        byte[] bytes = (byte[])(await command.ExecuteScalarAsync(cancellationToken))!;
        return TileDecoder.Decode(bytes)[part.Name];
    }

    private static Sql.Sql Compose(TilePart part, TileId tile)
    {
        SqlAlias row = new("row");
        Sql.Sql envelope = Sql.Sql.Of($"st_tileenvelope({Sql.Sql.Value(tile.Z)}, {Sql.Sql.Value(tile.X)}, {Sql.Sql.Value(tile.Y)})");
        Sql.Sql buffered = Sql.Sql.Of(
            $"st_transform(st_tileenvelope({Sql.Sql.Value(tile.Z)}, {Sql.Sql.Value(tile.X)}, {Sql.Sql.Value(tile.Y)}, margin => 0.015625), 4490)");
        Sql.Sql properties = Sql.Sql.Join($"", part.Properties.Select(p => Sql.Sql.Of($", {p.Value(row)} as {Sql.Sql.Name(p.Name)}")));
        Sql.Sql shown = part.ShownAt is null ? Sql.Sql.Empty : Sql.Sql.Of($" and {part.ShownAt(row, Sql.Sql.Value(tile.Z))}");
        return Sql.Sql.Of(
            $"""
            select coalesce(st_asmvt(feature, {Sql.Sql.Value(part.Name)}, 4096, 'shape'), '') from (
              select st_asmvtgeom(st_transform({part.Geometry(row)}, 3857), {envelope}, 4096, 64, true) as shape{properties},
                {row.Column(part.Key)}::text as oracle_key
              from {Sql.Sql.Name("api", part.View)} as {row}
              where {part.Geometry(row)} && {buffered}{shown}
            ) as feature
            """);
    }
}
