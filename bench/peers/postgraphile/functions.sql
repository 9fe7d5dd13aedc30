-- What an expert adds so that PostGraphile 5 can show the outline and the area in mu: computed columns. They are plain SQL and
-- inlined by PostgreSQL. They read the tables, not the rights views: PostGraphile does less work here than we do.
create schema if not exists bench;

create or replace function bench.parcel_outline(parcel land.parcel) returns json language sql stable as $$
  select public.st_asgeojson(parcel.boundary, 7, 0)::json
$$;

create or replace function bench.parcel_area_mu(parcel land.parcel) returns double precision language sql stable as $$
  select parcel.ellipsoid_area * 3 / 2000
$$;

-- The places of stages, as the index on the outlines holds them: the range of those that are asked for is found by it, as in our own statement.
create or replace function bench.stage_place(stage text) returns integer language sql immutable as $$
  select array_position(array['UNPREPARED', 'PREPARED', 'LISTED', 'DELIVERED', 'UNDER_CONSTRUCTION', 'IN_USE', 'RESERVED']::text[], stage)
$$;

-- The map query as a SQL function, one of the two configurations: the filter and the limit are its arguments. A single select,
-- stable and without settings of its own, so that PostgreSQL inlines it and plans it with the indexes of the table. It does not
-- order the rows, which ours and the other configuration do: less work for this one.
create or replace function bench.parcels_in_box(box double precision[], stages text[], maximum integer)
returns setof land.parcel language sql stable rows 100 as $$
  select parcel.*
  from land.parcel
  where bench.stage_place(parcel.stage) >= (select min(bench.stage_place(stage)) from unnest(parcels_in_box.stages) as stage)
    and bench.stage_place(parcel.stage) <= (select max(bench.stage_place(stage)) from unnest(parcels_in_box.stages) as stage)
    and parcel.stage = any (parcels_in_box.stages)
    and public.st_intersects(parcel.boundary, public.st_makeenvelope(box[1], box[2], box[3], box[4], 4490))
  limit maximum
$$;
