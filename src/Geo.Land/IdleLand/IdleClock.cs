using System.Collections.Immutable;

namespace Geo.Land.IdleLand;

/// <summary>
/// The idle clock (闲置认定时钟) of 《闲置土地处置办法》, Order 53 of the Ministry of Land and Resources, 2012. It says on which
/// day land counts as idle, by which article, and what may follow, from what was known on the day asked about.
/// </summary>
/// <remarks>
/// Where the text is open: a year is full at midnight of its anniversary (民法典 Art. 201-203), also on a holiday; verified
/// periods of Art. 8 are deducted (the text itself has no pause: it sends the land to Art. 12); suspensions are not added up.
/// </remarks>
public static class IdleClock
{
    /// <summary>The state on a day.</summary>
    /// <param name="facts">What is on record.</param>
    /// <param name="on">The day asked about; what was signed, verified, reported or decided later is left out.</param>
    /// <param name="includeCollective">Whether the deployment applies the Order to collective land (Art. 31).</param>
    public static IdleAssessment Assess(SupplyFacts facts, DateOnly on, bool includeCollective = false)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.SignedOn > on)
        {
            return new IdleAssessment { On = on, State = IdleState.None };
        }

        if (facts.IsCollective && !includeCollective)
        {
            return new IdleAssessment { On = on, State = IdleState.None, Warnings = [IdleWarning.CollectiveLand] };
        }

        IdleAssessment computed = Compute(facts, on);
        return WithRecords(facts, computed) with { Warnings = [.. IdleWarnings.Of(facts, computed)] };
    }

    // Section "Definition" of the Order: Art. 2.
    private static IdleAssessment Compute(SupplyFacts facts, DateOnly on)
    {
        PausedDays paused = PausedDays.Of(facts, on);
        EffectiveStart? start = EffectiveStart.Of(facts, on);
        IdleAssessment none = new() { On = on, State = IdleState.None, Start = start };
        if (facts.CompletedOn <= on)
        {
            return none;
        }

        if (!(facts.StartedOn <= on))
        {
            return start is null ? none : NotStarted(facts, none, ClockRun.Of(start.On, paused, on));
        }

        Suspension? suspension = facts.Suspensions
            .Where(suspension => suspension.SuspendedOn <= on && !(suspension.ResumedOn <= on))
            .MinBy(suspension => suspension.SuspendedOn);
        Progress? progress = facts.Progress.Where(report => report.ReportedOn <= on).MaxBy(report => report.ReportedOn);
        return suspension is null
            ? none with { Progress = progress }
            : Suspended(facts, none with { Progress = progress }, ClockRun.Of(suspension.SuspendedOn, paused, on));
    }

    // Art. 2(1); Art. 14 for what follows.
    private static IdleAssessment NotStarted(SupplyFacts facts, IdleAssessment none, ClockRun run)
    {
        bool isIdle = run.FullOn < none.On;
        return none with
        {
            State = isIdle ? IdleState.SuspectedNotStarted : IdleState.None,
            Rule = IdleRule.NotStarted,
            Run = run,
            PausesDeducted = Deducted(facts, run, none.On),
            Consequence = isIdle ? IdleConsequence.ByDecision(run, facts.Price) : null,
        };
    }

    // Art. 2(2); Art. 12(3) for what follows. Without too little done no clock runs.
    private static IdleAssessment Suspended(SupplyFacts facts, IdleAssessment none, ClockRun run)
    {
        if (none.Progress is not { IsTooLittle: true })
        {
            return none;
        }

        bool isIdle = run.FullOn < none.On;
        return none with
        {
            State = isIdle ? IdleState.SuspectedSuspended : IdleState.None,
            Rule = IdleRule.Suspended,
            Run = run,
            PausesDeducted = Deducted(facts, run, none.On),
            Consequence = isIdle ? IdleConsequence.ByAgreement : null,
        };
    }

    // Art. 9, 10 and 12 to 14: what was decided stands before what is computed. After a disposal that leaves the right a new
    // clock may run full (Art. 12(2)); the old one may not.
    private static IdleAssessment WithRecords(SupplyFacts facts, IdleAssessment computed)
    {
        Finding? finding = facts.Findings.Where(finding => finding.StandsOn(computed.On)).MaxBy(finding => finding.DecidedOn);
        if (finding is null)
        {
            return computed;
        }

        Disposal? disposal = facts.Disposals
            .Where(disposal => disposal.StandsOn(computed.On) && disposal.FindingNumber == finding.Number)
            .MaxBy(disposal => disposal.DecidedOn);
        IdleAssessment found = computed with { Finding = finding, Disposal = disposal };
        if (disposal is null)
        {
            return found with { State = IdleState.Found, Consequence = ConsequenceOf(finding, computed) };
        }

        bool runsAnew = !disposal.EndsTheRight && computed.State != IdleState.None && computed.IdleFrom > disposal.DecidedOn;
        return runsAnew ? found : found with { State = IdleState.Disposed, Consequence = null };
    }

    private static IdleConsequence ConsequenceOf(Finding finding, IdleAssessment computed) =>
        finding.IsOfArticle8 ? IdleConsequence.ByAgreement : computed.Consequence ?? IdleConsequence.ByAgreement;

    private static ImmutableArray<Pause> Deducted(SupplyFacts facts, ClockRun run, DateOnly on) =>
        [.. facts.Pauses.Where(pause => pause.IsDeductedOn(on) && !(pause.LastOn <= run.From) && pause.FirstOn <= on).OrderBy(pause => pause.FirstOn)];
}
