select parcel1."stage", parcel1."county_code", count(*)::int, (count(*) / sum(count(*)) over ())::float8, (sum(parcel1."ellipsoid_area") / nullif(sum(sum(parcel1."ellipsoid_area")) over (), 0))::float8, (sum(parcel1."ellipsoid_area"))::float8
  from "api"."parcel" as parcel1
  where parcel1."ellipsoid_area" >= $1
  group by parcel1."stage", parcel1."county_code"
  order by count(*) desc, parcel1."stage", parcel1."county_code";

select parcel1."platform_key", count(*)::int, (max(parcel1."price"))::text
  from "api"."parcel" as parcel1
  where parcel1."ellipsoid_area" >= $1
  group by parcel1."platform_key"
  order by count(*) desc, parcel1."platform_key";

select count(*)::int, (sum(parcel1."ellipsoid_area"))::float8, (avg(parcel1."ellipsoid_area"))::float8, (min(parcel1."ellipsoid_area"))::float8, (max(parcel1."ellipsoid_area"))::float8, (sum(parcel1."price"))::text, (avg(parcel1."price"))::text, (min(parcel1."price"))::text, (max(parcel1."price"))::text, (max(parcel1."registered_area"))::float8, st_xmin(st_extent(parcel1."boundary")), st_ymin(st_extent(parcel1."boundary")), st_xmax(st_extent(parcel1."boundary")), st_ymax(st_extent(parcel1."boundary"))
  from "api"."parcel" as parcel1
  where parcel1."ellipsoid_area" >= $1;

select count(*)::int
  from "api"."parcel" as parcel1
  where parcel1."code" = $1
  group by parcel1."stage"
  order by count(*) desc, parcel1."stage";

select parcel1."code", parcel1."county_code", parcel1."id"
  from "api"."parcel" as parcel1
  where parcel1."code" = $1
  order by parcel1."county_code", parcel1."id"
  limit $2;

select count(*)::int, (sum(parcel1."ellipsoid_area"))::float8, (avg(parcel1."ellipsoid_area"))::float8, (min(parcel1."ellipsoid_area"))::float8, (max(parcel1."ellipsoid_area"))::float8, (sum(parcel1."price"))::text, st_xmin(st_extent(parcel1."boundary")), st_ymin(st_extent(parcel1."boundary")), st_xmax(st_extent(parcel1."boundary")), st_ymax(st_extent(parcel1."boundary"))
  from "api"."parcel" as parcel1
  where parcel1."code" = $1;
