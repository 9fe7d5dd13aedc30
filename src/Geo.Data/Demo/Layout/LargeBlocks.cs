namespace Geo.Data.Demo.Layout;

/// <summary>
/// The reported fact that the Kaiping area of the main platform prepared five contiguous blocks of over 500 mu: exactly five
/// are made there, and nothing else in that county is prepared in one piece of that size.
/// </summary>
internal static class LargeBlocks
{
    public const string PlatformKey = "jm-transfer-kaiping";
    public const string CountyCode = "440783";
    public const int Count = 5;

    /// <summary>Parcels that each is cut into.</summary>
    public const int Parcels = 7;

    private const double SquareMetresPerMu = 2000.0 / 3;

    public static bool BelongTo(Site site) => site.Platform?.Key == PlatformKey;

    /// <summary>Whether a block of this area is over 500 mu beyond doubt.</summary>
    public static bool Fits(double squareMetres) => squareMetres / SquareMetresPerMu is > 530 and < 1000;

    /// <summary>Whether a block of this area may be prepared as a whole without being mistaken for one of the five.</summary>
    public static bool IsClearlySmaller(double squareMetres) => squareMetres / SquareMetresPerMu < 450;
}
