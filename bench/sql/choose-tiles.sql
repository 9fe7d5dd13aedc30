-- Tiles of zoom :zoom with as many parcels as possible close to :wanted: one line each, "x y parcels", the closest :tiles first.
with place as (
  select st_x(label_point) as lon, radians(st_y(label_point)) as lat from land.parcel
), tile as (
  select floor((lon + 180) / 360 * (1 << :zoom))::integer as x,
    floor((1 - ln(tan(lat) + 1 / cos(lat)) / pi()) / 2 * (1 << :zoom))::integer as y, count(*) as owned
  from place
  group by 1, 2
), candidate as (
  select x, y from tile order by abs(owned - :wanted), x, y limit 4 * :tiles
), counted as (
  select x, y, (
    select count(*) from land.parcel
    where boundary && st_transform(st_tileenvelope(:zoom, x, y, margin => 64.0 / 4096), 4490)) as parcels
  from candidate
)
select format('%s %s %s', x, y, parcels) from counted order by abs(parcels - :wanted), x, y limit :tiles;
