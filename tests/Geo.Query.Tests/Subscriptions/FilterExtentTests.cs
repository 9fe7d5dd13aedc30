using System.Text.Json;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Geo.Query.Subscriptions;
using Geo.Query.Tests.Land;
using Xunit;

namespace Geo.Query.Tests.Subscriptions;

/// <summary>The box outside of which a filter matches nothing.</summary>
public sealed class FilterExtentTests
{
    private static readonly ApiModel Model = LandModel.Create();

    [Theory]
    [InlineData("""{}""", null)]
    [InlineData("""{"name": {"eq": "a"}}""", null)]
    [InlineData("""{"boundary": {"bbox": [112, 22, 113, 23]}}""", "112 22 113 23")]
    [InlineData("""{"boundary": {"bbox": [112, 22, 113, 23]}, "name": {"eq": "a"}}""", "112 22 113 23")]
    [InlineData("""{"and": [{"boundary": {"bbox": [112, 22, 113, 23]}}, {"boundary": {"bbox": [112, 22, 112.5, 22.5]}}]}""", "112 22 112.5 22.5")]
    [InlineData("""{"and": [{"name": {"eq": "a"}}, {"boundary": {"bbox": [112, 22, 113, 23]}}]}""", "112 22 113 23")]
    [InlineData("""{"or": [{"boundary": {"bbox": [112, 22, 113, 23]}}, {"boundary": {"bbox": [114, 21, 115, 22]}}]}""", "112 21 115 23")]
    [InlineData("""{"or": [{"boundary": {"bbox": [112, 22, 113, 23]}}, {"name": {"eq": "a"}}]}""", null)]
    [InlineData("""{"or": []}""", null)]
    [InlineData("""{"not": {"boundary": {"bbox": [112, 22, 113, 23]}}}""", null)]
    [InlineData("""{"boundary": {"intersects": {"geojson": {"type": "Polygon", "coordinates": [[[112, 22], [113, 22], [113, 24], [112, 22]]]}}}}""", "112 22 113 24")]
    [InlineData("""{"boundary": {"within": {"wkt": {"text": "MULTIPOINT ((112 22), (113 21))"}}}}""", "112 21 113 22")]
    [InlineData("""{"boundary": {"within": {"wkt": {"text": "POINT (500000 2500000)", "srid": 4546}}}}""", null)]
    [InlineData("""{"boundary": {"within": {"region": "440783"}}}""", null)]
    [InlineData("""{"boundary": {"disjoint": {"wkt": {"text": "POINT (112 22)"}}}}""", null)]
    public void Of_a_filter(string filter, string? expected) =>
        Assert.Equal(expected, FilterExtent.Of(Model.EntityByType["Parcel"], Read(filter)) is { } box ? FormattableString.Invariant($"{box.West} {box.South} {box.East} {box.North}") : null);

    [Fact]
    public void A_distance_widens_the_box_of_its_geometry_in_both_directions()
    {
        Extent box = FilterExtent.Of(
            Model.EntityByType["Parcel"], Read("""{"boundary": {"dwithin": {"geometry": {"wkt": {"text": "POINT (112 22)"}}, "metres": 11000}}}"""))!.Value;
        Assert.True(box is { West: < 111.9 and > 111.8, East: > 112.1 and < 112.2, South: < 21.9 and > 21.8, North: > 22.1 and < 22.2 }, $"{box}");
    }

    private static ObjectInput Read(string filter)
    {
        EntityMap parcel = Model.EntityByType["Parcel"];
        using JsonDocument json = JsonDocument.Parse(filter);
        InputObject value = CanonicalFilter.Read(Model, parcel, JsonSerializer.SerializeToUtf8Bytes(json.RootElement));
        return (ObjectInput)InputReader.Wrap(value, Model.Schema.TypeByName["ParcelFilter"], from: null);
    }
}
