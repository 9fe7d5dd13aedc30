using Geo.Land.Siting;
using Geo.Query.Mapping;
using Geo.Query.Subscriptions;
using Geo.Sql;
using NpgsqlTypes;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>Says when a changed parcel meets a demand: columns are a condition over its row, the rest is judged as in a search, as of the position.</summary>
internal sealed class DemandWatch(DayAskedAbout day, SiteFinders finders)
{
    /// <summary>What the subscription <c>demandMatched</c> listens to.</summary>
    public HostWatch Host => new(["\"The `id` of the demand, as any answer gives it.\" demand: ID!"], PrepareAsync);

    private async Task<HostFilter> PrepareAsync(ComputedCall call, SqlAlias row, CancellationToken cancellationToken)
    {
        SiteReading reading = Reading(call);
        if (call.Key("demand", "Demand") is not [Guid id] || await SavedDemand.FindAsync(reading, id, cancellationToken) is not { } demand)
        {
            throw ComputedCall.Refuse("NOT_FOUND", SiteCalls.NoDemand);
        }

        LandTrees trees = await LandTrees.ReadAsync(reading, cancellationToken);
        // A member of an assembly may be of any size; alone it must have the size.
        Sql.Sql condition = demand.Criteria.Kinds.Contains(SiteKind.Assembly)
            ? ParcelConditions.OfMember(demand.Criteria, trees, row)
            : ParcelConditions.OfSite(demand.Criteria, trees, row);
        return new($"{demand.Id:N}/{demand.Version}", condition, ParcelConditions.Columns)
        {
            Confirm = (asked, keys, cancelled) => ConfirmAsync(demand.Criteria, asked, keys, cancelled),
        };
    }

    private async Task<IReadOnlySet<int>> ConfirmAsync(SiteCriteria criteria, ComputedCall call, IReadOnlyList<object[]> keys, CancellationToken cancellationToken)
    {
        SiteReading reading = Reading(call);
        LandTrees trees = await LandTrees.ReadAsync(reading, cancellationToken);
        DemandMatcher matcher = new(reading, trees, one => finders.Of(call, reading, one, trees));
        SqlAlias parcel = new("parcel");
        Sql.Sql counties = Sql.Sql.Value(keys.Select(key => (string)key[0]).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
        Sql.Sql ids = Sql.Sql.Value(keys.Select(key => (Guid)key[1]).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid);
        IEnumerable<SiteProfile> sites = await matcher.SitesAsync(
            parcel,
            Sql.Sql.Of($"({parcel.Column("county_code")}, {parcel.Column("id")}) in (select county, id from unnest({counties}, {ids}) as given (county, id))"),
            criteria,
            cancellationToken);
        HashSet<(string, Guid)> members = [.. sites.SelectMany(site => site.Members).Select(member => (member.CountyCode, member.Id))];
        return Enumerable.Range(0, keys.Count).Where(i => members.Contains(((string)keys[i][0], (Guid)keys[i][1]))).ToHashSet();
    }

    private SiteReading Reading(ComputedCall call) => new(call.Connection, day.Today, call.Position);
}
