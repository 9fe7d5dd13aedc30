using Geo.Exchange.Intake;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Exchange.Detective;

/// <summary>The first rows of a layer with their ordinates as they stand in the file, and what the layer says of itself.</summary>
/// <param name="Crs">What it says.</param>
/// <param name="Places">The middle of each shape's box.</param>
/// <param name="Texts">Values beyond ASCII.</param>
/// <param name="BadTexts">Rows whose texts are not of the encoding.</param>
/// <param name="Encoding">What its texts were read in.</param>
internal sealed record LayerSample(IntakeCrs Crs, IReadOnlyList<Coordinate> Places, IReadOnlyList<string> Texts, int BadTexts, string? Encoding)
{
    private const int MostTexts = 500;

    public static LayerSample Of(IntakeCrs crs, string? encoding, IReadOnlyList<IntakeRow> rows)
    {
        WKBReader reader = new();
        return new LayerSample(
            crs,
            [.. rows.Where(row => !row.Wkb.IsEmpty).Select(row => reader.Read(row.Wkb.ToArray()).EnvelopeInternal.Centre)],
            [.. rows.SelectMany(row => row.Values).OfType<string>().Where(value => value.Any(letter => letter > 0x7F)).Take(MostTexts)],
            rows.Count(row => row.Problem?.Code == "BAD_TEXT"),
            encoding);
    }

    /// <summary>The place in the middle of all, which single strays do not move; null without shapes.</summary>
    public Coordinate? Middle => Places.Count == 0 ? null : new Coordinate(Median(Places.Select(place => place.X)), Median(Places.Select(place => place.Y)));

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
