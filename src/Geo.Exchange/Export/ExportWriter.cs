using Geo.Exchange.Gdal;

namespace Geo.Exchange.Export;

/// <summary>Writes records as a file of any format.</summary>
public static class ExportWriter
{
    /// <summary>
    /// Writes all rows. Nothing reaches <paramref name="target"/> before the file is finished where the format is not streamed;
    /// working folders are removed whatever happens.
    /// </summary>
    /// <param name="format">Which.</param>
    /// <param name="rows">The records, read once.</param>
    /// <param name="options">What they are and how to write them.</param>
    /// <param name="target">Not closed.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The system is none of <see cref="ExportOptions.Systems"/>.</exception>
    public static async Task<ExportEnd> WriteAsync(
        ExportFormat format, IAsyncEnumerable<ExportRow> rows, ExportOptions options, Stream target, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(target);
        if (!ExportOptions.Systems.Contains(options.Epsg))
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Epsg, "Not a system of exports.");
        }

        try
        {
            return format switch
            {
                ExportFormat.GeoJson => await GeoJsonExport.WriteAsync(rows, options, target, cancellationToken),
                ExportFormat.Csv => await CsvExport.WriteAsync(rows, options, target, cancellationToken),
                ExportFormat.Xlsx => await XlsxExport.WriteAsync(rows, options, target, cancellationToken),
                ExportFormat.Kml => await KmlExport.WriteAsync(rows, options, target, cancellationToken),
                ExportFormat.BoundaryPointText => await PointTextExport.WriteAsync(rows, options, target, cancellationToken),
                _ => await GdalExport.WriteAsync(format, rows, options, target, cancellationToken),
            };
        }
        catch (GdalMissingException missing)
        {
            return new ExportEnd(0, [], missing.Message);
        }
    }
}
