-- The two faces of a parcel (docs/decisions/0017-two-faces.md): what its own county reads, and what everybody else may read of it once it is
-- published. api.parcel is the exact face, api.parcel_coarse the coarse one, api.parcel_mixed both for who reads some counties in full and the
-- others coarsened. All have the same columns.

-- 1. The coarse shape: the cells of a fixed grid of 0.001 degrees whose centre lies in the parcel, else the cell of its centroid. Cells of a row
-- are one rectangle; a shape within one cell is that cell, whatever its centre. Generated columns rest on it, so it never changes in place.
create function land.coarse_boundary(shape geometry) returns geometry
  language plpgsql immutable parallel safe set search_path = public, pg_temp as $$
declare
  west constant integer := floor(st_xmin(shape) * 1000);
  east constant integer := floor(st_xmax(shape) * 1000);
  south constant integer := floor(st_ymin(shape) * 1000);
  north constant integer := floor(st_ymax(shape) * 1000);
  rows geometry[];
  first integer;
begin
  if west < east or south < north then
    for y in south..north loop
      for x in west..east + 1 loop
        if x <= east and st_intersects(shape, st_setsrid(st_point((x + 0.5) / 1000, (y + 0.5) / 1000), 4490)) then
          first := coalesce(first, x);
        elsif first is not null then
          rows := array_append(rows, st_makeenvelope(first / 1000.0, y / 1000.0, x / 1000.0, (y + 1) / 1000.0, 4490));
          first := null;
        end if;
      end loop;
    end loop;
  end if;
  if rows is null then
    shape := st_centroid(shape);
    return st_multi(st_makeenvelope(
      floor(st_x(shape) * 1000) / 1000, floor(st_y(shape) * 1000) / 1000, (floor(st_x(shape) * 1000) + 1) / 1000, (floor(st_y(shape) * 1000) + 1) / 1000, 4490));
  end if;
  return st_multi(case cardinality(rows) when 1 then rows[1] else st_normalize(st_union(rows)) end);
end
$$;
comment on function land.coarse_boundary(geometry) is
  '概化边界：中心落在图形内的 0.001 度格网之并，无则取形心所在格 | The shape in cells of a grid of 0.001 degrees: those whose centre lies in it, else that of its centroid';

-- A ring begins in its westernmost, then southernmost corner, so that the cell to the northeast of it belongs to the shape.
create function land.coarse_point(coarse geometry) returns geometry
  language sql immutable parallel safe
  return public.st_translate(public.st_startpoint(public.st_exteriorring(public.st_geometryn(coarse, 1))), 0.0005, 0.0005);
comment on function land.coarse_point(geometry) is '概化边界内的标注点 | The centre of a cell of a coarse shape';

create function land.coarse_area(area double precision) returns double precision
  language sql immutable parallel safe
  return greatest(round(area / 3333.3333333333335), 1) * 5 * 666.6666666666666;
comment on function land.coarse_area(double precision) is '概化面积：四舍五入到 5 亩，至少 5 亩（平方米） | An area rounded to 5 mu, 5 mu at least (m²)';

-- 2. What is published, and the shape of what is.
alter table land.parcel
  add column published boolean not null default false,
  add column coarse_boundary geometry(MultiPolygon, 4490) generated always as (case when published then land.coarse_boundary(boundary) end) stored;
comment on column land.parcel.published is '是否公开：公开后县外以概化形式可见 | Whether it is published: others than its county see its coarse face then';
comment on column land.parcel.coarse_boundary is '概化边界（EPSG:4490），未公开时为空 | Its boundary in cells of 0.001 degrees (EPSG:4490); null where it is not published';
create index parcel_coarse_boundary on land.parcel using gist (coarse_boundary) where published;
create index parcel_coarse_area on land.parcel (land.coarse_area(ellipsoid_area), county_code, id) where published;
call land.keep_history('land.parcel');
update land.parcel set published = true where origin = 'GENERATED';

-- 3. The exact face, with the new columns.
create or replace view api.parcel as
  select county_code, id, code, name, boundary, label_point, registered_area, ellipsoid_area, planar_area, planar_srid, stage,
    ownership, land_use_system, land_use_code, planned_use_system, planned_use_code, platform_key, township_code, township_precision,
    state, origin, source_id, stated_on, updated_at, updated_by, version, published, coarse_boundary
  from land.parcel
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);
create or replace view api.parcel_writable as
  select county_code, id, code, name, boundary, registered_area, stage, ownership, land_use_system, land_use_code,
    planned_use_system, planned_use_code, platform_key, township_code, township_precision, state, origin, source_id, stated_on,
    updated_at, updated_by, version, published
  from land.parcel
  where county_code = any ((select string_to_array(current_setting('geo.write', true), ','))::text[])
  with cascaded check option;
call land.publish_history('land.parcel');

-- 4. The other two. What an outsider reads of a column is said here and nowhere else.
create function land.coarse_column(name text, owner text) returns text
  language sql immutable
  return format(
    case
      when name = 'boundary' then '%1$s.coarse_boundary'
      when name = 'label_point' then 'land.coarse_point(%1$s.coarse_boundary)::public.geometry(Point, 4490)'
      when name = 'registered_area' then '(case when %1$s.registered_area is not null then land.coarse_area(%1$s.registered_area::double precision) end)::numeric(14, 2)'
      when name in ('ellipsoid_area', 'planar_area') then 'land.coarse_area(%1$s.%2$I)'
      when name in ('name', 'updated_by') then 'null::text'
      else '%1$s.%2$I'
    end || ' as %2$I',
    owner, name);
comment on function land.coarse_column(text, text) is '县外所见的列 | What a column of a parcel shows to who does not read its county in full';

-- Call it again when land.parcel has a new column, behind keep_history, the views of it and publish_history. A past row is shown where the
-- parcel was published then and is today: what is withdrawn is withdrawn for all times.
create procedure land.publish_faces() language plpgsql as $procedure$
declare
  counties constant text := 'any ((select string_to_array(current_setting(''geo.coarse'', true), '',''))::text[])';
  elsewhere constant text := '<> all ((select string_to_array(current_setting(''geo.exact'', true), '',''))::text[])';
  names text;
  live text;
  kept text;
  shown text;
  was text;
begin
  select string_agg(format('%I', attname), ', ' order by attnum),
    string_agg(land.coarse_column(attname, 'parcel'), ', ' order by attnum),
    string_agg(land.coarse_column(attname, 'history'), ', ' order by attnum),
    string_agg(format('live.%I', attname), ', ' order by attnum),
    string_agg(format('kept.%I', attname), ', ' order by attnum)
  into names, live, kept, shown, was
  from pg_attribute where attrelid = 'api.parcel'::regclass and attnum > 0 and not attisdropped;

  -- now
  execute format('create or replace view api.parcel_coarse as select %s from land.parcel where parcel.published and parcel.county_code = %s', live, counties);
  execute format(
    'create or replace view api.parcel_mixed as select %1$s from api.parcel union all select %1$s from api.parcel_coarse where county_code %2$s', names, elsewhere);

  -- what changed: a state in which it was not published counts as none
  execute format(
    'create or replace view api.parcel_coarse_history as
      select history.change_id, case when history.published then history.operation else ''INSERT'' end as operation, change.position,
        change.committed_at as changed_at, null::text as actor, null::text as reason, %s
      from land.parcel_history as history join land.change_transaction as change on change.id = history.change_id and change.position is not null
      where history.county_code = %s', kept, counties);
  execute format(
    'create or replace view api.parcel_mixed_history as
      select change_id, operation, position, changed_at, actor, reason, %1$s from api.parcel_history
      union all select change_id, operation, position, changed_at, actor, reason, %1$s from api.parcel_coarse_history where county_code %2$s', names, elsewhere);

  -- as it was
  execute format(
    'create or replace view api.parcel_coarse_past as
      select change.position, history.operation, %s
      from land.parcel_history as history join land.change_transaction as change on change.id = history.change_id + 0
      where history.county_code = %s
        and exists (select from land.parcel as live where live.county_code = history.county_code and live.id = history.id and live.published)', kept, counties);
  execute format(
    $text$
create or replace function api.parcel_coarse_at("position" bigint) returns setof api.parcel_coarse
  language sql stable parallel safe as $function$
  select %1$s
  from api.parcel_coarse as live
  where not exists (select from api.parcel_coarse_past as later where later.county_code = live.county_code and later.id = live.id and later."position" > parcel_coarse_at."position")
  union all
  select %2$s
  from api.parcel_coarse_past as kept
  where kept."position" > parcel_coarse_at."position" and kept.operation <> 'INSERT' and kept.published
    and not exists (
      select from api.parcel_coarse_past as earlier
      where earlier.county_code = kept.county_code and earlier.id = kept.id and earlier."position" > parcel_coarse_at."position" and earlier."position" < kept."position")
$function$
    $text$, shown, was);
  execute format(
    $text$
create or replace function api.parcel_mixed_at("position" bigint) returns setof api.parcel_mixed
  language sql stable parallel safe as $function$
  select %1$s from api.parcel_at(parcel_mixed_at."position")
  union all
  select %1$s from api.parcel_coarse_at(parcel_mixed_at."position") where county_code %2$s
$function$
    $text$, names, elsewhere);
end
$procedure$;
comment on procedure land.publish_faces() is '建立地块的概化与混合视图 | Makes the coarse and the mixed views of parcels';
call land.publish_faces();

do $$
declare
  made text;
begin
  foreach made in array array['parcel_coarse', 'parcel_mixed', 'parcel_coarse_history', 'parcel_mixed_history', 'parcel_coarse_past'] loop
    execute format('alter view api.%I owner to geo_rights', made);
    execute format('grant select on api.%I to geo_app', made);
  end loop;
  foreach made in array array['parcel_coarse_at', 'parcel_mixed_at'] loop
    execute format('comment on function api.%I(bigint) is %L', made, '地块：某次变更后的概化或混合状态 | The state behind a position of the change log, coarse or mixed, null for now: parcels');
    execute format('alter function api.%I(bigint) owner to geo_rights', made);
    execute format('grant execute on function api.%I(bigint) to geo_app', made);
  end loop;
end
$$;
