using System.Text.Json;
using Geo.Data.Lineage;
using Geo.Land.Lineage;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;

namespace Geo.Server.Schema.Lineage;

/// <summary>The field <c>lineage(depth:)</c> of a parcel.</summary>
internal static class ParcelLineageField
{
    public static DerivedField Field => new(
        "lineage",
        "Where it went and where it came from (宗地沿革): everything that splits, merges and new numbers connect it with, as far as the caller may see it.",
        LineageObject.Map,
        Nullable: false,
        [LineageDepth.Argument],
        (parcel, position) => RuleSql.Call("parcel_lineage_graph", position, parcel.Column("county_code"), parcel.Column("id")),
        arguments => LineageDepth.Of(arguments),
        (graph, depth) => Read(graph, (int)depth));

    /// <summary>The graph around the parcel that <c>api.parcel_lineage_graph</c> was asked about.</summary>
    public static LineageGraph Read(JsonElement graph, int depth) =>
        LineageJson.Read(graph).Around(new LineageKey(graph.GetProperty("county").GetString()!, graph.GetProperty("id").GetGuid()), depth);
}
