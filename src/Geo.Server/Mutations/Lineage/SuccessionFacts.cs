using Geo.Query.Mutations;

namespace Geo.Server.Mutations.Lineage;

/// <summary>What an input says about the act itself: from which day, by which decision, stated where.</summary>
/// <param name="EffectiveOn">The day from which it holds; today where none is given.</param>
/// <param name="DecidedOn">The day of the decision.</param>
/// <param name="Document">The number of the decision.</param>
/// <param name="SourceKey">What the new outlines were read from.</param>
/// <param name="StatedOn">The day that source stated them.</param>
internal sealed record SuccessionFacts(DateOnly EffectiveOn, DateOnly? DecidedOn, string? Document, string? SourceKey, DateOnly? StatedOn)
{
    /// <summary>Reads them, and the reason with them.</summary>
    public static SuccessionFacts Read(MutationInput input, InputChecks checks)
    {
        checks.Reason();
        SuccessionFacts facts = new(checks.Day("effectiveOn") ?? checks.Today, checks.Day("decidedOn"), checks.DocumentNumber(), input.Text("sourceKey"), checks.StatedOn());
        if (facts.DecidedOn > facts.EffectiveOn)
        {
            checks.Add(Messages.DecidedAfterwards());
        }

        return facts;
    }
}
