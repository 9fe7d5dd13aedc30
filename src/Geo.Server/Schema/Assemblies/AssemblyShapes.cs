using System.Collections.Immutable;
using Geo.Land.Contiguity;
using Geo.Query.Mapping;
using Geo.Sql;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Server.Schema.Assemblies;

/// <summary>Reads the boundaries of members and makes shapes of them.</summary>
internal static class AssemblyShapes
{
    /// <summary>Assemblies of more parcels have no shape.</summary>
    public const int MostMembers = 5_000;

    private const int MostOfPage = 20_000;

    /// <summary>The shape of each assembly, in their order; null where it has too many members.</summary>
    /// <exception cref="Geo.Query.Plans.RefusedException">The assemblies have too many members together.</exception>
    public static async Task<AssemblyShape?[]> ReadAsync(ComputedCall call, ImmutableArray<FoundAssembly> page, WantedShapes wanted, CancellationToken cancellationToken)
    {
        AssemblyShape?[] shapes = new AssemblyShape?[page.Length];
        if (!wanted.Any)
        {
            return shapes;
        }

        int[] drawn = [.. Enumerable.Range(0, page.Length).Where(place => page[place].Members.Length <= MostMembers)];
        int members = drawn.Sum(place => page[place].Members.Length);
        if (members > MostOfPage)
        {
            throw ComputedCall.Refuse("BAD_USER_INPUT", $"The page has {members} members, and shapes are made of {MostOfPage} at most: ask for fewer by first, or without shapes.");
        }

        List<Geometry>[] boundaries = await ReadBoundariesAsync(call, [.. drawn.Select(place => page[place])], cancellationToken);
        foreach ((int i, int place) in drawn.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            shapes[place] = boundaries[i].Count == 0 ? null : AssemblyShape.Of(boundaries[i], wanted);
        }

        return shapes;
    }

    private static async Task<List<Geometry>[]> ReadBoundariesAsync(ComputedCall call, ImmutableArray<FoundAssembly> drawn, CancellationToken cancellationToken)
    {
        ParcelKey[] members = [.. drawn.SelectMany(assembly => assembly.Members)];
        int[] owners = [.. drawn.SelectMany((assembly, place) => Enumerable.Repeat(place, assembly.Members.Length))];
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select given.owner, st_asbinary(parcel.boundary)
            from unnest({Sql.Sql.Value(owners, NpgsqlDbType.Array | NpgsqlDbType.Integer)}, {KeyColumns.Counties(members)}, {KeyColumns.Ids(members)})
                with ordinality as given (owner, county, id, place)
            join {call.Rows("parcel")} as parcel on parcel.county_code = given.county and parcel.id = given.id
            order by given.place
            """).ToCommand(call.Connection);
        List<Geometry>[] boundaries = [.. drawn.Select(_ => new List<Geometry>())];
        WKBReader shapes = new();
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            boundaries[reader.GetInt32(0)].Add(shapes.Read(reader.GetFieldValue<byte[]>(1)));
        }

        return boundaries;
    }
}
