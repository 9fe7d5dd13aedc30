namespace Geo.GraphQL.Types;

/// <summary>A type whose value is never null.</summary>
public sealed class NonNullType(GraphQLType of) : GraphQLType
{
    /// <summary>The nullable type inside.</summary>
    public GraphQLType Of { get; } = of;

    /// <inheritdoc/>
    public override NamedType Named => Of.Named;

    /// <inheritdoc/>
    public override GraphQLType Nullable => Of;

    /// <inheritdoc/>
    public override string ToString() => $"{Of}!";
}
