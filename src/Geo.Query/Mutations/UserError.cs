using System.Collections.Immutable;

namespace Geo.Query.Mutations;

/// <summary>A no that the caller can act on; stands in the payload.</summary>
/// <param name="Path">The field of the input it is about, from the outermost.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Message">The sentence for the caller.</param>
public sealed record UserError(ImmutableArray<string> Path, string Code, string Message);
