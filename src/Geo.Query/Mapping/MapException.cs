using System.Collections.Immutable;

namespace Geo.Query.Mapping;

/// <summary>Maps that do not fit together or do not fit the database; our mistake, found at start-up.</summary>
/// <param name="mistakes">Every mistake, a sentence each.</param>
public sealed class MapException(ImmutableArray<string> mistakes)
    : Exception($"The maps of the API have {mistakes.Length} mistake(s):{Environment.NewLine}{string.Join(Environment.NewLine, mistakes)}")
{
    /// <summary>Every mistake, a sentence each.</summary>
    public ImmutableArray<string> Mistakes { get; } = mistakes;
}
