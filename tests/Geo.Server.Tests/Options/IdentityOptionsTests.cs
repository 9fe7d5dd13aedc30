using Geo.Server.Options;
using Geo.Server.Rights;
using Microsoft.Extensions.Configuration;

namespace Geo.Server.Tests.Options;

/// <summary>Whose tokens are trusted, as the configuration says it.</summary>
public sealed class IdentityOptionsTests
{
    private const string Tenant = "72f988bf-86f1-41af-91ab-2d7cd011db47";
    private const string Client = "11111111-2222-3333-4444-555555555555";

    [Fact]
    public void Without_a_section_no_tokens_are_trusted()
    {
        IdentityOptions options = ReadGood();
        Assert.Null(options.Issuer);
        Assert.Equal(("roles", "geo_counties"), (options.RolesClaim, options.CountiesClaim));
    }

    [Fact]
    public void Any_issuer_is_an_address_and_an_audience()
    {
        IdentityOptions options = ReadGood(
            ("Authentication:Authority", "https://id.example/realms/land/"), ("Authentication:Audience", "geo"), ("Authentication:RolesClaim", "geo_roles"), ("Authentication:PageClientId", "map"));
        Assert.Equal(("https://id.example/realms/land/.well-known/openid-configuration", "https://id.example", "geo"), (options.Issuer!.Metadata, options.Issuer.Origin, Assert.Single(options.Issuer.Audiences)));
        Assert.Equal(("geo_roles", new PageSignInOptions("map", "openid profile offline_access")), (options.RolesClaim, options.Page));
    }

    [Fact]
    public void Entra_is_a_tenant_and_an_application()
    {
        IdentityOptions options = ReadGood(("AzureAd:TenantId", Tenant), ("AzureAd:ClientId", Client));
        Assert.Equal($"https://login.microsoftonline.com/{Tenant}/v2.0", options.Issuer!.Authority);
        Assert.Equal([Client, $"api://{Client}"], options.Issuer.Audiences);
        Assert.Equal([$"https://sts.windows.net/{Tenant}/"], options.Issuer.OtherNames);
        Assert.Equal(new PageSignInOptions(Client, $"openid profile offline_access api://{Client}/.default"), options.Page);
    }

    [Fact]
    public void Another_cloud_and_another_audience_may_be_named()
    {
        IdentityOptions options = ReadGood(
            ("AzureAd:Instance", "https://login.partner.microsoftonline.cn/"), ("AzureAd:TenantId", "land.example"), ("AzureAd:ClientId", Client), ("AzureAd:Audience", "api://land"));
        Assert.Equal(("https://login.partner.microsoftonline.cn/land.example/v2.0", "api://land"), (options.Issuer!.Authority, Assert.Single(options.Issuer.Audiences)));
        Assert.Empty(options.Issuer.OtherNames);
    }

    [Fact]
    public void A_service_account_has_a_role_and_counties()
    {
        IdentityOptions options = ReadGood(
            ("Authentication:ServiceAccounts:tax-office:Role", "planner"),
            ("Authentication:ServiceAccounts:tax-office:Counties:0", "440783"),
            ("Authentication:ServiceAccounts:tax-office:Counties:1", "440784"),
            ("Authentication:ServiceAccounts:registry:Role", "editor"),
            ("Authentication:ServiceAccounts:registry:Counties", "440700, 440783"));
        Assert.Equal((CallerRole.Planner, "440783 440784"), (options.ServiceAccounts["tax-office"].Role, string.Join(' ', options.ServiceAccounts["tax-office"].Counties)));
        Assert.Equal((CallerRole.Editor, "440700 440783"), (options.ServiceAccounts["registry"].Role, string.Join(' ', options.ServiceAccounts["registry"].Counties)));
    }

    [Theory]
    [InlineData("Authentication:Authority must be an https address, not 'http://id.example'; http is accepted on this machine only.", "Authentication:Authority=http://id.example", "Authentication:Audience=geo")]
    [InlineData("Authentication:Authority must be an https address, not 'id.example'; http is accepted on this machine only.", "Authentication:Authority=id.example", "Authentication:Audience=geo")]
    [InlineData("Authentication:Audience is not set. Give the name by which the issuer's tokens say that they are for this server.", "Authentication:Authority=https://id.example")]
    [InlineData("AzureAd needs a TenantId and a ClientId.", "AzureAd:TenantId=" + Tenant)]
    [InlineData("AzureAd:TenantId must be one tenant, not 'common': whoever has an account anywhere could sign in.", "AzureAd:TenantId=common", "AzureAd:ClientId=" + Client)]
    [InlineData("AzureAd and Authentication:Authority name two issuers. Give one of them.", "AzureAd:TenantId=" + Tenant, "AzureAd:ClientId=" + Client, "Authentication:Authority=https://id.example", "Authentication:Audience=geo")]
    [InlineData("Authentication:ServiceAccounts:a:Role must be investor, planner, editor or admin, not 'owner'.", "Authentication:ServiceAccounts:a:Role=owner")]
    [InlineData("Authentication:ServiceAccounts:a:Role must be investor, planner, editor or admin, not 'anonymous'.", "Authentication:ServiceAccounts:a:Role=anonymous")]
    public void A_mistake_is_named(string sentence, params string[] settings)
    {
        List<string> mistakes = [];
        IdentityOptions.Read(Configuration([.. settings.Select(setting => (setting[..setting.IndexOf('=', StringComparison.Ordinal)], setting[(setting.IndexOf('=', StringComparison.Ordinal) + 1)..]))]), mistakes);
        Assert.Equal(sentence, Assert.Single(mistakes));
    }

    private static IdentityOptions ReadGood(params (string Name, string Value)[] settings)
    {
        List<string> mistakes = [];
        IdentityOptions options = IdentityOptions.Read(Configuration(settings), mistakes);
        Assert.Empty(mistakes);
        return options;
    }

    private static IConfiguration Configuration(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>(setting.Name, setting.Value)))
        .Build();
}
