select (
  select case when count(found1) = 0 then 'unknown:' || $1 when count(found1."boundary") = 0 then 'shapeless:' || $1 end
    from "api"."platform_at"($2) as found1
    where found1."key" = $1);

select groups1.figure2
  from (
  select parcel3."stage" as "stage", count(*)::int as figure2, row_number() over (order by count(*) desc, parcel3."stage") as place4
    from "api"."parcel_at"($1) as parcel3
    where st_within(parcel3."boundary", (
      select platform5."boundary"
        from "api"."platform_at"($1) as platform5
        where platform5."key" = $2))
    and exists (
    select from "api"."platform_at"($1) as platform6
      where platform6."key" = parcel3."platform_key"
      and platform6."name" like $3)
    and exists (
    select from "api"."project_parcel_at"($1) as pair7
      join lateral (
      select then8.*
        from "api"."project_at"($1) as then8
        where then8."county_code" = pair7."county_code"
        and then8."id" = pair7."project_id"
        limit 1) as project9 on true
      where pair7."county_code" = parcel3."county_code"
      and pair7."parcel_id" = parcel3."id"
      and project9."name" = $4)
    group by parcel3."stage"
    order by place4
    limit $5) as groups1
  where true
  order by groups1.place4;

select parent1.number2, child3.*
  from (
  select ordered4.*, row_number() over ()::int - 1 as number2
    from (
    select parcel5."county_code" as key6, parcel5."id" as key7
      from "api"."parcel_at"($1) as parcel5
      where st_within(parcel5."boundary", (
        select platform8."boundary"
          from "api"."platform_at"($1) as platform8
          where platform8."key" = $2))
      and exists (
      select from "api"."platform_at"($1) as platform9
        where platform9."key" = parcel5."platform_key"
        and platform9."name" like $3)
      and exists (
      select from "api"."project_parcel_at"($1) as pair10
        join lateral (
        select then11.*
          from "api"."project_at"($1) as then11
          where then11."county_code" = pair10."county_code"
          and then11."id" = pair10."project_id"
          limit 1) as project12 on true
        where pair10."county_code" = parcel5."county_code"
        and pair10."parcel_id" = parcel5."id"
        and project12."name" = $4)
      order by parcel5."county_code", parcel5."id"
      limit 5) as ordered4) as parent1
  cross join lateral (
  select ordered13.*, row_number() over () as place14
    from (
    select project15."name" as c16
      from "api"."project_parcel_at"($1) as pair17
      join lateral (
      select then18.*
        from "api"."project_at"($1) as then18
        where then18."county_code" = pair17."county_code"
        and then18."id" = pair17."project_id"
        limit 1) as project15 on true
      where pair17."county_code" = parent1.key6
      and pair17."parcel_id" = parent1.key7
      order by project15."county_code", project15."id"
      limit 2) as ordered13) as child3
  order by parent1.number2, child3.place14;

select parent1.number2, figures3.*
  from (
  select ordered4.*, row_number() over ()::int - 1 as number2
    from (
    select parcel5."boundary" as key6
      from "api"."parcel_at"($1) as parcel5
      where st_within(parcel5."boundary", (
        select platform7."boundary"
          from "api"."platform_at"($1) as platform7
          where platform7."key" = $2))
      and exists (
      select from "api"."platform_at"($1) as platform8
        where platform8."key" = parcel5."platform_key"
        and platform8."name" like $3)
      and exists (
      select from "api"."project_parcel_at"($1) as pair9
        join lateral (
        select then10.*
          from "api"."project_at"($1) as then10
          where then10."county_code" = pair9."county_code"
          and then10."id" = pair9."project_id"
          limit 1) as project11 on true
        where pair9."county_code" = parcel5."county_code"
        and pair9."parcel_id" = parcel5."id"
        and project11."name" = $4)
      order by parcel5."county_code", parcel5."id"
      limit 5) as ordered4) as parent1
  cross join lateral (
  select count(*)::int as c12
    from "api"."constraint_area" as constraint_area13
    where st_intersects(constraint_area13."boundary", parent1.key6)) as figures3
  order by parent1.number2;

select parcel1."code", platform2."key", platform2."name", region3."code", region3."name"
  from "api"."parcel_at"($1) as parcel1
  left join lateral (
  select then4.*
    from "api"."platform_at"($1) as then4
    where then4."key" = parcel1."platform_key"
    limit 1) as platform2 on true
  left join "api"."region" as region3 on region3."code" = platform2."region_code"
  where st_within(parcel1."boundary", (
    select platform5."boundary"
      from "api"."platform_at"($1) as platform5
      where platform5."key" = $2))
  and exists (
  select from "api"."platform_at"($1) as platform6
    where platform6."key" = parcel1."platform_key"
    and platform6."name" like $3)
  and exists (
  select from "api"."project_parcel_at"($1) as pair7
    join lateral (
    select then8.*
      from "api"."project_at"($1) as then8
      where then8."county_code" = pair7."county_code"
      and then8."id" = pair7."project_id"
      limit 1) as project9 on true
    where pair7."county_code" = parcel1."county_code"
    and pair7."parcel_id" = parcel1."id"
    and project9."name" = $4)
  order by parcel1."county_code", parcel1."id"
  limit 5;

select count(*)::int, st_xmin(st_extent(parcel1."boundary")), st_ymin(st_extent(parcel1."boundary")), st_xmax(st_extent(parcel1."boundary")), st_ymax(st_extent(parcel1."boundary"))
  from "api"."parcel_at"($1) as parcel1
  where st_within(parcel1."boundary", (
    select platform2."boundary"
      from "api"."platform_at"($1) as platform2
      where platform2."key" = $2))
  and exists (
  select from "api"."platform_at"($1) as platform3
    where platform3."key" = parcel1."platform_key"
    and platform3."name" like $3)
  and exists (
  select from "api"."project_parcel_at"($1) as pair4
    join lateral (
    select then5.*
      from "api"."project_at"($1) as then5
      where then5."county_code" = pair4."county_code"
      and then5."id" = pair4."project_id"
      limit 1) as project6 on true
    where pair4."county_code" = parcel1."county_code"
    and pair4."parcel_id" = parcel1."id"
    and project6."name" = $4);

select parcel1."name"
  from "api"."parcel_at"($1) as parcel1
  where parcel1."code" = $2
  order by parcel1."county_code", parcel1."id"
  limit 1;

select given1.number2, parcel3."county_code", parcel3."id"
  from unnest($1, $2, $3) as given1 (number2, key4, key5)
  join lateral (
  select then6.*
    from "api"."parcel_at"($4) as then6
    where then6."county_code" = given1.key4
    and then6."id" = given1.key5
    limit 1) as parcel3 on true
  where true
  order by given1.number2;

select given1.number2, region3."code"
  from unnest($1, $2) as given1 (number2, key4)
  join "api"."region" as region3 on region3."code" = given1.key4
  where true
  order by given1.number2;

select given1.number2, platform3."key"
  from unnest($1, $2) as given1 (number2, key4)
  join lateral (
  select then5.*
    from "api"."platform_at"($3) as then5
    where then5."key" = given1.key4
    limit 1) as platform3 on true
  where true
  order by given1.number2;

select given1.number2, project3."county_code", project3."id"
  from unnest($1, $2, $3) as given1 (number2, key4, key5)
  join lateral (
  select then6.*
    from "api"."project_at"($4) as then6
    where then6."county_code" = given1.key4
    and then6."id" = given1.key5
    limit 1) as project3 on true
  where true
  order by given1.number2;

select given1.number2, constraint_area3."key"
  from unnest($1, $2) as given1 (number2, key4)
  join "api"."constraint_area" as constraint_area3 on constraint_area3."key" = given1.key4
  where true
  order by given1.number2;

select hit1.match2, parcel3."code", region4."code", region4."name"
  from (
  select distinct on (key5, key6) key5, key6, match2, text7
    from ((
      select parcel8."county_code" as key5, parcel8."id" as key6, case when parcel8."code" = $1 then 0 else 2 end as match2, parcel8."code" as text7
        from "api"."parcel_at"($2) as parcel8
        where parcel8."code" like $3
        order by parcel8."code" using ~<~, parcel8."county_code", parcel8."id"
        limit $4) union all (
      select parcel9."county_code" as key5, parcel9."id" as key6, case when parcel9."name" = $5 then 1 else 2 end as match2, parcel9."name" as text7
        from "api"."parcel_at"($2) as parcel9
        where parcel9."name" like $6
        order by parcel9."name" using ~<~, parcel9."county_code", parcel9."id"
        limit $4)) as found10
    order by key5, key6, match2, text7 collate "C") as hit1
  join lateral (
  select then11.*
    from "api"."parcel_at"($2) as then11
    where then11."county_code" = hit1.key5
    and then11."id" = hit1.key6
    limit 1) as parcel3 on true
  left join "api"."region" as region4 on region4."code" = parcel3."county_code"
  where true
  order by hit1.match2, hit1.text7 collate "C", hit1.key5, hit1.key6
  limit $4;
