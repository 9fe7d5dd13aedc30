using System.Buffers;
using System.Data;
using Geo.Tiles.Encode;
using Npgsql;

namespace Geo.Tiles;

/// <summary>Reads the rows of one part into layers of the tile.</summary>
internal sealed class PartReader : IDisposable
{
    private const int KeyColumn = 1;

    private readonly NpgsqlDataReader _reader;
    private readonly TilePart _part;
    private readonly TileEncoder _tile;
    private readonly LayerEncoder _shapes;
    private readonly CountLayer _counts = new();
    private readonly TileValue[] _values;
    private readonly PartReading _reading;
    private readonly bool _plain;
    private readonly bool _keyIsUuid;
    private readonly int _firstColumn;
    private readonly int _placeColumn;
    private byte[] _wkb = ArrayPool<byte>.Shared.Rent(4096);
    private int _rows;
    private bool _full;

    private PartReader(NpgsqlDataReader reader, PartRequest request, TileEncoder tile)
    {
        TilePart part = request.Part;
        (_reader, _part, _tile) = (reader, part, tile);
        string[] names = [.. part.Properties.Select(property => property.Name), .. part.Counts is null ? [] : new[] { TileCounts.Own }];
        _shapes = new LayerEncoder(part.Name, names, part.KeyIsShown ? 0 : LayerEncoder.None);
        _values = new TileValue[names.Length];
        _reading = request.Reading;
        _plain = part.Counts is not null && request.Reading == PartReading.Rows;
        _keyIsUuid = reader.GetFieldType(KeyColumn) == typeof(Guid);
        _firstColumn = KeyColumn + (part.KeyIsShown ? 0 : 1);
        _placeColumn = _firstColumn + part.Properties.Length;
    }

    /// <summary>
    /// Reads the current result to its end and adds its layers to the tile; false, and nothing added, when the part must be read
    /// grouped, because not all of its rows can be drawn.
    /// </summary>
    public static async Task<bool> ReadAsync(NpgsqlDataReader reader, PartRequest request, TileEncoder tile, CancellationToken cancellationToken)
    {
        using PartReader rows = new(reader, request, tile);
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.ReadRow();
            if (rows._plain && (rows._full || rows._rows > tile.FeatureBudget))
            {
                return false;
            }
        }

        if (rows._plain)
        {
            rows._shapes.SortById();
        }

        tile.AddShapes(rows._shapes);
        if (request.Part.Counts is { } counts)
        {
            rows._counts.WriteTo(tile, counts.Name);
        }

        return true;
    }

    public void Dispose()
    {
        _shapes.Dispose();
        ArrayPool<byte>.Shared.Return(_wkb);
        _wkb = [];
    }

    private void ReadRow()
    {
        _rows++;
        if (_part.Counts is null)
        {
            TryDraw(own: false);
            return;
        }

        double longitude = _reader.GetDouble(_placeColumn);
        double latitude = _reader.GetDouble(_placeColumn + 1);
        double area = _reader.GetDouble(_placeColumn + 2);
        if (_reading == PartReading.Cells)
        {
            ReadKept(longitude, latitude, area);
            return;
        }

        if (_reading == PartReading.Grouped && !_reader.IsDBNull(_placeColumn + 3))
        {
            _counts.Add(_reader.GetInt32(_placeColumn + 3), _reader.GetInt64(_placeColumn + 4), longitude, latitude, area);
            return;
        }

        bool own = _tile.Grid.Owns(longitude, latitude);
        if (!TryDraw(own) && own)
        {
            _counts.Add(_tile.Grid.CellOf(longitude, latitude), 1, longitude, latitude, area);
        }
    }

    // The kept counts are of all rows: what is drawn in its own tile is taken from them.
    private void ReadKept(double longitude, double latitude, double area)
    {
        long kept = _reader.GetInt64(_placeColumn + 3);
        if (!_reader.IsDBNull(_placeColumn + 4))
        {
            _counts.Add(_tile.Grid.CellOf(kept), _reader.GetInt64(_placeColumn + 4), longitude, latitude, area);
            return;
        }

        bool own = _tile.Grid.Owns(kept);
        if (TryDraw(own) && own)
        {
            _counts.Add(_tile.Grid.CellOf(kept), -1, -longitude, -latitude, -area);
        }
    }

    // Ordered rows come largest first: a shape that does not fit raises the threshold for all that follow.
    private bool TryDraw(bool own)
    {
        if (_full || _reader.IsDBNull(0))
        {
            return false;
        }

        ShapeKind kind = _tile.Geometry.Encode(ReadWkb());
        if (kind == ShapeKind.None)
        {
            return false;
        }

        ReadValues();
        if (own)
        {
            _values[^1] = TileValue.Of(true);
        }

        if (_shapes.Size + LayerEncoder.LargestSize(_tile.Geometry.Commands, _values) > _tile.Room)
        {
            _full = _plain || _shapes.Count > 0;
            return false;
        }

        _shapes.Add(ReadId(), kind, _tile.Geometry.Commands, _values);
        _full = !_plain && _shapes.Count == _tile.FeatureBudget;
        return true;
    }

    private ulong ReadId()
    {
        if (_keyIsUuid)
        {
            return FeatureId.Of(_reader.GetGuid(KeyColumn));
        }

        return FeatureId.Of(_part.KeyIsShown ? _values[0].Text! : _reader.GetString(KeyColumn));
    }

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
        _values.AsSpan().Clear();
        for (int i = 0; i < _part.Properties.Length; i++)
        {
            int column = _firstColumn + i;
            _values[i] = _reader.IsDBNull(column) ? default : _part.Properties[i].Kind switch
            {
                TileValueKind.Text => TileValue.Of(_reader.GetString(column)),
                TileValueKind.Number => TileValue.Of(_reader.GetDouble(column)),
                TileValueKind.Boolean => TileValue.Of(_reader.GetBoolean(column)),
                _ => throw new System.Diagnostics.UnreachableException($"No reading of {_part.Properties[i].Kind}."),
            };
        }
    }
}
