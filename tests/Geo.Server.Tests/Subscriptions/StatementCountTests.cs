using System.Diagnostics;
using Npgsql;

namespace Geo.Server.Tests.Subscriptions;

/// <summary>What a batch costs the database does not grow with the subscribers.</summary>
public sealed class StatementCountTests(DemoDatabase database) : IClassFixture<DemoDatabase>
{
    [Fact]
    public async Task As_many_commands_for_two_hundred_subscribers_as_for_two()
    {
        string code = (string)(await database.ReadAsync("select min(code) from land.parcel"))[0][0];
        Assert.Equal(await CommandsAsync(code, 2), await CommandsAsync(code, 200));
    }

    private async Task<int> CommandsAsync(string code, int subscribers)
    {
        await using ListeningServer server = await ListeningServer.StartAsync(database, limits: new() { GatherFor = TimeSpan.Zero });
        List<Listener> listeners = [];
        for (int i = 0; i < subscribers; i++)
        {
            // As many filters as subscribers, each written into its own document; every second one does not match.
            listeners.Add(await Listener.StartAsync(
                server.Engine, $"subscription {{ parcelChanged(where: {{code: {{startsWith: \"{(i % 2 == 0 ? code : "9")}\"}}, areaMu: {{gte: -{i}}}}}) {{ kind parcel {{ code contracts {{ totalCount }} }} }} }}"));
        }

        Assert.Equal(subscribers, server.Engine.Kept.Filters);
        Assert.Equal(1, server.Engine.Kept.Selections);
        int commands = 0;
        string? name = new NpgsqlConnectionStringBuilder(database.AppConnectionString).Database;
        using (ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            // Other tests have databases of their own, and the change itself is none of the server's commands.
            ActivityStopped = activity => Interlocked.Add(ref commands, IsOurs(activity, name) ? 1 : 0),
        })
        {
            ActivitySource.AddActivityListener(listener);
            await database.RunAsync($"update land.parcel set version = version + 1 where code = '{code}'");
            foreach (Listener listening in listeners.Where((_, i) => i % 2 == 0))
            {
                Assert.Equal("CHANGED", (await listening.NextAsync()).GetProperty("kind").GetString());
            }
        }

        foreach (Listener listening in listeners)
        {
            await listening.DisposeAsync();
        }

        Assert.Equal((0, 0, 0), server.Engine.Kept);
        Assert.NotEqual(0, commands);
        return commands;
    }

    private static bool IsOurs(Activity activity, string? database) =>
        activity.GetTagItem("db.namespace") as string == database && activity.GetTagItem("db.query.text") is string text && text.Contains("\"api\"", StringComparison.Ordinal);
}
