-- Who must have been told what: worked out from the rows before and after, without the server.
with state as (
  select county_code, id, false as after, boundary, stage, ellipsoid_area from public.bench_before
  union all
  select county_code, id, true, boundary, stage, ellipsoid_area from land.parcel join public.bench_change using (county_code, id)
), told as (
  select filter.number - 1 as subscriber, county_code, id, bool_or(not after) as before, bool_or(after) as after
  from state join public.bench_filter as filter
    on st_intersects(boundary, box) and stage = any (stages) and ellipsoid_area >= coalesce(mu, 0) * (2000 / 3.0)
  group by filter.number, county_code, id
)
select subscriber || ' ' || case when before and after then 'CHANGED' when after then 'ENTERED' else 'LEFT' end || ' '
  || translate(rtrim(encode(convert_to('Parcel:' || county_code || ':' || id, 'UTF8'), 'base64'), '='), E'+/\n', '-_')
from told order by 1;
