using System.Text.Json;
using Geo.Query.Execute;
using Geo.Query.Subscriptions;
using Geo.Server.Tests.Mutations;
using Geo.Server.Tests.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace Geo.Server.Tests.Imports;

/// <summary>Who uploaded a file is told how far its import is; nobody else is.</summary>
public sealed class ImportProgressTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Progress = "subscription ($id: ID!) { importProgress(id: $id) { kind importJob { state step } } }";

    [Fact]
    public async Task The_steps_of_an_import_are_told_in_their_order()
    {
        string id = await server.UploadAsync(new ImportFile().Box(OpenLand.Code(), await new OpenLand(server).FindAsync()).Bytes, "parcels.geojson");
        await server.ReachAsync(id, "INSPECTED");
        await using Listener listener = await Listener.StartAsync(server.Services.GetRequiredService<SubscriptionEngine>(), Progress, new { id }, () => Listening("development"));
        await server.StepAsync("mapImport", new { id, constants = new[] { new { field = "STAGE", value = "净地" } } });
        await server.StepAsync("commitImport", new { id });
        List<string> states = [];
        while (states.LastOrDefault() != "COMMITTED")
        {
            JsonElement job = (await listener.NextAsync()).GetProperty("importJob");
            states.Add(job.GetProperty("state").GetString()!);
        }

        // Of several changes in a moment the last is told, so a short step may pass unseen; none comes out of its order.
        string[] order = ["INSPECTED", "MAPPED", "COMMITTING", "COMMITTED"];
        Assert.Equal(states.OrderBy(state => Array.IndexOf(order, state)), states);
    }

    [Fact]
    public async Task Somebody_elses_import_is_not_there_to_listen_to()
    {
        string id = await server.UploadAsync(new ImportFile().Box(OpenLand.Code(), await new OpenLand(server).FindAsync()).Bytes, "parcels.geojson");
        Assert.Equal("NOT_FOUND", (await Listener.RefuseAsync(server.Services.GetRequiredService<SubscriptionEngine>(), Progress, new { id }, () => Listening("somebody")))[0].Code);
        Assert.Equal("NOT_FOUND", (await Listener.RefuseAsync(server.Services.GetRequiredService<SubscriptionEngine>(), Progress, new { id = "x" }, () => Listening("development")))[0].Code);
    }

    private static CallerSettings Listening(string actor) => new([new("geo.exact", "440783")]) { Personal = [new("geo.actor", actor)] };
}
