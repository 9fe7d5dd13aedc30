-- Land-use classifications. Their numbers collide, so a code is always (system, code).
create table land.land_use_system (
  key text primary key,
  name text not null,
  name_en text not null
);
create table land.land_use (
  system text not null references land.land_use_system,
  code text not null,
  parent_code text,
  level integer not null,
  name text not null,
  name_en text not null,
  colour text,
  colour_basis text,
  primary key (system, code),
  foreign key (system, parent_code) references land.land_use,
  constraint land_use_level_known check (level between 1 and 3),
  constraint land_use_parent_of_level check ((level = 1) = (parent_code is null)),
  constraint land_use_colour_hex check (colour ~ '^#[0-9A-F]{6}$'),
  constraint land_use_colour_basis check ((colour is null) = (colour_basis is null))
);
create table land.land_use_crosswalk (
  from_system text not null,
  from_code text not null,
  to_system text not null,
  to_code text not null,
  kind text not null,
  note text,
  primary key (from_system, from_code, to_system, to_code),
  foreign key (from_system, from_code) references land.land_use (system, code),
  foreign key (to_system, to_code) references land.land_use (system, code),
  constraint land_use_crosswalk_kind_known check (kind in ('EXACT', 'MANY_TO_ONE', 'ONE_TO_MANY', 'PARTIAL')),
  constraint land_use_crosswalk_between_systems check (from_system <> to_system)
);
create index land_use_parent on land.land_use (system, parent_code);
create index land_use_crosswalk_to on land.land_use_crosswalk (to_system, to_code);

comment on table land.land_use_system is '土地分类体系 | A land-use classification';
comment on column land.land_use_system.key is '键 | Key';
comment on column land.land_use_system.name is '名称 | Name';
comment on column land.land_use_system.name_en is '英文名称 | English name';
comment on table land.land_use is '地类 | A class of a land-use classification';
comment on column land.land_use.system is '分类体系 | Classification';
comment on column land.land_use.code is '代码 | Code; text, with its leading zeros';
comment on column land.land_use.parent_code is '上级代码 | Code of the class above';
comment on column land.land_use.level is '层级 | Level (1 to 3, 1 is the top)';
comment on column land.land_use.name is '名称 | Name';
comment on column land.land_use.name_en is '英文名称（自译） | English name; our own translation';
comment on column land.land_use.colour is '建议填充色 | Suggested fill colour, #RRGGBB';
comment on column land.land_use.colour_basis is '颜色依据 | What the colour rests on';
comment on table land.land_use_crosswalk is '地类对照 | How a class goes into another classification; it converts labels, it does not decide a use';
comment on column land.land_use_crosswalk.from_system is '源体系 | Classification converted from';
comment on column land.land_use_crosswalk.from_code is '源代码 | Code converted from';
comment on column land.land_use_crosswalk.to_system is '目标体系 | Classification converted to';
comment on column land.land_use_crosswalk.to_code is '目标代码 | Code converted to';
comment on column land.land_use_crosswalk.kind is '关系：EXACT 一致，MANY_TO_ONE 多对一，ONE_TO_MANY 一对多（不得代选），PARTIAL 部分 | Kind of relation; one to many must never be chosen for the user';
comment on column land.land_use_crosswalk.note is '备注 | Note';
