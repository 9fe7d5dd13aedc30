using System.Collections.Immutable;

namespace Geo.GraphQL.Language.Syntax;

/// <summary>A node of the syntax tree. Names follow the grammar of the specification.</summary>
/// <param name="Location">Where its first token stands; (0,0) for a node made by a program.</param>
public abstract record SyntaxNode(SourceLocation Location);

/// <summary>A whole document: executable definitions, type system definitions, or both.</summary>
public sealed record DocumentNode(ImmutableArray<DefinitionNode> Definitions, SourceLocation Location) : SyntaxNode(Location);

/// <summary>A name. Every other thing in a document has one, so it is a value and no object of its own.</summary>
public readonly record struct NameNode(string Value, SourceLocation Location = default);

/// <summary>Anything that may stand at the top of a document.</summary>
public abstract record DefinitionNode(SourceLocation Location) : SyntaxNode(Location);
