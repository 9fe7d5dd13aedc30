select parcel1."county_code", parcel1."id", parcel1."code", parcel1."name", parcel1."stage", (parcel1."ellipsoid_area")::float8, st_asbinary(parcel1."boundary", 'NDR'), region2."code", region2."name", platform3."key", platform3."name"
  from "api"."parcel" as parcel1
  left join "api"."region" as region2 on region2."code" = parcel1."county_code"
  left join "api"."platform" as platform3 on platform3."key" = parcel1."platform_key"
  where (array_position(array['UNPREPARED', 'PREPARED', 'LISTED']::text[], parcel1."stage") = 2)
  and parcel1."boundary" && $1::geometry
  and case when parcel1."boundary" @ $2::geometry then true when st_intersects(parcel1."boundary", $1::geometry) then true end is not null
  order by parcel1."county_code", parcel1."id"
  limit 3;

select count(*)::int
  from "api"."parcel" as parcel1
  where (array_position(array['UNPREPARED', 'PREPARED', 'LISTED']::text[], parcel1."stage") = 2)
  and parcel1."boundary" && $1::geometry
  and case when parcel1."boundary" @ $2::geometry then true when st_intersects(parcel1."boundary", $1::geometry) then true end is not null;
