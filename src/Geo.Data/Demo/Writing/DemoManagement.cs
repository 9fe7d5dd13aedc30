using Geo.Data.Connections;
using Npgsql;

namespace Geo.Data.Demo.Writing;

/// <summary>
/// What offices keep about generated land beside the land itself: a campaign in each county with visits, and land quotas with their uses.
/// Chance is the hash of ids, which come from the seed.
/// </summary>
internal static class DemoManagement
{
    private const int CampaignDays = 100;
    private const int CampaignProjects = 30;

    /// <summary>Statements that remove it, children before parents.</summary>
    public static readonly string[] Clearing =
    [
        "delete from land.campaign_visit where origin = 'GENERATED'",
        "delete from land.campaign_project where campaign_key in (select key from land.campaign where origin = 'GENERATED')",
        "delete from land.campaign where origin = 'GENERATED'",
        "delete from land.land_quota_use where origin = 'GENERATED'",
        "delete from land.land_quota where origin = 'GENERATED'",
    ];

    public static async Task WriteAsync(NpgsqlConnection connection, DemoStamp stamp, CancellationToken cancellationToken)
    {
        foreach (Sql.Sql statement in new[] { Campaigns(stamp), Entries(stamp), Visits(stamp), Quotas(stamp), Uses(stamp) })
        {
            await connection.RunAsync(statement, cancellationToken);
        }
    }

    private static Sql.Sql Today(DemoStamp stamp) => Sql.Sql.Value(stamp.StatedOn);

    // The values of origin, source_id, stated_on, updated_at, updated_by, version.
    private static Sql.Sql Stamped(DemoStamp stamp) => Sql.Sql.Of(
        $"'GENERATED', {Sql.Sql.Value(DemoStamp.SourceId)}, {Today(stamp)}, {Sql.Sql.Value(stamp.UpdatedAt)}, {Sql.Sql.Value(DemoStamp.Author)}, 1");

    private static Sql.Sql Chance(Sql.Sql text, int bound) =>
        Sql.Sql.Of($"((('x' || substr(md5({text}), 1, 8))::bit(32)::bigint) % {Sql.Sql.Value(bound)})::integer");

    private static Sql.Sql Campaigns(DemoStamp stamp) => Sql.Sql.Of(
        $"""
        insert into land.campaign (key, name, region_code, period_text, period_first, period_last, goal, source_id, origin)
        select 'demo-campaign-' || region.code, '演示百日攻坚行动（' || region.name || '）', region.code,
          to_char(first_on, 'YYYY-MM-DD') || '/' || to_char(first_on + {Sql.Sql.Value(CampaignDays)} - 1, 'YYYY-MM-DD'), first_on, first_on + {Sql.Sql.Value(CampaignDays)} - 1,
          'Projects on the list start within the period', {Sql.Sql.Value(DemoStamp.SourceId)}, 'GENERATED'
        from land.region as region cross join (select {Today(stamp)} - 70 as first_on) as period
        where region.level = 'COUNTY' and exists (select from land.project where county_code = region.code and origin = 'GENERATED')
        """);

    // Projects that had not started when the campaign began; what has started since is struck off.
    private static Sql.Sql Entries(DemoStamp stamp) => Sql.Sql.Of(
        $"""
        insert into land.campaign_project (campaign_key, county_code, project_id, struck_off_on, lead, unit, updated_at, updated_by, version)
        select campaign.key, project.county_code, project.id, project.started_on, '演示领导' || 1 + {Chance(Sql.Sql.Of($"project.id::text"), 6)},
          (array['演示招商局', '演示自然资源局', '演示发改局', '演示园区管委会'])[1 + {Chance(Sql.Sql.Of($"project.id || 'unit'"), 4)}],
          {Sql.Sql.Value(stamp.UpdatedAt)}, {Sql.Sql.Value(DemoStamp.Author)}, 1
        from land.campaign as campaign
        cross join lateral (
          select project.county_code, project.id, started.actual_last as started_on
          from land.project as project
          left join land.project_stage as started on started.county_code = project.county_code and started.project_id = project.id and started.stage = 'STARTED'
          where project.county_code = campaign.region_code and project.origin = 'GENERATED' and project.stage in ('APPROVED', 'LISTED', 'LAND_DELIVERED', 'STARTED')
            and (started.actual_last is null or started.actual_last between campaign.period_first and {Today(stamp)})
          order by started.actual_last is null, md5(project.id::text)
          limit {Sql.Sql.Value(CampaignProjects)}
        ) as project
        where campaign.origin = 'GENERATED'
        """);

    private static Sql.Sql Visits(DemoStamp stamp) => Sql.Sql.Of(
        $"""
        insert into land.campaign_visit (county_code, id, campaign_key, project_id, visited_on, visitor, unit, note, blocker, cleared_on, next_due_on, origin, source_id, stated_on, updated_at, updated_by, version)
        select county_code, md5('visit' || project_id || turn)::uuid, campaign_key, project_id, visited_on, lead, unit, '演示走访', blocker,
          case when blocker is not null and visited_on + 12 <= {Today(stamp)} and {Chance(Sql.Sql.Of($"project_id || 'cleared' || turn"), 10)} < 6 then visited_on + 12 end,
          visited_on + 20, {Stamped(stamp)}
        from (
          select entry.*, turn, campaign.period_first + 20 * turn + {Chance(Sql.Sql.Of($"entry.project_id || 'day' || turn"), 12)} as visited_on,
            case when {Chance(Sql.Sql.Of($"entry.project_id || 'blocker' || turn"), 10)} < 3 then
              (array['用地报批未完成', '施工许可未办结', '管线迁改未完成', '融资未到位'])[1 + {Chance(Sql.Sql.Of($"entry.project_id || 'which' || turn"), 4)}] end as blocker
          from land.campaign_project as entry
          join land.campaign as campaign on campaign.key = entry.campaign_key and campaign.origin = 'GENERATED'
          cross join generate_series(0, 2) as turn
          where {Chance(Sql.Sql.Of($"entry.project_id || 'paid' || turn"), 10)} < 7
        ) as visit
        where visited_on <= {Today(stamp)} and (struck_off_on is null or visited_on <= struck_off_on)
        """);

    // What the plan of a year gives a county is what was supplied in it, a little more or less.
    private static Sql.Sql Quotas(DemoStamp stamp) => Sql.Sql.Of(
        $"""
        insert into land.land_quota (key, region_code, year, kind, granted_mu, document, note, origin, source_id, stated_on, updated_at, updated_by, version)
        select 'demo-quota-' || county_code || '-' || year, county_code, year, 'ANNUAL_PLAN',
          round((area * 3 / 2000)::numeric * (0.55 + {Chance(Sql.Sql.Of($"county_code || year"), 30)} * 0.01)), '演示文号' || year, 'Invented for demonstration', {Stamped(stamp)}
        from (
          select contract.county_code, extract(year from contract.signed_on)::integer as year, sum(parcel.ellipsoid_area) as area
          from land.supply_contract as contract
          join land.parcel as parcel on parcel.county_code = contract.county_code and parcel.id = contract.parcel_id
          where contract.origin = 'GENERATED' and extract(year from contract.signed_on) between extract(year from {Today(stamp)}) - 2 and extract(year from {Today(stamp)})
          group by 1, 2
        ) as supplied
        """);

    private static Sql.Sql Uses(DemoStamp stamp) => Sql.Sql.Of(
        $"""
        insert into land.land_quota_use (county_code, id, quota_key, contract_id, used_on, area_mu, document, origin, source_id, stated_on, updated_at, updated_by, version)
        select contract.county_code, md5('use' || contract.id)::uuid, quota.key, contract.id, contract.signed_on,
          greatest(round((parcel.ellipsoid_area * 3 / 2000)::numeric, 2), 0.01), '演示核销' || contract.number, {Stamped(stamp)}
        from land.land_quota as quota
        join land.supply_contract as contract on contract.county_code = quota.region_code and extract(year from contract.signed_on)::integer = quota.year
        join land.parcel as parcel on parcel.county_code = contract.county_code and parcel.id = contract.parcel_id
        where quota.origin = 'GENERATED' and contract.origin = 'GENERATED' and {Chance(Sql.Sql.Of($"contract.id::text"), 10)} < 6
        """);
}
