using Geo.Data.Parcels;
using Geo.Land.IdleLand;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;

namespace Geo.Server.Schema;

/// <summary>What parcels can be filtered and grouped by beside their own columns.</summary>
internal static class ParcelRules
{
    public static EntityMapBuilder<Parcel> AddRules(this EntityMapBuilder<Parcel> map, DayAskedAbout day) => map
        .Rule(MainClass(
            "landUseClassCode", "The code of the main class (现状一级地类) of the use now, such as `10`; grouping by it groups by the classification too.", "land_use_system", "land_use_code", "landUseClass"))
        .Rule(MainClass(
            "plannedUseClassCode", "The code of the main class (规划一级地类) of the planned use; grouping by it groups by the classification too.", "planned_use_system", "planned_use_code", "plannedUseClass"))
        .Rule(IdleState(day)).Hidden()
        .Rule(SupplyYear()).Hidden();

    private static RuleField MainClass(string name, string description, string system, string code, string record)
    {
        RuleField field = new(
            name, description, new TextLeaf(), [new(system, "system"), new(code, "code")], _ => Sql.Sql.Of($"api.land_use_main_class()"));
        return field with
        {
            Beside = [system],
            Record = new ToOneField(
                record, $"The main class (一级地类) that `{name}` names.", "LandUse", [new(system, "system"), new(field.Column, "code")], Nullable: true, Filterable: false),
        };
    }

    private static RuleField IdleState(DayAskedAbout day) => new(
        "idleState",
        "What the idle clock of the contract in force says (闲置状态), as `idleClock` shows it; NONE where there is no contract.",
        new EnumLeaf(EnumMaps.Of<IdleState>()),
        [new("county_code", "county_code"), new("id", "parcel_id")],
        question => RuleSql.Call("idle_state_on", question.Position, question.On))
    {
        Otherwise = "NONE",
        Day = day.Of,
    };

    private static RuleField SupplyYear() => new(
        "supplyYear",
        "The year in which its first supply contract was signed (首次供地年度); null where there is none.",
        new IntLeaf(),
        [new("county_code", "county_code"), new("id", "parcel_id")],
        question => RuleSql.Call("supply_year", question.Position, Sql.Sql.Of($"'infinity'")));
}
