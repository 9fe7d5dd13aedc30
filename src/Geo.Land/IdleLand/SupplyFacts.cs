using System.Collections.Immutable;

namespace Geo.Land.IdleLand;

/// <summary>What is on record about the supply of a parcel: the input of the <see cref="IdleClock"/>. Days are of the civil calendar, money is in yuan, areas in m² of land.</summary>
public sealed record SupplyFacts
{
    /// <summary>The day the contract was signed or the decision of allocation made; before it nothing is known.</summary>
    public required DateOnly SignedOn { get; init; }

    /// <summary>The start date of the contract or decision (约定动工日期); null where none is agreed or it is unclear.</summary>
    public DateOnly? AgreedStartOn { get; init; }

    /// <summary>The day of the hand-over confirmation (交地确认书).</summary>
    public DateOnly? DeliveredOn { get; init; }

    /// <summary>The day construction started in the sense of Art. 30 (实际动工日期).</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>The day it was completed (实际竣工日期).</summary>
    public DateOnly? CompletedOn { get; init; }

    /// <summary>The price of the transfer or allocation (出让或划拨价款), of which the idle fee is a share.</summary>
    public decimal? Price { get; init; }

    /// <summary>True for collective construction land, to which Art. 31 applies the Order by analogy.</summary>
    public bool IsCollective { get; init; }

    /// <summary>The supplementary agreements (补充协议) in any order.</summary>
    public ImmutableArray<Agreement> Agreements { get; init; } = [];

    /// <summary>The periods of Art. 8 and others, in any order; they may overlap.</summary>
    public ImmutableArray<Pause> Pauses { get; init; } = [];

    /// <summary>The suspensions of construction (中止开发), in any order.</summary>
    public ImmutableArray<Suspension> Suspensions { get; init; } = [];

    /// <summary>The reports of progress, in any order.</summary>
    public ImmutableArray<Progress> Progress { get; init; } = [];

    /// <summary>The findings (认定书), in any order.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>The disposals (处置), in any order.</summary>
    public ImmutableArray<Disposal> Disposals { get; init; } = [];
}
