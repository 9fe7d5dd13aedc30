using Geo.Land.Siting;
using Xunit;

namespace Geo.Land.Tests.Siting;

public sealed class SiteRuleTests
{
    private const double Area = 100_000;

    [Theory]
    [InlineData(0, 0, Area, SiteVerdict.Clear)]
    [InlineData(0, 500, Area, SiteVerdict.SoftOnly)]
    [InlineData(500, 0, Area, SiteVerdict.Blocked)]
    [InlineData(500, 500, 0, SiteVerdict.Blocked)]
    [InlineData(0, 0, 0, SiteVerdict.Unknown)]
    [InlineData(0, 500, Area - 200, SiteVerdict.Unknown)]
    [InlineData(0, 0, Area - 99, SiteVerdict.Clear)]
    public void Hard_land_blocks_and_what_no_record_tells_of_is_unknown(double hard, double soft, double known, SiteVerdict verdict) =>
        Assert.Equal(verdict, SiteRule.Judge(Area, hard, soft, known));

    [Theory]
    [InlineData(0.99, SiteVerdict.Clear)]
    [InlineData(1, SiteVerdict.Blocked)]
    public void A_line_drawn_beside_another_does_not_block(double hard, SiteVerdict verdict) =>
        Assert.Equal(verdict, SiteRule.Judge(Area, hard, soft: 0, known: Area));

    [Fact]
    public void A_shape_of_less_than_a_square_metre_inside_of_farmland_is_blocked() =>
        Assert.Equal(SiteVerdict.Blocked, SiteRule.Judge(area: 0.5, hard: 0.5, soft: 0, known: 0.5));

    [Fact]
    public void The_reasons_name_everything_that_counts_the_weightiest_first()
    {
        Assert.Equal([SiteReason.NoConstraint], SiteRule.Reasons(Area, 0, 0, Area));
        Assert.Equal([SiteReason.HardConstraint, SiteReason.OutsideKnownLand, SiteReason.SoftConstraint], SiteRule.Reasons(Area, 10, 10, Area / 2));
        Assert.Equal([SiteReason.NothingLeft, SiteReason.HardConstraint], SiteRule.Reasons(Area, Area, 0, Area));
    }
}
