using System.Collections.Immutable;
using System.Text.Json;
using Geo.Land.IdleLand;

namespace Geo.Data.IdleLand;

/// <summary>Reads what <c>api.supply_facts</c> gathers: the contracts of a parcel, each with what the idle clock needs.</summary>
public static class SupplyFactsJson
{
    /// <summary>The contracts in the order they were signed.</summary>
    public static ImmutableArray<SuppliedContract> Read(JsonElement contracts) =>
        [.. contracts.EnumerateArray().Select(contract => new SuppliedContract(contract.GetProperty("contract").GetGuid(), Text(contract, "number")!, ReadFacts(contract)))];

    private static SupplyFacts ReadFacts(JsonElement contract) => new()
    {
        SignedOn = Day(contract, "signedOn")!.Value,
        AgreedStartOn = Day(contract, "agreedStartOn"),
        DeliveredOn = Day(contract, "deliveredOn"),
        StartedOn = Day(contract, "startedOn"),
        CompletedOn = Day(contract, "completedOn"),
        Price = Number(contract, "price"),
        IsCollective = contract.GetProperty("isCollective").GetBoolean(),
        Agreements = [.. Items(contract, "agreements").Select(item => new Agreement(Day(item, "signedOn")!.Value, Day(item, "startOn"), Text(item, "document")))],
        Pauses = [.. Items(contract, "pauses").Select(ReadPause)],
        Suspensions = [.. Suspensions(contract)],
        // A report of the same day goes before the figures of the contract itself.
        Progress = [.. Items(contract, "progress").Append(contract).Select(ReadProgress)],
        Findings = [.. Items(contract, "findings").Select(ReadFinding)],
        Disposals = [.. Items(contract, "disposals").Select(ReadDisposal)],
    };

    private static Pause ReadPause(JsonElement item) => new(
        Value<PauseCause>(item, "cause")!.Value, Day(item, "firstOn")!.Value, Day(item, "lastOn"), Day(item, "verifiedOn"), Text(item, "document"));

    private static IEnumerable<Suspension> Suspensions(JsonElement contract) => Items(contract, "suspensions")
        .Append(contract)
        .Where(item => Day(item, "suspendedOn") is not null)
        .Select(item => new Suspension(Day(item, "suspendedOn")!.Value, Day(item, "resumedOn")));

    private static Progress ReadProgress(JsonElement item) => new(
        Day(item, "reportedOn")!.Value, Number(item, "areaDue"), Number(item, "areaStarted"), Number(item, "totalInvestment"), Number(item, "invested"));

    private static Finding ReadFinding(JsonElement item) =>
        new(Text(item, "number")!, Day(item, "decidedOn")!.Value, Value<PauseCause>(item, "cause"), Text(item, "document"), Day(item, "withdrawnOn"));

    private static Disposal ReadDisposal(JsonElement item) => new(
        Text(item, "finding")!, Value<DisposalMeasure>(item, "measure")!.Value, Day(item, "decidedOn")!.Value, Day(item, "lastOn"), Text(item, "document"), Day(item, "withdrawnOn"));

    private static JsonElement[] Items(JsonElement item, string name) =>
        item.GetProperty(name) is { ValueKind: JsonValueKind.Array } items ? [.. items.EnumerateArray()] : [];

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();

    private static decimal? Number(JsonElement item, string name) =>
        item.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    private static DateOnly? Day(JsonElement item, string name) =>
        Text(item, name) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd") : null;

    private static T? Value<T>(JsonElement item, string name)
        where T : struct, Enum => Text(item, name) is { } text ? Enum.Parse<T>(text.Replace("_", "", StringComparison.Ordinal), ignoreCase: true) : null;
}
