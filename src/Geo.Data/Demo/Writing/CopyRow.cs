using Npgsql;
using NpgsqlTypes;

namespace Geo.Data.Demo.Writing;

/// <summary>One row of a binary COPY, column by column.</summary>
internal readonly struct CopyRow(NpgsqlBinaryImporter importer)
{
    public CopyRow Text(string? value) => value is null ? Null() : Write(value, NpgsqlDbType.Text);

    public CopyRow Id(Guid value) => Write(value, NpgsqlDbType.Uuid);

    public CopyRow Whole(int value) => Write(value, NpgsqlDbType.Integer);

    public CopyRow Number(decimal? value) => value is { } number ? Write(number, NpgsqlDbType.Numeric) : Null();

    public CopyRow Day(DateOnly? value) => value is { } day ? Write(day, NpgsqlDbType.Date) : Null();

    public CopyRow Flag(bool value) => Write(value, NpgsqlDbType.Boolean);

    // geometry_recv reads the bytes of EWKB, whatever the sender calls them.
    public CopyRow Shape(byte[] ewkb) => Write(ewkb, NpgsqlDbType.Bytea);

    /// <summary>The columns every record of land ends with.</summary>
    public void Stamp(DemoStamp stamp)
    {
        Text("GENERATED").Text(DemoStamp.SourceId).Day(stamp.StatedOn);
        importer.Write(stamp.UpdatedAt, NpgsqlDbType.TimestampTz);
        Text(DemoStamp.Author).Whole(1);
    }

    private CopyRow Null()
    {
        importer.WriteNull();
        return this;
    }

    private CopyRow Write<T>(T value, NpgsqlDbType type)
    {
        importer.Write(value, type);
        return this;
    }
}
