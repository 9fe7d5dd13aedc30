namespace Geo.Land.Inefficiency;

/// <summary>A ground on record.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="DecidedOn">The day of its document.</param>
/// <param name="WithdrawnOn">The day it was withdrawn; null while it stands.</param>
/// <param name="Document">The document.</param>
/// <param name="IsGenerated">Whether it is generated for demonstration.</param>
public sealed record GroundTag(RedevelopmentGroundKind Ground, DateOnly DecidedOn, DateOnly? WithdrawnOn, string Document, bool IsGenerated = false)
{
    /// <summary>True where it stands on a day.</summary>
    public bool StandsOn(DateOnly on) => DecidedOn <= on && !(WithdrawnOn <= on);

    /// <summary>True for a ground of the provincial renewal programme (三旧改造); the others are those of 147号.</summary>
    public bool IsOfRenewal => Ground >= RedevelopmentGroundKind.OutOfSecondary;
}
