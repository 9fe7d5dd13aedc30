using System.ComponentModel;

namespace Geo.Query.Mapping.History;

/// <summary>What a transaction did to a record.</summary>
[Description("What a change did to a record (变更类型).")]
public enum ChangeOperation
{
    /// <summary>It was not there before (新增).</summary>
    [Description("It was not there before (新增).")]
    Insert,

    /// <summary>It is another than before (更新).</summary>
    [Description("It is another than before (更新).")]
    Update,

    /// <summary>It is not there any more (删除).</summary>
    [Description("It is not there any more (删除).")]
    Delete,
}
