-- The statements of the changes, in their order.
select case act
  when 0 then format('update land.parcel set boundary = st_translate(boundary, %s, 0) where county_code = %L and id = %L;', 0.01 * (amount - 0.5), county_code, id)
  when 1 then format('update land.parcel set name = %L where county_code = %L and id = %L;', '第' || number || '宗', county_code, id)
  else format('update land.parcel set stage = %L where county_code = %L and id = %L;',
    (array['UNPREPARED', 'PREPARED', 'LISTED', 'DELIVERED', 'UNDER_CONSTRUCTION', 'IN_USE', 'RESERVED'])[1 + floor(amount * 7)::int], county_code, id)
  end
from public.bench_change order by number;
