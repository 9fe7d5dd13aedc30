namespace Geo.Exchange.Intake;

/// <summary>Carries a refusal from deep in a reader to the border, where it becomes a value.</summary>
internal sealed class IntakeException(IntakeRefusal refusal) : Exception(refusal.Message)
{
    public IntakeRefusal Refusal { get; } = refusal;
}
