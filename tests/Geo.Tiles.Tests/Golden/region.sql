-- region
select st_asbinary(row1."boundary"), row1."code", row1."name", row1."name_en", row1."level"
from "api"."region" as row1
where row1."boundary" && st_makeenvelope($1, $2, $3, $4, 4490) and case row1."level" when 'PROVINCE' then 0 when 'CITY' then 4 when 'COUNTY' then 6 else 9 end <= $5
order by row1."code" limit $6
-- region_label
select st_asbinary(row1."label_point"), row1."code", row1."name", row1."name_en", row1."level"
from "api"."region" as row1
where row1."label_point" && st_makeenvelope($1, $2, $3, $4, 4490) and case row1."level" when 'PROVINCE' then 0 when 'CITY' then 4 when 'COUNTY' then 6 else 9 end <= $5
order by row1."code" limit $6
