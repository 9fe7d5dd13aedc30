using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Geo.Server.Imports.Staging;

/// <summary>
/// Rows in the binary form of COPY, as PostgreSQL documents it: a head; for each row the number of its fields; for each field its length and its
/// bytes. Npgsql's importer binds every field as it binds a parameter of a statement: four million times for 200,000 rows.
/// </summary>
/// <param name="target">Takes the bytes.</param>
internal sealed class BinaryCopy(Stream target)
{
    private const int FlushAt = 1 << 16;
    private const int NullLength = -1;
    private const short End = -1;
    private const uint NumericGroup = 10_000;
    private const int GroupDigits = 4;

    private static readonly DateOnly FirstDay = new(2000, 1, 1);

    private readonly ArrayBufferWriter<byte> _bytes = new(FlushAt * 2);

    /// <summary>Begins the stream: the signature, no flags, no extension.</summary>
    public void Begin()
    {
        _bytes.Write((ReadOnlySpan<byte>)[(byte)'P', (byte)'G', (byte)'C', (byte)'O', (byte)'P', (byte)'Y', (byte)'\n', 0xFF, (byte)'\r', (byte)'\n', 0]);
        Put(0);
        Put(0);
    }

    /// <summary>Begins a row; sends what is held where that is enough.</summary>
    public async ValueTask RowAsync(short fields, CancellationToken cancellationToken)
    {
        if (_bytes.WrittenCount >= FlushAt)
        {
            await FlushAsync(cancellationToken);
        }

        Put(fields);
    }

    /// <summary>Ends the stream.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        Put(End);
        await FlushAsync(cancellationToken);
    }

    /// <summary>No value.</summary>
    public void Null() => Put(NullLength);

    /// <summary>A <c>text</c>.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Null();
            return;
        }

        int length = Encoding.UTF8.GetByteCount(value);
        Put(length);
        _bytes.Advance(Encoding.UTF8.GetBytes(value, _bytes.GetSpan(length)));
    }

    /// <summary>A value whose binary form is its bytes: <c>bytea</c>, and <c>geometry</c> as EWKB.</summary>
    public void Bytes(byte[]? value)
    {
        if (value is null)
        {
            Null();
            return;
        }

        Put(value.Length);
        _bytes.Write(value);
    }

    /// <summary>A <c>bigint</c>.</summary>
    public void Bigint(long value)
    {
        Put(sizeof(long));
        BinaryPrimitives.WriteInt64BigEndian(_bytes.GetSpan(sizeof(long)), value);
        _bytes.Advance(sizeof(long));
    }

    /// <summary>A <c>boolean</c>.</summary>
    public void Boolean(bool value)
    {
        Put(1);
        _bytes.Write([value ? (byte)1 : (byte)0]);
    }

    /// <summary>A <c>uuid</c>.</summary>
    public void Uuid(Guid value)
    {
        const int Length = 16;
        Put(Length);
        value.TryWriteBytes(_bytes.GetSpan(Length), bigEndian: true, out int written);
        _bytes.Advance(written);
    }

    /// <summary>A <c>date</c>: days from 2000-01-01.</summary>
    public void Date(DateOnly? value)
    {
        if (value is { } day)
        {
            Put(sizeof(int));
            Put(day.DayNumber - FirstDay.DayNumber);
        }
        else
        {
            Null();
        }
    }

    /// <summary>A <c>numeric</c>: groups of four digits, the highest first, and where the point stands between them.</summary>
    public void Numeric(decimal? value)
    {
        if (value is not { } number)
        {
            Null();
            return;
        }

        // 1. the digits as a whole number whose last group ends where a group behind the point does
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        UInt128 digits = ((UInt128)(uint)parts[2] << 64) | ((UInt128)(uint)parts[1] << 32) | (uint)parts[0];
        int behind = (number.Scale + GroupDigits - 1) / GroupDigits;
        for (int i = number.Scale; i < behind * GroupDigits; i++)
        {
            digits *= 10;
        }

        // 2. its groups, the lowest first
        const int Most = 11;
        Span<short> groups = stackalloc short[Most];
        int count = 0;
        for (; digits > 0; digits /= NumericGroup)
        {
            groups[count++] = (short)(digits % NumericGroup);
        }

        const short Positive = 0;
        const short Negative = 0x4000;
        Put((count + 4) * sizeof(short));
        Put((short)count);
        Put((short)(count - 1 - behind));
        Put(number < 0 ? Negative : Positive);
        Put((short)number.Scale);
        while (count > 0)
        {
            Put(groups[--count]);
        }
    }

    private async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await target.WriteAsync(_bytes.WrittenMemory, cancellationToken);
        _bytes.ResetWrittenCount();
    }

    private void Put(int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(_bytes.GetSpan(sizeof(int)), value);
        _bytes.Advance(sizeof(int));
    }

    private void Put(short value)
    {
        BinaryPrimitives.WriteInt16BigEndian(_bytes.GetSpan(sizeof(short)), value);
        _bytes.Advance(sizeof(short));
    }
}
