using System.ComponentModel;

namespace Geo.Data.Imports;

/// <summary>What is being done with the file of an import job.</summary>
[Description("What is being done with the file of an import job (导入步骤).")]
public enum ImportStep
{
    /// <summary>Looking what the file holds.</summary>
    [Description("Looking what the file holds (识别).")]
    Inspecting,

    /// <summary>Reading the rows.</summary>
    [Description("Reading the rows (读取).")]
    Reading,

    /// <summary>Comparing them with each other and with the records.</summary>
    [Description("Comparing the rows with each other and with the records (比对).")]
    Comparing,

    /// <summary>Looking for overlaps.</summary>
    [Description("Looking for outlines that overlap (压盖检查).")]
    Overlaps,

    /// <summary>Writing the records.</summary>
    [Description("Writing the records (写入).")]
    Writing,

    /// <summary>Writing the report.</summary>
    [Description("Writing the report (生成报告).")]
    Reporting,
}
