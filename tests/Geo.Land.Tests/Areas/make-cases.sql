-- The cases of ellipsoid-areas.csv: psql -At -F ';' -f make-cases.sql DATABASE > ellipsoid-areas.csv
-- Stars of seven points round a centre; from parcels (50 m) to provinces (500 km), on both sides of the equator.
set extra_float_digits = 3;
with star as (
    select size, centre, i, row_number() over () as n,
           pi() / 180 * (i * 360.0 / 7) as angle,
           size * (0.6 + 0.4 * abs(sin(12.9898 * (i + 1) + size * 78.233 + lon))) as radius, lon, lat
    from unnest(array[0.0005, 0.002, 0.01, 0.1, 1, 5]::float8[]) as size,
         (values (1, 112.5::float8, 22.4::float8), (2, 112.9, 22.0), (3, 0.3, 0.1), (4, 151.2, -33.9), (5, -70.1, 61.5)) as centres (centre, lon, lat),
         generate_series(0, 6) as i
), ring as (
    select size, centre, st_makepoint(round((lon + radius * cos(angle))::numeric, 7)::float8, round((lat + radius * sin(angle))::numeric, 7)::float8) as point, i from star
), shape as (
    select size, centre, st_setsrid(st_makepolygon(st_addpoint(st_makeline(point order by i), (array_agg(point order by i))[1])), 4490) as polygon
    from ring group by size, centre
)
select st_astext(polygon, 7), st_area(polygon::geography) from shape order by size, centre;
