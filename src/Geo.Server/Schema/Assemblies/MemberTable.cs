using Geo.Land.Contiguity;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Schema.Assemblies;

/// <summary>The active parcels that a filter selects, in the order of their keys. They come packed, a row for each county.</summary>
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
            select {parcel.Column("county_code")}, {PackedColumn.Ids(parcel.Column("id"))}, {PackedColumn.Numbers(parcel.Column("ellipsoid_area"))}, {(withRings ? Simple(parcel) : Sql.Sql.Of($"null::bytea"))},
                coalesce(current_setting('geo.exact', true), ''), (select position from api.change_position)
            from {call.Rows("parcel")} as {parcel}
            where {parcel.Column("state")} = 'ACTIVE' and ({where})
            group by 1 order by 1
            """).ToCommand(call.Connection);
        MemberTableBuilder table = new();
        SeenMoment? seen = null;
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            seen ??= new(reader.GetString(4), reader.GetInt64(5));
            double[] areas = PackedColumn.ReadNumbers(reader, 2);
            table.Add(string.Intern(reader.GetString(0)), PackedColumn.ReadIds(reader, 1), areas, withRings ? PackedColumn.ReadNumbers(reader, 3) : new double[areas.Length]);
        }

        return table.Build(seen);
    }

    // The area where the outline has one ring only, so that the nearest point of a neighbour lies on that ring.
    private static Sql.Sql Simple(SqlAlias parcel) =>
        PackedColumn.Numbers(Sql.Sql.Of($"case when st_nrings({parcel.Column("boundary")}) = 1 then {parcel.Column("ellipsoid_area")} else 0 end"));
}
