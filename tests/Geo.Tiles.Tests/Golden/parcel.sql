-- parcel
with candidate1 as materialized (
  select row2."boundary" as shape, row2."code" as key, row2."code" as "code", row2."stage" as "stage", row2."planned_use_code" as "plannedUse", round(row2."ellipsoid_area" * 0.015) / 10 as "areaMu", row2."origin" as "origin",
    st_x(row2."label_point") as lon, st_y(row2."label_point") as lat, row2."ellipsoid_area" as area
  from "api"."parcel" as row2
  where row2."boundary" && st_makeenvelope($1, $2, $3, $4, 4490)
), cut3 as materialized (
  select coalesce((select area from candidate1 where area > $5
    order by area desc offset $6 limit 1), $5) as area
)
(select st_asbinary(shape), key, "code", "stage", "plannedUse", "areaMu", "origin", case when lon >= $7 and lon < $8 and lat > $9 and lat <= $10 then
  least(greatest(floor((lat - $11) * $12), 0), $13)::int * 64
  + least(greatest(floor((lon - $14) * $15), 0), $13)::int
end, 1::bigint, lon, lat, area
from candidate1 as shape4 where area > (select area from cut3) order by area desc)
union all
(select null, null, null, null, null, null, null, case when lon >= $7 and lon < $8 and lat > $9 and lat <= $10 then
  least(greatest(floor((lat - $11) * $12), 0), $13)::int * 64
  + least(greatest(floor((lon - $14) * $15), 0), $13)::int
end as cell, count(*), sum(lon), sum(lat), sum(area)
from candidate1 as shape4 where area <= (select area from cut3) and lon >= $7 and lon < $8 and lat > $9 and lat <= $10 group by cell)
