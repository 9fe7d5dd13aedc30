namespace Geo.GraphQL.Types;

/// <summary>A type of the schema: a named type or a wrapper around one. Compared by reference.</summary>
public abstract class GraphQLType
{
    private protected GraphQLType()
    {
    }

    /// <summary>The type below every list and non-null wrapper.</summary>
    public abstract NamedType Named { get; }

    /// <summary>This type without its non-null wrapper, if it has one.</summary>
    public virtual GraphQLType Nullable => this;

    /// <summary>True for scalars, enums, input objects and wrappers of them.</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>True for scalars, enums, objects, interfaces, unions and wrappers of them.</summary>
    public bool IsOutput => Named is not InputObjectType;

    /// <summary>The reference as SDL writes it, such as <c>[Parcel!]!</c>.</summary>
    public abstract override string ToString();
}
