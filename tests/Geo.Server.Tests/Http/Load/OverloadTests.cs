using System.Net;
using System.Text.Json;
using Geo.Server.Http.Load;
using Geo.Server.Options;
using Geo.Server.Tests.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace Geo.Server.Tests.Http.Load;

/// <summary>More requests than the server can work on: they wait in order, the newest are refused, and nobody takes all the places.</summary>
public sealed class OverloadTests(DemoServer demo) : IClassFixture<DemoServer>
{
    private const string Regions = """{"query":"{ regions(first: 1, orderBy: [CODE_ASC]) { nodes { code } } }"}""";
    private const string Parcels = """{"query":"{ parcels(first: 1) { nodes { id } } }"}""";

    private static readonly AdmissionLimits TwoForEverybody = new() { AtOnce = 2, AtOncePerCaller = 100, LongestWait = TimeSpan.FromMinutes(5) };

    [Fact]
    public async Task The_newest_is_refused_at_once_health_stays_green_and_what_came_before_is_answered()
    {
        await using RunningServer server = await StartAsync(TwoForEverybody);
        Admission admission = server.Services.GetRequiredService<Admission>();
        Task<HttpResponseMessage>[] accepted;
        await using (await HeldTable.TakeAsync(demo.Owner, "region"))
        {
            accepted = [.. Enumerable.Range(0, 2 + TwoForEverybody.Waiting).Select(_ => Answer.PostAsync(server.Client, Regions))];
            await Eventually.Async(() => admission.InWork == 2 && admission.Waiting == TwoForEverybody.Waiting);

            using HttpResponseMessage newest = await Answer.PostAsync(server.Client, Regions);
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "OVERLOADED"), (newest.StatusCode, await Answer.CodeAsync(newest)));
            Assert.Equal(TimeSpan.FromSeconds(5), newest.Headers.RetryAfter?.Delta);
            using HttpResponseMessage tile = await server.Client.GetAsync(new Uri("/tiles/region/8/207/111.mvt", UriKind.Relative), Answer.Cancel);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, tile.StatusCode);
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, "/health/live"));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, "/health/ready"));
            Assert.DoesNotContain(accepted, answer => answer.IsCompleted);
        }

        foreach (HttpResponseMessage answer in await Task.WhenAll(accepted))
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Equal((0L, 0L, 2L), (admission.InWork, admission.Waiting, admission.Refused));
    }

    [Fact]
    public async Task Who_waits_too_long_is_refused_and_what_is_in_work_is_finished()
    {
        await using RunningServer server = await StartAsync(TwoForEverybody with { LongestWait = TimeSpan.FromMilliseconds(100) });
        Admission admission = server.Services.GetRequiredService<Admission>();
        Task<HttpResponseMessage>[] inWork;
        await using (await HeldTable.TakeAsync(demo.Owner, "region"))
        {
            inWork = [Answer.PostAsync(server.Client, Regions), Answer.PostAsync(server.Client, Regions)];
            await Eventually.Async(() => admission.InWork == 2);
            using HttpResponseMessage third = await Answer.PostAsync(server.Client, Regions);
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "OVERLOADED"), (third.StatusCode, await Answer.CodeAsync(third)));
        }

        Assert.All(await Task.WhenAll(inWork), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public async Task One_caller_who_asks_for_much_leaves_places_to_the_others()
    {
        await using RunningServer server = await StartAsync(new AdmissionLimits { AtOnce = 4, AtOncePerCaller = 2, LongestWait = TimeSpan.FromMinutes(5) });
        DemoTokens tokens = await DemoTokens.SignInAsync(server);
        Admission admission = server.Services.GetRequiredService<Admission>();
        Task<HttpResponseMessage>[] expensive;
        await using (await HeldTable.TakeAsync(demo.Owner, "parcel"))
        {
            expensive = [.. Enumerable.Range(0, 2 + 32 + 1).Select(_ => Answer.PostAsync(server.Client, Parcels, headers: tokens.Header("planner")))];
            HttpResponseMessage refused = await await Task.WhenAny(expensive);
            Assert.Equal((HttpStatusCode.TooManyRequests, "TOO_MANY_AT_ONCE"), (refused.StatusCode, await Answer.CodeAsync(refused)));
            Assert.Equal(TimeSpan.FromSeconds(5), refused.Headers.RetryAfter?.Delta);
            Assert.All(await tokens.StatusesAsync(server, "investor", times: 3), status => Assert.Equal(200, status));
            using HttpResponseMessage nobody = await Answer.PostAsync(server.Client, Regions);
            Assert.Equal(HttpStatusCode.OK, nobody.StatusCode);
            Assert.Equal(2, admission.InWork);
        }

        Assert.Equal(34, (await Task.WhenAll(expensive)).Count(answer => answer.StatusCode == HttpStatusCode.OK));
    }

    [Fact]
    public async Task Operations_of_connections_that_stay_open_take_places_too()
    {
        await using RunningServer server = await StartAsync(TwoForEverybody with { LongestWait = TimeSpan.FromMilliseconds(100) });
        Admission admission = server.Services.GetRequiredService<Admission>();
        Task<HttpResponseMessage>[] inWork;
        await using (await HeldTable.TakeAsync(demo.Owner, "region"))
        {
            inWork = [Answer.PostAsync(server.Client, Regions, "text/event-stream"), Answer.PostAsync(server.Client, Regions)];
            await Eventually.Async(() => admission.InWork == 2);
            using HttpResponseMessage third = await Answer.PostAsync(server.Client, Regions, "text/event-stream");
            Assert.Contains("\"OVERLOADED\"", await third.Content.ReadAsStringAsync(Answer.Cancel), StringComparison.Ordinal);
        }

        Assert.All(await Task.WhenAll(inWork), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public async Task Under_load_every_answer_is_right_or_a_refusal_and_health_is_always_green()
    {
        await using RunningServer server = await StartAsync(new AdmissionLimits { AtOnce = 3, AtOncePerCaller = 100, LongestWait = TimeSpan.FromMilliseconds(500) });
        Admission admission = server.Services.GetRequiredService<Admission>();
        using CancellationTokenSource over = new();
        Task<List<HttpStatusCode>> health = HealthAsync(server, over.Token);
        HeldTable held = await HeldTable.TakeAsync(demo.Owner, "region");
        Task<string?[]> asking = Task.WhenAll(Enumerable.Range(0, 60).Select(async _ =>
        {
            using HttpResponseMessage answer = await Answer.PostAsync(server.Client, Regions);
            return answer.StatusCode == HttpStatusCode.OK
                ? JsonElement.Parse(await answer.Content.ReadAsByteArrayAsync(Answer.Cancel)).GetProperty("data").GetProperty("regions").GetProperty("nodes")[0].GetProperty("code").GetString()
                : await Answer.CodeAsync(answer);
        }));
        await Eventually.Async(() => admission.Refused > 0);
        await held.DisposeAsync();
        string?[] answers = await asking;
        await over.CancelAsync();
        Assert.All(answers, answer => Assert.True(answer is "440000" or "OVERLOADED", answer));
        Assert.Contains("440000", answers);
        Assert.Contains("OVERLOADED", answers);
        Assert.All(await health, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(0, admission.InWork);
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.8", 2)]
    [InlineData("203.0.113.7", "203.0.113.7", 1)]
    public async Task Behind_a_proxy_callers_are_told_apart_by_the_address_that_it_names(string first, string second, int inWork)
    {
        await using RunningServer server = await RunningServer.StartAsync(demo.Options with
        {
            Admission = new AdmissionLimits { AtOnce = 2, AtOncePerCaller = 1, LongestWait = TimeSpan.FromMinutes(5) },
            Proxies = [IPAddress.Loopback],
        });
        Admission admission = server.Services.GetRequiredService<Admission>();
        Task<HttpResponseMessage>[] asked;
        await using (await HeldTable.TakeAsync(demo.Owner, "region"))
        {
            asked = [Answer.PostAsync(server.Client, Regions, headers: ("X-Forwarded-For", first)), Answer.PostAsync(server.Client, Regions, headers: ("X-Forwarded-For", second))];
            await Eventually.Async(() => admission.InWork >= 1);
            if (inWork > 1)
            {
                await Eventually.Async(() => admission.InWork == inWork);
            }

            Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, "/health/ready"));
            Assert.Equal(inWork, admission.InWork);
        }

        Assert.All(await Task.WhenAll(asked), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    private Task<RunningServer> StartAsync(AdmissionLimits limits) =>
        RunningServer.StartAsync(demo.Options with { Admission = limits, StatementTimeout = TimeSpan.FromMinutes(5) });

    private static async Task<HttpStatusCode> StatusAsync(RunningServer server, string address)
    {
        using HttpResponseMessage answer = await server.Client.GetAsync(new Uri(address, UriKind.Relative), Answer.Cancel);
        return answer.StatusCode;
    }

    private static async Task<List<HttpStatusCode>> HealthAsync(RunningServer server, CancellationToken over)
    {
        List<HttpStatusCode> statuses = [];
        while (!over.IsCancellationRequested)
        {
            statuses.Add(await StatusAsync(server, "/health/ready"));
        }

        return statuses;
    }
}
