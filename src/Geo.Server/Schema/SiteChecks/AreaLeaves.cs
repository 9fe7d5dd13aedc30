using System.Collections.Immutable;
using System.Diagnostics;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.SiteChecks;

/// <summary>Areas of computed objects, in the unit asked for.</summary>
internal static class AreaLeaves
{
    private static readonly ImmutableArray<string> Unit = ["\"The unit of the answer (面积单位).\" unit: AreaUnit! = MU"];

    private static readonly ImmutableArray<EnumMap> Units = [EnumMaps.Of<AreaUnit>()];

    /// <summary>A field <c>name(unit:)</c> over square metres.</summary>
    public static ObjectMapBuilder<T> Area<T>(this ObjectMapBuilder<T> map, string name, Func<T, double> squareMetres, string description)
        where T : class => map.Field(name, Unit, Units, (item, arguments) => InUnit(squareMetres(item), arguments["unit"]), description);

    /// <summary>A field <c>name(basis:, unit:)</c> over square metres; null where the area on that basis is not known.</summary>
    public static ObjectMapBuilder<T> AreaOnBasis<T>(this ObjectMapBuilder<T> map, string name, Func<T, AreaBasis, double?> squareMetres, string description)
        where T : class => map.Field(
            name,
            ["\"Which of the three areas (面积口径).\" basis: AreaBasis! = ELLIPSOID", .. Unit],
            [EnumMaps.Of<AreaBasis>(), .. Units],
            (item, arguments) => squareMetres(item, Basis(arguments["basis"])) is { } area ? InUnit(area, arguments["unit"]) : (double?)null,
            description);

    private static AreaBasis Basis(object? basis) => basis switch
    {
        "ELLIPSOID" => AreaBasis.Ellipsoid,
        "PLANAR" => AreaBasis.Planar,
        "REGISTERED" => AreaBasis.Registered,
        _ => throw new UnreachableException($"No area on the basis {basis}."),
    };

    private static double InUnit(double squareMetres, object? unit) => unit switch
    {
        "MU" => squareMetres / Schema.Units.Mu,
        "HECTARE" => squareMetres / Schema.Units.Hectare,
        "SQUARE_METRE" => squareMetres,
        _ => throw new UnreachableException($"No area in the unit {unit}."),
    };
}
