using System.Buffers.Binary;
using System.Globalization;
using Geo.Exchange.Intake;
using Geo.Land.Areas;

namespace Geo.Exchange.Coordinates;

/// <summary>
/// Turns WKB of any kind (ISO or extended, either byte order, with heights) into plain two-dimensional WKB in degrees,
/// and says what no database would take: rings that are open or too short, ordinates that are no numbers, land outside
/// of China.
/// </summary>
internal ref struct WkbRewriter
{
    private const int DeepestCollection = 8;

    private readonly CoordinateChain _chain;
    private readonly int _mostVertices;
    private readonly bool _inDegrees;
    private readonly byte[] _target;
    private ReadOnlySpan<byte> _source;
    private int _written;
    private bool _littleEndian;
    private double _west;
    private double _east;
    private double _south;
    private double _north;

    private WkbRewriter(ReadOnlySpan<byte> source, CoordinateChain chain, int mostVertices, bool inDegrees)
    {
        _source = source;
        _chain = chain;
        _mostVertices = mostVertices;
        _inDegrees = inDegrees;
        _target = new byte[source.Length];
        _west = _south = double.PositiveInfinity;
        _east = _north = double.NegativeInfinity;
    }

    /// <summary>The same shape in degrees, or why it is none; empty and no problem for an empty shape.</summary>
    /// <param name="source">WKB.</param>
    /// <param name="chain">What to do with each point.</param>
    /// <param name="mostVertices">Of one ring or line.</param>
    /// <param name="inDegrees">Whether the result must be longitudes and latitudes in China.</param>
    public static (ReadOnlyMemory<byte> Wkb, RowProblem? Problem) Rewrite(ReadOnlySpan<byte> source, CoordinateChain chain, int mostVertices, bool inDegrees = true)
    {
        WkbRewriter rewriter = new(source, chain, mostVertices, inDegrees);
        RowProblem? problem;
        try
        {
            problem = rewriter.Shape(0) ?? rewriter.Place();
        }
        catch (ArgumentOutOfRangeException)
        {
            // It ends before it should: slices of a span say so.
            problem = IntakeMessages.DamagedShape;
        }

        bool isEmpty = double.IsPositiveInfinity(rewriter._west);
        return problem is not null ? (default, problem) : (isEmpty ? default : rewriter._target.AsMemory(0, rewriter._written), null);
    }

    private RowProblem? Shape(int depth)
    {
        _littleEndian = Take(1)[0] == 1;
        uint code = TakeCount();
        bool hasZ = (code & 0x80000000) != 0;
        bool hasM = (code & 0x40000000) != 0;
        if ((code & 0x20000000) != 0)
        {
            Take(4);
        }

        code &= 0x0FFFFFFF;
        int ordinates = 2 + (hasZ || code / 1000 is 1 or 3 ? 1 : 0) + (hasM || code / 1000 is 2 or 3 ? 1 : 0);
        uint kind = code % 1000;
        if (kind is 0 or > 7 || depth > DeepestCollection)
        {
            return IntakeMessages.UnsupportedShape(kind);
        }

        _target[_written++] = 1;
        Put(kind);
        return kind switch
        {
            1 => Points(1, ordinates),
            2 => Line(ordinates, isRing: false),
            3 => Rings(ordinates),
            _ => Parts(depth),
        };
    }

    private RowProblem? Parts(int depth)
    {
        uint parts = TakeCount();
        Put(parts);
        RowProblem? problem = null;
        for (uint i = 0; i < parts && problem is null; i++)
        {
            bool littleEndian = _littleEndian;
            problem = Shape(depth + 1);
            _littleEndian = littleEndian;
        }

        return problem;
    }

    private RowProblem? Rings(int ordinates)
    {
        uint rings = TakeCount();
        Put(rings);
        RowProblem? problem = null;
        for (uint i = 0; i < rings && problem is null; i++)
        {
            problem = Line(ordinates, isRing: true);
        }

        return problem;
    }

    private RowProblem? Line(int ordinates, bool isRing)
    {
        uint points = TakeCount();
        if (points > _mostVertices)
        {
            return IntakeMessages.TooManyVertices(points, _mostVertices);
        }

        if (points > 0 && points < (isRing ? 4 : 2))
        {
            return IntakeMessages.TooFewPoints(points, isRing);
        }

        Put(points);
        int from = _written;
        RowProblem? problem = Points((int)points, ordinates);
        if (problem is null && isRing && points > 0 && !_target.AsSpan(from, 16).SequenceEqual(_target.AsSpan(_written - 16, 16)))
        {
            return IntakeMessages.OpenRing(TextOf(from), TextOf(_written - 16));
        }

        return problem;
    }

    private RowProblem? Points(int points, int ordinates)
    {
        ReadOnlySpan<byte> source = Take(checked(points * ordinates * 8));
        for (int i = 0; i < points; i++)
        {
            double x = Read(source[(i * ordinates * 8)..]);
            double y = Read(source[(i * ordinates * 8 + 8)..]);
            if (double.IsNaN(x) && double.IsNaN(y))
            {
                // How WKB writes an empty point.
                Put(x);
                Put(y);
                continue;
            }

            (double longitude, double latitude) = _chain.IsNothing ? (x, y) : _chain.Apply(x, y);
            if (!double.IsFinite(longitude) || !double.IsFinite(latitude))
            {
                return IntakeMessages.NotFinite(Text(x, y));
            }

            Put(longitude);
            Put(latitude);
            _west = Math.Min(_west, longitude);
            _east = Math.Max(_east, longitude);
            _south = Math.Min(_south, latitude);
            _north = Math.Max(_north, latitude);
        }

        return null;
    }

    private readonly RowProblem? Place() =>
        !_inDegrees || double.IsPositiveInfinity(_west) || ChinaBox.Contains(_west, _south, _east, _north)
            ? null
            : IntakeMessages.OutsideChina(Text(_west, _south), Text(_east, _north));

    private ReadOnlySpan<byte> Take(int bytes)
    {
        ReadOnlySpan<byte> taken = _source[..bytes];
        _source = _source[bytes..];
        return taken;
    }

    private uint TakeCount()
    {
        ReadOnlySpan<byte> bytes = Take(4);
        return _littleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
    }

    private readonly double Read(ReadOnlySpan<byte> bytes) =>
        _littleEndian ? BinaryPrimitives.ReadDoubleLittleEndian(bytes) : BinaryPrimitives.ReadDoubleBigEndian(bytes);

    private void Put(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_target.AsSpan(_written), value);
        _written += 4;
    }

    private void Put(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(_target.AsSpan(_written), value);
        _written += 8;
    }

    private readonly string TextOf(int at) =>
        Text(BinaryPrimitives.ReadDoubleLittleEndian(_target.AsSpan(at)), BinaryPrimitives.ReadDoubleLittleEndian(_target.AsSpan(at + 8)));

    private static string Text(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"({x:0.#######}, {y:0.#######})");
}
