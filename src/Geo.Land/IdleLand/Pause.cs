namespace Geo.Land.IdleLand;

/// <summary>A period in which the holder could not build, or says so.</summary>
/// <param name="Cause">Why.</param>
/// <param name="FirstOn">Its first day.</param>
/// <param name="LastOn">Its last day, which is part of it; null while it runs.</param>
/// <param name="VerifiedOn">The day the department verified it; null for a claim, which never counts.</param>
/// <param name="Document">The document that shows it.</param>
public sealed record Pause(PauseCause Cause, DateOnly FirstOn, DateOnly? LastOn, DateOnly? VerifiedOn, string? Document = null)
{
    /// <summary>True where its days are deducted on a day: a cause of Art. 8, verified by then (Art. 8, last sentence).</summary>
    public bool IsDeductedOn(DateOnly on) => Cause.IsOfArticle8() && VerifiedOn <= on;
}
