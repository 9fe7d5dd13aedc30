using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;

namespace Geo.Server.Schema.IdleLand;

/// <summary>The field <c>idleClock(on:)</c> of a parcel.</summary>
internal static class ParcelIdleClock
{
    public static DerivedField Field(DayAskedAbout day) => new(
        "idleClock",
        "The idle clock (闲置认定时钟) of the contract in force on a day: of the latest signed by then. Null where no contract was.",
        IdleClockObject.Map,
        Nullable: true,
        [DayAskedAbout.Argument],
        (parcel, position) => Sql.Sql.Of(
            $"(select facts from {RuleSql.Call("supply_facts", position, parcel.Column("county_code"), parcel.Column("id"))} as facts)"),
        arguments => day.Of(arguments),
        (facts, on) => ContractClock.Of(facts, (DateOnly)on));
}
