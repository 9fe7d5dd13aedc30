-- Shapes of 2,000 mu around parcels, by a seed: 24 corners, none of them regular, each with the area within a hundredth.
select setseed(0.7);
with place as (
  select label_point, random() * 6 as turn from land.parcel order by md5(id::text) limit :shapes
), corner as (
  select label_point, turn, i, 1 + 0.25 * sin(2 * pi() * 2 * i / 24 + turn) + 0.1 * sin(2 * pi() * 5 * i / 24 + 3 * turn) as reach
  from place cross join generate_series(0, 24) as i
)
select format('POLYGON ((%s))', string_agg(format('%s %s',
  round((st_x(label_point) + 645 * reach * cos(2 * pi() * i / 24) / (111320 * cosd(st_y(label_point))))::numeric, 7),
  round((st_y(label_point) + 645 * reach * sin(2 * pi() * i / 24) / 110700)::numeric, 7)), ', ' order by i))
from (select label_point, turn, i, case when i = 24 then first_value(reach) over (partition by label_point order by i) else reach end as reach from corner) as closed
group by label_point, turn;
