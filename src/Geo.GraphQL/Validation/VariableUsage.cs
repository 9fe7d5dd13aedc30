using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Validation;

/// <summary>A variable in a value, and what the place expects.</summary>
/// <param name="Type">The type expected; null where the place is unknown.</param>
/// <param name="HasDefault">The place has a default, so that a missing variable does no harm.</param>
/// <param name="ParentType">The type of the value around the variable.</param>
internal readonly record struct VariableUsage(VariableNode Node, GraphQLType? Type, bool HasDefault, GraphQLType? ParentType);
