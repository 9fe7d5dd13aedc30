using System.Collections.Immutable;
using System.Globalization;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Data.Reference;

/// <summary>Writes values in the text format of COPY.</summary>
internal static class CopyText
{
    /// <summary>One line: the values with tabs between them.</summary>
    public static async Task WriteLineAsync(TextWriter writer, int number, ImmutableArray<object?> values)
    {
        await writer.WriteAsync(number.ToString(CultureInfo.InvariantCulture));
        foreach (object? value in values)
        {
            await writer.WriteAsync('\t');
            await writer.WriteAsync(Field(value));
        }

        await writer.WriteAsync('\n');
    }

    private static string Field(object? value) => value switch
    {
        null => "\\N",
        string text => Escape(text),
        bool flag => flag ? "t" : "f",
        int number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Guid id => id.ToString(),
        Geometry shape => Convert.ToHexString(new WKBWriter(ByteOrder.LittleEndian, handleSRID: true).Write(shape)),
        _ => throw new System.Diagnostics.UnreachableException($"No COPY text for {value.GetType().Name}."),
    };

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal);
}
