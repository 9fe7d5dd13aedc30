using System.ComponentModel;

namespace Geo.Land.Inefficiency;

/// <summary>The ground on which land is recognised for redevelopment: a tag with a document, never computed.</summary>
[Description("The ground on which land is recognised for redevelopment (再开发认定依据): four of 国土资发〔2016〕147号, and the provincial list of 2009 (三旧改造). A tag with a document, never computed.")]
public enum RedevelopmentGroundKind
{
    /// <summary>Scattered layout (147号).</summary>
    [Description("Scattered layout (布局散乱), 国土资发〔2016〕147号.")]
    ScatteredLayout,

    /// <summary>Extensive use (147号).</summary>
    [Description("Extensive use (利用粗放), 国土资发〔2016〕147号.")]
    ExtensiveUse,

    /// <summary>Unreasonable purpose (147号).</summary>
    [Description("Unreasonable purpose (用途不合理), 国土资发〔2016〕147号.")]
    UnreasonablePurpose,

    /// <summary>Dilapidated buildings (147号).</summary>
    [Description("Dilapidated buildings (建筑危旧), 国土资发〔2016〕147号.")]
    DilapidatedBuildings,

    /// <summary>Urban industrial land to be vacated for services.</summary>
    [Description("Urban industrial land to be vacated for services (退二进三).")]
    OutOfSecondary,

    /// <summary>Factories whose land the plan no longer keeps for industry.</summary>
    [Description("Factories whose land the plan no longer keeps for industry (规划不再作工业用途).")]
    PlanNoLongerIndustry,

    /// <summary>Former factories of prohibited or phased-out industries.</summary>
    [Description("Former factories of prohibited or phased-out industries (禁止类、淘汰类产业).")]
    RestrictedIndustry,

    /// <summary>Factories that fail safety or environmental rules.</summary>
    [Description("Factories that fail safety or environmental rules (不符合安全、环保要求).")]
    UnsafeOrPolluting,

    /// <summary>Scattered, backward towns and villages the plan marks for renewal.</summary>
    [Description("Scattered, backward towns and villages that the plan marks for renewal (布局散乱、条件落后的村镇).")]
    ScatteredSettlement,

    /// <summary>Villages in the consolidation programme.</summary>
    [Description("Villages in the demonstration programme of consolidation (万村土地整治).")]
    VillageConsolidation,

    /// <summary>Land supplied but unbuilt because a plan changed.</summary>
    [Description("Land supplied but unbuilt because a plan changed (已供未建，规划调整).")]
    SuppliedNotBuildable,

    /// <summary>Others approved by the city government.</summary>
    [Description("Others approved by the city government (市政府批准的其他情形).")]
    ByDecision,
}
