namespace Geo.Server.Options;

/// <summary>
/// Names in the configuration that nobody reads: a variable or a key that is spelled wrong does nothing, which is found out late. Each is
/// named with the one that is most like it.
/// </summary>
internal static class KnownNames
{
    private const string Ours = "GEO_";

    private static readonly string[] Variables =
    [
        DatabaseOptions.OwnerVariable, DatabaseOptions.ApplicationVariable, DatabaseOptions.ListenerVariable, StandbyOptions.AddressVariable, StandbyOptions.StalenessVariable,
        "GEO_APP_PASSWORD", SigningKeys.Variable,
        UploadOptions.FolderVariable, MapOptions.ReviewNumberVariable, MapOptions.ContactVariable, MapOptions.TiandituKeyVariable, MapOptions.TiandituAddressVariable, TileCacheOptions.Variable,
    ];

    // Of the scripts beside the program: run.sh, test.sh and bench/run.sh.
    private static readonly string[] OfScripts = ["GEO_DEMO_PARCELS", "GEO_BLESS", "GEO_TEST_DATABASE", "GEO_TEST_PARTITIONED", "GEO_BENCH_DATABASE"];

    private static readonly string[] OfIssuer = ["Authority", "Audience", "RolesClaim", "CountiesClaim", "PageClientId", "PageScopes", "ServiceAccounts"];

    private static readonly string[] OfServiceAccount = ["Role", "Counties"];

    // What Microsoft.Identity.Web reads in the same section stands beside what this program does.
    private static readonly string[] OfEntra =
    [
        "Instance", "TenantId", "ClientId", "Audience", "Audiences", "Authority", "Domain", "CallbackPath", "SignedOutCallbackPath", "ClientSecret",
        "ClientCertificates", "ClientCredentials", "Scopes", "AllowWebApiToBeAuthorizedByACL", "TokenDecryptionCertificates", "TokenDecryptionCredentials", "SendX5C",
        "EnablePiiLogging", "AzureRegion", "WithSpaAuthCode", "EnableCacheSynchronization",
    ];

    // Of the file appsettings.json, which other programs of ASP.NET Core read too.
    private static readonly string[] Sections = [IdentityOptions.Section, IdentityOptions.EntraSection, "Logging", "AllowedHosts"];

    /// <summary>A sentence for each variable that begins as ours do and is none.</summary>
    public static IEnumerable<string> UnknownVariables(IEnumerable<string> variables) =>
        from variable in variables.Order(StringComparer.Ordinal)
        where variable.StartsWith(Ours, StringComparison.OrdinalIgnoreCase)
        where !Variables.Contains(variable, StringComparer.Ordinal) && !OfScripts.Contains(variable, StringComparer.Ordinal)
        select $"There is no variable {variable}.{Nearest(variable, Variables)}";

    /// <summary>A sentence for each section of the file, and for each key in a section of ours, that nobody reads.</summary>
    /// <param name="file">What stands in the file alone.</param>
    /// <param name="configuration">What stands in the file and in variables.</param>
    public static IEnumerable<string> UnknownKeys(IConfiguration file, IConfiguration configuration)
    {
        IConfigurationSection issuer = configuration.GetSection(IdentityOptions.Section);
        return Unknown(file, Sections)
            .Concat(Unknown(issuer, OfIssuer))
            .Concat(issuer.GetSection("ServiceAccounts").GetChildren().SelectMany(account => Unknown(account, OfServiceAccount)))
            .Concat(Unknown(configuration.GetSection(IdentityOptions.EntraSection), OfEntra));
    }

    private static IEnumerable<string> Unknown(IConfiguration parent, string[] known) =>
        from child in parent.GetChildren()
        where !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)
        select $"Nobody reads {child.Path}.{Nearest(child.Key, known)}";

    private static string Nearest(string name, string[] known)
    {
        (string word, int distance) = known.Select(word => (word, Distance(name.ToUpperInvariant(), word.ToUpperInvariant()))).MinBy(pair => pair.Item2);
        return distance <= Math.Max(2, name.Length / 2) ? $" Is {word} meant?" : $" Known are {string.Join(", ", known)}.";
    }

    // Letters to add, take away, change, or swap with the next.
    private static int Distance(string first, string second)
    {
        int[,] table = new int[first.Length + 1, second.Length + 1];
        for (int i = 0; i <= first.Length; i++)
        {
            for (int j = 0; j <= second.Length; j++)
            {
                table[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1)),
                };
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[first.Length, second.Length];
    }
}
