-- What is changed, and who listens to what, from one seed. :changes records change once each; :subscribers filters.
select setseed(0.42);
drop table if exists public.bench_change, public.bench_filter, public.bench_before;

create table public.bench_change as
select row_number() over ()::int as number, county_code, id, (random() * 3)::int as act, random() as amount
from (select county_code, id from land.parcel where state = 'ACTIVE' order by md5(id::text || '42') limit :changes) as chosen;

-- Half of the boxes lie around what will change, so that there is something to tell; sides from one to six kilometres.
create table public.bench_filter as
select number, st_expand(label_point, side) as box,
  array(select stage from unnest(array['UNPREPARED', 'PREPARED', 'LISTED', 'DELIVERED', 'UNDER_CONSTRUCTION', 'IN_USE', 'RESERVED']) as stage where random() < 0.6 or stage = 'PREPARED' and number > 0) as stages,
  case when random() < 0.5 then round((random() * 60)::numeric, 1) end as mu
from (
  select row_number() over ()::int as number, label_point, 0.005 + random() * 0.025 as side
  from (select label_point from land.parcel join public.bench_change using (county_code, id) order by random() limit :subscribers) as around
) as chosen;

create table public.bench_before as
select county_code, id, boundary, stage, ellipsoid_area from land.parcel join public.bench_change using (county_code, id);
