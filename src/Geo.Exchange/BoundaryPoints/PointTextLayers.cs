using System.Text;
using Geo.Exchange.Coordinates;
using Geo.Exchange.Intake;
using Geo.Exchange.Opening;
using Geo.Exchange.Reading;
using Geo.Exchange.Text;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Exchange.BoundaryPoints;

/// <summary>The boundary-point texts of what was sent.</summary>
internal static class PointTextLayers
{
    public static async Task<IReadOnlyList<ILayerSource>> FindAsync(OpenedFile opened, bool counted, IntakeLimits limits, CancellationToken cancellationToken)
    {
        List<ILayerSource> layers = [];
        foreach (SourceFile source in opened.Sources)
        {
            Encoding encoding = await TextEncodings.DetectFileAsync(source.Path, cancellationToken);
            (PointTextHeader header, PointTextSystem? system) = await PointTextReader.HeadAsync(source.Path, TextEncodings.Tolerant(encoding), cancellationToken);
            PointTextLayer layer = new(source.Name, source.Path, encoding, header, system);
            layers.Add(counted ? await CountAsync(layer, limits, cancellationToken) : layer);
        }

        return layers;
    }

    private static async Task<PointTextLayer> CountAsync(PointTextLayer layer, IntakeLimits limits, CancellationToken cancellationToken)
    {
        long rows = 0;
        ExtentMeter meter = new();
        PointTextChecks checks = new(layer.Header, layer.System);
        await foreach (PointTextParcel parcel in PointTextReader.ReadAsync(layer.Path, TextEncodings.Tolerant(layer.Encoding), layer.System, limits, cancellationToken))
        {
            rows++;
            (Geometry? shape, _) = parcel.Problem is null ? PointTextShape.Of(parcel) : (null, parcel.Problem);
            checks.Add(parcel, shape);
            if (shape is not null)
            {
                meter.Add(new WKBWriter(ByteOrder.LittleEndian).Write(shape));
            }
        }

        return layer with { RowCount = rows, Extent = meter.Extent, Findings = checks.Findings };
    }
}
