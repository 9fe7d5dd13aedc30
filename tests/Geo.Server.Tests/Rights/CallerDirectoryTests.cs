using Geo.Server.Rights;
using Microsoft.AspNetCore.Http;

namespace Geo.Server.Tests.Rights;

/// <summary>What a caller without a name may do.</summary>
public sealed class CallerDirectoryTests
{
    private static readonly RoleRights Rights = new(["440703", "440783"]);

    [Fact]
    public void Where_a_developer_works_it_is_the_developer()
    {
        Caller caller = new CallerDirectory(Rights, hasOpenDoor: true).Of(new DefaultHttpContext());
        Assert.Equal(("development", CallerRole.Admin, "440703,440783"), (caller.Actor, caller.Role, caller.WrittenCounties));
    }

    [Fact]
    public void Elsewhere_it_is_nobody()
    {
        Caller caller = new CallerDirectory(Rights, hasOpenDoor: false).Of(new DefaultHttpContext());
        Assert.Equal(("anonymous", CallerRole.Anonymous, "", ""), (caller.Actor, caller.Role, caller.ExactCounties, caller.WrittenCounties));
    }
}
