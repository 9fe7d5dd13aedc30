namespace Geo.Server.Schema.Assemblies;

/// <summary>What stands between an assembly and its use.</summary>
/// <param name="NotPrepared">The members that are not prepared.</param>
/// <param name="Contracts">The contracts that run; null where they were not asked for.</param>
/// <param name="Constraints">What constraints cover; null where it was not asked for, or there is no shape.</param>
internal sealed record AssemblyObstacles(MemberShare NotPrepared, RunningContracts? Contracts, CoveredByConstraints? Constraints);
