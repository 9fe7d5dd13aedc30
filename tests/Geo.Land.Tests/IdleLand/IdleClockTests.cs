using FsCheck;
using FsCheck.Fluent;
using Geo.Land.IdleLand;
using Xunit;

namespace Geo.Land.Tests.IdleLand;

public sealed class IdleClockTests
{
    public static TheoryData<int, string> Cases()
    {
        TheoryData<int, string> cases = [];
        for (int i = 0; i < IdleCase.All.Count; i++)
        {
            cases.Add(i, $"Art. {IdleCase.All[i].Article}: {IdleCase.All[i].Name}");
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_worked_case(int number, string sentence)
    {
        IdleCase worked = IdleCase.All[number];
        Assert.Equal($"{sentence}: {worked.Expected}", $"{sentence}: {worked.Told(IdleClock.Assess(worked.Facts, worked.On))}");
    }

    [Fact]
    public void There_are_at_least_sixty_worked_cases() => Assert.InRange(IdleCase.All.Count, 60, int.MaxValue);

    [Fact]
    public void Collective_land_runs_where_the_deployment_applies_the_order()
    {
        SupplyFacts facts = new() { SignedOn = new(2022, 1, 1), AgreedStartOn = new(2022, 5, 10), IsCollective = true };
        Assert.Equal(IdleState.SuspectedNotStarted, IdleClock.Assess(facts, new(2023, 5, 11), includeCollective: true).State);
    }

    /// <summary>The definition itself, counted day by day: the slow way to the same last day.</summary>
    [Fact]
    public void A_year_is_full_after_as_many_unpaused_days_as_the_calendar_has_up_to_the_anniversary() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(IdleFactsArb.Create(), facts =>
        {
            DateOnly on = new(2030, 1, 1);
            IdleAssessment told = IdleClock.Assess(facts, on);
            if (told.Run is not { } run)
            {
                return true;
            }

            int left = run.From.AddYears(1).DayNumber - run.From.DayNumber;
            DateOnly day = run.From;
            while (left > 0 && day < new DateOnly(2060, 1, 1))
            {
                day = day.AddDays(1);
                bool paused = facts.Pauses.Any(pause => pause.IsDeductedOn(on) && pause.FirstOn <= day && !(pause.LastOn < day));
                left -= paused ? 0 : 1;
            }

            return left > 0 ? run.FullOn is null : run.FullOn == day;
        }));

    [Fact]
    public void The_order_of_records_does_not_matter() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(IdleFactsArb.Create(), facts =>
        {
            SupplyFacts turned = facts with { Pauses = [.. facts.Pauses.Reverse()], Agreements = [.. facts.Agreements.Reverse()], Progress = [.. facts.Progress.Reverse()] };
            DateOnly on = new(2026, 1, 1);
            return IdleClock.Assess(facts, on).State == IdleClock.Assess(turned, on).State
                && IdleClock.Assess(facts, on).Run == IdleClock.Assess(turned, on).Run;
        }));

    [Fact]
    public void What_becomes_known_later_does_not_change_the_past() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(IdleFactsArb.Create(), facts =>
        {
            DateOnly on = new(2024, 6, 1);
            SupplyFacts later = facts with
            {
                Agreements = facts.Agreements.Add(new Agreement(on.AddDays(1), on.AddDays(30))),
                Pauses = facts.Pauses.Add(new Pause(PauseCause.Petition, new(2023, 1, 1), new(2024, 1, 1), on.AddDays(1))),
                Progress = facts.Progress.Add(new Progress(on.AddDays(1), 100, 100, 100, 100)),
                Findings = facts.Findings.Add(new Finding("later", on.AddDays(1))),
            };
            return IdleClock.Assess(facts, on).State == IdleClock.Assess(later, on).State
                && IdleClock.Assess(facts, on).Run == IdleClock.Assess(later, on).Run;
        }));
}
