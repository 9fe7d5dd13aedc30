using System.Runtime.InteropServices;
using System.Text;

namespace Geo.Tiles.Encode;

/// <summary>Collects the features of one layer of a tile and writes the layer: section 4.1 of the vector tile specification.</summary>
/// <param name="name">The name of the layer.</param>
/// <param name="properties">The names of what a feature may tell.</param>
/// <param name="uniqueProperty">The property that is another for every feature, by its place; <see cref="None"/> where there is none.</param>
internal sealed class LayerEncoder(string name, IReadOnlyList<string> properties, int uniqueProperty = LayerEncoder.None) : IDisposable
{
    /// <summary>No property is unique.</summary>
    public const int None = -1;

    private const int Version = 2;

    // The id, the kind, the tags and lengths of a feature at their longest.
    private const int FeatureOverhead = 40;
    private const int TagsPerProperty = 10;
    private const int ValueOverhead = 16;

    private readonly ByteBuffer _features = new();
    private readonly PooledList<Entry> _entries = new();
    private readonly ByteBuffer _feature = new();
    private readonly ByteBuffer _tags = new();
    private readonly ByteBuffer _values = new();
    private readonly ByteBuffer _value = new();
    private readonly Dictionary<string, int> _textNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<TileValue, int> _otherNumbers = [];
    private readonly int[] _keyNumbers = Enumerable.Repeat(-1, properties.Count).ToArray();
    private readonly List<string> _keys = [];
    private int _valueCount;
    private readonly int _headerSize = 64 + Encoding.UTF8.GetMaxByteCount(name.Length)
        + properties.Sum(property => Encoding.UTF8.GetMaxByteCount(property.Length) + 10);

    /// <summary>How many features the layer holds.</summary>
    public int Count => _entries.Count;

    /// <summary>Bytes so far; never less than what the layer will take in the tile.</summary>
    public int Size => _features.Length + _values.Length + _headerSize;

    /// <summary>The bytes that a feature takes at most.</summary>
    public static int LargestSize(ReadOnlySpan<byte> commands, ReadOnlySpan<TileValue> values)
    {
        int size = FeatureOverhead + commands.Length;
        foreach (TileValue value in values)
        {
            size += TagsPerProperty + ValueOverhead + (value.Text is null ? 0 : Encoding.UTF8.GetByteCount(value.Text));
        }

        return size;
    }

    /// <summary>Adds a feature with one value, or none, for each property of the layer.</summary>
    public void Add(ulong id, ShapeKind kind, ReadOnlySpan<byte> commands, ReadOnlySpan<TileValue> values)
    {
        _tags.Clear();
        for (int i = 0; i < values.Length; i++)
        {
            if (!values[i].IsMissing)
            {
                _tags.WriteVarint((uint)KeyNumber(i));
                _tags.WriteVarint((uint)ValueNumber(i, values[i]));
            }
        }

        _feature.Clear();
        _feature.WriteVarintField(1, id);
        _feature.WriteBytesField(2, _tags.Written);
        _feature.WriteVarintField(3, (ulong)kind);
        _feature.WriteBytesField(4, commands);
        int start = _features.Length;
        _features.WriteBytesField(2, _feature.Written);
        _entries.Add(new(id, start, _features.Length));
    }

    /// <summary>Puts the features in an order that does not depend on how they came.</summary>
    public void SortById() => _entries.Items.Sort(static (a, b) => a.Id.CompareTo(b.Id));

    /// <summary>Writes the layer at the end of the tile; a layer without features is left out.</summary>
    public void WriteTo(ByteBuffer tile)
    {
        if (Count == 0)
        {
            return;
        }

        _feature.Clear();
        _feature.WriteTextField(1, name);
        foreach (string key in _keys)
        {
            _feature.WriteTextField(3, key);
        }

        _value.Clear();
        _value.WriteVarintField(5, TileGrid.Extent);
        _value.WriteVarintField(15, Version);

        tile.WriteLengthField(3, _feature.Length + _features.Length + _values.Length + _value.Length);
        tile.Write(_feature.Written);
        foreach (Entry entry in _entries.Items)
        {
            tile.Write(_features.Written[entry.Start..entry.End]);
        }

        tile.Write(_values.Written);
        tile.Write(_value.Written);
    }

    public void Dispose()
    {
        _features.Dispose();
        _entries.Dispose();
        _feature.Dispose();
        _tags.Dispose();
        _values.Dispose();
        _value.Dispose();
    }

    private int KeyNumber(int property)
    {
        if (_keyNumbers[property] < 0)
        {
            _keyNumbers[property] = _keys.Count;
            _keys.Add(properties[property]);
        }

        return _keyNumbers[property];
    }

    // A value that no other feature has, such as a key, is not looked for.
    private int ValueNumber(int property, TileValue value)
    {
        if (property == uniqueProperty)
        {
            return AddValue(value);
        }

        ref int number = ref value.Text is { } text
            ? ref CollectionsMarshal.GetValueRefOrAddDefault(_textNumbers, text, out bool known)
            : ref CollectionsMarshal.GetValueRefOrAddDefault(_otherNumbers, value, out known);
        if (!known)
        {
            number = AddValue(value);
        }

        return number;
    }

    private int AddValue(TileValue value)
    {
        _value.Clear();
        switch (value.Kind)
        {
            case TileValueKind.Text:
                _value.WriteTextField(1, value.Text!);
                break;
            case TileValueKind.Boolean:
                _value.WriteVarintField(7, (ulong)value.Number);
                break;
            case TileValueKind.Number when value.Number is >= 0 and < 1L << 53 && Math.Floor(value.Number) == value.Number:
                _value.WriteVarintField(5, (ulong)value.Number);
                break;
            case TileValueKind.Number:
                _value.WriteDoubleField(3, value.Number);
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"No encoding for {value.Kind}.");
        }

        _values.WriteBytesField(4, _value.Written);
        return _valueCount++;
    }

    private readonly record struct Entry(ulong Id, int Start, int End);
}
