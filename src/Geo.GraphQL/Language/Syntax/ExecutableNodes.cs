using System.Collections.Immutable;

namespace Geo.GraphQL.Language.Syntax;

/// <summary>query, mutation or subscription.</summary>
public enum OperationType
{
    /// <summary>query</summary>
    Query,

    /// <summary>mutation</summary>
    Mutation,

    /// <summary>subscription</summary>
    Subscription,
}

/// <summary>OperationDefinition or FragmentDefinition.</summary>
public abstract record ExecutableDefinitionNode(SourceLocation Location) : DefinitionNode(Location);

/// <summary>OperationDefinition.</summary>
public sealed record OperationDefinitionNode(
    OperationType Operation,
    NameNode? Name,
    ImmutableArray<VariableDefinitionNode> VariableDefinitions,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet,
    SourceLocation Location) : ExecutableDefinitionNode(Location)
{
    /// <summary>The description before it.</summary>
    public StringValueNode? Description { get; init; }
}

/// <summary>FragmentDefinition.</summary>
public sealed record FragmentDefinitionNode(
    NameNode Name,
    NamedTypeNode TypeCondition,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet,
    SourceLocation Location) : ExecutableDefinitionNode(Location)
{
    /// <summary>The description before it.</summary>
    public StringValueNode? Description { get; init; }
}

/// <summary>VariableDefinition.</summary>
public sealed record VariableDefinitionNode(
    VariableNode Variable,
    TypeNode Type,
    ValueNode? DefaultValue,
    ImmutableArray<DirectiveNode> Directives,
    SourceLocation Location) : SyntaxNode(Location)
{
    /// <summary>The description before it.</summary>
    public StringValueNode? Description { get; init; }
}

/// <summary>SelectionSet.</summary>
public sealed record SelectionSetNode(ImmutableArray<SelectionNode> Selections, SourceLocation Location) : SyntaxNode(Location);

/// <summary>Field, FragmentSpread or InlineFragment.</summary>
public abstract record SelectionNode(ImmutableArray<DirectiveNode> Directives, SourceLocation Location) : SyntaxNode(Location);

/// <summary>Field.</summary>
public sealed record FieldNode(
    NameNode? Alias,
    NameNode Name,
    ImmutableArray<ArgumentNode> Arguments,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode? SelectionSet,
    SourceLocation Location) : SelectionNode(Directives, Location)
{
    /// <summary>The name the answer uses: the alias where there is one.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

/// <summary>FragmentSpread.</summary>
public sealed record FragmentSpreadNode(NameNode Name, ImmutableArray<DirectiveNode> Directives, SourceLocation Location)
    : SelectionNode(Directives, Location);

/// <summary>InlineFragment.</summary>
public sealed record InlineFragmentNode(
    NamedTypeNode? TypeCondition,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet,
    SourceLocation Location) : SelectionNode(Directives, Location);

/// <summary>Argument.</summary>
public sealed record ArgumentNode(NameNode Name, ValueNode Value, SourceLocation Location) : SyntaxNode(Location);

/// <summary>Directive, applied.</summary>
public sealed record DirectiveNode(NameNode Name, ImmutableArray<ArgumentNode> Arguments, SourceLocation Location) : SyntaxNode(Location);

/// <summary>A reference to a type.</summary>
public abstract record TypeNode(SourceLocation Location) : SyntaxNode(Location);

/// <summary>NamedType.</summary>
public sealed record NamedTypeNode(NameNode Name, SourceLocation Location = default) : TypeNode(Location);

/// <summary>ListType.</summary>
public sealed record ListTypeNode(TypeNode Of, SourceLocation Location = default) : TypeNode(Location);

/// <summary>NonNullType.</summary>
public sealed record NonNullTypeNode(TypeNode Of, SourceLocation Location = default) : TypeNode(Location);
