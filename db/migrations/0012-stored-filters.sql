-- Filters too long for a signed address. The address carries the hash; the server that answers it finds the filter here.
create table land.stored_filter (
  hash bytea primary key generated always as (sha256(filter)) stored,
  filter bytea not null,
  stored_at timestamptz not null default now(),
  constraint stored_filter_size check (octet_length(filter) between 1 and 1048576)
);
create index stored_filter_stored_at on land.stored_filter (stored_at);
alter table land.stored_filter owner to geo_owner;
comment on table land.stored_filter is '签名链接的长筛选条件 | Filters of signed addresses too long to stand in them';
comment on column land.stored_filter.hash is '校验和 | SHA-256 of the filter';
comment on column land.stored_filter.filter is '筛选条件 | The canonical filter, JSON in UTF-8';
comment on column land.stored_filter.stored_at is '存入时间 | When it was last asked for a link';

create view api.stored_filter as
  select hash, filter, stored_at
  from land.stored_filter;
alter view api.stored_filter owner to geo_rights;
grant select, insert, update, delete on land.stored_filter to geo_rights;
grant select on api.stored_filter to geo_app;

-- Links live two hours at most, so a filter nobody asked for since yesterday opens nothing any more.
create function api.store_filter(filter bytea) returns void
  language sql security definer set search_path = land, public, pg_temp
  as $$
    delete from land.stored_filter where stored_at < now() - interval '1 day';
    insert into land.stored_filter (filter) values ($1)
      on conflict (hash) do update set stored_at = excluded.stored_at;
  $$;
comment on function api.store_filter(bytea) is '存入长筛选条件 | Keeps a filter for the addresses that carry its hash';
alter function api.store_filter(bytea) owner to geo_rights;
revoke execute on function api.store_filter(bytea) from public;
grant execute on function api.store_filter(bytea) to geo_app;
