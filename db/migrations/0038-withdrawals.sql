-- A finding, a disposal or a visit that should not be on record is withdrawn from a day on: it stays, and counts for the days before. One that was wrong from
-- the start is withdrawn from its own day.
alter table land.idle_finding add column withdrawn_on date,
  add constraint idle_finding_withdrawal check (isfinite(withdrawn_on) and decided_on <= withdrawn_on);
comment on column land.idle_finding.withdrawn_on is '撤销日期；有效为空 | Day it was withdrawn; empty while it stands';
call land.keep_history('land.idle_finding');
create or replace view api.idle_finding as
  select county_code, id, contract_id, number, decided_on, cause, document,
    origin, source_id, stated_on, updated_at, updated_by, version, withdrawn_on
  from land.idle_finding
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);
call land.publish_history('land.idle_finding');
call land.publish_writable('land.idle_finding');

alter table land.idle_disposal add column withdrawn_on date,
  add constraint idle_disposal_withdrawal check (isfinite(withdrawn_on) and decided_on <= withdrawn_on);
comment on column land.idle_disposal.withdrawn_on is '撤销日期；有效为空 | Day it was withdrawn; empty while it stands';
call land.keep_history('land.idle_disposal');
create or replace view api.idle_disposal as
  select county_code, id, finding_id, measure, decided_on, last_on, amount, document,
    origin, source_id, stated_on, updated_at, updated_by, version, withdrawn_on
  from land.idle_disposal
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);
call land.publish_history('land.idle_disposal');
call land.publish_writable('land.idle_disposal');

alter table land.campaign_visit add column withdrawn_on date,
  add constraint campaign_visit_withdrawal check (isfinite(withdrawn_on) and visited_on <= withdrawn_on);
comment on column land.campaign_visit.withdrawn_on is '撤销日期；有效为空 | Day it was withdrawn; empty while it stands';
call land.keep_history('land.campaign_visit');
create or replace view api.campaign_visit as
  select county_code, id, campaign_key, project_id, visited_on, visitor, unit, note, blocker, cleared_on, next_due_on,
    origin, source_id, stated_on, updated_at, updated_by, version, withdrawn_on
  from land.campaign_visit
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);
call land.publish_history('land.campaign_visit');
call land.publish_writable('land.campaign_visit');

-- Facilities are recorded and corrected by administrators, as platforms are.
alter table land.facility add column updated_at timestamptz not null default now();
alter table land.facility add column updated_by text not null default 'system';
alter table land.facility add column version integer not null default 1;
alter table land.facility add constraint facility_version_positive check (version > 0);
comment on column land.facility.updated_at is '最后更新时间 | When the record was last written';
comment on column land.facility.updated_by is '最后更新者 | Who wrote the record last';
comment on column land.facility.version is '版本号，每次更新加一 | Version, one more with every update (count)';
call land.keep_history('land.facility');
create or replace view api.facility as
  select key, kind, name, name_en, location, region_code, fuel, capacity_mw, operator, note, source_id, updated_at, updated_by, version
  from land.facility;
call land.publish_history('land.facility');
call land.publish_writable('land.facility', '(select current_setting(''geo.role'', true)) = ''admin''', 'select, insert, update');
