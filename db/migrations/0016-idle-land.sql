-- What the idle clock reads beside the contract: agreements, pauses, suspensions, progress, findings and disposals
-- (《闲置土地处置办法》, Order 53 of 2012). The rule itself is Geo.Land.IdleLand.IdleClock; land.idle_clock_on says the same over all contracts.

create table land.supply_agreement (
  county_code text not null,
  id uuid not null,
  contract_id uuid not null,
  signed_on date not null,
  start_on date,
  completion_on date,
  document text,
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  primary key (county_code, id),
  foreign key (county_code, contract_id) references land.supply_contract,
  constraint supply_agreement_dates_finite check (isfinite(signed_on) and isfinite(start_on) and isfinite(completion_on)),
  constraint supply_agreement_order check (start_on <= completion_on),
  constraint supply_agreement_document_given check (document <> ''),
  constraint supply_agreement_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint supply_agreement_version_positive check (version > 0)
);
comment on table land.supply_agreement is '补充协议 | Supplementary agreement that sets the dates of a contract anew';
comment on column land.supply_agreement.county_code is '县级区划代码 | Code of the county';
comment on column land.supply_agreement.id is '标识 | Id';
comment on column land.supply_agreement.contract_id is '所属合同 | Contract it belongs to';
comment on column land.supply_agreement.signed_on is '签订日期 | Signed on';
comment on column land.supply_agreement.start_on is '新的动工开发日期 | New day of the start of construction; empty where it stays';
comment on column land.supply_agreement.completion_on is '新的竣工日期 | New day of completion; empty where it stays';
comment on column land.supply_agreement.document is '文号 | Number of the document';
call land.describe_record('land.supply_agreement');
call land.keep_history('land.supply_agreement');

create table land.supply_pause (
  county_code text not null,
  id uuid not null,
  contract_id uuid not null,
  cause text not null,
  first_on date not null,
  last_on date,
  verified_on date,
  document text,
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  primary key (county_code, id),
  foreign key (county_code, contract_id) references land.supply_contract,
  constraint supply_pause_cause_known check (cause in ('LAND_NOT_HANDED_OVER', 'PLAN_CHANGED', 'POLICY_CHANGED', 'PETITION', 'MILITARY_OR_RELICS', 'OTHER_ACT_OF_GOVERNMENT', 'FORCE_MAJEURE', 'HOLDER', 'COURT_FREEZE', 'PREPARATORY_WORK')),
  constraint supply_pause_dates_finite check (isfinite(first_on) and isfinite(last_on) and isfinite(verified_on)),
  constraint supply_pause_period check (first_on <= last_on),
  constraint supply_pause_document_given check (document <> ''),
  constraint supply_pause_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint supply_pause_version_positive check (version > 0)
);
comment on table land.supply_pause is '不能动工的期间 | Period in which the holder could not build, or says so';
comment on column land.supply_pause.county_code is '县级区划代码 | Code of the county';
comment on column land.supply_pause.id is '标识 | Id';
comment on column land.supply_pause.contract_id is '所属合同 | Contract it belongs to';
comment on column land.supply_pause.cause is '原因，见办法第八条 | Cause, as Art. 8 has them';
comment on column land.supply_pause.first_on is '首日 | First day';
comment on column land.supply_pause.last_on is '末日（含）；未结束为空 | Last day, which is part of it; empty while it runs';
comment on column land.supply_pause.verified_on is '核实日期；未核实不计 | Day the department verified it; empty for a claim, which does not count';
comment on column land.supply_pause.document is '证明文件 | Document that shows it';
call land.describe_record('land.supply_pause');
call land.keep_history('land.supply_pause');

create table land.supply_suspension (
  county_code text not null,
  id uuid not null,
  contract_id uuid not null,
  suspended_on date not null,
  resumed_on date,
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  primary key (county_code, id),
  foreign key (county_code, contract_id) references land.supply_contract,
  constraint supply_suspension_dates_finite check (isfinite(suspended_on) and isfinite(resumed_on)),
  constraint supply_suspension_period check (suspended_on <= resumed_on),
  constraint supply_suspension_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint supply_suspension_version_positive check (version > 0)
);
comment on table land.supply_suspension is '中止开发 | Suspension of construction before the one the contract itself shows';
comment on column land.supply_suspension.county_code is '县级区划代码 | Code of the county';
comment on column land.supply_suspension.id is '标识 | Id';
comment on column land.supply_suspension.contract_id is '所属合同 | Contract it belongs to';
comment on column land.supply_suspension.suspended_on is '中止日期 | Day work stopped';
comment on column land.supply_suspension.resumed_on is '恢复日期；未恢复为空 | Day it went on; empty while it stands still';
call land.describe_record('land.supply_suspension');
call land.keep_history('land.supply_suspension');

create table land.supply_progress (
  county_code text not null,
  id uuid not null,
  contract_id uuid not null,
  reported_on date not null,
  area_due numeric(14, 2),
  area_started numeric(14, 2),
  total_investment numeric(18, 2),
  invested numeric(18, 2),
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  primary key (county_code, id),
  foreign key (county_code, contract_id) references land.supply_contract,
  unique (county_code, contract_id, reported_on),
  constraint supply_progress_date_finite check (isfinite(reported_on)),
  constraint supply_progress_area_due_not_negative check (area_due between 0 and 1e12),
  constraint supply_progress_area_started_not_negative check (area_started between 0 and 1e12),
  constraint supply_progress_total_investment_not_negative check (total_investment between 0 and 1e16),
  constraint supply_progress_invested_not_negative check (invested between 0 and 1e16),
  constraint supply_progress_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint supply_progress_version_positive check (version > 0)
);
comment on table land.supply_progress is '开发进度报告 | Report of progress before the one the contract itself shows';
comment on column land.supply_progress.county_code is '县级区划代码 | Code of the county';
comment on column land.supply_progress.id is '标识 | Id';
comment on column land.supply_progress.contract_id is '所属合同 | Contract it belongs to';
comment on column land.supply_progress.reported_on is '报告日期 | Day of the report';
comment on column land.supply_progress.area_due is '应动工面积（平方米） | Area on which construction was due (m²)';
comment on column land.supply_progress.area_started is '已动工面积（平方米） | Area on which construction had started (m²)';
comment on column land.supply_progress.total_investment is '总投资额（元） | Total investment (yuan)';
comment on column land.supply_progress.invested is '已投资额（元） | Amount invested, price and taxes left out (yuan)';
call land.describe_record('land.supply_progress');
call land.keep_history('land.supply_progress');

create table land.idle_finding (
  county_code text not null,
  id uuid not null,
  contract_id uuid not null,
  number text not null,
  decided_on date not null,
  cause text,
  document text,
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  primary key (county_code, id),
  foreign key (county_code, contract_id) references land.supply_contract,
  unique (county_code, number),
  constraint idle_finding_cause_known check (cause in ('LAND_NOT_HANDED_OVER', 'PLAN_CHANGED', 'POLICY_CHANGED', 'PETITION', 'MILITARY_OR_RELICS', 'OTHER_ACT_OF_GOVERNMENT', 'FORCE_MAJEURE', 'HOLDER', 'COURT_FREEZE', 'PREPARATORY_WORK')),
  constraint idle_finding_date_finite check (isfinite(decided_on)),
  constraint idle_finding_number_given check (number <> ''),
  constraint idle_finding_document_given check (document <> ''),
  constraint idle_finding_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint idle_finding_version_positive check (version > 0)
);
comment on table land.idle_finding is '闲置土地认定书 | Written finding that land is idle';
comment on column land.idle_finding.county_code is '县级区划代码 | Code of the county';
comment on column land.idle_finding.id is '标识 | Id';
comment on column land.idle_finding.contract_id is '所属合同 | Contract it belongs to';
comment on column land.idle_finding.number is '认定书编号 | Number of the decision';
comment on column land.idle_finding.decided_on is '认定日期 | Day of the decision';
comment on column land.idle_finding.cause is '认定的原因 | Cause it states';
comment on column land.idle_finding.document is '文件 | Document';
call land.describe_record('land.idle_finding');
call land.keep_history('land.idle_finding');

create table land.idle_disposal (
  county_code text not null,
  id uuid not null,
  finding_id uuid not null,
  measure text not null,
  decided_on date not null,
  last_on date,
  amount numeric(18, 2),
  document text,
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  primary key (county_code, id),
  foreign key (county_code, finding_id) references land.idle_finding,
  constraint idle_disposal_measure_known check (measure in ('EXTENSION', 'CHANGE_OF_USE', 'TEMPORARY_USE', 'TAKEN_BACK_BY_AGREEMENT', 'EXCHANGE', 'OTHER', 'IDLE_FEE', 'TAKEN_BACK_WITHOUT_COMPENSATION')),
  constraint idle_disposal_dates_finite check (isfinite(decided_on) and isfinite(last_on)),
  constraint idle_disposal_period check (decided_on <= last_on),
  constraint idle_disposal_amount_not_negative check (amount between 0 and 1e16),
  constraint idle_disposal_document_given check (document <> ''),
  constraint idle_disposal_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint idle_disposal_version_positive check (version > 0)
);
comment on table land.idle_disposal is '闲置土地处置 | Disposal of land found idle';
comment on column land.idle_disposal.county_code is '县级区划代码 | Code of the county';
comment on column land.idle_disposal.id is '标识 | Id';
comment on column land.idle_disposal.finding_id is '所答复的认定 | Finding it answers';
comment on column land.idle_disposal.measure is '处置方式，见办法第十二、十四条 | Measure of Art. 12 or 14';
comment on column land.idle_disposal.decided_on is '决定或协议日期 | Day of the decision or agreement';
comment on column land.idle_disposal.last_on is '临时使用的末日 | Last day of a temporary use';
comment on column land.idle_disposal.amount is '金额（元） | Amount paid (yuan)';
comment on column land.idle_disposal.document is '文件 | Document';
call land.describe_record('land.idle_disposal');
call land.keep_history('land.idle_disposal');

create index supply_agreement_contract on land.supply_agreement (county_code, contract_id);
create index supply_pause_contract on land.supply_pause (county_code, contract_id);
create index supply_suspension_contract on land.supply_suspension (county_code, contract_id);
create index supply_progress_contract on land.supply_progress (county_code, contract_id);
create index idle_finding_contract on land.idle_finding (county_code, contract_id);
create index idle_disposal_finding on land.idle_disposal (county_code, finding_id);

create view api.supply_agreement as
  select county_code, id, contract_id, signed_on, start_on, completion_on, document,
    origin, source_id, stated_on, updated_at, updated_by, version
  from land.supply_agreement
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

create view api.supply_pause as
  select county_code, id, contract_id, cause, first_on, last_on, verified_on, document,
    origin, source_id, stated_on, updated_at, updated_by, version
  from land.supply_pause
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

create view api.supply_suspension as
  select county_code, id, contract_id, suspended_on, resumed_on,
    origin, source_id, stated_on, updated_at, updated_by, version
  from land.supply_suspension
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

create view api.supply_progress as
  select county_code, id, contract_id, reported_on, area_due, area_started, total_investment, invested,
    origin, source_id, stated_on, updated_at, updated_by, version
  from land.supply_progress
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

create view api.idle_finding as
  select county_code, id, contract_id, number, decided_on, cause, document,
    origin, source_id, stated_on, updated_at, updated_by, version
  from land.idle_finding
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

create view api.idle_disposal as
  select county_code, id, finding_id, measure, decided_on, last_on, amount, document,
    origin, source_id, stated_on, updated_at, updated_by, version
  from land.idle_disposal
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

alter view api.supply_agreement owner to geo_rights;
grant select on api.supply_agreement to geo_app;
call land.publish_history('land.supply_agreement');
alter view api.supply_pause owner to geo_rights;
grant select on api.supply_pause to geo_app;
call land.publish_history('land.supply_pause');
alter view api.supply_suspension owner to geo_rights;
grant select on api.supply_suspension to geo_app;
call land.publish_history('land.supply_suspension');
alter view api.supply_progress owner to geo_rights;
grant select on api.supply_progress to geo_app;
call land.publish_history('land.supply_progress');
alter view api.idle_finding owner to geo_rights;
grant select on api.idle_finding to geo_app;
call land.publish_history('land.idle_finding');
alter view api.idle_disposal owner to geo_rights;
grant select on api.idle_disposal to geo_app;
call land.publish_history('land.idle_disposal');
