-- The records as they were: api.T_at(position) for every table with history (docs/decisions/0009-change-log.md has the rule).
-- An old row is looked for by whatever the live one is, so its table gets the indexes of the live table, over the entries that hold a row.
create procedure land.index_history(target regclass) language plpgsql as $$
declare
  kept constant text := (select relname from pg_class where oid = target) || '_history';
  given record;
  form text;
begin
  for given in
    select found.relname, pg_get_indexdef(indexrelid) as text
    from pg_index join pg_class as found on found.oid = indexrelid join pg_am on pg_am.oid = found.relam
    where indrelid = target and not indisprimary and amname in ('btree', 'gist')
      and to_regclass(format('land.%I', found.relname || '_then')) is null
  loop
    form := regexp_replace(given.text, '^CREATE (UNIQUE )?INDEX .*? ON .*? USING ', '');
    form := case when form ~ ' WHERE ' then regexp_replace(form, ' WHERE (.*)$', ' where \1 and operation <> ''INSERT''') else form || ' where operation <> ''INSERT''' end;
    execute format('create index %I on land.%I using %s', given.relname || '_then', kept, form);
  end loop;
end
$$;
comment on procedure land.index_history(regclass) is '为历史表建立与现行表相同的索引 | Gives the history of a table the indexes of the table';

-- A function that the planner writes into the statement that calls it: both branches are found by the filters of that statement. Null is now.
-- api.T_at finds entries by their key. The planner is told that a change has ten entries (0018), and where the entries of one row were wanted
-- it read all those of every later change instead, 10,000 for each row behind a bulk change. So the function reads a view of its own, api.T_past,
-- whose join no index over change_id can serve.
create procedure land.publish_as_of(target regclass) language plpgsql as $procedure$
declare
  named constant text := (select relname from pg_class where oid = target);
  kept constant text := named || '_history';
  about constant text[] := string_to_array(obj_description(target, 'pg_class'), ' | ');
  keys text[];
  live text;
  old text;
  names text;
  rights text;
begin
  select array_agg(attname order by array_position(indkey::int2[], attnum)) into keys
  from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey::int2[])
  where indrelid = target and indisprimary;
  select string_agg(format('live.%I', attname), ', ' order by attnum), string_agg(format('kept.%I', land.history_name(attname)), ', ' order by attnum)
  into live, old
  from pg_attribute where attrelid = format('api.%I', named)::regclass and attnum > 0 and not attisdropped;

  -- 1. the view
  select string_agg(format('history.%I as %I', attname, land.history_name(attname)), ', ' order by attnum),
    'where ' || string_agg(format('history.%I = any ((select string_to_array(current_setting(''geo.exact'', true), '',''))::text[])', attname), ' and ' order by attnum)
      filter (where attname in ('county_code', 'other_county_code'))
  into names, rights
  from pg_attribute
  where attrelid = format('land.%I', kept)::regclass and attnum > 0 and not attisdropped and attname not in ('change_id', 'operation');
  execute format(
    'create or replace view api.%I as
      select change.position, history.operation, %s
      from land.%I as history join land.change_transaction as change on change.id = history.change_id + 0
      %s',
    named || '_past', names, kept, coalesce(rights, ''));
  execute format('alter view api.%I owner to geo_rights', named || '_past');
  execute format('grant select on api.%I to geo_app', named || '_past');

  -- 2. the function
  execute format(
    $text$
create or replace function api.%1$I("position" bigint) returns setof api.%2$I
  language sql stable parallel safe as $function$
  select %3$s
  from api.%2$I as live
  where not exists (select from api.%4$I as later where %5$s and later."position" > %1$I."position")
  union all
  select %6$s
  from api.%4$I as kept
  where kept."position" > %1$I."position" and kept.operation <> 'INSERT'
    and not exists (select from api.%4$I as earlier where %7$s and earlier."position" > %1$I."position" and earlier."position" < kept."position")
$function$
    $text$,
    named || '_at', named, live, named || '_past',
    (select string_agg(format('later.%1$I = live.%1$I', key), ' and ') from unnest(keys) as key),
    old,
    (select string_agg(format('earlier.%1$I = kept.%1$I', key), ' and ') from unnest(keys) as key));
  execute format('comment on function api.%I(bigint) is %L', named || '_at', format('%s：某次变更后的状态 | The state behind a position of the change log, null for now: %s', about[1], about[2]));
  execute format('alter function api.%I(bigint) owner to geo_rights', named || '_at');
  execute format('grant execute on function api.%I(bigint) to geo_app', named || '_at');
end
$procedure$;
comment on procedure land.publish_as_of(regclass) is '为一张表建立历史时点函数 | Makes the function that shows a table as it was';

create function land.history_name(name name) returns text
  language sql immutable
  return case when name in ('change_id', 'operation', 'position', 'changed_at', 'actor', 'reason') then 'own_' || name else name::text end;
comment on function land.history_name(name) is '历史视图中的列名 | The name of a column among those of its change: position, for one, is own_position';

-- The columns of the change come first, so that a new column of the table can be added behind. A row that names two counties is shown to who
-- may see both.
create or replace procedure land.publish_history(target regclass) language plpgsql as $$
declare
  kept constant text := (select relname from pg_class where oid = target) || '_history';
  names text;
  rights text;
begin
  select string_agg(format('history.%I as %I', attname, land.history_name(attname)), ', ' order by attnum),
    'where ' || string_agg(format('history.%I = any ((select string_to_array(current_setting(''geo.exact'', true), '',''))::text[])', attname), ' and ' order by attnum)
      filter (where attname in ('county_code', 'other_county_code'))
  into names, rights
  from pg_attribute
  where attrelid = format('land.%I', kept)::regclass and attnum > 0 and not attisdropped and attname not in ('change_id', 'operation');
  execute format(
    'create or replace view api.%1$I as
      select history.change_id, history.operation, change.position, change.committed_at as changed_at, change.actor, change.reason, %2$s
      from land.%1$I as history join land.change_transaction as change on change.id = history.change_id and change.position is not null
      %3$s',
    kept, names, coalesce(rights, ''));
  execute format('alter view api.%I owner to geo_rights', kept);
  execute format('grant select on api.%I to geo_app', kept);
  execute format('alter table land.%I alter column change_id set (n_distinct = -0.1)', kept);
  call land.index_history(target);
  call land.publish_as_of(target);
end
$$;

call land.keep_history('land.platform_industry');
call land.keep_history('land.platform_source');
call land.keep_history('land.park_industry');
call land.keep_history('land.park_source');
call land.keep_history('land.project_source');
call land.keep_history('land.campaign_project');

do $$
declare
  target regclass;
begin
  for target in
    select kept.oid from pg_class as kept
    where kept.relnamespace = 'land'::regnamespace and kept.relkind = 'r' and to_regclass(format('land.%I', kept.relname || '_history')) is not null
    order by kept.relname
  loop
    call land.publish_history(target);
  end loop;
end
$$;

-- What asOf turns its time into: the changes a reader sees, with the time each was committed.
create view api.change_time as
  select position, committed_at
  from land.change_transaction
  where position is not null;
alter view api.change_time owner to geo_rights;
grant select on api.change_time to geo_app;

-- A rule over all land is written once, as it was: with the last parameter as_of and api.T_at(as_of). This makes the same without it, over
-- the views themselves, whose statistics the planner knows; over the two branches of a function it can only guess how many rows join.
create procedure land.publish_now(rule regprocedure) language plpgsql as $$
declare
  written text := pg_get_functiondef(rule);
  about constant text := obj_description(rule, 'pg_proc');
  name text;
  types text;
begin
  written := regexp_replace(written, '(, )?as_of bigint( DEFAULT NULL::bigint)?\)', ')');
  written := regexp_replace(written, '\mapi\.(\w+)_at\(as_of\)', 'api.\1', 'g');
  written := regexp_replace(written, ', as_of\)', ')', 'g');
  if written ~ '\mas_of\M' then
    raise invalid_function_definition using message = format('%s has as_of otherwise than as api.T_at(as_of) or as the last argument of another rule.', rule);
  end if;
  execute written;
  select format('api.%I', proname), coalesce(string_agg(format_type(type, null), ', ' order by place) filter (where place < pronargs), '')
  into name, types
  from pg_proc left join lateral unnest(proargtypes) with ordinality as argument (type, place) on true
  where oid = rule
  group by proname;
  execute format('comment on function %s(%s) is %L', name, types, about);
  execute format('alter function %s(%s) owner to geo_rights', name, types);
  execute format('grant execute on function %s(%s) to geo_app', name, types);
end
$$;
comment on procedure land.publish_now(regprocedure) is '由带时点的规则函数生成现时函数 | Makes of a rule as of a position the rule as of now';
