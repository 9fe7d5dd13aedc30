-- What is on record for the redevelopment of a parcel, as Geo.Data.Inefficiency.RedevelopmentJson reads it. The rules are Geo.Land.Inefficiency.
create or replace function api.redevelopment_facts(county text, parcel uuid, as_of bigint) returns jsonb
  language sql stable parallel safe as $$
  select jsonb_build_object(
    'ownership', land.ownership, 'platform', (select name from api.platform_at(as_of) as platform where platform.key = land.platform_key),
    'useSystem', land.land_use_system, 'useCode', land.land_use_code, 'plannedSystem', land.planned_use_system, 'plannedCode', land.planned_use_code,
    'supply', (select facts from api.supply_facts(land.county_code, land.id, as_of) as facts),
    'grounds', (
      select jsonb_agg(jsonb_build_object('ground', ground, 'decidedOn', decided_on, 'withdrawnOn', withdrawn_on, 'document', document, 'origin', origin)
        order by decided_on, ground)
      from api.redevelopment_ground_at(as_of) as item where item.county_code = land.county_code and item.parcel_id = land.id),
    'surveys', (
      select jsonb_agg(jsonb_build_object('surveyedOn', surveyed_on, 'holders', holders, 'consentShare', consent_share, 'ownershipClear', ownership_clear,
        'inSecondSurvey', in_second_survey, 'inVillageCluster', in_village_cluster, 'divisionAllowed', division_allowed, 'unbuiltArea', unbuilt_area,
        'smallestUnitArea', smallest_unit_area, 'acquisitionAgreedOn', acquisition_agreed_on, 'acquisitionDocument', acquisition_document,
        'document', document, 'origin', origin) order by surveyed_on)
      from api.redevelopment_survey_at(as_of) as item where item.county_code = land.county_code and item.parcel_id = land.id),
    'area', land.ellipsoid_area,
    'neighbours', (
      select jsonb_build_object('count', count(*), 'area', coalesce(sum(other.ellipsoid_area), 0))
      from (
        select edge.other_county_code as county_code, edge.other_parcel_id as id
        from api.adjacency_at(as_of) as edge where edge.county_code = land.county_code and edge.parcel_id = land.id and edge.shared_metres >= 1
        union all
        select edge.county_code, edge.parcel_id
        from api.adjacency_at(as_of) as edge where edge.other_county_code = land.county_code and edge.other_parcel_id = land.id and edge.shared_metres >= 1
      ) as touching
      cross join lateral (
        select * from api.parcel_at(as_of) as found where found.county_code = touching.county_code and found.id = touching.id offset 0) as other
      where other.state = 'ACTIVE' and other.stage = 'IN_USE' and api.is_industry(other.land_use_system, other.land_use_code)))
  from api.parcel_at(as_of) as land
  where land.county_code = county and land.id = parcel
$$;
comment on function api.redevelopment_facts(text, uuid, bigint) is '地块再开发所需情况 | What is on record for the redevelopment of a parcel';

-- How far a campaign of redevelopment has come by a day, computed from the works on record, beside the published figures. A work counts that lies in the
-- campaign's region, began (or was finished) in its period and not after the day, and is booked to this campaign or to none; land with several works
-- counts once, with the largest area. One row for each campaign that there is; areas in m², targets and reports in mu as published.
create or replace function api.redevelopment_progress(campaign text, on_day date, as_of bigint) returns table (
    campaign_key text, region_code text, period_first date, period_last date, started_parcels integer, started_area double precision,
    finished_parcels integer, finished_area double precision, generated_started_area double precision, generated_finished_area double precision,
    target_mu numeric, target_period text, target_source text, reported_mu numeric, reported_period text, reported_source text)
  language sql stable parallel safe as $$
  select drive.key, drive.region_code, drive.period_first, drive.period_last, coalesce(done.started_parcels, 0)::integer, coalesce(done.started_area, 0),
    coalesce(done.finished_parcels, 0)::integer, coalesce(done.finished_area, 0), coalesce(done.generated_started_area, 0), coalesce(done.generated_finished_area, 0),
    target.value, target.period_text, target.source_id, reported.value, reported.period_text, reported.source_id
  from api.campaign as drive
  left join lateral (
    select count(*) filter (where begun) as started_parcels, sum(area) filter (where begun) as started_area,
      count(*) filter (where ended) as finished_parcels, sum(area) filter (where ended) as finished_area,
      sum(area) filter (where begun and generated) as generated_started_area, sum(area) filter (where ended and generated) as generated_finished_area
    from (
      select bool_or(work.started_on >= drive.period_first) as begun, bool_or(work.finished_on <= least(drive.period_last, $2)) as ended,
        max(coalesce(work.area::double precision, land.ellipsoid_area)) as area, bool_or(work.origin = 'GENERATED') as generated
      from api.redevelopment_work_at(as_of) as work
      join api.parcel_at(as_of) as land on land.county_code = work.county_code and land.id = work.parcel_id
      where work.started_on <= least(drive.period_last, $2) and (work.started_on >= drive.period_first or work.finished_on >= drive.period_first)
        and (work.campaign_key is null or work.campaign_key = drive.key)
        and drive.region_code in (land.county_code, land.township_code, left(land.county_code, 4) || '00', left(land.county_code, 2) || '0000')
      group by work.county_code, work.parcel_id
    ) as parcel
  ) as done on true
  left join lateral (
    select value, period_text, source_id
    from api.indicator as figure
    where figure.region_code = drive.region_code and figure.metric = 'INEFFICIENT_LAND_DISPOSED' and figure.kind = 'TARGET' and figure.unit = 'mu'
      and figure.period_first = drive.period_first and figure.period_last = drive.period_last
    order by figure.source_id desc limit 1
  ) as target on true
  left join lateral (
    select value, period_text, source_id
    from api.indicator as figure
    where figure.region_code = drive.region_code and figure.metric = 'INEFFICIENT_LAND_DISPOSED' and figure.kind = 'ACTUAL' and figure.unit = 'mu'
      and figure.period_first >= drive.period_first and figure.period_last <= least(drive.period_last, $2)
    order by figure.period_last desc, figure.source_id desc limit 1
  ) as reported on true
  where drive.key = $1
$$;
comment on function api.redevelopment_progress(text, date, bigint) is '低效用地整治行动进展 | How far a campaign of redevelopment has come by a day';

alter function api.redevelopment_facts(text, uuid, bigint) owner to geo_rights;
grant execute on function api.redevelopment_facts(text, uuid, bigint) to geo_app;
alter function api.redevelopment_progress(text, date, bigint) owner to geo_rights;
grant execute on function api.redevelopment_progress(text, date, bigint) to geo_app;
call land.publish_now('api.redevelopment_facts(text, uuid, bigint)');
call land.publish_now('api.redevelopment_progress(text, date, bigint)');
