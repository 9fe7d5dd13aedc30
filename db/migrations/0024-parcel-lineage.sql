-- Where a parcel went and where it came from: one row for each pair of a closed number and the parcel that took over land of it
-- (docs/decisions/0014-parcel-lineage.md). It stands in the county of the closed number; the parcel that came may lie in another one.
create table land.parcel_lineage (
  county_code text not null,
  id uuid not null,
  predecessor_id uuid not null,
  successor_county_code text not null,
  successor_id uuid not null,
  act text not null,
  effective_on date not null,
  decided_on date,
  document text,
  shared_area double precision not null,
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  primary key (county_code, id),
  unique (county_code, predecessor_id, successor_county_code, successor_id),
  foreign key (county_code, predecessor_id) references land.parcel,
  foreign key (successor_county_code, successor_id) references land.parcel,
  constraint parcel_lineage_act_known check (act in ('SPLIT', 'MERGE', 'RENUMBER')),
  constraint parcel_lineage_between_two check ((county_code, predecessor_id) <> (successor_county_code, successor_id)),
  constraint parcel_lineage_only_renumber_leaves_county check (act = 'RENUMBER' or county_code = successor_county_code),
  constraint parcel_lineage_dates_finite check (isfinite(effective_on) and isfinite(decided_on)),
  constraint parcel_lineage_decided_before check (decided_on <= effective_on),
  constraint parcel_lineage_document_given check (document <> ''),
  constraint parcel_lineage_shared_area_plausible check (shared_area >= 0 and shared_area < 1e12),
  constraint parcel_lineage_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint parcel_lineage_version_positive check (version > 0)
);
create index parcel_lineage_successor on land.parcel_lineage (successor_county_code, successor_id);
comment on table land.parcel_lineage is '宗地变更关系 | Lineage of parcels: which took over land of which';
comment on column land.parcel_lineage.county_code is '原宗地所在县级区划代码 | Code of the county of the closed number';
comment on column land.parcel_lineage.id is '标识 | Id';
comment on column land.parcel_lineage.predecessor_id is '原宗地（已注销） | Parcel whose number was closed';
comment on column land.parcel_lineage.successor_county_code is '新宗地所在县级区划代码 | Code of the county of the parcel that came';
comment on column land.parcel_lineage.successor_id is '新宗地 | Parcel that came';
comment on column land.parcel_lineage.act is '变更方式：SPLIT 分割，MERGE 合并，RENUMBER 代码变更 | Act: split, merge or new number';
comment on column land.parcel_lineage.effective_on is '生效日期 | Day from which it holds';
comment on column land.parcel_lineage.decided_on is '批准日期 | Day of the decision';
comment on column land.parcel_lineage.document is '批准文号 | Number of the decision';
comment on column land.parcel_lineage.shared_area is '承接面积（平方米） | Area taken over, on the ellipsoid (m²)';
call land.describe_record('land.parcel_lineage');
call land.keep_history('land.parcel_lineage');

create view api.parcel_lineage as
  select county_code, id, predecessor_id, successor_county_code, successor_id, act, effective_on, decided_on, document, shared_area,
    origin, source_id, stated_on, updated_at, updated_by, version
  from land.parcel_lineage
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

-- What the acts write. Contracts only change the parcel they stand on; the projects of a parcel are added to those that come after it.
create view api.parcel_lineage_writable as
  select county_code, id, predecessor_id, successor_county_code, successor_id, act, effective_on, decided_on, document, shared_area,
    origin, source_id, stated_on, updated_at, updated_by, version
  from land.parcel_lineage
  where county_code = any ((select string_to_array(current_setting('geo.write', true), ','))::text[])
    and successor_county_code = any ((select string_to_array(current_setting('geo.write', true), ','))::text[])
  with cascaded check option;

create view api.supply_contract_writable as
  select county_code, id, parcel_id
  from land.supply_contract
  where county_code = any ((select string_to_array(current_setting('geo.write', true), ','))::text[])
  with cascaded check option;

create view api.project_parcel_writable as
  select county_code, project_id, parcel_id
  from land.project_parcel
  where county_code = any ((select string_to_array(current_setting('geo.write', true), ','))::text[])
  with cascaded check option;

alter view api.parcel_lineage owner to geo_rights;
alter view api.parcel_lineage_writable owner to geo_rights;
alter view api.supply_contract_writable owner to geo_rights;
alter view api.project_parcel_writable owner to geo_rights;
grant select on api.parcel_lineage to geo_app;
grant select, insert on api.parcel_lineage_writable to geo_app;
grant select, update (parcel_id) on api.supply_contract_writable to geo_app;
grant select, insert on api.project_parcel_writable to geo_app;
call land.publish_history('land.parcel_lineage');
