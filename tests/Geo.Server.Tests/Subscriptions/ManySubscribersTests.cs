using System.Globalization;
using System.Text.Json;

namespace Geo.Server.Tests.Subscriptions;

/// <summary>A hundred subscribers with a hundred different filters, three hundred changes: each is told exactly what its filter says.</summary>
public sealed class ManySubscribersTests(DemoDatabase database) : IClassFixture<DemoDatabase>
{
    private const int Sockets = 5;
    private const int PerSocket = 20;
    private const int Changes = 300;
    private const string Last = "末";
    private const string Listening = "subscription ($where: ParcelFilter) { parcelChanged(where: $where) { kind parcel { code name } } }";

    private static readonly string[] Stages = ["UNPREPARED", "PREPARED", "LISTED", "DELIVERED", "IN_USE"];

    [Fact]
    public async Task Each_is_told_exactly_what_its_filter_says()
    {
        Random random = new(20261122);
        await using ListeningServer server = await ListeningServer.StartAsync(database, limits: new() { GatherFor = TimeSpan.Zero });
        Land[] lands = [.. (await database.ReadAsync("select code from land.parcel where county_code = '440783' order by code limit 40"))
            .Select(row => Land.Next(random, (string)row[0]))];
        foreach (Land land in lands)
        {
            await database.RunAsync(land.Update);
        }

        // 1. who listens to what
        Watch[] watches = [.. Enumerable.Range(0, Sockets * PerSocket).Select(i => Watch.Next(random, i))];
        RawSocket[] sockets = await Task.WhenAll(Enumerable.Range(0, Sockets).Select(_ => RawSocket.OpenReadyAsync(server.Socket)));
        for (int i = 0; i < watches.Length; i++)
        {
            await sockets[i / PerSocket].SubscribeAsync($"{i}", Listening, new { where = JsonSerializer.Deserialize<JsonElement>(watches[i].Filter) });
        }

        await Eventually.Async(() => server.Engine.Subscribers == watches.Length);
        await using Listener everything = await Listener.StartAsync(server.Engine, "subscription { parcelChanged { kind } }");

        // 2. one change after the other, each told before the next is made
        List<string>[] expected = [.. watches.Select(_ => new List<string>())];
        for (int i = 0; i < Changes; i++)
        {
            int changed = random.Next(lands.Length);
            Land before = lands[changed];
            Land after = i == Changes - 1 ? before with { Name = Last } : Land.Next(random, before.Code);
            lands[changed] = after;
            await database.RunAsync(after.Update);
            await everything.NextAsync();
            for (int watcher = 0; watcher < watches.Length; watcher++)
            {
                if (Told(watches[watcher].Holds(before), watches[watcher].Holds(after), after) is { } told)
                {
                    expected[watcher].Add(told);
                }
            }
        }

        // 3. what each was told, up to the last change, which all are told
        List<string>[] received = [.. watches.Select(_ => new List<string>())];
        foreach (RawSocket socket in sockets)
        {
            await ReadAsync(socket, received);
            socket.Dispose();
        }

        Assert.Equal(expected, received);
        Assert.True(expected.Average(list => list.Count) > 10, "The filters hardly match anything.");
    }

    private static string? Told(bool before, bool after, Land land) => (before, after) switch
    {
        (false, true) => $"ENTERED {land.Code} {land.Name}",
        (true, true) => $"CHANGED {land.Code} {land.Name}",
        (true, false) => "LEFT",
        _ => null,
    };

    private static async Task ReadAsync(RawSocket socket, List<string>[] received)
    {
        for (int open = PerSocket; open > 0;)
        {
            JsonElement message = await socket.ReceiveJsonAsync();
            JsonElement change = message.GetProperty("payload").GetProperty("data").GetProperty("parcelChanged");
            JsonElement parcel = change.GetProperty("parcel");
            string kind = change.GetProperty("kind").GetString()!;
            received[int.Parse(message.GetProperty("id").GetString()!, CultureInfo.InvariantCulture)].Add(
                parcel.ValueKind == JsonValueKind.Null ? kind : $"{kind} {parcel.GetProperty("code").GetString()} {parcel.GetProperty("name").GetString()}");
            open -= parcel.ValueKind != JsonValueKind.Null && parcel.GetProperty("name").GetString() == Last ? 1 : 0;
        }
    }

    /// <summary>A parcel as this test knows it: a square, a stage, a name.</summary>
    private sealed record Land(string Code, double West, double South, double Side, string Stage, string Name)
    {
        public string Update => string.Create(
            CultureInfo.InvariantCulture,
            $"update land.parcel set boundary = st_multi(st_makeenvelope({West}, {South}, {West + Side}, {South + Side}, 4490)), stage = '{Stage}', name = '{Name}' where code = '{Code}'");

        public static Land Next(Random random, string code) => new(
            code, 112 + random.Next(60) / 100.0, 22 + random.Next(60) / 100.0, 0.001 + random.Next(5) / 1000.0, Stages[random.Next(Stages.Length)], $"{"甲乙丙丁"[random.Next(4)]}{random.Next(100)}");
    }

    /// <summary>A filter as JSON, and whether a parcel meets it, told without SQL.</summary>
    private sealed record Watch(string Filter, Func<Land, bool> Holds)
    {
        public static Watch Next(Random random, int number)
        {
            (string box, Func<Land, bool> inside) = Box(random);
            string stage = Stages[random.Next(Stages.Length)];
            char initial = "甲乙丙丁"[random.Next(4)];
            (string filter, Func<Land, bool> holds) = (number % 5) switch
            {
                0 => ($"{{{box}}}", inside),
                1 => ($"{{{box}, \"stage\": {{\"ne\": \"{stage}\"}}}}", land => inside(land) && land.Stage != stage),
                2 => ($"{{\"or\": [{{{box}}}, {{\"name\": {{\"startsWith\": \"{initial}\"}}}}]}}", land => inside(land) || land.Name[0] == initial),
                3 => ($"{{\"stage\": {{\"eq\": \"{stage}\"}}, \"not\": {{{box}}}}}", land => land.Stage == stage && !inside(land)),
                _ => ($"{{\"and\": [{{{box}}}, {{\"name\": {{\"startsWith\": \"{initial}\"}}}}]}}", (Func<Land, bool>)(land => inside(land) && land.Name[0] == initial)),
            };

            // Everybody hears of the last change.
            return new($"{{\"or\": [{{\"name\": {{\"eq\": \"{Last}\"}}}}, {filter}]}}", land => land.Name == Last || holds(land));
        }

        private static (string, Func<Land, bool>) Box(Random random)
        {
            double west = 112 + random.Next(600) / 1000.0;
            double south = 22 + random.Next(600) / 1000.0;
            double east = west + 0.01 + random.Next(200) / 1000.0;
            double north = south + 0.01 + random.Next(200) / 1000.0;
            return (
                string.Create(CultureInfo.InvariantCulture, $"\"boundary\": {{\"bbox\": [{west}, {south}, {east}, {north}]}}"),
                land => west <= land.West + land.Side && land.West <= east && south <= land.South + land.Side && land.South <= north);
        }
    }
}
