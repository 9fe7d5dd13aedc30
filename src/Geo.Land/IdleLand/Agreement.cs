namespace Geo.Land.IdleLand;

/// <summary>A supplementary agreement under Art. 12(1)(1) that sets the dates anew.</summary>
/// <param name="SignedOn">The day it was signed; before it nobody knew of it.</param>
/// <param name="StartOn">The new start date; null where it leaves the old one.</param>
/// <param name="Document">Its number.</param>
public sealed record Agreement(DateOnly SignedOn, DateOnly? StartOn, string? Document = null);
