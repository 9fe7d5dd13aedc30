namespace Geo.Server.Imports.Reports;

/// <summary>Cuts what is written into parts of equal size.</summary>
internal sealed class PartStream(List<byte[]> parts) : Stream
{
    private readonly byte[] _part = new byte[RowReport.PartBytes];
    private int _length;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            int taken = Math.Min(buffer.Length, _part.Length - _length);
            buffer[..taken].CopyTo(_part.AsSpan(_length));
            _length += taken;
            buffer = buffer[taken..];
            if (_length == _part.Length)
            {
                Cut();
            }
        }
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && _length > 0)
        {
            Cut();
        }

        base.Dispose(disposing);
    }

    private void Cut()
    {
        parts.Add(_part[.._length]);
        _length = 0;
    }
}
