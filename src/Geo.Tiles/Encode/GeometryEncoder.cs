namespace Geo.Tiles.Encode;

/// <summary>
/// Turns one geometry, as well-known binary in longitude and latitude, into the drawing commands of a tile: projected, cut to the
/// clip box, rounded to the grid, cleaned, wound as the specification wants it.
/// </summary>
internal sealed class GeometryEncoder(TileId tile) : IDisposable
{
    private const int DeepestNesting = 16;
    private const int SmallestGeometry = 1 + sizeof(uint);

    private readonly TileProjection _projection = new(tile);
    private readonly CommandWriter _commands = new();
    private readonly PooledList<GridPoint> _points = new();
    private PooledList<Position> _path = new();
    private PooledList<Position> _spare = new();

    /// <summary>The commands of the geometry that was encoded last.</summary>
    public ReadOnlySpan<byte> Commands => _commands.Written;

    /// <summary>Encodes a geometry. Of a mixed collection only the parts of the highest dimension are drawn.</summary>
    /// <returns>What is left to draw in this tile.</returns>
    /// <exception cref="InvalidDataException">The bytes are no well-known binary.</exception>
    public ShapeKind Encode(ReadOnlySpan<byte> wkb)
    {
        _commands.Clear();
        _points.Clear();
        WkbReader scan = new(wkb);
        ShapeKind kind = KindOf(ref scan, 0);
        WkbReader reader = new(wkb);
        EncodeNext(ref reader, kind, 0);
        if (_points.Count > 0 && kind == ShapeKind.Point)
        {
            _commands.WritePoints(_points.Items);
        }

        return _commands.Written.IsEmpty ? ShapeKind.None : kind;
    }

    public void Dispose()
    {
        _commands.Dispose();
        _points.Dispose();
        _path.Dispose();
        _spare.Dispose();
    }

    // The kind of a geometry is plain from its header, but for a collection.
    private static ShapeKind KindOf(ref WkbReader reader, int depth)
    {
        WkbType type = reader.ReadType();
        if (type != WkbType.GeometryCollection)
        {
            return KindOf(type);
        }

        ShapeKind highest = ShapeKind.None;
        int count = reader.ReadCount(SmallestGeometry);
        for (int i = 0; i < count; i++)
        {
            WkbReader member = reader;
            ShapeKind kind = KindOf(ref member, Deeper(depth));
            highest = kind > highest ? kind : highest;
            Skip(ref reader, depth);
        }

        return highest;
    }

    private static ShapeKind KindOf(WkbType type) => type switch
    {
        WkbType.Point or WkbType.MultiPoint => ShapeKind.Point,
        WkbType.LineString or WkbType.MultiLineString => ShapeKind.Line,
        WkbType.Polygon or WkbType.MultiPolygon => ShapeKind.Polygon,
        _ => ShapeKind.None,
    };

    private static int Deeper(int depth) =>
        depth < DeepestNesting ? depth + 1 : throw new InvalidDataException("Geometry collections are nested too deeply.");

    private static void Skip(ref WkbReader reader, int depth)
    {
        switch (reader.ReadType())
        {
            case WkbType.Point:
                reader.ReadPoint(out _, out _);
                break;
            case WkbType.LineString:
                SkipPoints(ref reader);
                break;
            case WkbType.Polygon:
                for (int rings = reader.ReadCount(sizeof(uint)); rings > 0; rings--)
                {
                    SkipPoints(ref reader);
                }

                break;
            default:
                for (int members = reader.ReadCount(SmallestGeometry); members > 0; members--)
                {
                    Skip(ref reader, Deeper(depth));
                }

                break;
        }
    }

    private static void SkipPoints(ref WkbReader reader)
    {
        for (int points = reader.ReadPointCount(); points > 0; points--)
        {
            reader.ReadPoint(out _, out _);
        }
    }

    private void EncodeNext(ref WkbReader reader, ShapeKind wanted, int depth)
    {
        WkbReader start = reader;
        WkbType type = reader.ReadType();
        switch (type)
        {
            case not (WkbType.MultiPoint or WkbType.MultiLineString or WkbType.MultiPolygon or WkbType.GeometryCollection)
                when KindOf(type) != wanted:
                Skip(ref start, depth);
                reader = start;
                break;
            case WkbType.Point:
                EncodePoint(ref reader);
                break;
            case WkbType.LineString:
                EncodeLine(ref reader);
                break;
            case WkbType.Polygon:
                EncodePolygon(ref reader);
                break;
            default:
                for (int members = reader.ReadCount(SmallestGeometry); members > 0; members--)
                {
                    EncodeNext(ref reader, wanted, Deeper(depth));
                }

                break;
        }
    }

    private void EncodePoint(ref WkbReader reader)
    {
        reader.ReadPoint(out double longitude, out double latitude);
        Position at = _projection.Project(longitude, latitude);
        if (ClipBox.Holds(at))
        {
            _points.Add(Round(at));
        }
    }

    private void EncodeLine(ref WkbReader reader)
    {
        ReadPath(ref reader);
        ReadOnlySpan<Position> path = _path.Items;
        _points.Clear();
        for (int i = 1; i < path.Length; i++)
        {
            Position from = path[i - 1];
            Position to = path[i];
            if (!LineClip.Clip(ref from, ref to))
            {
                continue;
            }

            // The line came back into the box somewhere else: what was collected is a line of its own.
            if (from != path[i - 1])
            {
                FlushLine();
            }

            _points.Add(Round(from));
            _points.Add(Round(to));
            if (to != path[i])
            {
                FlushLine();
            }
        }

        FlushLine();
    }

    private void FlushLine()
    {
        Span<GridPoint> line = RingCleaner.CleanLine(_points.Items);
        if (!line.IsEmpty)
        {
            _commands.WriteLine(line);
        }

        _points.Clear();
    }

    private void EncodePolygon(ref WkbReader reader)
    {
        int rings = reader.ReadCount(sizeof(uint));
        (int Length, GridPoint Cursor) mark = _commands.Mark;
        long left = 0;
        for (int i = 0; i < rings; i++)
        {
            ReadPath(ref reader);
            if (i > 0 && left <= 0)
            {
                continue;
            }

            long area = EncodeRing(exterior: i == 0);
            left += i == 0 ? area : -area;
        }

        // Holes that take up all of the exterior in this tile leave nothing to draw.
        if (left <= 0)
        {
            _commands.Rewind(mark);
        }
    }

    /// <summary>Writes the ring in the path if it has an area left; returns twice that area.</summary>
    private long EncodeRing(bool exterior)
    {
        if (_path.Count > 1 && _path.Items[0] == _path.Items[^1])
        {
            _path.RemoveLast();
        }

        PolygonClip.Clip(ref _path, ref _spare);
        _points.Clear();
        foreach (Position at in _path.Items)
        {
            _points.Add(Round(at));
        }

        Span<GridPoint> ring = RingCleaner.CleanRing(_points.Items);
        long area = RingCleaner.DoubleArea(ring);
        if (area != 0)
        {
            _commands.WriteRing(ring, backward: area > 0 != exterior);
        }

        return Math.Abs(area);
    }

    // Points without a place, not a number, are left out.
    private void ReadPath(ref WkbReader reader)
    {
        _path.Clear();
        for (int count = reader.ReadPointCount(); count > 0; count--)
        {
            reader.ReadPoint(out double longitude, out double latitude);
            Position at = _projection.Project(longitude, latitude);
            if (!double.IsNaN(at.X + at.Y))
            {
                _path.Add(at);
            }
        }
    }

    private static GridPoint Round(Position at) => new((int)Math.Round(at.X), (int)Math.Round(at.Y));
}
