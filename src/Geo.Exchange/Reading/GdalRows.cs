using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Geo.Exchange.Coordinates;
using Geo.Exchange.Gdal;
using Geo.Exchange.Intake;
using Geo.Exchange.Opening;
using Geo.Exchange.Text;

namespace Geo.Exchange.Reading;

/// <summary>Rows of a layer that GDAL reads, as a stream from its process.</summary>
internal static class GdalRows
{
    /// <param name="layer">Which.</param>
    /// <param name="reading">How.</param>
    /// <param name="limits">How much.</param>
    /// <param name="cancellationToken">Ends the process too.</param>
    public static async IAsyncEnumerable<IntakeRow> ReadAsync(
        GdalLayer layer, RowReading reading, IntakeLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!GdalProcess.IsPlainName(layer.Report.Name))
        {
            throw new IntakeException(IntakeMessages.UnsafeLayerName(layer.Name));
        }

        GdalCommand command = new(GdalProgram.Convert, [FormatFacts.Of(layer.Source.Format).Driver!, "PGDUMP"], Arguments(layer, reading), layer.Folder.FullPath)
        {
            Seconds = limits.Seconds,
            MemoryBytes = limits.MemoryBytes,
        };
        Encoding encoding = reading.Encoding ?? layer.Encoding;
        await using GdalProcess process = await GdalProcess.StartAsync(command, cancellationToken);
        process.Input.Close();
        long number = 0;
        await foreach (CopyRow row in CopyStream.ReadAsync(process.Output, layer.Report.Fields.Count, limits, cancellationToken))
        {
            if (++number > limits.Rows)
            {
                throw new IntakeException(IntakeMessages.TooManyRows(layer.Name, limits.Rows));
            }

            yield return RowOf(layer, row, number, encoding, reading, limits);
        }

        GdalEnds.Check(await process.EndAsync(cancellationToken), number == 0 ? layer.Name : $"{layer.Name}, behind row {number}", command);
    }

    private static List<string> Arguments(GdalLayer layer, RowReading reading)
    {
        // A layer of polygons may hold shapes of several parts, which COPY of GDAL takes only into a column of any kind;
        // that in turn leaves curves as they are.
        string kind = layer.GeometryKind;
        bool mayCurve = kind.Contains("Curve", StringComparison.Ordinal) || kind.Contains("Surface", StringComparison.Ordinal) || kind.Contains("Unknown", StringComparison.Ordinal);
        List<string> arguments = [.. CopyStream.Options, "-nlt", mayCurve ? "CONVERT_TO_LINEAR" : "GEOMETRY", .. GdalLayers.OpenOptions(layer.Source)];
        if (reading.MostRows is { } rows)
        {
            arguments.AddRange(["-limit", rows.ToString(CultureInfo.InvariantCulture)]);
        }

        if (reading.ByGdal)
        {
            arguments.AddRange(["-t_srs", "EPSG:4490"]);
        }

        arguments.AddRange([layer.Source.Path, layer.Report.Name]);
        return arguments;
    }

    private static IntakeRow RowOf(GdalLayer layer, CopyRow row, long number, Encoding encoding, RowReading reading, IntakeLimits limits)
    {
        IReadOnlyList<IntakeField> fields = layer.Report.Fields;
        string?[] values = new string?[fields.Count];
        RowProblem? problem = null;
        for (int i = 0; i < values.Length; i++)
        {
            if (row.Values[i] is not { } bytes)
            {
                continue;
            }

            // A DBF cuts texts at the width of the field, through a character where it falls.
            string? text = TextEncodings.TryDecode(bytes, encoding, isWhole: layer.Dbf is null || bytes.Length + 3 < layer.Dbf.Fields[i].Width);
            problem ??= text is null ? IntakeMessages.BadText(fields[i].Name, TextEncodings.NameOf(encoding)) : null;
            values[i] = text is null ? TextEncodings.Decode(bytes, encoding) : ValueOf(text, fields[i].Kind);
        }

        ReadOnlyMemory<byte> wkb = default;
        if (row.Shape.Length > 0)
        {
            byte[] extended = new byte[row.Shape.Length / 2];
            System.Buffers.OperationStatus read = Convert.FromHexString(row.Shape.Span, extended, out _, out int length);
            (wkb, RowProblem? shape) = read == System.Buffers.OperationStatus.Done
                ? WkbRewriter.Rewrite(extended.AsSpan(0, length), reading.Chain, limits.VerticesPerRing, reading.IntoDegrees)
                : (default, IntakeMessages.DamagedShape);
            problem ??= shape;
        }

        return new IntakeRow(number, PlaceOf(layer, row, number), wkb, values, problem);
    }

    private static string PlaceOf(GdalLayer layer, CopyRow row, long number) => layer.Source.Format == IntakeFormat.Shapefile
        ? string.Create(CultureInfo.InvariantCulture, $"{layer.Name}, record {row.FeatureId + 1}")
        : string.Create(CultureInfo.InvariantCulture, $"{layer.Name}, row {number} (id {row.FeatureId})");

    // As ISO 8601 writes days and times, and true or false.
    private static string ValueOf(string text, IntakeFieldKind kind) => kind switch
    {
        IntakeFieldKind.Boolean => text is "1" or "t" ? "true" : "false",
        IntakeFieldKind.Date => text.Replace('/', '-'),
        IntakeFieldKind.DateTime => text.Replace('/', '-').Replace(' ', 'T'),
        _ => text,
    };
}
