-- What writes have added to the counts by cell is a queue that is emptied again and again: it keeps what 0040 says of it, which is a number
-- of rows and no share.
alter table land.parcel_cell_change set (autovacuum_vacuum_scale_factor = 0);
alter table land.parcel_cell_change reset (autovacuum_vacuum_insert_scale_factor, autovacuum_analyze_scale_factor);
