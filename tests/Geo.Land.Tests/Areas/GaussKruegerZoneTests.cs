using Geo.Land.Areas;
using Xunit;

namespace Geo.Land.Tests.Areas;

public sealed class GaussKruegerZoneTests
{
    [Theory]
    [InlineData(111.0, 37, 4525, 4546)]
    [InlineData(112.4999999, 37, 4525, 4546)]
    [InlineData(112.5, 38, 4526, 4547)]
    [InlineData(114.0, 38, 4526, 4547)]
    [InlineData(115.5, 39, 4527, 4548)]
    [InlineData(73.6, 25, 4513, 4534)]
    [InlineData(135.05, 45, 4533, 4554)]
    public void A_longitude_has_one_zone(double longitude, int number, int withPrefix, int withoutPrefix)
    {
        GaussKruegerZone zone = Assert.NotNull(GaussKruegerZone.OfLongitude(longitude));

        Assert.Equal((number, number * 3, withPrefix, withoutPrefix), (zone.Number, zone.CentralMeridian, zone.EpsgWithPrefix, zone.EpsgWithoutPrefix));
    }

    [Fact]
    public void Zones_meet_at_their_seam()
    {
        GaussKruegerZone west = Assert.NotNull(GaussKruegerZone.Create(37));
        GaussKruegerZone east = Assert.NotNull(GaussKruegerZone.Create(38));

        Assert.Equal(112.5, west.East);
        Assert.Equal(west.East, east.West);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(73.4)]
    [InlineData(136.5)]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void Elsewhere_there_is_none(double longitude) => Assert.Null(GaussKruegerZone.OfLongitude(longitude));

    [Theory]
    [InlineData(24)]
    [InlineData(46)]
    public void A_number_China_does_not_use_is_no_zone(int number) => Assert.Null(GaussKruegerZone.Create(number));
}
