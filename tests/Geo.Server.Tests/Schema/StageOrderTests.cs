using Geo.Data.Parcels;
using Geo.Query.Mapping;
using Geo.Testing;

namespace Geo.Server.Tests.Schema;

/// <summary>Lists by supply stage follow the stages, and an index serves them.</summary>
public sealed class StageOrderTests(DemoServer server) : IClassFixture<DemoServer>
{
    [Theory]
    [InlineData("land.parcel_stage_place")]
    [InlineData("land.parcel_boundary")]
    public async Task The_index_has_the_values_of_the_enum_in_their_order(string index)
    {
        string definition = await server.Owner.ScalarAsync<string>($"select pg_get_indexdef('{index}'::regclass)");
        string values = string.Join(", ", EnumMaps.Of<SupplyStage>().Values.Select(value => $"'{value.Name}'::text"));
        Assert.Contains($"array_position(ARRAY[{values}], stage)", definition, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parcels_go_from_unprepared_to_reserved()
    {
        System.Text.Json.JsonElement data = await server.QueryAsync("{ parcels(orderBy: [STAGE_ASC], first: 1000) { nodes { stage } } back: parcels(orderBy: [STAGE_DESC], first: 1) { nodes { stage } } }");
        string[] stages = [.. data.GetProperty("parcels").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("stage").GetString()!).Distinct(StringComparer.Ordinal)];
        string[] declared = [.. EnumMaps.Of<SupplyStage>().Values.Select(value => value.Name)];
        Assert.Equal(declared.Where(stages.Contains), stages);
        Assert.Equal("UNPREPARED", stages[0]);
        Assert.NotEqual("UNPREPARED", data.GetProperty("back").GetProperty("nodes")[0].GetProperty("stage").GetString());
    }
}
