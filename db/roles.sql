-- Roles and the extension. Idempotent; the migrator runs it before the migrations of a new database.
-- Roles belong to the cluster, the extension and the grant belong to the database.
-- Where the migrating login is no superuser, an administrator runs this file once per database:
--   psql -d geo -f db/roles.sql
-- NEEDS A SUPERUSER: `create extension postgis` (managed databases give that right to their own administrator role).
-- NEEDS CREATEROLE:  `create role`.
select pg_catalog.pg_advisory_lock(7083431);

-- The lock holds only within one database; the handlers serve two databases of one cluster that start together.
do $$
declare
  statement text;
begin
  foreach statement in array array[
    'create role geo_owner nologin',
    'create role geo_rights nologin',
    'create role geo_app login'
  ] loop
    begin
      if not exists (select from pg_catalog.pg_roles where rolname = split_part(statement, ' ', 3)) then
        execute statement;
      end if;
    exception when duplicate_object or unique_violation then
      null;
    end;
  end loop;

  begin
    if not pg_catalog.pg_has_role('geo_owner', 'geo_rights', 'member') then
      grant geo_rights to geo_owner;
    end if;
    if not pg_catalog.pg_has_role(current_user, 'geo_owner', 'member') then
      execute format('grant geo_owner to %I', current_user);
    end if;
  exception when unique_violation or duplicate_object then
    null;
  end;

  execute format('grant create, connect, temporary on database %I to geo_owner', pg_catalog.current_database());
  execute format('grant connect, temporary on database %I to geo_app', pg_catalog.current_database());
end
$$;

create extension if not exists postgis with schema public;

select pg_catalog.pg_advisory_unlock(7083431);
