using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Server.Schema.Assemblies;

/// <summary>What the constraints in force cover of an outline, counted once where they overlap; in m², and as shares of the outline.</summary>
internal sealed record CoveredByConstraints(double Hard, double Soft, double Any, double Outline)
{
    /// <summary>What constraints cover of each shape on a day, by its place.</summary>
    public static async Task<Dictionary<int, CoveredByConstraints>> ReadAsync(ComputedCall call, IReadOnlyList<AssemblyShape?> shapes, DateOnly on, CancellationToken cancellationToken)
    {
        int[] drawn = [.. Enumerable.Range(0, shapes.Count).Where(place => shapes[place] is not null)];
        byte[][] outlines = [.. drawn.Select(place => shapes[place]!.Outline.ToArray())];
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select given.place::int - 1, coalesce(st_area(covered.hard::geography, true), 0), coalesce(st_area(covered.soft::geography, true), 0),
                coalesce(st_area(covered.whole::geography, true), 0), st_area(outline.shape::geography, true)
            from unnest({Sql.Sql.Value(outlines, NpgsqlDbType.Array | NpgsqlDbType.Bytea)}) with ordinality as given (wkb, place)
            cross join lateral (select st_geomfromwkb(given.wkb, 4490) as raw offset 0) as sent
            cross join lateral (select case when st_isvalid(sent.raw) then sent.raw else st_collectionextract(st_makevalid(sent.raw), 3) end as shape offset 0) as outline
            cross join lateral (
                select st_union(parts.part) filter (where parts.hardness = 'HARD') as hard, st_union(parts.part) filter (where parts.hardness = 'SOFT') as soft, st_union(parts.part) as whole
                from {call.Rule("constraint_parts", Sql.Sql.Of($"outline.shape"), Sql.Sql.Value(on))} as parts
            ) as covered
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        Dictionary<int, CoveredByConstraints> found = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            found[drawn[reader.GetInt32(0)]] = new(reader.GetDouble(1), reader.GetDouble(2), reader.GetDouble(3), reader.GetDouble(4));
        }

        return found;
    }
}
