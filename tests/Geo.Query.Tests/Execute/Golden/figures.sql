select groups1."stage", groups1."county_code", groups1.figure2, groups1.figure3, groups1.figure4, groups1.figure5
  from (
  select parcel6."stage" as "stage", parcel6."county_code" as "county_code", count(*)::int as figure2, (count(*) / sum(count(*)) over ())::float8 as figure3, (sum(parcel6."ellipsoid_area") / nullif(sum(sum(parcel6."ellipsoid_area")) over (), 0))::float8 as figure4, (sum(parcel6."ellipsoid_area"))::float8 as figure5, row_number() over (order by count(*) desc, parcel6."stage", parcel6."county_code") as place7
    from "api"."parcel" as parcel6
    where parcel6."ellipsoid_area" >= $1
    group by parcel6."stage", parcel6."county_code"
    order by place7
    limit $2) as groups1
  where true
  order by groups1.place7;

select groups1."platform_key", platform2."key", platform2."name", groups1.figure3, groups1.figure4, groups1.figure5
  from (
  select parcel6."platform_key" as "platform_key", count(*)::int as figure3, (max(parcel6."price"))::text as figure4, (sum(parcel6."price") / nullif(sum(sum(parcel6."price")) over (), 0))::float8 as figure5, row_number() over (order by count(*) desc, parcel6."platform_key") as place7
    from "api"."parcel" as parcel6
    where parcel6."ellipsoid_area" >= $1
    group by parcel6."platform_key"
    order by place7
    limit $2) as groups1
  left join "api"."platform" as platform2 on platform2."key" = groups1."platform_key"
  where true
  order by groups1.place7;

select groups1."stage_on", region2."code", region2."name", groups1.figure3
  from (
  select coalesce(told4."value", 'UNPREPARED') as "stage_on", told5."value" as "platform_region_code", count(*)::int as figure3, row_number() over (order by count(*) desc, coalesce(told4."value", 'UNPREPARED'), told5."value") as place6
    from "api"."parcel" as parcel7
    left join (
    select county_code, id, stage as value
      from api.parcel
      where stated_on <= $1) as told4 on told4."county_code" = parcel7."county_code"
    and told4."id" = parcel7."id"
    left join (
    select key, region_code as value
      from api.platform) as told5 on told5."key" = parcel7."platform_key"
    where parcel7."ellipsoid_area" >= $2
    group by coalesce(told4."value", 'UNPREPARED'), told5."value"
    order by place6
    limit $3) as groups1
  left join "api"."region" as region2 on region2."code" = groups1."platform_region_code"
  where true
  order by groups1.place6;

select count(*)::int, (sum(parcel1."ellipsoid_area"))::float8, (avg(parcel1."ellipsoid_area"))::float8, (min(parcel1."ellipsoid_area"))::float8, (max(parcel1."ellipsoid_area"))::float8, (sum(parcel1."price"))::text, (avg(parcel1."price"))::text, (min(parcel1."price"))::text, (max(parcel1."price"))::text, (max(parcel1."registered_area"))::float8, st_xmin(st_extent(parcel1."boundary")), st_ymin(st_extent(parcel1."boundary")), st_xmax(st_extent(parcel1."boundary")), st_ymax(st_extent(parcel1."boundary"))
  from "api"."parcel" as parcel1
  where parcel1."ellipsoid_area" >= $1;

select groups1.figure2
  from (
  select parcel3."stage" as "stage", count(*)::int as figure2, row_number() over (order by count(*) desc, parcel3."stage") as place4
    from "api"."parcel" as parcel3
    where parcel3."code" = $1
    group by parcel3."stage"
    order by place4
    limit $2) as groups1
  where true
  order by groups1.place4;

select parcel1."code", parcel1."county_code", parcel1."id"
  from "api"."parcel" as parcel1
  where parcel1."code" = $1
  order by parcel1."county_code", parcel1."id"
  limit 51;

select count(*)::int, (sum(parcel1."ellipsoid_area"))::float8, (avg(parcel1."ellipsoid_area"))::float8, (min(parcel1."ellipsoid_area"))::float8, (max(parcel1."ellipsoid_area"))::float8, (sum(parcel1."price"))::text, st_xmin(st_extent(parcel1."boundary")), st_ymin(st_extent(parcel1."boundary")), st_xmax(st_extent(parcel1."boundary")), st_ymax(st_extent(parcel1."boundary"))
  from "api"."parcel" as parcel1
  where parcel1."code" = $1;
