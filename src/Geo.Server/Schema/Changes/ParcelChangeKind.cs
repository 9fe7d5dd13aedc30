using System.ComponentModel;

namespace Geo.Server.Schema.Changes;

/// <summary>What became of a parcel by a change.</summary>
[Description("What became of a parcel by a change (变更种类).")]
internal enum ParcelChangeKind
{
    [Description("It was registered (新增).")]
    Added,

    [Description("It is another than before: its outline, stage, use or another field (变更).")]
    Changed,

    [Description("It was active and is retired (注销).")]
    Retired,

    [Description("Its record was taken away, as an import does with what its file no longer holds (删除).")]
    Removed,
}
