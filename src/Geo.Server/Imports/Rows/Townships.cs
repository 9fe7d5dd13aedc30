using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Geo.Server.Imports.Rows;

/// <summary>The townships of one county: found by code or name, or by the nearest seat.</summary>
internal sealed class Townships(ImmutableArray<Township> all)
{
    // Distances in a plane are a thousandth off over a county: where two seats are nearer to each other than that, the database measures.
    private const double Certain = 1.004;

    private readonly FrozenSet<string> _codes = all.Select(township => township.Code).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, string> _names = all.GroupBy(township => township.Name, StringComparer.Ordinal)
        .Where(same => same.Count() == 1).ToFrozenDictionary(same => same.Key, same => same.First().Code, StringComparer.Ordinal);

    private readonly ImmutableArray<Township> _seated = [.. all.Where(township => township.Longitude is not null)];

    /// <summary>The code of the township of that code or name; null where there is none.</summary>
    public string? Find(string text) => _codes.Contains(text) ? text : _names.GetValueOrDefault(text);

    /// <summary>The township whose seat is nearest to a point; null where it is not certain without measuring, or there is none.</summary>
    public string? Nearest(double longitude, double latitude)
    {
        (double best, double second) = (double.PositiveInfinity, double.PositiveInfinity);
        Township? nearest = null;
        foreach (Township township in _seated)
        {
            double distance = Distance(township, longitude, latitude);
            if (distance < best)
            {
                (second, best, nearest) = (best, distance, township);
            }
            else if (distance < second)
            {
                second = distance;
            }
        }

        return second > best * Certain * Certain ? nearest?.Code : null;
    }

    /// <summary>Whether there is a seat at all.</summary>
    public bool HasSeats => !_seated.IsEmpty;

    // The square of the distance in a plane between the two.
    private static double Distance(Township township, double longitude, double latitude)
    {
        double middle = (township.Latitude!.Value + latitude) / 2 * Math.PI / 180;
        double sine = Math.Sin(middle);
        double flat = 1 - (0.00669438002290 * sine * sine);
        double north = (latitude - township.Latitude.Value) * 0.99330561997 / (flat * Math.Sqrt(flat));
        double east = (longitude - township.Longitude!.Value) * Math.Cos(middle) / Math.Sqrt(flat);
        return (north * north) + (east * east);
    }
}
