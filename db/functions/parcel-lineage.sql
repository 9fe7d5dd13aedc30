-- Everything that is connected with a parcel by splits, merges and new numbers, as the caller may see it, behind
-- a position of the change log or now; Geo.Data.Lineage.LineageJson reads it.
-- A step leads from a parcel to those it came from and to those that came from it. UNION forgets what was met, so a circle ends; the steps
-- are taken in order, so the limit keeps the nearest. OFFSET 0 keeps a step by key: joined, both branches of api.T_at would be read whole.
create or replace function api.parcel_lineage_graph(county text, parcel uuid, as_of bigint) returns jsonb
  language sql stable parallel safe as $$
  with recursive met (county_code, id) as (
    select county, parcel
    union
    select step.county_code, step.id
    from met
    cross join lateral (
      select lineage.successor_county_code, lineage.successor_id
      from api.parcel_lineage_at(as_of) as lineage
      where lineage.county_code = met.county_code and lineage.predecessor_id = met.id
      union all
      select lineage.county_code, lineage.predecessor_id
      from api.parcel_lineage_at(as_of) as lineage
      where lineage.successor_county_code = met.county_code and lineage.successor_id = met.id
    ) as step (county_code, id)
  ), member as materialized (
    select county_code, id from met limit 501
  ), part as materialized (
    select county_code, id from member limit 500
  )
  select jsonb_build_object(
    'county', county,
    'id', parcel,
    'isWhole', (select count(*) from member) <= 500,
    'parcels', (
      select jsonb_agg(jsonb_build_object(
        'county', record.county_code, 'id', record.id, 'code', record.code, 'state', record.state, 'area', record.ellipsoid_area, 'name', record.name))
      from part cross join lateral (
        select * from api.parcel_at(as_of) as found where found.county_code = part.county_code and found.id = part.id offset 0) as record),
    'links', (
      select jsonb_agg(jsonb_build_object(
        'fromCounty', lineage.county_code, 'from', lineage.predecessor_id, 'toCounty', lineage.successor_county_code, 'to', lineage.successor_id,
        'act', lineage.act, 'effectiveOn', lineage.effective_on, 'decidedOn', lineage.decided_on, 'document', lineage.document, 'area', lineage.shared_area))
      from part
      cross join lateral (
        select * from api.parcel_lineage_at(as_of) as found where found.county_code = part.county_code and found.predecessor_id = part.id offset 0) as lineage
      join part as other on other.county_code = lineage.successor_county_code and other.id = lineage.successor_id))
$$;
comment on function api.parcel_lineage_graph(text, uuid, bigint) is '宗地沿革图 | The graph of the lineage of a parcel';

-- The active parcels that lie today on the land of a parcel: itself, or those that came from it at the end of every line.
create or replace function api.parcel_heirs(county text, parcel uuid, as_of bigint) returns table (county_code text, id uuid)
  language sql stable parallel safe as $$
  with recursive met (county_code, id) as (
    select county, parcel
    union
    select lineage.successor_county_code, lineage.successor_id
    from met
    cross join lateral (
      select * from api.parcel_lineage_at(as_of) as found where found.county_code = met.county_code and found.predecessor_id = met.id offset 0) as lineage
  )
  select record.county_code, record.id
  from met
  cross join lateral (
    select * from api.parcel_at(as_of) as found where found.county_code = met.county_code and found.id = met.id offset 0) as record
  where record.state = 'ACTIVE'
  order by record.code
$$;
comment on function api.parcel_heirs(text, uuid, bigint) is '原宗地现由哪些宗地承接 | The active parcels that came from a parcel';

-- Another number for the same land takes over everything that hangs on the old one: the rows of every table that names a parcel by key.
-- It runs as the owner of the tables, so it asks itself who may write, and it goes no other way than a new number has led.
create or replace function api.pass_records(county text, "from" uuid, "to" uuid) returns void
  language plpgsql volatile security definer set search_path = land, public, pg_temp as $$
declare
  hanging record;
begin
  if not coalesce(county = any (string_to_array(current_setting('geo.write', true), ',')), false) then
    raise insufficient_privilege using message = format('Records of the county %s may not be written.', county);
  end if;
  if not exists (
    select from parcel_lineage
    where county_code = county and predecessor_id = "from" and successor_county_code = county and successor_id = "to" and act = 'RENUMBER'
  ) then
    raise no_data_found using message = 'No new number leads from the one parcel to the other.';
  end if;
  for hanging in
    select found.conrelid::regclass as name, county_column.attname as county_column, id_column.attname as id_column
    from pg_constraint as found
    join pg_attribute as county_column on county_column.attrelid = found.conrelid and county_column.attnum = found.conkey[1]
    join pg_attribute as id_column on id_column.attrelid = found.conrelid and id_column.attnum = found.conkey[2]
    where found.contype = 'f' and found.confrelid = 'parcel'::regclass and found.conrelid <> 'parcel_lineage'::regclass
      and found.conparentid = 0
    order by found.conrelid
  loop
    execute format('update %s set %I = $3 where %I = $1 and %I = $2', hanging.name, hanging.id_column, hanging.county_column, hanging.id_column)
      using county, "from", "to";
  end loop;
end
$$;
comment on function api.pass_records(text, uuid, uuid) is '代码变更后由新宗地承接全部关联记录 | Lets everything that hangs on a closed number hang on the new one';

alter function api.parcel_lineage_graph(text, uuid, bigint) owner to geo_rights;
alter function api.parcel_heirs(text, uuid, bigint) owner to geo_rights;
alter function api.pass_records(text, uuid, uuid) owner to geo_rights;
revoke execute on function api.pass_records(text, uuid, uuid) from public;
grant execute on function api.pass_records(text, uuid, uuid) to geo_app;
grant execute on function api.parcel_lineage_graph(text, uuid, bigint) to geo_app;
grant execute on function api.parcel_heirs(text, uuid, bigint) to geo_app;
call land.publish_now('api.parcel_lineage_graph(text, uuid, bigint)');
call land.publish_now('api.parcel_heirs(text, uuid, bigint)');
