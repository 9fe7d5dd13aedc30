-- What a site check says of a shape, as Geo.Data.SiteChecks.SiteFactsJson reads it. Areas are square metres on the CGCS2000 ellipsoid.
--
-- Parts add up to the whole. The area of a shape is that of its own vertices, joined by geodesics; an overlay joins them by straight
-- lines in longitude and latitude, which run millimetres beside. So the shape gets more vertices on the same straight lines, so many that
-- it no longer matters where a part ends (at most 5e-7 of the area), and what is cut from it is brought to the measure of the whole, by
-- a factor that differs from 1 by less than 1e-5 (for most shapes by 1e-8).

drop function if exists api.site_facts(geometry, date, integer, bigint); -- an earlier form had a default, which cannot be replaced

-- Land as a shape with its area. What an overlay leaves between two lines that are the same (in the plane under 0.001 m²) is no piece of
-- land, and a piece under 1 m² is a sliver that is not counted unless it is all there is.
create or replace function api.site_land(land geometry, scale double precision) returns jsonb
  language sql stable parallel safe as $$
  select jsonb_build_object('area', coalesce(sum(area), 0) * scale, 'largest', coalesce(max(area), 0) * scale,
    'pieces', greatest(count(*) filter (where area >= 1), least(count(*), 1)),
    'wkb', replace(encode(st_asbinary(coalesce(st_multi(st_collect(geom)), 'multipolygon empty'), 'NDR'), 'base64'), E'\n', ''))
  from (select geom, st_area(geom::geography, true) as area from st_dump(land) where st_area(geom) > 1e-13) as piece
$$;
comment on function api.site_land(geometry, double precision) is '图形及其面积、块数 | A shape with its area and the number of its pieces';

-- The parcels that a shape has an area in common with, and how they and it are used. Planned for each shape: the plan that is kept after some
-- calls on one connection took 3.7 s for a county instead of 0.85 s.
create or replace function api.site_parcels(shape geometry, whole double precision, scale double precision, most integer, as_of bigint) returns jsonb
  language plpgsql stable parallel safe set plan_cache_mode = force_custom_plan as $$
declare
  facts jsonb;
begin
  with touched as materialized (
    select county_code, id, min(ellipsoid_area) as ellipsoid_area, min(registered_area) as registered_area, min(platform_key) as platform_key,
      min(land_use_system) as land_use_system, min(land_use_code) as land_use_code,
      min(planned_use_system) as planned_use_system, min(planned_use_code) as planned_use_code,
      least(sum(
        case when st_covers(piece, boundary) then ellipsoid_area else st_area(st_collectionextract(st_intersection(piece, boundary), 3)::geography, true) * scale end),
        min(ellipsoid_area), whole) as overlap
    -- A shape of many vertices is cut into pieces, so that none is laid over the whole of it: 100,000 vertices take 1 s instead of 7.
    from st_subdivide(shape, 256) as piece
    cross join lateral (
      select * from api.parcel_at(as_of) where boundary && piece and st_intersects(piece, boundary) and state = 'ACTIVE' offset 0
    ) as parcel
    group by county_code, id
  ), found as materialized (
    select * from touched where overlap > least(0.01, 1e-4 * whole)
  ), used as (
    select use, system, code, count(*) as count, sum(overlap) as overlap
    from found
    cross join lateral (values ('now', land_use_system, land_use_code), ('planned', planned_use_system, planned_use_code)) as given (use, system, code)
    group by use, system, code
  ), uses as (
    select use, jsonb_agg(jsonb_build_object(
        'system', used.system, 'code', used.code, 'main', coalesce(above.parent_code, class.parent_code, class.code), 'count', count, 'overlap', overlap)
      order by overlap desc, used.system, used.code) as list
    from used
    left join api.land_use as class on class.system = used.system and class.code = used.code
    left join api.land_use as above on above.system = class.system and above.code = class.parent_code
    group by use
  )
  select jsonb_build_object(
    'parcelCount', count(*),
    'parcelArea', coalesce(sum(overlap), 0),
    'registered', case when count(registered_area) = count(*) then sum(registered_area * overlap / ellipsoid_area) end,
    'parcels', coalesce((
      select jsonb_agg(jsonb_build_object('county', county_code, 'id', id, 'overlap', overlap, 'area', ellipsoid_area) order by overlap desc, county_code, id)
      from (select * from found order by overlap desc, county_code, id limit most) as largest), '[]'),
    'uses', coalesce((select list from uses where use = 'now'), '[]'),
    'plannedUses', coalesce((select list from uses where use = 'planned'), '[]'),
    'parcelPlatforms', coalesce((
      select jsonb_agg(jsonb_build_object('key', platform_key, 'overlap', overlap, 'count', count) order by overlap desc, platform_key)
      from (
        select platform_key, sum(overlap) as overlap, count(*) as count
        from found join api.platform_at(as_of) as platform on platform.key = platform_key and platform.boundary is null
        group by platform_key
      ) as of_platform), '[]'))
  into facts
  from found;
  return facts;
end
$$;
comment on function api.site_parcels(geometry, double precision, double precision, integer, bigint) is '图形涉及的地块及其用途 | The parcels a shape touches and how they are used';

-- Where a shape lies: the counties, the township of the nearest seat, and the platforms and parks that have an outline.
create or replace function api.site_places(shape geometry, scale double precision, on_day date, as_of bigint) returns jsonb
  language plpgsql stable parallel safe as $$
declare
  facts jsonb;
begin
  with county as materialized (
    select code, st_area(st_collectionextract(st_intersection(shape, boundary), 3)::geography, true) * scale as overlap
    from api.region
    where level = 'COUNTY' and boundary && shape
  ), outlined as (
    select 'platforms' as list, key, st_area(st_collectionextract(st_intersection(shape, boundary), 3)::geography, true) * scale as overlap
    from api.platform_at(as_of)
    where boundary && shape
    union all
    select 'parks', key, st_area(st_collectionextract(st_intersection(shape, boundary), 3)::geography, true) * scale
    from api.park_at(as_of)
    where boundary && shape
  )
  select jsonb_build_object(
    'counties', coalesce((
      -- Where no constraint is on record for the day, or none that the caller may read, none was looked for.
      select jsonb_agg(jsonb_build_object('code', code, 'overlap', overlap, 'known', exists (
          select from api.constraint_area_at(as_of) as area
          where area.county_code = county.code and valid_from <= on_day and (valid_to is null or valid_to >= on_day))) order by overlap desc, code)
      from county where overlap > 0), '[]'),
    'township', (
      select township.code
      from api.region as township
      where township.level = 'TOWNSHIP' and township.parent_code = (select code from county where overlap > 0 order by overlap desc, code limit 1)
      order by st_distance(township.seat::geography, st_pointonsurface(shape)::geography, true), township.code
      limit 1))
    || jsonb_build_object('platforms', '[]'::jsonb, 'parks', '[]'::jsonb) || coalesce((
      select jsonb_object_agg(list, items)
      from (
        select list, jsonb_agg(jsonb_build_object('key', key, 'overlap', overlap) order by overlap desc, key) as items
        from outlined where overlap > 0 group by list
      ) as of_list), '{}')
  into facts;
  return facts;
end
$$;
comment on function api.site_places(geometry, double precision, date, bigint) is '图形所在县区、镇街、平台和园区 | The counties, township, platforms and parks a shape lies in';

create or replace function api.site_facts(boundary geometry, on_day date, most_parcels integer, as_of bigint) returns jsonb
  language plpgsql stable parallel safe as $$
declare
  whole constant double precision := st_area(boundary::geography, true);
  perimeter constant double precision := st_perimeter(boundary::geography, true);
  latitude constant double precision := least(greatest(abs(st_ymax(boundary)), abs(st_ymin(boundary)), 1), 89);
  -- A geodesic of so many metres bulges by l² tan(latitude) / 8R beside the straight line; never more than 20,000 vertices are added.
  metres constant double precision := greatest(sqrt(38 * whole / (perimeter * tand(latitude))), perimeter / 20000);
  shape constant geometry := st_segmentize(boundary, metres / 111700);
  scale constant double precision := whole / st_area(shape::geography, true);
  hard geometry;
  soft geometry;
  net geometry;
  clear geometry;
  facts jsonb;
begin
  with measured as materialized (
    select *, st_area(part::geography, true) * scale as overlap
    from api.constraint_parts(shape, on_day, as_of)
  ), found as (
    select * from measured where overlap > least(0.01, 1e-4 * whole)
  )
  select jsonb_build_object(
      'constraints', coalesce((
        select jsonb_agg(jsonb_build_object(
            'kind', kind, 'hardness', hardness, 'name', name, 'county', county_code, 'id', id, 'overlap', overlap, 'area', constraint_m2)
          order by hardness, overlap desc, county_code, id)
        from found), '[]'),
      'kinds', coalesce((
        select jsonb_agg(jsonb_build_object('kind', kind, 'hardness', hardness, 'count', count, 'overlap', st_area(together::geography, true) * scale)
          order by hardness, kind)
        from (select kind, hardness, count(*) as count, st_union(part) as together from found group by kind, hardness) as of_kind), '[]')),
    (select st_union(part) from found where hardness = 'HARD'),
    (select st_union(part) from found where hardness = 'SOFT')
  into facts, hard, soft;

  net := case when hard is null then shape else st_collectionextract(st_difference(shape, hard), 3) end;
  clear := case when soft is null then net else st_collectionextract(st_difference(net, soft), 3) end;
  return facts || api.site_parcels(shape, whole, scale, most_parcels, as_of) || api.site_places(shape, scale, on_day, as_of) || jsonb_build_object(
    'area', whole,
    'planarArea', case when st_xmin(boundary) >= 73 and st_xmax(boundary) <= 136 and st_ymin(boundary) >= 3 and st_ymax(boundary) <= 54
      then st_area(st_transform(boundary, 4509 + least(greatest(floor((st_x(st_centroid(boundary)) + 1.5) / 3)::integer, 25), 45))) end,
    'hard', coalesce(st_area(hard::geography, true) * scale, 0),
    'soft', coalesce(st_area(soft::geography, true) * scale, 0),
    'hardOnly', coalesce(st_area((case when soft is null then hard else st_difference(hard, soft) end)::geography, true) * scale, 0),
    'softOnly', coalesce(st_area((case when hard is null then soft else st_difference(soft, hard) end)::geography, true) * scale, 0),
    'both', coalesce(st_area(st_intersection(hard, soft)::geography, true) * scale, 0),
    -- What nothing is cut from keeps its own vertices.
    'net', case when hard is null then api.site_land(boundary, 1) else api.site_land(net, scale) end,
    'clear', case when hard is null and soft is null then api.site_land(boundary, 1) else api.site_land(clear, scale) end,
    'facilities', coalesce((
      select jsonb_agg(jsonb_build_object('kind', kind, 'key', key, 'metres', distance_metres) order by distance_metres, kind)
      from api.nearest_facilities(boundary)), '[]'));
end
$$;
comment on function api.site_facts(geometry, date, integer, bigint) is '选址核查所需的全部事实 | All that a site check says of a shape';

alter function api.site_land(geometry, double precision) owner to geo_rights;
alter function api.site_parcels(geometry, double precision, double precision, integer, bigint) owner to geo_rights;
alter function api.site_places(geometry, double precision, date, bigint) owner to geo_rights;
alter function api.site_facts(geometry, date, integer, bigint) owner to geo_rights;
grant execute on function api.site_land(geometry, double precision) to geo_app;
grant execute on function api.site_parcels(geometry, double precision, double precision, integer, bigint) to geo_app;
grant execute on function api.site_places(geometry, double precision, date, bigint) to geo_app;
grant execute on function api.site_facts(geometry, date, integer, bigint) to geo_app;

call land.publish_now('api.site_parcels(geometry, double precision, double precision, integer, bigint)');
call land.publish_now('api.site_places(geometry, double precision, date, bigint)');
call land.publish_now('api.site_facts(geometry, date, integer, bigint)');
