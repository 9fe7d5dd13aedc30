with candidate1 as not materialized (
  select row2."boundary" as shape, row2."code" as key, row2."stage" as "stage", row2."land_use_system" || ':' || row2."land_use_code" as "landUse", row2."planned_use_system" || ':' || row2."planned_use_code" as "plannedUse", round(row2."ellipsoid_area" * 0.015) / 10 as "areaMu", row2."origin" as "origin",
    st_x(row2."label_point") as lon, st_y(row2."label_point") as lat, row2."ellipsoid_area" + 0 as area
  from "api"."parcel" as row2
  where row2."boundary" && st_makeenvelope($1, $2, $3, $4, 4490) and (row2."stage" = $5 or row2."stage" = $6)
), cut3 as materialized (
  select coalesce((select area from candidate1 where area > $7
    order by area desc offset $8 limit 1), $7) as area
)
(select st_asbinary(shape), key, "stage", "landUse", "plannedUse", "areaMu", "origin", lon, lat, area, null::integer as cell, 1::bigint
from candidate1 as shape4 where area > (select area from cut3) order by area desc, key)
union all
(select null, null, null, null, null, null, null, sum(lon), sum(lat), sum(area), least(greatest(floor((lat - $9) * $10), 0), $11)::int * 64
  + least(greatest(floor((lon - $12) * $13), 0), $11)::int as cell, count(*)
from candidate1 as shape4 where area <= (select area from cut3) and lon >= $14 and lon < $15 and lat > $16 and lat <= $17 group by cell)
