using System.Collections.Immutable;
using System.Text.Json;
using Geo.Land.Lineage;

namespace Geo.Data.Lineage;

/// <summary>Reads what <c>api.parcel_lineage_graph</c> gathers.</summary>
public static class LineageJson
{
    /// <summary>The graph; the parcels the caller may not see are not in it, and neither are the links to them.</summary>
    public static LineageGraph Read(JsonElement graph)
    {
        ImmutableArray<LineageParcel> parcels = [.. Items(graph, "parcels").Select(ReadParcel)];
        HashSet<LineageKey> known = [.. parcels.Select(parcel => parcel.Key)];
        return new(
            parcels,
            [.. Items(graph, "links").Select(ReadLink).Where(link => known.Contains(link.From) && known.Contains(link.To))],
            graph.GetProperty("isWhole").GetBoolean());
    }

    private static LineageParcel ReadParcel(JsonElement parcel) => new(
        ReadKey(parcel, "county", "id"),
        parcel.GetProperty("code").GetString()!,
        parcel.GetProperty("name").GetString(),
        parcel.GetProperty("state").GetString() == "ACTIVE",
        parcel.GetProperty("area").GetDouble());

    private static LineageLink ReadLink(JsonElement link) => new(
        ReadKey(link, "fromCounty", "from"),
        ReadKey(link, "toCounty", "to"),
        Enum.Parse<LineageAct>(link.GetProperty("act").GetString()!, ignoreCase: true),
        DateOnly.ParseExact(link.GetProperty("effectiveOn").GetString()!, "O"),
        link.GetProperty("decidedOn").GetString() is { } day ? DateOnly.ParseExact(day, "O") : null,
        link.GetProperty("document").GetString(),
        link.GetProperty("area").GetDouble());

    private static LineageKey ReadKey(JsonElement item, string county, string id) => new(item.GetProperty(county).GetString()!, item.GetProperty(id).GetGuid());

    private static ImmutableArray<JsonElement> Items(JsonElement graph, string name) =>
        graph.GetProperty(name) is { ValueKind: JsonValueKind.Array } items ? [.. items.EnumerateArray()] : [];
}
