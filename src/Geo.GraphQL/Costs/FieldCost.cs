namespace Geo.GraphQL.Costs;

/// <summary>What one call of a field costs, and how long the list is that it answers with.</summary>
internal sealed record FieldCost(Cost Weight, ListSize? Size);
