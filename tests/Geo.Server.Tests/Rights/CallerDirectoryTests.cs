using System.Net;
using Geo.Server.Rights;
using Microsoft.AspNetCore.Http;

namespace Geo.Server.Tests.Rights;

/// <summary>What a caller without a name may do.</summary>
public sealed class CallerDirectoryTests
{
    [Theory]
    [InlineData("127.0.0.1", "440703,440783")]
    [InlineData("::1", "440703,440783")]
    [InlineData("0.0.0.0", "")]
    [InlineData("::", "")]
    [InlineData("10.0.0.5", "")]
    public void It_writes_only_where_the_server_listens_on_loopback(string listen, string written)
    {
        Caller caller = new CallerDirectory(["440703", "440783"], IPAddress.Parse(listen)).Of(new DefaultHttpContext());
        Assert.Equal(("440703,440783", written), (caller.ExactCounties, caller.WrittenCounties));
    }
}
