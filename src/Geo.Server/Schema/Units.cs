namespace Geo.Server.Schema;

/// <summary>How many square metres make one of a unit of area.</summary>
internal static class Units
{
    public static readonly double Mu = Land.Areas.Mu.ToSquareMetres(1d);

    public static readonly double Hectare = Land.Areas.Mu.ToSquareMetres((double)Land.Areas.Mu.PerHectare);
}
