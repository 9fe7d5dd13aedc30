namespace Geo.Tiles;

/// <summary>How the rows of a part come from the database.</summary>
internal enum PartReading
{
    /// <summary>Every row, up to one more than can be drawn.</summary>
    Rows,

    /// <summary>The largest rows to draw; all others as counts that PostgreSQL makes of them.</summary>
    Grouped,

    /// <summary>The largest rows to draw; beside them the counts of all rows as they are kept by cell, to take the drawn ones from.</summary>
    Cells,
}
