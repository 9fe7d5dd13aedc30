using System.Collections.Immutable;

namespace Geo.GraphQL.Language.Syntax;

/// <summary>A definition or, where <see cref="Extend"/> is set, an extension of the type system.</summary>
public abstract record TypeSystemDefinitionNode(bool Extend, StringValueNode? Description, ImmutableArray<DirectiveNode> Directives, SourceLocation Location)
    : DefinitionNode(Location);

/// <summary>SchemaDefinition or SchemaExtension.</summary>
public sealed record SchemaDefinitionNode(
    bool Extend,
    StringValueNode? Description,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<RootOperationTypeNode> OperationTypes,
    SourceLocation Location = default) : TypeSystemDefinitionNode(Extend, Description, Directives, Location);

/// <summary>RootOperationTypeDefinition.</summary>
public sealed record RootOperationTypeNode(OperationType Operation, NamedTypeNode Type, SourceLocation Location = default) : SyntaxNode(Location);

/// <summary>TypeDefinition or TypeExtension.</summary>
public abstract record TypeDefinitionNode(
    bool Extend, StringValueNode? Description, NameNode Name, ImmutableArray<DirectiveNode> Directives, SourceLocation Location)
    : TypeSystemDefinitionNode(Extend, Description, Directives, Location);

/// <summary>ScalarTypeDefinition.</summary>
public sealed record ScalarTypeDefinitionNode(
    bool Extend, StringValueNode? Description, NameNode Name, ImmutableArray<DirectiveNode> Directives, SourceLocation Location = default)
    : TypeDefinitionNode(Extend, Description, Name, Directives, Location);

/// <summary>ObjectTypeDefinition.</summary>
public sealed record ObjectTypeDefinitionNode(
    bool Extend,
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<NamedTypeNode> Interfaces,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<FieldDefinitionNode> Fields,
    SourceLocation Location = default) : TypeDefinitionNode(Extend, Description, Name, Directives, Location);

/// <summary>InterfaceTypeDefinition.</summary>
public sealed record InterfaceTypeDefinitionNode(
    bool Extend,
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<NamedTypeNode> Interfaces,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<FieldDefinitionNode> Fields,
    SourceLocation Location = default) : TypeDefinitionNode(Extend, Description, Name, Directives, Location);

/// <summary>UnionTypeDefinition.</summary>
public sealed record UnionTypeDefinitionNode(
    bool Extend,
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<NamedTypeNode> Types,
    SourceLocation Location = default) : TypeDefinitionNode(Extend, Description, Name, Directives, Location);

/// <summary>EnumTypeDefinition.</summary>
public sealed record EnumTypeDefinitionNode(
    bool Extend,
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<EnumValueDefinitionNode> Values,
    SourceLocation Location = default) : TypeDefinitionNode(Extend, Description, Name, Directives, Location);

/// <summary>InputObjectTypeDefinition.</summary>
public sealed record InputObjectTypeDefinitionNode(
    bool Extend,
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<InputValueDefinitionNode> Fields,
    SourceLocation Location = default) : TypeDefinitionNode(Extend, Description, Name, Directives, Location);

/// <summary>DirectiveDefinition.</summary>
public sealed record DirectiveDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<InputValueDefinitionNode> Arguments,
    bool Repeatable,
    ImmutableArray<NameNode> Locations,
    SourceLocation Location = default) : TypeSystemDefinitionNode(Extend: false, Description, [], Location);

/// <summary>FieldDefinition.</summary>
public sealed record FieldDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<InputValueDefinitionNode> Arguments,
    TypeNode Type,
    ImmutableArray<DirectiveNode> Directives,
    SourceLocation Location = default) : SyntaxNode(Location);

/// <summary>InputValueDefinition.</summary>
public sealed record InputValueDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    TypeNode Type,
    ValueNode? DefaultValue,
    ImmutableArray<DirectiveNode> Directives,
    SourceLocation Location = default) : SyntaxNode(Location);

/// <summary>EnumValueDefinition.</summary>
public sealed record EnumValueDefinitionNode(
    StringValueNode? Description, NameNode Name, ImmutableArray<DirectiveNode> Directives, SourceLocation Location = default) : SyntaxNode(Location);
