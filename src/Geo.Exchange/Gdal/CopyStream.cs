using System.Buffers.Text;
using System.Runtime.CompilerServices;
using Geo.Exchange.Intake;

namespace Geo.Exchange.Gdal;

/// <summary>
/// Reads what ogr2ogr writes with its PGDUMP driver in COPY form: measured, the cheapest stream it can write to a pipe.
/// A row is one line, its fields parted by tabs; <c>\N</c> is no value, and a backslash before any other byte stands
/// for that byte.
/// </summary>
internal static class CopyStream
{
    /// <summary>The options of ogr2ogr that make the stream.</summary>
    public static readonly IReadOnlyList<string> Options =
    [
        "-f", "PGDUMP", "/vsistdout/", "-nln", "rows", "-preserve_fid", "-unsetFieldWidth", "-dim", "XY", "-nomd",
        "-lco", "CREATE_SCHEMA=OFF", "-lco", "CREATE_TABLE=OFF", "-lco", "DROP_TABLE=OFF", "-lco", "SPATIAL_INDEX=NONE", "-lco", "LAUNDER=NO",
        "-lco", "GEOMETRY_NAME=_geo_shape_", "-lco", "FID=_geo_number_",
    ];

    // Bytes of one point in hexadecimal EWKB.
    private const int PointBytes = 32;

    private static ReadOnlySpan<byte> CopyStarts => "COPY \"public\".\"rows\" ("u8;

    private static ReadOnlySpan<byte> CopyStartsWithShape => "COPY \"public\".\"rows\" (\"_geo_shape_\""u8;

    private static ReadOnlySpan<byte> CopyEnds => ") FROM STDIN;"u8;

    public static async IAsyncEnumerable<CopyRow> ReadAsync(Stream stream, int fields, IntakeLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        LineBuffer lines = new(stream);
        bool inHead = true;
        bool inRows = false;
        bool shaped = false;
        long row = 0;
        do
        {
            while (lines.TryTake(out ReadOnlyMemory<byte> line))
            {
                if (inRows)
                {
                    inRows = !line.Span.SequenceEqual("\\."u8);
                    if (inRows)
                    {
                        yield return ParseRow(line, shaped, fields, ++row);
                    }
                }
                else if (inHead || line.Span.StartsWith(CopyStarts))
                {
                    // Names of columns may hold line ends, so the head may be several lines.
                    shaped |= line.Span.StartsWith(CopyStartsWithShape);
                    inHead = !line.Span.StartsWith(CopyStarts) && inHead;
                    inRows = !inHead && line.Span.EndsWith(CopyEnds);
                }
                else if (row == 0)
                {
                    inRows = line.Span.EndsWith(CopyEnds);
                }
            }

            // A row that never ends is refused before it is held.
            if (lines.Unfinished > limits.RowBytes + (long)PointBytes * limits.VerticesPerRing)
            {
                throw new IntakeException(IntakeMessages.RowTooLarge($"row {row + 1}", limits.VerticesPerRing));
            }
        }
        while (await lines.FillAsync(cancellationToken));
    }

    private static CopyRow ParseRow(ReadOnlyMemory<byte> line, bool shaped, int fields, long row)
    {
        int at = 0;
        ReadOnlyMemory<byte> shape = shaped ? NextField(line, ref at) : default;
        ReadOnlySpan<byte> number = NextField(line, ref at).Span;
        byte[]?[] values = new byte[]?[fields];
        for (int i = 0; i < fields; i++)
        {
            if (at > line.Length)
            {
                throw new IntakeException(IntakeMessages.Damaged($"row {row}", "fewer values than fields"));
            }

            values[i] = Unescape(NextField(line, ref at).Span);
        }

        if (!Utf8Parser.TryParse(number, out long id, out int used) || used != number.Length)
        {
            id = row;
        }

        return new CopyRow(id, shape.Span is [(byte)'\\', (byte)'N'] ? default : shape, values);
    }

    private static ReadOnlyMemory<byte> NextField(ReadOnlyMemory<byte> line, ref int at)
    {
        ReadOnlySpan<byte> span = line.Span;
        int from = Math.Min(at, line.Length);
        int to = from;
        while (to < span.Length)
        {
            int step = span[to..].IndexOfAny((byte)'\t', (byte)'\\');
            to = step < 0 ? span.Length : to + step;
            if (to >= span.Length || span[to] == '\t')
            {
                break;
            }

            to += 2;
        }

        to = Math.Min(to, span.Length);
        at = to + 1;
        return line[from..to];
    }

    private static byte[]? Unescape(ReadOnlySpan<byte> field)
    {
        if (field is [(byte)'\\', (byte)'N'])
        {
            return null;
        }

        if (!field.Contains((byte)'\\'))
        {
            return field.ToArray();
        }

        byte[] text = new byte[field.Length];
        int length = 0;
        for (int i = 0; i < field.Length; i++)
        {
            if (field[i] == '\\' && i + 1 < field.Length)
            {
                i++;
            }

            text[length++] = field[i];
        }

        return text[..length];
    }
}
