using Geo.Data.Reference;
using Xunit;

namespace Geo.Data.Tests.Reference;

public sealed class RecordIdTests
{
    [Fact]
    public void The_same_key_has_the_same_id_of_version_eight()
    {
        Guid id = RecordId.Of("project:kp-renda");
        Assert.Equal(id, RecordId.Of("project:kp-renda"));
        Assert.NotEqual(id, RecordId.Of("project:kp-yongsheng"));
        Assert.Equal(8, id.Version);
        Assert.InRange(id.Variant, 8, 11);
    }
}
