using Geo.Server.Options;
using Microsoft.Extensions.Configuration;

namespace Geo.Server.Tests.Options;

/// <summary>Names in the configuration that nobody reads, each with the one that is meant.</summary>
public sealed class KnownNamesTests
{
    [Fact]
    public void A_variable_that_is_spelled_wrong_is_named_with_the_right_one() =>
        Assert.Equal(
            ["There is no variable GEO_APP_DATABSE. Is GEO_APP_DATABASE meant?", "There is no variable GEO_SIGNING_KEY. Is GEO_SIGNING_KEYS meant?"],
            KnownNames.UnknownVariables(["GEO_SIGNING_KEY", "GEO_DATABASE", "PATH", "GEO_APP_DATABSE", "GEO_UPLOADS", "GEO_DEMO_PARCELS", "GEOCODE"]));

    [Fact]
    public void So_is_a_key_of_every_section() =>
        Assert.Equal(
            [
                "Nobody reads Authentification. Is Authentication meant?",
                "Nobody reads Authentication:Audiense. Is Audience meant?",
                "Nobody reads Authentication:Colour. Known are Authority, Audience, RolesClaim, CountiesClaim, PageClientId, PageScopes, ServiceAccounts.",
                "Nobody reads Authentication:ServiceAccounts:gis:Rolle. Is Role meant?",
                "Nobody reads AzureAd:TenentId. Is TenantId meant?",
            ],
            Unknown(
                ("Authentification:Authority", "https://id.example"), ("Authentication:Audiense", "geo"), ("Authentication:Colour", "red"), ("Authentication:Authority", "https://id.example"),
                ("Authentication:ServiceAccounts:gis:Rolle", "planner"), ("Authentication:ServiceAccounts:gis:Counties:0", "440783"), ("AzureAd:TenentId", "t"),
                ("AzureAd:Domain", "of Microsoft.Identity.Web"), ("Logging:LogLevel:Default", "Information")));

    [Fact]
    public void What_is_right_is_not_named() =>
        Assert.Empty(Unknown(("Authentication:Authority", "https://id.example"), ("authentication:audience", "geo"), ("AzureAd:Instance", "https://login.example")));

    private static IEnumerable<string> Unknown(params (string Key, string Value)[] keys)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(keys.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build();
        return KnownNames.UnknownKeys(configuration, configuration);
    }
}
