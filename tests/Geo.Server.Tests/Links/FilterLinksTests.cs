using System.Text;
using Geo.Server.Links;
using Geo.Server.Options;
using Geo.Server.Rights;

namespace Geo.Server.Tests.Links;

/// <summary>Signed links: what goes in comes out, until it expires or is touched.</summary>
public sealed class FilterLinksTests
{
    private static readonly byte[] FirstKey = [.. Enumerable.Repeat((byte)1, 32)];
    private static readonly byte[] SecondKey = [.. Enumerable.Repeat((byte)2, 32)];

    private readonly Clock _clock = new(new DateTimeOffset(2026, 11, 22, 10, 20, 0, TimeSpan.Zero));

    [Fact]
    public void A_link_is_read_as_it_was_written()
    {
        FilterLink read = With(FirstKey).Read(With(FirstKey).Write(Link())).Link!;
        Assert.Equal("Parcel", read.TypeName);
        Assert.Equal((CallerRole.Editor, "440703,440783", "440784"), (read.Role, read.ExactCounties, read.CoarseCounties));
        Assert.Equal("""{"name":{"contains":"水口|\n"}}""", Encoding.UTF8.GetString(read.Filter.Span));
    }

    [Fact]
    public void Equal_links_of_an_hour_are_equal_text()
    {
        string first = With(FirstKey).Write(Link());
        _clock.Now = _clock.Now.AddMinutes(39);
        Assert.Equal(first, With(FirstKey).Write(Link()));
    }

    [Theory]
    [InlineData("10:00:00", "11:00:00")]
    [InlineData("10:00:01", "12:00:00")]
    [InlineData("23:30:00", "1.01:00:00")]
    public void A_link_ends_on_the_hour_one_to_two_hours_ahead(string now, string end)
    {
        _clock.Now = new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero) + TimeSpan.Parse(now, null);
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero) + TimeSpan.Parse(end, null), With(FirstKey).NextExpiry());
    }

    [Fact]
    public void A_link_past_its_hour_is_expired()
    {
        string token = With(FirstKey).Write(Link());
        _clock.Now = _clock.Now.AddHours(2);
        Assert.Equal(LinkRefusal.Expired, With(FirstKey).Read(token).Refusal);
    }

    [Fact]
    public void A_link_of_a_key_that_still_verifies_is_read()
    {
        string token = With(FirstKey).Write(Link());
        Assert.NotNull(With(SecondKey, FirstKey).Read(token).Link);
        Assert.Equal(LinkRefusal.NotALink, With(SecondKey).Read(token).Refusal);
    }

    [Fact]
    public void A_link_with_any_byte_changed_is_no_link()
    {
        string token = With(FirstKey).Write(Link());
        Assert.All(Enumerable.Range(0, token.Length - 1), at => Assert.Equal(
            LinkRefusal.NotALink, With(FirstKey).Read($"{token[..at]}{(token[at] == 'x' ? 'y' : 'x')}{token[(at + 1)..]}").Refusal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("%%%")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void Anything_else_is_no_link(string token) => Assert.Equal(LinkRefusal.NotALink, With(FirstKey).Read(token).Refusal);

    private FilterLinks With(params byte[][] keys) => new(new SigningKeys([.. keys]), _clock);

    private FilterLink Link() => new(LinkPurpose.Tiles, "Parcel", CallerRole.Editor, "440703,440783", "440784", With(FirstKey).NextExpiry(), Encoding.UTF8.GetBytes("""{"name":{"contains":"水口|\n"}}"""));

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
