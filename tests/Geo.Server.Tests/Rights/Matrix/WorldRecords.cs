using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Geo.Query.Mapping;

namespace Geo.Server.Tests.Rights.Matrix;

/// <summary>The identifiers of the records of <c>rights-world.sql</c>, and of the public records that lead to them.</summary>
internal static class WorldRecords
{
    /// <summary>The demand of the city, as an identifier.</summary>
    public static readonly string Demand = Base64Url.EncodeToString("Demand:00000000-0000-4000-0018-000000000000"u8);

    /// <summary>The import of somebody else.</summary>
    public static readonly string ForeignImport = Base64Url.EncodeToString("ImportJob:00000000-0000-4000-0021-440784000001"u8);

    /// <summary>A demand that acts may end.</summary>
    public static readonly string RetiredDemand = Base64Url.EncodeToString("Demand:00000000-0000-4000-0018-000000000001"u8);

    private const string HundredDays = "kp-hundred-days-2023";

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["Parcel"] = "0001", ["ParcelFootprint"] = "0002", ["RedevelopmentGround"] = "0003", ["RedevelopmentSurvey"] = "0004", ["RedevelopmentWork"] = "0005",
        ["Constraint"] = "0006", ["SupplyContract"] = "0007", ["SupplyAgreement"] = "0008", ["SupplyPause"] = "0009", ["SupplySuspension"] = "0010",
        ["SupplyProgress"] = "0011", ["IdleFinding"] = "0012", ["IdleDisposal"] = "0013", ["Project"] = "0014", ["CampaignVisit"] = "0015",
        ["LandQuotaUse"] = "0016", ["ParcelSuccession"] = "0017",
    };

    /// <summary>The public records that land hangs on.</summary>
    public static IReadOnlyDictionary<string, string[]> Public(string chain) => new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Region"] = [RightsWorld.Kaiping, RightsWorld.Heshan],
        ["Platform"] = ["kp-cuishanhu", "hs-china-eu"],
        ["Campaign"] = [HundredDays, "hs-inefficient-land-2023"],
        ["LandQuota"] = ["jm-transfer-kaiping-special-2023"],
        ["IndustryChain"] = [chain],
    };

    /// <summary>The identifier of the record that belongs to a parcel; null for an entity that has none in this world.</summary>
    public static string? Id(EntityMap entity, string county, string number)
    {
        Guid Uuid(string kind) => Guid.Parse($"00000000-0000-4000-{kind}-{county}0000{number.PadLeft(2, '0')}");
        object[]? key = entity.TypeName switch
        {
            "ParcelPerformance" => [county, Uuid(Kinds["Parcel"]), 2024],
            "ImportProfile" => [county, Uuid("0020").ToString()],
            "ProjectStage" => [county, Uuid(Kinds["Project"]), "SIGNED"],
            "CampaignProject" => [county, HundredDays, Uuid(Kinds["Project"])],
            string type => Kinds.TryGetValue(type, out string? kind) ? [county, Uuid(kind)] : null,
        };
        return key is null ? null : GlobalId(entity, key);
    }

    /// <summary>The identifiers of the records of an entity that belong to the four parcels, or of its public ones.</summary>
    public static string[] Ids(EntityMap entity, string chain) => IsLand(entity)
        ? [.. from county in new[] { RightsWorld.Kaiping, RightsWorld.Heshan } from number in new[] { "1", "2" } select Id(entity, county, number) ?? throw new InvalidOperationException($"rights-world.sql has no {entity.TypeName}.")]
        : [.. Public(chain)[entity.TypeName].Select(key => GlobalId(entity, key))];

    // As Geo.Query writes them.
    private static string GlobalId(EntityMap entity, params object[] key) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(':', key.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)).Prepend(entity.TypeName))));

    /// <summary>Whether the records belong to a county.</summary>
    public static bool IsLand(EntityMap entity) => entity.Key[0].Column == "county_code";
}
