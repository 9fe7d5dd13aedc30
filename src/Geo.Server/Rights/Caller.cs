using System.Collections.Immutable;

namespace Geo.Server.Rights;

/// <summary>Who asks, as the database's views see it.</summary>
/// <param name="Actor">Who it is, for the record of writes.</param>
/// <param name="ExactCounties">The counties whose land records it reads in full, comma separated.</param>
/// <param name="WrittenCounties">The counties whose land records it writes, comma separated.</param>
internal sealed record Caller(string Actor, string ExactCounties, string WrittenCounties)
{
    /// <summary>The setting with the name for the record of writes.</summary>
    public const string ActorSetting = "geo.actor";

    /// <summary>The setting with the counties written.</summary>
    public const string WriteSetting = "geo.write";

    /// <summary>The setting with the counties read in full.</summary>
    public const string ExactSetting = "geo.exact";

    /// <summary>True for a caller that showed a token. Until identities exist none does.</summary>
    public bool IsIdentified { get; init; }

    /// <summary>The settings of one transaction: names and values for <c>set_config(…, true)</c>.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Settings { get; } =
    [
        new(ActorSetting, Actor),
        new(ExactSetting, ExactCounties),
    ];

    /// <summary>What a transaction that writes needs besides.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Writing { get; } = [new(WriteSetting, WrittenCounties)];
}
