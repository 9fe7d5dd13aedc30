using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Sql;
using NpgsqlTypes;

namespace Geo.Server.Schema.SiteChecks;

/// <summary>The field <c>siteCheck</c> of a parcel.</summary>
internal sealed class ParcelSiteCheck(SiteCheckReader reader)
{
    // About 15 ms of work each; with the limit of 100,000 on a price, a page may hold some hundred checks.
    private const double Price = 500;

    /// <summary>The field.</summary>
    public ResolvedField Field => new(
        "siteCheck",
        "What the outline of the parcel meets (选址核查), as the field `siteCheck` of the root says it of a drawn shape. For some parcels at a time: it is dear.",
        SiteCheckObject.Map,
        [.. SiteCheckReader.Arguments],
        ReadAsync) { Weight = Price };

    private async Task<IReadOnlyList<object?>> ReadAsync(ComputedCall call, IReadOnlyList<object[]> keys, CancellationToken cancellationToken)
    {
        SqlAlias parcel = new("parcel");
        Sql.Sql counties = Sql.Sql.Value(keys.Select(key => (string)key[0]).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
        Sql.Sql ids = Sql.Sql.Value(keys.Select(key => (Guid)key[1]).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid);
        Dictionary<int, SiteCheck> checks = await reader.ReadAsync(
            call,
            Sql.Sql.Of(
                $"""
                select wanted.place, {parcel.Column("boundary")}
                from unnest({counties}, {ids}) with ordinality as wanted (county, id, place)
                join {call.Rows("parcel")} as {parcel} on {parcel.Column("county_code")} = wanted.county and {parcel.Column("id")} = wanted.id
                """),
            cancellationToken);
        return [.. Enumerable.Range(1, keys.Count).Select(checks.GetValueOrDefault)];
    }
}
