-- The land of the rights matrix: in 开平 (440783) and in 鹤山 (440784) each parcel 1, published, and parcel 2, not, and of every table of land
-- records one row that belongs to either. A key says whose it is: its last twelve digits are the county and the number of the parcel. Every
-- free text is private: the word, the county, the number. Outlines have six decimals, so that they differ from the coarse grid.
create function pg_temp.record_id(kind text, county text, number integer) returns uuid
  language sql return ('00000000-0000-4000-' || kind || '-' || county || '0000' || lpad(number::text, 2, '0'))::uuid;

create temporary table place as
  select county, number, x + number * 0.01 as x, 22.500371 as y, 'private ' || county || ' ' || number as text, origin, 'generated' as source, platform
  from (values ('440783', 112.600371, 'kp-cuishanhu'), ('440784', 112.800371, 'hs-china-eu')) as place (county, x, platform), generate_series(1, 2) as number, (values ('SURVEYED')) as given (origin);

insert into land.parcel (county_code, id, code, name, boundary, registered_area, stage, ownership, land_use_system, land_use_code, planned_use_system, planned_use_code, platform_key, published, origin, source_id, updated_by)
select county, pg_temp.record_id('0001', county, number), county || '001001GB0000' || number, text,
  st_multi(st_makeenvelope(x, y, x + case county when '440783' then 0.003011 else 0.003001 end, y + 0.002013, 4490)), 68123.45, 'UNDER_CONSTRUCTION', 'STATE',
  'YDYH_2023', '100101', 'YDYH_2023', '100101', platform, number = 1, origin, source, text
from place;

insert into land.parcel_performance (county_code, parcel_id, year, output_per_mu, tax_per_mu, origin, source_id, updated_by)
select county, pg_temp.record_id('0001', county, number), 2024, 12345, 678, origin, source, text from place;
insert into land.parcel_footprint (county_code, id, parcel_id, imagery_on, share, document, origin, source_id, updated_by)
select county, pg_temp.record_id('0002', county, number), pg_temp.record_id('0001', county, number), '2009-12-31', 0.4, text, origin, source, text from place;
insert into land.redevelopment_ground (county_code, id, parcel_id, ground, decided_on, document, origin, source_id, updated_by)
select county, pg_temp.record_id('0003', county, number), pg_temp.record_id('0001', county, number), 'EXTENSIVE_USE', '2024-01-01', text, origin, source, text from place;
insert into land.redevelopment_survey (county_code, id, parcel_id, surveyed_on, holders, document, origin, source_id, updated_by)
select county, pg_temp.record_id('0004', county, number), pg_temp.record_id('0001', county, number), '2024-01-01', 3, text, origin, source, text from place;
insert into land.redevelopment_work (county_code, id, parcel_id, route, started_on, area, campaign_key, document, origin, source_id, updated_by)
select county, pg_temp.record_id('0005', county, number), pg_temp.record_id('0001', county, number), 'INDUSTRY_TO_INDUSTRY', '2024-01-01', 100, 'hs-inefficient-land-2023', text, origin, source, text from place;
insert into land.constraint_area (county_code, id, code, kind, hardness, name, boundary, valid_from, origin, source_id, updated_by)
select county, pg_temp.record_id('0006', county, number), county || '001001GB0000' || number, 'FLOOD', 'SOFT', text, st_multi(st_makeenvelope(x, y, x + 0.001, y + 0.001, 4490)), '2023-01-01', origin, source, text
from place;

insert into land.supply_contract (county_code, id, parcel_id, number, kind, holder, signed_on, price, agreed_delivery_on, agreed_start_on, agreed_completion_on, delivered_on, total_investment, origin, source_id, updated_by)
select county, pg_temp.record_id('0007', county, number), pg_temp.record_id('0001', county, number), text, 'TRANSFER', text, '2019-01-01', 98765432, '2019-06-01', '2020-01-01', '2022-01-01', '2019-06-01', 1000000000, origin, source, text
from place;
insert into land.supply_agreement (county_code, id, contract_id, signed_on, start_on, completion_on, document, origin, source_id, updated_by)
select county, pg_temp.record_id('0008', county, number), pg_temp.record_id('0007', county, number), '2020-01-01', '2020-06-01', '2022-06-01', text, origin, source, text from place;
insert into land.supply_pause (county_code, id, contract_id, cause, first_on, last_on, verified_on, document, origin, source_id, updated_by)
select county, pg_temp.record_id('0009', county, number), pg_temp.record_id('0007', county, number), 'PETITION', '2020-06-01', '2020-07-01', '2020-08-01', text, origin, source, text from place;
insert into land.supply_suspension (county_code, id, contract_id, suspended_on, resumed_on, origin, source_id, updated_by)
select county, pg_temp.record_id('0010', county, number), pg_temp.record_id('0007', county, number), '2021-01-01', '2021-02-01', origin, source, text from place;
insert into land.supply_progress (county_code, id, contract_id, reported_on, origin, source_id, updated_by)
select county, pg_temp.record_id('0011', county, number), pg_temp.record_id('0007', county, number), '2024-01-01', origin, source, text from place;
insert into land.idle_finding (county_code, id, contract_id, number, decided_on, cause, document, origin, source_id, updated_by)
select county, pg_temp.record_id('0012', county, number), pg_temp.record_id('0007', county, number), text, '2023-01-01', 'PLAN_CHANGED', text, origin, source, text from place;
insert into land.idle_disposal (county_code, id, finding_id, measure, decided_on, last_on, amount, document, origin, source_id, updated_by)
select county, pg_temp.record_id('0013', county, number), pg_temp.record_id('0012', county, number), 'TEMPORARY_USE', '2023-03-01', '2024-03-01', 0, text, origin, source, text from place;

insert into land.project (county_code, id, key, name, platform_key, industry, stage, stage_text, stage_first, stage_last, investment, start_on_delivery, admitted_on, note, origin, source_id, updated_by)
select county, pg_temp.record_id('0014', county, number), 'p-' || county || '-' || number, text, platform, (select min(name) from land.industry_chain), 'SIGNED', '2023-01-01', '2023-01-01', '2023-01-01', 31415926, false, '2022-12-01', text, origin, source, text
from place;
insert into land.project_stage (county_code, project_id, stage, actual_text, actual_first, actual_last)
select county, pg_temp.record_id('0014', county, number), 'SIGNED', '2023-01-01', '2023-01-01', '2023-01-01' from place;
insert into land.project_parcel (county_code, project_id, parcel_id) select county, pg_temp.record_id('0014', county, number), pg_temp.record_id('0001', county, number) from place;
insert into land.project_source (county_code, project_id, source_id, position) select county, pg_temp.record_id('0014', county, number), source, 1 from place;
insert into land.campaign_project (campaign_key, county_code, project_id, lead, unit)
select 'kp-hundred-days-2023', county, pg_temp.record_id('0014', county, number), text, text from place;
insert into land.campaign_visit (county_code, id, campaign_key, project_id, visited_on, visitor, unit, blocker, next_due_on, origin, source_id, updated_by)
select county, pg_temp.record_id('0015', county, number), 'kp-hundred-days-2023', pg_temp.record_id('0014', county, number), '2023-09-01', text, text, text, '2023-09-15', origin, source, text from place;
insert into land.land_quota_use (county_code, id, quota_key, contract_id, used_on, area_mu, document, origin, source_id, updated_by)
select county, pg_temp.record_id('0016', county, number), 'jm-transfer-kaiping-special-2023', pg_temp.record_id('0007', county, number), '2023-09-01', 10.5, text, origin, source, text from place;
insert into land.parcel_lineage (county_code, id, predecessor_id, successor_county_code, successor_id, act, effective_on, decided_on, document, shared_area, origin, source_id, updated_by)
select county, pg_temp.record_id('0017', county, number), pg_temp.record_id('0001', county, number), county, pg_temp.record_id('0001', county, 3 - number), 'RENUMBER', '2025-06-01', '2025-05-01', text, 1, origin, source, text
from place;

insert into land.demand (id, title, region_code, criteria, valid_from, valid_to, origin, source_id)
values ('00000000-0000-4000-0018-000000000000', 'anything', '440700', '{"stages":["IN_USE"]}', '2020-01-01', '2099-12-31', 'REPORTED', 'generated'),
  ('00000000-0000-4000-0018-000000000001', 'something', '440700', '{"stages":["LISTED"]}', '2020-01-01', '2099-12-31', 'REPORTED', 'generated');

insert into land.import_profile (county_code, name, mapping, updated_by)
select county, pg_temp.record_id('0020', county, number)::text, '{"fields":{},"constants":{},"values":{},"areaUnit":"Mu"}', text from place;
-- A file that somebody of the other county uploaded.
insert into land.import_job (id, uploaded_by, scope, file_name, file_kib, sha256)
values ('00000000-0000-4000-0021-440784000001', 'somebody', '440784', 'private 440784 1.zip', 1, repeat('0', 64));

-- Of every row a change, so that its history and the change feed have something to tell.
update land.parcel set stage = 'IN_USE' where name like 'private %';
