-- What the statistics read beside the projects: who pushes a project of a campaign forward, the visits paid to it, and the land
-- quotas granted and used.

-- Campaigns can be generated too, and say so. Each project on a list has a lead and a unit that answer for it.
alter table land.campaign add column origin text not null default 'REPORTED';
alter table land.campaign add constraint campaign_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED'));
alter table land.campaign_project add column lead text;
alter table land.campaign_project add column unit text;
alter table land.campaign_project add constraint campaign_project_lead_given check (lead <> '');
alter table land.campaign_project add constraint campaign_project_unit_given check (unit <> '');
comment on column land.campaign.origin is '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';
comment on column land.campaign_project.lead is '包联领导 | Who leads the work for the project';
comment on column land.campaign_project.unit is '责任单位 | Unit that answers for the project';
call land.keep_history('land.campaign_project');

create table land.campaign_visit (
  county_code text not null,
  id uuid not null,
  campaign_key text not null,
  project_id uuid not null,
  visited_on date not null,
  visitor text not null,
  unit text,
  note text,
  blocker text,
  cleared_on date,
  next_due_on date,
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  primary key (county_code, id),
  foreign key (county_code, campaign_key, project_id) references land.campaign_project,
  constraint campaign_visit_dates_finite check (isfinite(visited_on) and isfinite(cleared_on) and isfinite(next_due_on)),
  constraint campaign_visit_next_later check (next_due_on > visited_on),
  constraint campaign_visit_cleared check (cleared_on is null or (blocker is not null and cleared_on >= visited_on)),
  constraint campaign_visit_visitor_given check (visitor <> ''),
  constraint campaign_visit_unit_given check (unit <> ''),
  constraint campaign_visit_blocker_given check (blocker <> ''),
  constraint campaign_visit_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint campaign_visit_version_positive check (version > 0)
);
create index campaign_visit_entry on land.campaign_visit (county_code, campaign_key, project_id, visited_on);
comment on table land.campaign_visit is '走访记录 | Visit paid to a project on the list of a campaign';
comment on column land.campaign_visit.county_code is '县级区划代码 | Code of the county';
comment on column land.campaign_visit.id is '标识 | Id';
comment on column land.campaign_visit.campaign_key is '行动 | Campaign';
comment on column land.campaign_visit.project_id is '项目 | Project';
comment on column land.campaign_visit.visited_on is '走访日期 | Day of the visit';
comment on column land.campaign_visit.visitor is '走访人 | Who paid the visit';
comment on column land.campaign_visit.unit is '走访单位 | Unit of the visitor';
comment on column land.campaign_visit.note is '走访情况 | What was found';
comment on column land.campaign_visit.blocker is '存在问题；没有则为空 | What holds the project up; empty where nothing does';
comment on column land.campaign_visit.cleared_on is '问题解决日期 | Day that was out of the way';
comment on column land.campaign_visit.next_due_on is '下次走访期限 | Day by which the next visit is due';
call land.describe_record('land.campaign_visit');
call land.keep_history('land.campaign_visit');

create table land.land_quota (
  key text primary key,
  region_code text references land.region,
  platform_key text references land.platform,
  year integer not null,
  kind text not null,
  granted_mu numeric(12, 2) not null,
  document text,
  note text,
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  constraint land_quota_subject check (num_nonnulls(region_code, platform_key) = 1),
  constraint land_quota_year_plausible check (year between 1949 and 2100),
  constraint land_quota_kind_known check (kind in ('ANNUAL_PLAN', 'SPECIAL', 'INCREASE_DECREASE_LINK', 'OTHER')),
  constraint land_quota_granted_not_negative check (granted_mu between 0 and 1e9),
  constraint land_quota_document_given check (document <> ''),
  constraint land_quota_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint land_quota_version_positive check (version > 0)
);
create index land_quota_region on land.land_quota (region_code, year);
create index land_quota_platform on land.land_quota (platform_key, year);
comment on table land.land_quota is '用地指标 | Land quota granted to a region or a platform for a year';
comment on column land.land_quota.key is '键 | Key';
comment on column land.land_quota.region_code is '区划 | Region it was granted to';
comment on column land.land_quota.platform_key is '平台 | Platform it was granted to';
comment on column land.land_quota.year is '年度 | Year it was granted for (calendar year)';
comment on column land.land_quota.kind is '指标类型：ANNUAL_PLAN 年度计划指标，SPECIAL 专项指标，INCREASE_DECREASE_LINK 增减挂钩指标，OTHER 其他 | Kind of quota';
comment on column land.land_quota.granted_mu is '下达面积（亩） | Area granted (mu)';
comment on column land.land_quota.document is '下达文号 | Number of the document that grants it';
comment on column land.land_quota.note is '备注 | Note';
call land.describe_record('land.land_quota');
call land.keep_history('land.land_quota');

create table land.land_quota_use (
  county_code text not null references land.region,
  id uuid not null,
  quota_key text not null references land.land_quota,
  contract_id uuid,
  used_on date not null,
  area_mu numeric(12, 2) not null,
  document text,
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  primary key (county_code, id),
  foreign key (county_code, contract_id) references land.supply_contract,
  constraint land_quota_use_date_finite check (isfinite(used_on)),
  constraint land_quota_use_area_positive check (area_mu > 0 and area_mu < 1e9),
  constraint land_quota_use_document_given check (document <> ''),
  constraint land_quota_use_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint land_quota_use_version_positive check (version > 0)
);
create index land_quota_use_quota on land.land_quota_use (quota_key, used_on);
create index land_quota_use_contract on land.land_quota_use (county_code, contract_id);
comment on table land.land_quota_use is '用地指标使用（核销） | Use of a land quota, charged to it when land is converted or supplied';
comment on column land.land_quota_use.county_code is '县级区划代码 | Code of the county';
comment on column land.land_quota_use.id is '标识 | Id';
comment on column land.land_quota_use.quota_key is '指标 | Quota it is charged to';
comment on column land.land_quota_use.contract_id is '供地合同；没有则为空 | Supply contract it was used for; empty where none is on record';
comment on column land.land_quota_use.used_on is '核销日期 | Day it was charged';
comment on column land.land_quota_use.area_mu is '使用面积（亩） | Area used (mu)';
comment on column land.land_quota_use.document is '核销文号 | Number of the document';
call land.describe_record('land.land_quota_use');
call land.keep_history('land.land_quota_use');

create or replace view api.campaign as
  select key, name, region_code, period_text, period_first, period_last, goal, note, source_id, origin
  from land.campaign;

create or replace view api.campaign_project as
  select campaign_key, county_code, project_id, struck_off_on, lead, unit
  from land.campaign_project
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

call land.publish_history('land.campaign_project');

create view api.campaign_visit as
  select county_code, id, campaign_key, project_id, visited_on, visitor, unit, note, blocker, cleared_on, next_due_on,
    origin, source_id, stated_on, updated_at, updated_by, version
  from land.campaign_visit
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

create view api.land_quota as
  select key, region_code, platform_key, year, kind, granted_mu, document, note,
    origin, source_id, stated_on, updated_at, updated_by, version
  from land.land_quota;

create view api.land_quota_use as
  select county_code, id, quota_key, contract_id, used_on, area_mu, document,
    origin, source_id, stated_on, updated_at, updated_by, version
  from land.land_quota_use
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

alter view api.campaign_visit owner to geo_rights;
grant select on api.campaign_visit to geo_app;
call land.publish_history('land.campaign_visit');
alter view api.land_quota owner to geo_rights;
grant select on api.land_quota to geo_app;
call land.publish_history('land.land_quota');
alter view api.land_quota_use owner to geo_rights;
grant select on api.land_quota_use to geo_app;
call land.publish_history('land.land_quota_use');
