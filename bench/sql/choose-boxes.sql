-- Boxes that hold exactly :wanted parcels of the asked stages, around parcels picked by a seeded shuffle: one line each,
-- "west south east north". The half side is found by bisection; a place where no side gives the exact number is left out.
select set_config('bench.wanted', :'wanted', false), set_config('bench.boxes', :'boxes', false), set_config('bench.stages', :'stages', false) \g /dev/null

create temporary table box (west float8, south float8, east float8, north float8);

do $$
declare
  wanted constant integer := current_setting('bench.wanted')::integer;
  boxes constant integer := current_setting('bench.boxes')::integer;
  stages constant text[] := string_to_array(current_setting('bench.stages'), ',');
  centre geometry;
  frame geometry;
  low float8;
  high float8;
  half float8;
  held bigint;
  found integer := 0;
begin
  for centre in select label_point from land.parcel where stage = any (stages) order by md5(code) loop
    exit when found = boxes;
    low := 0;
    high := 0.2;
    for step in 1 .. 24 loop
      half := round(((low + high) / 2)::numeric, 6);
      frame := st_makeenvelope(
        round((st_x(centre) - half)::numeric, 6), round((st_y(centre) - half)::numeric, 6),
        round((st_x(centre) + half)::numeric, 6), round((st_y(centre) + half)::numeric, 6), 4490);
      select count(*) into held from (
        select from land.parcel where st_intersects(boundary, frame) and stage = any (stages) limit wanted + 1) as counted;
      if held = wanted then
        insert into box values (st_xmin(frame), st_ymin(frame), st_xmax(frame), st_ymax(frame));
        found := found + 1;
        exit;
      elsif held < wanted then
        low := half;
      else
        high := half;
      end if;
      exit when high - low < 0.000002;
    end loop;
  end loop;
end
$$;

select format('%s %s %s %s', west, south, east, north) from box;
