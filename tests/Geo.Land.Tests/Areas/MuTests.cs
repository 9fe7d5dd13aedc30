using Geo.Land.Areas;
using Xunit;

namespace Geo.Land.Tests.Areas;

public sealed class MuTests
{
    [Fact]
    public void Two_thousand_square_metres_are_three_mu_exactly() => Assert.Equal(3m, Mu.FromSquareMetres(2000m));

    [Fact]
    public void A_hectare_is_fifteen_mu() => Assert.Equal(15m, Mu.FromSquareMetres(10_000m));

    [Fact]
    public void Five_hundred_mu_are_not_500_times_666_67() => Assert.Equal(333_333.33m, decimal.Round(Mu.ToSquareMetres(500m), 2));

    [Fact]
    public void Square_metres_to_mu_and_back_is_the_same_number() =>
        Assert.All([0m, 1m, 0.01m, 333_333.33m, 12_345_678.91m], area => Assert.Equal(area, Mu.ToSquareMetres(Mu.FromSquareMetres(area))));

    [Fact]
    public void Doubles_agree_with_decimals() =>
        Assert.Equal((double)Mu.FromSquareMetres(98_765.43m), Mu.FromSquareMetres(98_765.43), 1e-9);

    [Fact]
    public void Double_mu_go_back_to_square_metres() => Assert.Equal(1_000_000 / 3d, Mu.ToSquareMetres(500d), 1e-6);

    [Fact]
    public void Hectares_go_both_ways() => Assert.Equal(2.5m, Mu.ToHectares(Mu.FromHectares(2.5m)));
}
