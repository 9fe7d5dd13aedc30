-- What the acts of the API write (docs/acts.md): for each table a view with all its columns but the computed ones, whose check option
-- refuses a row of a county outside geo.write, before and after. Records are not deleted: what ends has a last day or a state.

create function api.may_write_in(region text) returns boolean
  language sql stable parallel safe as $$
  select exists (
    select from unnest(string_to_array(current_setting('geo.write', true), ',')) as written (county)
    where length(written.county) = 6 and starts_with(written.county, case
      when right(left(region, 6), 4) = '0000' then left(region, 2)
      when right(left(region, 6), 2) = '00' then left(region, 4)
      else left(region, 6) end))
$$;
comment on function api.may_write_in(text) is '是否可写某区划的记录 | Whether the caller writes a county of the region, or the county it lies in';
alter function api.may_write_in(text) owner to geo_rights;
grant execute on function api.may_write_in(text) to geo_app;

-- Call it again when the table has a new column.
create procedure land.publish_writable(
    target regclass,
    mine text default 'county_code = any ((select string_to_array(current_setting(''geo.write'', true), '',''))::text[])',
    may text default 'select, insert, update')
  language plpgsql as $$
declare
  named constant text := (select relname from pg_class where oid = target);
  names text;
begin
  select string_agg(format('%I', attname), ', ' order by attnum) into names
  from pg_attribute where attrelid = target and attnum > 0 and not attisdropped and attgenerated = '';
  execute format('create or replace view api.%I as select %s from land.%I where %s with cascaded check option', named || '_writable', names, named, mine);
  execute format('alter view api.%I owner to geo_rights', named || '_writable');
  execute format('grant %s on api.%I to geo_app', may, named || '_writable');
end
$$;
comment on procedure land.publish_writable(regclass, text, text) is '为一张表建立写入视图 | Makes the view through which a table is written';

-- A project on the list of a campaign is struck off and gets another lead: such a change names the version it has seen.
alter table land.campaign_project add column updated_at timestamptz not null default now();
alter table land.campaign_project add column updated_by text not null default 'system';
alter table land.campaign_project add column version integer not null default 1;
alter table land.campaign_project add constraint campaign_project_version_positive check (version > 0);
comment on column land.campaign_project.updated_at is '最后更新时间 | When the record was last written';
comment on column land.campaign_project.updated_by is '最后更新者 | Who wrote the record last';
comment on column land.campaign_project.version is '版本号，每次更新加一 | Version, one more with every update (count)';
call land.keep_history('land.campaign_project');
create or replace view api.campaign_project as
  select campaign_key, county_code, project_id, struck_off_on, lead, unit, updated_at, updated_by, version
  from land.campaign_project
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);
call land.publish_history('land.campaign_project');

-- A target that was set stays as it is; another one for the same period is a row of its own, and the one set last is in force.
alter table land.indicator add column set_on date;
alter table land.indicator add column document text;
alter table land.indicator add constraint indicator_set_on_finite check (isfinite(set_on));
alter table land.indicator add constraint indicator_document_given check (document <> '');
alter table land.indicator drop constraint indicator_statement;
alter table land.indicator add constraint indicator_statement unique nulls not distinct (region_code, platform_key, metric, kind, period_text, source_id, set_on);
comment on column land.indicator.set_on is '目标下达日期；公开报道的数字为空 | Day the target was set; empty for figures read from publications';
comment on column land.indicator.document is '下达文号 | Number of the document that sets it';
call land.keep_history('land.indicator');
create or replace view api.indicator as
  select id, subject_kind, region_code, platform_key, metric, kind, period_text, period_first, period_last, value, unit, source_id, set_on, document
  from land.indicator;
call land.publish_history('land.indicator');

-- A source is recorded by whoever writes land anywhere, and stays as it is.
call land.keep_history('land.source');
call land.publish_history('land.source');

-- The same area keeps its number from one version of a plan to the next.
alter table land.constraint_area drop constraint constraint_area_county_code_code_key;
alter table land.constraint_area add constraint constraint_area_number_of_version unique (county_code, code, valid_from);

call land.publish_writable('land.supply_contract');
call land.publish_writable('land.supply_agreement');
call land.publish_writable('land.supply_pause');
call land.publish_writable('land.supply_suspension');
call land.publish_writable('land.supply_progress');
call land.publish_writable('land.idle_finding');
call land.publish_writable('land.idle_disposal');
call land.publish_writable('land.parcel_performance');
call land.publish_writable('land.parcel_footprint');
call land.publish_writable('land.redevelopment_ground');
call land.publish_writable('land.redevelopment_survey');
call land.publish_writable('land.redevelopment_work');
call land.publish_writable('land.project');
call land.publish_writable('land.project_stage');
call land.publish_writable('land.project_source', may => 'select, insert');
call land.publish_writable('land.project_parcel', may => 'select, insert, delete');
call land.publish_writable('land.campaign_project');
call land.publish_writable('land.campaign_visit');
call land.publish_writable('land.land_quota_use');
call land.publish_writable('land.constraint_area');
call land.publish_writable(
  'land.land_quota', 'api.may_write_in(coalesce(region_code, (select place.region_code from land.platform as place where place.key = platform_key)))');
call land.publish_writable(
  'land.indicator', 'kind = ''TARGET'' and api.may_write_in(coalesce(region_code, (select place.region_code from land.platform as place where place.key = platform_key)))',
  'select, insert');
call land.publish_writable('land.source', 'length((select current_setting(''geo.write'', true))) > 0', 'select, insert');

-- What is used of a quota by all counties, whoever asks: the quota is held until the end of the transaction, so that two uses see each other.
create function api.hold_land_quota(quota text) returns table (granted_mu numeric, used_mu numeric)
  language plpgsql security definer set search_path = land, public, pg_temp as $$
declare
  granted numeric;
begin
  select land_quota.granted_mu into granted from land_quota where key = quota for update;
  if found then
    return query select granted, coalesce((select sum(area_mu) from land_quota_use where quota_key = quota), 0);
  end if;
end
$$;
comment on function api.hold_land_quota(text) is '锁定指标并返回已用量 | Holds a quota and tells what is granted and used (mu)';
alter function api.hold_land_quota(text) owner to geo_rights;
revoke execute on function api.hold_land_quota(text) from public;
grant execute on function api.hold_land_quota(text) to geo_app;
