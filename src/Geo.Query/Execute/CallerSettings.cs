using System.Collections.Immutable;

namespace Geo.Query.Execute;

/// <summary>Who asks, as the rights views see it: settings of the transaction, such as <c>geo.exact</c>. No setting means no rows.</summary>
public sealed record CallerSettings(ImmutableArray<KeyValuePair<string, string>> Settings)
{
    /// <summary>The settings that only a transaction that writes needs besides, such as <c>geo.write</c>.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Writing { get; init; } = [];

    /// <summary>The face of the records that the settings let it see. A wrong one shows no rows.</summary>
    public Face Face { get; init; } = Face.Exact;

    /// <summary>What says who it is, where <see cref="Settings"/> leave that out.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Personal { get; init; } = [];

    /// <summary>The position of the change log that its reads hold at least; <see cref="PrimaryOnly"/> where only the primary will do.</summary>
    public long SeesAtLeast { get; init; }

    /// <summary>A position that no standby ever has.</summary>
    internal const long PrimaryOnly = long.MaxValue;

    /// <summary>The same with the name of the caller.</summary>
    internal CallerSettings AsPerson() => Personal.IsEmpty ? this : new([.. Personal, .. Settings]) { Writing = Writing, Face = Face, SeesAtLeast = SeesAtLeast };

    /// <summary>Equal texts are equal rights to read.</summary>
    internal string Text { get; } = string.Join('\n', Settings.Select(setting => $"{setting.Key}={setting.Value}"));

    /// <summary>A caller without rights.</summary>
    public static CallerSettings None { get; } = new(ImmutableArray<KeyValuePair<string, string>>.Empty);
}
