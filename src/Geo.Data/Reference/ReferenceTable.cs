using System.Collections.Immutable;

namespace Geo.Data.Reference;

/// <summary>What the files hold for one table of <c>land</c>.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The columns that tell one row from another.</param>
/// <param name="Columns">All columns that the files fill, in the order of the rows' values.</param>
/// <param name="Rows">The rows.</param>
internal sealed record ReferenceTable(
    string Table,
    ImmutableArray<string> Key,
    ImmutableArray<string> Columns,
    IReadOnlyList<ReferenceRow> Rows)
{
    /// <summary>For a list inside a record: the column that names the record, whose other entries go.</summary>
    public string? ListOf { get; init; }

    /// <summary>The record a row is, or is part of: once an office has written it, the files do not write it back.</summary>
    public ReferenceRecord? Record { get; init; }

    /// <summary>A statement that completes the rows where they were copied to, before they are compared and written.</summary>
    public Sql.Sql? Complete { get; init; }

    /// <summary>The temporary table the rows are copied to.</summary>
    public string Incoming => $"incoming_{Table}";
}
