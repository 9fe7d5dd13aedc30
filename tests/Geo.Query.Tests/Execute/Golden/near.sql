select (
  select $1::text
    where not exists (
    select from spatial_ref_sys
      where srid = $1));

select (
  select case when st_xmin(g) >= -180
    and st_xmax(g) <= 180
    and st_ymin(g) >= -90
    and st_ymax(g) <= 90 then null else $1::text end
    from (
    select st_transform(st_geomfromwkb($2, $1), 4490) as g) as given), (
  select reason || coalesce(' at ' || round(st_x(location)::numeric, 7)::float8 || ' ' || round(st_y(location)::numeric, 7)::float8, '')
    from st_isvaliddetail(st_transform(st_geomfromwkb($2, $1), 4490))
    where not valid);

select st_distance(parcel1."boundary"::geography, st_transform(st_geomfromwkb($1, $2), 4490)::geography), parcel1."code"
  from "api"."parcel" as parcel1
  where parcel1."stage" <> 'LISTED'
  and parcel1."boundary" is not null
  and parcel1."boundary" && (
  select st_expand(given2.shape3, given2.height4 / cos(radians(least(89.0, greatest(abs(st_ymax(given2.shape3)), abs(st_ymin(given2.shape3))) + given2.height4))), given2.height4)
    from (
    select st_transform(st_geomfromwkb($1, $2), 4490) as shape3, $3 * (1.01 / 110000.0) as height4 offset 0) as given2)
  and st_distance(parcel1."boundary"::geography, st_transform(st_geomfromwkb($1, $2), 4490)::geography) <= $3
  and parcel1."boundary" && (
  select st_expand(given5.shape6, given5.height7 / cos(radians(least(89.0, greatest(abs(st_ymax(given5.shape6)), abs(st_ymin(given5.shape6))) + given5.height7))), given5.height7)
    from (
    select st_transform(st_geomfromwkb($1, $2), 4490) as shape6, (
      select max(nearest8.metres9)
        from (
        select st_distance(parcel10."boundary"::geography, st_transform(st_geomfromwkb($1, $2), 4490)::geography) as metres9
          from "api"."parcel" as parcel10
          where parcel10."stage" <> 'LISTED'
          and parcel10."boundary" is not null
          and parcel10."boundary" && (
          select st_expand(given11.shape12, given11.height13 / cos(radians(least(89.0, greatest(abs(st_ymax(given11.shape12)), abs(st_ymin(given11.shape12))) + given11.height13))), given11.height13)
            from (
            select st_transform(st_geomfromwkb($1, $2), 4490) as shape12, $3 * (1.01 / 110000.0) as height13 offset 0) as given11)
          and st_distance(parcel10."boundary"::geography, st_transform(st_geomfromwkb($1, $2), 4490)::geography) <= $3
          order by parcel10."boundary" <-> st_transform(st_geomfromwkb($1, $2), 4490)
          limit 4) as nearest8) * (1.01 / 110000.0) as height7 offset 0) as given5)
  order by st_distance(parcel1."boundary"::geography, st_transform(st_geomfromwkb($1, $2), 4490)::geography), parcel1."county_code", parcel1."id"
  limit 4;

select count(*)::int
  from "api"."parcel" as parcel1
  where parcel1."stage" <> 'LISTED'
  and parcel1."boundary" is not null
  and parcel1."boundary" && (
  select st_expand(given2.shape3, given2.height4 / cos(radians(least(89.0, greatest(abs(st_ymax(given2.shape3)), abs(st_ymin(given2.shape3))) + given2.height4))), given2.height4)
    from (
    select st_transform(st_geomfromwkb($1, $2), 4490) as shape3, $3 * (1.01 / 110000.0) as height4 offset 0) as given2)
  and st_distance(parcel1."boundary"::geography, st_transform(st_geomfromwkb($1, $2), 4490)::geography) <= $3;
