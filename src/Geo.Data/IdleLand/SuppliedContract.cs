using Geo.Land.IdleLand;

namespace Geo.Data.IdleLand;

/// <summary>A contract of a parcel with what the idle clock needs to know of it.</summary>
/// <param name="Id">Its id within the county.</param>
/// <param name="Number">Its number.</param>
/// <param name="Facts">What is on record.</param>
public sealed record SuppliedContract(Guid Id, string Number, SupplyFacts Facts);
