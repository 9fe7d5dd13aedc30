using System.Collections.Immutable;
using Geo.Data.Parcels;
using Geo.Land.Areas;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.Changes;

/// <summary>What the changes of a period come to.</summary>
internal sealed record ParcelChangeSummary(ImmutableArray<ParcelChange> Changes)
{
    private static readonly ObjectMap Move = new ObjectMapBuilder<StageMove>("StageMove", "Parcels that went from one stage to another (阶段变化).")
        .Field("from", move => move.From, "The stage before (原阶段).")
        .Field("to", move => move.To, "The stage behind the change (新阶段).")
        .Field("count", move => move.Count, "How many times (次数).")
        .Field("areaMu", move => Mu.FromSquareMetres(move.Area), "The area behind the change (面积) in mu, ellipsoid.")
        .Build();

    /// <summary>The type.</summary>
    public static readonly ObjectMap Map = new ObjectMapBuilder<ParcelChangeSummary>("ParcelChangeSummary", "What the changes come to (变更汇总), on all pages.")
        .Field("parcels", summary => summary.Changes.Select(change => (change.Key[0], change.Key[1])).Distinct().Count(), "How many parcels were touched (涉及宗数).")
        .Field("added", summary => summary.Of(ParcelChangeKind.Added).Length, "How many were added (新增).")
        .Field("changed", summary => summary.Of(ParcelChangeKind.Changed).Length, "How many changes of parcels that stayed (变更).")
        .Field("retired", summary => summary.Of(ParcelChangeKind.Retired).Length, "How many were retired (注销).")
        .Field("removed", summary => summary.Of(ParcelChangeKind.Removed).Length, "How many were removed (删除).")
        .Field("addedMu", summary => Mu.FromSquareMetres(summary.Of(ParcelChangeKind.Added).Sum(change => change.After?.Area ?? 0)), "The area of those that were added (新增面积) in mu, ellipsoid.")
        .Field("goneMu", summary => Mu.FromSquareMetres(summary.Gone), "The area of those that were retired or removed (减少面积) in mu, ellipsoid.")
        .Field("reshapedMu", summary => Mu.FromSquareMetres(summary.Reshaped), "What those that stayed gained (界线调整净增面积) in mu; negative where they lost.")
        .Objects("stageMoves", summary => summary.Moves, Move, "The moves from stage to stage (阶段变化), the most frequent first.")
        .Build();

    private double Gone => Of(ParcelChangeKind.Retired).Concat(Of(ParcelChangeKind.Removed)).Sum(change => change.Before!.Area);

    private double Reshaped => Of(ParcelChangeKind.Changed).Sum(change => change.After!.Area - change.Before!.Area);

    private IEnumerable<StageMove> Moves => Of(ParcelChangeKind.Changed)
        .Where(change => change.Before!.Stage != change.After!.Stage)
        .GroupBy(change => (From: change.Before!.Stage, To: change.After!.Stage))
        .Select(moves => new StageMove(moves.Key.From, moves.Key.To, moves.Count(), moves.Sum(change => change.After!.Area)))
        .OrderByDescending(move => move.Count).ThenBy(move => move.From).ThenBy(move => move.To);

    private ImmutableArray<ParcelChange> Of(ParcelChangeKind kind) => [.. Changes.Where(change => change.Kind == kind)];

    private sealed record StageMove(SupplyStage From, SupplyStage To, int Count, double Area);
}
