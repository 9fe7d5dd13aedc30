namespace Geo.Server.Schema.Assemblies;

/// <summary>An assembly as the API shows it.</summary>
/// <param name="Found">The group.</param>
/// <param name="Rule">What it was found by.</param>
/// <param name="Areas">Its areas on the three bases.</param>
/// <param name="Facts">What is known of its members.</param>
/// <param name="Shape">What is told of its shape; null where nothing of it is asked for, and where it has too many members.</param>
/// <param name="Obstacles">What stands between it and its use.</param>
internal sealed record AssemblyItem(
    FoundAssembly Found, AssemblyRule Rule, MemberAreas Areas, MemberFacts Facts, AssemblyShape? Shape, AssemblyObstacles Obstacles);
