using Geo.Data.Parcels;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Acts;
using NpgsqlTypes;

namespace Geo.Server.Mutations;

/// <summary>Corrects what is on record of a parcel beside its outline, its number and its stage (地块信息更正).</summary>
internal static class CorrectParcel
{
    /// <summary>The act.</summary>
    public static ChangeAct<Parcel> Act { get; } = new(
        "correctParcel",
        "Corrects what is on record of a parcel (地块信息更正): its name, uses, platform, township, registered area. What is left out stays as it is, null takes it away. "
        + "The outline is changed by `reshapeParcel`, the number by `renumberParcel`, the stage by `moveToStage`.",
        "parcel",
        "Parcel",
        ActFields<Parcel>.None
            .Text(parcel => parcel.Name, "The name (名称), up to 200 characters.")
            .Beside("registeredArea", "AreaInput", "The area of the certificate (登记面积).", isAlways: false, TakeArea, ParcelInputs.Common)
            .Beside("landUse", "LandUseInput", "The use now (现状地类).", isAlways: false, act => TakeUse(act, "landUse", (parcel, system, code) => (parcel.LandUseSystem, parcel.LandUseCode) = (system, code)), ParcelInputs.LandUse)
            .Beside("plannedUse", "LandUseInput", "What the plan makes of it (规划用途).", isAlways: false, act => TakeUse(act, "plannedUse", (parcel, system, code) => (parcel.PlannedUseSystem, parcel.PlannedUseCode) = (system, code)))
            .Key(parcel => parcel.PlatformKey, "platformKey", "platform", "key", "platform", "The key of the platform it belongs to (所属平台).")
            .Beside("townshipCode", "String", "The code of its township (镇街代码), which is then known exactly.", isAlways: false, TakeTownship)
            .Source()
            .Day(parcel => parcel.StatedOn, "The day the source stated it (陈述日期)."))
    {
        Standing = parcel => parcel.State == ParcelState.Retired ? Messages.Retired() : null,
    };

    private static void TakeArea(ActCase<Parcel> act)
    {
        if (act.Input.IsGiven("registeredArea"))
        {
            act.Record.RegisteredArea = act.Checks.RegisteredArea();
        }
    }

    private static void TakeUse(ActCase<Parcel> act, string field, Action<Parcel, string?, string?> set)
    {
        if (!act.Input.IsGiven(field))
        {
            return;
        }

        MutationInput? use = act.Input.Object(field);
        set(act.Record, use?.Text("system"), use?.Text("code"));
        if (use is not null)
        {
            act.Ask(
                Sql.Sql.Of($"exists (select from api.land_use where system = {Text(use.Text("system"))} and code = {Text(use.Text("code"))})"),
                Messages.UnknownLandUse(field));
        }
    }

    private static void TakeTownship(ActCase<Parcel> act)
    {
        if (!act.Input.IsGiven("townshipCode"))
        {
            return;
        }

        (Parcel parcel, string? township) = (act.Record, act.Input.Text("townshipCode"));
        parcel.TownshipCode = township;
        parcel.TownshipPrecision = township is null ? null : TownshipPrecision.Exact;
        if (township is not null)
        {
            act.Ask(
                Sql.Sql.Of($"exists (select from api.region where code = {Text(township)} and level = 'TOWNSHIP' and parent_code = {Text(parcel.CountyCode)})"),
                Messages.UnknownTownship());
        }
    }

    private static Sql.Sql Text(string? text) => Sql.Sql.Value(text, NpgsqlDbType.Text);
}
