namespace Geo.GraphQL.Validation.Limits;

/// <summary>How much a selection set asks for once its fragments are resolved.</summary>
/// <param name="Depth">Fields inside fields, those of introspection left out.</param>
/// <param name="IntrospectionDepth">The same below <c>__schema</c> and <c>__type</c>.</param>
/// <param name="RootFields">Fields at its top.</param>
/// <param name="Fields">Fields at any depth; large numbers stop growing.</param>
internal readonly record struct SelectionSize(int Depth, int IntrospectionDepth, long RootFields, long Fields)
{
    private const long Enough = 1_000_000_000;

    public SelectionSize And(SelectionSize other) => new(
        Math.Max(Depth, other.Depth),
        Math.Max(IntrospectionDepth, other.IntrospectionDepth),
        Math.Min(Enough, RootFields + other.RootFields),
        Math.Min(Enough, Fields + other.Fields));
}
