-- How the projects on the lists of campaigns stand on a day.

create or replace function api.campaign_entries_on("on" date, as_of bigint default null) returns table (
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
    where visited_on <= "on"
    group by campaign_key, county_code, project_id
  ) as visit on visit.campaign_key = entry.campaign_key and visit.county_code = entry.county_code and visit.project_id = entry.project_id
$$;
comment on function api.campaign_entries_on(date, bigint) is '某日清单项目的销号与走访情况 | How the projects on the lists of campaigns stand on a day: struck off, visits, next visit due';

alter function api.campaign_entries_on(date, bigint) owner to geo_rights;
grant execute on function api.campaign_entries_on(date, bigint) to geo_app;
