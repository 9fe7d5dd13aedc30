using Geo.Land.Contiguity;
using NpgsqlTypes;

namespace Geo.Server.Schema.Assemblies;

/// <summary>Keys of parcels as the two arrays that <c>unnest</c> makes rows of.</summary>
internal static class KeyColumns
{
    public static Sql.Sql Counties(IEnumerable<ParcelKey> keys) =>
        Sql.Sql.Value(keys.Select(key => key.CountyCode).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);

    public static Sql.Sql Ids(IEnumerable<ParcelKey> keys) =>
        Sql.Sql.Value(keys.Select(key => key.Id).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid);
}
