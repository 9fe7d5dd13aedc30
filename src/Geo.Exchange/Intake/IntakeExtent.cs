namespace Geo.Exchange.Intake;

/// <summary>The box around a layer's shapes, in the file's own coordinates.</summary>
public sealed record IntakeExtent(double MinX, double MinY, double MaxX, double MaxY);
