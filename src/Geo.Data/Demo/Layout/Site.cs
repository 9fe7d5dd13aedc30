using Geo.Data.Demo.World;

namespace Geo.Data.Demo.Layout;

/// <summary>A place that streets grow around.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">The number that stands for it where chance is begun.</param>
/// <param name="Name">Chinese name, the first word of its parcels' names.</param>
/// <param name="District">Cadastral district of its parcels.</param>
/// <param name="Centre">Where.</param>
/// <param name="Weight">Its part of all parcels, against the others.</param>
/// <param name="Platform">The platform, where it is one.</param>
internal sealed record Site(
    SiteKind Kind, long Path, string Name, int District, LocalPoint Centre, double Weight, DemoPlatform? Platform)
{
    /// <summary>km² a platform may fill when its planned area is unknown.</summary>
    private const double UsualPlatformArea = 12;

    /// <summary>The area its streets and blocks may fill, in m².</summary>
    public double Room => Kind == SiteKind.Platform ? (Platform?.AreaKm2 is > 0 and < 60 ? Platform.AreaKm2.Value : UsualPlatformArea) * 1e6 : double.MaxValue;
}
