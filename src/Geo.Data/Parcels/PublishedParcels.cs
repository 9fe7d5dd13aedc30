using NpgsqlTypes;

namespace Geo.Data.Parcels;

/// <summary>Which parcels are published: each a statement for the writing transaction.</summary>
public static class PublishedParcels
{
    /// <summary>Holds the parcels with some codes, in one order: code, county, id, state.</summary>
    public static Sql.Sql Hold(string[] codes) => Sql.Sql.Of(
        $"select code, county_code, id, state from api.parcel_writable where {Named(codes)} order by county_code, id for update");

    /// <summary>Publishes them or withdraws them; those that are so already are not written.</summary>
    public static Sql.Sql Set(string[] codes, bool published) => Sql.Sql.Of(
        $"update api.parcel_writable set published = {Sql.Sql.Value(published)} where {Named(codes)} and published <> {Sql.Sql.Value(published)}");

    // The county leads the key by which a code is found.
    private static Sql.Sql Named(string[] codes) => Sql.Sql.Of(
        $"(county_code, code) in (select left(given.code, 6), given.code from unnest({Sql.Sql.Value(codes, NpgsqlDbType.Array | NpgsqlDbType.Text)}) as given (code))");
}
