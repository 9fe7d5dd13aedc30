-- Published figures, actual and wanted, and the dated drives that projects stood in.
create table land.indicator (
  id integer generated always as identity primary key,
  subject_kind text not null,
  region_code text references land.region,
  platform_key text references land.platform,
  metric text not null,
  kind text not null,
  period_text text not null,
  period_first date not null,
  period_last date not null,
  value numeric not null,
  unit text not null,
  source_id text not null references land.source,
  constraint indicator_statement unique nulls not distinct (region_code, platform_key, metric, kind, period_text, source_id),
  constraint indicator_subject check (case subject_kind
    when 'REGION' then region_code is not null and platform_key is null
    when 'PLATFORM' then platform_key is not null and region_code is null
    else false end),
  constraint indicator_metric_form check (metric ~ '^[A-Z][A-Z0-9_]*$'),
  constraint indicator_kind_known check (kind in ('ACTUAL', 'TARGET')),
  constraint indicator_period_closed check (period_first <= period_last and isfinite(period_first) and isfinite(period_last)),
  constraint indicator_value_plausible check (value between -1e15 and 1e15),
  constraint indicator_unit_given check (unit <> '')
);
create index indicator_platform on land.indicator (platform_key);
create index indicator_metric on land.indicator (metric, kind);

create table land.campaign (
  key text primary key,
  name text not null,
  region_code text not null references land.region,
  period_text text not null,
  period_first date not null,
  period_last date not null,
  goal text,
  note text,
  source_id text not null references land.source,
  constraint campaign_period_closed check (period_first <= period_last and isfinite(period_first) and isfinite(period_last))
);
create table land.campaign_project (
  campaign_key text not null references land.campaign,
  county_code text not null,
  project_id uuid not null,
  struck_off_on date,
  primary key (county_code, campaign_key, project_id),
  foreign key (county_code, project_id) references land.project
);
create index campaign_region on land.campaign (region_code);
create index campaign_project_campaign on land.campaign_project (campaign_key);
create index campaign_project_project on land.campaign_project (county_code, project_id);

comment on table land.indicator is '指标 | Published figure of a region or platform; actual values and targets are separate facts';
comment on column land.indicator.id is '标识 | Id (ordinal)';
comment on column land.indicator.subject_kind is '对象类型：REGION 区划，PLATFORM 平台 | What the figure is of';
comment on column land.indicator.region_code is '区划 | Region it is of';
comment on column land.indicator.platform_key is '平台 | Platform it is of';
comment on column land.indicator.metric is '指标名 | Metric';
comment on column land.indicator.kind is '性质：ACTUAL 实际，TARGET 目标 | Actual or target';
comment on column land.indicator.period_text is '时期（原文） | Period as stated';
comment on column land.indicator.period_first is '时期首日 | First day of the period';
comment on column land.indicator.period_last is '时期末日 | Last day of the period';
comment on column land.indicator.value is '数值，单位见 unit 列 | Value (unit in the column unit)';
comment on column land.indicator.unit is '单位 | Unit of the value';
comment on column land.indicator.source_id is '来源 | Source of the figure';
comment on table land.campaign is '攻坚行动 | Campaign: a dated list of projects';
comment on column land.campaign.key is '键 | Key';
comment on column land.campaign.name is '名称 | Name';
comment on column land.campaign.region_code is '区划 | Region';
comment on column land.campaign.period_text is '时期（原文） | Period as stated';
comment on column land.campaign.period_first is '时期首日 | First day of the period';
comment on column land.campaign.period_last is '时期末日 | Last day of the period';
comment on column land.campaign.goal is '目标 | Goal';
comment on column land.campaign.note is '备注 | Note';
comment on column land.campaign.source_id is '来源 | Source of the record';
comment on table land.campaign_project is '行动项目清单 | Projects of a campaign';
comment on column land.campaign_project.campaign_key is '行动 | Campaign';
comment on column land.campaign_project.county_code is '县级区划代码 | Code of the county';
comment on column land.campaign_project.project_id is '项目 | Project';
comment on column land.campaign_project.struck_off_on is '销号日期 | Struck off the list on';
