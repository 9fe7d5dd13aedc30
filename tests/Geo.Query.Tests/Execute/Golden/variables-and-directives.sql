select parcel1."code", (parcel1."ellipsoid_area")::float8, (parcel1."ellipsoid_area" * (3.0 / 2000.0))::float8
  from "api"."parcel" as parcel1
  where true
  order by array_position(array['UNPREPARED', 'PREPARED', 'LISTED']::text[], parcel1."stage") desc, parcel1."code" desc, parcel1."county_code" desc, parcel1."id" desc
  limit 2;

select parcel1."code", platform2."key", platform2."name", region3."code", st_asbinary(region3."seat", 'NDR'), st_astext(st_transform(region3."seat", $1), 9), st_asbinary(st_multi(st_simplifypreservetopology(parcel1."boundary", $2)), 'NDR')
  from "api"."parcel" as parcel1
  left join "api"."platform" as platform2 on platform2."key" = parcel1."platform_key"
  left join "api"."region" as region3 on region3."code" = platform2."region_code"
  where parcel1."code" = $3
  order by parcel1."county_code", parcel1."id"
  limit 1;
