-- How the projects on the lists of campaigns stand on a day.

create or replace function api.campaign_entries_on("on" date, as_of bigint) returns table (
    campaign_key text, county_code text, project_id uuid, is_struck_off boolean, visits integer, last_visit uuid, due_on date)
  language sql stable parallel safe as $$
  select entry.campaign_key, entry.county_code, entry.project_id, coalesce(entry.struck_off_on <= "on", false),
    coalesce(visit.visits, 0), visit.last_visit, visit.due_on
  from api.campaign_project_at(as_of) as entry
  left join (
    select campaign_key, county_code, project_id, count(*)::integer as visits,
      (array_agg(id order by visited_on desc, id desc))[1] as last_visit,
      (array_agg(next_due_on order by visited_on desc, id desc))[1] as due_on
    from api.campaign_visit_at(as_of)
    where visited_on <= "on" and (withdrawn_on is null or withdrawn_on > "on")
    group by campaign_key, county_code, project_id
  ) as visit on visit.campaign_key = entry.campaign_key and visit.county_code = entry.county_code and visit.project_id = entry.project_id
$$;
comment on function api.campaign_entries_on(date, bigint) is '某日清单项目的销号与走访情况 | How the projects on the lists of campaigns stand on a day: struck off, visits, next visit due';

alter function api.campaign_entries_on(date, bigint) owner to geo_rights;
grant execute on function api.campaign_entries_on(date, bigint) to geo_app;
call land.publish_now('api.campaign_entries_on(date, bigint)');

-- The uses charged to a quota, each as its day and its area in mu, as the balance of the quota reads them.
create or replace function api.land_quota_uses(quota text, as_of bigint) returns jsonb
  language sql stable parallel safe as $$
  select coalesce(jsonb_agg(jsonb_build_array(item.used_on, item.area_mu) order by item.used_on, item.id), '[]')
  from api.land_quota_use_at(as_of) as item
  where item.quota_key = quota
$$;
comment on function api.land_quota_uses(text, bigint) is '用地指标的使用 | The uses charged to a land quota';
alter function api.land_quota_uses(text, bigint) owner to geo_rights;
grant execute on function api.land_quota_uses(text, bigint) to geo_app;
call land.publish_now('api.land_quota_uses(text, bigint)');
