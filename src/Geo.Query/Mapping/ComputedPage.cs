using System.Collections.Immutable;

namespace Geo.Query.Mapping;

/// <summary>A page of a computed list: what a connection over it shows.</summary>
/// <param name="Edges">The items of the page, each with its cursor.</param>
/// <param name="TotalCount">How many items the whole list has.</param>
/// <param name="HasNextPage">Whether items follow.</param>
/// <param name="HasPreviousPage">Whether items precede.</param>
public sealed record ComputedPage(ImmutableArray<ComputedEdge> Edges, int TotalCount, bool HasNextPage, bool HasPreviousPage);
