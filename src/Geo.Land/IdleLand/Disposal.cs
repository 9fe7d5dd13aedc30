namespace Geo.Land.IdleLand;

/// <summary>A disposal of land found idle.</summary>
/// <param name="FindingNumber">The number of the finding it answers.</param>
/// <param name="Measure">What was done.</param>
/// <param name="DecidedOn">The day of the agreement or decision.</param>
/// <param name="LastOn">For temporary use: its last day.</param>
/// <param name="Document">The document.</param>
/// <param name="WithdrawnOn">The day it was withdrawn; null while it stands.</param>
public sealed record Disposal(
    string FindingNumber, DisposalMeasure Measure, DateOnly DecidedOn, DateOnly? LastOn = null, string? Document = null, DateOnly? WithdrawnOn = null)
{
    /// <summary>Whether it is decided by a day and not withdrawn by then.</summary>
    public bool StandsOn(DateOnly on) => DecidedOn <= on && !(WithdrawnOn <= on);

    /// <summary>True where the right itself ended, so that no clock of this contract runs any more.</summary>
    public bool EndsTheRight => Measure is DisposalMeasure.TakenBackByAgreement or DisposalMeasure.TakenBackWithoutCompensation or DisposalMeasure.Exchange;
}
