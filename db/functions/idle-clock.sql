-- The idle clock over all contracts the caller may see, as of a day. It says what Geo.Land.IdleLand.IdleClock says about each; a test
-- compares both. The functions read the views of api with the caller's rights and are inlined into the statement that asks. Two times
-- (docs/decisions/0010-as-of.md): "on" is the day the rule is asked about, as_of the position of the change log whose records it knows.

-- The day on which so many years after a day are full, paused days not counted; null behind a pause without end.
create or replace function api.full_on(start_on date, years integer, paused datemultirange) returns date
  language plpgsql immutable parallel safe as $$
declare
  days integer := (start_on + make_interval(years => years))::date - start_on;
  day date := start_on;
  pause daterange;
begin
  for pause in select unnest(paused) loop
    continue when upper(pause) - 1 <= day;
    exit when days <= greatest(lower(pause) - day - 1, 0);
    if upper_inf(pause) then
      return null;
    end if;
    days := days - greatest(lower(pause) - day - 1, 0);
    day := upper(pause) - 1;
  end loop;
  return day + days;
end
$$;
comment on function api.full_on(date, integer, datemultirange) is '满年之日，扣除暂停日 | Day on which years are full, without the paused days';

create or replace function api.idle_clock_on("on" date, as_of bigint) returns table (
    county_code text, contract_id uuid, parcel_id uuid, state text, rule text, start_on date, full_on date, two_years_full_on date)
  language sql stable parallel safe as $$
  with agreement as (
    select distinct on (county_code, contract_id) county_code, contract_id, start_on
    from api.supply_agreement_at(as_of)
    where signed_on <= "on" and start_on is not null
    order by county_code, contract_id, signed_on desc, start_on desc
  ), pause as (
    select county_code, contract_id, range_agg(daterange(first_on, last_on, '[]')) as days
    from api.supply_pause_at(as_of)
    where verified_on <= "on" and cause not in ('HOLDER', 'COURT_FREEZE', 'PREPARATORY_WORK')
    group by county_code, contract_id
  ), suspension as (
    select county_code, contract_id, min(suspended_on) as suspended_on
    from api.supply_suspension_at(as_of)
    where suspended_on <= "on" and (resumed_on is null or resumed_on > "on")
    group by county_code, contract_id
  ), progress as (
    select distinct on (county_code, contract_id) county_code, contract_id, reported_on, area_due, area_started, total_investment, invested
    from api.supply_progress_at(as_of)
    where reported_on <= "on"
    order by county_code, contract_id, reported_on desc
  ), finding as (
    select distinct on (county_code, contract_id) county_code, contract_id, id
    from api.idle_finding_at(as_of)
    where decided_on <= "on" and (withdrawn_on is null or withdrawn_on > "on")
    order by county_code, contract_id, decided_on desc, number desc
  ), disposal as (
    select distinct on (county_code, finding_id) county_code, finding_id, decided_on,
      measure in ('TAKEN_BACK_BY_AGREEMENT', 'EXCHANGE', 'TAKEN_BACK_WITHOUT_COMPENSATION') as ends_right
    from api.idle_disposal_at(as_of)
    where decided_on <= "on" and (withdrawn_on is null or withdrawn_on > "on")
    order by county_code, finding_id, decided_on desc, measure
  ), facts as (
    select contract.county_code, contract.id, contract.parcel_id, parcel.ownership = 'COLLECTIVE' as is_collective,
      contract.started_on <= "on" as is_started, coalesce(contract.completed_on <= "on", false) as is_completed, pause.days as paused,
      coalesce(
        agreement.start_on, contract.agreed_start_on,
        case when contract.delivered_on <= "on" then (contract.delivered_on + interval '1 year')::date end) as start_on,
      least(
        suspension.suspended_on,
        case when contract.suspended_on <= "on" and (contract.resumed_on is null or contract.resumed_on > "on") then contract.suspended_on end) as suspended_on,
      case when report.of_contract
        then 3 * contract.area_started < contract.area_due else 3 * progress.area_started < progress.area_due end as is_area_low,
      case when report.of_contract
        then 4 * contract.invested < contract.total_investment else 4 * progress.invested < progress.total_investment end as is_money_low,
      finding.id as finding_id, disposal.decided_on as disposed_on, disposal.ends_right
    from api.supply_contract_at(as_of) as contract
    join api.parcel_at(as_of) as parcel on parcel.county_code = contract.county_code and parcel.id = contract.parcel_id
    left join agreement on agreement.county_code = contract.county_code and agreement.contract_id = contract.id
    left join pause on pause.county_code = contract.county_code and pause.contract_id = contract.id
    left join suspension on suspension.county_code = contract.county_code and suspension.contract_id = contract.id
    left join progress on progress.county_code = contract.county_code and progress.contract_id = contract.id
    left join finding on finding.county_code = contract.county_code and finding.contract_id = contract.id
    left join disposal on disposal.county_code = finding.county_code and disposal.finding_id = finding.id
    cross join lateral (
      select coalesce(contract.stated_on, contract.signed_on) <= "on"
        and (progress.reported_on is null or progress.reported_on < coalesce(contract.stated_on, contract.signed_on)) as of_contract
    ) as report
    where contract.signed_on <= "on"
  ), run as (
    select facts.*,
      case
        when is_collective or is_completed then null
        when is_started is not true then case when start_on is not null then 'NOT_STARTED' end
        when suspended_on is not null and (is_area_low or is_money_low) then 'SUSPENDED'
      end as rule
    from facts
  ), clock as (
    select run.*, begun.run_from,
      case when paused is null then (begun.run_from + interval '1 year')::date else api.full_on(begun.run_from, 1, paused) end as full_on,
      case when paused is null then (begun.run_from + interval '2 years')::date else api.full_on(begun.run_from, 2, paused) end as two_years_full_on
    from run
    cross join lateral (select case rule when 'NOT_STARTED' then start_on when 'SUSPENDED' then suspended_on end as run_from) as begun
  )
  select county_code, id, parcel_id,
    case
      when is_collective then 'NONE'
      when finding_id is not null and disposed_on is null then 'FOUND'
      when finding_id is not null and not (coalesce(full_on < "on", false) and not ends_right and full_on >= disposed_on) then 'DISPOSED'
      when full_on < "on" then 'SUSPECTED_' || rule
      else 'NONE'
    end,
    rule, run_from, full_on, two_years_full_on
  from clock
$$;
comment on function api.idle_clock_on(date, bigint) is '某日的闲置认定时钟 | The idle clock of every contract on a day';

alter function api.full_on(date, integer, datemultirange) owner to geo_rights;
alter function api.idle_clock_on(date, bigint) owner to geo_rights;
grant execute on function api.full_on(date, integer, datemultirange) to geo_app;
grant execute on function api.idle_clock_on(date, bigint) to geo_app;
call land.publish_now('api.idle_clock_on(date, bigint)');

-- What is on record about the supply of a parcel, contract by contract, as Geo.Data.IdleLand.SupplyFactsJson reads it; null where nothing is.
-- One row of a set, because a function of one value would not be inlined but planned and begun anew for each parcel.

do $$
begin
  -- It was a value before 0019.
  if (select prorettype = 'jsonb'::regtype and not proretset from pg_proc where oid = to_regprocedure('api.supply_facts(text, uuid)')) then
    drop function api.supply_facts(text, uuid);
  end if;
end
$$;
create or replace function api.supply_facts(county text, parcel uuid, as_of bigint) returns setof jsonb
  language sql stable parallel safe as $$
  select jsonb_agg(
    jsonb_build_object(
      'contract', contract.id, 'number', contract.number, 'signedOn', contract.signed_on, 'agreedStartOn', contract.agreed_start_on,
      'deliveredOn', contract.delivered_on, 'startedOn', contract.started_on, 'completedOn', contract.completed_on, 'price', contract.price,
      'isCollective', land.ownership = 'COLLECTIVE', 'suspendedOn', contract.suspended_on, 'resumedOn', contract.resumed_on,
      'reportedOn', coalesce(contract.stated_on, contract.signed_on), 'areaDue', contract.area_due, 'areaStarted', contract.area_started,
      'totalInvestment', contract.total_investment, 'invested', contract.invested,
      'agreements', (
        select jsonb_agg(jsonb_build_object('signedOn', signed_on, 'startOn', start_on, 'document', document) order by signed_on, id)
        from api.supply_agreement_at(as_of) as item where item.county_code = contract.county_code and item.contract_id = contract.id),
      'pauses', (
        select jsonb_agg(jsonb_build_object('cause', cause, 'firstOn', first_on, 'lastOn', last_on, 'verifiedOn', verified_on, 'document', document) order by first_on, id)
        from api.supply_pause_at(as_of) as item where item.county_code = contract.county_code and item.contract_id = contract.id),
      'suspensions', (
        select jsonb_agg(jsonb_build_object('suspendedOn', suspended_on, 'resumedOn', resumed_on) order by suspended_on, id)
        from api.supply_suspension_at(as_of) as item where item.county_code = contract.county_code and item.contract_id = contract.id),
      'progress', (
        select jsonb_agg(jsonb_build_object('reportedOn', reported_on, 'areaDue', area_due, 'areaStarted', area_started,
          'totalInvestment', total_investment, 'invested', invested) order by reported_on)
        from api.supply_progress_at(as_of) as item where item.county_code = contract.county_code and item.contract_id = contract.id),
      'findings', (
        select jsonb_agg(jsonb_build_object('number', number, 'decidedOn', decided_on, 'cause', cause, 'document', document, 'withdrawnOn', withdrawn_on) order by decided_on, number desc)
        from api.idle_finding_at(as_of) as item where item.county_code = contract.county_code and item.contract_id = contract.id),
      'disposals', (
        select jsonb_agg(jsonb_build_object('finding', finding.number, 'measure', item.measure, 'decidedOn', item.decided_on, 'lastOn', item.last_on,
          'document', item.document, 'withdrawnOn', item.withdrawn_on) order by item.decided_on, item.measure)
        from api.idle_finding_at(as_of) as finding
        cross join lateral (
          select * from api.idle_disposal_at(as_of) as given
          where given.county_code = finding.county_code and given.finding_id = finding.id offset 0) as item
        where finding.county_code = contract.county_code and finding.contract_id = contract.id))
    order by contract.signed_on, contract.number)
  from api.supply_contract_at(as_of) as contract
  join api.parcel_at(as_of) as land on land.county_code = contract.county_code and land.id = contract.parcel_id
  where contract.county_code = county and contract.parcel_id = parcel
$$;
comment on function api.supply_facts(text, uuid, bigint) is '地块供地情况 | What is on record about the supply of a parcel';
alter function api.supply_facts(text, uuid, bigint) owner to geo_rights;
grant execute on function api.supply_facts(text, uuid, bigint) to geo_app;
call land.publish_now('api.supply_facts(text, uuid, bigint)');
