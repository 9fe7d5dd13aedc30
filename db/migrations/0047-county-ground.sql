-- On which ground the parcels of each county lie: what a box is sure to find nothing in need not be read
-- (docs/decisions/0035-pruning-by-ground.md). Kept on databases that are partitioned by county, and nowhere else.

-- 1. The cells: 0.02 degrees wide, of the whole world, numbered from its south-west corner.
create table land.ground_cell (
  id bigint generated always as identity primary key,
  county text not null,
  cell integer not null
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.01);
create index ground_cell_place on land.ground_cell (county, cell);
comment on table land.ground_cell is '县级区划地块所及的网格，只增不减 | Cells of the map that parcels of a county touch or ever touched; none is taken away';
comment on column land.ground_cell.id is '序号 | Number, in the order of the writes (ordinal)';
comment on column land.ground_cell.county is '县级区划代码 | Code of the county';
comment on column land.ground_cell.cell is '0.02 度网格编号；-1 表示任何地方 | Cell of 0.02 degrees, as land.ground_cells numbers it; -1 for everywhere (ordinal)';

create table land.county_ground (
  is_kept boolean primary key default true,
  version bigint not null,
  writer xid8,
  constraint county_ground_is_one check (is_kept)
);
comment on table land.county_ground is '网格的版本；未分区的库无此行 | The version of the cells; no row where they are not kept';
comment on column land.county_ground.is_kept is '恒为真 | Always true: there is one row';
comment on column land.county_ground.version is '每个增加网格的事务加一 | Grows by one with each transaction that adds cells, in the order of commits (ordinal)';
comment on column land.county_ground.writer is '最近增加网格的事务号 | Number of the transaction that added cells last';

-- A shape that spans more than 64 cells either way is everywhere.
create function land.ground_cells(shape geometry) returns setof integer
  language plpgsql immutable strict parallel safe as $$
declare
  west constant integer := floor(public.st_xmin(shape) * 50) + 9000;
  east constant integer := floor(public.st_xmax(shape) * 50) + 9000;
  south constant integer := floor(public.st_ymin(shape) * 50) + 4500;
  north constant integer := floor(public.st_ymax(shape) * 50) + 4500;
begin
  if east - west > 64 or north - south > 64 then
    return next -1;
    return;
  end if;
  for y in south .. north loop
    for x in west .. east loop
      return next y * 18001 + x;
    end loop;
  end loop;
end
$$;
comment on function land.ground_cells(geometry) is '图形外框所及的网格 | The cells that the box around a shape touches; -1 for everywhere, none for no shape';

-- 2. Kept by every write. Nobody waits for another: two may write the same cell twice. The version waits for the commit, and takes the lock
-- that positions of the change log are given under first, so that it is never waited for in another order.
create function land.add_ground() returns trigger
  language plpgsql security definer set search_path = land, public, pg_temp as $$
begin
  insert into ground_cell (county, cell)
  select distinct written.county_code, place.cell
  from new_rows as written
  cross join lateral (select ground_cells(written.boundary) union select ground_cells(written.coarse_boundary)) as place (cell)
  where not exists (select from ground_cell as known where known.county = written.county_code and known.cell = place.cell);
  return null;
end
$$;
comment on function land.add_ground() is '地块写入新网格时记下 | Adds the cells that written parcels are the first of their county to touch';

create function land.raise_ground() returns trigger
  language plpgsql security definer set search_path = land, public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(7083450);
  update county_ground set version = version + 1, writer = pg_current_xact_id() where writer is distinct from pg_current_xact_id();
  return null;
end
$$;
comment on function land.raise_ground() is '提交时给网格新的版本 | Gives the cells their next version at the commit of what added some';
create constraint trigger ground_grows after insert on land.ground_cell deferrable initially deferred for each row execute function land.raise_ground();

-- 3. What geo partition calls: counts the ground of all parcels that are or were, and keeps it from then on.
create procedure land.keep_ground()
  language plpgsql as $$
begin
  lock table land.parcel in share row exclusive mode;
  delete from land.ground_cell;
  insert into land.ground_cell (county, cell)
  select distinct shape.county_code, place.cell
  from (
    select county_code, boundary, coarse_boundary from land.parcel
    union all
    select county_code, boundary, coarse_boundary from land.parcel_history where boundary is not null
  ) as shape
  cross join lateral (select land.ground_cells(shape.boundary) union select land.ground_cells(shape.coarse_boundary)) as place (cell);
  insert into land.county_ground (version) values (1) on conflict (is_kept) do update set version = county_ground.version + 1;
  create or replace trigger ground_insert after insert on land.parcel referencing new table as new_rows for each statement execute function land.add_ground();
  create or replace trigger ground_update after update on land.parcel referencing new table as new_rows for each statement execute function land.add_ground();
end
$$;
comment on procedure land.keep_ground() is '统计全部地块的网格并自此随写入更新 | Counts the cells of all parcels anew, of all times, and keeps them with every write from then on';

-- 4. What the server asks: all of it, and whether what it knows of it is still all.
create function api.county_ground() returns table (version bigint, county_code text, cell integer)
  language sql stable security definer set search_path = land, public, pg_temp as $$
  select ground.version, place.county, place.cell from county_ground as ground left join ground_cell as place on true
$$;
comment on function api.county_ground() is '网格及其版本 | The cells that parcels of each county touch, with their version; no row where they are not kept';

create view api.ground_version as select version from land.county_ground;
comment on view api.ground_version is '网格的版本 | The version of the cells; no row where they are not kept';
comment on column api.ground_version.version is '每个增加网格的事务加一 | Grows by one with each transaction that adds cells, in the order of commits (ordinal)';

-- Volatile, since it is not to be run when the statement is planned.
create function api.refuse_ground(version bigint) returns boolean
  language plpgsql volatile as $$
begin
  raise exception 'The ground of the counties has grown to version %.', version using errcode = 'GE001';
end
$$;
comment on function api.refuse_ground(bigint) is '所知网格已不完整：报错 GE001 | Raises GE001: a statement names counties by an older version of the cells than it sees';

grant create on schema land to geo_rights;
alter function land.add_ground() owner to geo_rights;
alter function land.raise_ground() owner to geo_rights;
alter function api.county_ground() owner to geo_rights;
alter view api.ground_version owner to geo_rights;
alter function api.refuse_ground(bigint) owner to geo_rights;
revoke create on schema land from geo_rights;
revoke execute on function land.add_ground(), land.raise_ground(), land.ground_cells(geometry), api.county_ground(), api.refuse_ground(bigint) from public;
revoke execute on procedure land.keep_ground() from public;
grant execute on function land.ground_cells(geometry) to geo_rights;
grant execute on function api.county_ground(), api.refuse_ground(bigint) to geo_app;
grant select on api.ground_version to geo_app;

-- 5. Databases that were partitioned before.
do $$
begin
  if exists (select from pg_class where oid = 'land.parcel'::regclass and relkind = 'p') then
    call land.keep_ground();
  end if;
end
$$;
