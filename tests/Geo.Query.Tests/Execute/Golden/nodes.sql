select parent1.number2, child3.*
  from (
  select ordered4.*, row_number() over ()::int - 1 as number2
    from (
    select parcel5."county_code" as key6, parcel5."id" as key7
      from unnest($1, $2, $3) as given8 (number9, key10, key11)
      join "api"."parcel" as parcel5 on parcel5."county_code" = given8.key10
      and parcel5."id" = given8.key11
      where true
      order by given8.number9) as ordered4) as parent1
  cross join lateral (
  select ordered12.*, row_number() over () as place13
    from (
    select project14."name" as c15
      from "api"."project_parcel" as pair16
      join "api"."project" as project14 on project14."county_code" = pair16."county_code"
      and project14."id" = pair16."project_id"
      where pair16."county_code" = parent1.key6
      and pair16."parcel_id" = parent1.key7
      order by project14."county_code", project14."id"
      limit 50) as ordered12) as child3
  order by parent1.number2, child3.place13;

select given1.number2, parcel3."county_code", parcel3."id", parcel3."code"
  from unnest($1, $2, $3) as given1 (number2, key4, key5)
  join "api"."parcel" as parcel3 on parcel3."county_code" = given1.key4
  and parcel3."id" = given1.key5
  where true
  order by given1.number2;

select given1.number2, region3."code", region3."name", st_asbinary(region3."boundary", 'NDR')
  from unnest($1, $2) as given1 (number2, key4)
  join "api"."region" as region3 on region3."code" = given1.key4
  where true
  order by given1.number2;

select given1.number2, platform3."key"
  from unnest($1, $2) as given1 (number2, key4)
  join "api"."platform" as platform3 on platform3."key" = given1.key4
  where true
  order by given1.number2;

select given1.number2, project3."county_code", project3."id"
  from unnest($1, $2, $3) as given1 (number2, key4, key5)
  join "api"."project" as project3 on project3."county_code" = given1.key4
  and project3."id" = given1.key5
  where true
  order by given1.number2;

select given1.number2, constraint_area3."key"
  from unnest($1, $2) as given1 (number2, key4)
  join "api"."constraint_area" as constraint_area3 on constraint_area3."key" = given1.key4
  where true
  order by given1.number2;

select given1.number2, 1
  from unnest($1, $2, $3) as given1 (number2, key3, key4)
  join "api"."parcel" as parcel5 on parcel5."county_code" = given1.key3
  and parcel5."id" = given1.key4
  where true
  order by given1.number2;

select given1.number2, region3."name", st_asbinary(region3."boundary", 'NDR')
  from unnest($1, $2) as given1 (number2, key4)
  join "api"."region" as region3 on region3."code" = given1.key4
  where true
  order by given1.number2;

select given1.number2, 1
  from unnest($1, $2) as given1 (number2, key3)
  join "api"."platform" as platform4 on platform4."key" = given1.key3
  where true
  order by given1.number2;

select given1.number2, 1
  from unnest($1, $2, $3) as given1 (number2, key3, key4)
  join "api"."project" as project5 on project5."county_code" = given1.key3
  and project5."id" = given1.key4
  where true
  order by given1.number2;

select given1.number2, 1
  from unnest($1, $2) as given1 (number2, key3)
  join "api"."constraint_area" as constraint_area4 on constraint_area4."key" = given1.key3
  where true
  order by given1.number2;

select given1.number2, parcel3."county_code", parcel3."id"
  from unnest($1, $2, $3) as given1 (number2, key4, key5)
  join "api"."parcel" as parcel3 on parcel3."county_code" = given1.key4
  and parcel3."id" = given1.key5
  where true
  order by given1.number2;

select given1.number2, region3."code"
  from unnest($1, $2) as given1 (number2, key4)
  join "api"."region" as region3 on region3."code" = given1.key4
  where true
  order by given1.number2;

select given1.number2, platform3."key"
  from unnest($1, $2) as given1 (number2, key4)
  join "api"."platform" as platform3 on platform3."key" = given1.key4
  where true
  order by given1.number2;

select given1.number2, project3."county_code", project3."id"
  from unnest($1, $2, $3) as given1 (number2, key4, key5)
  join "api"."project" as project3 on project3."county_code" = given1.key4
  and project3."id" = given1.key5
  where true
  order by given1.number2;

select given1.number2, constraint_area3."key"
  from unnest($1, $2) as given1 (number2, key4)
  join "api"."constraint_area" as constraint_area3 on constraint_area3."key" = given1.key4
  where true
  order by given1.number2;
