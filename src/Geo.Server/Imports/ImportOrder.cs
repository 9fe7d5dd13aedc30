using Geo.Exchange.Intake;
using Geo.Query.Execute;
using Geo.Server.Imports.Mapping;

namespace Geo.Server.Imports;

/// <summary>What is to be done with the rows of a file.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="RowCount">How many there are; null where only reading would tell.</param>
/// <param name="Columns">The names of the file's fields, in the order of the values.</param>
/// <param name="Mapping">Which field is which.</param>
/// <param name="Caller">Under whose rights.</param>
/// <param name="Written">The counties that may be written.</param>
/// <param name="Reason">Why, for the history.</param>
internal sealed record ImportOrder(
    IAsyncEnumerable<IntakeRow> Rows, long? RowCount, IReadOnlyList<string> Columns, FieldMapping Mapping, CallerSettings Caller, IReadOnlySet<string> Written, string Reason)
{
    /// <summary>Whether records are written; otherwise it is a dry run.</summary>
    public bool IsCommit { get; init; }

    /// <summary>Whether the good rows are written although others are rejected.</summary>
    public bool SkipsRejected { get; init; }

    /// <summary>Whether new parcels are published.</summary>
    public bool Publishes { get; init; }
}
