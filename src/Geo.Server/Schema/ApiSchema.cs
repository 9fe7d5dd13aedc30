using System.Collections.Immutable;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Feed;
using Geo.Server.Exports;
using Geo.Server.Mutations;
using Geo.Server.Schema.Assemblies;
using Geo.Server.Schema.Changes;
using Geo.Server.Schema.IdleLand;
using Geo.Server.Schema.Imports;
using Geo.Server.Schema.Inefficiency;
using Geo.Server.Schema.Lineage;
using Geo.Server.Schema.SiteChecks;
using Geo.Server.Schema.SiteSearch;
using Geo.Server.Schema.Statistics;

namespace Geo.Server.Schema;

/// <summary>Everything the API shows: one map for each entity.</summary>
/// <param name="tiles">The field of the parcel connection that gives the address of its map tiles.</param>
/// <param name="clock">What day it is for rules that are asked about today; what time and the ids of new records come from.</param>
internal sealed class ApiSchema(HostFieldMap tiles, TimeProvider clock)
{
    private const string Description =
        "The land of a city (国土空间数据): parcels, platforms, projects and what bears on them. "
        + "Every list takes the same kinds of filter, is paged by cursor, and totals exactly what its filter selects. "
        + "Coordinates are longitude and latitude in CGCS2000 (EPSG:4490), lengths are metres on the ellipsoid, money is yuan.";

    /// <summary>The maps in the order the schema shows them.</summary>
    public ImmutableArray<EntityMap> Entities { get; } =
    [
        ParcelMap.Create(tiles, new DayAskedAbout(clock)),
        ParcelSuccessionMap.Create(),
        ParcelPerformanceMap.Create(),
        SupplyContractMap.Create(),
        SupplyAgreementMap.Create(),
        SupplyPauseMap.Create(),
        SupplySuspensionMap.Create(),
        SupplyProgressMap.Create(),
        IdleFindingMap.Create(),
        IdleDisposalMap.Create(),
        InefficiencyRuleSetMap.Create(),
        InefficiencyConditionMap.Create(),
        ParcelFootprintMap.Create(),
        RedevelopmentGroundMap.Create(),
        RedevelopmentSurveyMap.Create(),
        RedevelopmentWorkMap.Create(),
        RegionMap.Create(),
        PlatformMap.Create(),
        PlatformIndustryMap.Create(),
        ParkMap.Create(),
        IndustryChainMap.Create(),
        ProjectMap.Create(new DayAskedAbout(clock)),
        ProjectStageMap.Create(),
        CampaignMap.Create(new DayAskedAbout(clock)),
        CampaignProjectMap.Create(),
        CampaignVisitMap.Create(),
        LandQuotaMap.Create(new DayAskedAbout(clock)),
        LandQuotaUseMap.Create(),
        ConstraintMap.Create(),
        FacilityMap.Create(),
        DemandMap.Create(),
        ImportJobMap.Create(),
        ImportProfileMap.Create(),
        IndicatorMap.Create(),
        LandUseMap.Create(),
        LandUseSystemMap.Create(),
        LandUseCrosswalkMap.Create(),
        PlaceMap.Create(),
        SourceMap.Create(),
    ];

    /// <summary>The view with the pinyin of names, which <c>search</c> finds them by.</summary>
    public const string Readings = "name_reading";

    /// <summary>The field with the address of a file, for the connection of a list.</summary>
    public Func<EntityMap, HostFieldMap> Export { get; init; } = ExportLinkField.Declaration;

    private readonly AssemblyFinder _finder = new();

    // From the large to the small: who types a name means the county before a village of the same name.
    private static ImmutableArray<string> Searched { get; } = ["Region", "Platform", "Park", "Project", "Parcel", "Facility", "Place"];

    // The tables with land.publish_history: all that hold records.
    private static ImmutableArray<string> WithHistory { get; } =
    [
        "parcel", "parcel_lineage", "parcel_footprint", "parcel_performance", "adjacency", "supply_contract", "supply_agreement", "supply_pause", "supply_suspension", "supply_progress",
        "idle_finding", "idle_disposal", "redevelopment_ground", "redevelopment_survey", "redevelopment_work", "platform", "platform_industry", "platform_source", "park", "park_industry", "park_source",
        "project", "project_stage", "project_parcel", "project_source", "campaign_project", "campaign_visit", "land_quota", "land_quota_use", "constraint_area", "demand", "import_job", "import_profile",
        "campaign", "facility", "indicator", "industry_chain", "inefficiency_condition", "inefficiency_rule_set", "land_use", "land_use_crosswalk", "land_use_system", "place", "region", "source",
    ];

    /// <summary>The maps and the schema derived from them.</summary>
    public ApiModel Build() => ApiModelBuilder.Build(new ApiMaps(Description, [.. Entities.Select(WithExport)])
    {
        Computed =
        [
            new IdleLandRoot(new DayAskedAbout(clock)).Root,
            new InefficientLandRoot(new DayAskedAbout(clock)).Root,
            new AssembliesRoot(_finder, new DayAskedAbout(clock)).Root,
            .. SiteSearchRoots.Create(_finder, clock),
            CodeLineageRoot.Root,
            new ParcelChangesRoot(clock).Root,
            // A job of an import is its uploader's; what it did is told by the records it wrote.
            ChangesRoot.Create([.. Entities.Where(entity => entity.TypeName != "ImportJob")]),
            .. StatisticsRoots.All(new DayAskedAbout(clock)),
            new SiteCheckRoot(new SiteCheckReader(new DayAskedAbout(clock))).Root,
        ],
        Searched = Searched,
        WithHistory = WithHistory,
        Mutations = ActCatalogue.Create(clock),
        Subscriptions = SubscriptionMaps.Create(SiteSearchRoots.Watch(_finder, clock)),
    });

    // A list inside of a record is a page of it; files are of lists at the root.
    private EntityMap WithExport(EntityMap entity) => entity.ListField is null ? entity : entity with { HostFields = entity.HostFields.Add(Export(entity)) };
}
