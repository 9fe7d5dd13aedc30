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
  where parcel1."stage" <> $3
  and parcel1."boundary" is not null
  and parcel1."boundary" && st_expand(st_transform(st_geomfromwkb($1, $2), 4490), $4 * (1.01 / 110000.0) / cos(radians(least(89.0, greatest(abs(st_ymax(st_transform(st_geomfromwkb($1, $2), 4490))), abs(st_ymin(st_transform(st_geomfromwkb($1, $2), 4490)))) + $4 * (1.01 / 110000.0)))), $4 * (1.01 / 110000.0))
  and st_distance(parcel1."boundary"::geography, st_transform(st_geomfromwkb($1, $2), 4490)::geography) <= $4
  and parcel1."boundary" && st_expand(st_transform(st_geomfromwkb($1, $2), 4490), (
    select max(nearest2.metres3)
      from (
      select st_distance(parcel4."boundary"::geography, st_transform(st_geomfromwkb($1, $2), 4490)::geography) as metres3
        from "api"."parcel" as parcel4
        where parcel4."stage" <> $5
        and parcel4."boundary" is not null
        and parcel4."boundary" && st_expand(st_transform(st_geomfromwkb($1, $2), 4490), $4 * (1.01 / 110000.0) / cos(radians(least(89.0, greatest(abs(st_ymax(st_transform(st_geomfromwkb($1, $2), 4490))), abs(st_ymin(st_transform(st_geomfromwkb($1, $2), 4490)))) + $4 * (1.01 / 110000.0)))), $4 * (1.01 / 110000.0))
        and st_distance(parcel4."boundary"::geography, st_transform(st_geomfromwkb($1, $2), 4490)::geography) <= $4
        order by parcel4."boundary" <-> st_transform(st_geomfromwkb($1, $2), 4490)
        limit $6) as nearest2) * (1.01 / 110000.0) / cos(radians(least(89.0, greatest(abs(st_ymax(st_transform(st_geomfromwkb($1, $2), 4490))), abs(st_ymin(st_transform(st_geomfromwkb($1, $2), 4490)))) + (
          select max(nearest2.metres3)
            from (
            select st_distance(parcel4."boundary"::geography, st_transform(st_geomfromwkb($1, $2), 4490)::geography) as metres3
              from "api"."parcel" as parcel4
              where parcel4."stage" <> $5
              and parcel4."boundary" is not null
              and parcel4."boundary" && st_expand(st_transform(st_geomfromwkb($1, $2), 4490), $4 * (1.01 / 110000.0) / cos(radians(least(89.0, greatest(abs(st_ymax(st_transform(st_geomfromwkb($1, $2), 4490))), abs(st_ymin(st_transform(st_geomfromwkb($1, $2), 4490)))) + $4 * (1.01 / 110000.0)))), $4 * (1.01 / 110000.0))
              and st_distance(parcel4."boundary"::geography, st_transform(st_geomfromwkb($1, $2), 4490)::geography) <= $4
              order by parcel4."boundary" <-> st_transform(st_geomfromwkb($1, $2), 4490)
              limit $6) as nearest2) * (1.01 / 110000.0)))), (
    select max(nearest2.metres3)
      from (
      select st_distance(parcel4."boundary"::geography, st_transform(st_geomfromwkb($1, $2), 4490)::geography) as metres3
        from "api"."parcel" as parcel4
        where parcel4."stage" <> $5
        and parcel4."boundary" is not null
        and parcel4."boundary" && st_expand(st_transform(st_geomfromwkb($1, $2), 4490), $4 * (1.01 / 110000.0) / cos(radians(least(89.0, greatest(abs(st_ymax(st_transform(st_geomfromwkb($1, $2), 4490))), abs(st_ymin(st_transform(st_geomfromwkb($1, $2), 4490)))) + $4 * (1.01 / 110000.0)))), $4 * (1.01 / 110000.0))
        and st_distance(parcel4."boundary"::geography, st_transform(st_geomfromwkb($1, $2), 4490)::geography) <= $4
        order by parcel4."boundary" <-> st_transform(st_geomfromwkb($1, $2), 4490)
        limit $6) as nearest2) * (1.01 / 110000.0))
  and st_distance(parcel1."boundary"::geography, st_transform(st_geomfromwkb($1, $2), 4490)::geography) <= (
  select max(nearest2.metres3)
    from (
    select st_distance(parcel4."boundary"::geography, st_transform(st_geomfromwkb($1, $2), 4490)::geography) as metres3
      from "api"."parcel" as parcel4
      where parcel4."stage" <> $5
      and parcel4."boundary" is not null
      and parcel4."boundary" && st_expand(st_transform(st_geomfromwkb($1, $2), 4490), $4 * (1.01 / 110000.0) / cos(radians(least(89.0, greatest(abs(st_ymax(st_transform(st_geomfromwkb($1, $2), 4490))), abs(st_ymin(st_transform(st_geomfromwkb($1, $2), 4490)))) + $4 * (1.01 / 110000.0)))), $4 * (1.01 / 110000.0))
      and st_distance(parcel4."boundary"::geography, st_transform(st_geomfromwkb($1, $2), 4490)::geography) <= $4
      order by parcel4."boundary" <-> st_transform(st_geomfromwkb($1, $2), 4490)
      limit $6) as nearest2)
  order by st_distance(parcel1."boundary"::geography, st_transform(st_geomfromwkb($1, $2), 4490)::geography), parcel1."county_code", parcel1."id"
  limit $6;

select count(*)::int
  from "api"."parcel" as parcel1
  where parcel1."stage" <> $1
  and parcel1."boundary" is not null
  and parcel1."boundary" && st_expand(st_transform(st_geomfromwkb($2, $3), 4490), $4 * (1.01 / 110000.0) / cos(radians(least(89.0, greatest(abs(st_ymax(st_transform(st_geomfromwkb($2, $3), 4490))), abs(st_ymin(st_transform(st_geomfromwkb($2, $3), 4490)))) + $4 * (1.01 / 110000.0)))), $4 * (1.01 / 110000.0))
  and st_distance(parcel1."boundary"::geography, st_transform(st_geomfromwkb($2, $3), 4490)::geography) <= $4;
