using Geo.Land.Contiguity;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Schema.Assemblies;

/// <summary>The active parcels that a filter selects, in the order of their keys. A row for each county holds them as arrays: the server makes and sends those much faster than a row each.</summary>
/// <param name="Keys">The keys.</param>
/// <param name="Areas">The ellipsoid areas in m².</param>
/// <param name="Rings">A length in metres that the only ring of each reaches; 0 where nothing is known.</param>
/// <param name="Seen">What they were read in; null where there are none.</param>
internal sealed record MemberTable(ParcelKey[] Keys, double[] Areas, double[] Rings, SeenMoment? Seen)
{
    /// <summary>Reads the parcels that a condition selects.</summary>
    public static async Task<MemberTable> ReadAsync(ComputedCall call, Sql.Sql where, SqlAlias parcel, bool withRings, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select {parcel.Column("county_code")}, array_agg({parcel.Column("id")}), array_agg({parcel.Column("ellipsoid_area")}), {(withRings ? Simple(parcel) : Sql.Sql.Of($"null::float8[]"))},
                coalesce(current_setting('geo.exact', true), ''), {(call.Position is { } past ? Sql.Sql.Value(past) : Sql.Sql.Of($"(select position from api.change_position)"))}
            from {call.Rows("parcel")} as {parcel}
            where {parcel.Column("state")} = 'ACTIVE' and ({where})
            group by 1 order by 1
            """).ToCommand(call.Connection);
        List<ParcelKey> keys = [];
        List<double> areas = [];
        List<double> rings = [];
        SeenMoment? seen = null;
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            seen ??= new(reader.GetString(4), reader.GetInt64(5));
            string county = string.Intern(reader.GetString(0));
            Guid[] ids = reader.GetFieldValue<Guid[]>(1);
            double[] own = reader.GetFieldValue<double[]>(2);
            double[] simple = withRings ? reader.GetFieldValue<double[]>(3) : new double[ids.Length];
            int[] order = [.. Enumerable.Range(0, ids.Length)];
            Array.Sort((Guid[])ids.Clone(), order);
            keys.AddRange(order.Select(place => new ParcelKey(county, ids[place])));
            areas.AddRange(order.Select(place => own[place]));
            rings.AddRange(order.Select(place => ContiguityRule.RingAround(simple[place])));
        }

        return new([.. keys], [.. areas], [.. rings], seen);
    }

    // The area where the outline has one ring only, so that the nearest point of a neighbour lies on that ring.
    private static Sql.Sql Simple(SqlAlias parcel) =>
        Sql.Sql.Of($"array_agg(case when st_nrings({parcel.Column("boundary")}) = 1 then {parcel.Column("ellipsoid_area")} else 0 end)");
}
