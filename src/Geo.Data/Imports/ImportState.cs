using System.ComponentModel;

namespace Geo.Data.Imports;

/// <summary>How far an import job has come.</summary>
[Description("How far an import job has come (导入任务状态).")]
public enum ImportState
{
    /// <summary>The file is there.</summary>
    [Description("The file is there, and is being looked at (已上传).")]
    Uploaded,

    /// <summary>It is known what the file holds.</summary>
    [Description("It is known what the file holds: say which field is which by `mapImport` (已识别).")]
    Inspected,

    /// <summary>It is known which field is which.</summary>
    [Description("It is known which field is which: `checkImport` comes next (已对应字段).")]
    Mapped,

    /// <summary>The dry run waits for its turn, or runs.</summary>
    [Description("The dry run waits for its turn, or runs (检查中).")]
    Checking,

    /// <summary>Each row has its verdict.</summary>
    [Description("Each row has its verdict: `commitImport` comes next (已检查).")]
    Checked,

    /// <summary>The commit waits for its turn, or runs.</summary>
    [Description("The commit waits for its turn, or runs (写入中).")]
    Committing,

    /// <summary>The records are written.</summary>
    [Description("The records are written (已写入).")]
    Committed,

    /// <summary>Nothing was written, and the file is gone.</summary>
    [Description("Nothing was written, and the file is gone (失败).")]
    Failed,
}
