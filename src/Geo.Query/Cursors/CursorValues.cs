using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Geo.Query.Execute;
using Npgsql;

namespace Geo.Query.Cursors;

/// <summary>The values inside of a cursor: a byte that says whether there is one, then its bytes.</summary>
internal static class CursorValues
{
    /// <summary>Writes a column of the current row.</summary>
    public static void Write(ResponseBuffer output, NpgsqlDataReader row, CursorTerm term)
    {
        if (row.IsDBNull(term.Column))
        {
            output.Add(0);
            return;
        }

        output.Add(1);
        switch (term.Kind)
        {
            case LeafKind.Text or LeafKind.Decimal:
                int length = (int)row.GetBytes(term.Column, 0, null, 0, 0);
                CursorCodec.WriteLength(output, length);
                RowBytes.Copy(row, term.Column, output);
                break;
            case LeafKind.Integer: WriteInt64(output, row.GetInt32(term.Column)); break;
            case LeafKind.Float: WriteInt64(output, BitConverter.DoubleToInt64Bits(row.GetDouble(term.Column))); break;
            case LeafKind.Boolean: WriteInt64(output, row.GetBoolean(term.Column) ? 1 : 0); break;
            case LeafKind.Date: WriteInt64(output, row.GetFieldValue<int>(term.Column)); break;
            case LeafKind.Instant: WriteInt64(output, row.GetFieldValue<long>(term.Column)); break;
            case LeafKind.Uuid:
                row.GetGuid(term.Column).TryWriteBytes(output.GetSpan(16));
                output.Advance(16);
                break;
            default: throw new UnreachableException($"No cursor value for {term.Kind}.");
        }
    }

    /// <summary>Reads the next value as the parameter it is compared through.</summary>
    public static object? Read(ref ReadOnlySpan<byte> bytes, LeafKind kind)
    {
        if (Take(ref bytes, 1)[0] == 0)
        {
            return null;
        }

        return kind switch
        {
            LeafKind.Text => ReadText(ref bytes),
            LeafKind.Decimal => decimal.Parse(ReadText(ref bytes), CultureInfo.InvariantCulture),
            LeafKind.Integer => (int)ReadInt64(ref bytes),
            LeafKind.Float => BitConverter.Int64BitsToDouble(ReadInt64(ref bytes)),
            LeafKind.Boolean => ReadInt64(ref bytes) != 0,
            LeafKind.Date => (int)ReadInt64(ref bytes),
            LeafKind.Instant => ReadInt64(ref bytes),
            LeafKind.Uuid => new Guid(Take(ref bytes, 16)),
            _ => throw new UnreachableException($"No cursor value for {kind}."),
        };
    }

    private static string ReadText(ref ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetString(Take(ref bytes, BinaryPrimitives.ReadUInt16LittleEndian(Take(ref bytes, 2))));

    private static long ReadInt64(ref ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt64LittleEndian(Take(ref bytes, 8));

    private static void WriteInt64(ResponseBuffer output, long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(output.GetSpan(8), value);
        output.Advance(8);
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> bytes, int count)
    {
        ReadOnlySpan<byte> taken = bytes[..count];
        bytes = bytes[count..];
        return taken;
    }
}
