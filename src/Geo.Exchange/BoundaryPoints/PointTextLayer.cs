using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Geo.Exchange.Coordinates;
using Geo.Exchange.Intake;
using Geo.Exchange.Reading;
using Geo.Exchange.Text;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Exchange.BoundaryPoints;

/// <summary>The parcels of a boundary-point text as a layer: the fields of the descriptor, then each line of the header that says something.</summary>
internal sealed record PointTextLayer(string Name, string Path, Encoding Encoding, PointTextHeader Header, PointTextSystem? System) : ILayerSource
{
    private const int MostHeaderFields = 100;

    private static readonly string[] DescriptorFields = ["界址点数", "地块面积", "地块编号", "地块名称", "图形属性", "图幅号", "地块用途", "地类编码"];

    public string GeometryKind => "Unknown (any)";

    public long? RowCount { get; init; }

    public IntakeExtent? Extent { get; init; }

    public IReadOnlyList<IntakeFinding> Findings { get; init; } = [];

    public IReadOnlyList<IntakeField> Fields =>
        [.. DescriptorFields.Concat(HeaderValues.Select(line => line.Key)).Select(name => new IntakeField(name, IntakeFieldKind.Text))];

    public string? EncodingName => TextEncodings.NameOf(Encoding);

    public IntakeCrs Crs => System?.Epsg is { } epsg
        ? new IntakeCrs(epsg, Header.System, CrsKnown.InFile)
        : new IntakeCrs(null, Header.System, CrsKnown.Missing);

    private IEnumerable<(string Key, string Value)> HeaderValues =>
        Header.Values.Where(line => line.Value.Length > 0).DistinctBy(line => line.Key, StringComparer.Ordinal).Take(MostHeaderFields);

    public async IAsyncEnumerable<IntakeRow> ReadAsync(RowReading reading, IntakeLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string[] header = [.. HeaderValues.Select(line => line.Value)];
        long number = 0;
        await foreach (PointTextParcel parcel in PointTextReader.ReadAsync(Path, TextEncodings.Tolerant(reading.Encoding ?? Encoding), System, limits, cancellationToken))
        {
            if (++number > limits.Rows)
            {
                throw new IntakeException(IntakeMessages.TooManyRows(Name, limits.Rows));
            }

            if (number > reading.MostRows)
            {
                yield break;
            }

            (Geometry? shape, RowProblem? problem) = parcel.Problem is null ? PointTextShape.Of(parcel) : (null, parcel.Problem);
            ReadOnlyMemory<byte> wkb = default;
            if (shape is not null)
            {
                (wkb, problem) = WkbRewriter.Rewrite(new WKBWriter(ByteOrder.LittleEndian).Write(shape), reading.Chain, limits.VerticesPerRing, reading.IntoDegrees);
            }

            string?[] values = [.. Enumerable.Range(0, DescriptorFields.Length).Select(parcel.Field), .. header];
            yield return new IntakeRow(number, string.Create(CultureInfo.InvariantCulture, $"{Name}, line {parcel.Line}"), wkb, values, problem);
        }
    }
}
