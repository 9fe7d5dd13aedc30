using Geo.Query.Execute;
using Geo.Server.Rights;

namespace Geo.Server.Links;

/// <summary>What a signed address opens: the records of one type under one filter, as its maker saw them, for a while. Who holds it sees that and no more.</summary>
/// <param name="Purpose">What it is for.</param>
/// <param name="TypeName">The entity, such as <c>Parcel</c>.</param>
/// <param name="Role">The role of its maker.</param>
/// <param name="ExactCounties">The counties its bearer sees in full, comma separated, as the setting <c>geo.exact</c> has them.</param>
/// <param name="CoarseCounties">The counties its bearer sees coarsened, as the setting <c>geo.coarse</c> has them.</param>
/// <param name="ExpiresAt">Until when, on the full hour.</param>
/// <param name="Filter">The canonical filter, or for a file all that was ordered, as UTF-8 JSON; empty for none.</param>
internal sealed record FilterLink(
    LinkPurpose Purpose, string TypeName, CallerRole Role, string ExactCounties, string CoarseCounties, DateTimeOffset ExpiresAt, ReadOnlyMemory<byte> Filter)
{
    /// <summary>The caller that its bearer is.</summary>
    public Caller Bearer => new("link", Role, ExactCounties, CoarseCounties, WrittenCounties: "");

    /// <summary>A link of what a caller sees.</summary>
    public static FilterLink Of(CallerSettings caller, LinkPurpose purpose, string typeName, DateTimeOffset expiresAt, ReadOnlyMemory<byte> filter)
    {
        string Setting(string name) => caller.Settings.First(setting => setting.Key == name).Value;
        return new(
            purpose, typeName, RoleNames.Find(Setting(Caller.RoleSetting)) ?? CallerRole.Anonymous, Setting(Caller.ExactSetting), Setting(Caller.CoarseSetting), expiresAt, filter);
    }
}
