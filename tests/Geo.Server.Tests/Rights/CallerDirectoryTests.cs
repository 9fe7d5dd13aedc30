using Geo.Server.Rights;
using Microsoft.AspNetCore.Http;

namespace Geo.Server.Tests.Rights;

/// <summary>What a caller without a name may do.</summary>
public sealed class CallerDirectoryTests
{
    private static readonly RoleRights Rights = new(["440703", "440783"]);

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:8080")]
    [InlineData("127.0.0.1:8080")]
    [InlineData("127.9.9.9")]
    [InlineData("[::1]:8080")]
    public void Where_a_developer_works_it_is_the_developer(string host)
    {
        Caller caller = new CallerDirectory(Rights, hasOpenDoor: true).Of(Asking(host));
        Assert.Equal(("development", CallerRole.Admin, "440703,440783"), (caller.Actor, caller.Role, caller.WrittenCounties));
    }

    [Theory]
    [InlineData("")]
    [InlineData("rebound.example")]
    [InlineData("localhost.rebound.example")]
    [InlineData("127.0.0.1.rebound.example")]
    [InlineData("192.168.0.1")]
    [InlineData("[2001:db8::1]")]
    public void By_another_name_of_the_host_it_is_nobody(string host)
    {
        Caller caller = new CallerDirectory(Rights, hasOpenDoor: true).Of(Asking(host));
        Assert.Equal(("anonymous", ""), (caller.Actor, caller.ExactCounties));
    }

    [Fact]
    public void Elsewhere_it_is_nobody()
    {
        Caller caller = new CallerDirectory(Rights, hasOpenDoor: false).Of(Asking("localhost"));
        Assert.Equal(("anonymous", CallerRole.Anonymous, "", ""), (caller.Actor, caller.Role, caller.ExactCounties, caller.WrittenCounties));
    }

    private static DefaultHttpContext Asking(string host) => new() { Request = { Host = new HostString(host) } };
}
