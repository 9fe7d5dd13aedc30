-- basemap
select st_asbinary(row1."shape"), row1."key", row1."kind", row1."name", row1."scale_rank"::float8
from "api"."basemap_feature" as row1
where row1."shape" && st_makeenvelope($1, $2, $3, $4, 4490) and coalesce(row1."min_zoom", 0) <= $5 + 1
order by row1."key" limit $6
