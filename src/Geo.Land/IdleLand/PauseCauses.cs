namespace Geo.Land.IdleLand;

/// <summary>What the causes of a pause mean for the clock.</summary>
public static class PauseCauses
{
    /// <summary>True for the causes of Art. 8, which send land to Art. 12 and whose verified days are deducted.</summary>
    public static bool IsOfArticle8(this PauseCause cause) => cause <= PauseCause.ForceMajeure;
}
