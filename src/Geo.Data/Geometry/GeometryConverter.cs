using System.Buffers;
using NetTopologySuite.IO;
using Npgsql.Internal;

namespace Geo.Data.Geometries;

#pragma warning disable NPG9001 // Npgsql's own plugin for shapes does not restore; this stands in for it.

/// <summary>Reads and writes a shape as the bytes of PostGIS: WKB with its reference system.</summary>
internal sealed class GeometryConverter<TShape> : PgStreamingConverter<TShape>
    where TShape : NetTopologySuite.Geometries.Geometry
{
    public override TShape Read(PgReader reader) => (TShape)new WKBReader().Read(reader.ReadBytes(reader.CurrentRemaining).ToArray());

    public override async ValueTask<TShape> ReadAsync(PgReader reader, CancellationToken cancellationToken = default) =>
        (TShape)new WKBReader().Read((await reader.ReadBytesAsync(reader.CurrentRemaining, cancellationToken)).ToArray());

    public override Size GetSize(SizeContext context, TShape value, ref object? writeState)
    {
        byte[] bytes = new WKBWriter(ByteOrder.LittleEndian, handleSRID: true).Write(value);
        writeState = bytes;
        return bytes.Length;
    }

    public override void Write(PgWriter writer, TShape value) => writer.WriteBytes((byte[])writer.Current.WriteState!);

    public override ValueTask WriteAsync(PgWriter writer, TShape value, CancellationToken cancellationToken = default) =>
        writer.WriteBytesAsync((byte[])writer.Current.WriteState!, cancellationToken);
}
