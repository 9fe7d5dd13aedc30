using System.Collections.Immutable;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>A sample of every act that is declared by its fields; a test holds the list to the schema.</summary>
internal static partial class ActSamples
{
    /// <summary>All of them.</summary>
    public static ImmutableDictionary<string, ActSample> All { get; } =
        new[] { Parcels, Contracts, IdleLand, Redevelopment, Projects, Campaigns, Quotas, Constraints, Platforms, Facilities }.SelectMany(group => group).ToImmutableDictionary(sample => sample.Act, StringComparer.Ordinal);

    private static ActSample[] Parcels =>
    [
        new("correctParcel", async land => new { id = await land.ParcelAsync(), name = "新名", landUse = new { system = "YDYH_2023", code = "1001" }, townshipCode = "440783117" }, IsChange: true),
        new("moveToStage", async land => new { id = await land.ParcelAsync(), stage = "LISTED" }, IsChange: true),
    ];

    private static ActSample[] Contracts =>
    [
        new("recordContract", async land => new { parcel = new { id = await land.ParcelAsync() }, number = ActLand.Number(), kind = "ALLOCATION", signedOn = "2024-05-01", sourceKey = "generated" }),
        new("correctContract", async land => new { id = await land.ContractAsync(), holder = "某公司", price = "2500000.50" }, IsChange: true),
        new("reportProgress", async land => new { id = await land.ContractAsync(), reportedOn = "2021-01-01", startedOn = "2020-06-01", invested = "900000" }, IsChange: true),
        new("suspendConstruction", async land => new { id = await land.StartedAsync(), suspendedOn = "2021-01-01" }, IsChange: true),
        new("resumeConstruction", async land => new { id = await SuspendedAsync(land), resumedOn = "2021-03-01" }, IsChange: true),
        new("recordAgreement", async land => new { contract = new { id = await land.ContractAsync() }, signedOn = "2020-05-01", startOn = "2021-01-01", document = "补 1", sourceKey = "generated" }),
        new("correctAgreement", async land => new { id = await AgreementAsync(land), startOn = "2021-02-01" }, IsChange: true),
        new("pauseIdleClock", async land => new { contract = new { id = await land.ContractAsync() }, cause = "PETITION", firstOn = "2020-03-01", sourceKey = "generated" }),
        new("verifyPause", async land => new { id = await land.PauseAsync(), verifiedOn = "2020-06-01", document = "核 1" }, IsChange: true),
        new("resumeIdleClock", async land => new { id = await land.PauseAsync(), lastOn = "2020-05-01" }, IsChange: true),
        new("correctPause", async land => new { id = await land.PauseAsync(), cause = "HOLDER" }, IsChange: true),
    ];

    private static ActSample[] IdleLand =>
    [
        new("findIdle", async land => new { contract = new { id = await land.ContractAsync() }, number = ActLand.Number(), decidedOn = "2021-06-01", sourceKey = "generated" }),
        new("correctFinding", async land => new { id = await land.FindingAsync(), decidedOn = "2021-07-01", document = "文" }, IsChange: true),
        new("disposeIdle", async land => new { finding = new { id = await land.FindingAsync() }, measure = "IDLE_FEE", decidedOn = "2021-08-01", amount = 200_000, sourceKey = "generated" }),
        new("withdrawFinding", async land => new { id = await land.FindingAsync(), withdrawnOn = "2021-06-01" }, IsChange: true),
        new("correctDisposal", async land => new { id = await DisposalAsync(land), amount = 100_000 }, IsChange: true),
        new("withdrawDisposal", async land => new { id = await DisposalAsync(land), withdrawnOn = "2021-09-01" }, IsChange: true),
    ];

    private static ActSample[] Redevelopment =>
    [
        new("recordPerformance", async land => new { parcel = new { id = await land.ParcelAsync() }, year = 2024, plotRatio = 1.2, taxPerMu = -5, sourceKey = "generated" }),
        new("correctPerformance", async land => new { id = await PerformanceAsync(land), outputPerMu = 4_000_000 }, IsChange: true),
        new("recordFootprint", async land => new { parcel = new { id = await land.ParcelAsync() }, imageryOn = "2024-01-01", share = 0.25, sourceKey = "generated" }),
        new("correctFootprint", async land => new { id = await FootprintAsync(land), share = "0.3" }, IsChange: true),
        new("recogniseForRedevelopment", async land => new { parcel = new { id = await land.ParcelAsync() }, ground = "EXTENSIVE_USE", decidedOn = "2024-01-01", document = "认 1", sourceKey = "generated" }),
        new("withdrawRecognition", async land => new { id = await GroundAsync(land), withdrawnOn = "2024-03-01" }, IsChange: true),
        new("surveyRedevelopment", async land => new { parcel = new { id = await land.ParcelAsync() }, surveyedOn = "2024-01-01", holders = 2, consentShare = 0.5, ownershipClear = true, sourceKey = "generated" }),
        new("correctSurvey", async land => new { id = await SurveyAsync(land), holders = 3 }, IsChange: true),
        new("startRedevelopment", async land => new { parcel = new { id = await land.ParcelAsync() }, route = "INDUSTRY_TO_INDUSTRY", startedOn = "2024-01-01", area = new { mu = 5 }, sourceKey = "generated" }),
        new("finishRedevelopment", async land => new { id = await WorkAsync(land), finishedOn = "2024-06-01" }, IsChange: true),
        new("correctRedevelopmentWork", async land => new { id = await WorkAsync(land), route = "ACQUISITION" }, IsChange: true),
    ];

    private static async Task<string> SuspendedAsync(ActLand land)
    {
        string id = await land.StartedAsync();
        return await land.MakeAsync("suspendConstruction", new { id, version = 2, suspendedOn = "2021-01-01", reason = "r" });
    }

    private static async Task<string> AgreementAsync(ActLand land) => await land.MakeAsync("recordAgreement", new
    {
        contract = new { id = await land.ContractAsync() }, signedOn = "2020-05-01", startOn = "2021-01-01", sourceKey = "generated",
    });

    private static async Task<string> DisposalAsync(ActLand land) => await land.MakeAsync("disposeIdle", new
    {
        finding = new { id = await land.FindingAsync() }, measure = "IDLE_FEE", decidedOn = "2021-08-01", sourceKey = "generated",
    });

    private static async Task<string> PerformanceAsync(ActLand land) => await land.MakeAsync("recordPerformance", new
    {
        parcel = new { id = await land.ParcelAsync() }, year = 2024, plotRatio = 1, sourceKey = "generated",
    });

    private static async Task<string> FootprintAsync(ActLand land) => await land.MakeAsync("recordFootprint", new
    {
        parcel = new { id = await land.ParcelAsync() }, imageryOn = "2024-01-01", share = 0.25, sourceKey = "generated",
    });

    private static async Task<string> GroundAsync(ActLand land) => await land.MakeAsync("recogniseForRedevelopment", new
    {
        parcel = new { id = await land.ParcelAsync() }, ground = "EXTENSIVE_USE", decidedOn = "2024-01-01", document = "认", sourceKey = "generated",
    });

    private static async Task<string> SurveyAsync(ActLand land) => await land.MakeAsync("surveyRedevelopment", new
    {
        parcel = new { id = await land.ParcelAsync() }, surveyedOn = "2024-01-01", holders = 2, sourceKey = "generated",
    });

    private static async Task<string> WorkAsync(ActLand land) => await land.MakeAsync("startRedevelopment", new
    {
        parcel = new { id = await land.ParcelAsync() }, route = "INDUSTRY_TO_INDUSTRY", startedOn = "2024-01-01", sourceKey = "generated",
    });
}
