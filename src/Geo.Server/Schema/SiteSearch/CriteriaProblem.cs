using System.Collections.Immutable;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>What is wrong with criteria, and where.</summary>
/// <param name="Path">The place inside of the criteria: names and numbers of items.</param>
/// <param name="Text">What is wrong there.</param>
internal sealed record CriteriaProblem(ImmutableArray<string> Path, string Text)
{
    /// <summary>The problem in one sentence that names its place.</summary>
    public override string ToString() => $"{string.Join('.', Path.Prepend("criteria"))}: {Text}";
}
