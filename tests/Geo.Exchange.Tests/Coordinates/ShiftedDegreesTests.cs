using Geo.Exchange.Coordinates;

namespace Geo.Exchange.Tests.Coordinates;

public sealed class ShiftedDegreesTests
{
    private const double Centimetre = 9e-8;

    [Fact]
    public void A_shift_that_was_put_on_is_taken_out_to_a_centimetre()
    {
        foreach (ChinaShift shift in (ChinaShift[])[ChinaShift.Gcj02, ChinaShift.Bd09])
        {
            for (double longitude = 75; longitude < 135; longitude += 3.7)
            {
                for (double latitude = 18; latitude < 53; latitude += 2.3)
                {
                    (double east, double north) = ShiftedDegrees.Apply(shift, longitude, latitude);
                    (double x, double y) = ShiftedDegrees.Remove(shift, east, north);
                    Assert.Equal(longitude, x, Centimetre);
                    Assert.Equal(latitude, y, Centimetre);
                }
            }
        }
    }

    // Tian'anmen as it is published for the three systems in use.
    [Fact]
    public void A_known_place_moves_as_published()
    {
        (double east, double north) = ShiftedDegrees.Apply(ChinaShift.Gcj02, 116.3912757, 39.9073220);
        Assert.Equal(116.3975, east, 0.0003);
        Assert.Equal(39.9087, north, 0.0003);
        (east, north) = ShiftedDegrees.Apply(ChinaShift.Bd09, 116.3912757, 39.9073220);
        Assert.Equal(116.4039, east, 0.0003);
        Assert.Equal(39.9150, north, 0.0003);
    }

    [Fact]
    public void Outside_of_China_nothing_is_shifted() =>
        Assert.Equal((2.35, 48.85), ShiftedDegrees.Apply(ChinaShift.Gcj02, 2.35, 48.85));
}
