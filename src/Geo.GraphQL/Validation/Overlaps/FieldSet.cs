namespace Geo.GraphQL.Validation.Overlaps;

/// <summary>The fields of a selection set by the name they answer under, and the fragments it spreads.</summary>
internal sealed class FieldSet
{
    /// <summary>In the order of the document.</summary>
    public Dictionary<string, List<FieldEntry>> Groups { get; } = new(StringComparer.Ordinal);

    public List<string> FragmentNames { get; } = [];

    /// <summary>The fragments it has been compared with; true where the sides were exclusive.</summary>
    public Dictionary<string, bool> ComparedFragments { get; } = new(StringComparer.Ordinal);
}
