using System.Collections.Frozen;
using Geo.Data.Parcels;

namespace Geo.Server.Imports.Mapping;

/// <summary>The words that offices have for the stages of supply.</summary>
internal static class StageWords
{
    private static readonly FrozenDictionary<string, SupplyStage> Known = new (SupplyStage Stage, string[] Words)[]
    {
        (SupplyStage.Unprepared, ["UNPREPARED", "未整备", "待整备", "生地", "毛地"]),
        (SupplyStage.Prepared, ["PREPARED", "已整备", "整备", "熟地", "净地"]),
        (SupplyStage.Listed, ["LISTED", "挂网", "已挂网", "挂牌", "已挂牌"]),
        (SupplyStage.Delivered, ["DELIVERED", "交地", "已交地", "交付", "已交付"]),
        (SupplyStage.UnderConstruction, ["UNDER_CONSTRUCTION", "动工", "已动工", "开工", "已开工", "在建"]),
        (SupplyStage.InUse, ["IN_USE", "投用", "已投用", "投产", "已投产", "建成", "已建成"]),
        (SupplyStage.Reserved, ["RESERVED", "储备", "已储备", "收储", "已收储"]),
    }.SelectMany(pair => pair.Words.Select(word => (Word: word, pair.Stage))).ToFrozenDictionary(pair => pair.Word, pair => pair.Stage, StringComparer.OrdinalIgnoreCase);

    /// <summary>The stage a word means; null where none does.</summary>
    public static SupplyStage? Read(string word) => Known.TryGetValue(word.Replace(' ', '_'), out SupplyStage stage) ? stage : null;
}
