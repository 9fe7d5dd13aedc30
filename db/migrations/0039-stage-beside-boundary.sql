-- A map asks for the parcels in a box that are at some stages: of those in the box one in ten. With the stage beside the outline in one index
-- the others are not read from the table (docs/decisions/0024-stage-beside-boundary.md).
create extension if not exists btree_gist with schema public;
drop index land.parcel_boundary;
create index parcel_boundary on land.parcel using gist (boundary, stage);
