namespace Geo.Data.Demo.Layout;

/// <summary>What a street grid grows around.</summary>
internal enum SiteKind
{
    /// <summary>The seat of a township.</summary>
    Town,

    /// <summary>A smaller populated place.</summary>
    Village,

    /// <summary>An industrial platform.</summary>
    Platform,
}
