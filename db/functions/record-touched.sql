-- An update of a record raises its version and says when and by whom.
create or replace function land.record_touched() returns trigger
  language plpgsql set search_path = land, public, pg_temp as $$
begin
  new.version := old.version + 1;
  new.updated_at := now();
  new.updated_by := coalesce(nullif(current_setting('geo.actor', true), ''), new.updated_by);
  return new;
end
$$;
comment on function land.record_touched() is '更新记录时版本号加一 | Raises the version of an updated record and stamps it';

create or replace trigger touched before update on land.platform for each row execute function land.record_touched();
create or replace trigger touched before update on land.park for each row execute function land.record_touched();
create or replace trigger touched before update on land.facility for each row execute function land.record_touched();
create or replace trigger touched before update on land.parcel for each row execute function land.record_touched();
create or replace trigger touched before update on land.parcel_performance for each row execute function land.record_touched();
create or replace trigger touched before update on land.supply_contract for each row execute function land.record_touched();
create or replace trigger touched before update on land.project for each row execute function land.record_touched();
create or replace trigger touched before update on land.constraint_area for each row execute function land.record_touched();
create or replace trigger touched before update on land.supply_agreement for each row execute function land.record_touched();
create or replace trigger touched before update on land.supply_pause for each row execute function land.record_touched();
create or replace trigger touched before update on land.supply_suspension for each row execute function land.record_touched();
create or replace trigger touched before update on land.supply_progress for each row execute function land.record_touched();
create or replace trigger touched before update on land.idle_finding for each row execute function land.record_touched();
create or replace trigger touched before update on land.idle_disposal for each row execute function land.record_touched();
create or replace trigger touched before update on land.campaign_project for each row execute function land.record_touched();
create or replace trigger touched before update on land.campaign_visit for each row execute function land.record_touched();
create or replace trigger touched before update on land.land_quota for each row execute function land.record_touched();
create or replace trigger touched before update on land.land_quota_use for each row execute function land.record_touched();
create or replace trigger touched before update on land.demand for each row execute function land.record_touched();
create or replace trigger touched before update on land.parcel_lineage for each row execute function land.record_touched();
create or replace trigger touched before update on land.parcel_footprint for each row execute function land.record_touched();
create or replace trigger touched before update on land.redevelopment_ground for each row execute function land.record_touched();
create or replace trigger touched before update on land.redevelopment_survey for each row execute function land.record_touched();
create or replace trigger touched before update on land.redevelopment_work for each row execute function land.record_touched();
create or replace trigger touched before update on land.import_profile for each row execute function land.record_touched();
