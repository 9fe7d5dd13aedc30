namespace Geo.GraphQL.Types;

/// <summary>A list of a type.</summary>
public sealed class ListType(GraphQLType of) : GraphQLType
{
    /// <summary>The type of the items.</summary>
    public GraphQLType Of { get; } = of;

    /// <inheritdoc/>
    public override NamedType Named => Of.Named;

    /// <inheritdoc/>
    public override string ToString() => $"[{Of}]";
}
