using System.Text.Json;
using Geo.Data.Inefficiency;
using Geo.Data.Parcels;
using Geo.Land.Areas;
using Geo.Land.IdleLand;
using Geo.Land.Inefficiency;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Server.Schema.IdleLand;

namespace Geo.Server.Schema.Inefficiency;

/// <summary>What can be said about developing a parcel anew: the field <c>redevelopment(on:)</c>.</summary>
/// <param name="Told">What the rule says.</param>
/// <param name="Figures">The figures beside.</param>
internal sealed record ParcelRedevelopment(RedevelopmentAssessment Told, PlannerFigures Figures)
{
    public static DerivedField Field(DayAskedAbout day) => new(
        "redevelopment",
        "Which routes of redevelopment are open for the land on a day (再开发方式), and which condition is missing.",
        RedevelopmentObject.Map,
        Nullable: true,
        [DayAskedAbout.Argument],
        (parcel, position) => RuleSql.Call("redevelopment_facts", position, parcel.Column("county_code"), parcel.Column("id")),
        arguments => day.Of(arguments),
        (facts, on) => Of(facts, (DateOnly)on));

    private static ParcelRedevelopment Of(JsonElement facts, DateOnly on)
    {
        JsonElement supply = facts.GetProperty("supply");
        ContractClock? clock = supply.ValueKind == JsonValueKind.Null ? null : ContractClock.Of(supply, on);
        bool? isIdle = clock is null ? null : clock.Told.State is not (IdleState.None or IdleState.Disposed);
        RedevelopmentAssessment told = RedevelopmentRule.Assess(InefficiencyJson.ReadRedevelopment(facts, isIdle), on, DivisionParameters.Putian);
        JsonElement neighbours = facts.GetProperty("neighbours");
        return new(told, new PlannerFigures(
            Enum.Parse<Ownership>(facts.GetProperty("ownership").GetString()!, ignoreCase: true),
            told.Survey,
            neighbours.GetProperty("count").GetInt32(),
            Mu.FromSquareMetres(facts.GetProperty("area").GetDouble() + neighbours.GetProperty("area").GetDouble())));
    }
}
