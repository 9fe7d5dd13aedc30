namespace Geo.Land.IdleLand;

/// <summary>The day from which the year of Art. 2(1) is counted.</summary>
/// <param name="On">The day.</param>
/// <param name="Basis">Where it comes from.</param>
/// <param name="Document">The document, where there is one.</param>
public sealed record EffectiveStart(DateOnly On, StartBasis Basis, string? Document)
{
    /// <summary>By what was known on a day; null where neither a start date nor a delivery is on record.</summary>
    public static EffectiveStart? Of(SupplyFacts facts, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Agreement? agreement = facts.Agreements
            .Where(agreement => agreement.SignedOn <= on && agreement.StartOn is not null)
            .MaxBy(agreement => (agreement.SignedOn, agreement.StartOn));
        return (agreement, facts.AgreedStartOn, facts.DeliveredOn) switch
        {
            ({ StartOn: { } start } signed, _, _) => new(start, StartBasis.Agreement, signed.Document),
            (_, { } agreed, _) => new(agreed, StartBasis.Contract, Document: null),
            (_, _, { } delivered) when delivered <= on => new(delivered.AddYears(1), StartBasis.Delivery, Document: null),
            _ => null,
        };
    }
}
