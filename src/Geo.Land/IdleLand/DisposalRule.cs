namespace Geo.Land.IdleLand;

/// <summary>Which measures may answer a finding: those of Art. 12, and of Art. 14 only for land not started, without a cause of Art. 8.</summary>
public static class DisposalRule
{
    /// <summary>Why a measure cannot answer a finding; null where it can. What was disposed of before is part of the facts.</summary>
    public static DisposalObstacle? Judge(SupplyFacts facts, Finding finding, Disposal disposal, decimal? amount)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(disposal);
        if (disposal.DecidedOn < finding.DecidedOn)
        {
            return DisposalObstacle.BeforeFinding;
        }

        if (facts.Disposals.Any(earlier => earlier.FindingNumber == finding.Number && earlier.EndsTheRight && earlier.WithdrawnOn is null))
        {
            return DisposalObstacle.RightEnded;
        }

        return disposal.Measure switch
        {
            DisposalMeasure.IdleFee => OfFee(ConsequenceOn(finding.DecidedOn), amount),
            DisposalMeasure.TakenBackWithoutCompensation => OfTakeBack(ConsequenceOn(disposal.DecidedOn), disposal.DecidedOn),
            DisposalMeasure.TemporaryUse when disposal.LastOn is null => DisposalObstacle.NoLastDay,
            _ => null,
        };

        // What would follow if nothing had been done about this finding yet.
        IdleConsequence? ConsequenceOn(DateOnly on) => IdleClock.Assess(facts with { Findings = [finding with { WithdrawnOn = null }], Disposals = [] }, on).Consequence;
    }

    private static DisposalObstacle? OfFee(IdleConsequence? consequence, decimal? amount) => consequence switch
    {
        not { Article: 14 } => DisposalObstacle.OnlyByAgreement,
        { FeeUpTo: { } most } when amount > most => DisposalObstacle.FeeTooHigh,
        _ => null,
    };

    private static DisposalObstacle? OfTakeBack(IdleConsequence? consequence, DateOnly decidedOn) => consequence switch
    {
        not { Article: 14 } => DisposalObstacle.OnlyByAgreement,
        { TakeBackFrom: { } from } when from <= decidedOn => null,
        _ => DisposalObstacle.TwoYearsNotFull,
    };
}
