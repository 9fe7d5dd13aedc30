namespace Geo.Tiles;

/// <summary>The transaction-local settings that say what the caller may read; none means no rows.</summary>
/// <param name="Values">Names such as <c>geo.exact</c> and their values.</param>
public sealed record RightsSettings(IReadOnlyList<KeyValuePair<string, string>> Values)
{
    /// <summary>What stands behind the name of a view whose rows have several faces; empty for records in full.</summary>
    public string Face { get; init; } = "";
}
