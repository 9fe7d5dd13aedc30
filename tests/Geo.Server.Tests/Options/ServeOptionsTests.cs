using Geo.Server.Options;

namespace Geo.Server.Tests.Options;

/// <summary>Start-up options: all mistakes at once, each in a sentence.</summary>
public sealed class ServeOptionsTests
{
    private const string Key = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    [Fact]
    public void All_mistakes_are_named_at_once()
    {
        (ServeOptions? options, IReadOnlyList<string> mistakes) = ServeOptions.Read(_ => null, "nowhere", 70000, "/no/such/page", addressFile: null);
        Assert.Null(options);
        Assert.Equal(["GEO_DATABASE", "GEO_SIGNING_KEYS", "--listen", "--port", "--page"], mistakes.Select(mistake => mistake.Split(' ')[0]));
    }

    [Fact]
    public void The_application_connects_as_geo_app_where_nothing_else_is_said()
    {
        (ServeOptions? options, _) = Read(("GEO_DATABASE", "Host=h;Username=owner;Database=d"), ("GEO_SIGNING_KEYS", Key));
        Assert.Equal("Host=h;Username=geo_app;Database=d", options!.Database.Application);
    }

    [Theory]
    [InlineData("short")]
    [InlineData("AAAA")]
    [InlineData(Key + ",AAAA")]
    public void A_signing_key_that_is_no_base64_of_32_bytes_is_refused(string keys)
    {
        (ServeOptions? options, IReadOnlyList<string> mistakes) = Read(("GEO_DATABASE", "Host=h"), ("GEO_SIGNING_KEYS", keys));
        Assert.Null(options);
        Assert.Matches("^GEO_SIGNING_KEYS: key [12] is not base64 of at least 32 bytes.$", Assert.Single(mistakes));
    }

    [Fact]
    public void A_password_never_stands_in_a_mistake()
    {
        (_, IReadOnlyList<string> mistakes) = Read(("GEO_DATABASE", "Host=h;Password=secret;Colour=red"), ("GEO_SIGNING_KEYS", Key));
        Assert.DoesNotContain("secret", Assert.Single(mistakes), StringComparison.Ordinal);
    }

    private static (ServeOptions? Options, IReadOnlyList<string> Mistakes) Read(params (string Name, string Value)[] variables) => ServeOptions.Read(
        name => variables.FirstOrDefault(variable => variable.Name == name).Value, "127.0.0.1", 8080, pageDirectory: null, addressFile: null);
}
