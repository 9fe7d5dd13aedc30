-- The rights: one view per table. Views belong to geo_rights, who alone may read land beside the owner.
-- A table of land records shows the counties of the transaction's setting geo.exact; without the setting it shows no row.
-- The predicate names a column and its right side is one init plan, so that the GiST indexes of land stay in use.

create view api.source as
  select id, title, publisher, published_text, kind, licence, url, note
  from land.source;

create view api.region as
  select code, name, name_en, level, kind, parent_code, boundary, label_point, seat, area_km2, source_id
  from land.region;

create view api.land_use_system as
  select key, name, name_en
  from land.land_use_system;

create view api.land_use as
  select system, code, parent_code, level, name, name_en, colour, colour_basis
  from land.land_use;

create view api.land_use_crosswalk as
  select from_system, from_code, to_system, to_code, kind, note
  from land.land_use_crosswalk;

create view api.industry_chain as
  select name, name_en
  from land.industry_chain;

create view api.platform as
  select key, name, name_en, kind, tier, parent_key, region_code, area_km2, layout, priority_support, note, location,
    location_precision, boundary, as_of_text, as_of_first, as_of_last, origin, source_id, stated_on, updated_at, updated_by, version
  from land.platform;

create view api.platform_industry as
  select platform_key, chain, role, position
  from land.platform_industry;

create view api.platform_source as
  select platform_key, source_id, position
  from land.platform_source;

create view api.park as
  select key, name, name_en, platform_key, region_code, note, location, location_precision, boundary, as_of_text, as_of_first,
    as_of_last, origin, source_id, stated_on, updated_at, updated_by, version
  from land.park;

create view api.park_industry as
  select park_key, chain, position
  from land.park_industry;

create view api.park_source as
  select park_key, source_id, position
  from land.park_source;

create view api.parcel as
  select county_code, id, code, name, boundary, label_point, registered_area, ellipsoid_area, planar_area, planar_srid, stage,
    ownership, land_use_system, land_use_code, planned_use_system, planned_use_code, platform_key, township_code, township_precision,
    state, origin, source_id, stated_on, updated_at, updated_by, version
  from land.parcel
  where county_code = any (string_to_array((select current_setting('geo.exact', true)), ','));

create view api.parcel_performance as
  select county_code, parcel_id, year, plot_ratio, building_coefficient, output_per_mu, tax_per_mu, investment_per_mu,
    vacancy_share, origin, source_id, stated_on, updated_at, updated_by, version
  from land.parcel_performance
  where county_code = any (string_to_array((select current_setting('geo.exact', true)), ','));

create view api.supply_contract as
  select county_code, id, parcel_id, number, kind, holder, signed_on, price, agreed_delivery_on, agreed_start_on,
    agreed_completion_on, delivered_on, started_on, completed_on, suspended_on, resumed_on, total_investment, invested, area_due,
    area_started, origin, source_id, stated_on, updated_at, updated_by, version
  from land.supply_contract
  where county_code = any (string_to_array((select current_setting('geo.exact', true)), ','));

create view api.project as
  select county_code, id, key, name, platform_key, industry, stage, stage_text, stage_first, stage_last, investment,
    start_on_delivery, admitted_on, statistics_entry_on, note, origin, source_id, stated_on, updated_at, updated_by, version
  from land.project
  where county_code = any (string_to_array((select current_setting('geo.exact', true)), ','));

create view api.project_stage as
  select county_code, project_id, stage, agreed_on, actual_text, actual_first, actual_last
  from land.project_stage
  where county_code = any (string_to_array((select current_setting('geo.exact', true)), ','));

create view api.project_parcel as
  select county_code, project_id, parcel_id
  from land.project_parcel
  where county_code = any (string_to_array((select current_setting('geo.exact', true)), ','));

create view api.project_source as
  select county_code, project_id, source_id, position
  from land.project_source
  where county_code = any (string_to_array((select current_setting('geo.exact', true)), ','));

create view api.constraint_area as
  select county_code, id, code, kind, hardness, name, boundary, valid_from, valid_to, origin, source_id, stated_on, updated_at,
    updated_by, version
  from land.constraint_area
  where county_code = any (string_to_array((select current_setting('geo.exact', true)), ','));

create view api.facility as
  select key, kind, name, name_en, location, region_code, fuel, capacity_mw, operator, note, source_id
  from land.facility;

create view api.place as
  select key, name, name_en, kind, population, location, region_code, source_id
  from land.place;

create view api.basemap_feature as
  select key, kind, name, scale_rank, min_zoom, shape, source_id
  from land.basemap_feature;

create view api.indicator as
  select id, subject_kind, region_code, platform_key, metric, kind, period_text, period_first, period_last, value, unit, source_id
  from land.indicator;

create view api.campaign as
  select key, name, region_code, period_text, period_first, period_last, goal, note, source_id
  from land.campaign;

create view api.campaign_project as
  select campaign_key, county_code, project_id, struck_off_on
  from land.campaign_project
  where county_code = any (string_to_array((select current_setting('geo.exact', true)), ','));

create view api.schema_migration as
  select file, checksum, applied_at
  from land.schema_migration;

grant select on land.schema_migration to geo_rights;

do $$
declare
  name text;
begin
  for name in select relname from pg_class where relnamespace = 'api'::regnamespace and relkind = 'v' loop
    execute format('alter view api.%I owner to geo_rights', name);
    execute format('grant select on api.%I to geo_app', name);
  end loop;
end
$$;
