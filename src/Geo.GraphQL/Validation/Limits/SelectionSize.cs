namespace Geo.GraphQL.Validation.Limits;

/// <summary>How much a selection set asks for once its fragments are resolved.</summary>
/// <param name="Depth">Fields inside fields, those of introspection left out.</param>
/// <param name="IntrospectionDepth">The same below <c>__schema</c> and <c>__type</c>.</param>
/// <param name="RootFields">Fields at its top.</param>
/// <param name="Fields">Fields at any depth; large numbers stop growing.</param>
/// <param name="Levels">Selection sets inside each other, those of fragments included: what a walk needs of the stack.</param>
internal readonly record struct SelectionSize(Deep Depth, Deep IntrospectionDepth, long RootFields, long Fields, int Levels)
{
    private const long Enough = 1_000_000_000;

    public SelectionSize And(SelectionSize other) => new(
        Depth.Or(other.Depth),
        IntrospectionDepth.Or(other.IntrospectionDepth),
        Math.Min(Enough, RootFields + other.RootFields),
        Math.Min(Enough, Fields + other.Fields),
        Math.Max(Levels, other.Levels));
}
