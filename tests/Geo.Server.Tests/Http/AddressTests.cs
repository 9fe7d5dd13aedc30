using System.Net;

namespace Geo.Server.Tests.Http;

/// <summary>The addresses beside GraphQL and tiles.</summary>
public sealed class AddressTests(DemoServer server) : IClassFixture<DemoServer>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/health/live", """{"status":"live"}""")]
    [InlineData("/health/ready", """{"status":"ready"}""")]
    public async Task Health_is_told(string address, string expected) =>
        Assert.Equal(expected, await server.Client.GetStringAsync(address, Cancel));

    [Fact]
    public async Task The_page_is_served_at_the_root_and_keeps_to_this_host()
    {
        using HttpResponseMessage response = await server.Client.GetAsync("/", Cancel);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("default-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/assets/../../etc/passwd")]
    public async Task An_unknown_address_is_404_in_words(string address)
    {
        using HttpResponseMessage response = await server.Client.GetAsync(address, Cancel);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("NOT_FOUND", await response.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_forbids_guessing_its_type()
    {
        using HttpResponseMessage response = await server.Client.GetAsync("/health/live", Cancel);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
    }
}
