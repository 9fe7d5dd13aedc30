-- The members of an assembly are keys and areas of all active parcels, or of those of a stage: read from the index alone, not row by row
-- from all over the table. On 200,000 parcels under load, 0.35 s instead of 0.98 s for all.
create index parcel_member on land.parcel (county_code, id) include (ellipsoid_area) where state = 'ACTIVE';
create index parcel_stage_member on land.parcel (stage, county_code, id) include (ellipsoid_area) where state = 'ACTIVE';
