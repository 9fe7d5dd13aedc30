-- Each pair is measured once: where its distance stood in a plain subquery, the planner wrote the function into every place that used it.
-- Which of two changed parcels stands for their pair is asked of a hash, whatever the planner believes of a table that was never analyzed:
-- as a join it took a nested loop over all changed parcels for each pair. The multiplier keeps the hash where many are changed.
create or replace function land.edges_of(counties text[], ids uuid[]) returns setof land.adjacency
  language plpgsql stable security definer set search_path = land, public, pg_temp set enable_memoize = off set hash_mem_multiplier = 1000 as $$
begin
  return query execute format(
    $text$
      with changed as materialized (
        select parcel.county_code, parcel.id, parcel.boundary, 50.5 / api.metres_per_longitude(st_ymax(parcel.boundary)) as reach
        from %s where parcel.state = 'ACTIVE'
      ), near as (
        select a.county_code, a.id, a.boundary, b.county_code as other_county_code, b.id as other_id, b.boundary as other_boundary,
          (a.county_code, a.id) < (b.county_code, b.id) as ahead
        from changed as a
          join parcel as b on b.boundary && st_expand(a.boundary, a.reach, 0.00046) and b.state = 'ACTIVE' and (a.county_code, a.id) <> (b.county_code, b.id)
        where (a.county_code, a.id) < (b.county_code, b.id) or (b.county_code, b.id) not in (select county_code, id from changed)
        offset 0
      ), pair as (
        select case when ahead then county_code else other_county_code end as county_code, case when ahead then id else other_id end as parcel_id,
          case when ahead then other_county_code else county_code end as other_county_code, case when ahead then other_id else id end as other_parcel_id,
          case when ahead then boundary else other_boundary end as first, case when ahead then other_boundary else boundary end as second
        from near
        offset 0
      )
      select county_code, parcel_id, other_county_code, other_parcel_id, case when apart <= 0.05 then api.facing_metres(first, second, 0.05) else 0 end, apart
      from (select *, api.apart_metres(first, second) as apart from pair offset 0) as measured
      where apart <= 50
    $text$,
    case when ids is null then 'parcel' else 'unnest($1, $2) as given (county_code, id) join parcel using (county_code, id)' end) using counties, ids;
end
$$;
