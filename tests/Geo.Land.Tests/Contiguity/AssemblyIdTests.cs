using Geo.Land.Contiguity;
using Xunit;

namespace Geo.Land.Tests.Contiguity;

public sealed class AssemblyIdTests
{
    [Fact]
    public void Equal_members_have_one_identifier_in_whatever_order()
    {
        Assert.Equal(AssemblyId.Of([Land.Key(1), Land.Key(4), Land.Key(2)]), AssemblyId.Of([Land.Key(4), Land.Key(2), Land.Key(1)]));
        Assert.Equal(22, AssemblyId.Of([Land.Key(1)]).Length);
    }

    // The identifier is part of what other systems keep: it must not change from version to version.
    [Fact]
    public void The_identifier_of_known_members_stays() => Assert.Equal("6qFdB3UsKDC-7re3hb0cjg", AssemblyId.Of([Land.Key(1), Land.Key(4)]));

    [Fact]
    public void Other_members_have_another()
    {
        Assert.NotEqual(AssemblyId.Of([Land.Key(1)]), AssemblyId.Of([Land.Key(2)]));
        Assert.NotEqual(AssemblyId.Of([Land.Key(1)]), AssemblyId.Of([Land.Key(1), Land.Key(2)]));
        Assert.NotEqual(AssemblyId.Of([Land.Key(1)]), AssemblyId.Of([Land.Key(1) with { CountyCode = "440784" }]));
    }
}
