using Geo.Server.Options;

namespace Geo.Server.Tests.Operations.Standbys;

/// <summary>What a server is told of standbys.</summary>
public sealed class StandbyOptionsTests
{
    [Fact]
    public void Every_host_is_a_standby_of_its_own()
    {
        (StandbyOptions options, List<string> mistakes) = Read("Host=a:5433,b;Port=5434;Database=geo;Username=geo_app", "2.5");
        Assert.Empty(mistakes);
        Assert.Equal(TimeSpan.FromSeconds(2.5), options.Staleness);
        Assert.Equal(["a:5433", "b"], options.Addresses.Select(address => new Npgsql.NpgsqlConnectionStringBuilder(address).Host));
    }

    [Theory]
    [InlineData("Host=a", "0", "GEO_STANDBY_STALENESS must be a number of seconds between 0.1 and 60, not '0'.")]
    [InlineData("Host=a", "2 s", "GEO_STANDBY_STALENESS must be a number of seconds between 0.1 and 60, not '2 s'.")]
    [InlineData("Host=a", "61", "GEO_STANDBY_STALENESS must be a number of seconds between 0.1 and 60, not '61'.")]
    [InlineData(null, "5", "GEO_STANDBY_STALENESS says how old the standbys may be, but GEO_STANDBYS names none.")]
    [InlineData("Database=geo", null, "GEO_STANDBYS names no Host.")]
    public void What_cannot_be_used_is_said(string? standbys, string? staleness, string mistake) => Assert.Equal([mistake], Read(standbys, staleness).Mistakes);

    private static (StandbyOptions Options, List<string> Mistakes) Read(string? standbys, string? staleness)
    {
        List<string> mistakes = [];
        return (StandbyOptions.Read(name => name == StandbyOptions.AddressVariable ? standbys : staleness, mistakes), mistakes);
    }
}
