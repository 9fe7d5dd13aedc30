namespace Geo.Land.Lineage;

/// <summary>A parcel took over land of another one.</summary>
/// <param name="From">The parcel whose number was closed.</param>
/// <param name="To">The parcel that came.</param>
/// <param name="Act">How.</param>
/// <param name="EffectiveOn">From which day.</param>
/// <param name="DecidedOn">The day of the decision, where it is on record.</param>
/// <param name="Document">Its number, where it is on record.</param>
/// <param name="Area">The land it took over, in square metres on the ellipsoid.</param>
public sealed record LineageLink(LineageKey From, LineageKey To, LineageAct Act, DateOnly EffectiveOn, DateOnly? DecidedOn, string? Document, double Area);
