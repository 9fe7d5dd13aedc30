using Geo.Exchange.Intake;

namespace Geo.Server.Imports.Jobs;

/// <summary>How a file is to be read and what is to be done with it, as the caller said so far.</summary>
internal sealed record ImportWish
{
    /// <summary>How it is read where it does not say, or says wrong.</summary>
    public IntakeOptions Reading { get; init; } = IntakeOptions.AsRead;

    /// <summary>The layer; null for the only one, or the first.</summary>
    public string? Layer { get; init; }

    /// <summary>Whether good rows are written although others are rejected.</summary>
    public bool SkipRejected { get; init; }

    /// <summary>Whether new parcels are published.</summary>
    public bool Publish { get; init; }

    /// <summary>Why, for the history.</summary>
    public string? Reason { get; init; }
}
