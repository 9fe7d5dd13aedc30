using System.Text.Json.Nodes;

namespace Geo.Server.Tests.Schema.SiteSearch;

/// <summary>Criteria as JSON, made by chance from what the demo land has.</summary>
internal static class CriteriaText
{
    private static readonly string[] Stages = ["UNPREPARED", "PREPARED", "LISTED", "DELIVERED", "UNDER_CONSTRUCTION", "IN_USE", "RESERVED"];
    private static readonly string[] Uses = ["07", "0701", "10", "1001", "100102", "09", "11"];
    private static readonly string[] Regions = ["440783", "440784", "440781", "440700", "440781100", "440705"];
    private static readonly string[] Platforms = ["jm-transfer", "jm-cluster", "kp-cuishanhu", "shenjiang", "ts-guanghaiwan"];
    private static readonly string[] Kinds = ["PORT", "POWER_PLANT", "AIRPORT"];

    /// <summary>Criteria with one to five must-haves and up to three wishes.</summary>
    public static JsonObject Make(Random chance)
    {
        (string Name, Func<Random, JsonNode> Value)[] all =
        [
            ("sizeMu", one => Range(one, 2, 60, 2)),
            ("stages", one => Some(one, Stages)),
            ("plannedUses", Classes),
            ("presentUses", Classes),
            ("ownerships", one => Some(one, ["STATE", "COLLECTIVE", "UNDETERMINED"])),
            ("regions", one => Some(one, Regions)),
            ("platforms", one => Some(one, Platforms)),
            ("price", one => Range(one, 1e6, 4e7, 4)),
            ("pricePerMu", one => Range(one, 2e5, 6e5, 3)),
            ("plotRatio", one => Range(one, 0.3, 2, 2)),
            ("hardFree", one => JsonValue.Create(one.Next(3) switch { 0 => 1, 1 => 0.8, _ => Math.Round(one.NextDouble(), 2) })),
            ("softFree", one => JsonValue.Create(one.Next(2) == 0 ? 1 : 0.9)),
            ("distances", one => new JsonArray(new JsonObject { ["facility"] = Kinds[one.Next(3)], ["maxMetres"] = 5000 + one.Next(60_000) })),
            ("notIdle", _ => true),
        ];
        JsonObject criteria = [];
        foreach ((string name, Func<Random, JsonNode> value) in chance.GetItems(all, 1 + chance.Next(5)).DistinctBy(item => item.Name, StringComparer.Ordinal))
        {
            criteria[name] = value(chance);
        }

        criteria["wishes"] = new JsonArray([.. Enumerable.Range(0, chance.Next(4)).Select(_ => Wish(chance))]);
        return criteria;
    }

    private static JsonObject Wish(Random chance) => chance.Next(4) switch
    {
        0 => new JsonObject { ["measure"] = "DISTANCE", ["facility"] = Kinds[chance.Next(3)], ["full"] = 2000, ["none"] = 20_000 + chance.Next(40_000), ["weight"] = chance.Next(4) },
        1 => new JsonObject { ["measure"] = "SIZE", ["full"] = 10 + chance.Next(40), ["none"] = 80, ["bothSides"] = true, ["weight"] = 1 + chance.NextDouble() },
        2 => new JsonObject { ["measure"] = "COMPACTNESS", ["full"] = 0.785, ["none"] = 0.3, ["weight"] = chance.NextDouble() },
        _ => new JsonObject { ["measure"] = "HARD_FREE", ["full"] = 1, ["none"] = 0.5 },
    };

    private static JsonObject Range(Random chance, double from, double to, double factor)
    {
        double least = Math.Round(from + chance.NextDouble() * (to - from), 2);
        return chance.Next(3) switch
        {
            0 => new JsonObject { ["min"] = least },
            1 => new JsonObject { ["max"] = least },
            _ => new JsonObject { ["min"] = least, ["max"] = Math.Round(least * factor, 2) },
        };
    }

    private static JsonArray Some(Random chance, string[] values) => [.. chance.GetItems(values, 1 + chance.Next(3)).Distinct(StringComparer.Ordinal).Select(value => JsonValue.Create(value))];

    private static JsonArray Classes(Random chance) =>
        [.. chance.GetItems(Uses, 1 + chance.Next(2)).Distinct(StringComparer.Ordinal).Select(code => (JsonNode)new JsonObject { ["system"] = "YDYH_2023", ["code"] = code })];
}
