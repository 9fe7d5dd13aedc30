namespace Geo.Exchange.BoundaryPoints;

/// <summary>A parcel as the file tells it.</summary>
/// <param name="Line">Of its descriptor.</param>
/// <param name="Fields">Of its descriptor, without the mark at the end.</param>
/// <param name="Kind">面, 线 or 点.</param>
/// <param name="Rings">Easting and northing of each point, closing points as they stand.</param>
/// <param name="Points">Point lines.</param>
/// <param name="Problem">Why it cannot be taken.</param>
internal sealed record PointTextParcel(
    long Line,
    IReadOnlyList<string> Fields,
    char Kind,
    IReadOnlyList<IReadOnlyList<(double East, double North)>> Rings,
    int Points,
    Intake.RowProblem? Problem)
{
    /// <summary>A field of the descriptor, counted from 0; null when blank or lacking.</summary>
    public string? Field(int at) => at < Fields.Count && Fields[at].Length > 0 ? Fields[at] : null;
}
