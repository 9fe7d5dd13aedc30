using System.Collections.Immutable;
using Geo.Server.Schema.Assemblies;
using Geo.Sql;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>Finds the groups among the parcels that a condition selects.</summary>
/// <param name="where">The condition over a row of <c>parcel</c>.</param>
/// <param name="parcel">The alias the condition uses.</param>
/// <param name="rule">What makes an assembly.</param>
/// <param name="cancellationToken">Cancels.</param>
internal delegate Task<ImmutableArray<FoundAssembly>> AssemblySearch(Sql.Sql where, SqlAlias parcel, AssemblyRule rule, CancellationToken cancellationToken);
