-- What the records say of the metrics that targets are set for: for each question one row of reported and one of generated records at most.
-- A question is the number of a metric's place, a region or a platform, and a period.

create or replace function api.project_figures(
    places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint) returns table (
    place integer, is_generated boolean, over_100m integer, over_1bn integer, planned_yuan numeric, started integer, producing integer, moved integer)
  language sql stable parallel safe as $$
  with asked as (
    select * from unnest(places, regions, platforms, firsts, lasts) as question (place, region, platform, first_on, last_on)
  ), step as materialized (
    select reached.county_code, reached.project_id, reached.stage, reached.reached_on, project.platform_key, project.investment,
      project.origin = 'GENERATED' as is_generated
    from api.project_reached('infinity', as_of) as reached
    join api.project_at(as_of) as project on project.county_code = reached.county_code and project.id = reached.project_id
    where reached.stage in ('SIGNED', 'STARTED', 'IN_PRODUCTION')
  ), found as (
    select asked.place, step.*
    from asked
    join api.region_above() as above on above.above_code = asked.region
    join step on step.county_code = above.region_code and step.reached_on between asked.first_on and asked.last_on
    union all
    select asked.place, step.*
    from asked
    join api.platform_above() as above on above.above_key = asked.platform
    join step on step.platform_key = above.platform_key and step.reached_on between asked.first_on and asked.last_on
  )
  select place, is_generated,
    count(*) filter (where stage = 'SIGNED' and investment >= 1e8)::integer,
    count(*) filter (where stage = 'SIGNED' and investment >= 1e9)::integer,
    coalesce(sum(investment) filter (where stage = 'SIGNED' and investment >= 1e8), 0),
    count(*) filter (where stage = 'STARTED')::integer,
    count(*) filter (where stage = 'IN_PRODUCTION')::integer,
    count(distinct (county_code, project_id))::integer
  from found
  group by place, is_generated
$$;
comment on function api.project_figures(integer[], text[], text[], date[], date[], bigint) is '各期间的项目指标 | Figures of projects in periods';

create or replace function api.industrial_supply(
    places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint) returns table (
    place integer, is_generated boolean, area_m2 double precision, parcels integer)
  language sql stable parallel safe as $$
  with asked as (
    select * from unnest(places, regions, platforms, firsts, lasts) as question (place, region, platform, first_on, last_on)
  ), supplied as materialized (
    select contract.county_code, contract.parcel_id, contract.signed_on, parcel.platform_key, parcel.ellipsoid_area, parcel.origin = 'GENERATED' as is_generated
    from api.supply_contract_at(as_of) as contract
    join api.parcel_at(as_of) as parcel on parcel.county_code = contract.county_code and parcel.id = contract.parcel_id
    where (coalesce(parcel.planned_use_system, parcel.land_use_system) = 'YDYH_2023' and coalesce(parcel.planned_use_code, parcel.land_use_code) like '1001%')
      or (coalesce(parcel.planned_use_system, parcel.land_use_system) <> 'YDYH_2023' and coalesce(parcel.planned_use_code, parcel.land_use_code) like '0601%')
  ), found as (
    select distinct on (asked.place, supplied.county_code, supplied.parcel_id) asked.place, supplied.*
    from asked
    join supplied on supplied.signed_on between asked.first_on and asked.last_on
      and (supplied.county_code in (select region_code from api.region_above() as above where above.above_code = asked.region)
        or supplied.platform_key in (select platform_key from api.platform_above() as above where above.above_key = asked.platform))
    order by asked.place, supplied.county_code, supplied.parcel_id
  )
  select place, is_generated, sum(ellipsoid_area), count(*)::integer
  from found
  group by place, is_generated
$$;
comment on function api.industrial_supply(integer[], text[], text[], date[], date[], bigint) is '各期间的工业用地供应 | Industrial land supplied in periods';

create or replace function api.campaign_figures(
    places integer[], regions text[], firsts date[], lasts date[], until date, as_of bigint) returns table (
    place integer, is_generated boolean, projects integer, started integer)
  language sql stable parallel safe as $$
  select asked.place, project.origin = 'GENERATED', count(*)::integer, count(*) filter (where started.started_on <= least(asked.last_on, until))::integer
  from (select * from unnest(places, regions, firsts, lasts) as question (place, region, first_on, last_on)) as asked
  join api.region_above() as above on above.above_code = asked.region
  join api.campaign as campaign on campaign.region_code = above.region_code and campaign.period_first <= asked.last_on and campaign.period_last >= asked.first_on
  join api.campaign_project_at(as_of) as entry on entry.campaign_key = campaign.key
  join api.project_at(as_of) as project on project.county_code = entry.county_code and project.id = entry.project_id
  join api.project_rate_days(until, as_of) as started on started.county_code = entry.county_code and started.project_id = entry.project_id
  group by asked.place, project.origin = 'GENERATED'
$$;
comment on function api.campaign_figures(integer[], text[], date[], date[], date, bigint) is '攻坚行动指标 | Figures of the projects on the lists of campaigns';

create or replace function api.special_quotas(places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint) returns table (
    place integer, is_generated boolean, granted_mu numeric, quotas integer)
  language sql stable parallel safe as $$
  select asked.place, quota.origin = 'GENERATED', sum(quota.granted_mu), count(*)::integer
  from (select * from unnest(places, regions, platforms, firsts, lasts) as question (place, region, platform, first_on, last_on)) as asked
  join api.land_quota_at(as_of) as quota on quota.kind = 'SPECIAL' and quota.year between extract(year from asked.first_on) and extract(year from asked.last_on)
    and (quota.region_code in (select region_code from api.region_above() as above where above.above_code = asked.region)
      or quota.platform_key in (select platform_key from api.platform_above() as above where above.above_key = asked.platform))
  group by asked.place, quota.origin = 'GENERATED'
$$;
comment on function api.special_quotas(integer[], text[], text[], date[], date[], bigint) is '专项用地指标 | Special land quotas granted';

-- Land of redevelopment finished, as the campaign of the region and period says it; no row where there is no such campaign.
create or replace function api.disposed_land(
    places integer[], regions text[], firsts date[], lasts date[], until date, as_of bigint) returns table (
    place integer, area_m2 double precision, parcels integer, generated_parcels integer)
  language sql stable parallel safe as $$
  select asked.place, max(progress.finished_area), max(progress.finished_parcels), max(generated.parcels)
  from (select * from unnest(places, regions, firsts, lasts) as question (place, region, first_on, last_on)) as asked
  join api.campaign as campaign on campaign.region_code = asked.region and campaign.period_first = asked.first_on and campaign.period_last = asked.last_on
  cross join lateral api.redevelopment_progress(campaign.key, until, as_of) as progress
  cross join lateral (
    select count(distinct (work.county_code, work.parcel_id))::integer as parcels
    from api.redevelopment_work_at(as_of) as work
    join api.region_above() as above on above.region_code = work.county_code and above.above_code = asked.region
    where work.origin = 'GENERATED' and work.finished_on between asked.first_on and least(asked.last_on, until) and coalesce(work.campaign_key, campaign.key) = campaign.key
  ) as generated
  group by asked.place
$$;
comment on function api.disposed_land(integer[], text[], date[], date[], date, bigint) is '处置低效用地面积 | Land of redevelopment finished, by the campaign of the region and period';

alter function api.disposed_land(integer[], text[], date[], date[], date, bigint) owner to geo_rights;
grant execute on function api.disposed_land(integer[], text[], date[], date[], date, bigint) to geo_app;
alter function api.project_figures(integer[], text[], text[], date[], date[], bigint) owner to geo_rights;
alter function api.industrial_supply(integer[], text[], text[], date[], date[], bigint) owner to geo_rights;
alter function api.campaign_figures(integer[], text[], date[], date[], date, bigint) owner to geo_rights;
alter function api.special_quotas(integer[], text[], text[], date[], date[], bigint) owner to geo_rights;
grant execute on function api.project_figures(integer[], text[], text[], date[], date[], bigint) to geo_app;
grant execute on function api.industrial_supply(integer[], text[], text[], date[], date[], bigint) to geo_app;
grant execute on function api.campaign_figures(integer[], text[], date[], date[], date, bigint) to geo_app;
grant execute on function api.special_quotas(integer[], text[], text[], date[], date[], bigint) to geo_app;
call land.publish_now('api.disposed_land(integer[], text[], date[], date[], date, bigint)');
call land.publish_now('api.project_figures(integer[], text[], text[], date[], date[], bigint)');
call land.publish_now('api.industrial_supply(integer[], text[], text[], date[], date[], bigint)');
call land.publish_now('api.campaign_figures(integer[], text[], date[], date[], date, bigint)');
call land.publish_now('api.special_quotas(integer[], text[], text[], date[], date[], bigint)');
