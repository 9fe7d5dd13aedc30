select (
  select case when count(found1) = 0 then 'unknown:' || $1 when count(found1."boundary") = 0 then 'shapeless:' || $1 end
    from "api"."region" as found1
    where found1."code" = $1);

select parcel1."code", parcel1."name"
  from "api"."parcel" as parcel1
  where parcel1."code" like $1
  and parcel1."name" like $2
  order by parcel1."county_code", parcel1."id"
  limit 50;

select parcel1."code", parcel1."floors", (parcel1."price")::text, (parcel1."ellipsoid_area")::float8
  from "api"."parcel" as parcel1
  where ((parcel1."floors" < $1) or (parcel1."price" >= $2) or (parcel1."ellipsoid_area" > $3
      and parcel1."ellipsoid_area" <= $4))
  order by parcel1."county_code", parcel1."id"
  limit 50;

select count(*)::int
  from "api"."parcel" as parcel1
  where (parcel1."price" is null)
  and ((parcel1."is_listed" is null) is not true);

select parcel1."code", parcel1."tag", parcel1."updated_at", parcel1."stated_on"
  from "api"."parcel" as parcel1
  where parcel1."stage" in ('LISTED', 'PREPARED')
  and parcel1."stated_on" <> $1
  and parcel1."updated_at" >= $2
  and parcel1."tag" = any ($3)
  order by parcel1."county_code", parcel1."id"
  limit 50;

select parcel1."code"
  from "api"."parcel" as parcel1
  where exists (
  select from "api"."region" as region2
    where region2."code" = parcel1."county_code"
    and region2."name" = $1)
  and exists (
  select from "api"."project_parcel" as pair3
    join "api"."project" as project4 on project4."county_code" = pair3."county_code"
    and project4."id" = pair3."project_id"
    where pair3."county_code" = parcel1."county_code"
    and pair3."parcel_id" = parcel1."id"
    and project4."investment" is null)
  and not exists (
  select from "api"."project_parcel" as pair5
    join "api"."project" as project6 on project6."county_code" = pair5."county_code"
    and project6."id" = pair5."project_id"
    where pair5."county_code" = parcel1."county_code"
    and pair5."parcel_id" = parcel1."id"
    and project6."name" = $2)
  and not exists (
  select from "api"."constraint_area" as constraint_area7
    where st_intersects(constraint_area7."boundary", parcel1."boundary")
    and (constraint_area7."kind" = $3) is not true)
  order by parcel1."county_code", parcel1."id"
  limit 50;

select count(*)::int
  from "api"."parcel" as parcel1
  where (exists (
    select from "api"."constraint_area" as constraint_area2
      where st_intersects(constraint_area2."boundary", parcel1."boundary")
      and true)) is not true
  and st_within(parcel1."boundary", (
    select region3."boundary"
      from "api"."region" as region3
      where region3."code" = $1));

select parcel1."code"
  from "api"."parcel" as parcel1
  where (parcel1."county_code", parcel1."id") in (
  select *
    from unnest($1, $2))
  order by parcel1."county_code", parcel1."id"
  limit 50;

select count(*)::int
  from "api"."parcel" as parcel1
  where true
  and true
  and true;

select count(*)::int
  from "api"."parcel" as parcel1
  where false;
