namespace Geo.Server.Schema;

/// <summary>How many square metres make one of a unit of area.</summary>
internal static class Units
{
    /// <summary>Exactly 2000/3; never 666.67.</summary>
    public const double Mu = 2000.0 / 3.0;

    public const double Hectare = 10_000;
}
