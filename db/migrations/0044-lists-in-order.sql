-- The parcels of a platform and of a township are lists in the order of their keys: with those in the index the first page of a list is read
-- from it, where all the parcels of a platform had to be read and sorted for it.
drop index land.parcel_platform;
create index parcel_platform on land.parcel (platform_key, county_code, id) where platform_key is not null;
drop index land.parcel_township;
create index parcel_township on land.parcel (township_code, county_code, id);
