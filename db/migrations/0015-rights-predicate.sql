-- The rights predicate with the whole array as one init plan: the array was split anew for each row it met (4 to 16 % of a map query).
create or replace view api.parcel as
  select county_code, id, code, name, boundary, label_point, registered_area, ellipsoid_area, planar_area, planar_srid, stage,
    ownership, land_use_system, land_use_code, planned_use_system, planned_use_code, platform_key, township_code, township_precision,
    state, origin, source_id, stated_on, updated_at, updated_by, version
  from land.parcel
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

create or replace view api.parcel_performance as
  select county_code, parcel_id, year, plot_ratio, building_coefficient, output_per_mu, tax_per_mu, investment_per_mu,
    vacancy_share, origin, source_id, stated_on, updated_at, updated_by, version
  from land.parcel_performance
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

create or replace view api.supply_contract as
  select county_code, id, parcel_id, number, kind, holder, signed_on, price, agreed_delivery_on, agreed_start_on,
    agreed_completion_on, delivered_on, started_on, completed_on, suspended_on, resumed_on, total_investment, invested, area_due,
    area_started, origin, source_id, stated_on, updated_at, updated_by, version
  from land.supply_contract
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

create or replace view api.project as
  select county_code, id, key, name, platform_key, industry, stage, stage_text, stage_first, stage_last, investment,
    start_on_delivery, admitted_on, statistics_entry_on, note, origin, source_id, stated_on, updated_at, updated_by, version
  from land.project
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

create or replace view api.project_stage as
  select county_code, project_id, stage, agreed_on, actual_text, actual_first, actual_last
  from land.project_stage
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

create or replace view api.project_parcel as
  select county_code, project_id, parcel_id
  from land.project_parcel
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

create or replace view api.project_source as
  select county_code, project_id, source_id, position
  from land.project_source
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

create or replace view api.constraint_area as
  select county_code, id, code, kind, hardness, name, boundary, valid_from, valid_to, origin, source_id, stated_on, updated_at,
    updated_by, version
  from land.constraint_area
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

create or replace view api.campaign_project as
  select campaign_key, county_code, project_id, struck_off_on
  from land.campaign_project
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);
