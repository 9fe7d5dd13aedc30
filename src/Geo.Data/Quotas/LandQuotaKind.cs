using System.ComponentModel;

namespace Geo.Data.Quotas;

/// <summary>The kinds of land quota.</summary>
[Description("The kinds of land quota (指标类型).")]
public enum LandQuotaKind
{
    /// <summary>Of the plan of the year (年度计划指标).</summary>
    [Description("Of the plan of the year (年度计划指标).")]
    AnnualPlan,

    /// <summary>Given for a purpose of its own (专项指标).</summary>
    [Description("Given for a purpose of its own, such as industrial transfer (专项指标).")]
    Special,

    /// <summary>From linking increase and decrease of construction land (增减挂钩指标).</summary>
    [Description("From linking increase and decrease of construction land (增减挂钩指标).")]
    IncreaseDecreaseLink,

    /// <summary>Another kind (其他).</summary>
    [Description("Another kind (其他).")]
    Other,
}
