using System.Collections.Immutable;

namespace Geo.Data.Distribution;

/// <summary>A foreign key of the schema <c>land</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Table">The table whose rows name.</param>
/// <param name="Columns">The columns that name.</param>
/// <param name="Target">The table whose records are named.</param>
/// <param name="TargetColumns">The columns named, in the same order.</param>
/// <param name="Definition">As PostgreSQL writes it.</param>
internal sealed record ForeignKey(string Name, string Table, string[] Columns, string Target, string[] TargetColumns, string Definition)
{
    private const string County = "county_code";

    /// <summary>Whether it can be kept where tables are spread by county: what is named is on every machine, or is of the same county by the key itself.</summary>
    public bool Keeps(ImmutableHashSet<string> growing) =>
        !growing.Contains(Target) || (growing.Contains(Table) && Array.IndexOf(Columns, County) is >= 0 and int place && TargetColumns[place] == County);
}
