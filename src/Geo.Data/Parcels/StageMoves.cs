namespace Geo.Data.Parcels;

/// <summary>
/// The order of the supply stages: 未整备, 已整备, 挂网, 交地, 动工, 投用. The reserve (储备) stands beside it: land comes into it before
/// it is listed and goes from it to any stage up to the listing.
/// </summary>
public static class StageMoves
{
    /// <summary>How a parcel goes from one stage to another.</summary>
    public static StageMove Of(SupplyStage from, SupplyStage to) => (from, to) switch
    {
        _ when from == to => StageMove.None,
        (<= SupplyStage.Prepared, SupplyStage.Reserved) => StageMove.Next,
        (_, SupplyStage.Reserved) => StageMove.Back,
        (SupplyStage.Reserved, <= SupplyStage.Listed) => StageMove.Next,
        (SupplyStage.Reserved, _) => StageMove.Skip,
        _ when to < from => StageMove.Back,
        _ => to == from + 1 ? StageMove.Next : StageMove.Skip,
    };

    /// <summary>Whether the move is out of the order and has to be explained.</summary>
    public static bool NeedsReason(this StageMove move) => move is StageMove.Skip or StageMove.Back;
}
