namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>Samples of acts on projects, campaigns, quotas and constraints.</summary>
internal static partial class ActSamples
{
    private const string CampaignKey = "kp-hundred-days-2023";

    private static ActSample[] Projects =>
    [
        new("recordProject", _ => Of(new { countyCode = "440783", name = "试验项目", stage = "SIGNED", startOnDelivery = false, reached = new { first = "2024-01-01", last = "2024-06-30", text = "2024年上半年" }, investment = "120000000", sourceKey = "generated" })),
        new("correctProject", async land => new { id = await land.ProjectAsync(), name = "改名项目", platformKey = "jm-transfer-kaiping" }, IsChange: true),
        new("recordProjectStage", async land => new { id = await land.ProjectAsync(), stage = "APPROVED", agreedOn = "2024-06-01", reached = new { first = "2024-05-01" } }, IsChange: true),
        new("placeProject", async land => new { id = await land.ProjectAsync(), parcels = new[] { new { id = await land.ParcelAsync() }, new { id = await land.ParcelAsync() } } }, IsChange: true),
    ];

    private static ActSample[] Campaigns =>
    [
        new("enlistProject", async land => new { project = new { id = await land.ProjectAsync() }, campaignKey = CampaignKey, lead = "某某" }),
        new("correctCampaignProject", async land => new { id = await EntryAsync(land), unit = "某局" }, IsChange: true),
        new("strikeOff", async land => new { id = await EntryAsync(land), struckOffOn = "2024-05-01" }, IsChange: true),
        new("addCampaignVisit", async land => new { project = new { id = await EnlistedAsync(land) }, campaignKey = CampaignKey, visitedOn = "2024-01-05", visitor = "某某", blocker = "缺水", sourceKey = "generated" }),
        new("correctCampaignVisit", async land => new { id = await VisitAsync(land), clearedOn = "2024-02-01" }, IsChange: true),
        new("withdrawCampaignVisit", async land => new { id = await VisitAsync(land), withdrawnOn = "2024-01-05" }, IsChange: true),
    ];

    private static ActSample[] Quotas =>
    [
        new("setTarget", _ => Of(new { regionCode = "440783", metric = "PROJECTS_STARTED", period = new { first = "2031-01-01", last = "2031-12-31", text = ActLand.Number() }, value = 12, setOn = "2025-12-01", sourceKey = "generated" })),
        new("grantQuota", _ => Of(new { regionCode = "440783", key = ActLand.Key(), year = 2026, kind = "SPECIAL", grantedMu = 100, document = "下 1", sourceKey = "generated" })),
        new("correctQuota", async land => new { id = await land.QuotaAsync(), grantedMu = 120 }, IsChange: true),
        new("useQuota", async land => new { countyCode = "440783", quotaKey = await QuotaKeyAsync(land), usedOn = "2026-02-01", areaMu = 40, sourceKey = "generated" }),
        new("correctQuotaUse", async land => new { id = await UseAsync(land), areaMu = 60 }, IsChange: true),
    ];

    private static ActSample[] Constraints =>
    [
        new("publishConstraintVersion", async land => new
        {
            countyCode = "440783", kind = "HERITAGE", hardness = "SOFT", validFrom = ActLand.NextDay(), sourceKey = "generated",
            areas = new[] { new { code = ActLand.Number(), boundary = await land.SquareAsync() } },
        }),
        new("recordConstraint", async land => new { countyCode = "440783", code = ActLand.Number(), kind = "FLOOD", hardness = "SOFT", validFrom = "2024-01-01", boundary = await land.SquareAsync(), sourceKey = "generated" }),
        new("correctConstraint", async land => new { id = await land.ConstraintAsync(), name = "新名" }, IsChange: true),
        new("endConstraint", async land => new { id = await land.ConstraintAsync(), validTo = "2025-01-01" }, IsChange: true),
        new("recordSource", _ => Of(new { key = ActLand.Key(), title = "开平市地籍台账", kind = "register" })),
    ];

    private static ActSample[] Platforms =>
    [
        new("correctPlatform", async land => new { id = ActLand.Id("Platform:jm-transfer-kaiping"), note = ActLand.Number(), areaKm2 = 12.5, boundary = await land.SquareAsync() }, IsChange: true),
        new("correctPark", _ => Of(new { id = ActLand.Id("Park:kp-food"), note = ActLand.Number() }), IsChange: true),
    ];

    private static ActSample[] Facilities =>
    [
        new("recordFacility", _ => Of(new { key = ActLand.Key(), kind = "EXPRESSWAY_EXIT", name = "开平东出口", location = ActLand.At(112.69, 22.37), sourceKey = "generated" })),
        new("correctFacility", async land => new { id = await land.FacilityAsync(), name = "开平东收费站" }, IsChange: true),
    ];

    private static async Task<string> EntryAsync(ActLand land) => await land.MakeAsync("enlistProject", new { project = new { id = await land.ProjectAsync() }, campaignKey = CampaignKey });

    private static async Task<string> EnlistedAsync(ActLand land)
    {
        string id = await land.ProjectAsync();
        await land.MakeAsync("enlistProject", new { project = new { id }, campaignKey = CampaignKey });
        return id;
    }

    private static async Task<string> VisitAsync(ActLand land) => await land.MakeAsync("addCampaignVisit", new
    {
        project = new { id = await EnlistedAsync(land) }, campaignKey = CampaignKey, visitedOn = "2024-01-05", visitor = "某某", blocker = "缺水", sourceKey = "generated",
    });

    private static async Task<string> QuotaKeyAsync(ActLand land)
    {
        string key = ActLand.Key();
        await land.QuotaAsync(key);
        return key;
    }

    private static async Task<string> UseAsync(ActLand land) => await land.MakeAsync("useQuota", new
    {
        countyCode = "440783", quotaKey = await QuotaKeyAsync(land), usedOn = "2026-02-01", areaMu = 40, sourceKey = "generated",
    });

    private static Task<object> Of(object input) => Task.FromResult(input);
}
