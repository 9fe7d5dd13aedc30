-- facility
select st_asbinary(row1."location"), row1."key", row1."kind", row1."name", row1."name_en"
from "api"."facility" as row1
where row1."location" && st_makeenvelope($1, $2, $3, $4, 4490)
order by row1."key" limit $5
