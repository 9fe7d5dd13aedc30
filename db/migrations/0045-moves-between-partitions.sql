-- Where a table is partitioned by county (docs/decisions/0033-partitions.md), a row whose county changes is deleted in one partition and inserted
-- in another, and no trigger AFTER UPDATE FOR EACH ROW hears of it; one BEFORE does. So the end of one key and the start of another are kept before
-- the update, in tables with and without partitions. The rest of the procedure is as in 0030.
create or replace procedure land.keep_history(target regclass) language plpgsql as $procedure$
declare
  named constant text := (select relname from pg_class where oid = target);
  kept constant text := named || '_history';
  about constant text[] := string_to_array(obj_description(target, 'pg_class'), ' | ');
  of_county constant boolean := exists (select from pg_attribute where attrelid = target and attname = 'county_code' and not attisdropped);
  keys text[];
  others text[];
  attribute record;
begin
  select array_agg(attname order by array_position(indkey::int2[], attnum)) into keys
  from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey::int2[])
  where indrelid = target and indisprimary;
  select array_agg(attname order by attnum) into others
  from pg_attribute where attrelid = target and attnum > 0 and not attisdropped;

  -- 1. the table
  if to_regclass(format('land.%I', kept)) is null then
    execute format(
      'create table land.%I (change_id bigint not null references land.change_transaction, operation text not null, constraint %I check (operation in (''INSERT'', ''UPDATE'', ''DELETE'')))',
      kept, kept || '_operation_known');
    execute format('comment on table land.%I is %L', kept, format('%s：历史 | History: %s', about[1], about[2]));
    execute format('comment on column land.%I.change_id is %L', kept, '变更事务 | Transaction that changed the row (id)');
    execute format('comment on column land.%I.operation is %L', kept, '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE');
    execute format('revoke update, delete on land.%I from geo_rights', kept);
  end if;
  for attribute in
    select attname, format_type(atttypid, atttypmod) as type, col_description(target, attnum) as about
    from pg_attribute as found
    where attrelid = target and attnum > 0 and not attisdropped
      and not exists (select from pg_attribute where attrelid = format('land.%I', kept)::regclass and attname = found.attname and not attisdropped)
    order by attnum
  loop
    execute format('alter table land.%I add column %I %s', kept, attribute.attname, attribute.type);
    execute format('comment on column land.%I.%I is %L', kept, attribute.attname, attribute.about);
  end loop;
  if not exists (select from pg_index where indrelid = format('land.%I', kept)::regclass and indisprimary) then
    execute format('alter table land.%I add primary key (%s, change_id)', kept, land.name_list('%I', keys));
  end if;
  execute format('create index if not exists %I on land.%I (change_id, %s)', kept || '_change', kept, land.name_list('%I', keys));

  -- 2. the function; a change of the key is the end of one row and the start of another
  execute format(
    $text$
create or replace function land.%1$I() returns trigger
  language plpgsql security definer set search_path = land, public, pg_temp as $function$
begin
  if tg_level = 'ROW' then
    insert into %2$I (change_id, operation, %3$s) values (note_change(%7$L, %8$s), 'DELETE', %4$s) on conflict do nothing;
    insert into %2$I (change_id, operation, %5$s) values (note_change(%7$L, %8$s), 'INSERT', %6$s) on conflict do nothing;
    return new;
  elsif tg_op = 'INSERT' then
    insert into %2$I (change_id, operation, %5$s) select (select note_change(%7$L, %9$s)), 'INSERT', %5$s from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into %2$I (change_id, operation, %3$s) select (select note_change(%7$L, %10$s)), 'UPDATE', %3$s from old_rows on conflict do nothing;
  else
    insert into %2$I (change_id, operation, %3$s) select (select note_change(%7$L, %10$s)), 'DELETE', %3$s from old_rows on conflict do nothing;
  end if;
  return null;
end
$function$
    $text$,
    'keep_' || kept, kept, land.name_list('%I', others), land.name_list('old.%I', others), land.name_list('%I', keys), land.name_list('new.%I', keys), named,
    case when of_county then 'array[old.county_code, new.county_code]' else 'array['''']' end,
    case when of_county then 'array(select distinct county_code from new_rows)' else 'array['''']' end,
    case when of_county then 'array(select distinct county_code from old_rows)' else 'array['''']' end);
  execute format('comment on function land.%I() is %L', 'keep_' || kept, format('%s：写入历史 | Keeps the old rows: %s', about[1], about[2]));
  grant create on schema land to geo_rights;
  execute format('alter function land.%I() owner to geo_rights', 'keep_' || kept);
  revoke create on schema land from geo_rights;

  -- 3. the triggers
  execute format('create or replace trigger history_insert after insert on %s referencing new table as new_rows for each statement execute function land.%I()', target, 'keep_' || kept);
  execute format('create or replace trigger history_update after update on %s referencing old table as old_rows for each statement execute function land.%I()', target, 'keep_' || kept);
  execute format('create or replace trigger history_delete after delete on %s referencing old table as old_rows for each statement execute function land.%I()', target, 'keep_' || kept);
  execute format(
    'create or replace trigger history_move before update of %s on %s for each row when ((%s) is distinct from (%s)) execute function land.%I()',
    land.name_list('%I', keys), target, land.name_list('old.%I', keys), land.name_list('new.%I', keys), 'keep_' || kept);
  execute format('create or replace trigger history_truncate before truncate on %s for each statement execute function land.refuse_truncate()', target);
end
$procedure$;

do $$
declare
  target regclass;
begin
  for target in
    select tgrelid from pg_trigger where tgname = 'history_move' and tgparentid = 0 order by tgrelid::regclass::text
  loop
    call land.keep_history(target);
  end loop;
end
$$;
