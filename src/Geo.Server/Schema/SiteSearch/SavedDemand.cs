using System.Text.Json;
using Geo.Land.Siting;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>A demand with its criteria, ready to be matched.</summary>
/// <param name="Id">The id.</param>
/// <param name="Version">Which version of it.</param>
/// <param name="Criteria">What is looked for.</param>
internal sealed record SavedDemand(Guid Id, int Version, SiteCriteria Criteria)
{
    /// <summary>How many demands are matched at most, the newest of them.</summary>
    public const int Most = 1000;

    /// <summary>The demand with an id, whatever its state; null where there is none.</summary>
    public static async Task<SavedDemand?> FindAsync(SiteReading reading, Guid id, CancellationToken cancellationToken) =>
        (await ReadAsync(reading, Sql.Sql.Of($"id = {Sql.Sql.Value(id)}"), cancellationToken)).SingleOrDefault();

    /// <summary>The demands that are looked for on the day.</summary>
    public static Task<List<SavedDemand>> OpenAsync(SiteReading reading, CancellationToken cancellationToken) => ReadAsync(
        reading,
        Sql.Sql.Of($"state = 'OPEN' and valid_from <= {Sql.Sql.Value(reading.Day)} and (valid_to is null or valid_to >= {Sql.Sql.Value(reading.Day)})"),
        cancellationToken);

    /// <summary>The criteria that were saved.</summary>
    public static SiteCriteria Read(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return CriteriaReader.Read(CriteriaInput.Stored(document.RootElement)).Criteria;
    }

    private static async Task<List<SavedDemand>> ReadAsync(SiteReading reading, Sql.Sql where, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"select id, version, criteria from {reading.Rows("demand")} as demand where {where} order by id desc limit {Sql.Sql.Value(Most)}").ToCommand(reading.Connection);
        await using NpgsqlDataReader row = await command.ExecuteReaderAsync(cancellationToken);
        List<SavedDemand> demands = [];
        while (await row.ReadAsync(cancellationToken))
        {
            demands.Add(new(row.GetGuid(0), row.GetInt32(1), Read(row.GetString(2))));
        }

        return demands;
    }
}
