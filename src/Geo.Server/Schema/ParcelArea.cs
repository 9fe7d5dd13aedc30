using System.Diagnostics;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Sql;

namespace Geo.Server.Schema;

/// <summary>The field <c>area(basis:, unit:)</c> of a parcel.</summary>
internal static class ParcelArea
{
    public static readonly ComputedField Field = new(
        "area",
        "The area (面积) on the basis and in the unit asked for; `area` alone is the ellipsoid area in mu. Null only for the registered area of a parcel without a certificate.",
        new FloatLeaf(),
        Nullable: true,
        [
            "\"Which of the three areas (面积口径).\" basis: AreaBasis! = ELLIPSOID",
            "\"The unit of the answer (面积单位).\" unit: AreaUnit! = MU",
        ],
        (parcel, arguments) => InUnit(OnBasis(parcel, arguments["basis"]), arguments["unit"]))
    {
        ArgumentTypes = [EnumMaps.Of<AreaBasis>(), EnumMaps.Of<AreaUnit>()],
    };

    private static Sql.Sql OnBasis(SqlAlias parcel, object? basis) => basis switch
    {
        "ELLIPSOID" => parcel.Column("ellipsoid_area"),
        "PLANAR" => parcel.Column("planar_area"),
        "REGISTERED" => Sql.Sql.Of($"{parcel.Column("registered_area")}::double precision"),
        _ => throw new UnreachableException($"No area on the basis {basis}."),
    };

    private static Sql.Sql InUnit(Sql.Sql squareMetres, object? unit) => unit switch
    {
        "MU" => Sql.Sql.Of($"({squareMetres} / {Sql.Sql.Value(Units.Mu)})"),
        "HECTARE" => Sql.Sql.Of($"({squareMetres} / {Sql.Sql.Value(Units.Hectare)})"),
        "SQUARE_METRE" => squareMetres,
        _ => throw new UnreachableException($"No area in the unit {unit}."),
    };
}
