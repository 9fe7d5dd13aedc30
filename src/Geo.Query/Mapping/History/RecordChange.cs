using System.Collections.Immutable;

namespace Geo.Query.Mapping.History;

/// <summary>What one transaction did to a record.</summary>
/// <param name="ChangedAt">When it was committed.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Reason">Why, where it says.</param>
/// <param name="Operation">What it did.</param>
/// <param name="Fields">The fields that are other than before.</param>
internal sealed record RecordChange(
    DateTimeOffset ChangedAt, string Actor, string? Reason, ChangeOperation Operation, ImmutableArray<FieldChange> Fields);
