using Geo.Server.Rights;

namespace Geo.Server.Identities.Demo;

/// <summary>Somebody to be while trying things out.</summary>
/// <param name="Role">The role, whose name is the identity's too.</param>
/// <param name="Counties">The counties that are its own.</param>
internal sealed record DemoIdentity(CallerRole Role, IReadOnlyList<string> Counties)
{
    // Kaiping, where the examples play.
    private const string EditedCounty = "440783";

    /// <summary>The name by which it is chosen.</summary>
    public string Key => Role.Name();

    /// <summary>The name that its changes carry.</summary>
    public string Actor => $"demo-{Key}";

    /// <summary>All of them: the planner sees the whole region as its own, the editor one county.</summary>
    public static IReadOnlyList<DemoIdentity> All(IReadOnlyList<string> counties) =>
    [
        new(CallerRole.Investor, []),
        new(CallerRole.Planner, counties),
        new(CallerRole.Editor, counties.Contains(EditedCounty, StringComparer.Ordinal) ? [EditedCounty] : [.. counties.Take(1)]),
        new(CallerRole.Admin, []),
    ];
}
