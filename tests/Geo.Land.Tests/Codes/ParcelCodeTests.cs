using Geo.Land.Codes;
using Xunit;

namespace Geo.Land.Tests.Codes;

public sealed class ParcelCodeTests
{
    [Fact]
    public void A_code_has_its_parts()
    {
        Assert.True(ParcelCode.TryParse("440783001002GB00013", out ParcelCode? code, out _));

        Assert.Equal(("440783", 1, 2, 'G', 'B', 13), (code.CountyCode, code.District, code.SubDistrict, code.Ownership, code.Kind, code.Serial));
    }

    [Fact]
    public void Parts_make_the_code() => Assert.Equal("440783117003JC99999", ParcelCode.Create("440783", 117, 3, 'J', 'C', 99999).Text);

    [Theory]
    [InlineData("", "WRONG_LENGTH", 0)]
    [InlineData("440783001002GB0001", "WRONG_LENGTH", 18)]
    [InlineData("440783001002GB000133", "WRONG_LENGTH", 19)]
    [InlineData("44O783001002GB00013", "NOT_A_DIGIT", 2)]
    [InlineData("440783０01002GB00013", "NOT_A_DIGIT", 6)]
    [InlineData("4407830010-2GB00013", "NOT_A_DIGIT", 10)]
    [InlineData("440700001002GB00013", "NO_COUNTY", 0)]
    [InlineData("040783001002GB00013", "NO_COUNTY", 0)]
    [InlineData("440783001002XB00013", "UNKNOWN_OWNERSHIP", 12)]
    [InlineData("440783001002gB00013", "UNKNOWN_OWNERSHIP", 12)]
    [InlineData("440783001002GQ00013", "UNKNOWN_KIND", 13)]
    [InlineData("440783001002GB0001 ", "NOT_A_DIGIT", 18)]
    [InlineData("440783001002GB00000", "ZERO_NUMBER", 14)]
    public void What_is_no_code_is_refused_with_the_reason_and_the_place(string text, string reason, int position)
    {
        Assert.False(ParcelCode.TryParse(text, out ParcelCode? code, out CodeRefusal? refusal));

        Assert.Null(code);
        Assert.Equal((reason, position), (refusal.Reason, refusal.Position));
    }

    [Fact]
    public void The_refusal_is_a_sentence()
    {
        Assert.False(ParcelCode.TryParse("440783001002XB00013", out _, out CodeRefusal? refusal));

        Assert.Equal("The letter of ownership is one of GJZ; character 13 is 'X'.", refusal.Message);
    }

    [Theory]
    [InlineData("440783", 1000, 1, 1)]
    [InlineData("440783", 1, 1, 100_000)]
    [InlineData("440783", 1, -1, 1)]
    [InlineData("44078", 1, 1, 1)]
    public void Parts_that_do_not_fit_are_refused(string county, int district, int subDistrict, int serial) =>
        Assert.Throws<ArgumentException>(() => ParcelCode.Create(county, district, subDistrict, 'G', 'B', serial));

    [Fact]
    public void Equal_texts_are_equal_codes() =>
        Assert.Equal(ParcelCode.Create("440783", 1, 1, 'G', 'B', 1), ParcelCode.Create("440783", 1, 1, 'G', 'B', 1));
}
