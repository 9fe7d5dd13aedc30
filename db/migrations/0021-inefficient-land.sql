-- Inefficient land: rule sets as data that never change once published, what is recorded for the redevelopment of a parcel, and a campaign's works.
-- The rules are Geo.Land.Inefficiency; db/functions/inefficiency.sql says the rating over all parcels. No national number defines inefficient land.

create table land.inefficiency_rule_set (
  key text primary key,
  series text not null,
  version integer not null,
  name text not null,
  place text not null,
  region_code text references land.region,
  industry text references land.industry_chain,
  valid_from date not null,
  valid_to date,
  published_on date,
  is_example boolean not null,
  combination text not null,
  at_least integer,
  max_age_years integer not null,
  document text not null,
  note text,
  source_id text not null references land.source,
  constraint inefficiency_rule_set_key_of_version check (key = series || '@' || version),
  constraint inefficiency_rule_set_series_form check (series ~ '^[a-z][a-z0-9-]*$'),
  constraint inefficiency_rule_set_version_positive check (version > 0),
  constraint inefficiency_rule_set_period check (valid_from <= valid_to and isfinite(valid_from) and isfinite(valid_to)),
  constraint inefficiency_rule_set_published_finite check (isfinite(published_on)),
  constraint inefficiency_rule_set_combination_known check (combination in ('ANY', 'ALL', 'AT_LEAST')),
  constraint inefficiency_rule_set_at_least_given check ((combination = 'AT_LEAST') = (at_least is not null) and at_least >= 1),
  constraint inefficiency_rule_set_max_age check (max_age_years between 1 and 50)
);
comment on table land.inefficiency_rule_set is '低效用地认定规则，一版一行，发布后不再修改 | Rule set that rates land as inefficient, one row a version; it never changes once published';
comment on column land.inefficiency_rule_set.key is '键：系列@版本 | Key: series@version';
comment on column land.inefficiency_rule_set.series is '系列 | Series the versions belong to';
comment on column land.inefficiency_rule_set.version is '版本号 | Version (count)';
comment on column land.inefficiency_rule_set.name is '名称 | Name';
comment on column land.inefficiency_rule_set.place is '数据所出地区与时期 | Place and time its figures come from';
comment on column land.inefficiency_rule_set.region_code is '适用区划，空为不限 | Region it applies to; empty where it applies wherever it is named';
comment on column land.inefficiency_rule_set.industry is '适用产业，空为不限 | Industry it applies to; empty for all';
comment on column land.inefficiency_rule_set.valid_from is '生效日期 | First day it is in force';
comment on column land.inefficiency_rule_set.valid_to is '失效日期 | Last day it is in force; empty while it stays';
comment on column land.inefficiency_rule_set.published_on is '发布日期，空为草案 | Day of publication; empty for a draft';
comment on column land.inefficiency_rule_set.is_example is '是否示例（外地数据，不作默认） | Whether it is an example, which is never chosen by itself';
comment on column land.inefficiency_rule_set.combination is '判定方式：ANY 任一不达标，ALL 全部不达标，AT_LEAST 至少若干项不达标 | How many yardsticks must be missed';
comment on column land.inefficiency_rule_set.at_least is '至少不达标项数 | Yardsticks to be missed under AT_LEAST (count)';
comment on column land.inefficiency_rule_set.max_age_years is '效益数据最早可追溯年数 | How old the figures may be, 1 for those of last year (years)';
comment on column land.inefficiency_rule_set.document is '依据文件 | Document it stands in';
comment on column land.inefficiency_rule_set.note is '说明 | Note';
comment on column land.inefficiency_rule_set.source_id is '来源 | Source of the record';

-- Conditions are written before the rule set that is published with them.
create table land.inefficiency_condition (
  rule_set_key text not null references land.inefficiency_rule_set deferrable initially deferred,
  metric text not null,
  position integer not null,
  role text not null,
  comparison text not null,
  threshold numeric(18, 5) not null,
  unit text not null,
  reference_on date,
  note text,
  source_id text not null references land.source,
  primary key (rule_set_key, metric),
  unique (rule_set_key, position),
  constraint inefficiency_condition_metric_known check (metric in ('PLOT_RATIO', 'BUILDING_COEFFICIENT', 'OUTPUT_PER_MU', 'TAX_PER_MU', 'INVESTMENT_PER_MU', 'VACANCY_SHARE', 'FOOTPRINT_SHARE')),
  constraint inefficiency_condition_position_positive check (position > 0),
  constraint inefficiency_condition_role_known check (role in ('ENTRY', 'YARDSTICK')),
  constraint inefficiency_condition_comparison_known check (comparison in ('AT_LEAST', 'ABOVE', 'AT_MOST', 'BELOW')),
  constraint inefficiency_condition_direction check ((metric = 'VACANCY_SHARE') = (comparison in ('AT_MOST', 'BELOW'))),
  constraint inefficiency_condition_unit_known check (unit in ('RATIO', 'SHARE', 'YUAN_PER_MU_AND_YEAR', 'YUAN_PER_MU')),
  constraint inefficiency_condition_unit_of_metric check (unit = case metric
    when 'PLOT_RATIO' then 'RATIO'
    when 'OUTPUT_PER_MU' then 'YUAN_PER_MU_AND_YEAR'
    when 'TAX_PER_MU' then 'YUAN_PER_MU_AND_YEAR'
    when 'INVESTMENT_PER_MU' then 'YUAN_PER_MU'
    else 'SHARE' end),
  constraint inefficiency_condition_threshold_plausible check (threshold between 0 and case unit when 'SHARE' then 1 when 'RATIO' then 1000 else 1e9 end),
  constraint inefficiency_condition_reference_day check ((metric = 'FOOTPRINT_SHARE') = (reference_on is not null) and isfinite(reference_on))
);
comment on table land.inefficiency_condition is '认定规则的条件 | Condition of a rule set';
comment on column land.inefficiency_condition.rule_set_key is '所属规则 | Rule set it belongs to';
comment on column land.inefficiency_condition.metric is '指标：容积率、建筑系数、亩均产值、亩均税收、亩均投资、空置比例、基准日影像建筑占地比例 | What is measured';
comment on column land.inefficiency_condition.position is '次序 | Place in the rule set (ordinal)';
comment on column land.inefficiency_condition.role is '作用：ENTRY 准入条件，YARDSTICK 达标标准 | Whether land must meet it to be rated at all, or is measured by it';
comment on column land.inefficiency_condition.comparison is '比较：AT_LEAST 不低于，ABOVE 高于，AT_MOST 不高于，BELOW 低于 | How the value must stand to the threshold';
comment on column land.inefficiency_condition.threshold is '阈值，单位见 unit 列 | Threshold (unit in the column unit)';
comment on column land.inefficiency_condition.unit is '单位 | Unit of the threshold';
comment on column land.inefficiency_condition.reference_on is '影像基准日（标图入库） | Day of the imagery that a footprint share is measured on';
comment on column land.inefficiency_condition.note is '说明 | Note';
comment on column land.inefficiency_condition.source_id is '来源 | Source of the figure';

-- A rule set is published with all its conditions, and then stays as it is: a rating of any past day can be repeated.
create function land.inefficiency_rule_set_kept() returns trigger
  language plpgsql security definer set search_path = land, public, pg_temp as $$
declare
  yardsticks integer;
begin
  if tg_op <> 'INSERT' then
    if old.published_on is not null then
      raise exception 'rule set % is published and stays as it is: write a new version', old.key
        using errcode = 'check_violation', constraint = 'inefficiency_rule_set_published';
    end if;
    if tg_op = 'DELETE' then
      return old;
    end if;
  end if;
  if new.published_on is not null then
    select count(*) into yardsticks from land.inefficiency_condition where rule_set_key = new.key and role = 'YARDSTICK';
    if yardsticks < coalesce(new.at_least, 1) then
      raise exception 'rule set % has % yardsticks, too few to be published', new.key, yardsticks
        using errcode = 'check_violation', constraint = 'inefficiency_rule_set_yardsticks';
    end if;
  end if;
  return new;
end
$$;
comment on function land.inefficiency_rule_set_kept() is '已发布的规则不得修改 | Keeps published rule sets as they are';
create trigger kept before insert or update or delete on land.inefficiency_rule_set for each row execute function land.inefficiency_rule_set_kept();

create function land.inefficiency_condition_kept() returns trigger
  language plpgsql security definer set search_path = land, public, pg_temp as $$
declare
  published text;
begin
  select key into published from land.inefficiency_rule_set
  where published_on is not null and (tg_op <> 'INSERT' and key = old.rule_set_key or tg_op <> 'DELETE' and key = new.rule_set_key);
  if found then
    raise exception 'rule set % is published and stays as it is: write a new version', published
      using errcode = 'check_violation', constraint = 'inefficiency_condition_published';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end
$$;
comment on function land.inefficiency_condition_kept() is '已发布规则的条件不得修改 | Keeps the conditions of published rule sets as they are';
create trigger kept before insert or update or delete on land.inefficiency_condition for each row execute function land.inefficiency_condition_kept();

grant create on schema land to geo_rights;
alter function land.inefficiency_rule_set_kept() owner to geo_rights;
alter function land.inefficiency_condition_kept() owner to geo_rights;
revoke create on schema land from geo_rights;

create table land.parcel_footprint (
  county_code text not null,
  id uuid not null,
  parcel_id uuid not null,
  imagery_on date not null,
  share numeric(6, 5) not null,
  document text,
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  primary key (county_code, id),
  foreign key (county_code, parcel_id) references land.parcel,
  unique (county_code, parcel_id, imagery_on),
  constraint parcel_footprint_imagery_finite check (isfinite(imagery_on)),
  constraint parcel_footprint_share_plausible check (share between 0 and 1),
  constraint parcel_footprint_document_given check (document <> ''),
  constraint parcel_footprint_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint parcel_footprint_version_positive check (version > 0)
);
comment on table land.parcel_footprint is '基准日影像上的建筑占地 | Share of a parcel built over on imagery of a day';
comment on column land.parcel_footprint.county_code is '县级区划代码 | Code of the county';
comment on column land.parcel_footprint.id is '标识 | Id';
comment on column land.parcel_footprint.parcel_id is '地块 | Parcel';
comment on column land.parcel_footprint.imagery_on is '影像日期 | Day of the imagery';
comment on column land.parcel_footprint.share is '建筑占地比例 | Built-over area over land area (share, 0 to 1)';
comment on column land.parcel_footprint.document is '文件 | Document';
call land.describe_record('land.parcel_footprint');
call land.keep_history('land.parcel_footprint');

create table land.redevelopment_ground (
  county_code text not null,
  id uuid not null,
  parcel_id uuid not null,
  ground text not null,
  decided_on date not null,
  withdrawn_on date,
  document text not null,
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  primary key (county_code, id),
  foreign key (county_code, parcel_id) references land.parcel,
  constraint redevelopment_ground_ground_known check (ground in ('SCATTERED_LAYOUT', 'EXTENSIVE_USE', 'UNREASONABLE_PURPOSE', 'DILAPIDATED_BUILDINGS', 'OUT_OF_SECONDARY', 'PLAN_NO_LONGER_INDUSTRY', 'RESTRICTED_INDUSTRY', 'UNSAFE_OR_POLLUTING', 'SCATTERED_SETTLEMENT', 'VILLAGE_CONSOLIDATION', 'SUPPLIED_NOT_BUILDABLE', 'BY_DECISION')),
  constraint redevelopment_ground_dates_finite check (isfinite(decided_on) and isfinite(withdrawn_on)),
  constraint redevelopment_ground_period check (decided_on <= withdrawn_on),
  constraint redevelopment_ground_document_given check (document <> ''),
  constraint redevelopment_ground_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint redevelopment_ground_version_positive check (version > 0)
);
comment on table land.redevelopment_ground is '再开发认定依据 | Ground on which land was recognised for redevelopment, with its document';
comment on column land.redevelopment_ground.county_code is '县级区划代码 | Code of the county';
comment on column land.redevelopment_ground.id is '标识 | Id';
comment on column land.redevelopment_ground.parcel_id is '地块 | Parcel';
comment on column land.redevelopment_ground.ground is '依据 | Ground';
comment on column land.redevelopment_ground.decided_on is '文件日期 | Day of the document';
comment on column land.redevelopment_ground.withdrawn_on is '撤销日期 | Day it was withdrawn';
comment on column land.redevelopment_ground.document is '文件 | Document it stands in';
call land.describe_record('land.redevelopment_ground');
call land.keep_history('land.redevelopment_ground');

create table land.redevelopment_survey (
  county_code text not null,
  id uuid not null,
  parcel_id uuid not null,
  surveyed_on date not null,
  holders integer,
  consent_share numeric(6, 5),
  ownership_clear boolean,
  in_second_survey boolean,
  in_village_cluster boolean,
  division_allowed boolean,
  unbuilt_area numeric(14, 2),
  smallest_unit_area numeric(14, 2),
  acquisition_agreed_on date,
  acquisition_document text,
  document text,
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  primary key (county_code, id),
  foreign key (county_code, parcel_id) references land.parcel,
  unique (county_code, parcel_id, surveyed_on),
  constraint redevelopment_survey_dates_finite check (isfinite(surveyed_on) and isfinite(acquisition_agreed_on)),
  constraint redevelopment_survey_holders_positive check (holders > 0),
  constraint redevelopment_survey_consent check (consent_share between 0 and 1),
  constraint redevelopment_survey_unbuilt_area_not_negative check (unbuilt_area between 0 and 1e11),
  constraint redevelopment_survey_smallest_unit_area_positive check (smallest_unit_area > 0 and smallest_unit_area < 1e11),
  constraint redevelopment_survey_acquisition_closed check ((acquisition_agreed_on is null) = (acquisition_document is null) and acquisition_document <> ''),
  constraint redevelopment_survey_document_given check (document <> ''),
  constraint redevelopment_survey_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint redevelopment_survey_version_positive check (version > 0)
);
comment on table land.redevelopment_survey is '再开发摸底 | What was found out about a parcel for its redevelopment';
comment on column land.redevelopment_survey.county_code is '县级区划代码 | Code of the county';
comment on column land.redevelopment_survey.id is '标识 | Id';
comment on column land.redevelopment_survey.parcel_id is '地块 | Parcel';
comment on column land.redevelopment_survey.surveyed_on is '摸底日期 | Day of the survey';
comment on column land.redevelopment_survey.holders is '权利人数量 | Right holders (count)';
comment on column land.redevelopment_survey.consent_share is '同意比例 | Share of the holders who consent (share, 0 to 1)';
comment on column land.redevelopment_survey.ownership_clear is '权属是否清晰无争议 | Whether ownership is clear and undisputed';
comment on column land.redevelopment_survey.in_second_survey is '是否为二调建设用地 | Whether the second national survey has it as construction land';
comment on column land.redevelopment_survey.in_village_cluster is '是否属园区外村镇工业集聚区 | Whether it lies in an industrial cluster outside recognised parks';
comment on column land.redevelopment_survey.division_allowed is '合同是否允许分割转让 | Whether the contract allows division and transfer';
comment on column land.redevelopment_survey.unbuilt_area is '未建设部分面积（平方米） | Area of the unbuilt part (m²)';
comment on column land.redevelopment_survey.smallest_unit_area is '最小建筑单元面积（平方米） | Floor area of the smallest unit to be transferred (m²)';
comment on column land.redevelopment_survey.acquisition_agreed_on is '收储协议日期 | Day of the agreement on acquisition';
comment on column land.redevelopment_survey.acquisition_document is '收储协议 | Agreement on acquisition';
comment on column land.redevelopment_survey.document is '文件 | Document';
call land.describe_record('land.redevelopment_survey');
call land.keep_history('land.redevelopment_survey');

create table land.redevelopment_work (
  county_code text not null,
  id uuid not null,
  parcel_id uuid not null,
  route text not null,
  started_on date not null,
  finished_on date,
  area numeric(14, 2),
  campaign_key text references land.campaign,
  document text,
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  primary key (county_code, id),
  foreign key (county_code, parcel_id) references land.parcel,
  constraint redevelopment_work_route_known check (route in ('INDUSTRY_TO_INDUSTRY', 'ACQUISITION', 'JOINT_DEVELOPMENT', 'RETROFIT_EXPANSION', 'VILLAGE_PARK_RENEWAL', 'SUBDIVISION_TRANSFER')),
  constraint redevelopment_work_dates_finite check (isfinite(started_on) and isfinite(finished_on)),
  constraint redevelopment_work_period check (started_on <= finished_on),
  constraint redevelopment_work_area_positive check (area > 0 and area < 1e12),
  constraint redevelopment_work_document_given check (document <> ''),
  constraint redevelopment_work_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint redevelopment_work_version_positive check (version > 0)
);
comment on table land.redevelopment_work is '再开发实施 | Redevelopment of a parcel as it is carried out';
comment on column land.redevelopment_work.county_code is '县级区划代码 | Code of the county';
comment on column land.redevelopment_work.id is '标识 | Id';
comment on column land.redevelopment_work.parcel_id is '地块 | Parcel';
comment on column land.redevelopment_work.route is '再开发方式 | Route';
comment on column land.redevelopment_work.started_on is '启动日期 | Day it began';
comment on column land.redevelopment_work.finished_on is '完成日期 | Day it was finished';
comment on column land.redevelopment_work.area is '涉及面积（平方米），空为整宗 | Area it covers, empty for the whole parcel (m²)';
comment on column land.redevelopment_work.campaign_key is '所属行动 | Campaign it is counted in';
comment on column land.redevelopment_work.document is '文件 | Document';
call land.describe_record('land.redevelopment_work');
call land.keep_history('land.redevelopment_work');

create index redevelopment_ground_parcel on land.redevelopment_ground (county_code, parcel_id);
create index redevelopment_work_parcel on land.redevelopment_work (county_code, parcel_id);
create index redevelopment_work_campaign on land.redevelopment_work (campaign_key) where campaign_key is not null;

-- What may be rated at all: a tenth of the land, in the order of the other tables. db/functions/inefficiency.sql asks with the same words.
create index parcel_industry on land.parcel (county_code, id)
  where state = 'ACTIVE' and stage = 'IN_USE' and (land_use_code is null or land_use_code in ('06', '0601', '10') or left(land_use_code, 4) = '1001');
call land.index_history('land.parcel');

create view api.inefficiency_rule_set as
  select key, series, version, name, place, region_code, industry, valid_from, valid_to, published_on, is_example, combination, at_least,
    max_age_years, document, note, source_id
  from land.inefficiency_rule_set;

create view api.inefficiency_condition as
  select rule_set_key, metric, position, role, comparison, threshold, unit, reference_on, note, source_id
  from land.inefficiency_condition;

create view api.parcel_footprint as
  select county_code, id, parcel_id, imagery_on, share, document,
    origin, source_id, stated_on, updated_at, updated_by, version
  from land.parcel_footprint
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

create view api.redevelopment_ground as
  select county_code, id, parcel_id, ground, decided_on, withdrawn_on, document,
    origin, source_id, stated_on, updated_at, updated_by, version
  from land.redevelopment_ground
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

create view api.redevelopment_survey as
  select county_code, id, parcel_id, surveyed_on, holders, consent_share, ownership_clear, in_second_survey, in_village_cluster, division_allowed, unbuilt_area, smallest_unit_area, acquisition_agreed_on, acquisition_document, document,
    origin, source_id, stated_on, updated_at, updated_by, version
  from land.redevelopment_survey
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

create view api.redevelopment_work as
  select county_code, id, parcel_id, route, started_on, finished_on, area, campaign_key, document,
    origin, source_id, stated_on, updated_at, updated_by, version
  from land.redevelopment_work
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

alter view api.inefficiency_rule_set owner to geo_rights;
grant select on api.inefficiency_rule_set to geo_app;
alter view api.inefficiency_condition owner to geo_rights;
grant select on api.inefficiency_condition to geo_app;
alter view api.parcel_footprint owner to geo_rights;
grant select on api.parcel_footprint to geo_app;
call land.publish_history('land.parcel_footprint');
alter view api.redevelopment_ground owner to geo_rights;
grant select on api.redevelopment_ground to geo_app;
call land.publish_history('land.redevelopment_ground');
alter view api.redevelopment_survey owner to geo_rights;
grant select on api.redevelopment_survey to geo_app;
call land.publish_history('land.redevelopment_survey');
alter view api.redevelopment_work owner to geo_rights;
grant select on api.redevelopment_work to geo_app;
call land.publish_history('land.redevelopment_work');
