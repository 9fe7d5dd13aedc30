-- A demand names an investor and what it looks for: it is read by who reads in full a county of its region, or the county its region lies in,
-- as it is written by who writes one. Until callers had identities all read it (0023).
create function api.is_held(counties text, region text) returns boolean
  language sql immutable parallel safe as $$
  select exists (
    select from unnest(string_to_array(counties, ',')) as held (county)
    where length(held.county) = 6 and starts_with(held.county, case
      when right(left(region, 6), 4) = '0000' then left(region, 2)
      when right(left(region, 6), 2) = '00' then left(region, 4)
      else left(region, 6) end))
$$;
comment on function api.is_held(text, text) is '若干县是否及于某区划 | Whether one of these counties lies in the region, or the region in it';
alter function api.is_held(text, text) owner to geo_rights;
grant execute on function api.is_held(text, text) to geo_app;

create or replace function api.may_write_in(region text) returns boolean
  language sql stable parallel safe as $$ select api.is_held(current_setting('geo.write', true), region) $$;

create function api.may_read_in(region text) returns boolean
  language sql stable parallel safe as $$ select api.is_held(current_setting('geo.exact', true), region) $$;
comment on function api.may_read_in(text) is '是否可完整读取某区划的记录 | Whether the caller reads in full a county of the region, or the county it lies in';
alter function api.may_read_in(text) owner to geo_rights;
grant execute on function api.may_read_in(text) to geo_app;

-- Behind land.publish_history('land.demand'), which knows counties only: after another call of it these three are to be made again. What was
-- of a demand is read by who reads it today: the entry of its beginning holds its key alone.
create or replace view api.demand as
  select id, title, investor, region_code, criteria, valid_from, valid_to, state, note, origin, source_id, stated_on, updated_at, updated_by, version
  from land.demand
  where api.may_read_in(region_code);

create or replace view api.demand_history as
  select history.change_id, history.operation, change.position, change.committed_at as changed_at, change.actor, change.reason,
    history.id, history.title, history.investor, history.region_code, history.criteria, history.valid_from, history.valid_to, history.state,
    history.note, history.origin, history.source_id, history.stated_on, history.updated_at, history.updated_by, history.version
  from land.demand_history as history join land.change_transaction as change on change.id = history.change_id and change.position is not null
  where history.id in (select id from land.demand where api.may_read_in(region_code));

create or replace view api.demand_past as
  select change.position, history.operation, history.id, history.title, history.investor, history.region_code, history.criteria, history.valid_from,
    history.valid_to, history.state, history.note, history.origin, history.source_id, history.stated_on, history.updated_at, history.updated_by,
    history.version
  from land.demand_history as history join land.change_transaction as change on change.id = history.change_id + 0
  where history.id in (select id from land.demand where api.may_read_in(region_code));

call land.publish_writable('land.demand', 'api.may_write_in(region_code)');
