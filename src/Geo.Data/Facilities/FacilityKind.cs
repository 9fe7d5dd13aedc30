using System.ComponentModel;

namespace Geo.Data.Facilities;

/// <summary>The kind of a facility.</summary>
[Description("What a facility serves as (设施类型).")]
public enum FacilityKind
{
    /// <summary>Port (港口).</summary>
    [Description("Port (港口).")]
    Port,

    /// <summary>Airport (机场).</summary>
    [Description("Airport (机场).")]
    Airport,

    /// <summary>Power plant (电厂).</summary>
    [Description("Power plant (电厂).")]
    PowerPlant,

    /// <summary>Expressway exit (高速公路出入口).</summary>
    [Description("Expressway exit (高速公路出入口).")]
    ExpresswayExit,

    /// <summary>Rail freight yard (铁路货场).</summary>
    [Description("Rail freight yard (铁路货场).")]
    RailYard,

    /// <summary>Substation (变电站).</summary>
    [Description("Substation (变电站).")]
    Substation,

    /// <summary>Sewage plant (污水处理厂).</summary>
    [Description("Sewage plant (污水处理厂).")]
    SewagePlant,
}
