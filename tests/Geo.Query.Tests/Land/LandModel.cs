using System.ComponentModel;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using NetTopologySuite.Geometries;

namespace Geo.Query.Tests.Land;

/// <summary>A small model over <c>dataset.sql</c> in which every kind of field, leaf and relation occurs.</summary>
internal static class LandModel
{
    public const double Mu = 2000.0 / 3;

    /// <summary>What the host field <c>tiles</c> was last asked for.</summary>
    public static ApiModel Create() => ApiModelBuilder.Build(new ApiMaps("Land for tests.", [Parcels(), Regions(), Platforms(), Projects(), Constraints()])
    {
        Searched = ["Region", "Platform", "Project", "Parcel"],
    });

    private static EntityMap Parcels() => new EntityMapBuilder<Parcel>("Parcel", "A parcel.")
        .Key(parcel => parcel.CountyCode, parcel => parcel.Id)
        .List("parcels", "Parcels.")
        .Lookup("parcel", parcel => parcel.Code, "By code.")
        .SearchByCode(parcel => parcel.Code, isLarge: true)
        .SearchByName(parcel => parcel.Name, isLarge: true)
        .Field(parcel => parcel.Code, "Code.").Filter().Order()
        .Field(parcel => parcel.Name, "Name.").Filter().Order()
        .Field(parcel => parcel.Stage, "Stage.").Filter().Order().Group()
        .Field(parcel => parcel.CountyCode, "County.").Filter().Order().Group()
        .Geometry(parcel => parcel.Boundary, "Outline.").Beside(parcel => parcel.Stage).Filter()
        .Measure("areaMu", parcel => parcel.EllipsoidArea, Mu, "Area in mu.").Filter().Order()
        .Measure("registeredAreaMu", parcel => parcel.RegisteredArea, Mu, "Registered area in mu.").Filter().Order()
        .Field(parcel => parcel.Price, "Price.").Filter().Order().Aggregate()
        .Field(parcel => parcel.Floors, "Floors.").Filter().Order().Group()
        .Field(parcel => parcel.IsListed, "Listed.").Filter().Order().Group()
        .Field(parcel => parcel.StatedOn, "Stated.").Filter().Order()
        .Field(parcel => parcel.UpdatedAt, "Updated.").Filter().Order()
        .Field(parcel => parcel.Tag, "Tag.").Filter().Order()
        .Field(parcel => parcel.PlatformKey, "Platform.").Filter().Order().Group()
        .Rule(StageOn())
        .Rule(PlatformRegion())
        .Computed(new ComputedField(
            "area", "Area.", new FloatLeaf(), Nullable: false, ["unit: AreaUnit! = MU"], Area) { ArgumentTypes = [EnumMaps.Of<AreaUnit>()] })
        .ToOne<Region>("county", "Region", "County.", (parcel => parcel.CountyCode, region => region.Code)).Filter()
        .ToOne<Platform>("platform", "Platform", "Platform.", (parcel => parcel.PlatformKey, platform => platform.Key)).Filter()
        .ToManyThrough<ProjectParcel, Project>(
            "projects",
            "Project",
            "Projects.",
            [(parcel => parcel.CountyCode, pair => pair.CountyCode), (parcel => parcel.Id, pair => pair.ParcelId)],
            [(pair => pair.CountyCode, project => project.CountyCode), (pair => pair.ProjectId, project => project.Id)]).Filter()
        .ToManyByPlace<ConstraintArea>("constraints", "Constraint", "Constraints.", parcel => parcel.Boundary, area => area.Boundary).Filter()
        .Host(Tiles())
        .ShareOfArea(parcel => parcel.EllipsoidArea)
        .Build();

    private static RuleField StageOn() => new(
        "stageOn",
        "Stage of what was stated by a day.",
        new EnumLeaf(EnumMaps.Of<Stage>()),
        [new("county_code", "county_code"), new("id", "id")],
        question => SqlText.Of($"(select county_code, id, stage as value from api.parcel where stated_on <= {question.On})"))
    {
        Otherwise = "UNPREPARED",
        Day = on => on is { Year: < 1949 } ? throw ComputedCall.Refuse("BAD_DATE", "Too early.") : on ?? new DateOnly(2024, 4, 1),
    };

    private static RuleField PlatformRegion() => new(
        "platformRegionCode",
        "Region of the platform.",
        new TextLeaf(),
        [new("platform_key", "key")],
        _ => SqlText.Of($"(select key, region_code as value from api.platform)"))
    {
        Record = new("platformRegion", "Region of the platform.", "Region", [new("platform_region_code", "code")], Nullable: true, Filterable: false),
    };

    private static EntityMap Regions() => new EntityMapBuilder<Region>("Region", "A region.")
        .Key(region => region.Code)
        .List("regions", "Regions.")
        .Lookup("region", region => region.Code, "By code.")
        .SearchByCode(region => region.Code)
        .SearchByName(region => region.Name)
        .Field(region => region.Code, "Code.").Filter().Order()
        .Field(region => region.Name, "Name.").Filter()
        .Field(region => region.Level, "Level.").Filter()
        .Geometry(region => region.Boundary, "Outline.").Filter()
        .Geometry(region => region.Seat, "Seat.")
        .ToMany<Platform>("platforms", "Platform", "Platforms.", (region => region.Code, platform => platform.RegionCode)).Filter()
        .ToMany<Parcel>("parcels", "Parcel", "Parcels.", (region => region.Code, parcel => parcel.CountyCode)).Filter()
        .Build();

    private static EntityMap Platforms() => new EntityMapBuilder<Platform>("Platform", "A platform.")
        .Key(platform => platform.Key)
        .List("platforms", "Platforms.")
        .Lookup("platform", platform => platform.Key, "By key.")
        .SearchByCode(platform => platform.Key)
        .SearchByName(platform => platform.Name)
        .Field(platform => platform.Key, "Key.").Filter().Order()
        .Field(platform => platform.Name, "Name.").Filter().Order()
        .Geometry(platform => platform.Location, "Location.").Filter()
        .Geometry(platform => platform.Boundary, "Outline.")
        .ToOne<Region>("region", "Region", "Region.", (platform => platform.RegionCode, region => region.Code)).Filter()
        .ToMany<Parcel>("parcels", "Parcel", "Parcels.", (platform => platform.Key, parcel => parcel.PlatformKey)).Filter()
        .Build();

    private static EntityMap Projects() => new EntityMapBuilder<Project>("Project", "A project.")
        .Key(project => project.CountyCode, project => project.Id)
        .List("projects", "Projects.")
        .SearchByName(project => project.Name)
        .Field(project => project.Name, "Name.").Filter().Order()
        .Field(project => project.Investment, "Investment.").Filter().Order().Aggregate()
        .Build();

    private static EntityMap Constraints() => new EntityMapBuilder<ConstraintArea>("Constraint", "A constraint area.")
        .Key(area => area.Key)
        .List("constraints", "Constraints.")
        .Field(area => area.Key, "Key.").Filter().Order()
        .Field(area => area.Kind, "Kind.").Filter().Group()
        .Geometry(area => area.Boundary, "Outline.").Filter()
        .Build();

    private static Sql.Sql Area(Sql.SqlAlias row, IReadOnlyDictionary<string, object?> arguments) => arguments["unit"] is "MU"
        ? SqlText.Of($"{row.Column("ellipsoid_area")} * (3.0 / 2000.0)")
        : row.Column("ellipsoid_area");

    private static HostFieldMap Tiles() => new(
        "tiles",
        "TileSet",
        "\"Tiles.\" type TileSet { \"The address.\" urlTemplate: String! }",
        "Tiles.",
        (call, _) => ValueTask.FromResult<IReadOnlyDictionary<string, object?>>(
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["urlTemplate"] = $"/tiles?f={System.Text.Encoding.UTF8.GetString(call.Filter.Span)}" }));

    [Description("Units of area.")]
    internal enum AreaUnit
    {
        [Description("Mu.")]
        Mu,

        [Description("Square metres.")]
        SquareMetre,
    }

    [Description("Stages.")]
    internal enum Stage
    {
        [Description("Unprepared.")]
        Unprepared,

        [Description("Prepared.")]
        Prepared,

        [Description("Listed.")]
        Listed,
    }

    internal sealed class Parcel
    {
        public required string CountyCode { get; set; }

        public Guid Id { get; set; }

        public required string Code { get; set; }

        public string? Name { get; set; }

        public Stage Stage { get; set; }

        public required MultiPolygon Boundary { get; set; }

        public double EllipsoidArea { get; set; }

        public decimal? RegisteredArea { get; set; }

        public decimal? Price { get; set; }

        public int? Floors { get; set; }

        public bool? IsListed { get; set; }

        public DateOnly? StatedOn { get; set; }

        public DateTimeOffset UpdatedAt { get; set; }

        public Guid? Tag { get; set; }

        public string? PlatformKey { get; set; }
    }

    internal sealed class Region
    {
        public required string Code { get; set; }

        public required string Name { get; set; }

        public required string Level { get; set; }

        public MultiPolygon? Boundary { get; set; }

        public Point? Seat { get; set; }
    }

    internal sealed class Platform
    {
        public required string Key { get; set; }

        public required string Name { get; set; }

        public required string RegionCode { get; set; }

        public MultiPolygon? Boundary { get; set; }

        public required Point Location { get; set; }
    }

    internal sealed class Project
    {
        public required string CountyCode { get; set; }

        public Guid Id { get; set; }

        public required string Name { get; set; }

        public decimal? Investment { get; set; }
    }

    internal sealed class ProjectParcel
    {
        public required string CountyCode { get; set; }

        public Guid ProjectId { get; set; }

        public Guid ParcelId { get; set; }
    }

    internal sealed class ConstraintArea
    {
        public required string Key { get; set; }

        public required string Kind { get; set; }

        public required MultiPolygon Boundary { get; set; }
    }
}
