-- place
select st_asbinary(row1."location"), row1."key", row1."name", row1."name_en", row1."kind", row1."population"::float8
from "api"."place" as row1
where row1."location" && st_makeenvelope($1, $2, $3, $4, 4490)
order by coalesce(row1."population", 0) desc, row1."key" limit $5
