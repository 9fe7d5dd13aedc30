-- The change feed: which kinds of records of which counties a change touched, by county and position, so that a caller's next changes are found
-- without looking at those of others (docs/decisions/0019-change-feed.md). And a history for every table that holds records.
create table land.change_scope (
  county_code text not null,
  position bigint not null,
  record text collate "C" not null,
  change_id bigint not null references land.change_transaction,
  primary key (county_code, position, record)
);
comment on table land.change_scope is '变更范围 | What a change touched: a kind of record in a county';
comment on column land.change_scope.county_code is '县级代码；不属于任何县的记录为空串 | County; an empty text for records that belong to none (code)';
comment on column land.change_scope.position is '提交次序 | Place of the change in the order of commits (ordinal)';
comment on column land.change_scope.record is '记录种类，即表名 | Kind of record: the name of its table';
comment on column land.change_scope.change_id is '变更事务 | Transaction that touched it (id)';
revoke update, delete on land.change_scope from geo_rights;

create view api.change_scope as
  select county_code, position, record, change_id
  from land.change_scope
  where county_code = '' or county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);
alter view api.change_scope owner to geo_rights;
grant select on api.change_scope to geo_app;

-- What cursors of the feed are sealed with. It lies beside the positions that they hide: a cursor is good as long as its database, on every server.
create table land.change_seal (
  only_one boolean primary key default true,
  secret text not null,
  constraint change_seal_only_one check (only_one)
);
comment on table land.change_seal is '变更流游标密钥 | Secret that cursors of the change feed are sealed with';
comment on column land.change_seal.only_one is '仅一行 | True: there is one row';
comment on column land.change_seal.secret is '密钥 | The secret, by chance';
insert into land.change_seal (secret) values (gen_random_uuid()::text || gen_random_uuid()::text);
revoke insert, update, delete on land.change_seal from geo_rights;

create view api.change_seal as select secret from land.change_seal;
alter view api.change_seal owner to geo_rights;
grant select on api.change_seal to geo_app;

-- What an open change has touched so far; its commit makes scopes of it.
alter table land.change_transaction add column touched text[];
comment on column land.change_transaction.touched is '未提交时：已触及的 表名/县级代码 | While it is open: what it touched, each as table/county';
grant update (touched) on land.change_transaction to geo_rights;

create function land.note_change(record text, counties text[]) returns bigint
  language plpgsql security definer set search_path = land, public, pg_temp as $$
declare
  scopes constant text[] := array(select distinct record || '/' || county from unnest(counties) as county);
  change bigint;
  known text[];
begin
  select id, touched into change, known from change_transaction where xid = pg_current_xact_id() and position is null;
  if not found then
    if current_setting('transaction_isolation') <> 'read committed' then
      raise feature_not_supported using message = 'A transaction that changes records must be READ COMMITTED: under another level it does not see the position before its own.';
    end if;
    insert into change_transaction (xid, actor, reason, touched)
    values (
      pg_current_xact_id(),
      coalesce(nullif(current_setting('geo.actor', true), ''), session_user),
      nullif(current_setting('geo.reason', true), ''),
      scopes)
    returning id into change;
  elsif not known @> scopes then
    update change_transaction set touched = array(select unnest(known) union select unnest(scopes)) where id = change;
  end if;
  return change;
end
$$;
comment on function land.note_change(text, text[]) is '本事务的变更标识，并记下触及的记录种类与县 | The change of this transaction, made by its first write; notes what is touched';

create or replace function land.stamp_change() returns trigger
  language plpgsql security definer set search_path = land, public, pg_temp set enable_seqscan = off as $$
declare
  scopes text[];
begin
  perform pg_advisory_xact_lock(7083450);
  select touched into strict scopes from change_transaction where id = new.id;
  update change_transaction
  set position = coalesce((select max(position) from change_transaction), 0) + 1,
    committed_at = greatest(clock_timestamp(), (select max(committed_at) from change_transaction)),
    touched = null
  where id = new.id
  returning position into strict new.position;
  insert into change_scope (county_code, position, record, change_id)
  select split_part(scope, '/', 2), new.position, split_part(scope, '/', 1), new.id from unnest(scopes) as scope;
  perform pg_notify('geo_change', new.position::text);
  return null;
end
$$;

grant create on schema land to geo_rights;
alter function land.note_change(text, text[]) owner to geo_rights;
revoke create on schema land from geo_rights;

-- As before, but a change notes what it touches, and the entries of a change are found in the order of their keys.
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
    'create or replace trigger history_move after update of %s on %s for each row when ((%s) is distinct from (%s)) execute function land.%I()',
    land.name_list('%I', keys), target, land.name_list('old.%I', keys), land.name_list('new.%I', keys), 'keep_' || kept);
  execute format('create or replace trigger history_truncate before truncate on %s for each statement execute function land.refuse_truncate()', target);
end
$procedure$;

-- The tables that are kept: their triggers anew, and what their changes touched up to now.
do $$
declare
  found record;
  county text;
begin
  for found in
    select target.oid::regclass as target, target.relname as named, kept.oid as kept
    from pg_class as target join pg_class as kept on kept.relnamespace = target.relnamespace and kept.relname = target.relname || '_history'
    where target.relnamespace = 'land'::regnamespace and target.relkind in ('r', 'p')
    order by target.relname
  loop
    execute format('drop index if exists land.%I', found.named || '_history_change');
    call land.keep_history(found.target);
    county := case when exists (select from pg_attribute where attrelid = found.kept and attname = 'county_code') then 'entry.county_code' else '''''::text' end;
    execute format(
      'insert into land.change_scope (county_code, position, record, change_id)
        select distinct %s, change.position, %L, change.id
        from land.%I as entry join land.change_transaction as change on change.id = entry.change_id and change.position is not null',
      county, found.named, found.named || '_history');
  end loop;
end
$$;
drop function land.open_change();

-- Records that had no history so far. The page and asOf show them as they are; what they were is told by the feed and their history.
do $$
declare
  target regclass;
begin
  foreach target in array array[
    'land.campaign', 'land.facility', 'land.indicator', 'land.industry_chain', 'land.inefficiency_condition', 'land.inefficiency_rule_set',
    'land.land_use', 'land.land_use_crosswalk', 'land.land_use_system', 'land.place', 'land.region', 'land.source']::regclass[]
  loop
    call land.keep_history(target);
    call land.publish_history(target);
  end loop;
end
$$;
