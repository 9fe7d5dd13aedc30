-- The index on the outlines of parcels holds the place of the stage instead of its name (docs/decisions/0034-places-beside-boundaries.md): a
-- number is compared at a fraction of the price of a text, and stages that follow each other are one range, read at once.
-- The expression is that of parcel_stage_place (0017), which the compiler writes for Parcel.stage.
drop index land.parcel_boundary;
create index parcel_boundary on land.parcel using gist (
  boundary,
  array_position(array['UNPREPARED', 'PREPARED', 'LISTED', 'DELIVERED', 'UNDER_CONSTRUCTION', 'IN_USE', 'RESERVED']::text[], stage)
);

-- The outlines of regions lie beside the table and not in its rows: every list joins the region of its rows, and reads few pages for it.
alter table land.region alter column boundary set storage extended;
alter table land.region disable trigger user;
update land.region set boundary = boundary where boundary is not null;
alter table land.region enable trigger user;
