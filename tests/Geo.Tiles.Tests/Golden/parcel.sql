-- parcel
select case when row1."ellipsoid_area" > $1 then st_asbinary(row1."boundary") end, row1."code", row1."stage", row1."land_use_system" || ':' || row1."land_use_code", row1."planned_use_system" || ':' || row1."planned_use_code", round(row1."ellipsoid_area" * 0.015) / 10, row1."origin",
  st_x(row1."label_point"), st_y(row1."label_point"), row1."ellipsoid_area"
from "api"."parcel" as row1
where row1."boundary" && st_makeenvelope($2, $3, $4, $5, 4490)
limit $6 + 1
