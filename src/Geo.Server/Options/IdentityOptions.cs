using System.Collections.Immutable;
using Geo.Server.Rights;

namespace Geo.Server.Options;

/// <summary>Who may sign in and how their rights are read, from the sections <c>AzureAd</c> and <c>Authentication</c>.</summary>
internal sealed record IdentityOptions
{
    /// <summary>The section of any issuer, and of what holds for every issuer.</summary>
    public const string Section = "Authentication";

    /// <summary>The section of Microsoft Entra, spelled as Microsoft.Identity.Web has it.</summary>
    public const string EntraSection = "AzureAd";

    private static readonly string[] TenantsOfAll = ["common", "organizations", "consumers"];

    /// <summary>The issuer; null where no tokens are trusted.</summary>
    public IssuerOptions? Issuer { get; init; }

    /// <summary>The claim with the roles.</summary>
    public string RolesClaim { get; init; } = "roles";

    /// <summary>The claim with the regions that are the caller's own.</summary>
    public string CountiesClaim { get; init; } = "geo_counties";

    /// <summary>Rights of other systems by their client id; they go before what their tokens claim.</summary>
    public ImmutableDictionary<string, ServiceAccountOptions> ServiceAccounts { get; init; } =
        ImmutableDictionary.Create<string, ServiceAccountOptions>(StringComparer.Ordinal);

    /// <summary>How the page signs in; null where it does not.</summary>
    public PageSignInOptions? Page { get; init; }

    /// <summary>Reads the sections, adding a sentence to <paramref name="mistakes"/> for all that cannot be used.</summary>
    public static IdentityOptions Read(IConfiguration configuration, ICollection<string> mistakes)
    {
        IConfigurationSection section = configuration.GetSection(Section);
        IConfigurationSection entra = configuration.GetSection(EntraSection);
        bool isEntra = Text(entra, "TenantId") is not null || Text(entra, "ClientId") is not null;
        bool isOther = Text(section, "Authority") is not null;
        if (isEntra && isOther)
        {
            mistakes.Add($"{EntraSection} and {Section}:Authority name two issuers. Give one of them.");
        }

        IssuerOptions? issuer = isEntra ? ReadEntra(entra, mistakes) : isOther ? ReadIssuer(section, mistakes) : null;
        return new IdentityOptions
        {
            Issuer = issuer,
            RolesClaim = Text(section, "RolesClaim") ?? "roles",
            CountiesClaim = Text(section, "CountiesClaim") ?? "geo_counties",
            ServiceAccounts = ReadServiceAccounts(section.GetSection("ServiceAccounts"), mistakes),
            Page = issuer is null ? null : ReadPage(section, issuer, isEntra ? Text(entra, "ClientId") : null),
        };
    }

    private static IssuerOptions? ReadIssuer(IConfigurationSection section, ICollection<string> mistakes)
    {
        string? authority = CheckAddress($"{Section}:Authority", Text(section, "Authority")!, mistakes);
        if (Text(section, "Audience") is not { } audience)
        {
            mistakes.Add($"{Section}:Audience is not set. Give the name by which the issuer's tokens say that they are for this server.");
            return null;
        }

        return authority is null ? null : new IssuerOptions(authority, [audience]);
    }

    private static IssuerOptions? ReadEntra(IConfigurationSection entra, ICollection<string> mistakes)
    {
        string? instance = CheckAddress($"{EntraSection}:Instance", Text(entra, "Instance") ?? "https://login.microsoftonline.com", mistakes);
        if (Text(entra, "TenantId") is not { } tenant || Text(entra, "ClientId") is not { } client)
        {
            mistakes.Add($"{EntraSection} needs a TenantId and a ClientId.");
            return null;
        }

        if (TenantsOfAll.Contains(tenant, StringComparer.OrdinalIgnoreCase))
        {
            mistakes.Add($"{EntraSection}:TenantId must be one tenant, not '{tenant}': whoever has an account anywhere could sign in.");
            return null;
        }

        // An application that accepts tokens of version 1, which is what a new one does, gets them from the older name of the tenant.
        return instance is null
            ? null
            : new IssuerOptions($"{instance}/{tenant}/v2.0", Text(entra, "Audience") is { } audience ? [audience] : [client, $"api://{client}"])
            {
                OtherNames = Guid.TryParse(tenant, out _) ? [$"https://sts.windows.net/{tenant}/"] : [],
            };
    }

    // Keys fetched in the clear could be anybody's; on the machine itself nobody is in between.
    private static string? CheckAddress(string name, string text, ICollection<string> mistakes)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
        {
            return text.TrimEnd('/');
        }

        mistakes.Add($"{name} must be an https address, not '{text}'; http is accepted on this machine only.");
        return null;
    }

    private static ImmutableDictionary<string, ServiceAccountOptions> ReadServiceAccounts(IConfigurationSection section, ICollection<string> mistakes)
    {
        ImmutableDictionary<string, ServiceAccountOptions>.Builder accounts = ImmutableDictionary.CreateBuilder<string, ServiceAccountOptions>(StringComparer.Ordinal);
        foreach (IConfigurationSection account in section.GetChildren())
        {
            // In an array, or in one text, as an environment variable has it.
            string[] counties = [.. account.GetSection("Counties").GetChildren().Select(county => county.Value ?? ""), .. Words(Text(account, "Counties"))];
            if (RoleNames.Find(Text(account, "Role") ?? "") is { } role and not CallerRole.Anonymous)
            {
                accounts[account.Key] = new ServiceAccountOptions(role, counties);
            }
            else
            {
                mistakes.Add($"{account.Path}:Role must be investor, planner, editor or admin, not '{Text(account, "Role")}'.");
            }
        }

        return accounts.ToImmutable();
    }

    private static PageSignInOptions? ReadPage(IConfigurationSection section, IssuerOptions issuer, string? entraClient) =>
        (Text(section, "PageClientId") ?? entraClient) is { } client
            ? new PageSignInOptions(client, Text(section, "PageScopes") ?? (entraClient is null
                ? "openid profile offline_access"
                : $"openid profile offline_access {issuer.Audiences[^1]}/.default"))
            : null;

    /// <summary>The words of a text, separated by spaces or commas.</summary>
    public static string[] Words(string? text) => text?.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string? Text(IConfigurationSection section, string name) => string.IsNullOrWhiteSpace(section[name]) ? null : section[name]!.Trim();
}
