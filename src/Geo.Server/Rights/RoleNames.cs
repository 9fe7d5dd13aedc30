namespace Geo.Server.Rights;

/// <summary>The roles as tokens, settings and links spell them.</summary>
internal static class RoleNames
{
    private static readonly Dictionary<string, CallerRole> ByName = Enum.GetValues<CallerRole>().ToDictionary(role => role.Name(), StringComparer.Ordinal);

    /// <summary>The name of a role.</summary>
    public static string Name(this CallerRole role) => role switch
    {
        CallerRole.Anonymous => "anonymous",
        CallerRole.Investor => "investor",
        CallerRole.Planner => "planner",
        CallerRole.Editor => "editor",
        CallerRole.Admin => "admin",
        _ => throw new System.Diagnostics.UnreachableException($"No name for {role}."),
    };

    /// <summary>The role of a name; null for a word that is none.</summary>
    public static CallerRole? Find(string name) => ByName.TryGetValue(name, out CallerRole role) ? role : null;
}
