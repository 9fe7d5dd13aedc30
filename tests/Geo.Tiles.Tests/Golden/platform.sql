-- platform_outline
select st_asbinary(row1."boundary"), row1."key", row1."name", row1."name_en", row1."location_precision", row1."origin", row1."kind"
from "api"."platform" as row1
where row1."boundary" && st_makeenvelope($1, $2, $3, $4, 4490)
order by row1."key" limit $5
-- platform
select st_asbinary(row1."location"), row1."key", row1."name", row1."name_en", row1."location_precision", row1."origin", row1."kind"
from "api"."platform" as row1
where row1."location" && st_makeenvelope($1, $2, $3, $4, 4490)
order by row1."key" limit $5
