namespace Geo.Land.IdleLand;

/// <summary>A suspension of construction.</summary>
/// <param name="SuspendedOn">The day work stopped.</param>
/// <param name="ResumedOn">The day it went on; null while it stands still.</param>
public sealed record Suspension(DateOnly SuspendedOn, DateOnly? ResumedOn);
