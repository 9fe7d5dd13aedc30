namespace Geo.Exchange.Gdal;

/// <summary>Lines of a COPY stream, one at a time, in a buffer that grows to the longest; each byte is looked at once.</summary>
internal sealed class LineBuffer(Stream stream)
{
    private byte[] _bytes = new byte[1 << 17];
    private int _start;
    private int _scanned;
    private int _end;

    /// <summary>Bytes held of a line that has no end yet.</summary>
    public int Unfinished => _end - _start;

    /// <summary>The next line without its end, if the buffer holds one.</summary>
    public bool TryTake(out ReadOnlyMemory<byte> line)
    {
        while (_scanned < _end)
        {
            int step = _bytes.AsSpan(_scanned, _end - _scanned).IndexOf((byte)'\n');
            if (step < 0)
            {
                _scanned = _end;
                break;
            }

            int at = _scanned + step;
            _scanned = at + 1;
            if (!IsEscaped(at))
            {
                line = _bytes.AsMemory(_start, at - _start);
                _start = _scanned;
                return true;
            }
        }

        line = default;
        return false;
    }

    /// <summary>Reads on; false at the end of the stream.</summary>
    public async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_end == _bytes.Length)
        {
            MakeRoom();
        }

        int read = await stream.ReadAsync(_bytes.AsMemory(_end), cancellationToken);
        _end += read;
        return read > 0;
    }

    // A line feed behind a backslash belongs to the text.
    private bool IsEscaped(int at)
    {
        int slashes = 0;
        while (at - slashes > _start && _bytes[at - slashes - 1] == '\\')
        {
            slashes++;
        }

        return slashes % 2 == 1;
    }

    private void MakeRoom()
    {
        byte[] target = _end - _start > _bytes.Length / 2 ? new byte[checked(_bytes.Length * 2)] : _bytes;
        _bytes.AsSpan(_start, _end - _start).CopyTo(target);
        _bytes = target;
        _scanned -= _start;
        _end -= _start;
        _start = 0;
    }
}
