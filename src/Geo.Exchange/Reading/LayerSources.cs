using Geo.Exchange.BoundaryPoints;
using Geo.Exchange.Intake;
using Geo.Exchange.Opening;
using Geo.Exchange.Tables;

namespace Geo.Exchange.Reading;

/// <summary>The layers of an opened file.</summary>
internal static class LayerSources
{
    /// <param name="opened">What was sent.</param>
    /// <param name="counted">Whether rows are counted and boxes measured, which may take a pass over the file.</param>
    /// <param name="limits">How much.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<IReadOnlyList<ILayerSource>> FindAsync(OpenedFile opened, bool counted, IntakeLimits limits, CancellationToken cancellationToken) => opened.Format switch
    {
        IntakeFormat.Csv or IntakeFormat.Xlsx => await TableLayers.FindAsync(opened, counted, limits, cancellationToken),
        IntakeFormat.BoundaryPointText => await PointTextLayers.FindAsync(opened, counted, limits, cancellationToken),
        _ => await GdalLayers.FindAsync(opened, counted, limits, cancellationToken),
    };
}
