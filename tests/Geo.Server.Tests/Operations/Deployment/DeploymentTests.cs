using System.Globalization;
using System.Text.RegularExpressions;
using Geo.Server.Options;
using Geo.Server.Tests.Http;
using Geo.Testing;

namespace Geo.Server.Tests.Operations.Deployment;

/// <summary>What the image, the composition and the unit of systemd say, read as text: neither Docker nor systemd runs where the tests do.</summary>
public sealed class DeploymentTests(DemoServer demo) : IClassFixture<DemoServer>
{
    private static readonly double StopSeconds = new ServeOptions(new DatabaseOptions("", ""), new SigningKeys([]), System.Net.IPAddress.Loopback, 0, null, null).StopWithin.TotalSeconds;

    [Fact]
    public void The_image_runs_as_nobody_special_from_a_root_it_does_not_write_and_asks_after_its_own_health()
    {
        string last = Read("Dockerfile").Split("\nFROM ")[^1];
        Assert.Matches(@"(?m)^USER \$APP_UID$", last);
        Assert.True(last.IndexOf("\nUSER ", StringComparison.Ordinal) < last.IndexOf("\nENTRYPOINT ", StringComparison.Ordinal));
        Assert.Matches(@"(?m)^HEALTHCHECK .*/health/ready", last);
        string server = Read("docker-compose.yml").Split("\n  server:\n")[1].Split("\nvolumes:")[0];
        Assert.Contains("read_only: true", server, StringComparison.Ordinal);
        Assert.Contains("cap_drop: [ALL]", server, StringComparison.Ordinal);
        Assert.Contains("no-new-privileges:true", server, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docker-compose.yml", @"(?<=stop_grace_period: )\d+")]
    [InlineData("ops/geo.service", @"(?<=TimeoutStopSec=)\d+")]
    public void Whoever_starts_it_waits_longer_for_its_end_than_it_takes_itself(string file, string pattern) =>
        Assert.True(int.Parse(Regex.Match(Read(file), pattern, RegexOptions.None, TimeSpan.FromSeconds(1)).Value, CultureInfo.InvariantCulture) > StopSeconds);

    [Fact]
    public async Task The_unit_gives_no_option_that_the_program_does_not_have()
    {
        string start = Regex.Match(Read("ops/geo.service"), "(?m)(?<=^ExecStart=/opt/geo/geo serve ).*$", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
        await using GeoProcess help = GeoProcess.Start(["serve", "--help"]);
        Assert.Equal(0, await help.EndAsync());
        Assert.All(start.Split(' ').Where(word => word.StartsWith("--", StringComparison.Ordinal)), option => Assert.Contains(option, help.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_list_of_packages_is_what_the_build_resolved_and_none_asks_for_more_than_a_notice() =>
        Assert.Equal("", await PostgresPrograms.RunAsync("node", [Path.Combine(Repository.Root, "eng", "licences.mjs"), "--check"], input: null));

    [Theory]
    [InlineData("/")]
    [InlineData("/graphql")]
    [InlineData("/nowhere")]
    [InlineData("/health/live")]
    public async Task Every_answer_says_what_browsers_may_do_with_it(string address)
    {
        using HttpResponseMessage answer = await demo.Client.GetAsync(new Uri(address, UriKind.Relative), Answer.Cancel);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.StartsWith("camera=()", Assert.Single(answer.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Behind_a_proxy_that_speaks_https_browsers_are_told_to_stay_with_it()
    {
        await using RunningServer server = await RunningServer.StartAsync(demo.Options with { Proxies = [System.Net.IPAddress.Loopback] });
        using HttpRequestMessage request = new(HttpMethod.Get, "/health/live") { Headers = { { "X-Forwarded-Proto", "https" } } };
        using HttpResponseMessage answer = await server.Client.SendAsync(request, Answer.Cancel);
        Assert.Equal("max-age=31536000", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));
}
