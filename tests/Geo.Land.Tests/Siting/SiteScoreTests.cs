using System.Collections.Immutable;
using Geo.Land.Siting;
using Xunit;

namespace Geo.Land.Tests.Siting;

public sealed class SiteScoreTests
{
    private static readonly SiteProfile Site = new()
    {
        Kind = SiteKind.Parcel,
        Key = "440783001001GB00001",
        Members = [new("440783", Guid.Empty, "440783001001GB00001")],
        SquareMetres = 520 * 2000d / 3,
        Stages = ["PREPARED"],
        PresentUses = [null],
        PlannedUses = [new("YDYH_2023", "100103")],
        Ownerships = ["STATE"],
        Places = [new(["440783101", "440783", "440700", "440000"], ["kp-cuishanhu", "jm-transfer-kaiping", "jm-transfer"])],
        Price = 52_000_000,
        HardFree = 1,
        SoftFree = 0.25,
        Distances = ImmutableDictionary<string, FacilityDistance>.Empty.Add("PORT", new(16_000, "p")),
    };

    private static readonly SiteCriteria Anything = new() { Kinds = [SiteKind.Parcel] };

    [Theory]
    [InlineData(2_000, 30_000, false, 0, 1)]
    [InlineData(2_000, 30_000, false, 2_000, 1)]
    [InlineData(2_000, 30_000, false, 16_000, 0.5)]
    [InlineData(2_000, 30_000, false, 30_000, 0)]
    [InlineData(2_000, 30_000, false, 1e9, 0)]
    [InlineData(1, 0.5, false, 0.75, 0.5)]
    [InlineData(1, 0.5, false, 2, 1)]
    [InlineData(520, 620, true, 520, 1)]
    [InlineData(520, 620, true, 470, 0.5)]
    [InlineData(520, 620, true, 570, 0.5)]
    [InlineData(520, 620, true, 420, 0)]
    [InlineData(520, 620, true, 1, 0)]
    public void A_wish_falls_from_full_to_none(double full, double none, bool bothSides, double value, double score) =>
        Assert.Equal(score, new SiteWish(SiteCriterion.Size, Facility: null, 1, full, none, bothSides).ScoreOf(value), 12);

    [Fact]
    public void The_score_is_the_weighted_mean_and_its_points_add_up()
    {
        SiteCriteria criteria = Anything with { Wishes = [Wish(SiteCriterion.Distance, 2_000, 30_000, 3, "PORT"), Wish(SiteCriterion.HardFree, 1, 0, 1), Wish(SiteCriterion.SoftFree, 1, 0, 2)] };
        Assert.Equal(100 * (3 * 0.5 + 1 + 2 * 0.25) / 6, SiteScore.Of(criteria, Site)!.Value, 12);
        Assert.Equal(SiteScore.Of(criteria, Site)!.Value, SiteScore.Judge(criteria, Site).Sum(result => result.Points!.Value), 9);
    }

    [Fact]
    public void All_wishes_fulfilled_are_exactly_a_hundred_points() =>
        Assert.Equal(100, SiteScore.Of(Anything with { Wishes = [Wish(SiteCriterion.HardFree, 1, 0, 0.1), Wish(SiteCriterion.Size, 500, 0, 0.7), Wish(SiteCriterion.Size, 100, 0, 1.3)] }, Site));

    [Fact]
    public void What_is_unknown_has_no_points_and_says_so()
    {
        CriterionResult result = SiteScore.Judge(Anything with { Wishes = [Wish(SiteCriterion.PlotRatio, 2, 0, 1)] }, Site).Single();
        Assert.Equal((CriterionReason.Unknown, 0d, 0d, null), (result.Reason, result.Score, result.Points, result.Measured));
    }

    [Fact]
    public void Nothing_wished_is_no_score()
    {
        Assert.Null(SiteScore.Of(Anything, Site));
        Assert.Null(SiteScore.Of(Anything with { Wishes = [Wish(SiteCriterion.Size, 1, 2, 0)] }, Site));
    }

    [Fact]
    public void What_is_unknown_meets_no_must_have()
    {
        SiteCriteria[] unknown =
        [
            Anything with { PlotRatio = new(0, null) },
            Anything with { PresentUses = [new("YDYH_2023", "1")] },
            Anything with { Distances = [new("EXPRESSWAY_EXIT", 1e6)] },
            Anything with { NotIdle = true },
            Anything with { Rectangle = new(1, 1) },
        ];
        Assert.All(unknown, criteria => Assert.Equal([CriterionReason.Unknown], MustHaves.Judge(criteria, Site).Select(result => result.Reason)));
        Assert.All(unknown, criteria => Assert.False(MustHaves.AreMet(criteria, Site)));
    }

    [Fact]
    public void Both_ends_of_a_range_are_part_of_it()
    {
        Assert.True(MustHaves.AreMet(Anything with { Size = new(520, 520) }, Site));
        Assert.False(MustHaves.AreMet(Anything with { Size = new(520.001, null) }, Site));
        Assert.False(MustHaves.AreMet(Anything with { Size = new(null, 519.999) }, Site));
        Assert.True(MustHaves.AreMet(Anything with { PricePerMu = new(100_000, 100_000) }, Site));
    }

    [Fact]
    public void A_class_of_use_holds_what_lies_below_it_in_its_own_classification()
    {
        Assert.True(MustHaves.AreMet(Anything with { PlannedUses = [new("YDYH_2023", "09"), new("YDYH_2023", "1001")] }, Site));
        Assert.False(MustHaves.AreMet(Anything with { PlannedUses = [new("GBT_21010_2017", "1001")] }, Site));
    }

    [Fact]
    public void A_platform_holds_its_areas_and_a_region_its_counties()
    {
        Assert.True(MustHaves.AreMet(Anything with { Platforms = ["jm-transfer"], Regions = ["440784", "440700"] }, Site));
        Assert.False(MustHaves.AreMet(Anything with { Platforms = ["hs-transfer"] }, Site));
    }

    [Fact]
    public void An_assembly_is_what_its_parcels_are_together()
    {
        SiteProfile other = Site with
        {
            Key = "440784001001GB00001",
            Members = [new("440784", Guid.Empty, "440784001001GB00001")],
            SquareMetres = Site.SquareMetres * 3,
            Stages = ["LISTED"],
            Price = null,
            SoftFree = 1,
            Distances = Site.Distances.SetItem("PORT", new(9_000, "q")),
            Places = [new(["440784", "440700", "440000"], [])],
        };
        SiteProfile whole = SiteProfile.Joined("id", [other, Site]);
        Assert.Equal(4 * Site.SquareMetres, whole.SquareMetres, 6);
        Assert.Equal(["LISTED", "PREPARED"], whole.Stages);
        Assert.Null(whole.Price);
        Assert.Equal(0.25 * 0.25 + 0.75, whole.SoftFree!.Value, 12);
        Assert.Equal(new FacilityDistance(9_000, "q"), whole.Distances["PORT"]);
        Assert.Equal(["440783001001GB00001", "440784001001GB00001"], whole.Members.Select(member => member.Code));
        Assert.True(MustHaves.AreMet(Anything with { Regions = ["440700"], Stages = ["LISTED", "PREPARED"] }, whole));
        Assert.False(MustHaves.AreMet(Anything with { Platforms = ["jm-transfer"] }, whole));
        Assert.False(MustHaves.AreMet(Anything with { Stages = ["LISTED"] }, whole));
    }

    private static SiteWish Wish(SiteCriterion measure, double full, double none, double weight, string? facility = null) => new(measure, facility, weight, full, none, BothSides: false);
}
