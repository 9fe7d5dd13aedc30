-- What investors look for: criteria of a site search, saved. A demand belongs to a region, as a platform does, and is seen by all who read
-- today; it is written by who may write land of that region. The criteria are the input of siteSearch as canonical JSON.
create table land.demand (
  id uuid primary key,
  title text not null,
  investor text,
  region_code text not null references land.region,
  criteria text not null,
  valid_from date not null,
  valid_to date,
  state text not null default 'OPEN',
  note text,
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  constraint demand_title_given check (title <> ''),
  constraint demand_investor_given check (investor <> ''),
  constraint demand_note_given check (note <> ''),
  constraint demand_criteria_object check (jsonb_typeof(criteria::jsonb) = 'object'),
  constraint demand_period_closed check (isfinite(valid_from) and isfinite(valid_to) and valid_from <= valid_to),
  constraint demand_state_known check (state in ('OPEN', 'RETIRED')),
  constraint demand_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint demand_version_positive check (version > 0)
);
create index demand_region on land.demand (region_code);
create index demand_state on land.demand (state, valid_from);

comment on table land.demand is '用地需求 | Demand: what an investor looks for';
comment on column land.demand.id is '标识 | Id';
comment on column land.demand.title is '名称 | Title';
comment on column land.demand.investor is '投资方代称，不含联系方式 | Alias of the investor, without contact details';
comment on column land.demand.region_code is '招商所在区划 | Region whose team looks for it';
comment on column land.demand.criteria is '选址条件（规范 JSON） | Criteria of the site search (canonical JSON)';
comment on column land.demand.valid_from is '有效起始日 | Valid from this day';
comment on column land.demand.valid_to is '有效截止日；未定为空 | Last day of validity; open when empty';
comment on column land.demand.state is '状态：OPEN 在寻，RETIRED 撤销 | Whether it is still looked for';
comment on column land.demand.note is '备注 | Note';
call land.describe_record('land.demand');
call land.keep_history('land.demand');

create view api.demand as
  select id, title, investor, region_code, criteria, valid_from, valid_to, state, note, origin, source_id, stated_on, updated_at, updated_by, version
  from land.demand;
alter view api.demand owner to geo_rights;
grant select on api.demand to geo_app;
call land.publish_history('land.demand');

-- A county's demand is written by who writes the county, a city's by who writes a county of the city.
create view api.demand_writable as
  select id, title, investor, region_code, criteria, valid_from, valid_to, state, note, origin, source_id, stated_on, updated_at, updated_by, version
  from land.demand
  where exists (
    select from unnest(string_to_array(current_setting('geo.write', true), ',')) as written (county)
    where length(written.county) = 6 and starts_with(written.county, case
      when right(left(region_code, 6), 4) = '0000' then left(region_code, 2)
      when right(left(region_code, 6), 2) = '00' then left(region_code, 4)
      else left(region_code, 6) end))
  with cascaded check option;
alter view api.demand_writable owner to geo_rights;
grant select, insert, update on api.demand_writable to geo_app;
