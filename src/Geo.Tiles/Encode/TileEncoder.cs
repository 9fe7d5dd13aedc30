namespace Geo.Tiles.Encode;

/// <summary>Collects the layers of one tile under its ceiling of bytes.</summary>
internal sealed class TileEncoder : IDisposable
{
    private readonly GeometryEncoder _geometry;
    private readonly ByteBuffer _bytes = new();
    private readonly int _maxBytes;
    private readonly int _roomForCounts;
    private int _countLayersLeft;

    public TileEncoder(TileId tile, TileOptions options, int countLayers)
    {
        Tile = tile;
        Grid = new CountGrid(tile, options);
        FeatureBudget = options.FeatureBudget;
        _geometry = new GeometryEncoder(tile);
        _maxBytes = options.MaxBytes;
        _roomForCounts = options.CountCells * options.CountCells * CountLayer.LargestCell + CountLayer.Header;
        _countLayersLeft = countLayers;
    }

    /// <summary>The tile that is made.</summary>
    public TileId Tile { get; }

    /// <summary>What the tile owns.</summary>
    public CountGrid Grid { get; }

    /// <summary>The most shapes of a layer.</summary>
    public int FeatureBudget { get; }

    /// <summary>Turns geometries into commands.</summary>
    public GeometryEncoder Geometry => _geometry;

    /// <summary>The bytes still free for shapes; what the layers of counts may need is kept back.</summary>
    public int Room => _maxBytes - _bytes.Length - _countLayersLeft * _roomForCounts;

    /// <summary>Ends a layer of shapes.</summary>
    public void AddShapes(LayerEncoder layer) => layer.WriteTo(_bytes);

    /// <summary>Ends a layer of counts; each one that was announced must come.</summary>
    public void AddCounts(LayerEncoder layer)
    {
        layer.WriteTo(_bytes);
        _countLayersLeft--;
    }

    /// <summary>The tile so far.</summary>
    public ReadOnlySpan<byte> Finish() => _bytes.Written;

    public void Dispose()
    {
        _geometry.Dispose();
        _bytes.Dispose();
    }
}
