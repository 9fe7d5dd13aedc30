-- Populated places and the shapes of the base map.
create table land.place (
  key text primary key,
  name text not null,
  name_en text,
  kind text not null,
  population integer,
  location geometry(Point, 4490) not null,
  region_code text references land.region,
  source_id text not null references land.source,
  constraint place_population_not_negative check (population >= 0),
  constraint place_location_in_china check (not st_isempty(location) and land.in_china(location))
);
create index place_location on land.place using gist (location);
create index place_region on land.place (region_code);

create table land.basemap_feature (
  key text primary key,
  kind text not null,
  name text,
  scale_rank integer,
  min_zoom numeric(4, 2),
  shape geometry(Geometry, 4490) not null,
  source_id text not null references land.source,
  constraint basemap_feature_kind_known check (kind in ('LAND', 'COASTLINE', 'MINOR_ISLAND', 'RIVER', 'URBAN_AREA')),
  constraint basemap_feature_shape_valid check (land.is_outline(shape)),
  constraint basemap_feature_shape_in_china check (land.in_china(shape)),
  constraint basemap_feature_scale_rank_not_negative check (scale_rank >= 0),
  constraint basemap_feature_min_zoom_plausible check (min_zoom between 0 and 24)
);
create index basemap_feature_shape on land.basemap_feature using gist (shape);
create index basemap_feature_kind on land.basemap_feature (kind);

comment on table land.place is '居民点 | Populated place';
comment on column land.place.key is '键 | Key';
comment on column land.place.name is '名称 | Name';
comment on column land.place.name_en is '英文名称 | English name';
comment on column land.place.kind is '类型（GeoNames 要素代码） | Kind, a GeoNames feature code';
comment on column land.place.population is '人口（人） | Population (people)';
comment on column land.place.location is '位置（EPSG:4490） | Location (EPSG:4490)';
comment on column land.place.region_code is '所在县 | County it lies in, where that is in Jiangmen';
comment on column land.place.source_id is '来源 | Source of the record';
comment on table land.basemap_feature is '底图要素 | Shape of the base map, for small scales only';
comment on column land.basemap_feature.key is '键 | Key';
comment on column land.basemap_feature.kind is '类型：陆地、海岸线、小岛、河流、建成区 | Kind';
comment on column land.basemap_feature.name is '名称 | Name';
comment on column land.basemap_feature.scale_rank is '比例尺等级，小者先显示 | Rank of importance, the smallest shows first (rank)';
comment on column land.basemap_feature.min_zoom is '最小显示级别 | Smallest zoom it shows at (zoom level)';
comment on column land.basemap_feature.shape is '形状（EPSG:4490） | Shape (EPSG:4490)';
comment on column land.basemap_feature.source_id is '来源 | Source of the record';
