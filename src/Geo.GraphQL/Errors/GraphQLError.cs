using System.Collections.Immutable;
using Geo.GraphQL.Language;

namespace Geo.GraphQL.Errors;

/// <summary>An error as the response carries it.</summary>
/// <param name="Message">One sentence for the client.</param>
/// <param name="Code">Stable, SCREAMING_SNAKE_CASE, in <c>extensions.code</c>.</param>
/// <param name="Locations">Where in the document; empty where no place applies.</param>
/// <param name="Path">The response path of an execution error: names (string) and indices (int); default elsewhere.</param>
public sealed record GraphQLError(
    string Message,
    string Code,
    ImmutableArray<SourceLocation> Locations = default,
    ImmutableArray<object> Path = default)
{
    /// <summary>The rule of the specification that a validation error violates; null elsewhere. Not sent.</summary>
    public string? Rule { get; init; }

    /// <summary>More for <c>extensions</c>, such as the limit that was passed.</summary>
    public ImmutableArray<KeyValuePair<string, object>> Extensions { get; init; } = [];
}
