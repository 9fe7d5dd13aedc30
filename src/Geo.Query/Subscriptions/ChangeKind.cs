namespace Geo.Query.Subscriptions;

/// <summary>What a change means for a filter.</summary>
internal enum ChangeKind
{
    /// <summary>It matches now and did not.</summary>
    Entered,

    /// <summary>It matched and matches.</summary>
    Changed,

    /// <summary>It matched and does not now.</summary>
    Left,
}
