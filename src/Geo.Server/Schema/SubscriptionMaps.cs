using System.Collections.Immutable;
using Geo.Query.Subscriptions;
using Geo.Server.Schema.Imports;
using Geo.Server.Schema.SiteSearch;

namespace Geo.Server.Schema;

/// <summary>What can be listened to.</summary>
internal static class SubscriptionMaps
{
    /// <summary>The subscriptions in the order the schema shows them.</summary>
    /// <param name="demands">Says when a parcel meets a demand.</param>
    public static ImmutableArray<SubscriptionMap> Create(DemandWatch demands) =>
    [
        new(
            "parcelChanged",
            "Changes of parcels (地块变更): each parcel that enters the filter, changes inside of it or leaves it, in the order of the commits. "
            + "Of several changes in a moment the last counts. Conditions on related records, such as `contracts`, speak of these as they are now, and a change of theirs alone is no event. "
            + "Example: `subscription { parcelChanged(where: {boundary: {bbox: [112.6, 22.3, 112.8, 22.5]}}) { kind cursor id parcel { code stage areaMu } } }`.",
            "Parcel",
            "ParcelChange",
            "parcel"),
        new(
            "projectStageChanged",
            "Progress of investment projects (项目进展): each project that enters the filter or leaves it, and each whose stage (项目阶段) or whose agreed or actual dates (项目节点) change. "
            + "Example: `subscription { projectStageChanged(where: {countyCode: {eq: \"440783\"}}) { kind changedAt project { name stage } } }`.",
            "Project",
            "ProjectStageChange",
            "project")
        {
            Watched = ["stage", "stage_text", "stage_first", "stage_last"],
            Parts = [new WatchedPart("project_stage", ["county_code", "project_id"])],
        },
        new(
            "demandMatched",
            "Parcels for a demand (需求匹配通知): each changed parcel that enters the set of the demand, by itself or as a part of an assembly, changes inside of it or leaves it. "
            + "The criteria are those saved when the subscription began; a change of contracts, facilities or constraints alone is no event, nor is that of a neighbour. "
            + "Example: `subscription { demandMatched(demand: \"ABC\") { kind cursor parcel { code stage areaMu } } }`.",
            "Parcel",
            "DemandMatchedChange",
            "parcel")
        {
            Host = demands.Host,
        },
        new(
            "importProgress",
            "Progress of an import of the caller (导入进度): each change of its job, at least once a second while it is worked on. "
            + "Example: `subscription { importProgress(id: \"ABC\") { importJob { state step rowsDone rowsTotal failure } } }`.",
            "ImportJob",
            "ImportProgress",
            "importJob")
        {
            Host = ImportWatch.Host,
            IsPersonal = true,
        },
    ];
}
