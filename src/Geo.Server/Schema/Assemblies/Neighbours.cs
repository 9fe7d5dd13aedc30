using Geo.Land.Contiguity;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Schema.Assemblies;

/// <summary>The active parcels that touch members and are none, in the order of their keys.</summary>
/// <param name="Keys">The keys.</param>
/// <param name="Areas">The ellipsoid areas in m².</param>
/// <param name="Contacts">Which member, by its place, touches which of them.</param>
internal sealed record Neighbours(ParcelKey[] Keys, double[] Areas, List<(int Member, int Neighbour)> Contacts)
{
    public static readonly Neighbours None = new([], [], []);

    /// <summary>Reads their areas.</summary>
    public static async Task<Neighbours> ReadAsync(ComputedCall call, MemberContacts contacts, CancellationToken cancellationToken)
    {
        ParcelKey[] asked = [.. contacts.Outside.Select(contact => contact.Node).Distinct().Select(contacts.KeyOf).Order()];
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select place::int - 1, parcel.ellipsoid_area
            from unnest({KeyColumns.Counties(asked)}, {KeyColumns.Ids(asked)}) with ordinality as given (county, id, place)
            join {call.Rows("parcel")} as parcel on parcel.county_code = county and parcel.id = given.id
            where parcel.state = 'ACTIVE'
            """).ToCommand(call.Connection);
        double?[] areas = new double?[asked.Length];
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            areas[reader.GetInt32(0)] = reader.GetDouble(1);
        }

        int[] known = [.. Enumerable.Range(0, asked.Length).Where(place => areas[place] is not null)];
        ParcelKey[] keys = [.. known.Select(place => asked[place])];
        Dictionary<ParcelKey, int> places = new(keys.Select((key, place) => KeyValuePair.Create(key, place)));
        List<(int Member, int Neighbour)> found = [];
        foreach ((int member, int node) in contacts.Outside)
        {
            if (places.TryGetValue(contacts.KeyOf(node), out int place))
            {
                found.Add((member, place));
            }
        }

        return new(keys, [.. known.Select(place => areas[place]!.Value)], found);
    }
}
