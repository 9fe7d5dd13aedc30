using System.Data;
using System.Diagnostics.CodeAnalysis;
using Geo.Land.Contiguity;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Schema.Assemblies;

/// <summary>
/// The graph of neighbouring parcels, kept in memory from call to call. What a caller may see and the position of the change log
/// name a graph exactly (docs/decisions/0009-change-log.md), so a kept one is taken only where both are those of the call; an
/// older one is brought to the call's position by the changes between, and for <c>asOf</c> the present one back. Without one, all
/// edges are read; where they are too many to be kept, or a few parcels would wait for many, those of the members alone, for the call.
/// </summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "A semaphore whose wait handle nobody asks for holds nothing to free.")]
internal sealed class AdjacencyGraphs
{
    private const int MostKept = 12;

    // Graphs of other scopes than the newest call's are given up where all together would hold more.
    private const long MostBytes = 64L << 20;

    // A power of two.
    private const int Parts = 64;

    private readonly SemaphoreSlim _reading = new(1);
    private readonly Lock _access = new();
    private readonly LinkedList<Kept> _kept = [];

    /// <summary>The graph as the caller sees it in the snapshot of the call, or as it was at the time asked about; at least what of it lies at the members.</summary>
    /// <param name="call">The call.</param>
    /// <param name="members">The parcels whose contacts are asked for, in the order of their keys.</param>
    /// <param name="seen">What the call reads.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="Geo.Query.Plans.RefusedException">There are too many members for so large a graph.</exception>
    public async Task<ContiguityGraph> OfAsync(ComputedCall call, ParcelKey[] members, SeenMoment seen, CancellationToken cancellationToken)
    {
        (string scope, long position) = (seen.Scope, call.Position ?? seen.Position);
        if (Find(scope, position) is { } known)
        {
            return known;
        }

        bool isForMembers = FindOlder(seen.Scope, seen.Position) is null && await AdjacencySize.IsForMembersAsync(call.Connection, members.Length, cancellationToken);
        if (isForMembers && members.Length <= MemberEdges.InOneStatement)
        {
            return await MemberEdges.ReadAsync(call, members, cancellationToken);
        }

        // One after the other: who waited finds what the one before has read, or needs only what changed since.
        await _reading.WaitAsync(cancellationToken);
        try
        {
            if (isForMembers)
            {
                return await MemberEdges.ReadAsync(call, members, cancellationToken);
            }

            ContiguityGraph now = Find(scope, seen.Position) ?? await ReadAsync(call, seen, cancellationToken);
            return Find(scope, position) ?? Keep(scope, position, now.With(await ReadEarlierAsync(call, position, seen.Position, cancellationToken)));
        }
        finally
        {
            _reading.Release();
        }
    }

    private async Task<ContiguityGraph> ReadAsync(ComputedCall call, SeenMoment seen, CancellationToken cancellationToken) => Keep(
        seen.Scope,
        seen.Position,
        FindOlder(seen.Scope, seen.Position) is { } older
            ? older.Graph.With(await ReadChangesAsync(call, older.Position, seen.Position, cancellationToken))
            : await ReadAllAsync(call, seen.Scope, cancellationToken));

    // A county at a time, so that no statement takes long, and each in parts, so that no value is large.
    private static async Task<ContiguityGraph> ReadAllAsync(ComputedCall call, string scope, CancellationToken cancellationToken)
    {
        ContiguityGraphBuilder builder = new();
        foreach (string code in scope.Split(','))
        {
            string county = string.Intern(code);
            await using NpgsqlCommand command = Sql.Sql.Of(
                $"""
                select other_county_code, {PackedColumn.Ids(Sql.Sql.Name("parcel_id"))}, {PackedColumn.Ids(Sql.Sql.Name("other_parcel_id"))},
                    {PackedColumn.Numbers(Sql.Sql.Name("shared_metres"))}, {PackedColumn.Numbers(Sql.Sql.Name("distance_metres"))}
                from api.adjacency
                where county_code = {Sql.Sql.Value(county)}
                group by other_county_code, uuid_hash(parcel_id) & {Sql.Sql.Number(Parts - 1)}
                """).ToCommand(call.Connection);
            await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                AddPart(builder, county, reader);
            }
        }

        return builder.Build();
    }

    private static void AddPart(ContiguityGraphBuilder builder, string county, NpgsqlDataReader row)
    {
        string other = string.Intern(row.GetString(0));
        (Guid[] first, Guid[] second) = (PackedColumn.ReadIds(row, 1), PackedColumn.ReadIds(row, 2));
        (double[] shared, double[] distance) = (PackedColumn.ReadNumbers(row, 3), PackedColumn.ReadNumbers(row, 4));
        for (int i = 0; i < first.Length; i++)
        {
            builder.Add(new(county, first[i]), new(other, second[i]), shared[i], distance[i]);
        }
    }

    // What changed up to the snapshot, as it is there.
    private static Task<List<ParcelPair>> ReadChangesAsync(ComputedCall call, long after, long to, CancellationToken cancellationToken) => ReadPairsAsync(
        call,
        Sql.Sql.Of(
            $"""
            select county_code, parcel_id, other_county_code, other_parcel_id, coalesce(edge.shared_metres, 0), edge.distance_metres
            from (
                select distinct county_code, parcel_id, other_county_code, other_parcel_id
                from api.adjacency_history
                where position > {Sql.Sql.Value(after)} and position <= {Sql.Sql.Value(to)}
            ) as changed
            left join api.adjacency as edge using (county_code, parcel_id, other_county_code, other_parcel_id)
            """),
        cancellationToken);

    // What changed since, as it was: the first entry behind the position holds the row, or says that there was none.
    private static Task<List<ParcelPair>> ReadEarlierAsync(ComputedCall call, long at, long now, CancellationToken cancellationToken) => ReadPairsAsync(
        call,
        Sql.Sql.Of(
            $"""
            select distinct on (county_code, parcel_id, other_county_code, other_parcel_id)
                county_code, parcel_id, other_county_code, other_parcel_id, coalesce(shared_metres, 0), case when operation <> 'INSERT' then distance_metres end
            from api.adjacency_history
            where position > {Sql.Sql.Value(at)} and position <= {Sql.Sql.Value(now)}
            order by county_code, parcel_id, other_county_code, other_parcel_id, position
            """),
        cancellationToken);

    private static async Task<List<ParcelPair>> ReadPairsAsync(ComputedCall call, Sql.Sql statement, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = statement.ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        List<ParcelPair> pairs = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            ParcelKey first = new(string.Intern(reader.GetString(0)), reader.GetGuid(1));
            ParcelKey second = new(string.Intern(reader.GetString(2)), reader.GetGuid(3));
            pairs.Add(new(first, second, reader.GetDouble(4), await reader.IsDBNullAsync(5, cancellationToken) ? null : reader.GetDouble(5)));
        }

        return pairs;
    }

    private ContiguityGraph? Find(string scope, long position)
    {
        lock (_access)
        {
            for (LinkedListNode<Kept>? node = _kept.First; node is not null; node = node.Next)
            {
                if (node.Value.Scope == scope && node.Value.Position == position)
                {
                    _kept.Remove(node);
                    _kept.AddFirst(node);
                    return node.Value.Graph;
                }
            }

            return null;
        }
    }

    private Kept? FindOlder(string scope, long position)
    {
        lock (_access)
        {
            return _kept.Where(kept => kept.Scope == scope && kept.Position < position).MaxBy(kept => kept.Position);
        }
    }

    private ContiguityGraph Keep(string scope, long position, ContiguityGraph graph)
    {
        lock (_access)
        {
            _kept.AddFirst(new Kept(scope, position, graph));
            while (_kept.Count > MostKept || (_kept.Count > 1 && Bytes() > MostBytes))
            {
                _kept.RemoveLast();
            }
        }

        return graph;
    }

    private long Bytes() => _kept.Select(kept => kept.Graph).DistinctBy(graph => graph.Shared).Sum(graph => graph.Bytes);

    private sealed record Kept(string Scope, long Position, ContiguityGraph Graph);
}
