namespace Geo.Exchange.Intake;

/// <summary>What a file holds, or why it is not read.</summary>
/// <param name="Format">Null when it was refused before that was known.</param>
/// <param name="Layers">Empty when refused.</param>
/// <param name="Refusal">Null when it can be read.</param>
public sealed record Inspection(IntakeFormat? Format, IReadOnlyList<IntakeLayer> Layers, IntakeRefusal? Refusal);
