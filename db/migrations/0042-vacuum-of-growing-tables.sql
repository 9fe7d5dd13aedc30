-- PostgreSQL vacuums a table once a fifth of it has changed and looks at its statistics anew after a tenth. Of ten million parcels that is
-- two million: until then every count by an index reads the pages that are not known to be all visible, and a stage that an import has
-- filled is planned for as if it were empty. At these shares the work comes often and is small, however large the table.
do $$
declare
  growing regclass;
begin
  for growing in
    select owner.oid
    from pg_class as owner join pg_attribute as county on county.attrelid = owner.oid and county.attname = 'county_code'
    where owner.relnamespace = 'land'::regnamespace and owner.relkind = 'r'
    order by owner.relname
  loop
    execute format(
      'alter table %s set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.01)',
      growing);
  end loop;
end
$$;
