namespace Geo.Land.IdleLand;

/// <summary>A written finding that land is idle (闲置土地认定书), Art. 9 and 10.</summary>
/// <param name="Number">The number of the decision.</param>
/// <param name="DecidedOn">Its day.</param>
/// <param name="Cause">The cause it states, where it states one.</param>
/// <param name="Document">The document.</param>
/// <param name="WithdrawnOn">The day it was withdrawn; null while it stands.</param>
public sealed record Finding(string Number, DateOnly DecidedOn, PauseCause? Cause = null, string? Document = null, DateOnly? WithdrawnOn = null)
{
    /// <summary>Whether it is decided by a day and not withdrawn by then.</summary>
    public bool StandsOn(DateOnly on) => DecidedOn <= on && !(WithdrawnOn <= on);

    /// <summary>True where Art. 8 sends the land to Art. 12: by agreement, without fee.</summary>
    public bool IsOfArticle8 => Cause is { } cause && cause.IsOfArticle8();
}
