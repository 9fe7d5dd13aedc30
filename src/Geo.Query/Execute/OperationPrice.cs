using Geo.GraphQL.Errors;

namespace Geo.Query.Execute;

/// <summary>What an operation costs.</summary>
/// <param name="Price">In units of about one row.</param>
/// <param name="Limit">The most an operation may cost.</param>
/// <param name="Refusal">Why it is not executed; null where it is.</param>
internal readonly record struct OperationPrice(long Price, long Limit, GraphQLError? Refusal);
