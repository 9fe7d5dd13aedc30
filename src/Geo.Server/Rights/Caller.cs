using System.Collections.Immutable;
using Geo.Query.Execute;

namespace Geo.Server.Rights;

/// <summary>Who asks, as the database's views see it.</summary>
/// <param name="Actor">Who it is, for the record of writes.</param>
/// <param name="Role">What it is here for.</param>
/// <param name="ExactCounties">The counties whose land records it reads in full, comma separated.</param>
/// <param name="CoarseCounties">The counties whose published land it reads coarsened, comma separated.</param>
/// <param name="WrittenCounties">The counties whose land records it writes, comma separated.</param>
internal sealed record Caller(string Actor, CallerRole Role, string ExactCounties, string CoarseCounties, string WrittenCounties)
{
    /// <summary>The setting with the name for the record of writes.</summary>
    public const string ActorSetting = "geo.actor";

    /// <summary>The setting with the role.</summary>
    public const string RoleSetting = "geo.role";

    /// <summary>The setting with the counties written.</summary>
    public const string WriteSetting = "geo.write";

    /// <summary>The setting with the counties read in full.</summary>
    public const string ExactSetting = "geo.exact";

    /// <summary>The setting with the counties read coarsened.</summary>
    public const string CoarseSetting = "geo.coarse";

    /// <summary>True for a caller that showed a token.</summary>
    public bool IsIdentified { get; init; }

    /// <summary>The settings of one transaction: names and values for <c>set_config(…, true)</c>.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Settings { get; } =
    [
        new(ActorSetting, Actor),
        new(RoleSetting, Role.Name()),
        new(ExactSetting, ExactCounties),
        new(CoarseSetting, CoarseCounties),
    ];

    /// <summary>What a transaction that writes needs besides.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Writing { get; } = [new(WriteSetting, WrittenCounties)];

    /// <summary>The face of the land it sees.</summary>
    public Face Face => (ExactCounties, CoarseCounties) switch
    {
        (_, "") => Face.Exact,
        ("", _) => Face.Coarse,
        _ => Face.Mixed,
    };

    /// <summary>For an operation that runs once.</summary>
    public CallerSettings Operating => new(Settings) { Writing = Writing, Face = Face };

    /// <summary>For listening: without the name, since listeners of equal rights are read for together.</summary>
    public CallerSettings Listening => new(Settings.RemoveAt(0)) { Personal = [Settings[0]], Face = Face };
}
