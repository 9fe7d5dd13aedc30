using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Geo.Server.Tests.Imports;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>Records that acts are tried on, each made by the acts themselves and used by one test.</summary>
internal sealed class ActLand(DemoServer server)
{
    private static int _serial;

    /// <summary>A number that no record has.</summary>
    public static string Number() => string.Create(CultureInfo.InvariantCulture, $"试-{Interlocked.Increment(ref _serial):00000}");

    /// <summary>The identifier of a record, from its type and key.</summary>
    public static string Id(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    /// <summary>A readable key that no record has.</summary>
    public static string Key() => string.Create(CultureInfo.InvariantCulture, $"try-{Interlocked.Increment(ref _serial)}");

    /// <summary>A day after every one given before.</summary>
    public static string NextDay() => new DateOnly(2027, 1, 1).AddDays(Interlocked.Increment(ref _serial)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A square on free land.</summary>
    public async Task<object> SquareAsync() => OpenLand.Square(await new OpenLand(server).FindAsync());

    /// <summary>The id of a new project, signed on 2024-01-01.</summary>
    public Task<string> ProjectAsync() => MakeAsync("recordProject", new
    {
        countyCode = "440783", name = "试验项目", stage = "SIGNED", startOnDelivery = false, reached = new { first = "2024-01-01" }, sourceKey = "generated",
    });

    /// <summary>The id of a new quota of 100 mu.</summary>
    public Task<string> QuotaAsync(string? key = null) => MakeAsync("grantQuota", new
    {
        regionCode = "440783", key = key ?? Key(), year = 2026, kind = "SPECIAL", grantedMu = 100, sourceKey = "generated",
    });

    /// <summary>The id of a new demand.</summary>
    public Task<string> DemandAsync() => MakeAsync("saveDemand", new { title = "需求", regionCode = "440783", criteria = new { stages = new[] { "PREPARED" } }, sourceKey = "generated" });

    /// <summary>The id of a new constraint area.</summary>
    public async Task<string> ConstraintAsync() => await MakeAsync("recordConstraint", new
    {
        countyCode = "440783", code = Number(), kind = "FLOOD", hardness = "SOFT", validFrom = "2024-01-01", boundary = await SquareAsync(), sourceKey = "generated",
    });

    /// <summary>A point as the API takes it.</summary>
    public static object At(double longitude, double latitude) => new { geojson = new { type = "Point", coordinates = new[] { longitude, latitude } } };

    /// <summary>The id of a new facility.</summary>
    public Task<string> FacilityAsync() => MakeAsync("recordFacility", new
    {
        key = Key(), kind = "EXPRESSWAY_EXIT", name = "试验出口", location = At(112.69, 22.37), sourceKey = "generated",
    });

    /// <summary>The id of a new import, whose file was looked at.</summary>
    public async Task<string> ImportAsync()
    {
        string id = await server.UploadAsync(new ImportFile().Box(OpenLand.Code(), (112.5, 22.4)).Bytes, "parcels.geojson");
        await server.ReachAsync(id, "INSPECTED");
        return id;
    }

    /// <summary>The id of a new parcel.</summary>
    public async Task<string> ParcelAsync() => (await server.NewParcelAsync()).Id;

    /// <summary>The id of a new contract, agreed to start on 2020-01-01.</summary>
    public async Task<string> ContractAsync(object? parcel = null) => await MakeAsync("recordContract", new
    {
        parcel = parcel ?? new { id = await ParcelAsync() }, number = Number(), kind = "TRANSFER", signedOn = "2019-01-01", price = "1000000", agreedStartOn = "2020-01-01", agreedCompletionOn = "2022-01-01",
        deliveredOn = "2019-02-01", totalInvestment = "4000000", areaDue = new { squareMetre = 9000 }, sourceKey = "generated",
    });

    /// <summary>The id of a new contract whose construction started on 2020-01-01.</summary>
    public async Task<string> StartedAsync()
    {
        string id = await ContractAsync();
        await MakeAsync("reportProgress", new { id, version = 1, reportedOn = "2020-02-01", startedOn = "2020-01-01", invested = 500_000, areaStarted = new { mu = 3 }, reason = "r" });
        return id;
    }

    /// <summary>The id of a new claim of a pause, not verified.</summary>
    public async Task<string> PauseAsync() => await MakeAsync("pauseIdleClock", new
    {
        contract = new { id = await ContractAsync() }, cause = "PLAN_CHANGED", firstOn = "2020-03-01", sourceKey = "generated",
    });

    /// <summary>The id of a new finding of 2021-06-01.</summary>
    public async Task<string> FindingAsync() => await MakeAsync("findIdle", new
    {
        contract = new { id = await ContractAsync() }, number = Number(), decidedOn = "2021-06-01", sourceKey = "generated",
    });

    /// <summary>The input of a sample with a reason and, for a change, the version as it stands.</summary>
    public async Task<JsonObject> InputAsync(ActSample sample, string reason)
    {
        JsonObject input = JsonSerializer.SerializeToNode(await sample.Input(this))!.AsObject();
        if (sample.TakesReason)
        {
            input["reason"] = reason;
        }

        return await RenewAsync(sample, input);
    }

    /// <summary>The same input with the version of the record as it stands.</summary>
    public async Task<JsonObject> RenewAsync(ActSample sample, JsonObject input)
    {
        if (sample.IsChange)
        {
            JsonElement found = await server.QueryAsync(
                $"query ($id: ID!) {{ node(id: $id) {{ ... on {ActNames.All[sample.Act].Entity} {{ version }} }} }}", new { id = input["id"]!.GetValue<string>() });
            input["version"] = found.GetProperty("node").GetProperty("version").GetInt32();
        }

        return input;
    }

    /// <summary>Makes a record by an act that must succeed, and gives its id.</summary>
    public async Task<string> MakeAsync(string act, object input)
    {
        JsonElement payload = await RunAsync(act, input);
        ParcelAct.Expect(payload);
        return payload.GetProperty("record").GetProperty("id").GetString()!;
    }

    /// <summary>Runs an act and gives its payload, the record under the name <c>record</c>.</summary>
    public Task<JsonElement> RunAsync(string act, object input, string selection = "id") =>
        server.ActAsync(act, ActNames.InputOf(act), input, $"record: {ActNames.RecordOf(act)} {{ {selection} }} userErrors {{ path code message }}");

    /// <summary>Runs an act that must be refused for these, each as its path and code.</summary>
    public async Task<JsonElement> RefusedAsync(string act, object input, params string[] codes)
    {
        JsonElement payload = await RunAsync(act, input);
        Assert.Equal(codes.Order(StringComparer.Ordinal), Codes(payload).Order(StringComparer.Ordinal));
        return payload;
    }

    /// <summary>The user errors, each as its whole path and code.</summary>
    public static IEnumerable<string> Codes(JsonElement payload) => payload.GetProperty("userErrors").EnumerateArray().Select(error =>
        $"{string.Join('.', error.GetProperty("path").EnumerateArray().Select(step => step.GetString()))}: {error.GetProperty("code").GetString()}");
}
