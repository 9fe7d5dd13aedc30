using System.Collections.Immutable;
using System.Globalization;
using Geo.Query.Plans;

namespace Geo.Query.Geometry;

/// <summary>Well-known text to a shape: the seven types of OGC, two dimensions.</summary>
internal ref struct WktReader(ReadOnlySpan<char> text)
{
    private const int MaxDepth = 8;

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <summary>Reads the whole text.</summary>
    public static Shape Read(string text)
    {
        WktReader reader = new(text);
        Shape shape = reader.ReadShape(depth: 0);
        reader.SkipSpace();
        return reader._at == text.Length ? shape : throw reader.Broken("there is more after the shape.");
    }

    private Shape ReadShape(int depth)
    {
        int start = _at;
        string word = ReadWord();
        RefuseDimensions();
        return word switch
        {
            "POINT" => ReadPoint(),
            "LINESTRING" => new LineShape(ReadPositions()),
            "POLYGON" => new PolygonShape(ReadRings()),
            "MULTIPOINT" => ReadParts(4, static (ref WktReader reader) => reader.ReadMemberPoint()),
            "MULTILINESTRING" => ReadParts(5, static (ref WktReader reader) => new LineShape(reader.ReadPositions())),
            "MULTIPOLYGON" => ReadParts(6, static (ref WktReader reader) => new PolygonShape(reader.ReadRings())),
            "GEOMETRYCOLLECTION" when depth < MaxDepth => ReadCollection(depth + 1),
            "SRID" => throw BrokenAt(start, "give the reference system in srid, not in the text."),
            "" => throw BrokenAt(start, "expected a type such as POINT or POLYGON."),
            _ => throw BrokenAt(start, $"\"{(word.Length > 30 ? word[..30] : word)}\" is no type that is read here."),
        };
    }

    private delegate Shape PartReader(ref WktReader reader);

    private PointShape ReadPoint()
    {
        RefuseEmpty();
        Expect('(');
        Position position = ReadPosition();
        Expect(')');
        return new PointShape(position);
    }

    // MULTIPOINT ((1 2), (3 4)) and MULTIPOINT (1 2, 3 4) are both in use.
    private PointShape ReadMemberPoint()
    {
        SkipSpace();
        return _at < _text.Length && _text[_at] == '(' ? ReadPoint() : new PointShape(ReadPosition());
    }

    private MultiShape ReadParts(int type, PartReader read)
    {
        RefuseEmpty();
        ImmutableArray<Shape>.Builder parts = ImmutableArray.CreateBuilder<Shape>();
        Expect('(');
        do
        {
            parts.Add(read(ref this));
        }
        while (TakeComma());
        Expect(')');
        return new(type, parts.ToImmutable());
    }

    private MultiShape ReadCollection(int depth)
    {
        RefuseEmpty();
        ImmutableArray<Shape>.Builder parts = ImmutableArray.CreateBuilder<Shape>();
        Expect('(');
        do
        {
            parts.Add(ReadShape(depth));
        }
        while (TakeComma());
        Expect(')');
        return new(7, parts.ToImmutable());
    }

    private ImmutableArray<ImmutableArray<Position>> ReadRings()
    {
        RefuseEmpty();
        ImmutableArray<ImmutableArray<Position>>.Builder rings = ImmutableArray.CreateBuilder<ImmutableArray<Position>>();
        Expect('(');
        do
        {
            rings.Add(ReadPositions());
        }
        while (TakeComma());
        Expect(')');
        return rings.ToImmutable();
    }

    private ImmutableArray<Position> ReadPositions()
    {
        RefuseEmpty();
        ImmutableArray<Position>.Builder positions = ImmutableArray.CreateBuilder<Position>();
        Expect('(');
        do
        {
            positions.Add(ReadPosition());
        }
        while (TakeComma());
        Expect(')');
        return positions.ToImmutable();
    }

    private Position ReadPosition()
    {
        Position position = new(ReadNumber(), ReadNumber());
        SkipSpace();
        return _at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] is '-' or '+' or '.')
            ? throw new RefusedException(Messages.NotFlat())
            : position;
    }

    private double ReadNumber()
    {
        SkipSpace();
        int start = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] is '-' or '+' or '.' or 'e' or 'E'))
        {
            _at++;
        }

        return double.TryParse(_text[start.._at], NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number
            : throw BrokenAt(start, "expected a number.");
    }

    private string ReadWord()
    {
        SkipSpace();
        int start = _at;
        while (_at < _text.Length && char.IsAsciiLetter(_text[_at]))
        {
            _at++;
        }

        return _text[start.._at].ToString().ToUpperInvariant();
    }

    private void RefuseDimensions()
    {
        int start = _at;
        if (ReadWord() is "Z" or "M" or "ZM")
        {
            throw new RefusedException(Messages.NotFlat());
        }

        _at = start;
    }

    private void RefuseEmpty()
    {
        int start = _at;
        if (ReadWord() == "EMPTY")
        {
            throw new RefusedException(Messages.EmptyShape());
        }

        _at = start;
    }

    private bool TakeComma()
    {
        SkipSpace();
        if (_at < _text.Length && _text[_at] == ',')
        {
            _at++;
            return true;
        }

        return false;
    }

    private void Expect(char expected)
    {
        SkipSpace();
        if (_at >= _text.Length || _text[_at] != expected)
        {
            throw Broken(_at >= _text.Length ? $"the text ends where \"{expected}\" is expected." : $"expected \"{expected}\".");
        }

        _at++;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }

    private readonly RefusedException Broken(string why) => BrokenAt(_at, why);

    private static RefusedException BrokenAt(int position, string why) => new(Messages.NotWkt(why, position));
}
