namespace Geo.Server.Tests.Exports;

/// <summary>Takes everything, keeps nothing, and weighs the heap from time to time.</summary>
internal sealed class WeighingStream : Stream
{
    private const long WeighEvery = 2L << 20;

    private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
    private long _next = WeighEvery;

    /// <summary>Bytes taken.</summary>
    public long Written { get; private set; }

    /// <summary>The most that was alive besides what was at the start.</summary>
    public long MostHeld { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => Written;

    /// <inheritdoc/>
    public override long Position
    {
        get => Written;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        Written += count;
        if (Written >= _next)
        {
            _next = Written + WeighEvery;
            MostHeld = Math.Max(MostHeld, GC.GetTotalMemory(forceFullCollection: true) - _before);
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
