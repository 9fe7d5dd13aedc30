-- A small piece of land with every kind of shape a tile must stand: made by arithmetic, the same every time.
create function pg_temp.at(n integer, dx double precision, dy double precision) returns geometry language sql immutable return
  st_setsrid(st_makepoint(112.35 + 0.8 * ((n * 0.6180339887) % 1) + dx, 22.05 + 0.5 * ((n * 0.7548776662) % 1) + dy), 4490);

insert into land.region (code, name, name_en, level, kind, parent_code, boundary, seat, source_id) values
  ('440000', '广东省', 'Guangdong', 'PROVINCE', '省', null,
    st_multi(st_buffer(st_setsrid(st_makepoint(113.2, 23.3), 4490), 2.7, 200)), null, 'generated'),
  ('440700', '江门市', 'Jiangmen', 'CITY', '地级市', '440000',
    st_multi(st_buffer(st_setsrid(st_makepoint(112.7, 22.3), 4490), 0.6, 60)), null, 'generated'),
  ('440783', '开平市', 'Kaiping', 'COUNTY', '县级市', '440700',
    st_multi(st_difference(st_makeenvelope(112.3, 22.0, 112.75, 22.6, 4490), st_makeenvelope(112.4, 22.1, 112.42, 22.13, 4490))), null, 'generated'),
  ('440703', '蓬江区', 'Pengjiang', 'COUNTY', '市辖区', '440700', st_multi(st_makeenvelope(112.75, 22.0, 113.2, 22.6, 4490)), null, 'generated'),
  ('440783100', '月山镇', null, 'TOWNSHIP', '镇', '440783', null, st_setsrid(st_makepoint(112.72, 22.5), 4490), 'generated');

insert into land.land_use_system (key, name, name_en) values ('A', '甲', 'A'), ('B', '乙', 'B');
insert into land.land_use (system, code, level, name, name_en) values ('A', '1001', 1, '铁路', 'Railway'), ('B', '1001', 1, '工业', 'Industry');

insert into land.parcel (county_code, id, code, boundary, stage, ownership, land_use_system, land_use_code, planned_use_system, planned_use_code, origin, source_id)
select county, md5(n::text)::uuid, county || '001001GB' || lpad(n::text, 5, '0'), st_multi(shape),
  (array['UNPREPARED', 'PREPARED', 'LISTED', 'IN_USE'])[1 + n % 4], 'STATE',
  case when n % 3 > 0 then (array['A', 'B'])[n % 3] end, case when n % 3 > 0 then '1001' end,
  case when n % 7 = 0 then 'B' end, case when n % 7 = 0 then '1001' end, 'GENERATED', 'generated'
from (
  select n, case when n % 5 = 0 then '440703' else '440783' end as county, case
    -- quadrangles with shared edges, from a house to a town
    when n <= 500 then st_makepolygon(st_makeline(array[pg_temp.at(n, 0, 0), pg_temp.at(n, size, 0), pg_temp.at(n, size, size * 0.8), pg_temp.at(n, 0, size), pg_temp.at(n, 0, 0)]))
    -- outlines with many points, some with a hole, some in two pieces
    when n <= 560 then st_buffer(pg_temp.at(n, 0, 0), size, 3 + n % 40)
    when n <= 600 then st_difference(st_buffer(pg_temp.at(n, 0, 0), size, 8), st_buffer(pg_temp.at(n, 0, 0), size * 0.5, 5))
    when n <= 640 then st_union(st_buffer(pg_temp.at(n, 0, 0), size, 4), st_translate(st_buffer(pg_temp.at(n, 0, 0), size, 4), size * 3, 0))
    -- a comb: cut at a tile's edge it falls into many pieces
    when n <= 650 then st_makevalid(st_makepolygon(st_makeline(array(
      select pg_temp.at(n, case when i % 4 in (1, 2) then size * 10 else 0 end, i * size / 3) from generate_series(0, 20) as i)
      || pg_temp.at(n, -size, size * 7) || pg_temp.at(n, -size, 0) || pg_temp.at(n, 0, 0))))
    -- slivers and specks
    when n <= 680 then st_makepolygon(st_makeline(array[pg_temp.at(n, 0, 0), pg_temp.at(n, 0.02, 0.00001), pg_temp.at(n, 0.02, 0.00002), pg_temp.at(n, 0, 0)]))
    else st_makepolygon(st_makeline(array[pg_temp.at(n, 0, 0), pg_temp.at(n, 0.00002, 0), pg_temp.at(n, 0, 0.00002), pg_temp.at(n, 0, 0)]))
  end as shape
  from (
    select n, 0.0003 * power(1.011, n % 400) as size from generate_series(1, 700) as n
  ) as sized
) as shaped;

insert into land.constraint_area (county_code, id, code, kind, hardness, name, boundary, valid_from, origin, source_id)
select '440783', md5('c' || n)::uuid, 'C' || n, 'PERMANENT_BASIC_FARMLAND', 'HARD', case when n % 2 = 0 then '基本农田 ' || n end,
  st_multi(st_difference(st_buffer(pg_temp.at(n * 17, 0, 0), 0.002 * n, 12), st_buffer(pg_temp.at(n * 17, 0, 0), 0.0007 * n, 6))), '2024-01-01', 'GENERATED', 'generated'
from generate_series(1, 30) as n;

insert into land.platform (key, name, name_en, kind, tier, region_code, location, location_precision, boundary, origin, source_id) values
  ('main', '主平台', 'Main platform', 'INDUSTRIAL_TRANSFER_PLATFORM', 'PROVINCIAL', '440700', st_setsrid(st_makepoint(112.6, 22.4), 4490), 'OUTLINE',
    st_multi(st_buffer(st_setsrid(st_makepoint(112.6, 22.4), 4490), 0.05, 16)), 'REPORTED', 'generated'),
  ('east', '东片区', null, 'PLATFORM_AREA', 'PROVINCIAL', '440703', st_setsrid(st_makepoint(112.9, 22.3), 4490), 'TOWNSHIP', null, 'REPORTED', 'generated');

insert into land.park (key, name, platform_key, region_code, location, location_precision, origin, source_id) values
  ('food', '食品园', 'main', '440783', st_setsrid(st_makepoint(112.61, 22.41), 4490), 'COUNTY', 'REPORTED', 'generated');

insert into land.facility (key, kind, name, location, source_id)
select 'f' || n, 'PORT', '港 ' || n, pg_temp.at(n * 7, 0, 0), 'generated' from generate_series(1, 40) as n;

insert into land.place (key, name, kind, population, location, source_id)
select 'p' || n, '村 ' || n, 'VILLAGE', nullif(n * 100, 500), pg_temp.at(n * 11, 0, 0), 'generated' from generate_series(1, 40) as n;

insert into land.basemap_feature (key, kind, name, scale_rank, min_zoom, shape, source_id) values
  ('land', 'LAND', null, 0, 0, st_buffer(st_setsrid(st_makepoint(113, 23), 4490), 3, 100), 'generated'),
  ('coast', 'COASTLINE', null, 0, 0, st_exteriorring(st_buffer(st_setsrid(st_makepoint(113, 23), 4490), 3, 100)), 'generated'),
  ('river', 'RIVER', '潭江', 4, 5, st_setsrid(st_geomfromtext('MULTILINESTRING ((112.3 22.3, 112.5 22.35, 112.7 22.2, 113 22.25), (112.7 22.2, 112.71 22.5))'), 4490), 'generated'),
  ('town', 'URBAN_AREA', null, 6, 7, st_buffer(st_setsrid(st_makepoint(112.69, 22.38), 4490), 0.04, 7), 'generated');
