using Geo.Data.Facilities;
using Geo.Land.Siting;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>What the API shows of a match.</summary>
internal static class SiteMatchObject
{
    /// <summary>The type of what became of a criterion.</summary>
    public static readonly ObjectMap Result = new ObjectMapBuilder<CriterionResult>(
        "SiteCriterionResult", "What became of one criterion at a site (单项评价): what was asked, what was measured, and what it adds to the score.")
        .Field("criterion", result => result.Criterion, "What was asked about (评价条件).")
        .Field("role", result => result.Role, "Must-have or wish (条件性质).")
        .Field("reason", result => result.Reason, "What became of it (结果).")
        .Field("textKey", TextKey, "The key of a sentence that says so (文案键), such as `distance.met`: the criterion and the reason.")
        .Field("facilityKind", result => Kind(result.Facility), "The kind of facility of a distance (设施类型).")
        .Record("facility", "Facility", result => result.FacilityKey is { } key ? [key] : null, "The nearest facility of that kind (最近设施).")
        .Field("measured", result => result.Measured, "The value measured (实测值), in `unit`; null where it is unknown or no number.")
        .Leaves("found", result => result.Found, "The values found (实际取值), where they are names or codes.")
        .Field("unit", result => result.Unit, "The unit of the numbers (单位).")
        .Field("least", result => result.Least, "The least value asked for (要求下限).")
        .Field("most", result => result.Most, "The greatest value asked for (要求上限).")
        .Leaves("asked", result => result.Asked, "The values asked for (要求取值), where they are names or codes.")
        .Field("full", result => result.Wish?.Full, "The value with full points (满分值) of a wish.")
        .Field("none", result => result.Wish?.None, "The value without points (零分值) of a wish.")
        .Field("weight", result => result.Wish?.Weight, "How much the wish counts (权重).")
        .Field("score", result => result.Score, "The score of a wish (单项得分), 0 to 1; 0 where the value is unknown.")
        .Field("points", result => result.Points, "What the wish adds to the score of the site (贡献分): the points of all wishes are its score.")
        .Build();

    /// <summary>The type of a match.</summary>
    public static readonly ObjectMap Map = new ObjectMapBuilder<SiteMatch>(
        "SiteMatch", "A site that meets all must-haves (选址结果), with its score and the reason for every point of it.")
        .Field("kind", match => match.Site.Kind, "What it is made of (选址对象).")
        .Field("key", match => match.Site.Key, "What tells it from the others (标识): the code of the parcel, or the id of the assembly, which stays the same for the same parcels.")
        .Field("score", match => match.Score, "Its score (综合得分), 0 to 100: the weighted mean of the wishes. Null where nothing is wished.")
        .Field("areaMu", match => match.Site.AreaMu, "Its ellipsoid area in mu (面积).")
        .Record("parcel", "Parcel", match => match.Parcel, "The parcel (地块); null for an assembly.")
        .Records("members", "Parcel", match => match.Members, "The parcels of an assembly (成员地块), by code; none for a parcel.")
        .Objects("criteria", match => match.Criteria, Result, "What became of each criterion (逐项评价): must-haves first, then wishes, in the order of the input.")
        .Build();

    /// <summary>The kind of facility by its name in the API.</summary>
    public static FacilityKind? Kind(string? name) =>
        name is null ? null : Enum.Parse<FacilityKind>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    private static string TextKey(CriterionResult result) => $"{Camel(result.Criterion.ToString())}.{Camel(result.Reason.ToString())}";

    private static string Camel(string name) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);
}
