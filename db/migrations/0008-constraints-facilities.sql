-- What stands against a use, and what distance criteria measure to.
create table land.constraint_area (
  county_code text not null references land.region,
  id uuid not null,
  code text not null,
  kind text not null,
  hardness text not null,
  name text,
  boundary geometry(MultiPolygon, 4490) not null,
  valid_from date not null,
  valid_to date,
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  primary key (county_code, id),
  unique (county_code, code),
  constraint constraint_area_county_six_digits check (county_code ~ '^[0-9]{6}$'),
  constraint constraint_area_kind_known check (kind in ('PERMANENT_BASIC_FARMLAND', 'ECOLOGICAL_RED_LINE', 'OUTSIDE_GROWTH_BOUNDARY', 'FOREST', 'FLOOD', 'HERITAGE')),
  constraint constraint_area_hardness_known check (hardness in ('HARD', 'SOFT')),
  constraint constraint_area_hard_kinds check (hardness = 'HARD' or kind not in ('PERMANENT_BASIC_FARMLAND', 'ECOLOGICAL_RED_LINE', 'OUTSIDE_GROWTH_BOUNDARY')),
  constraint constraint_area_boundary_valid check (land.is_outline(boundary)),
  constraint constraint_area_boundary_in_china check (land.in_china(boundary)),
  constraint constraint_area_period_closed check (isfinite(valid_from) and isfinite(valid_to) and valid_from <= valid_to),
  constraint constraint_area_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint constraint_area_version_positive check (version > 0)
);
create index constraint_area_boundary on land.constraint_area using gist (boundary);
create index constraint_area_kind on land.constraint_area (kind, county_code, id);

create table land.facility (
  key text primary key,
  kind text not null,
  name text not null,
  name_en text,
  location geometry(Point, 4490) not null,
  region_code text references land.region,
  fuel text,
  capacity_mw numeric,
  operator text,
  note text,
  source_id text not null references land.source,
  constraint facility_kind_known check (kind in ('PORT', 'AIRPORT', 'POWER_PLANT', 'EXPRESSWAY_EXIT', 'RAIL_YARD', 'SUBSTATION', 'SEWAGE_PLANT')),
  constraint facility_location_in_china check (not st_isempty(location) and land.in_china(location)),
  constraint facility_capacity_positive check (capacity_mw > 0 and capacity_mw < 1e6)
);
create index facility_location on land.facility using gist (location);
create index facility_kind on land.facility (kind);
create index facility_region on land.facility (region_code);

comment on table land.constraint_area is '管控要素 | Constraint: an area that rules out or limits a use';
comment on column land.constraint_area.county_code is '县级区划代码 | Code of the county';
comment on column land.constraint_area.id is '标识 | Id';
comment on column land.constraint_area.code is '编号 | Code';
comment on column land.constraint_area.kind is '类型：永久基本农田、生态保护红线、城镇开发边界外、林地、洪涝、文物 | Kind';
comment on column land.constraint_area.hardness is '刚性：HARD 不得占用，SOFT 需论证 | Whether it rules a use out or limits it';
comment on column land.constraint_area.name is '名称 | Name';
comment on column land.constraint_area.boundary is '范围（EPSG:4490） | Boundary (EPSG:4490)';
comment on column land.constraint_area.valid_from is '生效日期 | Valid from this day';
comment on column land.constraint_area.valid_to is '失效日期 | Last day of validity; open when empty';
call land.describe_record('land.constraint_area');
comment on table land.facility is '配套设施 | Facility that distance criteria measure to';
comment on column land.facility.key is '键 | Key';
comment on column land.facility.kind is '类型：港口、机场、电厂、高速出入口、铁路货场、变电站、污水处理厂 | Kind';
comment on column land.facility.name is '名称 | Name';
comment on column land.facility.name_en is '英文名称 | English name';
comment on column land.facility.location is '位置（EPSG:4490） | Location (EPSG:4490)';
comment on column land.facility.region_code is '所在区划 | Region it lies in';
comment on column land.facility.fuel is '燃料（电厂） | Fuel of a power plant';
comment on column land.facility.capacity_mw is '装机容量（兆瓦） | Capacity of a power plant (MW)';
comment on column land.facility.operator is '运营者 | Owner or operator';
comment on column land.facility.note is '备注 | Note';
comment on column land.facility.source_id is '来源 | Source of the record';
