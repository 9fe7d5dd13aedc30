using System.ComponentModel;

namespace Geo.Data.Sources;

/// <summary>How a record came to be.</summary>
[Description("How a record came to be (数据来源性质).")]
public enum Origin
{
    /// <summary>Read from a published source (公开报道).</summary>
    [Description("Read from a published source (公开报道).")]
    Reported,

    /// <summary>Surveyed or registered (测绘登记).</summary>
    [Description("Surveyed or registered (测绘登记).")]
    Surveyed,

    /// <summary>Generated for demonstration; describes no real land (演示数据).</summary>
    [Description("Generated for demonstration; describes no real land (演示数据).")]
    Generated,
}
