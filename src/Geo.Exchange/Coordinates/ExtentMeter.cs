using System.Buffers.Binary;
using Geo.Exchange.Intake;

namespace Geo.Exchange.Coordinates;

/// <summary>The box around shapes as <see cref="WkbRewriter"/> writes them.</summary>
internal sealed class ExtentMeter
{
    private double _minX = double.PositiveInfinity;
    private double _minY = double.PositiveInfinity;
    private double _maxX = double.NegativeInfinity;
    private double _maxY = double.NegativeInfinity;

    /// <summary>Null before the first shape.</summary>
    public IntakeExtent? Extent => _maxX >= _minX ? new IntakeExtent(_minX, _minY, _maxX, _maxY) : null;

    public void Add(ReadOnlySpan<byte> wkb)
    {
        if (!wkb.IsEmpty)
        {
            Shape(ref wkb);
        }
    }

    private void Shape(ref ReadOnlySpan<byte> wkb)
    {
        uint kind = BinaryPrimitives.ReadUInt32LittleEndian(wkb[1..]);
        wkb = wkb[5..];
        if (kind == 1)
        {
            Points(ref wkb, 1);
            return;
        }

        uint count = Count(ref wkb);
        if (kind == 2)
        {
            Points(ref wkb, count);
            return;
        }

        for (uint i = 0; i < count; i++)
        {
            if (kind == 3)
            {
                Points(ref wkb, Count(ref wkb));
            }
            else
            {
                Shape(ref wkb);
            }
        }
    }

    private void Points(ref ReadOnlySpan<byte> wkb, uint count)
    {
        for (uint i = 0; i < count; i++)
        {
            double x = BinaryPrimitives.ReadDoubleLittleEndian(wkb);
            double y = BinaryPrimitives.ReadDoubleLittleEndian(wkb[8..]);
            wkb = wkb[16..];
            _minX = x < _minX ? x : _minX;
            _maxX = x > _maxX ? x : _maxX;
            _minY = y < _minY ? y : _minY;
            _maxY = y > _maxY ? y : _maxY;
        }
    }

    private static uint Count(ref ReadOnlySpan<byte> wkb)
    {
        uint count = BinaryPrimitives.ReadUInt32LittleEndian(wkb);
        wkb = wkb[4..];
        return count;
    }
}
