using System.ComponentModel;

namespace Geo.Server.Exports;

/// <summary>What the columns of a file are called.</summary>
[Description("What the columns of a file are called (表头).")]
internal enum ExportHeadings
{
    /// <summary>As the API names the fields; the Chinese terms stand in the legend.</summary>
    [Description("As the API names the fields (英文字段名); the Chinese terms stand in the legend.")]
    Names,

    /// <summary>By their Chinese terms; the names stand in the legend.</summary>
    [Description("By their Chinese terms (中文字段名); the names stand in the legend.")]
    Terms,
}
