namespace Geo.Land.Areas;

/// <summary>
/// The mu 亩, exactly 2000/3 m²; 15 mu are a hectare. The number of mu of an area in m² is a finite decimal only
/// when it is kept as 3/2000 of it, so conversions multiply before they divide.
/// </summary>
public static class Mu
{
    /// <summary>Mu in a hectare.</summary>
    public const int PerHectare = 15;

    /// <summary>m² to mu, exact.</summary>
    public static decimal FromSquareMetres(decimal squareMetres) => squareMetres * 3m / 2000m;

    /// <summary>m² to mu.</summary>
    public static double FromSquareMetres(double squareMetres) => squareMetres * 3d / 2000d;

    /// <summary>Mu to m²; exact where the result is a finite decimal, else to the 28 digits of a decimal.</summary>
    public static decimal ToSquareMetres(decimal mu) => mu * 2000m / 3m;

    /// <summary>Mu to m².</summary>
    public static double ToSquareMetres(double mu) => mu * 2000d / 3d;

    /// <summary>Hectares to mu, exact.</summary>
    public static decimal FromHectares(decimal hectares) => hectares * PerHectare;

    /// <summary>Mu to hectares; exact where the result is a finite decimal.</summary>
    public static decimal ToHectares(decimal mu) => mu / PerHectare;
}
