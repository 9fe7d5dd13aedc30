-- What has been applied. Run before every migration; creates what is missing only.
create schema if not exists land;
create table if not exists land.schema_migration (
  file text primary key,
  checksum text not null,
  applied_at timestamptz not null default now(),
  constraint schema_migration_checksum_form check (checksum ~ '^[0-9a-f]{64}$')
);
comment on table land.schema_migration is '已执行的迁移与函数文件 | Applied migrations and function files';
comment on column land.schema_migration.file is '文件 | File below db/';
comment on column land.schema_migration.checksum is '校验和 | SHA-256 of the file, hexadecimal';
comment on column land.schema_migration.applied_at is '执行时间 | Applied at';
