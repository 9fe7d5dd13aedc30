with here1 as materialized (
  select cell2.cell, sum(cell2.parcels)::bigint as rows, sum(cell2.area)::float8 / 100 as area,
    sum(cell2.longitude)::float8 / 1e7 as lon, sum(cell2.latitude)::float8 / 1e7 as lat
  from "api"."parcel_cell_mixed" as cell2 where cell2.cell between $1 and $2 group by cell2.cell
), many3 as materialized (
  select coalesce(sum(rows), 0)::float8 ^ 2 > $3 * (select coalesce(sum(every4.parcels), 0) from "api"."parcel_cell_mixed" as every4 where true) as yes
  from here1
)
(select st_asbinary(shape), key, "stage", "landUse", "plannedUse", "areaMu", "origin", lon, lat, area, api.map_cell(label), null::bigint
from ((select row5."boundary" as shape, row5."code" as key, row5."stage" as "stage", row5."land_use_system" || ':' || row5."land_use_code" as "landUse", row5."planned_use_system" || ':' || row5."planned_use_code" as "plannedUse", round(row5."ellipsoid_area" * 0.015) / 10 as "areaMu", row5."origin" as "origin", st_x(row5."label_point") as lon, st_y(row5."label_point") as lat, row5."ellipsoid_area" as area, row5."label_point" as label from "api"."parcel" as row5
where not (select yes from many3) and row5."boundary" && st_makeenvelope($4, $5, $6, $7, 4490) and row5."ellipsoid_area" > $8
order by row5."ellipsoid_area" + 0 desc, row5."code" limit $3) union all (select row6."boundary" as shape, row6."code" as key, row6."stage" as "stage", row6."land_use_system" || ':' || row6."land_use_code" as "landUse", row6."planned_use_system" || ':' || row6."planned_use_code" as "plannedUse", round(row6."ellipsoid_area" * 0.015) / 10 as "areaMu", row6."origin" as "origin", st_x(row6."label_point") as lon, st_y(row6."label_point") as lat, row6."ellipsoid_area" as area, row6."label_point" as label from "api"."parcel" as row6
where (select yes from many3) and (row6."boundary" && st_makeenvelope($4, $5, $6, $7, 4490)) is true and row6."ellipsoid_area" > $8
order by row6."ellipsoid_area" desc, row6."county_code" desc, row6."id" desc limit $3) union all (select row7."boundary" as shape, row7."code" as key, row7."stage" as "stage", row7."land_use_system" || ':' || row7."land_use_code" as "landUse", row7."planned_use_system" || ':' || row7."planned_use_code" as "plannedUse", round(row7."ellipsoid_area" * 0.015) / 10 as "areaMu", row7."origin" as "origin", st_x(row7."label_point") as lon, st_y(row7."label_point") as lat, row7."ellipsoid_area" as area, row7."label_point" as label from "api"."parcel_coarse" as row7
where not (select yes from many3) and row7."boundary" && st_makeenvelope($4, $5, $6, $7, 4490) and row7."ellipsoid_area" > $8 and row7."county_code" <> all ((select string_to_array(current_setting('geo.exact', true), ','))::text[])
order by row7."ellipsoid_area" + 0 desc, row7."code" limit $3) union all (select row8."boundary" as shape, row8."code" as key, row8."stage" as "stage", row8."land_use_system" || ':' || row8."land_use_code" as "landUse", row8."planned_use_system" || ':' || row8."planned_use_code" as "plannedUse", round(row8."ellipsoid_area" * 0.015) / 10 as "areaMu", row8."origin" as "origin", st_x(row8."label_point") as lon, st_y(row8."label_point") as lat, row8."ellipsoid_area" as area, row8."label_point" as label from "api"."parcel_coarse" as row8
where (select yes from many3) and (row8."boundary" && st_makeenvelope($4, $5, $6, $7, 4490)) is true and row8."ellipsoid_area" > $8 and row8."county_code" <> all ((select string_to_array(current_setting('geo.exact', true), ','))::text[])
order by row8."ellipsoid_area" desc, row8."county_code" desc, row8."id" desc limit $3)) as shape9 order by area desc, key limit $3)
union all
(select null, null, null, null, null, null, null, lon, lat, area, cell, rows from here1 where rows > 0)
