-- Investment projects, their stages, their parcels and where they were read.
create table land.project (
  county_code text not null references land.region,
  id uuid not null,
  key text unique,
  name text not null,
  platform_key text references land.platform,
  industry text references land.industry_chain,
  stage text not null,
  stage_text text,
  stage_first date,
  stage_last date,
  investment numeric(18, 2),
  start_on_delivery boolean not null,
  admitted_on date,
  statistics_entry_on date,
  note text,
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  primary key (county_code, id),
  constraint project_county_six_digits check (county_code ~ '^[0-9]{6}$'),
  constraint project_stage_known check (stage in ('SIGNED', 'APPROVED', 'LISTED', 'LAND_DELIVERED', 'STARTED', 'COMPLETED', 'IN_PRODUCTION', 'AT_CAPACITY')),
  constraint project_stage_closed check (num_nulls(stage_text, stage_first, stage_last) in (0, 3) and stage_first <= stage_last and isfinite(stage_first) and isfinite(stage_last)),
  constraint project_investment_not_negative check (investment between 0 and 1e16),
  constraint project_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint project_version_positive check (version > 0)
);
create table land.project_stage (
  county_code text not null,
  project_id uuid not null,
  stage text not null,
  agreed_on date,
  actual_text text,
  actual_first date,
  actual_last date,
  primary key (county_code, project_id, stage),
  foreign key (county_code, project_id) references land.project,
  constraint project_stage_name_known check (stage in ('SIGNED', 'APPROVED', 'LISTED', 'LAND_DELIVERED', 'STARTED', 'COMPLETED', 'IN_PRODUCTION', 'AT_CAPACITY')),
  constraint project_stage_actual_closed check (num_nulls(actual_text, actual_first, actual_last) in (0, 3) and actual_first <= actual_last and isfinite(actual_first) and isfinite(actual_last))
);
create table land.project_parcel (
  county_code text not null,
  project_id uuid not null,
  parcel_id uuid not null,
  primary key (county_code, project_id, parcel_id),
  foreign key (county_code, project_id) references land.project,
  foreign key (county_code, parcel_id) references land.parcel
);
create table land.project_source (
  county_code text not null,
  project_id uuid not null,
  source_id text not null references land.source,
  position integer not null,
  primary key (county_code, project_id, source_id),
  unique (county_code, project_id, position) deferrable initially deferred,
  foreign key (county_code, project_id) references land.project,
  constraint project_source_position_positive check (position > 0)
);
create index project_platform on land.project (platform_key);
create index project_industry on land.project (industry);
create index project_stage_at on land.project (stage, county_code, id);
create index project_parcel_parcel on land.project_parcel (county_code, parcel_id);

comment on table land.project is '项目 | Investment project';
comment on column land.project.county_code is '县级区划代码 | Code of the county';
comment on column land.project.id is '标识 | Id';
comment on column land.project.key is '键，公开报道的项目才有 | Key; only reported projects have one';
comment on column land.project.name is '名称 | Name';
comment on column land.project.platform_key is '所属平台 | Platform it belongs to';
comment on column land.project.industry is '产业链 | Industry';
comment on column land.project.stage is '当前阶段：签约、立项、挂网、交地、动工、竣工、投产、达产达税 | Stage reached';
comment on column land.project.stage_text is '达到阶段的时间（原文） | When the stage was reached, as stated';
comment on column land.project.stage_first is '该时间的首日 | First day of that period';
comment on column land.project.stage_last is '该时间的末日 | Last day of that period';
comment on column land.project.investment is '投资额（元） | Investment (yuan)';
comment on column land.project.start_on_delivery is '交地即动工 | Whether land was delivered and construction started on the same day';
comment on column land.project.admitted_on is '过会日期 | Approved by the admission meeting on';
comment on column land.project.statistics_entry_on is '入库日期 | Entered into the statistics on';
comment on column land.project.note is '备注 | Note';
call land.describe_record('land.project');
comment on table land.project_stage is '项目阶段 | A stage of a project, agreed and actual';
comment on column land.project_stage.county_code is '县级区划代码 | Code of the county';
comment on column land.project_stage.project_id is '项目 | Project';
comment on column land.project_stage.stage is '阶段 | Stage';
comment on column land.project_stage.agreed_on is '约定日期 | Agreed day';
comment on column land.project_stage.actual_text is '实际时间（原文） | Actual time as stated';
comment on column land.project_stage.actual_first is '实际时间首日 | First day of that period';
comment on column land.project_stage.actual_last is '实际时间末日 | Last day of that period';
comment on table land.project_parcel is '项目用地 | Parcels of a project';
comment on column land.project_parcel.county_code is '县级区划代码 | Code of the county';
comment on column land.project_parcel.project_id is '项目 | Project';
comment on column land.project_parcel.parcel_id is '地块 | Parcel';
comment on table land.project_source is '项目来源 | Sources of a project';
comment on column land.project_source.county_code is '县级区划代码 | Code of the county';
comment on column land.project_source.project_id is '项目 | Project';
comment on column land.project_source.source_id is '来源 | Source';
comment on column land.project_source.position is '次序 | Place in the order of the sources (ordinal)';
