using System.Text.Json;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>Yields, footprints, recognitions, surveys and works of redevelopment.</summary>
public sealed class RedevelopmentActTests(DemoServer server) : IClassFixture<DemoServer>
{
    private readonly ActLand _land = new(server);

    [Fact]
    public async Task A_year_is_told_once_and_corrected_later()
    {
        object parcel = new { id = await _land.ParcelAsync() };
        await _land.RefusedAsync("recordPerformance", new { parcel, year = 2024, sourceKey = "generated" }, "plotRatio: NOTHING_TOLD");
        await _land.RefusedAsync("recordPerformance", new { parcel, year = 1948, plotRatio = -1, buildingCoefficient = 1.1, vacancyShare = 2, sourceKey = "generated" },
            "year: BAD_NUMBER", "plotRatio: BAD_NUMBER", "buildingCoefficient: BAD_NUMBER", "vacancyShare: BAD_NUMBER");
        JsonElement made = await _land.RunAsync("recordPerformance", new { parcel, year = 2024, plotRatio = "0.123456", taxPerMu = -5, sourceKey = "generated" }, "id plotRatio taxPerMu year");
        ParcelAct.Expect(made);
        Assert.Equal(("0.1235", "-5.00"), (made.GetProperty("record").GetProperty("plotRatio").ToString(), made.GetProperty("record").GetProperty("taxPerMu").GetString()));
        await _land.RefusedAsync("recordPerformance", new { parcel, year = 2024, plotRatio = 1, sourceKey = "generated" }, "year: DUPLICATE_YEAR");
        string id = made.GetProperty("record").GetProperty("id").GetString()!;
        await _land.RefusedAsync("correctPerformance", new { id, version = 1, plotRatio = (string?)null, taxPerMu = (string?)null, reason = "r" }, "plotRatio: NOTHING_TOLD");
        await _land.MakeAsync("correctPerformance", new { id, version = 1, plotRatio = (string?)null, reason = "r" });
    }

    [Fact]
    public async Task A_footprint_is_of_one_day_of_imagery()
    {
        object parcel = new { id = await _land.ParcelAsync() };
        await _land.RefusedAsync("recordFootprint", new { parcel, imageryOn = "2999-01-01", share = 1.5, sourceKey = "generated" }, "imageryOn: BAD_DATE", "share: BAD_NUMBER");
        await _land.MakeAsync("recordFootprint", new { parcel, imageryOn = "2024-01-01", share = 0.5, sourceKey = "generated" });
        await _land.RefusedAsync("recordFootprint", new { parcel, imageryOn = "2024-01-01", share = 0.5, sourceKey = "generated" }, "imageryOn: DUPLICATE_IMAGERY_ON");
        string other = await _land.MakeAsync("recordFootprint", new { parcel, imageryOn = "2024-02-01", share = 0.5, sourceKey = "generated" });
        await _land.RefusedAsync("correctFootprint", new { id = other, version = 1, imageryOn = "2024-01-01", reason = "r" }, "imageryOn: DUPLICATE_IMAGERY_ON");
    }

    [Fact]
    public async Task A_recognition_stands_in_a_document_and_is_withdrawn_once()
    {
        object parcel = new { id = await _land.ParcelAsync() };
        await _land.RefusedAsync("recogniseForRedevelopment", new { parcel, ground = "BY_DECISION", decidedOn = "2024-01-01", document = " ", sourceKey = "generated" }, "document: BLANK");
        string id = await _land.MakeAsync("recogniseForRedevelopment", new { parcel, ground = "BY_DECISION", decidedOn = "2024-01-01", document = "文", sourceKey = "generated" });
        await _land.RefusedAsync("withdrawRecognition", new { id, version = 1, withdrawnOn = "2023-01-01", reason = "r" }, "withdrawnOn: BAD_PERIOD");
        await _land.MakeAsync("withdrawRecognition", new { id, version = 1, withdrawnOn = "2024-02-01", reason = "r" });
        await _land.RefusedAsync("withdrawRecognition", new { id, version = 2, withdrawnOn = "2024-03-01", reason = "r" }, "id: ALREADY_WITHDRAWN");
    }

    [Fact]
    public async Task A_survey_tells_an_agreement_together_with_its_document()
    {
        object parcel = new { id = await _land.ParcelAsync() };
        await _land.RefusedAsync("surveyRedevelopment", new { parcel, surveyedOn = "2024-01-01", acquisitionAgreedOn = "2024-01-01", holders = 0, smallestUnitArea = new { mu = 0 }, sourceKey = "generated" },
            "holders: BAD_NUMBER", "smallestUnitArea: BAD_AREA");
        await _land.RefusedAsync("surveyRedevelopment", new { parcel, surveyedOn = "2024-01-01", acquisitionAgreedOn = "2024-01-01", sourceKey = "generated" }, "acquisitionAgreedOn: INCOMPLETE");
        string id = await _land.MakeAsync("surveyRedevelopment", new { parcel, surveyedOn = "2024-01-01", ownershipClear = true, unbuiltArea = new { hectare = 0 }, sourceKey = "generated" });
        await _land.RefusedAsync("surveyRedevelopment", new { parcel, surveyedOn = "2024-01-01", sourceKey = "generated" }, "surveyedOn: DUPLICATE_SURVEYED_ON");
        await _land.RefusedAsync("correctSurvey", new { id, version = 1, acquisitionDocument = "文", reason = "r" }, "acquisitionAgreedOn: INCOMPLETE");
    }

    [Fact]
    public async Task A_work_is_started_and_finished_and_covers_no_more_than_its_parcel()
    {
        object parcel = new { id = await _land.ParcelAsync() };
        await _land.RefusedAsync(
            "startRedevelopment", new { parcel, route = "ACQUISITION", startedOn = "2024-01-01", area = new { mu = 25 }, sourceKey = "generated" }, "area: BAD_AREA");
        await _land.RefusedAsync(
            "startRedevelopment", new { parcel, route = "ACQUISITION", startedOn = "2999-01-01", campaignKey = "none", sourceKey = "generated" }, "startedOn: BAD_DATE", "campaignKey: UNKNOWN_CAMPAIGN");
        string id = await _land.MakeAsync("startRedevelopment", new { parcel, route = "ACQUISITION", startedOn = "2024-01-01", campaignKey = "hs-inefficient-land-2023", sourceKey = "generated" });
        await _land.RefusedAsync("finishRedevelopment", new { id, version = 1, finishedOn = "2023-01-01", reason = "r" }, "finishedOn: BAD_PERIOD");
        await _land.MakeAsync("finishRedevelopment", new { id, version = 1, finishedOn = "2024-02-01", area = new { mu = 10 }, reason = "r" });
        await _land.RefusedAsync("finishRedevelopment", new { id, version = 2, finishedOn = "2024-02-01", reason = "r" }, "id: ALREADY_FINISHED");
        await _land.RefusedAsync("correctRedevelopmentWork", new { id, version = 2, startedOn = "2024-03-01", reason = "r" }, "finishedOn: BAD_PERIOD");
    }
}
