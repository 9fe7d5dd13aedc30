select parcel1."county_code", parcel1."id", parcel1."code", parcel1."name", parcel1."stage", (parcel1."ellipsoid_area")::float8, st_asbinary(parcel1."boundary", 'NDR'), region2."code", region2."name", platform3."key", platform3."name"
  from "api"."parcel" as parcel1
  left join "api"."region" as region2 on region2."code" = parcel1."county_code"
  left join "api"."platform" as platform3 on platform3."key" = parcel1."platform_key"
  where parcel1."stage" = 'PREPARED'
  and st_intersects(parcel1."boundary", st_geomfromwkb($1, 4490))
  order by parcel1."county_code", parcel1."id"
  limit 3;

select count(*)::int
  from "api"."parcel" as parcel1
  where parcel1."stage" = 'PREPARED'
  and st_intersects(parcel1."boundary", st_geomfromwkb($1, 4490));
