using System.Buffers;
using System.Text;
using System.Text.Json;
using Geo.Testing;
using Geo.Tiles.Tests.Decoding;
using Xunit;

namespace Geo.Tiles.Tests;

/// <summary>What is sent to the database, and what comes of it, word for word.</summary>
public sealed class GoldenTests(SmallLand land) : IClassFixture<SmallLand>
{
    public static TheoryData<string> Layers => [.. TileCatalog.Layers.Select(layer => layer.Name)];

    [Theory]
    [MemberData(nameof(Layers))]
    public void A_layer_is_read_by_these_statements(string name)
    {
        IEnumerable<string> statements = TileCatalog.Find(name)!.Parts.Select(part =>
            $"-- {part.Name}\n{TileStatement.Compose(part, "", filter: null, PartReading.Rows)}\n");
        Golden.Match($"{name}.sql", string.Concat(statements));
    }

    [Fact]
    public void A_filter_joins_the_condition() => Golden.Match(
        "parcel-filtered.sql",
        TileStatement.Compose(
            TileCatalog.Parcel.Parts[0],
            "",
            new TileFilter(row => Sql.Sql.Of($"{row.Column("stage")} = {Sql.Sql.Value("LISTED")} or {row.Column("stage")} = {Sql.Sql.Value("PREPARED")}")),
            PartReading.Grouped).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("_coarse")]
    [InlineData("_mixed")]
    public void Kept_counts_are_read_by_these_statements(string face) =>
        Golden.Match($"parcel-cells{face}.sql", TileStatement.Compose(TileCatalog.Parcel.Parts[0], face, filter: null, PartReading.Cells).ToString());

    [Theory]
    [MemberData(nameof(Layers))]
    public async Task A_tile_of_a_layer_reads(string name)
    {
        int zoom = name == "parcel" ? 13 : 9;
        TileResult result = await new TileRunner(land.App, new TileOptions()).RenderAsync(
            TileCatalog.Find(name)!, TileId.Containing(zoom, 112.69, 22.38), filter: null, SmallLand.Planner, TestContext.Current.CancellationToken);
        Golden.Match($"{name}.tile.txt", TileDecoder.Decode(result.Bytes).ToString());
    }

    [Theory]
    [MemberData(nameof(Layers))]
    public void A_layer_describes_itself(string name)
    {
        ArrayBufferWriter<byte> json = new();
        using (Utf8JsonWriter writer = new(json, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            TileJson.Write(
                writer, TileCatalog.Find(name)!, $"https://geo.example/tiles/{name}/{{z}}/{{x}}/{{y}}.mvt", new TileBounds(111.9, 21.4, 113.3, 22.9), "© Geo");
        }

        Golden.Match($"{name}.tile.json", Encoding.UTF8.GetString(json.WrittenSpan));
    }

    [Fact]
    public void An_unknown_layer_is_not_found() => Assert.Null(TileCatalog.Find("Parcel"));
}
