using System.Diagnostics;

namespace Geo.Server.Rights;

/// <summary>What each role may read and write, given the counties that are its own.</summary>
/// <param name="counties">The codes of the counties of the database.</param>
internal sealed class RoleRights(IReadOnlyList<string> counties)
{
    private readonly string _all = string.Join(',', counties);

    /// <summary>The counties of the database.</summary>
    public IReadOnlyList<string> Counties { get; } = counties;

    /// <summary>The caller of a role.</summary>
    /// <param name="actor">Its name.</param>
    /// <param name="role">Its role.</param>
    /// <param name="own">Its own counties, which say something for planners and editors only.</param>
    public Caller Create(string actor, CallerRole role, IReadOnlyCollection<string> own)
    {
        // In the order of the database, so that equal rights are equal text.
        HashSet<string> mine = new(own, StringComparer.Ordinal);
        string exact = string.Join(',', Counties.Where(mine.Contains));
        string others = string.Join(',', Counties.Where(county => !mine.Contains(county)));
        return role switch
        {
            CallerRole.Anonymous or CallerRole.Investor => new Caller(actor, role, "", _all, ""),
            CallerRole.Planner => new Caller(actor, role, exact, others, ""),
            CallerRole.Editor => new Caller(actor, role, exact, others, exact),
            CallerRole.Admin => new Caller(actor, role, _all, "", _all),
            _ => throw new UnreachableException($"No rights for {role}."),
        };
    }
}
