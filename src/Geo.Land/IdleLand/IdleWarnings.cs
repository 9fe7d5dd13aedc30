namespace Geo.Land.IdleLand;

/// <summary>What a planner should look at: section "Prevention" of the Order and the open questions of its reading.</summary>
internal static class IdleWarnings
{
    public static IEnumerable<IdleWarning> Of(SupplyFacts facts, IdleAssessment assessment) =>
        [.. OfStart(facts, assessment), .. OfAgreements(facts, assessment.On), .. OfPauses(facts, assessment), .. OfProgress(facts, assessment)];

    private static IEnumerable<IdleWarning> OfStart(SupplyFacts facts, IdleAssessment assessment)
    {
        DateOnly on = assessment.On;
        if (facts.StartedOn <= on)
        {
            yield break;
        }

        switch (assessment.Start)
        {
            case null:
                yield return IdleWarning.NoDateAtAll;
                break;
            case { Basis: StartBasis.Delivery }:
                yield return IdleWarning.NoAgreedStart;
                break;
            case { On: var start } when start <= on && !(facts.DeliveredOn <= on):
                yield return IdleWarning.NotDelivered;
                break;
            case { On: var start } when facts.DeliveredOn <= on && facts.DeliveredOn > start:
                yield return IdleWarning.DeliveredLate;
                break;
        }
    }

    private static IEnumerable<IdleWarning> OfAgreements(SupplyFacts facts, DateOnly on)
    {
        DateOnly? start = facts.AgreedStartOn ?? facts.DeliveredOn?.AddYears(1);
        bool isLong = false;
        foreach (DateOnly next in facts.Agreements.Where(agreement => agreement.SignedOn <= on).OrderBy(agreement => agreement.SignedOn).Select(agreement => agreement.StartOn).OfType<DateOnly>())
        {
            isLong |= next > start?.AddYears(1);
            start = next;
        }

        if (isLong)
        {
            yield return IdleWarning.ExtensionOverOneYear;
        }

        if (facts.Disposals.Any(disposal =>
            disposal.Measure == DisposalMeasure.TemporaryUse && disposal.StandsOn(on) && disposal.LastOn > disposal.DecidedOn.AddYears(2)))
        {
            yield return IdleWarning.TemporaryUseOverTwoYears;
        }
    }

    private static IEnumerable<IdleWarning> OfPauses(SupplyFacts facts, IdleAssessment assessment)
    {
        DateOnly on = assessment.On;
        if (facts.Pauses.Any(pause => pause.Cause.IsOfArticle8() && pause.FirstOn <= on && !pause.IsDeductedOn(on)))
        {
            yield return IdleWarning.UnverifiedPause;
        }

        if (assessment.Run is { } run && facts.Pauses.Any(pause => pause.IsDeductedOn(on) && pause.FirstOn <= run.From))
        {
            yield return IdleWarning.PauseBeforeStart;
        }

        if (facts.Pauses.Any(pause => pause.Cause is PauseCause.CourtFreeze or PauseCause.PreparatoryWork && pause.FirstOn <= on))
        {
            yield return IdleWarning.PauseNotCounted;
        }
    }

    private static IEnumerable<IdleWarning> OfProgress(SupplyFacts facts, IdleAssessment assessment)
    {
        DateOnly on = assessment.On;
        bool standsStill = facts.StartedOn <= on && !(facts.CompletedOn <= on)
            && facts.Suspensions.Any(suspension => suspension.SuspendedOn <= on && !(suspension.ResumedOn <= on));
        if (standsStill && (assessment.Progress is null or { IsAreaBelowThird: null, IsMoneyBelowQuarter: null }))
        {
            yield return IdleWarning.NoProgressOnRecord;
        }
    }
}
