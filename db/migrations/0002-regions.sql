-- Administrative regions as a tree: province, city, county, township-level unit.
create table land.region (
  code text primary key,
  name text not null,
  name_en text,
  level text not null,
  kind text not null,
  parent_code text references land.region,
  boundary geometry(MultiPolygon, 4490),
  label_point geometry(Point, 4490) generated always as (coalesce(st_pointonsurface(boundary), seat)) stored,
  seat geometry(Point, 4490),
  area_km2 numeric,
  source_id text not null references land.source,
  constraint region_level_known check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP')),
  constraint region_code_of_level check (code ~ case level when 'PROVINCE' then '^[0-9]{2}0000$' when 'TOWNSHIP' then '^[0-9]{9}$' else '^[0-9]{6}$' end),
  constraint region_parent_of_level check ((level = 'PROVINCE') = (parent_code is null)),
  constraint region_township_of_parent check (level <> 'TOWNSHIP' or parent_code = left(code, 6)),
  constraint region_boundary_valid check (land.is_outline(boundary)),
  constraint region_boundary_in_china check (land.in_china(boundary)),
  constraint region_seat_in_china check (land.in_china(seat)),
  constraint region_area_positive check (area_km2 > 0 and area_km2 < 1e7)
);
create index region_boundary on land.region using gist (boundary);
create index region_seat on land.region using gist (seat);
create index region_parent on land.region (parent_code);
create index region_level on land.region (level, code);

comment on table land.region is '行政区划 | Administrative region; no boundary here is survey grade or official';
comment on column land.region.code is '区划代码：省市县六位，乡级九位 | National code: 6 digits, townships 9';
comment on column land.region.name is '名称 | Name';
comment on column land.region.name_en is '英文名称 | English name';
comment on column land.region.level is '层级：PROVINCE 省，CITY 市，COUNTY 县，TOWNSHIP 乡 | Level of the tree';
comment on column land.region.kind is '类型（省、地级市、区、县级市、街道、镇、园区等） | Kind, as the source says it';
comment on column land.region.parent_code is '上级区划代码 | Code of the region above';
comment on column land.region.boundary is '边界（EPSG:4490） | Boundary (EPSG:4490)';
comment on column land.region.label_point is '标注点 | Point for a label, inside the boundary, else the seat';
comment on column land.region.seat is '驻地 | Seat of government, or a rough centre';
comment on column land.region.area_km2 is '面积（平方千米），来源所载 | Area as the source has it (km²)';
comment on column land.region.source_id is '来源 | Source of the record';
