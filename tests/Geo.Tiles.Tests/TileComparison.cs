using System.Globalization;
using Geo.Tiles.Encode;
using Geo.Tiles.Tests.Decoding;
using Xunit;

namespace Geo.Tiles.Tests;

/// <summary>Expects a layer of ours to show what the oracle's shows.</summary>
internal static class TileComparison
{
    // What is hardly more than a unit wide may vanish in one rounding and not in the other.
    private const double Speck = 40;

    public static void ExpectSame(DecodedLayer ours, DecodedLayer oracle)
    {
        Dictionary<ulong, DecodedFeature> wanted = oracle.Features.ToDictionary(KeyOf, feature => feature);
        Dictionary<ulong, DecodedFeature> found = ours.Features.ToDictionary(feature => feature.Id);
        Assert.All(found.Where(feature => !IsSpeck(feature.Value)), feature => Assert.True(wanted.ContainsKey(feature.Key), $"The oracle lacks {feature.Value}."));
        Assert.All(wanted.Where(feature => !IsSpeck(feature.Value)), feature => Assert.True(found.ContainsKey(feature.Key), $"We lack {feature.Value.Tags["oracle_key"]}."));
        foreach ((ulong id, DecodedFeature feature) in found.Where(feature => wanted.ContainsKey(feature.Key)))
        {
            Assert.Equal(Tags(wanted[id]), Tags(feature), StringComparer.Ordinal);
            Assert.Equal(wanted[id].Kind, feature.Kind);
            if (!IsSpeck(wanted[id]))
            {
                CompareShape(feature, wanted[id]);
            }
        }

        DecodedFeature[] large = [.. wanted.Values.Where(feature => feature.Kind == "POLYGON" && !IsSpeck(feature))];
        double area = large.Sum(feature => feature.Area);
        Assert.Equal(area, large.Sum(feature => found[KeyOf(feature)].Area), 0.005 * area + 40);
    }

    private static void CompareShape(DecodedFeature ours, DecodedFeature oracle)
    {
        switch (ours.Kind)
        {
            case "POINT":
                Assert.All(ours.Paths.Single().Zip(oracle.Paths.Single()), pair =>
                    Assert.True(Math.Abs(pair.First.X - pair.Second.X) <= 1 && Math.Abs(pair.First.Y - pair.Second.Y) <= 1));
                break;
            case "LINE":
                Assert.Equal(Length(oracle), Length(ours), 0.005 * Length(oracle) + 4);
                break;
            default:
                // Two roundings may differ by half a unit along the outline: more than 0.5 % for shapes under 50 pixels.
                Assert.Equal(oracle.Area, ours.Area, Math.Max(0.005 * oracle.Area, Length(oracle) / 2));
                break;
        }
    }

    private static bool IsSpeck(DecodedFeature feature) => feature.Kind switch
    {
        "POINT" => feature.Paths.Single().All(at => at.X is <= -63 or >= 4159 || at.Y is <= -63 or >= 4159),
        "LINE" => Length(feature) < Speck,
        _ => feature.Area < Math.Max(Speck, Length(feature)),
    };

    private static double Length(DecodedFeature feature) => feature.Paths.Sum(path =>
        path.Zip(path.Skip(1)).Sum(step => Math.Sqrt(Math.Pow(step.Second.X - step.First.X, 2) + Math.Pow(step.Second.Y - step.First.Y, 2))));

    private static ulong KeyOf(DecodedFeature feature)
    {
        string key = (string)feature.Tags["oracle_key"];
        return Guid.TryParse(key, CultureInfo.InvariantCulture, out Guid id) ? FeatureId.Of(id) : FeatureId.Of(key);
    }

    private static IEnumerable<string> Tags(DecodedFeature feature) => feature.Tags
        .Where(tag => tag.Key is not ("oracle_key" or TileCounts.Own))
        .Select(tag => string.Create(CultureInfo.InvariantCulture, $"{tag.Key}={tag.Value}"))
        .Order(StringComparer.Ordinal);
}
