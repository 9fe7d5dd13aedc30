-- What an expert adds so that PostGraphile 5 can show the outline and the area in mu: computed columns. They are plain SQL and
-- inlined by PostgreSQL. They read the tables, not the rights views: PostGraphile does less work here than we do.
create schema if not exists bench;

create or replace function bench.parcel_outline(parcel land.parcel) returns json language sql stable as $$
  select public.st_asgeojson(parcel.boundary, 7, 0)::json
$$;

create or replace function bench.parcel_area_mu(parcel land.parcel) returns double precision language sql stable as $$
  select parcel.ellipsoid_area * 3 / 2000
$$;
