using System.Globalization;
using Geo.Data.Lineage;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations;

/// <summary>What splits, merges and new numbers can be refused for.</summary>
internal static partial class Messages
{
    public static UserError CodeOfOtherCounty(string named, string countyCode) =>
        Error("code", "CODE_OF_OTHER_COUNTY", $"The code names the county {named}, but the land lies in {countyCode}.");

    public static UserError CodeTwice(string code) => Error("code", "DUPLICATE_CODE", $"The code {code} is given twice.");

    public static UserError OwnershipChanges() =>
        Error("code", "OWNERSHIP_CHANGES", "The thirteenth character of the code gives the land to another owner than it has; a new number does not change who owns it.");

    public static UserError DecidedAfterwards() => Error("decidedOn", "BAD_DATE", "decidedOn is after effectiveOn.");

    public static UserError LandTooWide() => Error("id", "OUTLINE_TOO_LARGE", "The land reaches into too many cells of 0.01 degree for one act.");

    public static UserError PartCount(int least, int most, int count) =>
        Error("parts", count < least ? "TOO_FEW_PARTS" : "TOO_MANY_PARTS", $"A parcel is split into {least} to {most} parts, but {count} are given.");

    public static UserError ParcelCount(int least, int most, int count) =>
        Error("parcels", count < least ? "TOO_FEW_PARCELS" : "TOO_MANY_PARCELS", $"{least} to {most} parcels are merged at once, but {count} are given.");

    public static UserError LeavesGap(string field, double mu, double longitude, double latitude) =>
        Error(field, "GAP", $"{Size(mu)} of the land are left uncovered at {Point(longitude, latitude)}.");

    public static UserError LeavesLand(double mu, double longitude, double latitude) =>
        Error("boundary", "OUTSIDE_PARCEL", $"The outline reaches beyond the land by {Size(mu)} at {Point(longitude, latitude)}.");

    public static UserError OverlapsPart(string code, double mu, double longitude, double latitude) =>
        Error("boundary", "OVERLAPS_PART", $"The outline overlaps that of the part {code} by {Size(mu)} at {Point(longitude, latitude)}.");

    public static UserError ContractsNotTold(IEnumerable<string> numbers) => Error(
        "contracts",
        "CONTRACTS_NOT_TOLD",
        $"Say of every contract of the parcel which part takes it over, or null where it stays with the closed number: {string.Join(", ", numbers)}.");

    public static UserError NoContract() => Error("contract", "NOT_FOUND", "There is no contract of this parcel with this id.");

    public static UserError ContractTwice() => Error("contract", "DUPLICATE_CONTRACT", "This contract is given twice.");

    public static UserError NoPart(string code) => Error("part", "UNKNOWN_PART", $"There is no part with the code {code}.");

    public static UserError ParcelTwice() => Error("id", "DUPLICATE_PARCEL", "This parcel is given twice.");

    public static UserError OtherCounty(string countyCode, string other) =>
        Error("id", "OTHER_COUNTY", $"This parcel lies in the county {countyCode} and the first one in {other}; parcels of two counties are not merged.");

    public static UserError OwnershipDiffers() => Error("id", "OWNERSHIP_DIFFERS", "The land of this parcel belongs to another owner than that of the first one.");

    public static UserError ParcelsDiffer(string field) =>
        Error(field, "PARCELS_DIFFER", $"The parcels differ in this; say which {field} the merged parcel has.");

    public static UserError NotContiguous(IEnumerable<string> codes) => Error(
        "parcels",
        "NOT_CONTIGUOUS",
        $"Parcels that are merged share at least {LineageGround.LeastSharedMetres.ToString("0", CultureInfo.InvariantCulture)} m of boundary. Not connected with the first one: {string.Join(", ", codes)}.");

    public static UserError ContractsStay(IEnumerable<string> numbers) => Error(
        "code",
        "CONTRACTS_OF_COUNTY",
        $"The contracts of the parcel are kept by its county and cannot go over to another one: {string.Join(", ", numbers)}.");

    private static string Size(double mu) => $"{mu.ToString("0.####", CultureInfo.InvariantCulture)} mu";

    private static string Point(double longitude, double latitude) =>
        string.Create(CultureInfo.InvariantCulture, $"{longitude:0.00000}, {latitude:0.00000}");
}
