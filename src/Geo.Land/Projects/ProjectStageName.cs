using System.ComponentModel;

namespace Geo.Land.Projects;

/// <summary>How far a project has come.</summary>
[Description("How far a project has come (项目阶段).")]
public enum ProjectStageName
{
    /// <summary>Signed (签约).</summary>
    [Description("Signed (签约).")]
    Signed,

    /// <summary>Approved (立项).</summary>
    [Description("Approved (立项).")]
    Approved,

    /// <summary>Its land is listed (挂网).</summary>
    [Description("Its land is listed (挂网).")]
    Listed,

    /// <summary>Its land is delivered (交地).</summary>
    [Description("Its land is delivered (交地).")]
    LandDelivered,

    /// <summary>Construction has started (动工).</summary>
    [Description("Construction has started (动工).")]
    Started,

    /// <summary>Construction is completed (竣工).</summary>
    [Description("Construction is completed (竣工).")]
    Completed,

    /// <summary>In production (投产).</summary>
    [Description("In production (投产).")]
    InProduction,

    /// <summary>At its agreed capacity and tax (达产达税).</summary>
    [Description("At its agreed capacity and tax (达产达税).")]
    AtCapacity,
}
