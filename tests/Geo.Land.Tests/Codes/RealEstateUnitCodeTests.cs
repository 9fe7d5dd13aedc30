using Geo.Land.Codes;
using Xunit;

namespace Geo.Land.Tests.Codes;

public sealed class RealEstateUnitCodeTests
{
    [Fact]
    public void A_unit_names_its_parcel()
    {
        Assert.True(RealEstateUnitCode.TryParse("440783001002GB00013F00010002", out RealEstateUnitCode? code, out _));

        Assert.Equal(("440783001002GB00013", 'F', "00010002"), (code.Parcel.Text, code.Fixture, code.Unit));
    }

    [Fact]
    public void Bare_land_is_a_unit_too() => Assert.True(RealEstateUnitCode.TryParse("440783001002GB00013W00000000", out _, out _));

    [Theory]
    [InlineData("440783001002GB00013", "WRONG_LENGTH", 19)]
    [InlineData("440783001002GB00013X00010002", "UNKNOWN_FIXTURE", 19)]
    [InlineData("440783001002GB00013F0001000A", "NOT_A_DIGIT", 27)]
    [InlineData("440783001002GB00013W00000001", "UNIT_WITHOUT_FIXTURE", 20)]
    [InlineData("440783001002GQ00013F00010002", "UNKNOWN_KIND", 13)]
    public void What_is_no_code_is_refused_with_the_reason_and_the_place(string text, string reason, int position)
    {
        Assert.False(RealEstateUnitCode.TryParse(text, out _, out CodeRefusal? refusal));

        Assert.Equal((reason, position), (refusal.Reason, refusal.Position));
    }
}
