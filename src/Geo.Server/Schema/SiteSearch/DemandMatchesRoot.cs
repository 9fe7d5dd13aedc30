using System.Collections.Immutable;
using Geo.Query.Mapping;
using Geo.Sql;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>The root field <c>demandMatches</c>: the demands that land meets.</summary>
internal sealed class DemandMatchesRoot(DayAskedAbout day, SiteFinders finders)
{
    private static readonly ObjectMap Item = new ObjectMapBuilder<DemandMatch>(
        "DemandMatch", "A demand and a site that meets it (供需匹配).")
        .Record("demand", "Demand", match => match.DemandKey, "What an investor looks for and the site offers (用地需求).")
        .Field("score", match => match.Match.Score, "The score of the site by the wishes of the demand (综合得分), 0 to 100; null where nothing is wished.")
        .Object("site", match => match.Match, SiteMatchObject.Map, "The site (选址结果): a parcel, or the assembly it is a part of.")
        .Build();

    /// <summary>The field.</summary>
    public ComputedRoot Root => new(
        "demandMatches",
        "The demands that a parcel meets, by itself or as a part of an assembly (地块匹配需求), the best first: of the demands that are open and valid on the day. "
        + "A site is in `demandSites` of a demand exactly where the demand is here for the site. "
        + "Example: `query ($id: ID!) { demandMatches(parcel: $id) { totalCount nodes { score demand { title } site { key } } } }`.",
        [
            "\"The `id` of the parcel, as any answer gives it; or else `where`.\" parcel: ID",
            $"\"Selects parcels, {DemandMatcher.MostParcels} at most; or else `parcel`.\" where: ParcelFilter",
            DayAskedAbout.Argument,
            .. ComputedPages.Arguments,
        ],
        ComputedPages.ConnectionOf(Item),
        Nullable: false,
        ReadAsync) { Weight = 200 };

    private async Task<object?> ReadAsync(ComputedCall call, CancellationToken cancellationToken)
    {
        SiteReading reading = call.Reading(day);
        SqlAlias parcel = new("parcel");
        Sql.Sql where = await WhereAsync(call, parcel, cancellationToken);
        LandTrees trees = await LandTrees.ReadAsync(reading, cancellationToken);
        DemandMatcher matcher = new(reading, trees, criteria => finders.Of(call, reading, criteria, trees));
        ImmutableArray<DemandMatch> matches = await matcher.FindAsync(parcel, where, await SavedDemand.OpenAsync(reading, cancellationToken), cancellationToken);
        return call.Page(matches, match => match.Key);
    }

    private static async Task<Sql.Sql> WhereAsync(ComputedCall call, SqlAlias parcel, CancellationToken cancellationToken)
    {
        (bool isOne, bool isMany) = (call.Argument<object>("parcel") is not null, call.Argument<object>("where") is not null);
        if (isOne == isMany)
        {
            throw ComputedCall.Refuse(CriteriaMessages.Code, CriteriaMessages.ParcelOrWhere);
        }

        if (isMany)
        {
            return await call.WhereAsync("where", "Parcel", parcel, cancellationToken);
        }

        return call.Key("parcel", "Parcel") is [string county, Guid id]
            ? Sql.Sql.Of($"{parcel.Column("county_code")} = {Sql.Sql.Value(county)} and {parcel.Column("id")} = {Sql.Sql.Value(id)}")
            : throw ComputedCall.Refuse("NOT_FOUND", CriteriaMessages.NoParcel);
    }
}
