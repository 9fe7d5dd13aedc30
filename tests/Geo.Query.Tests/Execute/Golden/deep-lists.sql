select parent1.number2, child3.*
  from (
  select row_number() over (order by parent4.number5, child6.place7)::int - 1 as number2, child6.key8, child6.key9
    from (
    select row_number() over (order by parent10.number11, child12.place13)::int - 1 as number5, child12.key14
      from (
      select ordered15.*, row_number() over ()::int - 1 as number11
        from (
        select region16."code" as key17
          from "api"."region" as region16
          where region16."level" = any ($1)
          order by region16."code"
          limit 10) as ordered15) as parent10
      cross join lateral (
      select ordered18.*, row_number() over () as place13
        from (
        select platform19."key" as key14
          from "api"."platform" as platform19
          where platform19."region_code" = parent10.key17
          order by platform19."key" desc
          limit 5) as ordered18) as child12) as parent4
    cross join lateral (
    select ordered20.*, row_number() over () as place7
      from (
      select parcel21."county_code" as key8, parcel21."id" as key9
        from "api"."parcel" as parcel21
        where parcel21."platform_key" = parent4.key14
        order by parcel21."ellipsoid_area" desc, parcel21."county_code" desc, parcel21."id" desc
        limit 3) as ordered20) as child6) as parent1
  cross join lateral (
  select ordered22.*, row_number() over () as place23
    from (
    select project24."name" as c25, (project24."investment")::text as c26
      from "api"."project_parcel" as pair27
      join "api"."project" as project24 on project24."county_code" = pair27."county_code"
      and project24."id" = pair27."project_id"
      where pair27."county_code" = parent1.key8
      and pair27."parcel_id" = parent1.key9
      order by project24."county_code", project24."id"
      limit 1) as ordered22) as child3
  order by parent1.number2, child3.place23;

select parent1.number2, figures3.*
  from (
  select row_number() over (order by parent4.number5, child6.place7)::int - 1 as number2, child6.key8, child6.key9
    from (
    select row_number() over (order by parent10.number11, child12.place13)::int - 1 as number5, child12.key14
      from (
      select ordered15.*, row_number() over ()::int - 1 as number11
        from (
        select region16."code" as key17
          from "api"."region" as region16
          where region16."level" = any ($1)
          order by region16."code"
          limit 10) as ordered15) as parent10
      cross join lateral (
      select ordered18.*, row_number() over () as place13
        from (
        select platform19."key" as key14
          from "api"."platform" as platform19
          where platform19."region_code" = parent10.key17
          order by platform19."key" desc
          limit 5) as ordered18) as child12) as parent4
    cross join lateral (
    select ordered20.*, row_number() over () as place7
      from (
      select parcel21."county_code" as key8, parcel21."id" as key9
        from "api"."parcel" as parcel21
        where parcel21."platform_key" = parent4.key14
        order by parcel21."ellipsoid_area" desc, parcel21."county_code" desc, parcel21."id" desc
        limit 3) as ordered20) as child6) as parent1
  cross join lateral (
  select count(*)::int as c22
    from "api"."project_parcel" as pair23
    join "api"."project" as project24 on project24."county_code" = pair23."county_code"
    and project24."id" = pair23."project_id"
    where pair23."county_code" = parent1.key8
    and pair23."parcel_id" = parent1.key9) as figures3
  order by parent1.number2;

select parent1.number2, child3.*
  from (
  select row_number() over (order by parent4.number5, child6.place7)::int - 1 as number2, child6.key8
    from (
    select row_number() over (order by parent9.number10, child11.place12)::int - 1 as number5, child11.key13
      from (
      select ordered14.*, row_number() over ()::int - 1 as number10
        from (
        select region15."code" as key16
          from "api"."region" as region15
          where region15."level" = any ($1)
          order by region15."code"
          limit 10) as ordered14) as parent9
      cross join lateral (
      select ordered17.*, row_number() over () as place12
        from (
        select platform18."key" as key13
          from "api"."platform" as platform18
          where platform18."region_code" = parent9.key16
          order by platform18."key" desc
          limit 5) as ordered17) as child11) as parent4
    cross join lateral (
    select ordered19.*, row_number() over () as place7
      from (
      select parcel20."boundary" as key8
        from "api"."parcel" as parcel20
        where parcel20."platform_key" = parent4.key13
        order by parcel20."ellipsoid_area" desc, parcel20."county_code" desc, parcel20."id" desc
        limit 3) as ordered19) as child6) as parent1
  cross join lateral (
  select ordered21.*, row_number() over () as place22
    from (
    select constraint_area23."key" as c24, constraint_area23."kind" as c25
      from "api"."constraint_area" as constraint_area23
      where st_intersects(constraint_area23."boundary", parent1.key8)
      order by constraint_area23."key"
      limit 5) as ordered21) as child3
  order by parent1.number2, child3.place22;

select parent1.number2, child3.*
  from (
  select row_number() over (order by parent4.number5, child6.place7)::int - 1 as number2, child6.key8
    from (
    select ordered9.*, row_number() over ()::int - 1 as number5
      from (
      select region10."code" as key11
        from "api"."region" as region10
        where region10."level" = any ($1)
        order by region10."code"
        limit 10) as ordered9) as parent4
    cross join lateral (
    select ordered12.*, row_number() over () as place7
      from (
      select platform13."key" as key8
        from "api"."platform" as platform13
        where platform13."region_code" = parent4.key11
        order by platform13."key" desc
        limit 5) as ordered12) as child6) as parent1
  cross join lateral (
  select ordered14.*, row_number() over () as place15
    from (
    select parcel16."code" as c17, (parcel16."ellipsoid_area")::float8 as c18, parcel16."county_code" as c19, parcel16."id" as c20
      from "api"."parcel" as parcel16
      where parcel16."platform_key" = parent1.key8
      order by parcel16."ellipsoid_area" desc, parcel16."county_code" desc, parcel16."id" desc
      limit 3) as ordered14) as child3
  order by parent1.number2, child3.place15;

select parent1.number2, figures3.*
  from (
  select row_number() over (order by parent4.number5, child6.place7)::int - 1 as number2, child6.key8
    from (
    select ordered9.*, row_number() over ()::int - 1 as number5
      from (
      select region10."code" as key11
        from "api"."region" as region10
        where region10."level" = any ($1)
        order by region10."code"
        limit 10) as ordered9) as parent4
    cross join lateral (
    select ordered12.*, row_number() over () as place7
      from (
      select platform13."key" as key8
        from "api"."platform" as platform13
        where platform13."region_code" = parent4.key11
        order by platform13."key" desc
        limit 5) as ordered12) as child6) as parent1
  cross join lateral (
  select count(*)::int as c14
    from "api"."parcel" as parcel15
    where parcel15."platform_key" = parent1.key8) as figures3
  order by parent1.number2;

select parent1.number2, child3.*
  from (
  select ordered4.*, row_number() over ()::int - 1 as number2
    from (
    select region5."code" as key6
      from "api"."region" as region5
      where region5."level" = any ($1)
      order by region5."code"
      limit 10) as ordered4) as parent1
  cross join lateral (
  select ordered7.*, row_number() over () as place8
    from (
    select platform9."key" as c10
      from "api"."platform" as platform9
      where platform9."region_code" = parent1.key6
      order by platform9."key" desc
      limit 5) as ordered7) as child3
  order by parent1.number2, child3.place8;

select parent1.number2, figures3.*
  from (
  select ordered4.*, row_number() over ()::int - 1 as number2
    from (
    select region5."code" as key6
      from "api"."region" as region5
      where region5."level" = any ($1)
      order by region5."code"
      limit 10) as ordered4) as parent1
  cross join lateral (
  select count(*)::int as c7
    from "api"."platform" as platform8
    where platform8."region_code" = parent1.key6) as figures3
  order by parent1.number2;

select region1."code"
  from "api"."region" as region1
  where region1."level" = any ($1)
  order by region1."code"
  limit 10;
