using System.Text.Json;

namespace Geo.Server.Tests.Mutations;

/// <summary>Sends one act over HTTP.</summary>
internal static class ParcelAct
{
    private const string Selection = "parcel { id code state version areaMu updatedBy } userErrors { path code message }";

    public static Task<JsonElement> RegisterAsync(this DemoServer server, object input) => server.ActAsync("registerParcel", "RegisterParcelInput", input);

    public static Task<JsonElement> ReshapeAsync(this DemoServer server, object input) => server.ActAsync("reshapeParcel", "ReshapeParcelInput", input);

    public static Task<JsonElement> RetireAsync(this DemoServer server, object input) => server.ActAsync("retireParcel", "RetireParcelInput", input);

    /// <summary>A new parcel on land of its own; gives its id.</summary>
    public static async Task<(string Id, (double West, double South) Place)> NewParcelAsync(this DemoServer server)
    {
        (double West, double South) place = await new OpenLand(server).FindAsync();
        JsonElement payload = await server.RegisterAsync(new
        {
            code = OpenLand.Code(), boundary = OpenLand.Square(place), stage = "PREPARED", origin = "SURVEYED", sourceKey = "generated",
        });
        Expect(payload);
        return (payload.GetProperty("parcel").GetProperty("id").GetString()!, place);
    }

    /// <summary>The codes of the user errors, each with its path.</summary>
    public static string[] Codes(JsonElement payload) =>
        [.. payload.GetProperty("userErrors").EnumerateArray().Select(error => $"{error.GetProperty("path")[0].GetString()}: {error.GetProperty("code").GetString()}")];

    /// <summary>The payload has these user errors, each as its path and code, and no others.</summary>
    public static void Expect(JsonElement payload, params string[] codes) =>
        Assert.Equal(codes.Order(StringComparer.Ordinal), Codes(payload).Order(StringComparer.Ordinal));

    /// <summary>Sends an act and gives its payload.</summary>
    public static async Task<JsonElement> ActAsync(this DemoServer server, string field, string type, object input, string selection = Selection)
    {
        JsonElement data = await server.QueryAsync($"mutation ($input: {type}!) {{ {field}(input: $input) {{ {selection} }} }}", new { input });
        return data.GetProperty(field);
    }
}
