-- How far projects have come, as of a day. Geo.Land.Projects says the same of one project; a test compares both. The functions read the
-- views of api with the caller's rights and are inlined into the statement that asks.

create or replace function api.project_stage_place(stage text) returns integer
  language sql immutable parallel safe as $$
  select array_position(array['SIGNED', 'APPROVED', 'LISTED', 'LAND_DELIVERED', 'STARTED', 'COMPLETED', 'IN_PRODUCTION', 'AT_CAPACITY'], stage)
$$;
comment on function api.project_stage_place(text) is '阶段次序 | Place of a stage on the way of a project (ordinal)';

-- The day from which each stage counts as reached, of those reached by a day: the last day its date can mean, since the facts hold from then on at the latest. What
-- the project itself says of its stage counts from the day the source stated it, where its date cannot be later or is not known.
create or replace function api.project_reached("on" date, as_of bigint) returns table (
    county_code text, project_id uuid, stage text, place integer, reached_on date, is_exact boolean)
  language sql stable parallel safe as $$
  select told.county_code, told.project_id, told.stage, api.project_stage_place(told.stage), min(told.reached_on), bool_or(told.is_exact)
  from (
    select county_code, project_id, stage, actual_last as reached_on, actual_first = actual_last as is_exact
    from api.project_stage_at(as_of)
    where actual_last is not null
    union all
    select county_code, id, stage,
      case when stage_last is null or stated_on between stage_first and stage_last then stated_on else stage_last end,
      coalesce(stage_first = stage_last, false)
    from api.project_at(as_of)
    where coalesce(stage_last, stated_on) is not null
  ) as told
  group by told.county_code, told.project_id, told.stage
  having min(told.reached_on) <= "on"
$$;
comment on function api.project_reached(date, bigint) is '项目各阶段达到之日 | Day from which each stage of each project counts as reached';

-- The days from which a project counts in the four rates: at the stage or past it.
create or replace function api.project_rate_days("on" date, as_of bigint) returns table (
    county_code text, project_id uuid, platform_key text, admitted_on date, listed_on date, delivered_on date, started_on date, entered_on date)
  language sql stable parallel safe as $$
  select project.county_code, project.id, project.platform_key, project.admitted_on,
    reached.listed_on, reached.delivered_on, reached.started_on, project.statistics_entry_on
  from api.project_at(as_of) as project
  left join (
    select county_code, project_id,
      min(reached_on) filter (where place >= 3) as listed_on,
      min(reached_on) filter (where place >= 4) as delivered_on,
      min(reached_on) filter (where place >= 5) as started_on
    from api.project_reached("on", as_of)
    group by county_code, project_id
  ) as reached on reached.county_code = project.county_code and reached.project_id = project.id
$$;
comment on function api.project_rate_days(date, bigint) is '四率所用日期 | Days from which a project counts in the four rates';

-- The stage each project stands at, since when, and the stage agreed next with its day.
create or replace function api.project_dwell_on("on" date, as_of bigint) returns table (
    county_code text, project_id uuid, stage text, since date, next_stage text, next_agreed_on date)
  language sql stable parallel safe as $$
  with now_at as (
    select distinct on (county_code, project_id) county_code, project_id, stage, place, reached_on
    from api.project_reached("on", as_of)
    order by county_code, project_id, place desc
  ), next as (
    select distinct on (now_at.county_code, now_at.project_id) now_at.county_code, now_at.project_id, step.stage, step.agreed_on
    from now_at
    join api.project_stage_at(as_of) as step on step.county_code = now_at.county_code and step.project_id = now_at.project_id
    where step.agreed_on is not null and api.project_stage_place(step.stage) > now_at.place
    order by now_at.county_code, now_at.project_id, api.project_stage_place(step.stage)
  )
  select now_at.county_code, now_at.project_id, now_at.stage, now_at.reached_on, next.stage, next.agreed_on
  from now_at
  left join next on next.county_code = now_at.county_code and next.project_id = now_at.project_id
$$;
comment on function api.project_dwell_on(date, bigint) is '某日项目所处阶段及停留 | Stage each project stands at on a day, and since when';

-- How long projects stood at the stages they have passed by a day; only between days that are known exactly.
create or replace function api.stage_passed_on("on" date, as_of bigint) returns table (
    county_code text, project_id uuid, stage text, days integer)
  language sql stable parallel safe as $$
  select county_code, project_id, stage, left_on - reached_on
  from (
    select county_code, project_id, stage, reached_on, is_exact,
      lead(reached_on) over way as left_on, lead(is_exact) over way as is_exact_left
    from api.project_reached("on", as_of)
    window way as (partition by county_code, project_id order by place)
  ) as passage
  where is_exact and is_exact_left and left_on >= reached_on
$$;
comment on function api.stage_passed_on(date, bigint) is '已过阶段的停留天数 | Days that projects stood at the stages they have passed';

-- 交地即动工: land delivered and construction started on the same day, by the dates on record; no row where they leave it open.
create or replace function api.start_on_delivery("on" date, as_of bigint) returns table (county_code text, project_id uuid, value boolean)
  language sql stable parallel safe as $$
  select delivered.county_code, delivered.project_id,
    delivered.actual_first = delivered.actual_last and started.actual_first = started.actual_last and delivered.actual_first = started.actual_first
  from api.project_stage_at(as_of) as delivered
  join api.project_stage_at(as_of) as started on started.county_code = delivered.county_code and started.project_id = delivered.project_id and started.stage = 'STARTED'
  where delivered.stage = 'LAND_DELIVERED' and delivered.actual_last <= "on" and started.actual_last <= "on"
    and (delivered.actual_first = delivered.actual_last and started.actual_first = started.actual_last
      or delivered.actual_last < started.actual_first or started.actual_last < delivered.actual_first)
$$;
comment on function api.start_on_delivery(date, bigint) is '交地即动工（按日期判定） | Whether land was delivered and construction started on the same day, by the dates';

-- The stages of a project as Geo.Land.Projects reads them.
create or replace function api.project_facts(county text, project uuid, as_of bigint) returns jsonb
  language sql stable parallel safe as $$
  select jsonb_build_object(
    'stage', land.stage, 'stageFirst', land.stage_first, 'stageLast', land.stage_last, 'statedOn', land.stated_on,
    'admittedOn', land.admitted_on, 'statisticsEntryOn', land.statistics_entry_on,
    'stages', (
      select jsonb_agg(jsonb_build_object('stage', step.stage, 'agreedOn', step.agreed_on, 'actualFirst', step.actual_first, 'actualLast', step.actual_last)
        order by api.project_stage_place(step.stage))
      from api.project_stage_at(as_of) as step where step.county_code = land.county_code and step.project_id = land.id))
  from api.project_at(as_of) as land
  where land.county_code = county and land.id = project
$$;
comment on function api.project_facts(text, uuid, bigint) is '项目各阶段情况 | What is on record about the stages of a project';

-- Every platform with itself and the platforms it is an area of, however far up.
create or replace function api.platform_above() returns table (platform_key text, above_key text)
  language sql stable parallel safe as $$
  with recursive above as (
    select key as platform_key, key as above_key from api.platform
    union
    select above.platform_key, platform.parent_key
    from above join api.platform as platform on platform.key = above.above_key
    where platform.parent_key is not null
  )
  select platform_key, above_key from above
$$;
comment on function api.platform_above() is '平台及其上级平台 | Platforms with the platforms they belong to, themselves among them';

alter function api.project_stage_place(text) owner to geo_rights;
alter function api.project_reached(date, bigint) owner to geo_rights;
alter function api.project_rate_days(date, bigint) owner to geo_rights;
alter function api.project_dwell_on(date, bigint) owner to geo_rights;
alter function api.stage_passed_on(date, bigint) owner to geo_rights;
alter function api.start_on_delivery(date, bigint) owner to geo_rights;
alter function api.project_facts(text, uuid, bigint) owner to geo_rights;
alter function api.platform_above() owner to geo_rights;
grant execute on function api.project_stage_place(text) to geo_app;
grant execute on function api.project_reached(date, bigint) to geo_app;
grant execute on function api.project_rate_days(date, bigint) to geo_app;
grant execute on function api.project_dwell_on(date, bigint) to geo_app;
grant execute on function api.stage_passed_on(date, bigint) to geo_app;
grant execute on function api.start_on_delivery(date, bigint) to geo_app;
grant execute on function api.project_facts(text, uuid, bigint) to geo_app;
grant execute on function api.platform_above() to geo_app;

-- Every region with itself and the regions it lies in.
create or replace function api.region_above() returns table (region_code text, above_code text)
  language sql stable parallel safe as $$
  with recursive above as (
    select code as region_code, code as above_code from api.region
    union
    select above.region_code, region.parent_code
    from above join api.region as region on region.code = above.above_code
    where region.parent_code is not null
  )
  select region_code, above_code from above
$$;
comment on function api.region_above() is '行政区及其上级 | Regions with the regions they lie in, themselves among them';
alter function api.region_above() owner to geo_rights;
grant execute on function api.region_above() to geo_app;
call land.publish_now('api.project_reached(date, bigint)');
call land.publish_now('api.project_rate_days(date, bigint)');
call land.publish_now('api.project_dwell_on(date, bigint)');
call land.publish_now('api.stage_passed_on(date, bigint)');
call land.publish_now('api.start_on_delivery(date, bigint)');
call land.publish_now('api.project_facts(text, uuid, bigint)');
