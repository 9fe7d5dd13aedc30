using System.Globalization;
using System.Text;

namespace Geo.Tiles.Tests.Decoding;

/// <summary>A vector tile read back by this test's own reading of the specification.</summary>
public sealed record DecodedTile(IReadOnlyList<DecodedLayer> Layers)
{
    /// <summary>The layer of a name; one without features where the tile has none.</summary>
    public DecodedLayer this[string name] => Layers.SingleOrDefault(layer => layer.Name == name) ?? new DecodedLayer(name, 4096, []);

    /// <summary>The tile as text: a line for each feature and each of its paths.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        foreach (DecodedLayer layer in Layers)
        {
            text.Append(CultureInfo.InvariantCulture, $"layer {layer.Name} extent {layer.Extent}\n");
            foreach (DecodedFeature feature in layer.Features)
            {
                IEnumerable<string> tags = feature.Tags.Select(tag => string.Create(CultureInfo.InvariantCulture, $"{tag.Key}={tag.Value}"));
                text.Append(CultureInfo.InvariantCulture, $"  {feature.Kind} {feature.Id} {string.Join(' ', tags)}\n");
                foreach (IReadOnlyList<DecodedPoint> path in feature.Paths)
                {
                    text.Append("    ").AppendJoin(' ', path.Select(at => string.Create(CultureInfo.InvariantCulture, $"{at.X},{at.Y}"))).Append('\n');
                }
            }
        }

        return text.ToString();
    }
}

/// <summary>A layer.</summary>
public sealed record DecodedLayer(string Name, int Extent, IReadOnlyList<DecodedFeature> Features);

/// <summary>A feature; the paths of a polygon are open rings.</summary>
public sealed record DecodedFeature(ulong Id, string Kind, IReadOnlyDictionary<string, object> Tags, IReadOnlyList<IReadOnlyList<DecodedPoint>> Paths)
{
    /// <summary>The sum of the signed areas of the rings: exterior rings count for, holes against.</summary>
    public double Area => Paths.Sum(SignedArea);

    /// <summary>The signed area of a ring by the surveyor's formula of the specification.</summary>
    public static double SignedArea(IReadOnlyList<DecodedPoint> ring) =>
        ring.Select((at, i) => (at, to: ring[(i + 1) % ring.Count])).Sum(step => (double)step.at.X * step.to.Y - (double)step.to.X * step.at.Y) / 2;
}

/// <summary>A point on the tile's grid.</summary>
public readonly record struct DecodedPoint(int X, int Y);
