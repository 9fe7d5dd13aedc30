using Geo.Data.Parcels;
using Geo.Land.Areas;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Schema.Changes;

/// <summary>A parcel on one side of a change.</summary>
internal sealed record ParcelSnapshot(
    string Code, string? Name, SupplyStage Stage, ParcelState State, Ownership Ownership, string? LandUse, string? PlannedUse, string? Platform, double Area)
{
    private static readonly string[] Names = ["code", "name", "stage", "state", "ownership", "land_use_code", "planned_use_code", "platform_key", "ellipsoid_area"];

    /// <summary>The type.</summary>
    public static readonly ObjectMap Map = new ObjectMapBuilder<ParcelSnapshot>("ParcelSnapshot", "A parcel as it was on one side of a change (变更前后的地块).")
        .Field("code", side => side.Code, "The cadastral code (宗地代码).")
        .OptionalText("name", side => side.Name, "What it was called then (名称); null where it had no name.")
        .Field("stage", side => side.Stage, "How far its supply had come (供地阶段).")
        .Field("state", side => side.State, "Whether the parcel existed (地块状态).")
        .Field("ownership", side => side.Ownership, "Who owned the land (土地所有权).")
        .OptionalText("landUseCode", side => side.LandUse, "How it was used, by the code of its classification (土地用途代码); null where it was not on record.")
        .OptionalText("plannedUseCode", side => side.PlannedUse, "What the plan had for it, by the code of its classification (规划用途代码); null where it was not on record.")
        .OptionalText("platformKey", side => side.Platform, "The platform it lay in (所属平台).")
        .Field("areaMu", side => Mu.FromSquareMetres(side.Area), "The area on the ellipsoid (椭球面积) in mu.")
        .Shape("boundary", side => side.Boundary, "Where it lay (界线), CGCS2000.")
        .Build();

    /// <summary>How many columns <see cref="Columns"/> has.</summary>
    public static int Width => Names.Length;

    /// <summary>The outline as WKB, where it is asked for.</summary>
    public ReadOnlyMemory<byte>? Boundary { get; init; }

    /// <summary>What is read of a side.</summary>
    public static Sql.Sql Columns(SqlAlias side) => Sql.Sql.Join($", ", Names.Select(side.Column));

    /// <summary>The side from its columns; null where the parcel was not there.</summary>
    public static ParcelSnapshot? Read(NpgsqlDataReader row, int from) => row.IsDBNull(from)
        ? null
        : new(
            row.GetString(from),
            Text(row, from + 1),
            Word<SupplyStage>(row.GetString(from + 2)),
            Word<ParcelState>(row.GetString(from + 3)),
            Word<Ownership>(row.GetString(from + 4)),
            Text(row, from + 5),
            Text(row, from + 6),
            Text(row, from + 7),
            row.GetDouble(from + 8));

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static T Word<T>(string text)
        where T : struct, Enum => Enum.Parse<T>(text.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
