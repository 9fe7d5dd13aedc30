-- The entries of parcels and of their adjacency are a million where a file brings 200,000 parcels, and each was looked up in the one row of
-- the change that had just been opened for it. geo check names entries that belong to no change.
alter table land.parcel_history drop constraint parcel_history_change_id_fkey;
alter table land.adjacency_history drop constraint adjacency_history_change_id_fkey;

-- Files that offices bring in. A job goes from the upload over a dry run to the commit, which is one transaction; it is seen by who uploaded
-- its file and by admins (docs/decisions/0018-import.md). Its progress is in the change log as any change is, so that who listens, on this server or another, is told.
create table land.import_job (
  id uuid primary key,
  uploaded_by text not null,
  scope text references land.region,
  file_name text not null,
  file_kib integer not null,
  sha256 text not null,
  format text,
  layer text,
  state text not null default 'UPLOADED',
  step text,
  rows_total integer,
  rows_done integer not null default 0,
  accepted integer,
  changed integer,
  unchanged integer,
  rejected integer,
  overlap_pairs integer,
  adjacency_seconds double precision,
  failure_code text,
  failure text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  finished_at timestamptz,
  constraint import_job_state_known check (state in ('UPLOADED', 'INSPECTED', 'MAPPED', 'CHECKING', 'CHECKED', 'COMMITTING', 'COMMITTED', 'FAILED')),
  constraint import_job_step_known check (step in ('INSPECTING', 'READING', 'COMPARING', 'OVERLAPS', 'WRITING', 'REPORTING')),
  constraint import_job_step_of_work check (step is null or state = 'UPLOADED' or state = 'CHECKING' or state = 'COMMITTING'),
  constraint import_job_file_named check (file_name <> '' and length(file_name) <= 255),
  constraint import_job_file_size check (file_kib >= 0),
  constraint import_job_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint import_job_rows_counted check (rows_total >= 0 and rows_done >= 0),
  constraint import_job_verdicts_counted check (accepted >= 0 and changed >= 0 and unchanged >= 0 and rejected >= 0 and overlap_pairs >= 0),
  constraint import_job_verdicts_complete check (num_nulls(accepted, changed, unchanged, rejected, overlap_pairs) in (0, 5)),
  constraint import_job_verdicts_of_state check (state <> 'CHECKED' and state <> 'COMMITTED' or accepted is not null),
  constraint import_job_adjacency_time check (adjacency_seconds >= 0 and adjacency_seconds < 1e9),
  constraint import_job_failure_told check ((failure_code is null) = (failure is null) and (state <> 'FAILED' or failure is not null)),
  constraint import_job_finished check ((state = 'COMMITTED' or state = 'FAILED') = (finished_at is not null))
);
create index import_job_uploaded_by on land.import_job (uploaded_by, created_at);
create index import_job_open on land.import_job (created_at) where finished_at is null;
comment on table land.import_job is '导入任务 | Import job: a file on its way into the records';
comment on column land.import_job.id is '标识 | Id';
comment on column land.import_job.uploaded_by is '上传人 | Who uploaded the file';
comment on column land.import_job.scope is '限定的县级区划；空为上传人可写的各县 | County it is limited to; empty for all that the uploader may write';
comment on column land.import_job.file_name is '文件名 | Name of the file as uploaded';
comment on column land.import_job.file_kib is '文件大小（KiB） | Size of the file (KiB)';
comment on column land.import_job.sha256 is '文件摘要（SHA-256，十六进制） | SHA-256 of the file (hexadecimal)';
comment on column land.import_job.format is '文件格式 | Format of the file, once it is inspected';
comment on column land.import_job.layer is '图层 | Layer that is read';
comment on column land.import_job.state is '状态：UPLOADED 已上传，INSPECTED 已识别，MAPPED 已对应字段，CHECKING 检查中，CHECKED 已检查，COMMITTING 写入中，COMMITTED 已写入，FAILED 失败 | How far it has come';
comment on column land.import_job.step is '当前步骤：INSPECTING 识别，READING 读取，COMPARING 比对，OVERLAPS 压盖检查，WRITING 写入，REPORTING 生成报告 | What is being done; empty while nothing is';
comment on column land.import_job.rows_total is '总行数；未知为空 | Rows of the step; empty while unknown (count)';
comment on column land.import_job.rows_done is '已处理行数 | Rows done in the step (count)';
comment on column land.import_job.accepted is '新增行数 | Rows that are new records (count)';
comment on column land.import_job.changed is '变更行数 | Rows that change a record (count)';
comment on column land.import_job.unchanged is '未变行数 | Rows that say what the record says already (count)';
comment on column land.import_job.rejected is '拒绝行数 | Rows that are refused (count)';
comment on column land.import_job.overlap_pairs is '压盖对数 | Pairs of outlines that overlap (count)';
comment on column land.import_job.adjacency_seconds is '更新相邻关系所用时间（秒） | Time that the adjacency took inside of the commit (s)';
comment on column land.import_job.failure_code is '失败代码 | Code of why it failed, or why the last commit was refused';
comment on column land.import_job.failure is '失败原因 | Why it failed, or why the last commit was refused';
comment on column land.import_job.created_at is '上传时间 | When the file was uploaded';
comment on column land.import_job.updated_at is '最后更新时间 | When the job was last written';
comment on column land.import_job.finished_at is '结束时间 | When it ended';

-- A job goes forward; from a check it may go back to another mapping, and from a refused commit to the check.
create function land.import_job_moves() returns trigger
  language plpgsql set search_path = land, public, pg_temp as $$
begin
  new.updated_at := clock_timestamp();
  if new.state <> old.state and not (old.state || ' ' || new.state) = any (array[
    'UPLOADED INSPECTED', 'INSPECTED UPLOADED', 'INSPECTED MAPPED', 'MAPPED UPLOADED', 'MAPPED CHECKING', 'MAPPED COMMITTING', 'CHECKING CHECKED',
    'CHECKED UPLOADED', 'CHECKED MAPPED', 'CHECKED CHECKING', 'CHECKED COMMITTING', 'COMMITTING CHECKED', 'COMMITTING COMMITTED',
    'UPLOADED FAILED', 'INSPECTED FAILED', 'MAPPED FAILED', 'CHECKING FAILED', 'CHECKED FAILED', 'COMMITTING FAILED'])
  then
    raise check_violation using message = format('An import job does not go from %s to %s.', old.state, new.state), constraint = 'import_job_moves';
  end if;
  return new;
end
$$;
comment on function land.import_job_moves() is '导入任务只能按顺序推进 | Refuses steps that an import job cannot take';
create trigger moves before update on land.import_job for each row execute function land.import_job_moves();

-- What only the server reads and writes of a job: it is too large for the change log.
create table land.import_detail (
  job_id uuid primary key references land.import_job,
  server text not null,
  rights text not null,
  wish text not null default '{}',
  inspection text,
  mapping text,
  report text,
  constraint import_detail_server_named check (server <> ''),
  constraint import_detail_rights_object check (jsonb_typeof(rights::jsonb) = 'object'),
  constraint import_detail_wish_object check (jsonb_typeof(wish::jsonb) = 'object'),
  constraint import_detail_inspection_object check (jsonb_typeof(inspection::jsonb) = 'object'),
  constraint import_detail_mapping_object check (jsonb_typeof(mapping::jsonb) = 'object'),
  constraint import_detail_report_object check (jsonb_typeof(report::jsonb) = 'object')
);
comment on table land.import_detail is '导入任务详情 | What was found in the file of an import job, how it is mapped, and what became of it';
comment on column land.import_detail.job_id is '导入任务 | Import job';
comment on column land.import_detail.server is '保存文件的服务器 | Server whose folder holds the file';
comment on column land.import_detail.rights is '最后操作者的权限（JSON） | Rights of who asked last (JSON)';
comment on column land.import_detail.wish is '读取与写入选项（JSON） | How it is to be read and written (JSON)';
comment on column land.import_detail.inspection is '识别结果（JSON） | What was found in the file (JSON)';
comment on column land.import_detail.mapping is '字段对应（JSON） | Which field of the file is which of the record (JSON)';
comment on column land.import_detail.report is '检查报告（JSON） | Report of the last check or commit (JSON)';

-- The verdict of each row as one gzip stream of CSV, in parts of at most 1 MiB, so that any server can send it.
create table land.import_report (
  job_id uuid not null references land.import_job,
  part integer not null,
  content bytea not null,
  primary key (job_id, part),
  constraint import_report_part_counted check (part >= 0),
  constraint import_report_part_size check (length(content) between 1 and 1048576)
);
comment on table land.import_report is '导入逐行报告 | Verdict of each row of an import job';
comment on column land.import_report.job_id is '导入任务 | Import job';
comment on column land.import_report.part is '分段序号 | Number of the part, from 0 (ordinal)';
comment on column land.import_report.content is '内容（gzip 压缩的 CSV） | Content (CSV under gzip)';

create table land.import_profile (
  county_code text not null references land.region,
  name text not null,
  mapping text not null,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  primary key (county_code, name),
  constraint import_profile_named check (name <> '' and length(name) <= 100),
  constraint import_profile_mapping_object check (jsonb_typeof(mapping::jsonb) = 'object'),
  constraint import_profile_version_positive check (version > 0)
);
comment on table land.import_profile is '字段对应方案 | Saved mapping of the fields of files that an office imports again and again';
comment on column land.import_profile.county_code is '县级区划代码 | Code of the county';
comment on column land.import_profile.name is '方案名称 | Name';
comment on column land.import_profile.mapping is '字段对应（JSON） | Which field of the file is which of the record (JSON)';
comment on column land.import_profile.updated_at is '最后更新时间 | When the record was last written';
comment on column land.import_profile.updated_by is '最后更新者 | Who wrote the record last';
comment on column land.import_profile.version is '版本号，每次更新加一 | Version, one more with every update (count)';

call land.keep_history('land.import_job');
call land.keep_history('land.import_profile');

insert into land.source (id, title, publisher, kind, note) values
  ('import', '导入的文件', null, 'file', 'A file that an office imported; the reason of the change names the file and the job');

-- A job is seen by who uploaded it and by admins. Nobody but the server writes one, as the actor of the job.
create function api.sees_import(uploaded_by text) returns boolean
  language sql stable parallel safe
  return uploaded_by = current_setting('geo.actor', true) or current_setting('geo.role', true) = 'admin';
comment on function api.sees_import(text) is '当前用户是否可见该导入任务 | Whether the caller sees the import jobs of somebody';

create view api.import_job as
  select id, uploaded_by, scope, file_name, file_kib, sha256, format, layer, state, step, rows_total, rows_done, accepted, changed,
    unchanged, rejected, overlap_pairs, adjacency_seconds, failure_code, failure, created_at, updated_at, finished_at
  from land.import_job
  where api.sees_import(uploaded_by)
  with cascaded check option;

create view api.import_detail as
  select job_id, server, rights, wish, inspection, mapping, report
  from land.import_detail
  where exists (select from land.import_job as job where job.id = import_detail.job_id and api.sees_import(job.uploaded_by))
  with cascaded check option;

create view api.import_report as
  select job_id, part, content
  from land.import_report
  where exists (select from land.import_job as job where job.id = import_report.job_id and api.sees_import(job.uploaded_by))
  with cascaded check option;

create view api.import_profile as
  select county_code, name, mapping, updated_at, updated_by, version
  from land.import_profile
  where county_code = any ((select string_to_array(current_setting('geo.exact', true), ','))::text[]);

create view api.import_profile_writable as
  select county_code, name, mapping, updated_at, updated_by, version
  from land.import_profile
  where county_code = any ((select string_to_array(current_setting('geo.write', true), ','))::text[])
  with cascaded check option;

alter function api.sees_import(text) owner to geo_rights;
alter view api.import_job owner to geo_rights;
alter view api.import_detail owner to geo_rights;
alter view api.import_report owner to geo_rights;
alter view api.import_profile owner to geo_rights;
alter view api.import_profile_writable owner to geo_rights;
grant execute on function api.sees_import(text) to geo_app;
grant select, insert, update on api.import_job, api.import_detail to geo_app;
grant select, insert, delete on api.import_report to geo_app;
grant select on api.import_profile to geo_app;
grant select, insert, update on api.import_profile_writable to geo_app;

call land.publish_history('land.import_job');
call land.publish_history('land.import_profile');

-- The history of a job is seen by who sees the job.
do $$
declare
  kept text;
begin
  foreach kept in array array['import_job_history', 'import_job_past'] loop
    execute format(
      'create or replace view api.%1$I as %2$s %3$s exists (select from land.import_job as job where job.id = history.id and api.sees_import(job.uploaded_by))',
      kept, rtrim(pg_get_viewdef(format('api.%I', kept)::regclass), ';'), 'where');
  end loop;
end
$$;

-- How long the graph took is told apart: an import reads the setting before its commit.
create or replace function land.keep_adjacency() returns trigger
  language plpgsql security definer set search_path = land, public, pg_temp as $$
declare
  began constant timestamptz := clock_timestamp();
  changed constant text := case tg_op
    when 'INSERT' then $text$select county_code, id, state, boundary from new_rows$text$
    when 'DELETE' then $text$select county_code, id, state, boundary from old_rows$text$
    else $text$
      (select county_code, id, state, boundary from old_rows except all select county_code, id, state, boundary from new_rows)
      union all
      (select county_code, id, state, boundary from new_rows except all select county_code, id, state, boundary from old_rows)$text$ end;
  counties text[];
  ids uuid[];
  boxes geometry[];
begin
  execute format(
    $text$
      with changed as materialized (select * from (%s) as row where state = 'ACTIVE'), key as (select distinct county_code, id from changed)
      select (select array_agg(county_code order by county_code, id) from key), (select array_agg(id order by county_code, id) from key),
        array(select st_envelope(boundary) from changed limit 1001)
    $text$, changed) into counties, ids, boxes;
  if ids is not null then
    perform api.lock_land(case when cardinality(boxes) <= 1000 then boxes end);
    perform renew_adjacency(counties, ids);
    perform set_config('geo.adjacency_seconds', (
      coalesce(nullif(current_setting('geo.adjacency_seconds', true), ''), '0')::float8 + extract(epoch from clock_timestamp() - began))::text, true);
  end if;
  return null;
end
$$;
