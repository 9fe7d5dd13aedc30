using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Geo.Query.Execute;

/// <summary>JSON values written without a document, a string or a box in between.</summary>
internal static class JsonLeaves
{
    // What JSON demands to be escaped; everything else travels as it is, Chinese included.
    private static readonly SearchValues<byte> Escaped = SearchValues.Create([.. Enumerable.Range(0, 32).Select(i => (byte)i), (byte)'"', (byte)'\\']);

    public static void WriteNull(this ResponseBuffer output) => output.Add("null"u8);

    public static void WriteBoolean(this ResponseBuffer output, bool value) => output.Add(value ? "true"u8 : "false"u8);

    public static void WriteInteger(this ResponseBuffer output, long value)
    {
        Utf8Formatter.TryFormat(value, output.GetSpan(20), out int written);
        output.Advance(written);
    }

    /// <summary>The shortest text that reads back as the same number; null where JSON has no such number.</summary>
    public static void WriteNumber(this ResponseBuffer output, double value)
    {
        if (!double.IsFinite(value))
        {
            output.WriteNull();
            return;
        }

        value.TryFormat(output.GetSpan(32), out int written, default, CultureInfo.InvariantCulture);
        output.Advance(written);
    }

    /// <summary>A number that went through a change of unit: without the noise beyond 12 digits that the division leaves.</summary>
    public static void WriteConverted(this ResponseBuffer output, double value)
    {
        if (!double.IsFinite(value))
        {
            output.WriteNull();
            return;
        }

        value.TryFormat(output.GetSpan(32), out int written, "G12", CultureInfo.InvariantCulture);
        output.Advance(written);
    }

    /// <summary>A text in quotes, from UTF-16.</summary>
    public static void WriteText(this ResponseBuffer output, ReadOnlySpan<char> text)
    {
        byte[] utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        output.WriteText(utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8)));
        ArrayPool<byte>.Shared.Return(utf8);
    }

    /// <summary>A text in quotes, from UTF-8.</summary>
    public static void WriteText(this ResponseBuffer output, ReadOnlySpan<byte> utf8)
    {
        output.Add((byte)'"');
        while (utf8.IndexOfAny(Escaped) is int at and >= 0)
        {
            output.Add(utf8[..at]);
            WriteEscape(output, utf8[at]);
            utf8 = utf8[(at + 1)..];
        }

        output.Add(utf8);
        output.Add((byte)'"');
    }

    public static void WriteDate(this ResponseBuffer output, DateOnly value)
    {
        Span<byte> span = output.GetSpan(12);
        value.TryFormat(span, out int written, "'\"'yyyy-MM-dd'\"'", CultureInfo.InvariantCulture);
        output.Advance(written);
    }

    /// <summary>RFC 3339 in UTC; digits below a second only where there are any.</summary>
    public static void WriteInstant(this ResponseBuffer output, DateTime utc)
    {
        string format = utc.Ticks % TimeSpan.TicksPerSecond == 0 ? "'\"'yyyy-MM-ddTHH:mm:ss'Z\"'" : "'\"'yyyy-MM-ddTHH:mm:ss.FFFFFF'Z\"'";
        utc.TryFormat(output.GetSpan(40), out int written, format, CultureInfo.InvariantCulture);
        output.Advance(written);
    }

    public static void WriteUuid(this ResponseBuffer output, Guid value)
    {
        output.Add((byte)'"');
        Utf8Formatter.TryFormat(value, output.GetSpan(36), out int written);
        output.Advance(written);
        output.Add((byte)'"');
    }

    private static void WriteEscape(ResponseBuffer output, byte value)
    {
        switch (value)
        {
            case (byte)'"': output.Add("\\\""u8); break;
            case (byte)'\\': output.Add("\\\\"u8); break;
            case (byte)'\n': output.Add("\\n"u8); break;
            case (byte)'\r': output.Add("\\r"u8); break;
            case (byte)'\t': output.Add("\\t"u8); break;
            default:
                output.Add("\\u00"u8);
                output.Add((byte)(value < 16 ? '0' : '1'));
                output.Add("0123456789abcdef"u8[value & 15]);
                break;
        }
    }
}
