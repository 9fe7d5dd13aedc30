namespace Geo.Land.IdleLand;

/// <summary>When land may be found idle by decision (Art. 9): only what meets Art. 2 on that day.</summary>
public static class FindingRule
{
    /// <summary>Why it cannot be found idle on a day, null where it can; and what the clock says on it.</summary>
    public static (FindingObstacle? Obstacle, IdleAssessment Assessment) Judge(SupplyFacts facts, DateOnly decidedOn)
    {
        ArgumentNullException.ThrowIfNull(facts);
        IdleAssessment assessment = IdleClock.Assess(facts, decidedOn);
        FindingObstacle? obstacle = assessment.State switch
        {
            IdleState.SuspectedNotStarted or IdleState.SuspectedSuspended => null,
            IdleState.Found => FindingObstacle.AlreadyFound,
            _ when facts.SignedOn > decidedOn => FindingObstacle.NotSigned,
            _ when assessment.Warnings.Contains(IdleWarning.CollectiveLand) => FindingObstacle.CollectiveLand,
            _ => FindingObstacle.NotIdle,
        };
        return (obstacle, assessment);
    }
}
