using Geo.Land.Codes;
using Xunit;

namespace Geo.Land.Tests.Codes;

public sealed class RegionCodeTests
{
    [Theory]
    [InlineData("440000", RegionLevel.Province, null)]
    [InlineData("440700", RegionLevel.City, "440000")]
    [InlineData("440783", RegionLevel.County, "440700")]
    [InlineData("440783117", RegionLevel.Township, "440783")]
    public void A_code_has_a_level_and_a_parent(string text, RegionLevel level, string? parent)
    {
        Assert.True(RegionCode.TryParse(text, out RegionCode? code, out _));

        Assert.Equal((level, parent), (code.Level, code.Parent?.Text));
    }

    [Theory]
    [InlineData("4407", "WRONG_LENGTH")]
    [InlineData("4407831170", "WRONG_LENGTH")]
    [InlineData("44078a", "NOT_A_DIGIT")]
    [InlineData("940783", "NO_PROVINCE")]
    [InlineData("440083", "NO_CITY")]
    [InlineData("440700117", "NO_COUNTY")]
    [InlineData("440783000", "ZERO_NUMBER")]
    public void What_is_no_code_is_refused(string text, string reason)
    {
        Assert.False(RegionCode.TryParse(text, out _, out CodeRefusal? refusal));

        Assert.Equal(reason, refusal.Reason);
    }

    [Fact]
    public void A_township_lies_in_its_province_and_not_the_other_way_round()
    {
        Assert.True(RegionCode.TryParse("440783117", out RegionCode? township, out _));
        Assert.True(RegionCode.TryParse("440000", out RegionCode? province, out _));

        Assert.True(township.IsWithin(province));
        Assert.False(province.IsWithin(township));
    }
}
