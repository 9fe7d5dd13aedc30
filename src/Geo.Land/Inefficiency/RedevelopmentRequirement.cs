using System.ComponentModel;

namespace Geo.Land.Inefficiency;

/// <summary>What a route, or entry into redevelopment at all, asks for.</summary>
[Description("What a route of redevelopment asks for (再开发条件).")]
public enum RedevelopmentRequirement
{
    /// <summary>The second national survey has it as construction land.</summary>
    [Description("The second national survey has it as construction land (二调建设用地).")]
    ConstructionLand,

    /// <summary>Ownership is clear and undisputed.</summary>
    [Description("Ownership is clear and undisputed (权属清晰无争议).")]
    OwnershipClear,

    /// <summary>The land is used for industry now.</summary>
    [Description("The land is used for industry now (现状为工业用地).")]
    IndustryNow,

    /// <summary>The plan keeps it for industry.</summary>
    [Description("The plan keeps it for industry: the use stays (规划仍为工业用途).")]
    IndustryPlanned,

    /// <summary>There is an agreement on acquisition.</summary>
    [Description("There is an agreement on acquisition (收储协议).")]
    AcquisitionAgreed,

    /// <summary>A ground of the renewal programme, or a plan with another use.</summary>
    [Description("A ground of renewal is on record, or the plan gives the land another use (三旧依据或规划调整).")]
    GroundOrPlan,

    /// <summary>It lies in an industrial cluster outside recognised parks.</summary>
    [Description("It lies in an industrial cluster outside the parks of state, province, city, district and town (园区外村镇工业集聚区).")]
    ClusterOutsideParks,

    /// <summary>It is recognised as inefficient.</summary>
    [Description("It is recognised as inefficient: a ground with its document is on record (已认定低效).")]
    Recognised,

    /// <summary>It is not idle.</summary>
    [Description("It is not idle, or was disposed of: idle land is settled first (闲置先行处置).")]
    NotIdle,

    /// <summary>The contract allows division.</summary>
    [Description("The contract allows division and transfer (合同允许分割转让).")]
    DivisionAllowed,

    /// <summary>What is divided off is large enough.</summary>
    [Description("What is divided off is large enough (分割规模).")]
    DivisionSize,

    /// <summary>Somebody has defined the route in public.</summary>
    [Description("A public definition of the route (公开定义); without one its conditions cannot be told.")]
    PublicDefinition,
}
