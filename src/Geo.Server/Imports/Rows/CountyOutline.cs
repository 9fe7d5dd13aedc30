using Geo.Sql;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Npgsql;

namespace Geo.Server.Imports.Rows;

/// <summary>Where the land of a file must lie.</summary>
internal static class CountyOutline
{
    /// <summary>The land of some counties as one shape in EPSG:4490; null for none.</summary>
    public static async Task<Geometry?> ReadAsync(NpgsqlDataSource database, IReadOnlySet<string> counties, CancellationToken cancellationToken)
    {
        await using Sql.PooledConnection pooled = await Sql.PooledConnection.OpenAsync(database, cancellationToken);
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"select st_asbinary(st_union(boundary)) from api.region where code = any ({Sql.Sql.Value(counties.ToArray())})").ToCommand(pooled.Connection);
        object? outline = await command.ExecuteScalarAsync(cancellationToken);
        pooled.Done();
        return outline is byte[] wkb ? new WKBReader().Read(wkb) : null;
    }
}
