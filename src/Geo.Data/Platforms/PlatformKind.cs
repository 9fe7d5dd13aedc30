using System.ComponentModel;

namespace Geo.Data.Platforms;

/// <summary>The kind of an industrial platform.</summary>
[Description("The kind of an industrial platform (平台类型).")]
public enum PlatformKind
{
    /// <summary>Main platform for orderly industrial transfer (承接产业有序转移主平台).</summary>
    [Description("Main platform for orderly industrial transfer (承接产业有序转移主平台).")]
    IndustrialTransferPlatform,

    /// <summary>Large industrial cluster (大型产业集聚区).</summary>
    [Description("Large industrial cluster (大型产业集聚区).")]
    LargeIndustrialCluster,

    /// <summary>Area of a platform (片区).</summary>
    [Description("Area of a platform (片区).")]
    PlatformArea,

    /// <summary>Park of ten thousand mu and a hundred billion yuan (万亩千亿园区).</summary>
    [Description("Park of ten thousand mu and a hundred billion yuan (万亩千亿园区).")]
    TenThousandMuPark,

    /// <summary>Cooperation zone (合作区).</summary>
    [Description("Cooperation zone (合作区).")]
    CooperationZone,

    /// <summary>High-tech zone (高新区).</summary>
    [Description("High-tech zone (高新区).")]
    HighTechZone,

    /// <summary>Provincial industrial park (省产业园).</summary>
    [Description("Provincial industrial park (省产业园).")]
    ProvincialPark,
}
