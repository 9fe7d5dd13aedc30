using System.Collections.Immutable;
using Geo.Data.Facilities;
using Geo.Land.Areas;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Acts;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using NpgsqlTypes;

namespace Geo.Server.Mutations.Facilities;

/// <summary>What administrators record and correct of facilities that sites are measured to (配套设施登记、更正).</summary>
internal static class FacilityActs
{
    private const decimal MostMegawatts = 999_999m;
    private const int Srid = 4490;

    private static readonly ActFields<Facility> Fields = ActFields<Facility>.None
        .Choice(facility => facility.Kind, "What it serves as (设施类型).")
        .Text(facility => facility.Name, "The name (名称), up to 200 characters.")
        .Text(facility => facility.NameEn, "The English name (英文名称), up to 200 characters.")
        .Key(facility => facility.RegionCode, "regionCode", "region", "code", "region", "The code of the region it lies in (行政区划代码); left out with a location, it is the smallest whose outline holds it.")
        .Text(facility => facility.Fuel, "The fuel of a power plant (燃料), up to 200 characters.")
        .Number(facility => facility.CapacityMw, "The capacity of a power plant in megawatts (装机容量).", 0.001m, MostMegawatts, 3)
        .Text(facility => facility.Operator, "Who runs it (运营单位), up to 200 characters.")
        .Text(facility => facility.Note, "What else to know (备注), up to 1,000 characters.", most: 1000)
        .Key(facility => facility.SourceId, "sourceKey", "source", "id", "source", "The key of what it was read from (来源), as in `sources { nodes { key } }`.");

    private static NewAct<Facility> Record { get; } = new(
        "recordFacility",
        "Records a facility that sites are measured to (配套设施登记), such as a new expressway exit. Only administrators may.",
        "facility",
        "Facility",
        new AdminGround<Facility>("facility"),
        ActFields<Facility>.None
            .Beside("key", "String", "A readable key (标识), such as `exit-kaiping-east`.", isAlways: true, act => act.Record.Key = act.Checks.Slug("key") ?? "")
            .Beside("location", "GeometryInput", "Where it stands (位置): a Point inside of China.", isAlways: true, static _ => { })
            .And(Fields))
    {
        Rules = PlaceAsync,
        Taken = ImmutableDictionary<string, UserError>.Empty.Add("facility_pkey", Messages.Duplicate("key", "There is a facility with this key already.", "此标识的配套设施已存在。")),
    };

    private static ChangeAct<Facility> Correct { get; } = new(
        "correctFacility",
        "Corrects what is on record of a facility (配套设施更正). What is left out stays as it is, null takes it away. Only administrators may.",
        "facility",
        "Facility",
        ActFields<Facility>.None.Beside("location", "GeometryInput", "Where it stands (位置): a Point inside of China.", isAlways: false, StaysSomewhere).And(Fields))
    {
        IsOfCounty = false,
        Rules = PlaceAsync,
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<MutationMap> Create(TimeProvider clock) => [Record.Map(clock), Correct.Map(clock)];

    private static void StaysSomewhere(ActCase<Facility> act)
    {
        if (act.Input.IsGiven("location") && act.Input.Find("location") is null)
        {
            act.Checks.Add(Messages.Required("location"));
        }
    }

    private static async Task PlaceAsync(ActCase<Facility> act, CancellationToken cancellationToken)
    {
        if (!act.Input.IsGiven("location"))
        {
            return;
        }

        (byte[]? wkb, UserError? error) = await act.Context.ReadGeometryAsync(["location"], cancellationToken);
        if (wkb is null)
        {
            act.Checks.Add(error!);
            return;
        }

        Geometry shape = new WKBReader().Read(wkb);
        if (shape is not Point { IsEmpty: false } point)
        {
            act.Checks.Add(Messages.NotAPoint(shape.GeometryType));
        }
        else if (!ChinaBox.Contains(point.X, point.Y, point.X, point.Y))
        {
            act.Checks.Add(Messages.PointOutsideChina());
        }
        else
        {
            point.SRID = Srid;
            act.Record.Location = point;
            act.Record.RegionCode = act.Input.Text("regionCode") ?? await RegionOfAsync(act, wkb, cancellationToken);
        }
    }

    // As geo load has it: the smallest region that holds the point.
    private static async Task<string?> RegionOfAsync(ActCase<Facility> act, byte[] wkb, CancellationToken cancellationToken)
    {
        ImmutableArray<object?[]> found = (await act.Context.RowsAsync(
            [
                Sql.Sql.Of(
                    $"""
                    select code from api.region
                    where st_contains(boundary, st_geomfromwkb({Sql.Sql.Value(wkb, NpgsqlDbType.Bytea)}, {Sql.Sql.Value(Srid)}))
                    order by array_position(array['COUNTY', 'CITY', 'PROVINCE'], level) limit 1
                    """),
            ],
            cancellationToken))[0];
        return found is [[string code]] ? code : null;
    }
}
