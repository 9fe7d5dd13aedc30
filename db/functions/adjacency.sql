-- The edges of some parcels as their outlines are now; of all for null. Planned at each call, for so many ids, and always with the lesser key
-- first, so that a pair has the same numbers from whichever side it was written.
-- The ids stand in the statement as lists: PostgreSQL asks a hash of them and may share many parcels out among its workers, which it does not
-- where they are a table. An id names one parcel; were there two, the edges of both would be told, and all of them are right.
-- A table that was filled in the same transaction was never analyzed: the planner takes each comparison with a constant for one row in 200 then,
-- and the workers for too dear. So the state stands where it guesses half of the rows, and the start of workers is free where many are asked.
-- Each pair is measured once: where its distance stood in a plain subquery, the planner wrote the function into every place that used it. An
-- offset of the type bigint keeps a subquery for itself and yet open to workers; a plain 0 is a cast at the time when that is asked.
create or replace function land.edges_of(counties text[], ids uuid[]) returns setof land.adjacency
  language plpgsql stable security definer set search_path = land, public, pg_temp set enable_memoize = off set hash_mem_multiplier = 1000
  set parallel_setup_cost = 1000 set min_parallel_table_scan_size = '8MB' as $$
begin
  if ids is null or cardinality(ids) > 1000 then
    perform set_config('parallel_setup_cost', '0', true), set_config('min_parallel_table_scan_size', '0', true);
  end if;
  return query execute format(
    $text$
      select county_code, parcel_id, other_county_code, other_parcel_id, case when apart <= 0.05 then api.facing_metres(first, second, 0.05) else 0 end, apart
      from (
        select *, api.apart_metres(first, second) as apart
        from (
          select case when ahead then county_code else other_county_code end as county_code, case when ahead then id else other_id end as parcel_id,
            case when ahead then other_county_code else county_code end as other_county_code, case when ahead then other_id else id end as other_parcel_id,
            case when ahead then boundary else other_boundary end as first, case when ahead then other_boundary else boundary end as second
          from (
            select a.county_code, a.id, a.boundary, b.county_code as other_county_code, b.id as other_id, b.boundary as other_boundary,
              (a.county_code, a.id) < (b.county_code, b.id) as ahead
            from parcel as a
              join parcel as b on b.boundary && st_expand(a.boundary, 50.5 / api.metres_per_longitude(st_ymax(a.boundary)), 0.00046)
                and coalesce(b.state = 'ACTIVE', false) and (a.county_code, a.id) <> (b.county_code, b.id)
            where coalesce(a.state = 'ACTIVE', false) and %s
            offset bigint '0') as near
          offset bigint '0') as pair
        offset bigint '0') as measured
      where apart <= 50
    $text$,
    case when ids is null then '(a.county_code, a.id) < (b.county_code, b.id)'
      else 'a.county_code = any ($1) and a.id = any ($2) and ((a.county_code, a.id) < (b.county_code, b.id) or b.id <> all ($2))' end)
    using array(select distinct unnest(counties)), ids;
end
$$;
