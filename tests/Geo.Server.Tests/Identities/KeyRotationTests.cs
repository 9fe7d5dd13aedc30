using System.Net;
using Geo.Server.Tests.Subscriptions;

namespace Geo.Server.Tests.Identities;

/// <summary>The issuer's keys change, vanish, or cannot be had, while the server runs.</summary>
public sealed class KeyRotationTests(ProviderServer server) : IClassFixture<ProviderServer>
{
    private const string UnknownKey = "The token is signed with a key that its issuer does not have, or names none.";

    // A little behind, as clocks are: a token issued now is not of tomorrow for this one.
    private readonly ManualClock _clock = new(DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()));

    [Fact]
    public async Task A_new_key_is_known_at_its_first_token_and_the_old_one_still_good()
    {
        await using OidcProvider provider = await OidcProvider.StartAsync();
        await using RunningServer running = await StartAsync(provider);
        string old = await provider.TokenOfPersonAsync("planner");
        Assert.Equal("planner", await RoleAsync(running, old));

        await provider.RotateAsync();
        _clock.Advance(TimeSpan.FromSeconds(11));
        Assert.Equal("editor", await RoleAsync(running, await provider.TokenOfPersonAsync("editor")));
        Assert.Equal("planner", await RoleAsync(running, old));
    }

    [Fact]
    public async Task A_key_that_the_issuer_took_back_is_forgotten()
    {
        await using OidcProvider provider = await OidcProvider.StartAsync();
        await using RunningServer running = await StartAsync(provider);
        string old = await provider.TokenOfPersonAsync("planner");
        Assert.Equal("planner", await RoleAsync(running, old));

        await provider.RotateAsync();
        await provider.ForgetAsync();
        _clock.Advance(TimeSpan.FromSeconds(11));
        Assert.Equal("editor", await RoleAsync(running, await provider.TokenOfPersonAsync("editor")));
        Assert.Equal(UnknownKey, (await ProviderServer.RefusalAsync(running.Client, $"Bearer {old}")).Message);
    }

    [Fact]
    public async Task A_token_that_was_good_is_refused_once_it_has_ended()
    {
        await using RunningServer running = await StartAsync(server.Provider);
        string token = await server.Provider.TokenOfPersonAsync("planner");
        Assert.Equal("planner", await RoleAsync(running, token));
        Assert.Equal("planner", await RoleAsync(running, token));
        _clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal("The token has expired. Sign in again.", (await ProviderServer.RefusalAsync(running.Client, $"Bearer {token}")).Message);
    }

    [Fact]
    public async Task Tokens_of_unknown_keys_do_not_make_the_server_ask_the_issuer_for_each()
    {
        await using OidcProvider provider = await OidcProvider.StartAsync();
        await using OidcProvider foreign = await OidcProvider.StartAsync();
        await using RunningServer running = await StartAsync(provider);
        await RoleAsync(running, await provider.TokenOfPersonAsync("planner"));
        string unknown = await foreign.SignAsync(new { iss = provider.Issuer, aud = OidcProvider.Audience, sub = "somebody", roles = "admin", exp = Later() });
        int before = await provider.AskedAsync();
        for (int i = 0; i < 20; i++)
        {
            Assert.Equal(UnknownKey, (await ProviderServer.RefusalAsync(running.Client, $"Bearer {unknown}")).Message);
        }

        Assert.Equal(before, await provider.AskedAsync());
        _clock.Advance(TimeSpan.FromSeconds(11));
        await ProviderServer.RefusalAsync(running.Client, $"Bearer {unknown}");
        await ProviderServer.RefusalAsync(running.Client, $"Bearer {unknown}");
        Assert.Equal(before + 1, await provider.AskedAsync());
    }

    [Fact]
    public async Task An_issuer_that_never_answered_is_no_fault_of_the_token()
    {
        await using OidcProvider provider = await OidcProvider.StartAsync();
        string token = await provider.TokenOfPersonAsync("planner");
        await provider.OpenAsync(isOpen: false);
        await using RunningServer running = await StartAsync(provider);
        (HttpStatusCode status, string code, _, string challenge) = await ProviderServer.RefusalAsync(running.Client, $"Bearer {token}");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "ISSUER_UNAVAILABLE", ""), (status, code, challenge));

        await provider.OpenAsync(isOpen: true);
        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("planner", await RoleAsync(running, token));
    }

    [Fact]
    public async Task An_issuer_that_stops_answering_is_trusted_by_the_keys_it_had_for_a_day()
    {
        await using OidcProvider provider = await OidcProvider.StartAsync();
        await using RunningServer running = await StartAsync(provider);
        string token = await LongTokenAsync(provider);
        Assert.Equal("admin", await RoleAsync(running, token));

        await provider.OpenAsync(isOpen: false);
        _clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal("admin", await RoleAsync(running, token));
        _clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal("ISSUER_UNAVAILABLE", (await ProviderServer.RefusalAsync(running.Client, $"Bearer {token}")).Code);
    }

    private static Task<string> LongTokenAsync(OidcProvider provider) => provider.SignAsync(new
    {
        iss = provider.Issuer,
        aud = OidcProvider.Audience,
        sub = "somebody",
        roles = "admin",
        exp = Later(),
    });

    private static long Later() => TimeProvider.System.GetUtcNow().AddDays(7).ToUnixTimeSeconds();

    private static async Task<string?> RoleAsync(RunningServer running, string token) => (await ProviderServer.CallerAsync(running.Client, token)).GetProperty("role").GetString();

    private Task<RunningServer> StartAsync(OidcProvider provider) => RunningServer.StartAsync(server.OptionsFor(provider) with { Clock = _clock });
}
