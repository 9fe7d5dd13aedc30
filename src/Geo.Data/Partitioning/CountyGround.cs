using System.Collections.Frozen;
using System.Collections.Immutable;
using Geo.Sql;
using Npgsql;

namespace Geo.Data.Partitioning;

/// <summary>
/// The cells of 0.02 degrees that parcels of each county touch or ever touched, as <c>land.ground_cell</c> keeps them (migration 0047): one version of it,
/// which never changes.
/// </summary>
public sealed class CountyGround
{
    // As land.ground_cells. Beyond so many cells a box holds more counties than are worth naming.
    private const double CellsPerDegree = 50;
    private const int Columns = 18_001;
    private const int Everywhere = -1;
    private const int MostCells = 1024;

    // The index of PostGIS holds boxes in single precision, which is some 8e-6 degrees here.
    private const double Rounding = 1e-4;

    private readonly FrozenDictionary<int, string[]> _counties;
    private readonly string[] _everywhere;

    /// <summary>The ground from its cells.</summary>
    /// <param name="version">Its version.</param>
    /// <param name="cells">The cells that each county touches; -1 for a county that may be anywhere.</param>
    public CountyGround(long version, IEnumerable<(string County, int Cell)> cells)
    {
        Version = version;
        Dictionary<string, string> shared = new(StringComparer.Ordinal);
        Dictionary<string, string[]> lists = new(StringComparer.Ordinal);
        _counties = cells.GroupBy(place => place.Cell).ToFrozenDictionary(group => group.Key, group => List(group.Select(place => place.County)));
        _everywhere = _counties.GetValueOrDefault(Everywhere, []);

        // Many cells have the same counties.
        string[] List(IEnumerable<string> counties)
        {
            string[] list = [.. counties.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(county => shared.TryGetValue(county, out string? known) ? known : shared[county] = county)];
            string key = string.Join(',', list);
            return lists.TryGetValue(key, out string[]? same) ? same : lists[key] = list;
        }
    }

    /// <summary>How often the ground had grown.</summary>
    public long Version { get; }

    /// <summary>The counties with parcels in a box, in degrees; null where the box or the list is too long.</summary>
    public PartitionList? Touched(double west, double south, double east, double north)
    {
        if (!(west >= -180 && south >= -90 && east <= 180 && north <= 90 && west <= east && south <= north))
        {
            return null; // also for the box around nothing
        }

        (int left, int right) = (Cell(west - Rounding, 9000), Cell(east + Rounding, 9000));
        (int lower, int upper) = (Cell(south - Rounding, 4500), Cell(north + Rounding, 4500));
        if ((long)(right - left + 1) * (upper - lower + 1) > MostCells)
        {
            return null;
        }

        SortedSet<string> found = new(_everywhere, StringComparer.Ordinal);
        string[] last = _everywhere;
        for (int y = lower; y <= upper; y++)
        {
            for (int x = left; x <= right; x++)
            {
                if (_counties.TryGetValue(y * Columns + x, out string[]? here) && !ReferenceEquals(here, last))
                {
                    found.UnionWith(last = here);
                }
            }
        }

        return found.Count <= PartitionList.Most ? new PartitionList([.. found], Version) : null;
    }

    /// <summary>Reads what the database keeps; null where it keeps nothing, which is where tables are whole. The application's role may.</summary>
    public static async Task<CountyGround?> ReadAsync(NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        await using NpgsqlConnection connection = await database.OpenConnectionAsync(cancellationToken);
        await using NpgsqlCommand command = Sql.Sql.Of($"select version, county_code, cell from api.county_ground()").ToCommand(connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        List<(string, int)> cells = [];
        long? version = null;
        while (await reader.ReadAsync(cancellationToken))
        {
            version = reader.GetInt64(0);
            if (!reader.IsDBNull(1))
            {
                cells.Add((reader.GetString(1), reader.GetInt32(2)));
            }
        }

        return version is { } known ? new CountyGround(known, cells) : null;
    }

    private static int Cell(double degrees, int origin) => (int)Math.Floor(degrees * CellsPerDegree) + origin;
}
