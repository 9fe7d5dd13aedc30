using System.Collections.Immutable;

namespace Geo.Land.IdleLand;

/// <summary>What the idle clock says about a contract on a day, with everything it rests on.</summary>
public sealed record IdleAssessment
{
    /// <summary>The day asked about.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The state.</summary>
    public required IdleState State { get; init; }

    /// <summary>The rule the clock runs under on that day: 2(1) for land not started, 2(2) for suspended land; null where none runs.</summary>
    public IdleRule? Rule { get; init; }

    /// <summary>The start the year is counted from; null where nothing is on record or nothing was signed yet.</summary>
    public EffectiveStart? Start { get; init; }

    /// <summary>The run of the clock; null where none runs.</summary>
    public ClockRun? Run { get; init; }

    /// <summary>The figures Art. 2(2) compares, as reported by that day.</summary>
    public Progress? Progress { get; init; }

    /// <summary>The periods deducted, in order of their first day.</summary>
    public ImmutableArray<Pause> PausesDeducted { get; init; } = [];

    /// <summary>What may follow; null where the land is not idle.</summary>
    public IdleConsequence? Consequence { get; init; }

    /// <summary>The finding in force.</summary>
    public Finding? Finding { get; init; }

    /// <summary>The disposal in force.</summary>
    public Disposal? Disposal { get; init; }

    /// <summary>What to look at.</summary>
    public ImmutableArray<IdleWarning> Warnings { get; init; } = [];

    /// <summary>The first day it is or will be idle if nothing happens; null where no clock runs towards it.</summary>
    public DateOnly? IdleFrom => Run?.IdleFrom;

    /// <summary>The days left in which the holder is still in time: 0 on the last one; null where no clock runs or its year is over.</summary>
    public int? DaysLeft => Run?.FullOn is { } full && full >= On ? full.DayNumber - On.DayNumber : null;
}
