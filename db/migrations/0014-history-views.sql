-- What the application sees of the change log, and the first view it writes through.
create view api.change_position as
  select coalesce(max(position), 0) as position
  from land.change_transaction;

-- The columns of the change come first, so that a new column of the table can be added behind.
create procedure land.publish_history(target regclass) language plpgsql as $$
declare
  kept constant text := (select relname from pg_class where oid = target) || '_history';
  names text;
  rights text := '';
begin
  select string_agg(format('history.%I', attname), ', ' order by attnum) into names
  from pg_attribute
  where attrelid = format('land.%I', kept)::regclass and attnum > 0 and not attisdropped and attname not in ('change_id', 'operation');
  if exists (select from pg_attribute where attrelid = target and attname = 'county_code') then
    rights := 'where history.county_code = any ((select string_to_array(current_setting(''geo.exact'', true), '',''))::text[])';
  end if;
  execute format(
    'create or replace view api.%1$I as
      select history.change_id, history.operation, change.position, change.committed_at as changed_at, change.actor, change.reason, %2$s
      from land.%1$I as history join land.change_transaction as change on change.id = history.change_id and change.position is not null
      %3$s',
    kept, names, rights);
  execute format('alter view api.%I owner to geo_rights', kept);
  execute format('grant select on api.%I to geo_app', kept);
end
$$;
comment on procedure land.publish_history(regclass) is '为一张表的历史建立权限视图 | Shows the history of a table under the rights of its records';

call land.publish_history('land.platform');
call land.publish_history('land.park');
call land.publish_history('land.parcel');
call land.publish_history('land.parcel_performance');
call land.publish_history('land.supply_contract');
call land.publish_history('land.project');
call land.publish_history('land.project_stage');
call land.publish_history('land.project_parcel');
call land.publish_history('land.constraint_area');

-- Records are never deleted: a retired parcel is a state. The check option refuses a row of a county outside geo.write, before and after.
create view api.parcel_writable as
  select county_code, id, code, name, boundary, registered_area, stage, ownership, land_use_system, land_use_code,
    planned_use_system, planned_use_code, platform_key, township_code, township_precision, state, origin, source_id, stated_on,
    updated_at, updated_by, version
  from land.parcel
  where county_code = any ((select string_to_array(current_setting('geo.write', true), ','))::text[])
  with cascaded check option;

alter view api.change_position owner to geo_rights;
alter view api.parcel_writable owner to geo_rights;
grant select on api.change_position to geo_app;
grant select, insert, update on api.parcel_writable to geo_app;
