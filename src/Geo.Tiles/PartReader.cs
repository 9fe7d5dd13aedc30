using System.Buffers;
using System.Data;
using Geo.Tiles.Encode;
using Npgsql;

namespace Geo.Tiles;

/// <summary>Reads the rows of one part into layers of the tile.</summary>
internal sealed class PartReader : IDisposable
{
    private const int FirstProperty = 2;

    private readonly NpgsqlDataReader _reader;
    private readonly TilePart _part;
    private readonly TileEncoder _tile;
    private readonly LayerEncoder _shapes;
    private readonly CountLayer _counts = new();
    private readonly TileValue[] _values;
    private readonly bool _keyIsUuid;
    private byte[] _wkb = ArrayPool<byte>.Shared.Rent(4096);
    private bool _full;

    private PartReader(NpgsqlDataReader reader, TilePart part, TileEncoder tile)
    {
        (_reader, _part, _tile) = (reader, part, tile);
        string[] names = [.. part.Properties.Select(property => property.Name), .. part.Counts is null ? [] : new[] { TileCounts.Own }];
        _shapes = new LayerEncoder(part.Name, names);
        _values = new TileValue[names.Length];
        _keyIsUuid = reader.GetFieldType(1) == typeof(Guid);
    }

    private int CellColumn => FirstProperty + _part.Properties.Length;

    /// <summary>Reads the current result to its end and adds its layers to the tile.</summary>
    public static async Task ReadAsync(NpgsqlDataReader reader, TilePart part, TileEncoder tile, CancellationToken cancellationToken)
    {
        using PartReader rows = new(reader, part, tile);
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.ReadRow();
        }

        tile.AddShapes(rows._shapes);
        if (part.Counts is { } counts)
        {
            rows._counts.WriteTo(tile, counts.Name);
        }
    }

    public void Dispose()
    {
        _shapes.Dispose();
        ArrayPool<byte>.Shared.Return(_wkb);
        _wkb = [];
    }

    private void ReadRow()
    {
        bool drawn = !_full && !_reader.IsDBNull(0) && TryDraw();
        if (!drawn && _part.Counts is not null && !_reader.IsDBNull(CellColumn))
        {
            Count();
        }
    }

    private bool TryDraw()
    {
        ShapeKind kind = _tile.Geometry.Encode(ReadWkb());
        if (kind == ShapeKind.None)
        {
            return false;
        }

        ReadValues();
        int size = LayerEncoder.LargestSize(_tile.Geometry.Commands, _values);

        // Rows come largest first: the shape that does not fit raises the threshold for all that follow.
        if (_shapes.Size + size > _tile.Room)
        {
            _full = _shapes.Count > 0;
            return false;
        }

        ulong id = _keyIsUuid ? FeatureId.Of(_reader.GetGuid(1)) : FeatureId.Of(_reader.GetString(1));
        _shapes.Add(id, kind, _tile.Geometry.Commands, _values);
        return true;
    }

    private void Count() => _counts.Add(
        _reader.GetInt32(CellColumn),
        _reader.GetInt64(CellColumn + 1),
        _reader.GetDouble(CellColumn + 2),
        _reader.GetDouble(CellColumn + 3),
        _reader.GetDouble(CellColumn + 4));

    private ReadOnlySpan<byte> ReadWkb()
    {
        int length = checked((int)_reader.GetBytes(0, 0, buffer: null, 0, 0));
        if (length > _wkb.Length)
        {
            ArrayPool<byte>.Shared.Return(_wkb);
            _wkb = ArrayPool<byte>.Shared.Rent(length);
        }

        _reader.GetBytes(0, 0, _wkb, 0, length);
        return _wkb.AsSpan(0, length);
    }

    private void ReadValues()
    {
        for (int i = 0; i < _part.Properties.Length; i++)
        {
            int column = FirstProperty + i;
            _values[i] = _reader.IsDBNull(column) ? default : _part.Properties[i].Kind switch
            {
                TileValueKind.Text => TileValue.Of(_reader.GetString(column)),
                TileValueKind.Number => TileValue.Of(_reader.GetDouble(column)),
                TileValueKind.Boolean => TileValue.Of(_reader.GetBoolean(column)),
                _ => throw new System.Diagnostics.UnreachableException($"No reading of {_part.Properties[i].Kind}."),
            };
        }

        if (_part.Counts is not null)
        {
            _values[^1] = _reader.IsDBNull(CellColumn) ? default : TileValue.Of(true);
        }
    }
}
