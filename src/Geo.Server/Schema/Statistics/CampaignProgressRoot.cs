using System.Collections.Immutable;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Schema.Statistics;

/// <summary>The root field <c>campaignProgress</c>: how campaigns stand on a day.</summary>
internal sealed class CampaignProgressRoot(DayAskedAbout day)
{
    /// <summary>The field.</summary>
    public ComputedRoot Root => new(
        "campaignProgress",
        "How campaigns stand on a day (攻坚行动进展): struck off, overdue visits, open blockers. "
        + "Example: `campaignProgress(first: 10) { nodes { campaign { name } projects struckOffShare overdueVisits { project { name } lead daysOverdue } openBlockers { text days } } }`.",
        ["\"Selects campaigns; without it, all.\" where: CampaignFilter", DayAskedAbout.Argument, .. ComputedPages.Arguments],
        ComputedPages.ConnectionOf(CampaignProgress.Map),
        Nullable: false,
        ReadAsync);

    private async Task<object?> ReadAsync(ComputedCall call, CancellationToken cancellationToken)
    {
        DateOnly on = day.Of(call.Arguments);
        ImmutableArray<string> keys = await KeysAsync(call, cancellationToken);
        ComputedPage page = call.Page(keys, key => key);
        string[] shown = [.. page.Edges.Select(edge => (string)edge.Node)];
        ILookup<string, CampaignEntry> entries = await EntriesAsync(call, on, shown, cancellationToken);
        ILookup<string, OpenBlocker> blockers = await BlockersAsync(call, on, shown, cancellationToken);
        return page with
        {
            Edges = [.. page.Edges.Select(edge => edge with { Node = new CampaignProgress((string)edge.Node, on, [.. entries[(string)edge.Node]], [.. blockers[(string)edge.Node]]) })],
        };
    }

    private static async Task<ImmutableArray<string>> KeysAsync(ComputedCall call, CancellationToken cancellationToken)
    {
        SqlAlias campaign = new("campaign");
        Sql.Sql where = await call.WhereAsync("where", "Campaign", campaign, cancellationToken);
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"select {campaign.Column("key")} from {call.Rows("campaign")} as {campaign} where {where} order by {campaign.Column("period_first")} desc, {campaign.Column("key")}").ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        ImmutableArray<string>.Builder keys = ImmutableArray.CreateBuilder<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            keys.Add(reader.GetString(0));
        }

        return keys.ToImmutable();
    }

    private static async Task<ILookup<string, CampaignEntry>> EntriesAsync(ComputedCall call, DateOnly on, string[] keys, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select state.campaign_key, state.county_code, state.project_id, entry.lead, entry.unit, state.is_struck_off, state.visits, state.last_visit, state.due_on
            from {call.Rule("campaign_entries_on", Sql.Sql.Value(on))} as state
            join {call.Rows("campaign_project")} as entry on entry.campaign_key = state.campaign_key and entry.county_code = state.county_code and entry.project_id = state.project_id
            where state.campaign_key = any ({Sql.Sql.Value(keys)})
            order by state.campaign_key, state.county_code, state.project_id
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        List<(string Key, CampaignEntry Entry)> entries = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            string county = reader.GetString(1);
            DateOnly? due = reader.IsDBNull(8) ? null : reader.GetFieldValue<DateOnly>(8);
            entries.Add((reader.GetString(0), new CampaignEntry(
                [county, reader.GetGuid(2)],
                reader.IsDBNull(3) ? null : reader.GetString(3),
                reader.IsDBNull(4) ? null : reader.GetString(4),
                reader.GetBoolean(5),
                reader.GetInt32(6),
                reader.IsDBNull(7) ? null : [county, reader.GetGuid(7)],
                due,
                due is { } day ? on.DayNumber - day.DayNumber : null)));
        }

        return entries.ToLookup(item => item.Key, item => item.Entry, StringComparer.Ordinal);
    }

    // A blocker of a project that is struck off holds nothing up any more.
    private static async Task<ILookup<string, OpenBlocker>> BlockersAsync(ComputedCall call, DateOnly on, string[] keys, CancellationToken cancellationToken)
    {
        Sql.Sql asked = Sql.Sql.Value(on);
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select visit.campaign_key, visit.county_code, visit.project_id, visit.id, visit.blocker, visit.visited_on
            from {call.Rows("campaign_visit")} as visit
            join {call.Rows("campaign_project")} as entry on entry.campaign_key = visit.campaign_key and entry.county_code = visit.county_code and entry.project_id = visit.project_id
            where visit.campaign_key = any ({Sql.Sql.Value(keys)}) and visit.blocker is not null and visit.visited_on <= {asked} and (visit.withdrawn_on is null or visit.withdrawn_on > {asked})
              and (visit.cleared_on is null or visit.cleared_on > {asked}) and (entry.struck_off_on is null or entry.struck_off_on > {asked})
            order by visit.campaign_key, visit.visited_on, visit.id
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        List<(string Key, OpenBlocker Blocker)> blockers = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            string county = reader.GetString(1);
            DateOnly since = reader.GetFieldValue<DateOnly>(5);
            blockers.Add((reader.GetString(0), new OpenBlocker(
                [county, reader.GetGuid(2)], [county, reader.GetGuid(3)], reader.GetString(4), since, on.DayNumber - since.DayNumber)));
        }

        return blockers.ToLookup(item => item.Key, item => item.Blocker, StringComparer.Ordinal);
    }
}
