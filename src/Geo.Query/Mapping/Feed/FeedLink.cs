using System.Collections.Immutable;
using Geo.Query.Execute;

namespace Geo.Query.Mapping.Feed;

/// <summary>A table of pairs: its rows are told as changes of the record that has the list.</summary>
/// <param name="Field">The list.</param>
/// <param name="Target">What is in it.</param>
/// <param name="Columns">Which columns of the table's key make the key of what is in it.</param>
internal sealed record FeedLink(string Field, EntityMap Target, ImmutableArray<int> Columns)
{
    /// <summary>The identifier of what a row puts into the list.</summary>
    public string IdOf(object[] key) => GlobalId.Of(Target, [.. Columns.Select(column => key[column])]);
}
