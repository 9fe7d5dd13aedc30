using System.ComponentModel;

namespace Geo.Land.Inefficiency;

/// <summary>How inefficient land is developed anew.</summary>
[Description("How inefficient land is developed anew (再开发方式).")]
public enum RedevelopmentRoute
{
    /// <summary>Industry stays industry, denser (工改工).</summary>
    [Description("Industry stays industry, denser (工改工).")]
    IndustryToIndustry,

    /// <summary>Government takes the land back by agreement (收储).</summary>
    [Description("Government takes the land into its reserve by agreement (收储).")]
    Acquisition,

    /// <summary>Holder and partner develop together (拓展合作).</summary>
    [Description("Holder and partner develop together (拓展合作).")]
    JointDevelopment,

    /// <summary>The firm renews its plant and adds floors (技改扩能).</summary>
    [Description("The firm renews its plant and adds floors (技改扩能).")]
    RetrofitExpansion,

    /// <summary>A village industrial park is renewed (村改).</summary>
    [Description("A village industrial park is renewed (村改).")]
    VillageParkRenewal,

    /// <summary>A part is divided off and transferred (分割转让).</summary>
    [Description("A part is divided off and transferred (分割转让).")]
    SubdivisionTransfer,
}
