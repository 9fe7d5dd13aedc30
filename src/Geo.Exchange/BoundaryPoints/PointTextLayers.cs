using System.Text;
using Geo.Exchange.Intake;
using Geo.Exchange.Opening;
using Geo.Exchange.Reading;
using Geo.Exchange.Text;

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
        LayerMeasure measure = await LayerMeasure.OfAsync(layer, limits, cancellationToken);
        return layer with { RowCount = measure.Rows, Extent = measure.Extent };
    }
}
