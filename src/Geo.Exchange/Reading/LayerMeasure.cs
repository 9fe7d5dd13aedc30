using Geo.Exchange.Coordinates;
using Geo.Exchange.Intake;

namespace Geo.Exchange.Reading;

/// <summary>What only reading tells of a layer whose format says it nowhere.</summary>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Extent">Where its shapes lie, in its own coordinates; null for none.</param>
internal sealed record LayerMeasure(long Rows, IntakeExtent? Extent)
{
    /// <summary>Reads a layer to its end.</summary>
    public static async Task<LayerMeasure> OfAsync(ILayerSource layer, IntakeLimits limits, CancellationToken cancellationToken)
    {
        long rows = 0;
        ExtentMeter meter = new();
        await foreach (IntakeRow row in layer.ReadAsync(RowReading.Untouched(null), limits, cancellationToken))
        {
            rows++;
            meter.Add(row.Wkb.Span);
        }

        return new(rows, meter.Extent);
    }
}
