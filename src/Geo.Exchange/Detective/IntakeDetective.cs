using Geo.Exchange.Coordinates;
using Geo.Exchange.Intake;
using NetTopologySuite.Geometries;

namespace Geo.Exchange.Detective;

/// <summary>Looks at the first rows of a layer as a person would who knows what usually goes wrong.</summary>
internal static class IntakeDetective
{
    /// <param name="crs">What the layer says.</param>
    /// <param name="encoding">What its texts were read in.</param>
    /// <param name="rows">Its first rows, ordinates untouched.</param>
    /// <param name="reference">Where its land must lie, in EPSG:4490; null when not known.</param>
    public static IReadOnlyList<IntakeFinding> Examine(IntakeCrs crs, string? encoding, IReadOnlyList<IntakeRow> rows, Geometry? reference)
    {
        LayerSample sample = LayerSample.Of(crs, encoding, rows);
        List<IntakeFinding> findings = [.. CrsDetective.Examine(sample, reference)];
        IntakeOptions options = findings.Count > 0 && findings[0].Proposal is { } proposed ? proposed : IntakeOptions.AsRead;
        int? epsg = options.Epsg ?? crs.Epsg;
        if (reference is not null && epsg is { } code && KnownCrs.Of(code) is not null)
        {
            CoordinateChain chain = CoordinateChain.Of(options, code);
            IReadOnlyList<(double Longitude, double Latitude)> places = [.. sample.Places.Select(place => chain.Apply(place.X, place.Y))];
            if (ShiftDetective.Examine(places, reference, options) is { } shifted)
            {
                findings.Add(shifted);
            }
        }

        if (TextDetective.Examine(sample) is { } text)
        {
            findings.Add(text);
        }

        return findings;
    }
}
