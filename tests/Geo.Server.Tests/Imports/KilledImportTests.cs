using System.Net.Http.Json;
using System.Text.Json;
using Geo.Data.Adjacency;
using Geo.Data.History;
using Geo.Server.Tests.Changes;
using Geo.Testing;

namespace Geo.Server.Tests.Imports;

/// <summary>
/// The server or PostgreSQL is killed at 20 points of a commit: before it writes, and behind each twentieth of what it writes. After the restart
/// all parcels of the file are there and the job says so, or none is and the job says that; the graph and the history are sound.
/// </summary>
public sealed class KilledImportTests
{
    private const int Points = 20;
    private const int Columns = 50;
    private const int Rows = 40;
    private const double Side = 0.0003;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Category", "Long")]
    public async Task Whatever_is_killed_during_an_import_all_of_its_parcels_are_there_or_none()
    {
        await using KilledServer killed = await KilledServer.StartAsync(parcels: 1000);
        (double West, double South)[] places = await OpenPlacesAsync(killed, Points + 1);

        // 1. how much a whole commit writes
        string first = await CheckedAsync(killed, Points, places[Points]);
        long before = await WrittenAsync(killed);
        await ActAsync(killed, "commitImport", new { id = first });
        await UntilAsync(async () => await StateAsync(killed, first) == "COMMITTED");
        long whole = await WrittenAsync(killed) - before;

        Dictionary<string, int> ends = new(StringComparer.Ordinal);
        for (int point = 0; point < Points; point++)
        {
            // 2. a commit that is killed behind a part of that
            string id = await CheckedAsync(killed, point, places[point]);
            long start = await WrittenAsync(killed);
            long part = whole * point / Points;
            await ActAsync(killed, "commitImport", new { id });
            await UntilAsync(async () => await WrittenAsync(killed) - start >= part || await StateAsync(killed, id) != "COMMITTING");
            await (point % 2 == 0 ? killed.KillServerAsync(Task.CompletedTask) : killed.KillDatabaseAsync(Task.CompletedTask));

            // 3. what the job says is what is there
            string? end = null;
            await UntilAsync(async () => (end = await StateAsync(killed, id)) is "COMMITTED" or "FAILED" or "CHECKED");
            ends[end!] = ends.GetValueOrDefault(end!) + 1;
            Assert.Equal(
                end == "COMMITTED" ? Columns * Rows : 0L,
                await killed.Owner.ScalarAsync<long>("select count(*) from land.parcel where starts_with(code, $1)", Prefix(point)));
            Assert.Empty(await HistoryCheck.RunAsync(killed.Owner, Cancel));
            Assert.Empty(await AdjacencyGraph.CheckAsync(killed.Owner, Cancel));
        }

        // Had no commit been cut off, nothing would have been shown.
        Assert.True(ends.GetValueOrDefault("FAILED") > Points / 4, string.Join(", ", ends));
    }

    private static string Prefix(int point) => $"440783{800 + point:000}";

    // A file of adjoining boxes that was uploaded, mapped and checked.
    private static async Task<string> CheckedAsync(KilledServer killed, int point, (double West, double South) place)
    {
        ImportFile file = new();
        for (int i = 0; i < Columns * Rows; i++)
        {
            file.Box($"{Prefix(point)}001GB{i + 1:00000}", (place.West + Side * (i % Columns), place.South + Side * (i / Columns)), Side, Side);
        }

        using MultipartFormDataContent form = new() { { new ByteArrayContent(file.Bytes), "file", "parcels.geojson" } };
        using HttpResponseMessage response = await killed.Client.PostAsync(new Uri("/imports", UriKind.Relative), form, Cancel);
        string id = (await response.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("id").GetString()!;
        await UntilAsync(async () => await StateAsync(killed, id) == "INSPECTED");
        await ActAsync(killed, "mapImport", new { id, constants = new[] { new { field = "STAGE", value = "净地" } } });
        await ActAsync(killed, "checkImport", new { id });
        await UntilAsync(async () => await StateAsync(killed, id) == "CHECKED");
        return id;
    }

    private static async Task ActAsync(KilledServer killed, string act, object input)
    {
        string type = char.ToUpperInvariant(act[0]) + act[1..] + "Input";
        JsonElement answer = await AskAsync(killed, $"mutation ($input: {type}!) {{ {act}(input: $input) {{ userErrors {{ code message }} }} }}", new { input });
        Assert.Equal("[]", answer.GetProperty("data").GetProperty(act).GetProperty("userErrors").GetRawText());
    }

    // Null while nobody can tell.
    private static async Task<string?> StateAsync(KilledServer killed, string id)
    {
        JsonElement answer = await AskAsync(killed, "query ($id: ID!) { importJob(id: $id) { state } }", new { id });
        return answer.TryGetProperty("errors", out _) ? null : answer.GetProperty("data").GetProperty("importJob").GetProperty("state").GetString();
    }

    private static async Task<JsonElement> AskAsync(KilledServer killed, string query, object variables)
    {
        using HttpResponseMessage response = await killed.Client.PostAsJsonAsync("/graphql", new { query, variables }, Cancel);
        return await response.Content.ReadFromJsonAsync<JsonElement>(Cancel);
    }

    // The bytes that PostgreSQL has logged so far: what a transaction has written grows before it ends.
    private static Task<long> WrittenAsync(KilledServer killed) => killed.Owner.ScalarAsync<long>("select (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::bigint");

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        using PeriodicTimer timer = new(TimeSpan.FromMilliseconds(5));
        while (!await condition())
        {
            await timer.WaitForNextTickAsync(patience.Token);
        }
    }

    private static async Task<(double, double)[]> OpenPlacesAsync(KilledServer killed, int count) =>
    [
        .. (await killed.Owner.RowsAsync(
            $"""
            select st_xmin(box), st_ymin(box)
            from land.region, lateral (
              select st_makeenvelope(west, south, west + {ImportFile.Text(Side * Columns)}, south + {ImportFile.Text(Side * Rows)}, 4490) as box
              from generate_series(0, 40) as i, generate_series(0, 40) as k,
                lateral (select st_xmin(boundary) + i * 0.016 as west, st_ymin(boundary) + k * 0.013 as south) as corner) as place
            where code = '440783' and st_contains(boundary, box) and not exists (select from land.parcel where parcel.boundary && st_expand(box, 0.001))
            order by 1, 2 limit {count}
            """)).Select(row => ((double)row[0]!, (double)row[1]!)),
    ];
}
