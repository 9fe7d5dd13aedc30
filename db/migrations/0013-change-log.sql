-- The change log: one row for each transaction that writes, and the old rows it wrote over (docs/decisions/0009-change-log.md).
-- Everything is in this file and nothing in db/functions, because later migrations write records and a new database has the functions last.
create table land.change_transaction (
  id bigint generated always as identity primary key,
  xid xid8 not null,
  position bigint unique,
  committed_at timestamptz,
  actor text not null,
  reason text,
  constraint change_transaction_stamped check ((position is null) = (committed_at is null)),
  constraint change_transaction_position_positive check (position > 0)
);
-- A restored database may see a number of a transaction again, so only the open row is found by it.
create unique index change_transaction_open on land.change_transaction (xid) where position is null;
create index change_transaction_committed_at on land.change_transaction (committed_at);
comment on table land.change_transaction is '变更事务 | Transactions that changed records, in the order of their commits';
comment on column land.change_transaction.id is '标识 | Id, in the order of the first write (ordinal)';
comment on column land.change_transaction.xid is '数据库事务号 | Number of the transaction in PostgreSQL';
comment on column land.change_transaction.position is '提交次序，无空号；事务未提交时为空 | Place in the order of commits, without gaps; empty until the commit (ordinal)';
comment on column land.change_transaction.committed_at is '提交时间，随次序不减 | When it was committed; never earlier than the position before';
comment on column land.change_transaction.actor is '操作者：geo.actor，否则为数据库登录名 | Who: the setting geo.actor, else the login';
comment on column land.change_transaction.reason is '变更原因：geo.reason | Why: the setting geo.reason';

-- History is written once. Only the position and the time come later.
revoke update, delete on land.change_transaction from geo_rights;
grant update (position, committed_at) on land.change_transaction to geo_rights;

create function land.open_change() returns bigint
  language plpgsql security definer set search_path = land, public, pg_temp as $$
declare
  change bigint;
begin
  select id into change from change_transaction where xid = pg_current_xact_id() and position is null;
  if not found then
    if current_setting('transaction_isolation') <> 'read committed' then
      raise feature_not_supported using message = 'A transaction that changes records must be READ COMMITTED: under another level it does not see the position before its own.';
    end if;
    insert into change_transaction (xid, actor, reason)
    values (
      pg_current_xact_id(),
      coalesce(nullif(current_setting('geo.actor', true), ''), session_user),
      nullif(current_setting('geo.reason', true), ''))
    returning id into change;
  end if;
  return change;
end
$$;
comment on function land.open_change() is '本事务的变更标识，首次写入时建立 | The change of this transaction; made by its first write';

-- The lock is held to the end of the commit, so the next writer sees this position before it takes its own: positions are the order of commits.
create function land.stamp_change() returns trigger
  language plpgsql security definer set search_path = land, public, pg_temp set enable_seqscan = off as $$
begin
  perform pg_advisory_xact_lock(7083450);
  update change_transaction
  set position = coalesce((select max(position) from change_transaction), 0) + 1,
    committed_at = greatest(clock_timestamp(), (select max(committed_at) from change_transaction))
  where id = new.id
  returning position into strict new.position;
  perform pg_notify('geo_change', new.position::text);
  return null;
end
$$;
comment on function land.stamp_change() is '提交时赋予次序并通知 | Gives a transaction its position at the commit and tells the listeners';

create constraint trigger stamped after insert on land.change_transaction
  deferrable initially deferred for each row execute function land.stamp_change();

create function land.refuse_truncate() returns trigger
  language plpgsql set search_path = land, public, pg_temp as $$
begin
  raise feature_not_supported using message = format('TRUNCATE of %s would leave no history.', tg_relid::regclass), hint = 'Use DELETE.';
end
$$;
comment on function land.refuse_truncate() is '禁止清空有历史的表 | Refuses to empty a table whose history is kept';

create function land.name_list(form text, names text[]) returns text
  language sql immutable
  return (select string_agg(format(form, name), ', ' order by place) from unnest(names) with ordinality as given (name, place));
comment on function land.name_list(text, text[]) is '列名清单 | Names of columns, each in a form such as old.%I';

-- Keeps the history of a table, in a table of the same name with _history behind it. Call it again when the table has a new column.
-- An entry holds the row before the transaction: the first one in a transaction counts. For a row that was not there, it holds the key only.
create procedure land.keep_history(target regclass) language plpgsql as $procedure$
declare
  kept constant text := (select relname from pg_class where oid = target) || '_history';
  about constant text[] := string_to_array(obj_description(target, 'pg_class'), ' | ');
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
    execute format('create index %I on land.%I (change_id)', kept || '_change', kept);
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

  -- 2. the function; a change of the key is the end of one row and the start of another
  execute format(
    $text$
create or replace function land.%1$I() returns trigger
  language plpgsql security definer set search_path = land, public, pg_temp as $function$
begin
  if tg_level = 'ROW' then
    insert into %2$I (change_id, operation, %3$s) values (open_change(), 'DELETE', %4$s) on conflict do nothing;
    insert into %2$I (change_id, operation, %5$s) values (open_change(), 'INSERT', %6$s) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into %2$I (change_id, operation, %5$s) select (select open_change()), 'INSERT', %5$s from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into %2$I (change_id, operation, %3$s) select (select open_change()), 'UPDATE', %3$s from old_rows on conflict do nothing;
  else
    insert into %2$I (change_id, operation, %3$s) select (select open_change()), 'DELETE', %3$s from old_rows on conflict do nothing;
  end if;
  return null;
end
$function$
    $text$,
    'keep_' || kept, kept, land.name_list('%I', others), land.name_list('old.%I', others), land.name_list('%I', keys), land.name_list('new.%I', keys));
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
comment on procedure land.keep_history(regclass) is '为一张表保存历史 | Keeps the history of a table';

grant create on schema land to geo_rights;
alter function land.open_change() owner to geo_rights;
alter function land.stamp_change() owner to geo_rights;
revoke create on schema land from geo_rights;

call land.keep_history('land.platform');
call land.keep_history('land.park');
call land.keep_history('land.parcel');
call land.keep_history('land.parcel_performance');
call land.keep_history('land.supply_contract');
call land.keep_history('land.project');
call land.keep_history('land.project_stage');
call land.keep_history('land.project_parcel');
call land.keep_history('land.constraint_area');
