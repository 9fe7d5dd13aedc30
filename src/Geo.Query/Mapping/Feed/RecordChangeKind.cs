using System.ComponentModel;

namespace Geo.Query.Mapping.Feed;

/// <summary>What became of a record by a change.</summary>
[Description("What became of a record by a change (变更种类).")]
public enum RecordChangeKind
{
    /// <summary>It was not there before (新增).</summary>
    [Description("It was not there before (新增).")]
    Created,

    /// <summary>It is another than before (更新).</summary>
    [Description("It is another than before, or another record was linked with it or unlinked (更新).")]
    Updated,

    /// <summary>It was active and is retired (注销).</summary>
    [Description("It was active and is retired: it stays on record, with the reason of the change (注销).")]
    Retired,

    /// <summary>It is not there any more (删除).</summary>
    [Description("It is not there any more, as where an import took back what it had loaded (删除).")]
    Deleted,
}
