using System.Globalization;
using System.Text;
using System.Text.Json;
using Geo.Tiles;

namespace Geo.Server.Tests.Rights.Matrix;

/// <summary>The map: tiles as they are, and by addresses that somebody made and somebody else opens.</summary>
internal static class TilePaths
{
    private const int Zoom = 12;

    public static IEnumerable<KeyValuePair<string, Func<RightsWorld, string, Task<string>>>> All() =>
    [
        .. TileCatalog.Layers.Select(layer => new KeyValuePair<string, Func<RightsWorld, string, Task<string>>>(
            $"tile {layer.Name}", (world, role) => TileAsync(world, role, layer.Name))),
        .. RightsWorld.Roles.Select(maker => new KeyValuePair<string, Func<RightsWorld, string, Task<string>>>(
            $"export of the {maker}", async (world, role) => await ExportedAsync(world, role, await ExportAsync(world, maker)))),
        .. RightsWorld.Roles.Select(maker => new KeyValuePair<string, Func<RightsWorld, string, Task<string>>>(
            $"link of the {maker}", async (world, role) => await SeenAsync(world, role, await LinkAsync(world, maker)))),
    ];

    private static async Task<string> LinkAsync(RightsWorld world, string maker) =>
        (await world.AskAsync(maker, "{ parcels { tiles { urlTemplate } } }")).GetProperty("data").GetProperty("parcels").GetProperty("tiles").GetProperty("urlTemplate").GetString()!;

    private static async Task<string> ExportAsync(RightsWorld world, string maker) =>
        (await world.AskAsync(maker, "{ parcels { export(format: GEOJSON) { url } } }")).GetProperty("data").GetProperty("parcels").GetProperty("export").GetProperty("url").GetString()!;

    private static async Task<string> ExportedAsync(RightsWorld world, string role, string address) =>
        Sight.OfFeatures(JsonDocument.Parse(await world.GetAsync(role, address)).RootElement);

    private static async Task<string> TileAsync(RightsWorld world, string role, string layer)
    {
        string template = $"/tiles/{layer}/{{z}}/{{x}}/{{y}}.mvt";
        if (layer is "parcel" or "constraint")
        {
            return await SeenAsync(world, role, template);
        }

        byte[] own = await world.GetAsync(role, Address(template, 112.615));
        byte[] admins = await world.GetAsync("admin", Address(template, 112.615));
        return own.AsSpan().SequenceEqual(admins) ? "public" : "DIFFERS";
    }

    private static string Address(string template, double longitude)
    {
        TileId tile = TileId.Containing(Zoom, longitude, 22.501);
        return template
            .Replace("{z}", Zoom.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{x}", tile.X.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{y}", tile.Y.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    // Parcels in full tell their true areas; a tile holds text as it is.
    private static async Task<string> SeenAsync(RightsWorld world, string role, string template)
    {
        string[] sights = await Task.WhenAll(new[] { (112.615, 103.6), (112.815, 103.2) }.Select(async county =>
        {
            byte[] bytes = await world.GetAsync(role, Address(template, county.Item1));
            return Sight.OfCodes(Encoding.Latin1.GetString(bytes), isExact: !template.StartsWith("/tiles/parcel/", StringComparison.Ordinal) || bytes.AsSpan().IndexOf(BitConverter.GetBytes(county.Item2)) >= 0);
        }));
        return $"{sights[0].Split('/')[0]}/{sights[1].Split('/')[^1]}";
    }
}
