-- constraint
select st_asbinary(row1."boundary"), row1."id", row1."code", row1."kind", row1."hardness", row1."name", row1."origin"
from "api"."constraint_area" as row1
where row1."boundary" && st_makeenvelope($1, $2, $3, $4, 4490)
order by st_area(row1."boundary") desc, row1."id" limit $5
