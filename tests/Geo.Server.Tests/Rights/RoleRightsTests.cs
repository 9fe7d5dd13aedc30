using Geo.Server.Rights;

namespace Geo.Server.Tests.Rights;

/// <summary>The roles and what they may.</summary>
public sealed class RoleRightsTests
{
    private static readonly RoleRights Rights = new(["440703", "440783", "440784"]);

    // Written one by one, so that a test elsewhere that asks each cell knows what to ask for.
    [Theory]
    [InlineData("anonymous", "", "440703,440783,440784", "")]
    [InlineData("investor", "", "440703,440783,440784", "")]
    [InlineData("planner", "440703,440784", "440783", "")]
    [InlineData("editor", "440703,440784", "440783", "440703,440784")]
    [InlineData("admin", "440703,440783,440784", "", "440703,440783,440784")]
    public void A_role_reads_and_writes_these_counties(string role, string exact, string coarse, string written)
    {
        Caller caller = Rights.Create("somebody", RoleNames.Find(role)!.Value, ["440784", "440703"]);
        Assert.Equal((exact, coarse, written), (caller.ExactCounties, caller.CoarseCounties, caller.WrittenCounties));
    }

    [Fact]
    public void The_settings_say_who_and_what()
    {
        Caller caller = Rights.Create("somebody", CallerRole.Editor, ["440784"]);
        Assert.Equal(
            ["geo.actor=somebody", "geo.role=editor", "geo.exact=440784", "geo.coarse=440703,440783", "geo.write=440784"],
            caller.Settings.Concat(caller.Writing).Select(setting => $"{setting.Key}={setting.Value}"));
    }

    [Theory]
    [InlineData("owner")]
    [InlineData("Admin")]
    [InlineData("")]
    public void A_word_that_is_no_role_is_none(string word) => Assert.Null(RoleNames.Find(word));
}
