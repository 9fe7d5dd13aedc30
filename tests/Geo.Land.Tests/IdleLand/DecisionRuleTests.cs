using Geo.Land.IdleLand;
using Xunit;

namespace Geo.Land.Tests.IdleLand;

/// <summary>What may be decided about idle land, and when: findings and disposals of Order 53.</summary>
public sealed class DecisionRuleTests
{
    // Agreed to start on 2020-01-01: the year is full on 2021-01-01, the second one on 2022-01-01.
    private static readonly SupplyFacts NotStarted = new() { SignedOn = new(2019, 1, 1), AgreedStartOn = new(2020, 1, 1), Price = 1_000_000 };

    private static readonly Finding Found = new("1", new(2021, 6, 1));

    [Theory]
    [InlineData("2018-12-31", FindingObstacle.NotSigned)]
    [InlineData("2020-06-01", FindingObstacle.NotIdle)]
    [InlineData("2021-01-01", FindingObstacle.NotIdle)]
    [InlineData("2021-01-02", null)]
    public void Land_is_found_idle_once_its_year_is_full(string day, FindingObstacle? obstacle) =>
        Assert.Equal(obstacle, FindingRule.Judge(NotStarted, DateOnly.Parse(day, null)).Obstacle);

    [Fact]
    public void What_was_found_already_or_is_collective_is_not_found()
    {
        Assert.Equal(FindingObstacle.AlreadyFound, FindingRule.Judge(NotStarted with { Findings = [Found] }, new(2021, 7, 1)).Obstacle);
        Assert.Null(FindingRule.Judge(NotStarted with { Findings = [Found] }, new(2021, 5, 1)).Obstacle);
        Assert.Equal(FindingObstacle.CollectiveLand, FindingRule.Judge(NotStarted with { IsCollective = true }, new(2021, 7, 1)).Obstacle);
        Assert.Equal(FindingObstacle.NotIdle, FindingRule.Judge(NotStarted with { StartedOn = new(2020, 5, 1) }, new(2021, 7, 1)).Obstacle);
    }

    [Theory]
    [InlineData(DisposalMeasure.IdleFee, "2021-05-31", 0, DisposalObstacle.BeforeFinding)]
    [InlineData(DisposalMeasure.IdleFee, "2021-06-01", 200_000, null)]
    [InlineData(DisposalMeasure.IdleFee, "2021-06-01", 200_001, DisposalObstacle.FeeTooHigh)]
    [InlineData(DisposalMeasure.TakenBackWithoutCompensation, "2022-01-01", 0, DisposalObstacle.TwoYearsNotFull)]
    [InlineData(DisposalMeasure.TakenBackWithoutCompensation, "2022-01-02", 0, null)]
    [InlineData(DisposalMeasure.TemporaryUse, "2021-06-01", 0, DisposalObstacle.NoLastDay)]
    [InlineData(DisposalMeasure.TakenBackByAgreement, "2021-06-01", 0, null)]
    public void Land_not_started_has_the_measures_of_article_14(DisposalMeasure measure, string day, int amount, DisposalObstacle? obstacle) =>
        Assert.Equal(obstacle, DisposalRule.Judge(NotStarted, Found, new Disposal("1", measure, DateOnly.Parse(day, null)), amount));

    [Theory]
    [InlineData(DisposalMeasure.IdleFee)]
    [InlineData(DisposalMeasure.TakenBackWithoutCompensation)]
    public void A_cause_of_article_8_and_a_suspension_leave_only_agreements(DisposalMeasure measure)
    {
        Disposal disposal = new("1", measure, new(2024, 1, 1));
        SupplyFacts suspended = NotStarted with
        {
            StartedOn = new(2020, 1, 1), Suspensions = [new(new(2020, 2, 1), null)], Progress = [new(new(2020, 2, 1), 900, 100, null, null)],
        };
        Assert.Equal(DisposalObstacle.OnlyByAgreement, DisposalRule.Judge(NotStarted, Found with { Cause = PauseCause.PlanChanged }, disposal, amount: null));
        Assert.Equal(DisposalObstacle.OnlyByAgreement, DisposalRule.Judge(suspended, Found, disposal, amount: null));
        Assert.Null(DisposalRule.Judge(suspended, Found, disposal with { Measure = DisposalMeasure.Exchange }, amount: null));
    }

    [Fact]
    public void Nothing_follows_once_the_right_has_ended()
    {
        SupplyFacts ended = NotStarted with { Findings = [Found], Disposals = [new("1", DisposalMeasure.Exchange, new(2021, 8, 1))] };
        Assert.Equal(DisposalObstacle.RightEnded, DisposalRule.Judge(ended, Found, new Disposal("1", DisposalMeasure.Other, new(2021, 9, 1)), amount: null));
        Assert.Null(DisposalRule.Judge(NotStarted with { Disposals = [new("1", DisposalMeasure.IdleFee, new(2021, 8, 1))] }, Found, new Disposal("1", DisposalMeasure.Extension, new(2021, 9, 1)), amount: null));
    }
}
