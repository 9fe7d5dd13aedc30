-- Ratings of inefficient land over all parcels the caller may see, as of a day. They say what Geo.Land.Inefficiency.InefficiencyRule says about each
-- parcel; a test compares both. The functions read the views of api with the caller's rights and are inlined into the statement that asks.

-- Whether a code of land use is industry (工业用地): a class that holds industry beside other things says neither yes nor no.
create or replace function api.is_industry(system text, code text) returns boolean
  language sql immutable parallel safe as $$
  select case system
    when 'YDYH_2023' then case when code like '1001%' then true when code = '10' then null else false end
    when 'GBT21010_2017' then case when code = '0601' then true when code = '06' then null else false end
    when 'SANDIAO_2019' then case when code = '0601' then true when code = '06' then null else false end
  end
$$;
comment on function api.is_industry(text, text) is '是否工业用地，不明为空 | Whether a land use is industry, null where it cannot be told';

-- The parcels that a rule set rates on a day. Land it does not apply to is not among them; a rule set that is not in force on the day rates nothing.
create or replace function api.inefficiency_on(rule_set text, on_day date, as_of bigint) returns table (
    county_code text, parcel_id uuid, rating text, failed integer, year integer)
  language sql stable parallel safe as $$
  with rule as (
    select rule_set.*, (select count(*) from api.inefficiency_condition as condition where condition.rule_set_key = rule_set.key and role = 'YARDSTICK') as yardsticks
    from api.inefficiency_rule_set as rule_set
    where rule_set.key = $1 and rule_set.valid_from <= $2 and (rule_set.valid_to is null or rule_set.valid_to >= $2)
  ), known as (
    select told.*
    from api.parcel_performance_at(as_of) as told cross join rule
    where told.year between extract(year from $2)::integer - rule.max_age_years and extract(year from $2)::integer - 1
      and coalesce(told.stated_on, make_date(told.year + 1, 1, 1)) <= $2
  ), performance as (
    select known.*
    from known
    where not exists (select from known as later where later.county_code = known.county_code and later.parcel_id = known.parcel_id and later.year > known.year)
  ), footprint as (
    select seen.county_code, seen.parcel_id, seen.share
    from api.inefficiency_condition as condition
    join api.parcel_footprint_at(as_of) as seen on seen.imagery_on = condition.reference_on
    where condition.rule_set_key = $1 and condition.metric = 'FOOTPRINT_SHARE' and coalesce(seen.stated_on, seen.imagery_on) <= $2
  ), land as (
    select parcel.county_code, parcel.id, rule.combination, rule.at_least, rule.yardsticks,
      api.is_industry(parcel.land_use_system, parcel.land_use_code) and (rule.industry is null or business.is_of_industry) as applies
    from api.parcel_at(as_of) as parcel
    cross join rule
    left join lateral (
      select bool_or(project.industry = rule.industry) as is_of_industry
      from api.project_parcel_at(as_of) as pair
      join api.project_at(as_of) as project on project.county_code = pair.county_code and project.id = pair.project_id
      where rule.industry is not null and pair.county_code = parcel.county_code and pair.parcel_id = parcel.id and project.industry is not null
    ) as business on true
    where parcel.state = 'ACTIVE' and parcel.stage = 'IN_USE'
      -- As the index parcel_industry says it: no code of industry is left out, whatever the classification.
      and (parcel.land_use_code is null or parcel.land_use_code in ('06', '0601', '10') or left(parcel.land_use_code, 4) = '1001')
      and (rule.region_code is null
        or rule.region_code in (parcel.county_code, parcel.township_code, left(parcel.county_code, 4) || '00', left(parcel.county_code, 2) || '0000'))
  ), told as (
    select land.*, performance.year, outcome.*
    from land
    left join performance on performance.county_code = land.county_code and performance.parcel_id = land.id
    left join footprint on footprint.county_code = land.county_code and footprint.parcel_id = land.id
    cross join lateral (
      select
        count(*) filter (where condition.role = 'YARDSTICK' and not met.passes) as failed,
        count(*) filter (where condition.role = 'YARDSTICK' and met.passes is null) as unknown,
        coalesce(bool_and(met.passes) filter (where condition.role = 'ENTRY'), true) as may_enter,
        count(*) filter (where condition.role = 'ENTRY' and met.passes is null) as unknown_entry
      from api.inefficiency_condition as condition
      cross join lateral (select case condition.metric
        when 'PLOT_RATIO' then performance.plot_ratio
        when 'BUILDING_COEFFICIENT' then performance.building_coefficient
        when 'OUTPUT_PER_MU' then performance.output_per_mu
        when 'TAX_PER_MU' then performance.tax_per_mu
        when 'INVESTMENT_PER_MU' then performance.investment_per_mu
        when 'VACANCY_SHARE' then performance.vacancy_share
        when 'FOOTPRINT_SHARE' then footprint.share end as value) as measure
      cross join lateral (select case condition.comparison
        when 'AT_LEAST' then measure.value >= condition.threshold
        when 'ABOVE' then measure.value > condition.threshold
        when 'AT_MOST' then measure.value <= condition.threshold
        when 'BELOW' then measure.value < condition.threshold end as passes) as met
      where condition.rule_set_key = $1
    ) as outcome
    where land.applies is not false
  )
  select county_code, id,
    case
      when applies is null or unknown_entry > 0 or needed.failures not between 1 and yardsticks then 'UNKNOWN'
      when failed >= needed.failures then 'INEFFICIENT'
      when failed + unknown < needed.failures then 'NOT_INEFFICIENT'
      else 'UNKNOWN'
    end,
    failed::integer, year
  from told
  cross join lateral (select case combination when 'ANY' then 1 when 'ALL' then yardsticks when 'AT_LEAST' then at_least end as failures) as needed
  where may_enter
$$;
comment on function api.inefficiency_on(text, date, bigint) is '某日按某规则的低效用地认定 | Rating of land by a rule set on a day';

-- The rule sets asked for, with their conditions, as Geo.Data.Inefficiency.InefficiencyJson reads them: the named one, or without a name those that
-- are in force in a county by themselves. Of a series only the latest published version is; an example and a draft never are.
create or replace function api.inefficiency_rule_sets(named text, county text, on_day date) returns jsonb
  language sql stable parallel safe as $$
  select coalesce(jsonb_agg(
    jsonb_build_object(
      'key', rule_set.key, 'name', rule_set.name, 'place', rule_set.place, 'regionCode', rule_set.region_code, 'industry', rule_set.industry,
      'validFrom', rule_set.valid_from, 'validTo', rule_set.valid_to, 'publishedOn', rule_set.published_on, 'isExample', rule_set.is_example,
      'combination', rule_set.combination, 'atLeast', rule_set.at_least, 'maxAgeYears', rule_set.max_age_years, 'document', rule_set.document,
      'conditions', (
        select jsonb_agg(
          jsonb_build_object('metric', metric, 'role', role, 'comparison', comparison, 'threshold', threshold, 'unit', unit, 'referenceOn', reference_on)
          order by position)
        from api.inefficiency_condition as condition where condition.rule_set_key = rule_set.key))
    order by rule_set.key), '[]')
  from api.inefficiency_rule_set as rule_set
  where case
    when named is not null then rule_set.key = named
    else not rule_set.is_example and rule_set.published_on <= on_day and rule_set.valid_from <= on_day and (rule_set.valid_to is null or rule_set.valid_to >= on_day)
      and (rule_set.region_code is null or rule_set.region_code in (county, left(county, 4) || '00', left(county, 2) || '0000') or left(rule_set.region_code, 6) = county)
      and not exists (
        select from api.inefficiency_rule_set as next
        where next.series = rule_set.series and next.version > rule_set.version and next.published_on <= on_day and next.valid_from <= on_day)
    end
$$;
comment on function api.inefficiency_rule_sets(text, text, date) is '适用的低效用地认定规则 | Rule sets with their conditions: the named one, or those in force in a county';

-- What is on record about a parcel for its rating, as Geo.Data.Inefficiency.InefficiencyJson reads it.
create or replace function api.inefficiency_land(county text, parcel uuid, as_of bigint) returns jsonb
  language sql stable parallel safe as $$
  select jsonb_build_object(
    'regions', jsonb_build_array(land.county_code, land.township_code, left(land.county_code, 4) || '00', left(land.county_code, 2) || '0000'),
    'isActive', land.state = 'ACTIVE', 'isInUse', land.stage = 'IN_USE', 'useSystem', land.land_use_system, 'useCode', land.land_use_code,
    'industries', (
      select jsonb_agg(distinct project.industry)
      from api.project_parcel_at(as_of) as pair
      cross join lateral (
        select * from api.project_at(as_of) as found where found.county_code = pair.county_code and found.id = pair.project_id offset 0) as project
      where pair.county_code = land.county_code and pair.parcel_id = land.id and project.industry is not null),
    'performances', (
      select jsonb_agg(jsonb_build_object('year', year, 'statedOn', stated_on, 'source', source.title, 'origin', told.origin, 'plotRatio', plot_ratio,
        'buildingCoefficient', building_coefficient, 'outputPerMu', output_per_mu, 'taxPerMu', tax_per_mu, 'investmentPerMu', investment_per_mu,
        'vacancyShare', vacancy_share) order by year)
      from api.parcel_performance_at(as_of) as told
      join api.source as source on source.id = told.source_id
      where told.county_code = land.county_code and told.parcel_id = land.id),
    'footprints', (
      select jsonb_agg(jsonb_build_object('imageryOn', imagery_on, 'statedOn', stated_on, 'source', coalesce(footprint.document, source.title),
        'origin', footprint.origin, 'share', share) order by imagery_on)
      from api.parcel_footprint_at(as_of) as footprint
      join api.source as source on source.id = footprint.source_id
      where footprint.county_code = land.county_code and footprint.parcel_id = land.id))
  from api.parcel_at(as_of) as land
  where land.county_code = county and land.id = parcel
$$;
comment on function api.inefficiency_land(text, uuid, bigint) is '地块低效认定所需情况 | What is on record about a parcel for its rating';

alter function api.is_industry(text, text) owner to geo_rights;
grant execute on function api.is_industry(text, text) to geo_app;
alter function api.inefficiency_on(text, date, bigint) owner to geo_rights;
grant execute on function api.inefficiency_on(text, date, bigint) to geo_app;
alter function api.inefficiency_rule_sets(text, text, date) owner to geo_rights;
grant execute on function api.inefficiency_rule_sets(text, text, date) to geo_app;
alter function api.inefficiency_land(text, uuid, bigint) owner to geo_rights;
grant execute on function api.inefficiency_land(text, uuid, bigint) to geo_app;
call land.publish_now('api.inefficiency_on(text, date, bigint)');
call land.publish_now('api.inefficiency_land(text, uuid, bigint)');
