-- How many parcels lie in each cell of the map, kept by every write: what low zooms and totals are made of without reading every parcel
-- (docs/decisions/0026-tiles-from-summaries.md).

-- 1. The cells: tiles of zoom 14 of the web mercator grid, numbered along the Z curve, so that a tile of a lesser zoom is a range of numbers.
-- In PL/pgSQL and without a search path of its own, since it is computed for every parcel that is written.
create function api.map_cell(place geometry) returns bigint
  language plpgsql immutable strict parallel safe as $$
declare
  sine constant double precision := sin(radians(public.st_y(place)));
  x bigint := least(greatest(floor((public.st_x(place) + 180) / 360 * 16384), 0), 16383);
  y bigint := case when public.st_y(place) > 85.05 then 0 when public.st_y(place) < -85.05 then 16383
    else least(greatest(floor((0.5 - ln((1 + sine) / (1 - sine)) / (4 * pi())) * 16384), 0), 16383) end;
begin
  x := (x | (x << 8)) & 16711935;
  x := (x | (x << 4)) & 252645135;
  x := (x | (x << 2)) & 858993459;
  x := (x | (x << 1)) & 1431655765;
  y := (y | (y << 8)) & 16711935;
  y := (y | (y << 4)) & 252645135;
  y := (y | (y << 2)) & 858993459;
  y := (y | (y << 1)) & 1431655765;
  return x | (y << 1);
end
$$;
comment on function api.map_cell(geometry) is '点所在的 14 级瓦片，按 Z 曲线编号 | The tile of zoom 14 that a point lies in, numbered along the Z curve (two bits a zoom, south then east)';

-- 2. The counts. Sums are whole numbers, so that what is taken away leaves nothing behind.
create table land.parcel_cell (
  county_code text not null,
  coarse boolean not null,
  cell bigint not null,
  stage text not null,
  parcels bigint not null,
  area bigint not null,
  longitude bigint not null,
  latitude bigint not null,
  primary key (county_code, coarse, cell, stage)
) with (fillfactor = 70);
comment on table land.parcel_cell is '地块格网汇总 | Parcels of a county and a stage in a cell of the map, as they were when changes were last added up';
comment on column land.parcel_cell.county_code is '县级区划代码 | Code of the county';
comment on column land.parcel_cell.coarse is '是否概化：已公开地块的概化形式另计 | Whether the coarse faces of published parcels are counted, or the exact ones of all';
comment on column land.parcel_cell.cell is '14 级瓦片，按 Z 曲线编号 | Tile of zoom 14 that holds the label points, numbered along the Z curve (api.map_cell)';
comment on column land.parcel_cell.stage is '供地阶段 | Supply stage';
comment on column land.parcel_cell.parcels is '宗数 | Number of parcels (count)';
comment on column land.parcel_cell.area is '椭球面积之和（0.01 平方米） | Sum of their ellipsoid areas (0.01 m²)';
comment on column land.parcel_cell.longitude is '标注点经度之和（千万分之一度） | Sum of the longitudes of their label points (0.0000001 degrees)';
comment on column land.parcel_cell.latitude is '标注点纬度之和（千万分之一度） | Sum of the latitudes of their label points (0.0000001 degrees)';

-- A write adds rows here and changes none, so no writer waits for another; their sum with the table above is what is so now.
create table land.parcel_cell_change (
  county_code text not null,
  id bigint generated always as identity,
  coarse boolean not null,
  cell bigint not null,
  stage text not null,
  parcels bigint not null,
  area bigint not null,
  longitude bigint not null,
  latitude bigint not null,
  primary key (county_code, id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 4000);
comment on table land.parcel_cell_change is '地块格网汇总的变化，待并入 | What writes have added to the counts by cell since they were last added up';
comment on column land.parcel_cell_change.county_code is '县级区划代码 | Code of the county';
comment on column land.parcel_cell_change.id is '序号 | Number, in the order of the writes (ordinal)';
comment on column land.parcel_cell_change.coarse is '是否概化 | Whether of coarse faces';
comment on column land.parcel_cell_change.cell is '14 级瓦片 | Tile of zoom 14 (api.map_cell)';
comment on column land.parcel_cell_change.stage is '供地阶段 | Supply stage';
comment on column land.parcel_cell_change.parcels is '宗数之差 | Parcels more, or less (count)';
comment on column land.parcel_cell_change.area is '面积之差（0.01 平方米） | Area more, or less (0.01 m²)';
comment on column land.parcel_cell_change.longitude is '经度和之差（千万分之一度） | Longitudes more, or less (0.0000001 degrees)';
comment on column land.parcel_cell_change.latitude is '纬度和之差（千万分之一度） | Latitudes more, or less (0.0000001 degrees)';

-- 3. What a parcel counts for: once for its own county, and once more for everybody else where it is published.
create function land.cells_of(text, text, geometry, double precision, boolean, geometry)
  returns table (county_code text, coarse boolean, cell bigint, stage text, area bigint, longitude bigint, latitude bigint)
  language sql immutable parallel safe as $$
  select $1, false, api.map_cell($3), $2, round($4 * 100)::bigint, round(public.st_x($3) * 1e7)::bigint, round(public.st_y($3) * 1e7)::bigint
  union all
  select $1, true, api.map_cell(place), $2, round(land.coarse_area($4) * 100)::bigint, round(public.st_x(place) * 1e7)::bigint, round(public.st_y(place) * 1e7)::bigint
  from (select land.coarse_point($6) as place) as coarse
  where $5
$$;
comment on function land.cells_of(text, text, geometry, double precision, boolean, geometry) is '一宗地块计入的格网：区划、阶段、标注点、面积、是否公开、概化边界 | The cells that a parcel counts in, of its exact face, and of its coarse one where it is published: by county, stage, label point, area (m²), whether it is published, coarse boundary';

-- 4. Adding up. Who writes the thousandth change since the last time does it, if nobody else does: one at a time, and nobody waits.
create function land.fold_parcel_cells() returns void
  language plpgsql security definer set search_path = land, public, pg_temp as $$
begin
  if pg_try_advisory_xact_lock(7083452) then
    with taken as (
      delete from parcel_cell_change returning county_code, coarse, cell, stage, parcels, area, longitude, latitude
    )
    insert into parcel_cell as kept (county_code, coarse, cell, stage, parcels, area, longitude, latitude)
    select county_code, coarse, cell, stage, sum(parcels), sum(area), sum(longitude), sum(latitude) from taken group by 1, 2, 3, 4
    on conflict (county_code, coarse, cell, stage) do update
    set parcels = kept.parcels + excluded.parcels, area = kept.area + excluded.area,
      longitude = kept.longitude + excluded.longitude, latitude = kept.latitude + excluded.latitude;
  end if;
end
$$;
comment on function land.fold_parcel_cells() is '将待并入的变化并入格网汇总 | Adds the changes to the counts by cell; does nothing where somebody is at it';

create function land.keep_parcel_cells() returns trigger
  language plpgsql security definer set search_path = land, public, pg_temp as $$
declare
  first bigint;
  last bigint;
begin
  if tg_op = 'INSERT' then
    with written as (
      insert into parcel_cell_change (county_code, coarse, cell, stage, parcels, area, longitude, latitude)
      select c.county_code, c.coarse, c.cell, c.stage, count(*), sum(c.area), sum(c.longitude), sum(c.latitude)
      from new_rows as p, cells_of(p.county_code, p.stage, p.label_point, p.ellipsoid_area, p.published, p.coarse_boundary) as c
      group by 1, 2, 3, 4
      returning id
    )
    select min(id), max(id) into first, last from written;
  elsif tg_op = 'DELETE' then
    with written as (
      insert into parcel_cell_change (county_code, coarse, cell, stage, parcels, area, longitude, latitude)
      select c.county_code, c.coarse, c.cell, c.stage, -count(*), -sum(c.area), -sum(c.longitude), -sum(c.latitude)
      from old_rows as p, cells_of(p.county_code, p.stage, p.label_point, p.ellipsoid_area, p.published, p.coarse_boundary) as c
      group by 1, 2, 3, 4
      returning id
    )
    select min(id), max(id) into first, last from written;
  else
    with written as (
      insert into parcel_cell_change (county_code, coarse, cell, stage, parcels, area, longitude, latitude)
      select county_code, coarse, cell, stage, sum(sign), sum(sign * area), sum(sign * longitude), sum(sign * latitude)
      from (
        select -1 as sign, c.* from old_rows as p, cells_of(p.county_code, p.stage, p.label_point, p.ellipsoid_area, p.published, p.coarse_boundary) as c
        union all
        select 1, c.* from new_rows as p, cells_of(p.county_code, p.stage, p.label_point, p.ellipsoid_area, p.published, p.coarse_boundary) as c
      ) as signed
      group by 1, 2, 3, 4
      having sum(sign) <> 0 or sum(sign * area) <> 0 or sum(sign * longitude) <> 0 or sum(sign * latitude) <> 0
      returning id
    )
    select min(id), max(id) into first, last from written;
  end if;
  if last / 1000 > (first - 1) / 1000 then
    perform fold_parcel_cells();
  end if;
  return null;
end
$$;
comment on function land.keep_parcel_cells() is '随地块的每次写入更新格网汇总 | Keeps the counts by cell with every write of parcels';

-- 5. The whole of it: what differs from the land, and making it anew. Writers wait for that, readers do not.
create function land.parcel_cell_faults() returns table (county_code text, coarse boolean, cell bigint, stage text, present bigint, kept bigint)
  language sql stable security definer set search_path = land, public, pg_temp as $$
  with made as (
    select c.county_code, c.coarse, c.cell, c.stage, count(*) as parcels, sum(c.area) as area, sum(c.longitude) as longitude, sum(c.latitude) as latitude
    from parcel as p, cells_of(p.county_code, p.stage, p.label_point, p.ellipsoid_area, p.published, p.coarse_boundary) as c
    group by 1, 2, 3, 4
  ), kept as (
    select county_code, coarse, cell, stage, sum(parcels) as parcels, sum(area) as area, sum(longitude) as longitude, sum(latitude) as latitude
    from (
      select county_code, coarse, cell, stage, parcels, area, longitude, latitude from parcel_cell
      union all
      select county_code, coarse, cell, stage, parcels, area, longitude, latitude from parcel_cell_change
    ) as both_tables
    group by 1, 2, 3, 4
  )
  select county_code, coarse, cell, stage, coalesce(made.parcels, 0), coalesce(kept.parcels, 0)::bigint
  from made full join kept using (county_code, coarse, cell, stage)
  where (coalesce(made.parcels, 0), coalesce(made.area, 0), coalesce(made.longitude, 0), coalesce(made.latitude, 0))
    <> (coalesce(kept.parcels, 0), coalesce(kept.area, 0), coalesce(kept.longitude, 0), coalesce(kept.latitude, 0))
$$;
comment on function land.parcel_cell_faults() is '格网汇总与地块不符之处 | Where the counts by cell are not those of the parcels: how many there are, and how many were kept';

create function land.rebuild_parcel_cells() returns void
  language plpgsql security definer set search_path = land, public, pg_temp as $$
begin
  lock table parcel in share row exclusive mode;
  delete from parcel_cell_change;
  delete from parcel_cell;
  insert into parcel_cell (county_code, coarse, cell, stage, parcels, area, longitude, latitude)
  select c.county_code, c.coarse, c.cell, c.stage, count(*), sum(c.area), sum(c.longitude), sum(c.latitude)
  from parcel as p, cells_of(p.county_code, p.stage, p.label_point, p.ellipsoid_area, p.published, p.coarse_boundary) as c
  group by 1, 2, 3, 4;
end
$$;
comment on function land.rebuild_parcel_cells() is '按全部地块重建格网汇总 | Makes the counts by cell anew from all parcels';

grant create on schema land to geo_rights;
alter function land.fold_parcel_cells() owner to geo_rights;
alter function land.keep_parcel_cells() owner to geo_rights;
alter function land.parcel_cell_faults() owner to geo_rights;
alter function land.rebuild_parcel_cells() owner to geo_rights;
revoke create on schema land from geo_rights;

create trigger cells_insert after insert on land.parcel referencing new table as new_rows for each statement execute function land.keep_parcel_cells();
create trigger cells_update after update on land.parcel referencing old table as old_rows new table as new_rows for each statement execute function land.keep_parcel_cells();
create trigger cells_delete after delete on land.parcel referencing old table as old_rows for each statement execute function land.keep_parcel_cells();

-- 6. What callers see, in the faces of api.parcel.
create view api.parcel_cell as
  select county_code, cell, stage, parcels, area, longitude, latitude from land.parcel_cell
  where not coarse and county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[])
  union all
  select county_code, cell, stage, parcels, area, longitude, latitude from land.parcel_cell_change
  where not coarse and county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);
create view api.parcel_cell_coarse as
  select county_code, cell, stage, parcels, area, longitude, latitude from land.parcel_cell
  where coarse and county_code = any ((select string_to_array(current_setting('geo.coarse', true), ','))::text[])
  union all
  select county_code, cell, stage, parcels, area, longitude, latitude from land.parcel_cell_change
  where coarse and county_code = any ((select string_to_array(current_setting('geo.coarse', true), ','))::text[]);
create view api.parcel_cell_mixed as
  select county_code, cell, stage, parcels, area, longitude, latitude from api.parcel_cell
  union all
  select county_code, cell, stage, parcels, area, longitude, latitude from api.parcel_cell_coarse
  where county_code <> all ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);
alter view api.parcel_cell owner to geo_rights;
alter view api.parcel_cell_coarse owner to geo_rights;
alter view api.parcel_cell_mixed owner to geo_rights;
grant select on api.parcel_cell to geo_app;
grant select on api.parcel_cell_coarse to geo_app;
grant select on api.parcel_cell_mixed to geo_app;

-- Parcels that were there before.
select land.rebuild_parcel_cells();
