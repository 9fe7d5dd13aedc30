namespace Geo.Data.Platforms;

/// <summary>An industry chain (产业链).</summary>
public sealed class IndustryChain
{
    /// <summary>The Chinese name.</summary>
    public required string Name { get; set; }

    /// <summary>The English name.</summary>
    public required string NameEn { get; set; }
}
