using System.Collections.Frozen;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Imports.Rows;

/// <summary>What parcels refer to, read once for a job: these tables are small, and rows are many.</summary>
/// <param name="Platforms">The keys of platforms, each under itself and under its name.</param>
/// <param name="LandUses">The uses that there are: system and code.</param>
/// <param name="LandUseSystems">The classifications, each under its key and its names.</param>
/// <param name="Sources">The keys of sources.</param>
/// <param name="Townships">The townships of each county.</param>
internal sealed record LandSurroundings(
    FrozenDictionary<string, string> Platforms,
    FrozenSet<(string System, string Code)> LandUses,
    FrozenDictionary<string, string> LandUseSystems,
    FrozenSet<string> Sources,
    FrozenDictionary<string, Townships> Townships)
{
    /// <summary>Reads them.</summary>
    public static async Task<LandSurroundings> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        List<(string Name, string Key)> platforms = [];
        List<(string, string)> uses = [];
        List<(string Name, string Key)> systems = [];
        List<string> sources = [];
        List<(string County, Township Township)> townships = [];
        await using NpgsqlBatch batch = connection.CreateBatch();
        batch.BatchCommands.Add(Sql.Sql.Of($"select key, name from api.platform order by key").ToBatchCommand());
        batch.BatchCommands.Add(Sql.Sql.Of($"select system, code from api.land_use").ToBatchCommand());
        batch.BatchCommands.Add(Sql.Sql.Of($"select key, name, name_en from api.land_use_system order by key").ToBatchCommand());
        batch.BatchCommands.Add(Sql.Sql.Of($"select id from api.source").ToBatchCommand());
        batch.BatchCommands.Add(Sql.Sql.Of($"select parent_code, code, name, st_x(seat), st_y(seat) from api.region where level = 'TOWNSHIP' order by code").ToBatchCommand());
        await using NpgsqlDataReader reader = await batch.ExecuteReaderAsync(cancellationToken);
        await EachAsync(row => platforms.AddRange([(row.GetString(0), row.GetString(0)), (row.GetString(1), row.GetString(0))]));
        await EachAsync(row => uses.Add((row.GetString(0), row.GetString(1))));
        await EachAsync(row => systems.AddRange([(row.GetString(0), row.GetString(0)), (row.GetString(1), row.GetString(0)), (row.GetString(2), row.GetString(0))]));
        await EachAsync(row => sources.Add(row.GetString(0)));
        await EachAsync(row => townships.Add((
            row.GetString(0),
            new(row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetDouble(3), row.IsDBNull(4) ? null : row.GetDouble(4)))));
        return new(
            Named(platforms),
            uses.ToFrozenSet(),
            Named(systems),
            sources.ToFrozenSet(StringComparer.Ordinal),
            townships.GroupBy(pair => pair.County, StringComparer.Ordinal)
                .ToFrozenDictionary(same => same.Key, same => new Townships([.. same.Select(pair => pair.Township)]), StringComparer.Ordinal));

        async Task EachAsync(Action<NpgsqlDataReader> take)
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                take(reader);
            }

            await reader.NextResultAsync(cancellationToken);
        }
    }

    // A name that two have means neither.
    private static FrozenDictionary<string, string> Named(IEnumerable<(string Name, string Key)> pairs) => pairs
        .GroupBy(pair => pair.Name, StringComparer.Ordinal)
        .Where(same => same.Select(pair => pair.Key).Distinct(StringComparer.Ordinal).Count() == 1 || same.Any(pair => pair.Key == pair.Name))
        .ToFrozenDictionary(same => same.Key, same => same.Any(pair => pair.Key == pair.Name) ? same.Key : same.First().Key, StringComparer.Ordinal);
}
