using System.Globalization;

namespace Geo.Server.Options;

/// <summary>How many bytes of finished tiles are kept in memory.</summary>
internal static class TileCacheOptions
{
    /// <summary>The variable with the number of mebibytes.</summary>
    public const string Variable = "GEO_TILE_CACHE";

    /// <summary>The bytes, unless it is said otherwise.</summary>
    public const long DefaultBytes = 64L << 20;

    private const int MostMebibytes = 16_384;

    /// <summary>Reads the variable, adding a sentence to <paramref name="mistakes"/> where it cannot be used.</summary>
    public static long Read(Func<string, string?> variable, ICollection<string> mistakes)
    {
        if (variable(Variable) is not { Length: > 0 } text)
        {
            return DefaultBytes;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int mebibytes) && mebibytes <= MostMebibytes)
        {
            return (long)mebibytes << 20;
        }

        mistakes.Add($"{Variable} must be a number of MiB from 0 (keeps none) to {MostMebibytes}, not '{text}'.");
        return DefaultBytes;
    }
}
