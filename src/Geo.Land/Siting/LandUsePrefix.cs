namespace Geo.Land.Siting;

/// <summary>A class of land use with all that lies below it: the codes of a classification that begin so.</summary>
/// <param name="System">The classification, without which a code means nothing.</param>
/// <param name="Code">A code or its beginning.</param>
public sealed record LandUsePrefix(string System, string Code)
{
    /// <summary>Whether a use lies in the class.</summary>
    public bool Covers(LandUsePrefix use)
    {
        ArgumentNullException.ThrowIfNull(use);
        return System == use.System && use.Code.StartsWith(Code, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{System} {Code}";
}
