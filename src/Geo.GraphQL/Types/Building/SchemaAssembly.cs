using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types.Scalars;

namespace Geo.GraphQL.Types.Building;

/// <summary>
/// Makes types of definitions and extensions: first every type without its fields, so that names can be resolved, then the
/// fields. It remembers which node made what, for the errors.
/// </summary>
internal sealed class SchemaAssembly(IReadOnlyDictionary<string, ScalarCoercion> customScalars)
{
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TypeDefinitionNode>> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<object, SyntaxNode> _nodes = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<ScalarType> _usedScalars = [BuiltInScalars.String, BuiltInScalars.Boolean];
    private readonly List<NamedType> _defined = [];

    /// <summary>The types the document defines, in its order.</summary>
    public IReadOnlyList<NamedType> DefinedTypes => _defined;

    /// <summary>The directives the document defines, in its order.</summary>
    public List<DirectiveDefinition> Directives { get; } = [];

    /// <summary>Makes known the scalars that need no definition.</summary>
    public void AddScalars(ImmutableArray<ScalarType> scalars)
    {
        foreach (ScalarType scalar in scalars)
        {
            _types.Add(scalar.Name, scalar);
        }
    }

    /// <summary>Makes the types without their fields.</summary>
    public void AddDefinitions(DocumentNode document)
    {
        foreach (TypeDefinitionNode node in document.Definitions.OfType<TypeDefinitionNode>())
        {
            if (!_definitions.TryGetValue(node.Name.Value, out List<TypeDefinitionNode>? nodes))
            {
                _definitions.Add(node.Name.Value, nodes = []);
            }

            nodes.Add(node);
        }

        foreach (TypeDefinitionNode node in document.Definitions.OfType<TypeDefinitionNode>().Where(node => !node.Extend))
        {
            if (!_types.TryGetValue(node.Name.Value, out NamedType? type))
            {
                type = Create(node, _definitions[node.Name.Value]);
                _types.Add(type.Name, type);
            }

            _defined.Add(type);
        }

        foreach (DirectiveDefinitionNode node in document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            DirectiveDefinition directive = new(
                node.Name.Value, node.Description?.Value, InputValues(node.Arguments), node.Repeatable, [.. node.Locations.Select(name => name.Value)]);
            _nodes.Add(directive, node);
            Directives.Add(directive);
        }
    }

    /// <summary>Gives the types their fields.</summary>
    public void Complete()
    {
        foreach (NamedType type in _defined)
        {
            IReadOnlyList<TypeDefinitionNode> nodes = DefinitionsOf(type);
            switch (type)
            {
                case FieldsType fieldsType:
                    fieldsType.Fields = [.. nodes.SelectMany(FieldsOf).Select(Field)];
                    fieldsType.FieldByName = fieldsType.Fields.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);
                    fieldsType.Interfaces = [.. nodes.SelectMany(InterfacesOf).Select(node => Find(node.Name.Value)).OfType<InterfaceType>()];
                    break;
                case UnionType union:
                    union.Types = [.. nodes.SelectMany(MembersOf).Select(node => Find(node.Name.Value)).OfType<ObjectType>()];
                    break;
                case InputObjectType input:
                    input.Fields = InputValues([.. nodes.OfType<InputObjectTypeDefinitionNode>().SelectMany(node => node.Fields)]);
                    input.FieldByName = input.Fields.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The type of a name, or null.</summary>
    public NamedType? TryFind(string name) => _types.GetValueOrDefault(name);

    /// <summary>The definition and the extensions of a type.</summary>
    public IReadOnlyList<TypeDefinitionNode> DefinitionsOf(NamedType type) => _definitions[type.Name];

    /// <summary>The node a field, argument, enum value or directive was made of.</summary>
    public SyntaxNode NodeOf(object definition) => _nodes[definition];

    /// <summary>The built-in scalars something refers to and the document does not define.</summary>
    public IEnumerable<NamedType> UsedScalars() => BuiltInScalars.All.Where(scalar => _usedScalars.Contains(scalar) && !_defined.Contains(scalar));

    public static IEnumerable<NamedTypeNode> InterfacesOf(TypeDefinitionNode node) => node switch
    {
        ObjectTypeDefinitionNode type => type.Interfaces,
        InterfaceTypeDefinitionNode type => type.Interfaces,
        _ => [],
    };

    public static IEnumerable<NamedTypeNode> MembersOf(TypeDefinitionNode node) => node is UnionTypeDefinitionNode union ? union.Types : [];

    private static IEnumerable<FieldDefinitionNode> FieldsOf(TypeDefinitionNode node) => node switch
    {
        ObjectTypeDefinitionNode type => type.Fields,
        InterfaceTypeDefinitionNode type => type.Fields,
        _ => [],
    };

    private NamedType Create(TypeDefinitionNode node, List<TypeDefinitionNode> all)
    {
        string name = node.Name.Value;
        string? description = node.Description?.Value;
        ImmutableArray<DirectiveNode> directives = [.. all.SelectMany(part => part.Directives)];
        return node switch
        {
            ScalarTypeDefinitionNode => new ScalarType(
                name,
                description,
                directives,
                AppliedDirectives.SpecifiedBy(directives),
                customScalars.TryGetValue(name, out ScalarCoercion? coercion) ? coercion : new AnyCoercion()),
            ObjectTypeDefinitionNode => new ObjectType(name, description, directives),
            InterfaceTypeDefinitionNode => new InterfaceType(name, description, directives),
            UnionTypeDefinitionNode => new UnionType(name, description, directives),
            EnumTypeDefinitionNode => new EnumType(
                name, description, directives, [.. all.OfType<EnumTypeDefinitionNode>().SelectMany(part => part.Values).Select(EnumValue)]),
            InputObjectTypeDefinitionNode => new InputObjectType(name, description, directives, AppliedDirectives.Has(directives, "oneOf")),
            _ => throw new UnreachableException($"No type for {node.GetType().Name}."),
        };
    }

    private NamedType Find(string name)
    {
        NamedType type = _types.TryGetValue(name, out NamedType? found) ? found : throw new UnreachableException($"Type {name} was checked.");
        if (type is ScalarType scalar)
        {
            _usedScalars.Add(scalar);
        }

        return type;
    }

    private GraphQLType Resolve(TypeNode node) => node switch
    {
        ListTypeNode list => new ListType(Resolve(list.Of)),
        NonNullTypeNode nonNull => new NonNullType(Resolve(nonNull.Of)),
        NamedTypeNode named => Find(named.Name.Value),
        _ => throw new UnreachableException($"No type for {node.GetType().Name}."),
    };

    private FieldDefinition Field(FieldDefinitionNode node)
    {
        FieldDefinition field = new(
            node.Name.Value,
            node.Description?.Value,
            InputValues(node.Arguments),
            Resolve(node.Type),
            AppliedDirectives.DeprecationReason(node.Directives),
            node.Directives);
        _nodes.Add(field, node);
        return field;
    }

    private ImmutableArray<InputValueDefinition> InputValues(ImmutableArray<InputValueDefinitionNode> nodes) => [.. nodes.Select(InputValue)];

    private InputValueDefinition InputValue(InputValueDefinitionNode node)
    {
        InputValueDefinition value = new(
            node.Name.Value,
            node.Description?.Value,
            Resolve(node.Type),
            node.DefaultValue,
            AppliedDirectives.DeprecationReason(node.Directives),
            node.Directives);
        _nodes.Add(value, node);
        return value;
    }

    private EnumValueDefinition EnumValue(EnumValueDefinitionNode node)
    {
        EnumValueDefinition value = new(
            node.Name.Value, node.Description?.Value, AppliedDirectives.DeprecationReason(node.Directives), node.Directives);
        _nodes.Add(value, node);
        return value;
    }
}
