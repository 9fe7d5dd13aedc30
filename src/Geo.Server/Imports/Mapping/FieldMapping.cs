using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Geo.Server.Imports.Mapping;

/// <summary>Which field of a file is which of the record; what is the same for all rows; and what the words of the file mean.</summary>
/// <param name="Fields">The name of the file's field for each of the record's.</param>
/// <param name="Constants">Values for all rows; where a field is mapped too, for the rows that say nothing.</param>
/// <param name="Values">Words of the file and what they stand for, for each field of the record.</param>
/// <param name="AreaUnit">The unit of the registered area.</param>
internal sealed record FieldMapping(
    ImmutableSortedDictionary<ParcelField, string> Fields,
    ImmutableSortedDictionary<ParcelField, string> Constants,
    ImmutableSortedDictionary<ParcelField, ImmutableSortedDictionary<string, string>> Values,
    RowAreaUnit AreaUnit)
{
    /// <summary>Nothing mapped.</summary>
    public static FieldMapping Empty { get; } = new(
        ImmutableSortedDictionary<ParcelField, string>.Empty,
        ImmutableSortedDictionary<ParcelField, string>.Empty,
        ImmutableSortedDictionary<ParcelField, ImmutableSortedDictionary<string, string>>.Empty,
        RowAreaUnit.SquareMetre);

    /// <summary>The name of a field as the API, the command line and saved mappings write it.</summary>
    public static string NameOf(ParcelField field) => JsonNamingPolicy.CamelCase.ConvertName(field.ToString());

    /// <summary>The field of that name; null where there is none.</summary>
    public static ParcelField? FieldOf(string name) =>
        Enum.GetValues<ParcelField>().Where(field => NameOf(field) == name).Select(field => (ParcelField?)field).FirstOrDefault();

    /// <summary>Whether rows can say that field.</summary>
    public bool Says(ParcelField field) => Fields.ContainsKey(field) || Constants.ContainsKey(field);

    /// <summary>As JSON, equal for equal mappings.</summary>
    public string ToJson() => new JsonObject
    {
        ["fields"] = Texts(Fields),
        ["constants"] = Texts(Constants),
        ["values"] = new JsonObject(Values.Select(pair => new KeyValuePair<string, JsonNode?>(
            NameOf(pair.Key), new JsonObject(pair.Value.Select(word => new KeyValuePair<string, JsonNode?>(word.Key, word.Value)))))),
        ["areaUnit"] = AreaUnit.ToString(),
    }.ToJsonString(ImportJson.Readable);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    public static FieldMapping FromJson(string json)
    {
        JsonNode root = JsonNode.Parse(json)!;
        return new(
            Texts(root["fields"]!),
            Texts(root["constants"]!),
            root["values"]!.AsObject().ToImmutableSortedDictionary(
                pair => FieldOf(pair.Key)!.Value,
                pair => pair.Value!.AsObject().ToImmutableSortedDictionary(word => word.Key, word => word.Value!.GetValue<string>(), StringComparer.Ordinal)),
            Enum.Parse<RowAreaUnit>(root["areaUnit"]!.GetValue<string>()));
    }

    private static JsonObject Texts(ImmutableSortedDictionary<ParcelField, string> texts) =>
        new(texts.Select(pair => new KeyValuePair<string, JsonNode?>(NameOf(pair.Key), pair.Value)));

    private static ImmutableSortedDictionary<ParcelField, string> Texts(JsonNode texts) =>
        texts.AsObject().ToImmutableSortedDictionary(pair => FieldOf(pair.Key)!.Value, pair => pair.Value!.GetValue<string>());
}
