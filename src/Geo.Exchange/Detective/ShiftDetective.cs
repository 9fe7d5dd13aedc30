using System.Globalization;
using Geo.Exchange.Coordinates;
using Geo.Exchange.Intake;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Distance;

namespace Geo.Exchange.Detective;

/// <summary>
/// Tells a shift of GCJ-02 or BD-09 by the land that falls out of the reference boundary: with a shift it does so on one
/// side, and taking the shift out brings it back. Land that lies well inside of the boundary says nothing.
/// </summary>
internal static class ShiftDetective
{
    // Drawn boundaries of counties are off by up to 240 m, the smaller of the shifts by 300 to 700 m.
    private const double LeastMetresOutside = 100;
    private const int LeastShapes = 3;
    private const double MostPartLeft = 0.5;
    private const double MetresPerDegree = 111_320;

    /// <param name="places">In degrees, as read.</param>
    /// <param name="reference">Where the land must lie.</param>
    /// <param name="asRead">The options under which they were read.</param>
    public static IntakeFinding? Examine(IReadOnlyList<(double Longitude, double Latitude)> places, Geometry reference, IntakeOptions asRead)
    {
        IndexedFacetDistance border = new(reference);
        NetTopologySuite.Algorithm.Locate.IndexedPointInAreaLocator inside = new(reference);
        Dictionary<ChinaShift, double[]> outside = Enum.GetValues<ChinaShift>().ToDictionary(
            shift => shift,
            shift => places.Select(place => Outside(ShiftedDegrees.Remove(shift, place.Longitude, place.Latitude), inside, border, reference.Factory)).ToArray());

        // What lies inside under each reading is no witness.
        int[] witnesses = [.. Enumerable.Range(0, places.Count).Where(i => outside.Values.Any(metres => metres[i] > LeastMetresOutside))];
        if (witnesses.Length < LeastShapes)
        {
            return null;
        }

        Dictionary<ChinaShift, double> mean = outside.ToDictionary(pair => pair.Key, pair => witnesses.Average(i => pair.Value[i]));
        ChinaShift best = mean.MinBy(pair => pair.Value).Key;
        if (best == ChinaShift.None || mean[ChinaShift.None] < LeastMetresOutside || mean[best] > MostPartLeft * mean[ChinaShift.None])
        {
            return null;
        }

        Dictionary<string, string> evidence = mean.ToDictionary(
            pair => $"metresOutside{(pair.Key == ChinaShift.None ? "AsRead" : "Without" + pair.Key)}",
            pair => pair.Value.ToString("0", CultureInfo.InvariantCulture),
            StringComparer.Ordinal);
        evidence["shapesAtTheBorder"] = witnesses.Length.ToString(CultureInfo.InvariantCulture);
        return FindingMessages.Shifted(best, evidence, asRead with { Shift = best });
    }

    private static double Outside(
        (double Longitude, double Latitude) place, NetTopologySuite.Algorithm.Locate.IndexedPointInAreaLocator inside, IndexedFacetDistance border, GeometryFactory factory)
    {
        Coordinate point = new(place.Longitude, place.Latitude);
        return inside.Locate(point) == Location.Exterior ? border.Distance(factory.CreatePoint(point)) * MetresPerDegree : 0;
    }
}
