-- Lists of parcels by supply stage follow the stages, not the alphabet. The expression is the one that the order of the
-- enum SupplyStage compiles to; a test compares both.
create index parcel_stage_place on land.parcel (
  array_position(array['UNPREPARED', 'PREPARED', 'LISTED', 'DELIVERED', 'UNDER_CONSTRUCTION', 'IN_USE', 'RESERVED']::text[], stage),
  county_code,
  id
);
