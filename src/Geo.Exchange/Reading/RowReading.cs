using System.Text;
using Geo.Exchange.Coordinates;
using Geo.Exchange.Intake;
using Geo.Exchange.Text;

namespace Geo.Exchange.Reading;

/// <summary>How rows are read.</summary>
/// <param name="Options">A person's choices.</param>
/// <param name="Chain">What is done to each point here.</param>
/// <param name="IntoDegrees">Whether the outcome must be degrees in China; otherwise ordinates stay as they are.</param>
/// <param name="ByGdal">Whether GDAL turns them into EPSG:4490 before.</param>
/// <param name="Encoding">A person's choice.</param>
/// <param name="MostRows">The first of them only.</param>
internal sealed record RowReading(IntakeOptions Options, CoordinateChain Chain, bool IntoDegrees, bool ByGdal, Encoding? Encoding, int? MostRows)
{
    /// <summary>Rows with their ordinates untouched.</summary>
    public static RowReading Untouched(int? mostRows) => new(IntakeOptions.AsRead, default, IntoDegrees: false, ByGdal: false, null, mostRows);

    /// <summary>Rows in EPSG:4490. Systems of ours are turned here, which is faster than PROJ and lets axes be swapped; any other is left to GDAL.</summary>
    public static RowReading Of(ILayerSource layer, IntakeOptions options, int? mostRows = null)
    {
        Encoding? encoding = options.Encoding is null ? null
            : TextEncodings.Of(options.Encoding) ?? throw new IntakeException(IntakeMessages.UnknownEncoding(options.Encoding));
        if (options.Epsg is { } chosen && KnownCrs.Of(chosen) is null)
        {
            throw new IntakeException(IntakeMessages.CrsUnknown(chosen));
        }

        int? epsg = options.Epsg ?? layer.Crs.Epsg;
        if (epsg is { } code && KnownCrs.Of(code) is not null)
        {
            return new RowReading(options, CoordinateChain.Of(options, code), IntoDegrees: true, ByGdal: false, encoding, mostRows);
        }

        bool hasShapes = layer.GeometryKind != "None";
        if (hasShapes && layer.Crs.Known == CrsKnown.Missing)
        {
            throw new IntakeException(IntakeMessages.CrsMissing(layer.Name));
        }

        return options.SwapAxes
            ? throw new IntakeException(IntakeMessages.SwapNeedsKnownCrs(layer.Name))
            : new RowReading(options, CoordinateChain.Of(options, null), IntoDegrees: true, ByGdal: hasShapes, encoding, mostRows);
    }
}
