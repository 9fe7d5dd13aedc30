-- What a shape meets: constraints in force and facilities near by. The functions read the views of api with the caller's rights and are
-- inlined into the statement that asks, so that a list of parcels can be asked as well as one shape.

-- An earlier form had other results and defaults, which cannot be replaced.
drop function if exists api.constraint_parts(geometry, date, bigint), api.constraint_overlaps(geometry, date, bigint);

-- The constraints in force on a day that have an area in common with a shape, each with the part inside of it. What lies wholly in the
-- other is not cut: it keeps its vertices. The overlay of PostGIS leaves out by itself what is far from the shape (6.8 ms for a
-- constraint of 60,000 vertices and a shape of 2,000 mu), so nothing is clipped before.
create or replace function api.constraint_parts(shape geometry, on_day date, as_of bigint) returns table (
    kind text, hardness text, county_code text, id uuid, name text, constraint_m2 double precision, part geometry)
  language sql stable parallel safe as $$
  select kind, hardness, county_code, id, name, st_area(boundary::geography, true), part
  from (
    select area.*, case
        when st_covers(area.boundary, shape) then shape
        when st_covers(shape, area.boundary) then area.boundary
        else st_collectionextract(st_intersection(shape, area.boundary), 3)
      end as part
    from api.constraint_area_at(as_of) as area
    where area.boundary && shape and st_intersects(shape, area.boundary)
      and area.valid_from <= on_day and (area.valid_to is null or area.valid_to >= on_day)
    offset 0 -- so that the shape of an outer row reaches the index, and the part is cut once
  ) as met
  where not st_isempty(part)
$$;
comment on function api.constraint_parts(geometry, date, bigint) is '某日图形内的管控要素及其压占部分 | The constraints in force on a day with their parts inside of a shape';

create or replace function api.constraint_overlaps(shape geometry, on_day date, as_of bigint) returns table (
    kind text, hardness text, county_code text, id uuid, overlap_m2 double precision)
  language sql stable parallel safe as $$
  select kind, hardness, county_code, id, st_area(part::geography, true)
  from api.constraint_parts(shape, on_day, as_of)
$$;
comment on function api.constraint_overlaps(geometry, date, bigint) is
  '某日图形压占管控要素的面积（平方米，CGCS2000 椭球） | How much of a shape the constraints in force on a day cover (m², on the CGCS2000 ellipsoid)';

-- The nearest facility of each kind, measured on the spheroid. The index orders by degrees, which are not metres: its first one only
-- bounds the distance, and the nearest is chosen among all within that distance and 1 % more.
create or replace function api.nearest_facilities(shape geometry, kinds text[] default null) returns table (
    kind text, key text, distance_metres double precision)
  language sql stable parallel safe as $$
  select wanted.kind, nearest.key, nearest.metres
  from unnest(coalesce(kinds, array['PORT', 'AIRPORT', 'POWER_PLANT', 'EXPRESSWAY_EXIT', 'RAIL_YARD', 'SUBSTATION', 'SEWAGE_PLANT'])) as wanted (kind)
  cross join lateral (
    select st_distance(facility.location::geography, shape::geography, true) * 1.01 / 110000 as height
    from api.facility as facility
    where facility.kind = wanted.kind
    order by facility.location <-> shape
    limit 1
  ) as bound
  cross join lateral (
    select facility.key, st_distance(facility.location::geography, shape::geography, true) as metres
    from api.facility as facility
    where facility.kind = wanted.kind
      and facility.location && st_expand(
        shape, bound.height / cos(radians(least(89.0, greatest(abs(st_ymax(shape)), abs(st_ymin(shape))) + bound.height))), bound.height)
    order by metres, facility.key
    limit 1
  ) as nearest
$$;
comment on function api.nearest_facilities(geometry, text[]) is '各类最近的配套设施及椭球距离（米） | The nearest facility of each kind and its distance on the spheroid (m)';

alter function api.constraint_parts(geometry, date, bigint) owner to geo_rights;
alter function api.constraint_overlaps(geometry, date, bigint) owner to geo_rights;
alter function api.nearest_facilities(geometry, text[]) owner to geo_rights;
grant execute on function api.constraint_parts(geometry, date, bigint) to geo_app;
grant execute on function api.constraint_overlaps(geometry, date, bigint) to geo_app;
grant execute on function api.nearest_facilities(geometry, text[]) to geo_app;

call land.publish_now('api.constraint_parts(geometry, date, bigint)');
call land.publish_now('api.constraint_overlaps(geometry, date, bigint)');
