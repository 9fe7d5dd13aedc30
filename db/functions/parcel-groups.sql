-- What parcels are grouped and filtered by beside their own columns. Each function gives at most one row for a parcel, or for a class of use.

-- The state of the idle clock of the contract in force on a day: of the latest signed by then. Parcels without a contract have no row.
create or replace function api.idle_state_on("on" date, as_of bigint) returns table (county_code text, parcel_id uuid, value text)
  language sql stable parallel safe as $$
  select distinct on (clock.county_code, clock.parcel_id) clock.county_code, clock.parcel_id, clock.state
  from api.idle_clock_on("on", as_of) as clock
  join api.supply_contract_at(as_of) as contract on contract.county_code = clock.county_code and contract.id = clock.contract_id
  order by clock.county_code, clock.parcel_id, contract.signed_on desc, contract.number desc
$$;
comment on function api.idle_state_on(date, bigint) is '某日地块的闲置状态 | Idle state of every parcel with a contract on a day';

create or replace function api.supply_year("on" date, as_of bigint) returns table (county_code text, parcel_id uuid, value integer)
  language sql stable parallel safe as $$
  select county_code, parcel_id, extract(year from min(signed_on))::integer
  from api.supply_contract_at(as_of)
  where signed_on <= "on"
  group by county_code, parcel_id
$$;
comment on function api.supply_year(date, bigint) is '首次供地年度 | Year in which the first supply contract of a parcel was signed';

create or replace function api.land_use_main_class() returns table (system text, code text, value text)
  language sql stable parallel safe as $$
  select use.system, use.code, coalesce(above.parent_code, above.code, use.code)
  from api.land_use as use
  left join api.land_use as above on above.system = use.system and above.code = use.parent_code
$$;
comment on function api.land_use_main_class() is '地类所属一级类 | Main class of every class of use';

alter function api.idle_state_on(date, bigint) owner to geo_rights;
alter function api.supply_year(date, bigint) owner to geo_rights;
alter function api.land_use_main_class() owner to geo_rights;
grant execute on function api.idle_state_on(date, bigint) to geo_app;
grant execute on function api.supply_year(date, bigint) to geo_app;
grant execute on function api.land_use_main_class() to geo_app;
call land.publish_now('api.idle_state_on(date, bigint)');
call land.publish_now('api.supply_year(date, bigint)');
