using System.ComponentModel;

namespace Geo.Server.Schema;

/// <summary>A unit of area.</summary>
[Description("The unit an area is given in (面积单位).")]
internal enum AreaUnit
{
    [Description("Mu (亩): exactly 2000/3 m², so that 15 mu are one hectare.")]
    Mu,

    [Description("Hectare (公顷): 10,000 m².")]
    Hectare,

    [Description("Square metre (平方米).")]
    SquareMetre,
}
