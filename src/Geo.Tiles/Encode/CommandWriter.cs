namespace Geo.Tiles.Encode;

/// <summary>Writes the drawing commands of one feature: section 4.3 of the vector tile specification.</summary>
internal sealed class CommandWriter : IDisposable
{
    private const int MoveTo = 1;
    private const int LineTo = 2;
    private const int ClosePath = 7;

    private readonly ByteBuffer _commands = new();
    private GridPoint _cursor;

    public ReadOnlySpan<byte> Written => _commands.Written;

    /// <summary>A state to come back to with <see cref="Rewind"/>.</summary>
    public (int Length, GridPoint Cursor) Mark => (_commands.Length, _cursor);

    public void Clear() => Rewind(default);

    public void Rewind((int Length, GridPoint Cursor) mark)
    {
        _commands.Truncate(mark.Length);
        _cursor = mark.Cursor;
    }

    public void WritePoints(ReadOnlySpan<GridPoint> points)
    {
        WriteCommand(MoveTo, points.Length);
        WritePath(points);
    }

    public void WriteLine(ReadOnlySpan<GridPoint> line)
    {
        WriteCommand(MoveTo, 1);
        WritePath(line[..1]);
        WriteCommand(LineTo, line.Length - 1);
        WritePath(line[1..]);
    }

    /// <summary>Writes an open ring; <paramref name="backward"/> turns it round.</summary>
    public void WriteRing(Span<GridPoint> ring, bool backward)
    {
        if (backward)
        {
            ring.Reverse();
        }

        WriteLine(ring);
        WriteCommand(ClosePath, 1);
    }

    public void Dispose() => _commands.Dispose();

    private void WriteCommand(int command, int count) => _commands.WriteVarint((uint)(command | (count << 3)));

    private void WritePath(ReadOnlySpan<GridPoint> path)
    {
        // Ten bytes hold the two longest numbers: a step inside a tile takes two bytes each, a hostile one five.
        Span<byte> room = _commands.Reserve(path.Length * 10);
        int at = 0;
        GridPoint cursor = _cursor;
        foreach (GridPoint to in path)
        {
            WriteStep(to.X - cursor.X, room, ref at);
            WriteStep(to.Y - cursor.Y, room, ref at);
            cursor = to;
        }

        _commands.Advance(at);
        _cursor = cursor;
    }

    private static void WriteStep(int step, Span<byte> room, ref int at)
    {
        uint zigzag = (uint)((step << 1) ^ (step >> 31));
        while (zigzag >= 0x80)
        {
            room[at++] = (byte)(zigzag | 0x80);
            zigzag >>= 7;
        }

        room[at++] = (byte)zigzag;
    }
}
