using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Server.Tests.Mutations.Lineage;

/// <summary>Sends acts that close numbers of parcels and make others.</summary>
internal static class LineageAct
{
    private const string Selection =
        "parcel { id code name state version areaMu stage origin townshipPrecision contracts { nodes { number } } projects { totalCount } successors { nodes { id code version areaMu boundaryWkt contracts { nodes { number } } projects { totalCount } } } predecessors { nodes { code state } } } userErrors { path code message }";

    public static Task<JsonElement> SplitAsync(this DemoServer server, object input) => server.ActAsync("splitParcel", "SplitParcelInput", input, Selection);

    public static Task<JsonElement> MergeAsync(this DemoServer server, object input) => server.ActAsync("mergeParcels", "MergeParcelsInput", input, Selection);

    public static Task<JsonElement> RenumberAsync(this DemoServer server, object input) => server.ActAsync("renumberParcel", "RenumberParcelInput", input, Selection);

    /// <summary>A parcel on land of its own.</summary>
    public static async Task<LiveParcel> NewParcelAsync(this DemoServer server, Geometry outline, string? code = null, string stage = "PREPARED")
    {
        code ??= OpenLand.Code();
        JsonElement payload = await server.RegisterAsync(new { code, boundary = Input(outline), stage, origin = "SURVEYED", sourceKey = "generated", statedOn = "2024-05-01" });
        Expect(payload);
        return new(payload.GetProperty("parcel").GetProperty("id").GetString()!, code, 1, outline);
    }

    /// <summary>The parcels that came from the one that was split.</summary>
    public static LiveParcel[] Parts(JsonElement payload) =>
    [
        .. payload.GetProperty("parcel").GetProperty("successors").GetProperty("nodes").EnumerateArray().Select(part => new LiveParcel(
            part.GetProperty("id").GetString()!, part.GetProperty("code").GetString()!, part.GetProperty("version").GetInt32(), new WKTReader().Read(part.GetProperty("boundaryWkt").GetString()))),
    ];

    /// <summary>A part as an input has it.</summary>
    public static object Part(string code, Geometry outline) => new { code, boundary = Input(outline) };

    /// <summary>A shape as a <c>GeometryInput</c>.</summary>
    public static object Input(Geometry shape) => new { wkt = new { text = shape.AsText() } };

    /// <summary>The user errors, each as its path and code.</summary>
    public static string[] Errors(JsonElement payload) =>
    [
        .. payload.GetProperty("userErrors").EnumerateArray()
            .Select(error => $"{string.Join('.', error.GetProperty("path").EnumerateArray().Select(step => step.GetString()))}: {error.GetProperty("code").GetString()}"),
    ];

    /// <summary>The payload has these user errors, each as its path and code, and no others.</summary>
    public static void Expect(JsonElement payload, params string[] errors) =>
        Assert.Equal(errors.Order(StringComparer.Ordinal), Errors(payload).Order(StringComparer.Ordinal));
}
