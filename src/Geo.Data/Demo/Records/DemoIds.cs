using System.Buffers.Binary;

namespace Geo.Data.Demo.Records;

/// <summary>Ids of the shape of UUID v7: a millisecond that runs from the day the histories are told from, then chance from the seed.</summary>
internal sealed class DemoIds(DemoOptions options)
{
    private readonly long _start = new DateTimeOffset(options.Today, TimeOnly.MinValue, TimeSpan.FromHours(8)).ToUnixTimeMilliseconds();
    private long _count;

    /// <summary>The next id of the run.</summary>
    public Guid Next()
    {
        long ordinal = _count++;
        DemoRandom chance = DemoRandom.At(options.Seed, 7, ordinal);
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, ((_start + ordinal) << 16) | 0x7000 | (long)(chance.Bits() & 0x0FFF));
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], (chance.Bits() >> 2) | 0x8000000000000000);
        return new Guid(bytes, bigEndian: true);
    }
}
