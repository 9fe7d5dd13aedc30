using System.ComponentModel;

namespace Geo.Data.Platforms;

/// <summary>What an industry is to a platform.</summary>
[Description("What an industry is to a platform (产业定位).")]
public enum IndustryRole
{
    /// <summary>Leading industry (主导产业).</summary>
    [Description("Leading industry (主导产业).")]
    Leading,

    /// <summary>Featured industry (特色产业).</summary>
    [Description("Featured industry (特色产业).")]
    Featured,
}
