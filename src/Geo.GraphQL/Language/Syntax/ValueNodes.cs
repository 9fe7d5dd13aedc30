using System.Collections.Immutable;

namespace Geo.GraphQL.Language.Syntax;

/// <summary>A value literal or a variable.</summary>
public abstract record ValueNode(SourceLocation Location) : SyntaxNode(Location);

/// <summary>Variable, without its dollar sign.</summary>
public sealed record VariableNode(NameNode Name, SourceLocation Location) : ValueNode(Location);

/// <summary>IntValue, as written.</summary>
public sealed record IntValueNode(string Value, SourceLocation Location = default) : ValueNode(Location);

/// <summary>FloatValue, as written.</summary>
public sealed record FloatValueNode(string Value, SourceLocation Location = default) : ValueNode(Location);

/// <summary>StringValue, its meaning (escapes resolved, block indentation removed).</summary>
public sealed record StringValueNode(string Value, bool Block, SourceLocation Location = default) : ValueNode(Location);

/// <summary>BooleanValue.</summary>
public sealed record BooleanValueNode(bool Value, SourceLocation Location = default) : ValueNode(Location);

/// <summary>NullValue.</summary>
public sealed record NullValueNode(SourceLocation Location = default) : ValueNode(Location);

/// <summary>EnumValue.</summary>
public sealed record EnumValueNode(string Value, SourceLocation Location = default) : ValueNode(Location);

/// <summary>ListValue.</summary>
public sealed record ListValueNode(ImmutableArray<ValueNode> Values, SourceLocation Location = default) : ValueNode(Location);

/// <summary>ObjectValue.</summary>
public sealed record ObjectValueNode(ImmutableArray<ObjectFieldNode> Fields, SourceLocation Location = default) : ValueNode(Location);

/// <summary>ObjectField.</summary>
public sealed record ObjectFieldNode(NameNode Name, ValueNode Value, SourceLocation Location = default) : SyntaxNode(Location);
