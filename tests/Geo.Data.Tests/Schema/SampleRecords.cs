using Geo.Testing;

namespace Geo.Data.Tests.Schema;

/// <summary>One record of each table that the reference data leaves empty, in 开平 and in 鹤山.</summary>
internal static class SampleRecords
{
    private const string Records =
        """
        with place (county, township, x) as (values ('440783', '440783117', 112.6), ('440784', '440784105', 112.8)),
        parcel as (
          insert into land.parcel (county_code, id, code, boundary, stage, ownership, township_code, township_precision, origin, source_id)
          select county, gen_random_uuid(), county || '001001GB00001', st_multi(st_makeenvelope(x, 22.5, x + 0.001, 22.501, 4490)), 'PREPARED', 'STATE',
            township, 'APPROXIMATE', 'GENERATED', 'generated'
          from place returning county_code, id, boundary),
        lineage as (
          insert into land.parcel_lineage (county_code, id, predecessor_id, successor_county_code, successor_id, act, effective_on, decided_on, document, shared_area, origin, source_id)
          select parcel.county_code, gen_random_uuid(), parcel.id, other.county_code, other.id, 'RENUMBER', '2025-06-01', '2025-05-01', 'L-1', 1, 'GENERATED', 'generated'
          from parcel join parcel as other on other.county_code <> parcel.county_code),
        footprint as (
          insert into land.parcel_footprint (county_code, id, parcel_id, imagery_on, share, document, origin, source_id)
          select county_code, gen_random_uuid(), id, '2009-12-31', 0.4, 'F-1', 'GENERATED', 'generated' from parcel),
        ground as (
          insert into land.redevelopment_ground (county_code, id, parcel_id, ground, decided_on, withdrawn_on, document, origin, source_id)
          select county_code, gen_random_uuid(), id, 'EXTENSIVE_USE', '2024-01-01', '2025-01-01', 'G-1', 'GENERATED', 'generated' from parcel),
        survey as (
          insert into land.redevelopment_survey (county_code, id, parcel_id, surveyed_on, holders, consent_share, acquisition_agreed_on, acquisition_document, document, origin, source_id)
          select county_code, gen_random_uuid(), id, '2024-01-01', 3, 0.9, '2023-12-01', 'A-1', 'S-1', 'GENERATED', 'generated' from parcel),
        work as (
          insert into land.redevelopment_work (county_code, id, parcel_id, route, started_on, finished_on, area, campaign_key, document, origin, source_id)
          select county_code, gen_random_uuid(), id, 'INDUSTRY_TO_INDUSTRY', '2024-01-01', '2025-01-01', 100, 'hs-inefficient-land-2023', 'W-1', 'GENERATED', 'generated' from parcel),
        performance as (
          insert into land.parcel_performance (county_code, parcel_id, year, origin, source_id)
          select county_code, id, 2024, 'GENERATED', 'generated' from parcel),
        contract as (
          insert into land.supply_contract (county_code, id, parcel_id, number, kind, signed_on, price, origin, source_id)
          select county_code, gen_random_uuid(), id, 'N-1', 'TRANSFER', '2023-01-01', 1000000, 'GENERATED', 'generated' from parcel returning county_code, id),
        agreement as (
          insert into land.supply_agreement (county_code, id, contract_id, signed_on, start_on, completion_on, document, origin, source_id)
          select county_code, gen_random_uuid(), id, '2024-01-01', '2024-06-01', '2025-06-01', 'B-1', 'GENERATED', 'generated' from contract),
        pause as (
          insert into land.supply_pause (county_code, id, contract_id, cause, first_on, last_on, verified_on, document, origin, source_id)
          select county_code, gen_random_uuid(), id, 'PETITION', '2023-06-01', '2023-07-01', '2023-08-01', 'Z-1', 'GENERATED', 'generated' from contract),
        suspension as (
          insert into land.supply_suspension (county_code, id, contract_id, suspended_on, resumed_on, origin, source_id)
          select county_code, gen_random_uuid(), id, '2024-01-01', '2024-02-01', 'GENERATED', 'generated' from contract),
        progress as (
          insert into land.supply_progress (county_code, id, contract_id, reported_on, origin, source_id)
          select county_code, gen_random_uuid(), id, '2024-01-01', 'GENERATED', 'generated' from contract),
        finding as (
          insert into land.idle_finding (county_code, id, contract_id, number, decided_on, cause, document, origin, source_id)
          select county_code, gen_random_uuid(), id, 'X-1', '2025-01-01', 'PLAN_CHANGED', 'X-1', 'GENERATED', 'generated' from contract returning county_code, id),
        disposal as (
          insert into land.idle_disposal (county_code, id, finding_id, measure, decided_on, last_on, amount, document, origin, source_id)
          select county_code, gen_random_uuid(), id, 'TEMPORARY_USE', '2025-03-01', '2026-03-01', 0, 'C-1', 'GENERATED', 'generated' from finding),
        project as (
          insert into land.project (county_code, id, name, stage, start_on_delivery, origin, source_id)
          select county, gen_random_uuid(), 'sample', 'SIGNED', false, 'GENERATED', 'generated' from place returning county_code, id),
        stage as (
          insert into land.project_stage (county_code, project_id, stage) select county_code, id, 'SIGNED' from project),
        source as (
          insert into land.project_source (county_code, project_id, source_id, position) select county_code, id, 'generated', 1 from project),
        land as (
          insert into land.project_parcel (county_code, project_id, parcel_id)
          select county_code, project.id, parcel.id from project join parcel using (county_code)),
        job as (
          insert into land.import_job (id, uploaded_by, scope, file_name, file_kib, sha256)
          select gen_random_uuid(), 'sample', county, 'a.gpkg', 1, repeat('0', 64) from place returning id),
        detail as (
          insert into land.import_detail (job_id, server, rights) select id, 's', '{}' from job),
        told as (
          insert into land.import_report (job_id, part, content) select id, 0, 'a' from job),
        profile as (
          insert into land.import_profile (county_code, name, mapping) select county, 'sample', '{}' from place),
        demand as (
          insert into land.demand (id, title, investor, region_code, criteria, valid_from, valid_to, note, origin, source_id)
          select gen_random_uuid(), 'sample', 'A', county, '{"stages":["PREPARED"]}', '2026-01-01', '2026-12-31', 'N', 'REPORTED', 'generated' from place),
        listed as (
          insert into land.campaign_project (campaign_key, county_code, project_id, lead, unit)
          select 'kp-hundred-days-2023', county_code, id, 'L', 'U' from project returning campaign_key, county_code, project_id),
        visit as (
          insert into land.campaign_visit (county_code, id, campaign_key, project_id, visited_on, visitor, unit, blocker, cleared_on, next_due_on, origin, source_id)
          select county_code, gen_random_uuid(), campaign_key, project_id, '2023-09-01', 'V', 'U', 'B', '2023-09-05', '2023-09-15', 'GENERATED', 'generated' from listed),
        quota_use as (
          insert into land.land_quota_use (county_code, id, quota_key, contract_id, used_on, area_mu, document, origin, source_id)
          select county_code, gen_random_uuid(), 'jm-transfer-kaiping-special-2023', id, '2023-09-01', 10.5, 'D-1', 'GENERATED', 'generated' from contract)
        insert into land.constraint_area (county_code, id, code, kind, hardness, boundary, valid_from, origin, source_id)
        select county_code, gen_random_uuid(), 'C-1', 'PERMANENT_BASIC_FARMLAND', 'HARD', boundary, '2023-01-01', 'GENERATED', 'generated' from parcel
        """;

    public static async Task InsertAsync(PostgisFixture database)
    {
        await database.Owner.RunAsync(Records);
        // In a statement of its own, since the trigger of the parcels ends edges that their outlines do not have.
        await database.Owner.RunAsync("insert into land.adjacency select county_code, id, county_code, 'ffffffff-ffff-ffff-ffff-ffffffffffff', 100, 0 from land.parcel");
    }
}
