using System.Collections.Frozen;
using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Types;

/// <summary>An object or an interface: a type with fields.</summary>
public abstract class FieldsType : NamedType
{
    private protected FieldsType(string name, string? description, ImmutableArray<DirectiveNode> directives)
        : base(name, description, directives)
    {
    }

    /// <summary>The fields in the order of the definition.</summary>
    public ImmutableArray<FieldDefinition> Fields { get; internal set; } = [];

    /// <summary>The fields by name.</summary>
    public FrozenDictionary<string, FieldDefinition> FieldByName { get; internal set; } = FrozenDictionary<string, FieldDefinition>.Empty;

    /// <summary>The interfaces it declares.</summary>
    public ImmutableArray<InterfaceType> Interfaces { get; internal set; } = [];
}

/// <summary>An object type.</summary>
public sealed class ObjectType(string name, string? description, ImmutableArray<DirectiveNode> directives)
    : FieldsType(name, description, directives);

/// <summary>An interface type.</summary>
public sealed class InterfaceType(string name, string? description, ImmutableArray<DirectiveNode> directives)
    : FieldsType(name, description, directives);

/// <summary>A union type.</summary>
public sealed class UnionType(string name, string? description, ImmutableArray<DirectiveNode> directives)
    : NamedType(name, description, directives)
{
    /// <summary>The member types in the order of the definition.</summary>
    public ImmutableArray<ObjectType> Types { get; internal set; } = [];
}

/// <summary>An enum type.</summary>
public sealed class EnumType(string name, string? description, ImmutableArray<DirectiveNode> directives, ImmutableArray<EnumValueDefinition> values)
    : NamedType(name, description, directives)
{
    /// <summary>The values in the order of the definition.</summary>
    public ImmutableArray<EnumValueDefinition> Values { get; } = values;

    /// <summary>The values by name.</summary>
    public FrozenDictionary<string, EnumValueDefinition> ValueByName { get; } =
        values.ToFrozenDictionary(value => value.Name, StringComparer.Ordinal);
}

/// <summary>An input object type.</summary>
public sealed class InputObjectType(string name, string? description, ImmutableArray<DirectiveNode> directives, bool isOneOf)
    : NamedType(name, description, directives)
{
    /// <summary>True where exactly one field must be given and not null (<c>@oneOf</c>).</summary>
    public bool IsOneOf { get; } = isOneOf;

    /// <summary>The fields in the order of the definition.</summary>
    public ImmutableArray<InputValueDefinition> Fields { get; internal set; } = [];

    /// <summary>The fields by name.</summary>
    public FrozenDictionary<string, InputValueDefinition> FieldByName { get; internal set; } = FrozenDictionary<string, InputValueDefinition>.Empty;
}
