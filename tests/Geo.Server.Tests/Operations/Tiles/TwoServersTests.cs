using System.Net;
using System.Net.Http.Headers;
using Geo.Server.Tests.Http;
using Geo.Server.Tests.Subscriptions;
using Geo.Tiles;

namespace Geo.Server.Tests.Operations.Tiles;

/// <summary>Two servers on one database: what is written through anybody is on the tiles of both, and the other tiles stay as they are.</summary>
public sealed class TwoServersTests(DemoDatabase database) : IClassFixture<DemoDatabase>
{
    [Fact]
    public async Task An_edit_ends_its_own_tiles_on_every_server_and_no_others_also_behind_a_lost_connection()
    {
        await using GeoProcess first = await GeoProcess.Serve(database.OwnerConnectionString, []).ListeningAsync();
        await using GeoProcess second = await GeoProcess.Serve(database.OwnerConnectionString, []).ListeningAsync();
        List<object[]> place = await database.ReadAsync("select st_x(label_point), st_y(label_point), code from land.parcel where county_code = '440783' and stage = 'PREPARED' order by code limit 1");
        string near = Address(14, (double)place[0][0], (double)place[0][1]);
        string far = Address(14, (double)place[0][0] + 0.1, (double)place[0][1]);
        string low = Address(9, (double)place[0][0], (double)place[0][1]);
        string write = $"update land.parcel set stage = case stage when 'LISTED' then 'PREPARED' else 'LISTED' end where code = '{place[0][2]}'";
        await database.RunAsync(write);

        HttpClient[] servers = [first.Client, second.Client];
        foreach (HttpClient server in servers)
        {
            await KeptAsync(server, near);
            await KeptAsync(server, far);
            await KeptAsync(server, low);
        }

        // 1. who has written asks for what is committed, and gets it of either server at once
        string before = await TagAsync(first.Client, near);
        Assert.Equal(before, await TagAsync(second.Client, near));
        await database.RunAsync(write);
        foreach (HttpClient server in servers)
        {
            (HttpStatusCode status, string? tag, _) = await AskAsync(server, near, before, isFresh: true);
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.NotEqual(before, tag);
            await SurvivesAsync(server, far);
            Assert.Equal(HttpStatusCode.NotModified, (await AskAsync(server, far, await TagAsync(server, far), isFresh: true)).Status);
        }

        // 2. everybody else, once the servers are told
        string behind = await TagAsync(first.Client, near);
        await database.RunAsync(write);
        foreach (HttpClient server in servers)
        {
            await Eventually.Async(async () => await TagAsync(server, near) != behind);
            await SurvivesAsync(server, far);
        }

        // 3. what was written while no connection listened is read from the log by the next one
        behind = await TagAsync(first.Client, near);
        await database.ReadAsync("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'geo change listener' and datname = current_database()");
        await database.RunAsync(write);
        foreach (HttpClient server in servers)
        {
            await Eventually.Async(async () => await TagAsync(server, near) != behind);
            await KeptAsync(server, near);
            await KeptAsync(server, far);
        }
    }

    private static string Address(int zoom, double longitude, double latitude) => $"/tiles/parcel/{TileId.Containing(zoom, longitude, latitude)}.mvt";

    // Kept is what comes of memory; right behind the start of a server, and of a listener, nothing is.
    private static Task KeptAsync(HttpClient server, string address) => Eventually.Async(async () => (await AskAsync(server, address, tag: null, isFresh: false)).Source == "geo; hit");

    private static async Task<string> TagAsync(HttpClient server, string address) => (await AskAsync(server, address, tag: null, isFresh: false)).Tag!;

    // Until the server has worked off what it was told, it makes tiles for each request alone; one that had to be made anew would be stored.
    private static Task SurvivesAsync(HttpClient server, string address) => Eventually.Async(async () =>
    {
        string source = (await AskAsync(server, address, tag: null, isFresh: false)).Source;
        Assert.Contains(source, new[] { "geo; hit", "geo; fwd=bypass" });
        return source == "geo; hit";
    });

    private static async Task<(HttpStatusCode Status, string? Tag, string Source)> AskAsync(HttpClient server, string address, string? tag, bool isFresh)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        if (tag is not null)
        {
            request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(tag));
        }

        request.Headers.CacheControl = isFresh ? new CacheControlHeaderValue { MaxAge = TimeSpan.Zero } : null;
        using HttpResponseMessage answer = await server.SendAsync(request, Answer.Cancel);
        return (answer.StatusCode, answer.Headers.ETag?.ToString(), answer.Headers.GetValues("Cache-Status").Single());
    }
}
