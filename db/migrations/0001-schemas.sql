-- The two schemas, what every table needs, and where facts come from.
create schema api;
comment on schema land is '数据表，仅归 geo_owner | Tables; only their owner and the rights views reach them';
comment on schema api is '权限视图，应用只经由此读写 | Views that carry the rights; the application reaches land only through them';

grant usage on schema land to geo_rights;
grant usage, create on schema api to geo_rights;
grant usage on schema api to geo_app;
alter default privileges in schema land grant select, insert, update, delete on tables to geo_rights;
alter default privileges in schema land grant usage on sequences to geo_rights;

-- Upper bounds in checks also keep out NaN, which PostgreSQL holds to be greater than every number.
-- Generated columns rest on these functions, so they never change in place: another rule is another function and a migration.
-- None is STRICT: a strict function with a CASE is not inlined, which made the insert of 100,000 parcels three times slower.
create function land.in_china(shape geometry) returns boolean
  language sql immutable parallel safe
  return public.st_xmin(shape) >= 73 and public.st_xmax(shape) <= 136 and public.st_ymin(shape) >= 3 and public.st_ymax(shape) <= 54;
comment on function land.in_china(geometry) is
  '坐标是否在中国的合理范围内（经度 73–136，纬度 3–54） | Whether all coordinates lie in a plausible box of China (73 to 136 E, 3 to 54 N): swapped or projected coordinates do not';

create function land.is_outline(shape geometry) returns boolean
  language sql immutable parallel safe
  return not public.st_isempty(shape) and public.st_isvalid(shape);
comment on function land.is_outline(geometry) is '几何非空且有效 | Whether the shape is valid and not empty';

create function land.planar_srid(shape geometry) returns integer
  language sql immutable parallel safe
  return 4509 + least(greatest(floor((public.st_x(public.st_centroid(shape)) + 1.5) / 3)::integer, 25), 45);
comment on function land.planar_srid(geometry) is
  '按形心经度取 CGCS2000 三度带高斯-克吕格坐标系 EPSG 代码（不带带号，4534–4554） | EPSG code of the CGCS2000 3-degree Gauss-Krüger zone of the centroid''s longitude (4534 is 75 E, 4554 is 135 E, without zone prefix)';

create function land.ellipsoid_area(shape geometry) returns double precision
  language sql immutable parallel safe
  return case when land.in_china(shape) then public.st_area(shape::public.geography, true) else 0 end;
comment on function land.ellipsoid_area(geometry) is 'CGCS2000 椭球面积 | Area on the CGCS2000 ellipsoid (m²)';

create function land.planar_area(shape geometry) returns double precision
  language sql immutable parallel safe
  return case when land.in_china(shape) then public.st_area(public.st_transform(shape, land.planar_srid(shape))) else 0 end;
comment on function land.planar_area(geometry) is '所在三度带的高斯-克吕格平面面积 | Area in the plane of its own 3-degree Gauss-Krüger zone (m²)';

-- Every record says where it comes from and who touched it last; the columns have the same meaning everywhere.
create procedure land.describe_record(target regclass) language plpgsql as $$
begin
  execute format('comment on column %s.origin is %L', target, '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)');
  execute format('comment on column %s.source_id is %L', target, '来源 | Source of the record');
  execute format('comment on column %s.stated_on is %L', target, '陈述日期 | Day the fact was stated');
  execute format('comment on column %s.updated_at is %L', target, '最后更新时间 | When the record was last written');
  execute format('comment on column %s.updated_by is %L', target, '最后更新者 | Who wrote the record last');
  execute format('comment on column %s.version is %L', target, '版本号，每次更新加一 | Version, one more with every update (count)');
end
$$;
comment on procedure land.describe_record(regclass) is '为记录的公共列加注释 | Comments the columns that every record has';

create table land.source (
  id text primary key,
  title text not null,
  publisher text,
  published_text text,
  kind text not null,
  licence text,
  url text,
  note text,
  constraint source_id_given check (id <> '')
);
comment on table land.source is '来源 | Where a record was read: a document or a data set';
comment on column land.source.id is '标识：文件名或数据集键 | File name or key of the data set';
comment on column land.source.title is '标题 | Title';
comment on column land.source.publisher is '发布者 | Publisher';
comment on column land.source.published_text is '发布日期（原文） | Date of publication as stated';
comment on column land.source.kind is '种类 | Kind of source';
comment on column land.source.licence is '许可 | Licence as stated';
comment on column land.source.url is '网址 | Address';
comment on column land.source.note is '备注 | Note';

insert into land.source (id, title, publisher, kind, licence, note) values
  ('generated', '演示数据生成器', 'Geo', 'generator', 'CC0-1.0', 'Demo data made by the program inside real boundaries; not a record of any real parcel');
