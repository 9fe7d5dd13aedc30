using Geo.Query.Mapping;
using Geo.Server.Links;
using Geo.Server.Schema;

namespace Geo.Benchmarks;

/// <summary>The query that a map sends when it moves, as bench/run.sh asks it.</summary>
internal static class MapQuery
{
    public const string Text = """
        query Map($box: [Float!]!) {
          parcels(where: {boundary: {bbox: $box}, stage: {in: [PREPARED, LISTED]}}, first: 100) {
            nodes { code stage areaMu boundary county { code name } platform { key name } }
          }
        }
        """;

    public const string Variables = """{"box": [113.01, 22.51, 113.09, 22.58]}""";

    public static ApiModel Model { get; } = new ApiSchema(TileSetField.Declaration, TimeProvider.System).Build();
}
