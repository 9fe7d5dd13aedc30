-- One load of 100,000 rows makes the planner believe that every change has about as many entries, and read the whole history for each new
-- position (21 ms where 0.1 are needed). It is told that a change has ten; a bulk change is then read by the same index, in order.
-- The columns of the change come first, so that a new column of the table can be added behind.
create or replace procedure land.publish_history(target regclass) language plpgsql as $$
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
  execute format('alter table land.%I alter column change_id set (n_distinct = -0.1)', kept);
end
$$;

do $$
declare
  kept name;
begin
  for kept in select relname from pg_class where relnamespace = 'land'::regnamespace and relkind = 'r' and relname like '%\_history' loop
    execute format('alter table land.%I alter column change_id set (n_distinct = -0.1)', kept);
  end loop;
end
$$;
