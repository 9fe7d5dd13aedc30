using System.Collections.Immutable;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.Query.Mapping.Fields;

namespace Geo.Query.Mapping.Schema;

/// <summary>Builds definitions of the type system, each with its description.</summary>
internal static class Sdl
{
    public static ObjectTypeDefinitionNode Object(string name, string description, IEnumerable<FieldDefinitionNode> fields, params IEnumerable<string> interfaces) => new(
        Extend: false,
        Text(description),
        new NameNode(name),
        [.. interfaces.Select(type => new NamedTypeNode(new NameNode(type)))],
        Directives: [],
        [.. fields]);

    public static FieldDefinitionNode Field(string name, string type, string description, params IEnumerable<InputValueDefinitionNode> arguments) =>
        new(Text(description), new NameNode(name), [.. arguments], Parser.ParseType(type), Directives: []);

    public static InputObjectTypeDefinitionNode Input(string name, string description, IEnumerable<InputValueDefinitionNode> fields) =>
        new(Extend: false, Text(description), new NameNode(name), Directives: [], [.. fields]);

    public static InputValueDefinitionNode Value(string name, string type, string description, string? defaultValue = null) =>
        new(Text(description), new NameNode(name), Parser.ParseType(type), defaultValue is null ? null : Parser.ParseConstValue(defaultValue), Directives: []);

    public static UnionTypeDefinitionNode Union(string name, string description, IEnumerable<string> members) =>
        new(Extend: false, Text(description), new NameNode(name), Directives: [], [.. members.Select(member => new NamedTypeNode(new NameNode(member)))]);

    public static EnumTypeDefinitionNode Enum(string name, string description, IEnumerable<EnumValueMap> values) => new(
        Extend: false,
        Text(description),
        new NameNode(name),
        Directives: [],
        [.. values.Select(value => new EnumValueDefinitionNode(Text(value.Description), new NameNode(value.Name), Deprecated(value.Deprecation)))]);

    /// <summary>The definition as deprecated where its field in the map is.</summary>
    public static FieldDefinitionNode Deprecated(this FieldDefinitionNode definition, FieldMap field) =>
        definition with { Directives = [.. definition.Directives, .. Deprecated(field.Deprecation)] };

    /// <summary>The definition as deprecated where its field in the map is.</summary>
    public static InputValueDefinitionNode Deprecated(this InputValueDefinitionNode definition, FieldMap field) =>
        definition with { Directives = [.. definition.Directives, .. Deprecated(field.Deprecation)] };

    /// <summary>The directive that says what to use instead; none for null.</summary>
    private static ImmutableArray<DirectiveNode> Deprecated(string? instead) => instead is null
        ? []
        : [new DirectiveNode(new NameNode("deprecated"), [new ArgumentNode(new NameNode("reason"), new StringValueNode(instead, Block: false), Location: default)], Location: default)];

    /// <summary>A directive as SDL applies it.</summary>
    public static DirectiveNode Directive(string sdl) => ((ScalarTypeDefinitionNode)Definitions($"scalar T {sdl}")[0]).Directives[0];

    /// <summary>The arguments of a field from their own SDL.</summary>
    public static ImmutableArray<InputValueDefinitionNode> Arguments(ImmutableArray<string> sdl) => sdl.IsEmpty
        ? []
        : ((ObjectTypeDefinitionNode)Definitions($"type T {{ f({string.Join(", ", sdl)}): T }}")[0]).Fields[0].Arguments;

    /// <summary>The definitions of a text.</summary>
    public static ImmutableArray<DefinitionNode> Definitions(string sdl) => Parser.Parse(sdl, ParserLimits.Trusted).Definitions;

    public static StringValueNode Text(string description) => new(description, Block: true);
}
