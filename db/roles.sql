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

-- PostGIS prices its exact tests at 10,000 operators, as for shapes of thousands of points. Parcels have a dozen: at that price the
-- planner reads a whole index of another column to save a few tests (14-30 ms where the GiST scan alone takes 1 ms). NEEDS A SUPERUSER;
-- without one the server works as well, only slower under filters that combine a box with another condition.
do $$
declare
  test regprocedure;
begin
  for test in
    select oid::regprocedure from pg_catalog.pg_proc
    where pronamespace = 'public'::regnamespace and procost > 100 and oidvectortypes(proargtypes) like 'geometry, geometry%'
      and proname in ('st_intersects', 'st_disjoint', 'st_within', 'st_contains', 'st_covers', 'st_coveredby', 'st_dwithin')
  loop
    execute format('alter function %s cost 100', test);
  end loop;
exception when insufficient_privilege then
  raise notice 'the costs of the spatial tests stay as PostGIS sets them: altering them needs a superuser';
end
$$;

select pg_catalog.pg_advisory_unlock(7083431);
