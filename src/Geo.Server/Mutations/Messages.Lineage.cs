using System.Globalization;
using Geo.Data.Lineage;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations;

/// <summary>What splits, merges and new numbers can be refused for.</summary>
internal static partial class Messages
{
    public static UserError CodeOfOtherCounty(string named, string countyCode) =>
        Error("code", "CODE_OF_OTHER_COUNTY", $"The code names the county {named}, but the land lies in {countyCode}.", $"宗地代码属于 {named}，而土地位于 {countyCode}。");

    public static UserError CodeTwice(string code) => Error("code", "DUPLICATE_CODE", $"The code {code} is given twice.", $"宗地代码 {code} 重复。");

    public static UserError OwnershipChanges() =>
        Error("code", "OWNERSHIP_CHANGES", "The thirteenth character of the code gives the land to another owner than it has; a new number does not change who owns it.", "宗地代码第 13 位与现有的土地所有权不一致；更换代码不改变权属。");

    public static UserError DecidedAfterwards() => Error("decidedOn", "BAD_DATE", "decidedOn is after effectiveOn.", "批准日期晚于生效日期。");

    public static UserError LandTooWide() => Error("id", "OUTLINE_TOO_LARGE", "The land reaches into too many cells of 0.01 degree for one act.", "土地跨越的 0.01 度格网过多，不能一次办理。");

    public static UserError PartCount(int least, int most, int count) =>
        Error("parts", count < least ? "TOO_FEW_PARTS" : "TOO_MANY_PARTS", $"A parcel is split into {least} to {most} parts, but {count} are given.", $"一宗地分割为 {least} 至 {most} 部分，这里有 {count} 部分。");

    public static UserError ParcelCount(int least, int most, int count) =>
        Error("parcels", count < least ? "TOO_FEW_PARCELS" : "TOO_MANY_PARCELS", $"{least} to {most} parcels are merged at once, but {count} are given.", $"一次合并 {least} 至 {most} 宗地，这里有 {count} 宗。");

    public static UserError LeavesGap(string field, double mu, double longitude, double latitude) =>
        Error(field, "GAP", $"{Size(mu)} of the land are left uncovered at {Point(longitude, latitude)}.", $"在 {Point(longitude, latitude)} 有 {SizeZh(mu)} 土地没有归属。");

    public static UserError LeavesLand(double mu, double longitude, double latitude) =>
        Error("boundary", "OUTSIDE_PARCEL", $"The outline reaches beyond the land by {Size(mu)} at {Point(longitude, latitude)}.", $"界线在 {Point(longitude, latitude)} 超出原宗地 {SizeZh(mu)}。");

    public static UserError OverlapsPart(string code, double mu, double longitude, double latitude) =>
        Error("boundary", "OVERLAPS_PART", $"The outline overlaps that of the part {code} by {Size(mu)} at {Point(longitude, latitude)}.", $"界线与 {code} 的界线在 {Point(longitude, latitude)} 重叠 {SizeZh(mu)}。");

    public static UserError ContractsNotTold(IEnumerable<string> numbers) => Error(
        "contracts",
        "CONTRACTS_NOT_TOLD",
        $"Say of every contract of the parcel which part takes it over, or null where it stays with the closed number: {string.Join(", ", numbers)}.", $"请逐一说明合同由哪一部分承接，或留在原宗地：{string.Join("、", numbers)}。");

    public static UserError NoContract() => Error("contract", "NOT_FOUND", "There is no contract of this parcel with this id.", "此地块没有这份合同。");

    public static UserError ContractTwice() => Error("contract", "DUPLICATE_CONTRACT", "This contract is given twice.", "这份合同重复。");

    public static UserError NoPart(string code) => Error("part", "UNKNOWN_PART", $"There is no part with the code {code}.", $"没有代码为 {code} 的部分。");

    public static UserError ParcelTwice() => Error("id", "DUPLICATE_PARCEL", "This parcel is given twice.", "此地块重复。");

    public static UserError OtherCounty(string countyCode, string other) =>
        Error("id", "OTHER_COUNTY", $"This parcel lies in the county {countyCode} and the first one in {other}; parcels of two counties are not merged.", $"此地块位于 {countyCode}，第一宗位于 {other}；不同县（市、区）的地块不能合并。");

    public static UserError OwnershipDiffers() => Error("id", "OWNERSHIP_DIFFERS", "The land of this parcel belongs to another owner than that of the first one.", "此地块的土地所有权与第一宗不同。");

    public static UserError ParcelsDiffer(string field) =>
        Error(field, "PARCELS_DIFFER", $"The parcels differ in this; say which {field} the merged parcel has.", "各地块的此项不一致，请说明合并后的取值。");

    public static UserError NotContiguous(IEnumerable<string> codes) => Error(
        "parcels",
        "NOT_CONTIGUOUS",
        $"Parcels that are merged share at least {LineageGround.LeastSharedMetres.ToString("0", CultureInfo.InvariantCulture)} m of boundary. Not connected with the first one: {string.Join(", ", codes)}.", $"合并的地块须有至少 {LineageGround.LeastSharedMetres.ToString("0", CultureInfo.InvariantCulture)} 米公共界线。与第一宗不相连的有：{string.Join("、", codes)}。");

    public static UserError ContractsStay(IEnumerable<string> numbers) => Error(
        "code",
        "CONTRACTS_OF_COUNTY",
        $"The contracts of the parcel are kept by its county and cannot go over to another one: {string.Join(", ", numbers)}.", $"地块的合同由其县（市、区）保管，不能转到另一个县（市、区）：{string.Join("、", numbers)}。");

    private static string Size(double mu) => $"{mu.ToString("0.####", CultureInfo.InvariantCulture)} mu";

    private static string SizeZh(double mu) => $"{mu.ToString("0.####", CultureInfo.InvariantCulture)} 亩";

    private static string Point(double longitude, double latitude) =>
        string.Create(CultureInfo.InvariantCulture, $"{longitude:0.00000}, {latitude:0.00000}");
}
