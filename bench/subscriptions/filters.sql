-- The filters as the API takes them.
select json_build_object(
  'boundary', json_build_object('bbox', json_build_array(st_xmin(box), st_ymin(box), st_xmax(box), st_ymax(box))),
  'stage', json_build_object('in', stages),
  'or', json_build_array(json_build_object('areaMu', json_build_object('gte', coalesce(mu, 0))), json_build_object('name', json_build_object('startsWith', '无'))))
from public.bench_filter order by number;
