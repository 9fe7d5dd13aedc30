using System.Buffers;
using Npgsql;

namespace Geo.Query.Execute;

/// <summary>The raw bytes of a column: UTF-8 of a text, WKB of a geometry.</summary>
internal static class RowBytes
{
    /// <summary>Adds the bytes to the output.</summary>
    public static void Copy(NpgsqlDataReader row, int column, ResponseBuffer output)
    {
        byte[] bytes = Rent(row, column, out int length);
        output.Add(bytes.AsSpan(0, length));
        Return(bytes);
    }

    /// <summary>The bytes in rented memory, to be given back.</summary>
    public static byte[] Rent(NpgsqlDataReader row, int column, out int length)
    {
        length = (int)row.GetBytes(column, 0, buffer: null, 0, 0);
        byte[] bytes = ArrayPool<byte>.Shared.Rent(length);
        row.GetBytes(column, 0, bytes, 0, length);
        return bytes;
    }

    /// <summary>Gives rented memory back.</summary>
    public static void Return(byte[] bytes) => ArrayPool<byte>.Shared.Return(bytes);
}
