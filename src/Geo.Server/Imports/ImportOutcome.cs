using Geo.Server.Imports.Reports;

namespace Geo.Server.Imports;

/// <summary>What became of an order. A closed family.</summary>
internal abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    /// <summary>Each row has its verdict, and nothing is written.</summary>
    public sealed record Checked(ImportReport Report, RowReport Rows) : ImportOutcome;

    /// <summary>The records are written.</summary>
    public sealed record Committed(ImportReport Report, RowReport Rows) : ImportOutcome;

    /// <summary>Rows are rejected, so nothing is written.</summary>
    public sealed record Rejected(ImportReport Report, RowReport Rows) : ImportOutcome;

    /// <summary>The file cannot be taken.</summary>
    /// <param name="Code">A stable word.</param>
    /// <param name="Message">Why.</param>
    public sealed record Failed(string Code, string Message) : ImportOutcome;
}
