using System.Globalization;
using Geo.Server.Options;
using Geo.Server.Rights;

namespace Geo.Server.Identities;

/// <summary>From the claims of a good token to a caller with its rights, or why there is none.</summary>
internal sealed class CallerReader(IdentityOptions options, RoleRights rights)
{
    private const int MostActorCharacters = 200;
    private const int CountyDigits = 6;
    private const string ServicePrefix = "service:";

    // Names that the record of changes gives a meaning of their own.
    private static readonly string[] Reserved = ["anonymous", "development", "link"];

    /// <summary>The caller, or the refusal.</summary>
    public (Caller? Caller, TokenAnswer.Refused? Refusal) Read(TokenClaims claims)
    {
        if (ReadActor(claims) is not { } actor)
        {
            return (null, Messages.NoName());
        }

        ServiceAccountOptions? account = claims.IsOfService ? options.ServiceAccounts.GetValueOrDefault(claims.ClientId!) : null;
        (CallerRole? role, TokenAnswer.Refused? noRole) = account is null ? ReadRole(claims) : (account.Role, null);
        if (role is not { } found)
        {
            return (null, noRole);
        }

        string[] own = [];
        if (found is CallerRole.Planner or CallerRole.Editor)
        {
            (string[]? counties, TokenAnswer.Refused? noCounties) = ReadCounties(account?.Counties ?? claims.All(options.CountiesClaim));
            if (counties is null)
            {
                return (null, noCounties);
            }

            own = counties;
        }

        return (rights.Create(actor, found, own) with { IsIdentified = true }, null);
    }

    /// <summary>Everything in the configuration that names what this database does not have.</summary>
    public IEnumerable<string> Mistakes() =>
        from account in options.ServiceAccounts
        where account.Value.Role is CallerRole.Planner or CallerRole.Editor
        let problem = ReadCounties(account.Value.Counties).Refusal
        where problem is not null
        select $"{IdentityOptions.Section}:ServiceAccounts:{account.Key}: {problem.Problem.Message}";

    private static string? ReadActor(TokenClaims claims)
    {
        if (claims.IsOfService)
        {
            return IsReadable(claims.ClientId!) ? ServicePrefix + claims.ClientId : null;
        }

        string? name = claims.First("preferred_username") ?? claims.First("email") ?? claims.First("upn") ?? claims.First("sub");
        return name is not null && IsReadable(name) && !Reserved.Contains(name, StringComparer.OrdinalIgnoreCase) && !name.StartsWith(ServicePrefix, StringComparison.OrdinalIgnoreCase)
            ? name
            : null;
    }

    private static bool IsReadable(string name) => name.Length <= MostActorCharacters && name.Trim().Length == name.Length && name.EnumerateRunes().All(
        rune => System.Text.Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
            && rune != System.Text.Rune.ReplacementChar);

    // Issuers put roles of their own beside ours; of ours the one that may most counts.
    private (CallerRole? Role, TokenAnswer.Refused? Refusal) ReadRole(TokenClaims claims)
    {
        IReadOnlyList<string> names = claims.All(options.RolesClaim);
        CallerRole highest = names.Select(RoleNames.Find).Max() ?? CallerRole.Anonymous;
        return highest != CallerRole.Anonymous ? (highest, null)
            : (null, names.Count == 0 ? Messages.NoRole(options.RolesClaim) : Messages.UnknownRole(names[0], options.RolesClaim));
    }

    private (string[]? Counties, TokenAnswer.Refused? Refusal) ReadCounties(IReadOnlyList<string> regions)
    {
        if (regions.Count == 0)
        {
            return (null, Messages.NoCounties(options.CountiesClaim));
        }

        HashSet<string> counties = new(StringComparer.Ordinal);
        foreach (string region in regions)
        {
            string[] within = CountiesOf(region);
            if (within.Length == 0)
            {
                return (null, Messages.UnknownCounty(region, options.CountiesClaim));
            }

            counties.UnionWith(within);
        }

        return ([.. counties], null);
    }

    // A county, or the city or province around it: 440783, 440700, 440000.
    private string[] CountiesOf(string region)
    {
        string prefix = region.Length != CountyDigits ? region
            : region.EndsWith("0000", StringComparison.Ordinal) ? region[..2]
            : region.EndsWith("00", StringComparison.Ordinal) ? region[..4]
            : region;
        return region.Length == CountyDigits ? [.. rights.Counties.Where(county => county.StartsWith(prefix, StringComparison.Ordinal))] : [];
    }
}
