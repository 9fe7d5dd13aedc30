using System.ComponentModel;

namespace Geo.Server.Schema.Assemblies;

/// <summary>An order of assemblies; what is equal in it stands by identifier.</summary>
[Description("An order of assemblies (排序); those that are equal in it stand in the order of their identifiers.")]
internal enum AssemblyOrder
{
    [Description("The largest first, by ellipsoid area (面积从大到小).")]
    AreaDesc,

    [Description("The smallest first, by ellipsoid area (面积从小到大).")]
    AreaAsc,

    [Description("Those of the most parcels first (地块数从多到少).")]
    MemberCountDesc,

    [Description("Those of the fewest parcels first (地块数从少到多).")]
    MemberCountAsc,
}
