using Geo.Land.Areas;
using Geo.Land.Lineage;
using Geo.Data.Parcels;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.Lineage;

/// <summary>What the API shows of the lineage of a parcel.</summary>
internal static class LineageObject
{
    private static readonly ObjectMap Parcel = new ObjectMapBuilder<Member>("LineageParcel", "One of the pieces of land that splits, merges and new numbers connect (沿革中的宗地).")
        .Field("code", member => member.Parcel.Code, "Its cadastral code (宗地代码).")
        .OptionalText("name", member => member.Parcel.Name, "Its name (名称), where it has one.")
        .Field("state", member => member.Parcel.IsActive ? ParcelState.Active : ParcelState.Retired, "Whether it still exists (地块状态).")
        .Field("areaMu", member => Mu.FromSquareMetres(member.Parcel.Area), "Its area on the ellipsoid (椭球面积) in mu.")
        .Field("since", member => member.Since, "The day from which it is (设立日期): that of the act it came from; null where none is on record.")
        .Field("until", member => member.Until, "The day from which it is no more (注销日期): that of the act that closed its number; null where none is on record.")
        .Build();

    private static readonly ObjectMap Link = new ObjectMapBuilder<Step>("LineageLink", "A step from a parcel to one that took over land of it (沿革中的变更).")
        .Field("from", step => step.From, "The code of the parcel whose number was closed (原宗地代码).")
        .Field("to", step => step.To, "The code of the parcel that came (新宗地代码).")
        .Field("act", step => step.Link.Act, "What closed the number (变更方式): a split, a merge or another number.")
        .Field("effectiveOn", step => step.Link.EffectiveOn, "The day from which it holds (生效日期).")
        .Field("decidedOn", step => step.Link.DecidedOn, "The day of the decision (批准日期).")
        .OptionalText("documentNumber", step => step.Link.Document, "The number of the decision (批准文号).")
        .Field("areaMu", step => Mu.FromSquareMetres(step.Link.Area), "The land taken over (承接面积) in mu, on the ellipsoid.")
        .Build();

    /// <summary>The type.</summary>
    public static readonly ObjectMap Map = new ObjectMapBuilder<LineageGraph>(
        "LineageGraph",
        "Where parcels went and where they came from (宗地沿革): parcels, and the splits, merges and new numbers between them.")
        .Objects("parcels", graph => graph.Parcels.Select(parcel => new Member(parcel, graph.Since(parcel.Key), graph.Until(parcel.Key))), Parcel, "Who belongs to it (宗地), the nearest to the one asked about first.")
        .Objects("links", Steps, Link, "What leads from one to another (变更), the earliest first.")
        .Field("isWhole", graph => graph.IsWhole, "False where more belongs to it than it shows: beyond `depth`, or beyond the nearest 500 parcels.")
        .Build();

    private static IEnumerable<Step> Steps(LineageGraph graph)
    {
        Dictionary<LineageKey, string> codes = graph.Parcels.ToDictionary(parcel => parcel.Key, parcel => parcel.Code);
        return graph.Links.Select(link => new Step(codes[link.From], codes[link.To], link));
    }

    private sealed record Member(LineageParcel Parcel, DateOnly? Since, DateOnly? Until);

    private sealed record Step(string From, string To, LineageLink Link);
}
