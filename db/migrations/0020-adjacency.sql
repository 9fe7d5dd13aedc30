-- Which parcels lie beside each other: one row for each two active parcels within 50 m, kept by every write (docs/decisions/0011-adjacency.md).
-- The arithmetic: degrees become metres in the plane that touches the CGCS2000 ellipsoid at the latitude where the two parcels meet, by the
-- ellipsoid's radii of curvature there. Nearness is decided in that plane; every length that is told is geodesic.

-- 1. The plane.
create function api.metres_per_longitude(latitude double precision) returns double precision
  language sql immutable parallel safe
  return 111319.49079327358 / sqrt(1 + 0.9933056199770992 * tan(radians(latitude)) ^ 2);
comment on function api.metres_per_longitude(double precision) is '该纬度处一度经度的长度 | Length of a degree of longitude at a latitude on the CGCS2000 ellipsoid (m)';

create function api.metres_per_latitude(latitude double precision) returns double precision
  language sql immutable parallel safe
  return 110574.2758179476 / (1 - 0.006694380022900787 * sin(radians(latitude)) ^ 2) ^ 1.5;
comment on function api.metres_per_latitude(double precision) is '该纬度处一度纬度的长度 | Length of a degree of latitude at a latitude on the CGCS2000 ellipsoid (m)';

create function api.meeting_latitude(a geometry, b geometry) returns double precision
  language sql immutable parallel safe
  return (greatest(public.st_ymin(a), public.st_ymin(b)) + least(public.st_ymax(a), public.st_ymax(b))) / 2;
comment on function api.meeting_latitude(geometry, geometry) is '两地块相邻处的纬度 | Latitude in the middle of where two shapes meet (degrees)';

-- 2. What two shapes have in common. In PL/pgSQL, since a value that is used twice would be computed twice in SQL.
-- Only the part of b beside a is widened: a long outline costs no more than a short one. The quick clipping loses parts of an outline with
-- holes, so such a one is cut by the overlay.
create function api.boundary_near(a geometry, b geometry, gap double precision) returns geometry
  language sql immutable parallel safe
  return public.st_intersection(
    public.st_clipbybox2d(public.st_boundary(a), public.st_expand(public.st_envelope(b), gap)),
    public.st_buffer(
      case when public.st_nrings(b) = public.st_numgeometries(b)
        then public.st_clipbybox2d(b, public.st_expand(public.st_envelope(a), 2 * gap))
        else public.st_intersection(b, public.st_expand(public.st_envelope(a), 2 * gap)) end,
      gap));
comment on function api.boundary_near(geometry, geometry, double precision) is '平面内 a 的边界距 b 不超过 gap 的部分 | The part of the boundary of a that lies within a gap of b, all in one plane';

create function api.facing_metres(a geometry, b geometry, gap double precision) returns double precision
  language plpgsql immutable parallel safe as $$
declare
  latitude constant double precision := api.meeting_latitude(a, b);
  x constant double precision := api.metres_per_longitude(latitude);
  y constant double precision := api.metres_per_latitude(latitude);
  flat_a constant public.geometry := public.st_scale(a, x, y);
  flat_b constant public.geometry := public.st_scale(b, x, y);
begin
  return greatest(
    public.st_length(public.st_scale(api.boundary_near(flat_a, flat_b, gap), 1 / x, 1 / y)::public.geography),
    public.st_length(public.st_scale(api.boundary_near(flat_b, flat_a, gap), 1 / x, 1 / y)::public.geography));
end
$$;
comment on function api.facing_metres(geometry, geometry, double precision) is
  '一形状边界距另一形状不超过 gap 米的长度，取两个方向中较大者 | Geodesic length of the boundary of one shape within a gap of the other, the greater of both directions (m)';

create function api.apart_metres(a geometry, b geometry) returns double precision
  language plpgsql immutable parallel safe as $$
declare
  latitude constant double precision := api.meeting_latitude(a, b);
  x constant double precision := api.metres_per_longitude(latitude);
  y constant double precision := api.metres_per_latitude(latitude);
begin
  return public.st_length(public.st_scale(public.st_shortestline(public.st_scale(a, x, y), public.st_scale(b, x, y)), 1 / x, 1 / y)::public.geography);
end
$$;
comment on function api.apart_metres(geometry, geometry) is '两个相邻形状的距离 | Geodesic distance of two shapes that lie near each other (m)';

-- 3. The table. It has no foreign keys: only the triggers of land.parcel write it, and geo check compares it with the outlines.
create table land.adjacency (
  county_code text not null,
  parcel_id uuid not null,
  other_county_code text not null,
  other_parcel_id uuid not null,
  shared_metres double precision not null,
  distance_metres double precision not null,
  primary key (county_code, parcel_id, other_county_code, other_parcel_id),
  constraint adjacency_once check ((county_code, parcel_id) < (other_county_code, other_parcel_id)),
  constraint adjacency_shared_length check (shared_metres >= 0 and shared_metres < 1e9),
  constraint adjacency_distance check (distance_metres between 0 and 50)
);
create index adjacency_other on land.adjacency (other_county_code, other_parcel_id);
comment on table land.adjacency is '地块相邻关系：相距不超过 50 米的两个现势地块各一行 | Adjacency: one row for each two active parcels that lie within 50 m of each other';
comment on column land.adjacency.county_code is '前一地块的县级区划代码 | Code of the county of the first parcel';
comment on column land.adjacency.parcel_id is '前一地块 | First parcel, the lesser of the two keys';
comment on column land.adjacency.other_county_code is '后一地块的县级区划代码 | Code of the county of the second parcel';
comment on column land.adjacency.other_parcel_id is '后一地块 | Second parcel';
comment on column land.adjacency.shared_metres is '共边长度：一地块边界距另一地块不超过 0.05 米的长度，取两个方向中较大者（米） | Shared boundary: geodesic length of the boundary of one within 0.05 m of the other, the greater of both directions (m)';
comment on column land.adjacency.distance_metres is '距离（米） | Geodesic distance (m)';
call land.keep_history('land.adjacency');

create view api.adjacency as
  select county_code, parcel_id, other_county_code, other_parcel_id, shared_metres, distance_metres
  from land.adjacency
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[])
    and other_county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);
alter view api.adjacency owner to geo_rights;
grant select on api.adjacency to geo_app;

call land.publish_history('land.adjacency');

-- 4. The locks. Two writers whose land lies within 50 m take a lock in common, so the second sees what the first wrote. The cells of 0.01
-- degree repeat every 32 of them: there are 1,024 locks in all, and a bulk write takes every one, in the same order as everybody.
create function api.lock_land(boxes geometry[]) returns bigint
  language sql volatile
  return (select count(pg_advisory_xact_lock(7083451, cell.key))
  from (
    select distinct mod(x.cell, 32) * 32 + mod(y.cell, 32) as key
    from unnest(coalesce(boxes, array[public.st_makeenvelope(73, 3, 136, 54)])) as box (shape),
      lateral (select floor(100 * (public.st_xmin(box.shape) - 0.0004))::integer as west, floor(100 * (public.st_xmax(box.shape) + 0.0004))::integer as east,
        floor(100 * (public.st_ymin(box.shape) - 0.0004))::integer as south, floor(100 * (public.st_ymax(box.shape) + 0.0004))::integer as north offset 0) as span,
      lateral generate_series(span.west, least(span.east, span.west + 31)) as x (cell),
      lateral generate_series(span.south, least(span.north, span.south + 31)) as y (cell)
    order by 1 offset 0) as cell);
comment on function api.lock_land(geometry[]) is
  '锁定外框所及的约一公里格网直至事务结束；空值锁定全部 | Locks the cells of about 1 km that boxes widened by 25 m reach into until the end of the transaction, all cells for null';

-- 5. The edges of some parcels as their outlines are now; of all for null. Planned at each call, for so many keys, and always with the
-- lesser key first, so that a pair has the same numbers from whichever side it was written.
-- Each pair is measured once: where its distance stood in a plain subquery, the planner wrote the function into every place that used it.
-- Which of two changed parcels stands for their pair is asked of a hash, whatever the planner believes of a table that was never analyzed:
-- as a join it took a nested loop over all changed parcels for each pair. The multiplier keeps the hash where many are changed.
create function land.edges_of(counties text[], ids uuid[]) returns setof land.adjacency
  language plpgsql stable security definer set search_path = land, public, pg_temp set enable_memoize = off set hash_mem_multiplier = 1000 as $$
begin
  return query execute format(
    $text$
      with changed as materialized (
        select parcel.county_code, parcel.id, parcel.boundary, 50.5 / api.metres_per_longitude(st_ymax(parcel.boundary)) as reach
        from %s where parcel.state = 'ACTIVE'
      ), near as (
        select a.county_code, a.id, a.boundary, b.county_code as other_county_code, b.id as other_id, b.boundary as other_boundary,
          (a.county_code, a.id) < (b.county_code, b.id) as ahead
        from changed as a
          join parcel as b on b.boundary && st_expand(a.boundary, a.reach, 0.00046) and b.state = 'ACTIVE' and (a.county_code, a.id) <> (b.county_code, b.id)
        where (a.county_code, a.id) < (b.county_code, b.id) or (b.county_code, b.id) not in (select county_code, id from changed)
        offset 0
      ), pair as (
        select case when ahead then county_code else other_county_code end as county_code, case when ahead then id else other_id end as parcel_id,
          case when ahead then other_county_code else county_code end as other_county_code, case when ahead then other_id else id end as other_parcel_id,
          case when ahead then boundary else other_boundary end as first, case when ahead then other_boundary else boundary end as second
        from near
        offset 0
      )
      select county_code, parcel_id, other_county_code, other_parcel_id, case when apart <= 0.05 then api.facing_metres(first, second, 0.05) else 0 end, apart
      from (select *, api.apart_metres(first, second) as apart from pair offset 0) as measured
      where apart <= 50
    $text$,
    case when ids is null then 'parcel' else 'unnest($1, $2) as given (county_code, id) join parcel using (county_code, id)' end) using counties, ids;
end
$$;
comment on function land.edges_of(text[], uuid[]) is '由边界算出的若干地块的相邻关系，空值为全部 | Edges of some parcels worked out from the outlines, of all parcels for null';

create function land.renew_adjacency(counties text[], ids uuid[]) returns void
  language plpgsql security definer set search_path = land, public, pg_temp as $$
begin
  execute $text$
    with given as materialized (
      select county_code, id from unnest($1, $2) as key (county_code, id)
    ), edge as materialized (
      select * from edges_of($1, $2)
    ), gone_ahead as (
      delete from adjacency as old using given
      where old.county_code = given.county_code and old.parcel_id = given.id
        and not exists (
          select from edge
          where (edge.county_code, edge.parcel_id, edge.other_county_code, edge.other_parcel_id) = (old.county_code, old.parcel_id, old.other_county_code, old.other_parcel_id))
    ), gone_behind as (
      delete from adjacency as old using given
      where old.other_county_code = given.county_code and old.other_parcel_id = given.id
        and not exists (
          select from edge
          where (edge.county_code, edge.parcel_id, edge.other_county_code, edge.other_parcel_id) = (old.county_code, old.parcel_id, old.other_county_code, old.other_parcel_id))
    )
    insert into adjacency as old
    select * from edge
    on conflict (county_code, parcel_id, other_county_code, other_parcel_id) do update
    set shared_metres = excluded.shared_metres, distance_metres = excluded.distance_metres
    where (old.shared_metres, old.distance_metres) is distinct from (excluded.shared_metres, excluded.distance_metres)
  $text$ using counties, ids;
end
$$;
comment on function land.renew_adjacency(text[], uuid[]) is '按现有边界重算若干地块的相邻关系 | Makes the edges of some parcels anew from their outlines';

-- What the graph has otherwise than the outlines say; nothing, unless somebody went around the triggers.
create function land.adjacency_faults() returns table (fault text, county_code text, parcel_id uuid, other_county_code text, other_parcel_id uuid)
  language sql stable security definer set search_path = land, public, pg_temp as $$
  select case when edge.parcel_id is null then 'EXTRA' when kept.parcel_id is null then 'MISSING' else 'DIFFERENT' end,
    county_code, parcel_id, other_county_code, other_parcel_id
  from edges_of(null, null) as edge full join adjacency as kept using (county_code, parcel_id, other_county_code, other_parcel_id)
  where (edge.shared_metres, edge.distance_metres) is distinct from (kept.shared_metres, kept.distance_metres)
$$;
comment on function land.adjacency_faults() is '相邻关系与边界不符之处 | Where the graph is not what the outlines say: MISSING, EXTRA or DIFFERENT';

create function land.rebuild_adjacency() returns void
  language plpgsql security definer set search_path = land, public, pg_temp as $$
declare
  counties text[];
  ids uuid[];
begin
  perform api.lock_land(null);
  select array_agg(county_code), array_agg(id) into counties, ids
  from (
    select county_code, id from parcel
    union select county_code, parcel_id from adjacency
    union select other_county_code, other_parcel_id from adjacency) as key;
  perform renew_adjacency(counties, ids);
end
$$;
comment on function land.rebuild_adjacency() is '按全部地块边界重建相邻关系 | Makes the whole graph anew from the outlines; writes only what differs';

-- 6. Every write of land.parcel. Rows whose outline, state and key stay as they are cost a comparison; more than 1,000 changed rows lock all cells.
create function land.keep_adjacency() returns trigger
  language plpgsql security definer set search_path = land, public, pg_temp as $$
declare
  changed constant text := case tg_op
    when 'INSERT' then $text$select county_code, id, state, boundary from new_rows$text$
    when 'DELETE' then $text$select county_code, id, state, boundary from old_rows$text$
    else $text$
      (select county_code, id, state, boundary from old_rows except all select county_code, id, state, boundary from new_rows)
      union all
      (select county_code, id, state, boundary from new_rows except all select county_code, id, state, boundary from old_rows)$text$ end;
  counties text[];
  ids uuid[];
  boxes geometry[];
begin
  execute format(
    $text$
      with changed as materialized (select * from (%s) as row where state = 'ACTIVE'), key as (select distinct county_code, id from changed)
      select (select array_agg(county_code order by county_code, id) from key), (select array_agg(id order by county_code, id) from key),
        array(select st_envelope(boundary) from changed limit 1001)
    $text$, changed) into counties, ids, boxes;
  if ids is not null then
    perform api.lock_land(case when cardinality(boxes) <= 1000 then boxes end);
    perform renew_adjacency(counties, ids);
  end if;
  return null;
end
$$;
comment on function land.keep_adjacency() is '随地块的每次写入更新相邻关系 | Keeps the adjacency of parcels with every write';

grant create on schema land to geo_rights;
alter function land.edges_of(text[], uuid[]) owner to geo_rights;
alter function land.renew_adjacency(text[], uuid[]) owner to geo_rights;
alter function land.adjacency_faults() owner to geo_rights;
alter function land.rebuild_adjacency() owner to geo_rights;
alter function land.keep_adjacency() owner to geo_rights;
revoke create on schema land from geo_rights;

create trigger adjacency_insert after insert on land.parcel referencing new table as new_rows for each statement execute function land.keep_adjacency();
create trigger adjacency_update after update on land.parcel referencing old table as old_rows new table as new_rows for each statement execute function land.keep_adjacency();
create trigger adjacency_delete after delete on land.parcel referencing old table as old_rows for each statement execute function land.keep_adjacency();

-- Parcels that were there before.
select land.rebuild_adjacency();
