-- Where on the map a stretch of the change log wrote: what tiles are stale by (docs/decisions/0026-tiles-from-summaries.md).
-- A box for what each record was and one for what it is now, of whichever face; boxes whose corners lie in the same cell of 0.05 degrees are one.
-- What stood between two changes of the stretch is told by the second of them. The changes stand in the statement as a list, since the planner
-- believes each to be as large as the largest load.
create function api.changed_boxes(after bigint, upto bigint)
  returns table (layer text, west double precision, south double precision, east double precision, north double precision)
  language plpgsql stable security definer set search_path = land, public, pg_temp as $$
declare
  changes constant bigint[] := array(select id from change_transaction where position > after and position <= upto);
begin
  return query
  with shape as (
    select 'parcel' as layer, boundary as outline, coarse_boundary as other from parcel_history where change_id = any (changes)
    union all
    select 'parcel', live.boundary, live.coarse_boundary from parcel_history as was join parcel as live using (county_code, id) where was.change_id = any (changes)
    union all
    select 'constraint', boundary, null from constraint_area_history where change_id = any (changes)
    union all
    select 'constraint', live.boundary, null from constraint_area_history as was join constraint_area as live using (county_code, id) where was.change_id = any (changes)
    union all
    select 'platform', boundary, location from platform_history where change_id = any (changes)
    union all
    select 'platform', live.boundary, live.location from platform_history as was join platform as live using (key) where was.change_id = any (changes)
    union all
    select 'park', boundary, location from park_history where change_id = any (changes)
    union all
    select 'park', live.boundary, live.location from park_history as was join park as live using (key) where was.change_id = any (changes)
    union all
    select 'facility', location, null from facility_history where change_id = any (changes)
    union all
    select 'facility', live.location, null from facility_history as was join facility as live using (key) where was.change_id = any (changes)
    union all
    select 'place', location, null from place_history where change_id = any (changes)
    union all
    select 'place', live.location, null from place_history as was join place as live using (key) where was.change_id = any (changes)
    union all
    select 'region', boundary, seat from region_history where change_id = any (changes)
    union all
    select 'region', live.boundary, live.label_point from region_history as was join region as live using (code) where was.change_id = any (changes)
  ), box as (
    select shape.layer, st_xmin(outline) as west, st_ymin(outline) as south, st_xmax(outline) as east, st_ymax(outline) as north from shape where outline is not null
    union all
    select shape.layer, st_xmin(other), st_ymin(other), st_xmax(other), st_ymax(other) from shape where other is not null
  )
  select box.layer, min(box.west), min(box.south), max(box.east), max(box.north)
  from box group by box.layer, floor(box.west * 20), floor(box.south * 20);
end
$$;
comment on function api.changed_boxes(bigint, bigint) is
  '变更所及的外框：某段变更日志中每一图层的新旧外框 | Where changes wrote: of each layer of tiles, boxes of what records were before and are now, of the positions behind one and up to another (degrees)';
alter function api.changed_boxes(bigint, bigint) owner to geo_rights;
revoke execute on function api.changed_boxes(bigint, bigint) from public;
grant execute on function api.changed_boxes(bigint, bigint) to geo_app;
