-- Industrial platforms as a tree, their parks and the industries both were built for.
create table land.industry_chain (
  name text primary key,
  name_en text not null
);
create table land.platform (
  key text primary key,
  name text not null,
  name_en text,
  kind text not null,
  tier text not null,
  parent_key text references land.platform,
  region_code text not null references land.region,
  area_km2 numeric,
  layout text,
  priority_support boolean,
  note text,
  location geometry(Point, 4490) not null,
  location_precision text not null,
  boundary geometry(MultiPolygon, 4490),
  as_of_text text,
  as_of_first date,
  as_of_last date,
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  constraint platform_kind_known check (kind in ('INDUSTRIAL_TRANSFER_PLATFORM', 'LARGE_INDUSTRIAL_CLUSTER', 'PLATFORM_AREA', 'TEN_THOUSAND_MU_PARK', 'COOPERATION_ZONE', 'HIGH_TECH_ZONE', 'PROVINCIAL_PARK')),
  constraint platform_tier_known check (tier in ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY')),
  constraint platform_parent_is_another check (parent_key <> key),
  constraint platform_area_positive check (area_km2 > 0 and area_km2 < 1e7),
  constraint platform_precision_known check (location_precision in ('OUTLINE', 'POINT', 'TOWNSHIP', 'COUNTY', 'CITY')),
  constraint platform_outline_given check ((location_precision = 'OUTLINE') = (boundary is not null)),
  constraint platform_location_in_china check (not st_isempty(location) and land.in_china(location)),
  constraint platform_boundary_valid check (land.is_outline(boundary)),
  constraint platform_boundary_in_china check (land.in_china(boundary)),
  constraint platform_as_of_closed check (num_nulls(as_of_text, as_of_first, as_of_last) in (0, 3) and as_of_first <= as_of_last and isfinite(as_of_first) and isfinite(as_of_last)),
  constraint platform_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint platform_version_positive check (version > 0)
);
create table land.platform_industry (
  platform_key text not null references land.platform,
  chain text not null references land.industry_chain,
  role text not null,
  position integer not null,
  primary key (platform_key, chain),
  unique (platform_key, role, position) deferrable initially deferred,
  constraint platform_industry_role_known check (role in ('LEADING', 'FEATURED')),
  constraint platform_industry_position_positive check (position > 0)
);
create table land.platform_source (
  platform_key text not null references land.platform,
  source_id text not null references land.source,
  position integer not null,
  primary key (platform_key, source_id),
  unique (platform_key, position) deferrable initially deferred,
  constraint platform_source_position_positive check (position > 0)
);
create table land.park (
  key text primary key,
  name text not null,
  name_en text,
  platform_key text references land.platform,
  region_code text not null references land.region,
  note text,
  location geometry(Point, 4490) not null,
  location_precision text not null,
  boundary geometry(MultiPolygon, 4490),
  as_of_text text,
  as_of_first date,
  as_of_last date,
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  constraint park_precision_known check (location_precision in ('OUTLINE', 'POINT', 'TOWNSHIP', 'COUNTY', 'CITY')),
  constraint park_outline_given check ((location_precision = 'OUTLINE') = (boundary is not null)),
  constraint park_location_in_china check (not st_isempty(location) and land.in_china(location)),
  constraint park_boundary_valid check (land.is_outline(boundary)),
  constraint park_boundary_in_china check (land.in_china(boundary)),
  constraint park_as_of_closed check (num_nulls(as_of_text, as_of_first, as_of_last) in (0, 3) and as_of_first <= as_of_last and isfinite(as_of_first) and isfinite(as_of_last)),
  constraint park_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint park_version_positive check (version > 0)
);
create table land.park_industry (
  park_key text not null references land.park,
  chain text not null references land.industry_chain,
  position integer not null,
  primary key (park_key, chain),
  unique (park_key, position) deferrable initially deferred,
  constraint park_industry_position_positive check (position > 0)
);
create table land.park_source (
  park_key text not null references land.park,
  source_id text not null references land.source,
  position integer not null,
  primary key (park_key, source_id),
  unique (park_key, position) deferrable initially deferred,
  constraint park_source_position_positive check (position > 0)
);
create index platform_location on land.platform using gist (location);
create index platform_boundary on land.platform using gist (boundary);
create index platform_parent on land.platform (parent_key);
create index platform_region on land.platform (region_code);
create index platform_industry_chain on land.platform_industry (chain);
create index park_location on land.park using gist (location);
create index park_boundary on land.park using gist (boundary);
create index park_platform on land.park (platform_key);
create index park_region on land.park (region_code);
create index park_industry_chain on land.park_industry (chain);

comment on table land.industry_chain is '产业链 | Industry with its chain leader (链长制)';
comment on column land.industry_chain.name is '名称 | Name';
comment on column land.industry_chain.name_en is '英文名称（自译） | English name; our own translation';
comment on table land.platform is '产业平台 | Industrial platform; a tree of platforms and their areas';
comment on column land.platform.key is '键 | Key';
comment on column land.platform.name is '名称 | Name';
comment on column land.platform.name_en is '英文名称 | English name';
comment on column land.platform.kind is '类型：主平台、大型产业集聚区、片区、万亩千亿园区、合作区、高新区、省产业园 | Kind';
comment on column land.platform.tier is '级别：国家、省、市、县 | Tier of government';
comment on column land.platform.parent_key is '上级平台 | Platform it is an area of';
comment on column land.platform.region_code is '所在区划 | Region it belongs to';
comment on column land.platform.area_km2 is '规划面积（平方千米） | Planned area (km²)';
comment on column land.platform.layout is '布局，如一核两区 | Layout, such as one core and two areas';
comment on column land.platform.priority_support is '是否省重点支持 | Whether the province supports it with priority';
comment on column land.platform.note is '备注 | Note';
comment on column land.platform.location is '位置（EPSG:4490），精度见 location_precision | Where it stands (EPSG:4490); see location_precision';
comment on column land.platform.location_precision is '位置精度：OUTLINE 轮廓，POINT 点，TOWNSHIP 乡镇驻地，COUNTY 县驻地，CITY 市驻地 | How exact the location is';
comment on column land.platform.boundary is '轮廓（EPSG:4490） | Outline (EPSG:4490)';
comment on column land.platform.as_of_text is '数据时点（原文） | Period the facts are of, as stated';
comment on column land.platform.as_of_first is '数据时点首日 | First day of that period';
comment on column land.platform.as_of_last is '数据时点末日 | Last day of that period';
call land.describe_record('land.platform');
comment on table land.platform_industry is '平台产业 | Industries of a platform';
comment on column land.platform_industry.platform_key is '平台 | Platform';
comment on column land.platform_industry.chain is '产业链 | Industry';
comment on column land.platform_industry.role is '角色：LEADING 主导，FEATURED 特色 | Leading or featured';
comment on column land.platform_industry.position is '次序 | Place in the order of the source (ordinal)';
comment on table land.platform_source is '平台来源 | Sources of a platform';
comment on column land.platform_source.platform_key is '平台 | Platform';
comment on column land.platform_source.source_id is '来源 | Source';
comment on column land.platform_source.position is '次序 | Place in the order of the sources (ordinal)';
comment on table land.park is '专业园区 | Specialised park';
comment on column land.park.key is '键 | Key';
comment on column land.park.name is '名称 | Name';
comment on column land.park.name_en is '英文名称 | English name';
comment on column land.park.platform_key is '所属平台 | Platform it lies in';
comment on column land.park.region_code is '所在区划 | Region it belongs to';
comment on column land.park.note is '备注 | Note';
comment on column land.park.location is '位置（EPSG:4490），精度见 location_precision | Where it stands (EPSG:4490); see location_precision';
comment on column land.park.location_precision is '位置精度：OUTLINE 轮廓，POINT 点，TOWNSHIP 乡镇驻地，COUNTY 县驻地，CITY 市驻地 | How exact the location is';
comment on column land.park.boundary is '轮廓（EPSG:4490） | Outline (EPSG:4490)';
comment on column land.park.as_of_text is '数据时点（原文） | Period the facts are of, as stated';
comment on column land.park.as_of_first is '数据时点首日 | First day of that period';
comment on column land.park.as_of_last is '数据时点末日 | Last day of that period';
call land.describe_record('land.park');
comment on table land.park_industry is '园区产业 | Industries of a park';
comment on column land.park_industry.park_key is '园区 | Park';
comment on column land.park_industry.chain is '产业链 | Industry';
comment on column land.park_industry.position is '次序 | Place in the order of the source (ordinal)';
comment on table land.park_source is '园区来源 | Sources of a park';
comment on column land.park_source.park_key is '园区 | Park';
comment on column land.park_source.source_id is '来源 | Source';
comment on column land.park_source.position is '次序 | Place in the order of the sources (ordinal)';
