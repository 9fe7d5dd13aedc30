using System.Collections.Immutable;

namespace Geo.Query.Mutations;

/// <summary>A no that the caller can act on; stands in the payload.</summary>
/// <param name="Path">The field of the input it is about, from the outermost; the place in a list is a number from 0.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Message">The sentence for the caller.</param>
/// <param name="Chinese">The same in Chinese.</param>
public sealed record UserError(ImmutableArray<string> Path, string Code, string Message, string Chinese)
{
    /// <summary>The same, about a field inside of the one at a path.</summary>
    public UserError Below(params ImmutableArray<string> path) => this with { Path = [.. path, .. Path] };
}
