-- The fixed data set of these tests: two counties, three platforms, sixty parcels on a grid of 0.01 degrees, projects and
-- constraint areas. Small, with nulls, extremes and texts that would break careless SQL or JSON.
create extension postgis;
create schema api;

create table api.region (
  code text primary key,
  name text not null,
  level text not null,
  parent_code text,
  boundary geometry(MultiPolygon, 4490),
  seat geometry(Point, 4490)
);
insert into api.region values
  ('440700', '江门市', 'CITY', null, null, null),
  ('440783', '开平市', 'COUNTY', '440700', st_multi(st_makeenvelope(112.0, 22.0, 112.05, 22.2, 4490)), st_point(112.02, 22.05, 4490)),
  ('440784', '鹤山市', 'COUNTY', '440700', st_multi(st_makeenvelope(112.05, 22.0, 112.2, 22.2, 4490)), st_point(112.1, 22.05, 4490)),
  ('440783100', '水口镇', 'TOWNSHIP', '440783', null, st_point(112.01, 22.01, 4490));

create table api.platform (
  key text primary key,
  name text not null,
  region_code text not null,
  boundary geometry(MultiPolygon, 4490),
  location geometry(Point, 4490) not null
);
insert into api.platform values
  ('kp', 'Kaiping "core" \ area', '440783', st_multi(st_makeenvelope(112.0, 22.0, 112.03, 22.03, 4490)), st_point(112.015, 22.015, 4490)),
  ('hs', '100% tax_free', '440784', null, st_point(112.1, 22.05, 4490)),
  ('empty:50%', 'Nobody''s', '440784', null, st_point(112.15, 22.15, 4490));

create table api.parcel (
  county_code text not null,
  id uuid not null,
  code text not null,
  name text,
  stage text not null,
  boundary geometry(MultiPolygon, 4490) not null,
  ellipsoid_area double precision not null,
  registered_area numeric(14, 2),
  price numeric,
  floors integer,
  is_listed boolean,
  stated_on date,
  updated_at timestamptz not null,
  tag uuid,
  platform_key text,
  primary key (county_code, id)
);
insert into api.parcel
select
  case when i % 10 < 5 then '440783' else '440784' end,
  format('00000000-0000-8000-8000-%s', lpad(i::text, 12, '0'))::uuid,
  case when i % 10 < 5 then '440783' else '440784' end || lpad(i::text, 4, '0'),
  case when i % 4 = 0 then null when i % 7 = 0 then 'quote " backslash \ percent % line' || chr(10) || 'end' else '地块 ' || i end,
  (array['UNPREPARED', 'PREPARED', 'LISTED'])[1 + i % 3],
  st_multi(st_makeenvelope(112 + (i % 10) * 0.01 + 0.001, 22 + (i / 10) * 0.01 + 0.001, 112 + (i % 10) * 0.01 + 0.009, 22 + (i / 10) * 0.01 + 0.009, 4490)),
  20000.0 / 3 * (i + 1),
  case when i % 5 = 0 then null else 6000 + i * 100.25 end,
  case when i % 6 = 0 then null when i = 17 then 12345678901234567890.123456789 else i * 1000000.5 end,
  case when i % 3 = 0 then null when i = 20 then -2147483648 when i = 22 then 2147483647 else i / 4 end,
  case when i % 3 = 0 then null else i % 2 = 0 end,
  case when i % 8 = 0 then null when i = 9 then date '0001-01-01' when i = 10 then date '9999-12-31' else date '2024-02-28' + i end,
  timestamptz '2024-01-01 00:00:00Z' + make_interval(hours => i / 2) + case when i = 3 then interval '0.123456 second' else interval '0' end,
  case when i % 2 = 0 then null else format('10000000-0000-8000-8000-%s', lpad((i / 4)::text, 12, '0'))::uuid end,
  case when i % 5 = 0 then 'kp' when i % 5 = 1 then 'hs' else null end
from generate_series(0, 59) as i;
create index on api.parcel using gist (boundary);

create table api.project (county_code text not null, id uuid not null, name text not null, investment numeric, primary key (county_code, id));
insert into api.project
select case when i < 3 then '440783' else '440784' end, format('20000000-0000-8000-8000-%s', lpad(i::text, 12, '0'))::uuid, 'Project ' || i, case when i = 0 then null else i * 1e8 end
from generate_series(0, 5) as i;

create table api.project_parcel (county_code text not null, project_id uuid not null, parcel_id uuid not null, primary key (county_code, project_id, parcel_id));
insert into api.project_parcel
select parcel.county_code, project.id, parcel.id
from api.parcel join api.project using (county_code)
where right(parcel.code, 4)::int % 6 = right(project.id::text, 1)::int or (right(parcel.code, 4)::int in (12, 16) and project.id::text like '%1');

create table api.constraint_area (key text primary key, kind text not null, boundary geometry(MultiPolygon, 4490) not null);
insert into api.constraint_area values
  ('farm', 'HARD', st_multi(st_makeenvelope(112.005, 22.005, 112.025, 22.015, 4490))),
  ('hill', 'SOFT', st_multi(st_geomfromtext('POLYGON ((112.02 22.02, 112.06 22.02, 112.06 22.06, 112.02 22.06, 112.02 22.02), (112.03 22.03, 112.03 22.05, 112.05 22.05, 112.05 22.03, 112.03 22.03))', 4490))),
  ('touch', 'SOFT', st_multi(st_makeenvelope(112.009, 22.009, 112.011, 22.011, 4490)));
analyze;
