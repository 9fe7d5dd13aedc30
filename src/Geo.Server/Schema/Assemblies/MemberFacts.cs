using System.Collections.Immutable;
using Geo.Land.Contiguity;

namespace Geo.Server.Schema.Assemblies;

/// <summary>What is known of the members of an assembly.</summary>
/// <param name="Listed">The members that are listed, by code.</param>
/// <param name="Stages">By supply stage.</param>
/// <param name="Ownerships">By owner of the land.</param>
/// <param name="Counties">The codes of their counties, ascending.</param>
/// <param name="Platforms">The keys of their platforms, ascending.</param>
internal sealed record MemberFacts(
    ImmutableArray<ParcelKey> Listed, ImmutableArray<MemberShare> Stages, ImmutableArray<MemberShare> Ownerships, ImmutableArray<string> Counties, ImmutableArray<string> Platforms);
