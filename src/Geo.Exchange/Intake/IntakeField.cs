namespace Geo.Exchange.Intake;

/// <summary>A column of a layer.</summary>
/// <param name="Name">As the file names it.</param>
/// <param name="Kind">What it says it holds.</param>
public sealed record IntakeField(string Name, IntakeFieldKind Kind);
