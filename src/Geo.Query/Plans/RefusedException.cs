namespace Geo.Query.Plans;

/// <summary>Carries a refusal from the place that found it to the field whose argument it is about.</summary>
public sealed class RefusedException(Refusal refusal) : Exception(refusal?.Message)
{
    /// <summary>What is refused and why.</summary>
    public Refusal Refusal { get; } = refusal ?? throw new ArgumentNullException(nameof(refusal));
}
