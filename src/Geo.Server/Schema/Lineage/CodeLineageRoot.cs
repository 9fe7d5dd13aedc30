using System.Collections.Immutable;
using System.Text.Json;
using Geo.Land.Codes;
using Geo.Land.Lineage;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Schema.Lineage;

/// <summary>The root field <c>parcelLineage(code:)</c>: what became of a number that stands in an old document.</summary>
internal static class CodeLineageRoot
{
    private static readonly ObjectMap Map = new ObjectMapBuilder<CodeLineage>("CodeLineage", "What became of the land of a cadastral code (宗地代码沿革).")
        .Field("code", lineage => lineage.Code, "The code asked about (宗地代码).")
        .Record("parcel", "Parcel", lineage => lineage.Parcel, "The parcel with that code (原宗地), be it retired.")
        .Records("current", "Parcel", lineage => lineage.Current, "The active parcels that took over its land, at the end of every line (现状宗地), by code; itself where it still exists. At most 1,000.")
        .Object("graph", lineage => lineage.Graph, LineageObject.Map, "The whole lineage (沿革图).")
        .Build();

    /// <summary>The field.</summary>
    public static ComputedRoot Root => new(
        "parcelLineage",
        "What became of a cadastral code (宗地代码沿革), also of one that was closed long ago; null where no parcel has or had it. "
        + "For example `parcelLineage(code: \"440783001001GB00001\") { current { code areaMu } graph { links { from to act effectiveOn areaMu } } }`.",
        ["\"The code (宗地代码), 19 characters.\" code: String!", LineageDepth.Argument],
        Map,
        Nullable: true,
        ReadAsync) { Weight = 20 };

    private static async Task<object?> ReadAsync(ComputedCall call, CancellationToken cancellationToken)
    {
        int depth = LineageDepth.Of(call.Arguments);
        if (!ParcelCode.TryParse((string)call.Arguments["code"]!, out ParcelCode? code, out CodeRefusal? refusal))
        {
            throw ComputedCall.Refuse("BAD_CODE", refusal.Message);
        }

        Sql.Sql[] key = [Sql.Sql.Of($"parcel.county_code"), Sql.Sql.Of($"parcel.id")];
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select parcel.county_code, parcel.id, {call.Rule("parcel_lineage_graph", key)}::text,
              array(select heir.county_code from {call.Rule("parcel_heirs", key)} as heir limit 1000),
              array(select heir.id from {call.Rule("parcel_heirs", key)} as heir limit 1000)
            from {call.Rows("parcel")} as parcel
            where parcel.county_code = {Sql.Sql.Value(code.CountyCode)} and parcel.code = {Sql.Sql.Value(code.Text)}
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
        {
            return null;
        }

        using JsonDocument graph = JsonDocument.Parse(reader.GetString(2));
        return new CodeLineage(
            code.Text,
            [reader.GetString(0), reader.GetGuid(1)],
            [.. reader.GetFieldValue<string[]>(3).Zip(reader.GetFieldValue<Guid[]>(4), (county, id) => new object[] { county, id })],
            ParcelLineageField.Read(graph.RootElement, depth));
    }

    private sealed record CodeLineage(string Code, object[] Parcel, ImmutableArray<object[]> Current, LineageGraph Graph);
}
