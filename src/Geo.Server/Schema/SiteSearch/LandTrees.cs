using System.Collections.Immutable;
using Geo.Land.Siting;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>The regions and the platforms, each with what it is a part of.</summary>
internal sealed class LandTrees
{
    private readonly Dictionary<string, string?> _regionParents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string? Parent, string Region)> _platforms = new(StringComparer.Ordinal);
    private readonly Dictionary<(string County, string? Township, string? Platform), LandPlace> _places = [];

    private LandTrees()
    {
    }

    /// <summary>Reads them.</summary>
    public static async Task<LandTrees> ReadAsync(SiteReading reading, CancellationToken cancellationToken)
    {
        LandTrees trees = new();
        await using NpgsqlBatch batch = reading.Connection.CreateBatch();
        batch.BatchCommands.Add(Sql.Sql.Of($"select code, parent_code from api.region").ToBatchCommand());
        batch.BatchCommands.Add(Sql.Sql.Of($"select key, parent_key, region_code from {reading.Rows("platform")}").ToBatchCommand());
        await using NpgsqlDataReader rows = await batch.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            trees._regionParents[rows.GetString(0)] = rows.IsDBNull(1) ? null : rows.GetString(1);
        }

        await rows.NextResultAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            trees._platforms[rows.GetString(0)] = (rows.IsDBNull(1) ? null : rows.GetString(1), rows.GetString(2));
        }

        return trees;
    }

    /// <summary>Whether there is a region of the code.</summary>
    public bool HasRegion(string code) => _regionParents.ContainsKey(code);

    /// <summary>Whether there is a platform of the key.</summary>
    public bool HasPlatform(string key) => _platforms.ContainsKey(key);

    /// <summary>The regions themselves and all inside of them.</summary>
    public ImmutableArray<string> RegionsIn(ImmutableArray<string> codes) =>
        [.. _regionParents.Keys.Where(code => RegionsAbove(code).Any(above => codes.Contains(above, StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

    /// <summary>The platforms themselves and all their areas.</summary>
    public ImmutableArray<string> PlatformsIn(ImmutableArray<string> keys) =>
        [.. _platforms.Keys.Where(key => PlatformsAbove(key).Any(above => keys.Contains(above, StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

    /// <summary>Whether land can belong to one of the platforms and lie in one of the regions.</summary>
    public bool CanMeet(ImmutableArray<string> platforms, ImmutableArray<string> regions) => PlatformsIn(platforms)
        .Select(key => _platforms[key].Region)
        .Any(region => regions.Any(asked => RegionsAbove(region).Contains(asked, StringComparer.Ordinal) || RegionsAbove(asked).Contains(region, StringComparer.Ordinal)));

    /// <summary>Where a parcel lies, with all that is around it.</summary>
    public LandPlace PlaceOf(string county, string? township, string? platform)
    {
        if (!_places.TryGetValue((county, township, platform), out LandPlace? place))
        {
            ImmutableArray<string> counties = [.. RegionsAbove(county)];
            place = new(township is null ? counties : [township, .. counties], platform is null ? [] : [.. PlatformsAbove(platform)]);
            _places.Add((county, township, platform), place);
        }

        return place;
    }

    private IEnumerable<string> RegionsAbove(string code)
    {
        for (string? at = code; at is not null; at = _regionParents.GetValueOrDefault(at))
        {
            yield return at;
        }
    }

    // A tree in the database; the count keeps a ring that a writer made from turning here for ever.
    private IEnumerable<string> PlatformsAbove(string key)
    {
        string? at = key;
        for (int level = 0; at is not null && level < _platforms.Count; level++)
        {
            yield return at;
            at = _platforms.TryGetValue(at, out (string? Parent, string Region) known) ? known.Parent : null;
        }
    }
}
