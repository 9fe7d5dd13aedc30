using System.Collections.Immutable;

namespace Geo.Data.Reference;

/// <summary>A record that a row of a table is, or is part of.</summary>
/// <param name="Table">The table of the record.</param>
/// <param name="Key">Its key: the column there, and the column of the row.</param>
internal sealed record ReferenceRecord(string Table, ImmutableArray<(string Column, string OfRow)> Key)
{
    /// <summary>Who has written a record that comes from the files alone.</summary>
    public const string Loader = "system";

    /// <summary>A project, by the columns of a row that name it.</summary>
    public static ReferenceRecord Project(string id) => new("project", [("county_code", "county_code"), ("id", id)]);

    /// <summary>A record with a readable key.</summary>
    public static ReferenceRecord Keyed(string table) => new(table, [("key", "key")]);
}
