using Geo.Land.Contiguity;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Server.Schema.Assemblies;

/// <summary>The part of the graph that some parcels lie at, read for one call: of a province's land the whole is too large to be kept.</summary>
internal static class MemberEdges
{
    /// <summary>The most parcels whose edges are read; they and their neighbours take some 300 MB where plots are small.</summary>
    public const int MostMembers = 200_000;

    /// <summary>Parcels whose edges are read by one statement, so that none takes long.</summary>
    public const int InOneStatement = 10_000;

    /// <summary>The edges with one end or both among the members, as the call's moment has them.</summary>
    /// <param name="call">The call, in whose snapshot and with whose rights everything is read.</param>
    /// <param name="members">The parcels, in the order of their keys.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="Geo.Query.Plans.RefusedException">They are more than <see cref="MostMembers"/>.</exception>
    public static async Task<ContiguityGraph> ReadAsync(ComputedCall call, ParcelKey[] members, CancellationToken cancellationToken)
    {
        if (members.Length > MostMembers)
        {
            throw ComputedCall.Refuse(
                "BAD_USER_INPUT",
                $"The filter selects {members.Length} parcels. There is so much land that contiguous groups are found among at most {MostMembers} at once: ask for one county, one stage or a smaller area.");
        }

        ContiguityGraphBuilder builder = new();
        foreach (IGrouping<string, ParcelKey> county in members.GroupBy(member => member.CountyCode, StringComparer.Ordinal))
        {
            foreach (ParcelKey[] some in county.Chunk(InOneStatement))
            {
                await ReadAsync(call, members, some, builder, cancellationToken);
            }
        }

        return builder.Build();
    }

    // An edge between two members is found from both of its ends and taken from the first.
    private static async Task ReadAsync(ComputedCall call, ParcelKey[] members, ParcelKey[] some, ContiguityGraphBuilder builder, CancellationToken cancellationToken)
    {
        Sql.Sql edges = call.Position is { } position ? Sql.Sql.Of($"api.adjacency_at({Sql.Sql.Value(position)})") : Sql.Sql.Of($"api.adjacency");
        Sql.Sql county = Sql.Sql.Value(some[0].CountyCode);
        Sql.Sql ids = Sql.Sql.Value(some.Select(member => member.Id).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid);
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select county_code, other_county_code, from_behind, {PackedColumn.Ids(Sql.Sql.Name("parcel_id"))}, {PackedColumn.Ids(Sql.Sql.Name("other_parcel_id"))},
                {PackedColumn.Numbers(Sql.Sql.Name("shared_metres"))}, {PackedColumn.Numbers(Sql.Sql.Name("distance_metres"))}
            from (
                select edge.*, false as from_behind from {edges} as edge where edge.county_code = {county} and edge.parcel_id = any ({ids})
                union all
                select edge.*, true from {edges} as edge where edge.other_county_code = {county} and edge.other_parcel_id = any ({ids})
            ) as found
            group by 1, 2, 3
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            (string first, string second, bool isFromBehind) = (string.Intern(reader.GetString(0)), string.Intern(reader.GetString(1)), reader.GetBoolean(2));
            (Guid[] firstIds, Guid[] secondIds) = (PackedColumn.ReadIds(reader, 3), PackedColumn.ReadIds(reader, 4));
            (double[] shared, double[] distance) = (PackedColumn.ReadNumbers(reader, 5), PackedColumn.ReadNumbers(reader, 6));
            for (int i = 0; i < firstIds.Length; i++)
            {
                ParcelKey end = new(first, firstIds[i]);
                if (!isFromBehind || Array.BinarySearch(members, end) < 0)
                {
                    builder.Add(end, new(second, secondIds[i]), shared[i], distance[i]);
                }
            }
        }
    }
}
