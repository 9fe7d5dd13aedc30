-- Parcels. The county leads every key that grows with land, so that tables can be partitioned or distributed by it.
create table land.parcel (
  county_code text not null references land.region,
  id uuid not null,
  code text not null,
  name text,
  boundary geometry(MultiPolygon, 4490) not null,
  label_point geometry(Point, 4490) not null generated always as (st_pointonsurface(boundary)) stored,
  registered_area numeric(14, 2),
  ellipsoid_area double precision not null generated always as (land.ellipsoid_area(boundary)) stored,
  planar_area double precision not null generated always as (land.planar_area(boundary)) stored,
  planar_srid integer not null generated always as (land.planar_srid(boundary)) stored,
  stage text not null,
  ownership text not null,
  land_use_system text,
  land_use_code text,
  planned_use_system text,
  planned_use_code text,
  platform_key text references land.platform,
  township_code text references land.region,
  township_precision text,
  state text not null default 'ACTIVE',
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  primary key (county_code, id),
  unique (county_code, code),
  foreign key (land_use_system, land_use_code) references land.land_use (system, code) match full,
  foreign key (planned_use_system, planned_use_code) references land.land_use (system, code) match full,
  constraint parcel_code_form check (code ~ '^[0-9]{12}[GJZ][ABCDEFGHLNSWXY][0-9]{5}$'),
  constraint parcel_code_of_county check (left(code, 6) = county_code),
  constraint parcel_ownership_known check (ownership in ('STATE', 'COLLECTIVE', 'UNDETERMINED')),
  constraint parcel_ownership_of_code check (ownership = case substr(code, 13, 1) when 'G' then 'STATE' when 'J' then 'COLLECTIVE' else 'UNDETERMINED' end),
  constraint parcel_boundary_valid check (land.is_outline(boundary)),
  constraint parcel_boundary_in_china check (land.in_china(boundary)),
  constraint parcel_registered_area_positive check (registered_area > 0 and registered_area < 1e12),
  constraint parcel_ellipsoid_area_positive check (ellipsoid_area > 0),
  constraint parcel_stage_known check (stage in ('UNPREPARED', 'PREPARED', 'LISTED', 'DELIVERED', 'UNDER_CONSTRUCTION', 'IN_USE', 'RESERVED')),
  constraint parcel_township_of_county check (left(township_code, 6) = county_code),
  constraint parcel_township_precision check ((township_code is null) = (township_precision is null) and township_precision in ('EXACT', 'APPROXIMATE')),
  constraint parcel_state_known check (state in ('ACTIVE', 'RETIRED')),
  constraint parcel_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint parcel_version_positive check (version > 0)
);
create index parcel_boundary on land.parcel using gist (boundary);
create index parcel_label_point on land.parcel using gist (label_point);
create index parcel_code on land.parcel (code text_pattern_ops);
create index parcel_stage on land.parcel (stage, county_code, id);
create index parcel_platform on land.parcel (platform_key) where platform_key is not null;
create index parcel_township on land.parcel (township_code);
create index parcel_area on land.parcel (ellipsoid_area, county_code, id);
create index parcel_land_use on land.parcel (land_use_system, land_use_code);
create index parcel_planned_use on land.parcel (planned_use_system, planned_use_code);

comment on table land.parcel is '地块（宗地） | Parcel: a surveyed piece of land';
comment on column land.parcel.county_code is '县级区划代码 | Code of the county';
comment on column land.parcel.id is '标识 | Id';
comment on column land.parcel.code is '宗地代码，19 位 | Parcel code, 19 characters';
comment on column land.parcel.name is '名称 | Name';
comment on column land.parcel.boundary is '边界（EPSG:4490） | Boundary (EPSG:4490)';
comment on column land.parcel.label_point is '标注点，界内 | Point for a label, inside the boundary';
comment on column land.parcel.registered_area is '登记面积（平方米） | Area of the certificate (m²)';
comment on column land.parcel.ellipsoid_area is 'CGCS2000 椭球面积（平方米），由边界算出 | Area on the CGCS2000 ellipsoid, computed from the boundary (m²)';
comment on column land.parcel.planar_area is '三度带高斯-克吕格平面面积（平方米），由边界算出 | Area in the plane of its 3-degree Gauss-Krüger zone, computed from the boundary (m²)';
comment on column land.parcel.planar_srid is '平面面积所用坐标系 | Coordinate system of the planar area (EPSG code)';
comment on column land.parcel.stage is '供地阶段：未整备、已整备、挂网、交地、动工、投用、储备 | Supply stage';
comment on column land.parcel.ownership is '土地所有权：STATE 国有，COLLECTIVE 集体，UNDETERMINED 未定 | Ownership of the land';
comment on column land.parcel.land_use_system is '现状地类体系 | Classification of the use now';
comment on column land.parcel.land_use_code is '现状地类代码 | Code of the use now';
comment on column land.parcel.planned_use_system is '规划用途体系 | Classification of the planned use';
comment on column land.parcel.planned_use_code is '规划用途代码 | Code of the planned use';
comment on column land.parcel.platform_key is '所属平台 | Platform it belongs to';
comment on column land.parcel.township_code is '所在乡镇 | Township';
comment on column land.parcel.township_precision is '乡镇精度：EXACT 确定，APPROXIMATE 近似（最近驻地） | Whether the township is known or that of the nearest seat';
comment on column land.parcel.state is '状态：ACTIVE 现势，RETIRED 已注销 | Whether the parcel still exists';
call land.describe_record('land.parcel');

create table land.parcel_performance (
  county_code text not null,
  parcel_id uuid not null,
  year integer not null,
  plot_ratio numeric(8, 4),
  building_coefficient numeric(6, 5),
  output_per_mu numeric(16, 2),
  tax_per_mu numeric(16, 2),
  investment_per_mu numeric(16, 2),
  vacancy_share numeric(6, 5),
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  primary key (county_code, parcel_id, year),
  foreign key (county_code, parcel_id) references land.parcel,
  constraint parcel_performance_year_plausible check (year between 1949 and 2100),
  constraint parcel_performance_plot_ratio check (plot_ratio between 0 and 1000),
  constraint parcel_performance_building_coefficient check (building_coefficient between 0 and 1),
  constraint parcel_performance_output check (output_per_mu between 0 and 1e14),
  constraint parcel_performance_tax check (tax_per_mu between -1e14 and 1e14),
  constraint parcel_performance_investment check (investment_per_mu between 0 and 1e14),
  constraint parcel_performance_vacancy check (vacancy_share between 0 and 1),
  constraint parcel_performance_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint parcel_performance_version_positive check (version > 0)
);
comment on table land.parcel_performance is '地块年度效益 | What a parcel yielded in a year';
comment on column land.parcel_performance.county_code is '县级区划代码 | Code of the county';
comment on column land.parcel_performance.parcel_id is '地块 | Parcel';
comment on column land.parcel_performance.year is '年度 | Year (calendar year)';
comment on column land.parcel_performance.plot_ratio is '容积率 | Floor area over land area (ratio)';
comment on column land.parcel_performance.building_coefficient is '建筑系数 | Built-over area over land area (share, 0 to 1)';
comment on column land.parcel_performance.output_per_mu is '亩均产值（元/亩·年） | Output per mu (yuan per mu and year)';
comment on column land.parcel_performance.tax_per_mu is '亩均税收（元/亩·年），退税可为负 | Tax per mu, negative after refunds (yuan per mu and year)';
comment on column land.parcel_performance.investment_per_mu is '亩均投资强度（元/亩） | Investment per mu (yuan per mu)';
comment on column land.parcel_performance.vacancy_share is '空置比例 | Vacant share of the floor area (share, 0 to 1)';
call land.describe_record('land.parcel_performance');
