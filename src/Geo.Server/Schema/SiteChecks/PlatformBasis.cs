using System.ComponentModel;

namespace Geo.Server.Schema.SiteChecks;

/// <summary>How it is known that a shape lies in a platform.</summary>
[Description("How it is known that a shape lies in a platform (归属依据).")]
internal enum PlatformBasis
{
    [Description("By the outline of the platform (按平台范围).")]
    Outline,

    [Description("By the parcels of the shape that belong to it, since its outline is not on record (按地块归属).")]
    Parcels,
}
