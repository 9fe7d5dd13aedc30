namespace Geo.Exchange.Intake;

/// <summary>One row of a layer.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Place">Where it stands in the file, for a person.</param>
/// <param name="Wkb">Its shape: two dimensions, little endian, EPSG:4490 longitude/latitude, rings closed; empty when it has none or <paramref name="Problem"/> says why.</param>
/// <param name="Values">In the order of the layer's fields; null where the file has no value.</param>
/// <param name="Problem">Why this row cannot be taken.</param>
/// <param name="Refusal">Why the file ends here; the last row there is, and no row by itself.</param>
public sealed record IntakeRow(
    long Number,
    string Place,
    ReadOnlyMemory<byte> Wkb,
    IReadOnlyList<string?> Values,
    RowProblem? Problem = null,
    IntakeRefusal? Refusal = null)
{
    internal static IntakeRow Refused(IntakeRefusal refusal) => new(0, refusal.Place, default, [], null, refusal);
}
