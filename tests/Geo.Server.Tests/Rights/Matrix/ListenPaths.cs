using System.Text.Json;
using Geo.Server.Tests.Subscriptions;
using Geo.Testing;

namespace Geo.Server.Tests.Rights.Matrix;

/// <summary>What listeners are told when every parcel and project of the world changes.</summary>
internal static class ListenPaths
{
    private const string Parcel = "parcel { id code name boundary areaMu updatedBy }";

    // Parcels that everybody sees change behind the others: who has heard of them has heard of all before.
    private const string Others = "update land.parcel set name = name where name like 'private %2'";

    private const string Projects =
        "update land.project set stage = case stage when 'SIGNED' then 'APPROVED' else 'SIGNED' end, stage_text = '2023-02-01' where name like 'private %'";

    private const string Last = "update land.parcel set name = name where name like 'private %1'";

    private static readonly Dictionary<string, string> Queries = new(StringComparer.Ordinal)
    {
        ["parcelChanged"] = $"subscription {{ parcelChanged {{ kind {Parcel} }} }}",
        ["projectStageChanged"] = "subscription { projectStageChanged { kind project { id name } } }",
        ["importProgress"] = $"subscription {{ importProgress(id: \"{WorldRecords.ForeignImport}\") {{ kind }} }}",
        ["demandMatched"] = $"subscription {{ demandMatched(demand: \"{WorldRecords.Demand}\") {{ kind {Parcel} }} }}",
    };

    public static IEnumerable<KeyValuePair<string, Func<RightsWorld, string, Task<string>>>> All(IEnumerable<string> fields) => fields.Select(field =>
        new KeyValuePair<string, Func<RightsWorld, string, Task<string>>>($"listen {field}", (world, role) => HearAsync(world, role, field)));

    private static async Task<string> HearAsync(RightsWorld world, string role, string field)
    {
        string query = Queries.TryGetValue(field, out string? known) ? known : throw new InvalidOperationException($"How is {field} listened to?");
        if (field == "importProgress" && role == "admin")
        {
            return "may";
        }

        if (field == "importProgress" || (field == "demandMatched" && role is "anonymous" or "investor"))
        {
            return (await Listener.RefuseAsync(world.Engine, query, rights: () => RightsWorld.Listening(role)))[0].Code!;
        }

        await using Listener asked = await Listener.StartAsync(world.Engine, query, rights: () => RightsWorld.Listening(role));
        await using Listener published = await Listener.StartAsync(world.Engine, Queries["parcelChanged"], rights: () => RightsWorld.Listening(role));
        await world.Owner.RunAsync(Others);
        await world.Owner.RunAsync(Projects);
        await HearPublishedAsync(world, published);
        // Listeners of one batch are told in no order; the batch behind it has told them all.
        await HearPublishedAsync(world, published);
        return Sight.Of(JsonSerializer.SerializeToElement(new { data = await asked.WaitingAsync() }));
    }

    private static async Task HearPublishedAsync(RightsWorld world, Listener listener)
    {
        await world.Owner.RunAsync(Last);
        HashSet<string> codes = [];
        while (codes.Count < 2)
        {
            string? code = (await listener.NextAsync()).GetProperty("parcel").GetProperty("code").GetString();
            if (code!.EndsWith('1'))
            {
                codes.Add(code);
            }
        }
    }
}
