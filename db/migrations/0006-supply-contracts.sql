-- Supply contracts: the dates and amounts the idle clock reads.
create table land.supply_contract (
  county_code text not null,
  id uuid not null,
  parcel_id uuid not null,
  number text not null,
  kind text not null,
  holder text,
  signed_on date not null,
  price numeric(18, 2),
  agreed_delivery_on date,
  agreed_start_on date,
  agreed_completion_on date,
  delivered_on date,
  started_on date,
  completed_on date,
  suspended_on date,
  resumed_on date,
  total_investment numeric(18, 2),
  invested numeric(18, 2),
  area_due numeric(14, 2),
  area_started numeric(14, 2),
  origin text not null,
  source_id text not null references land.source,
  stated_on date,
  updated_at timestamptz not null default now(),
  updated_by text not null default 'system',
  version integer not null default 1,
  primary key (county_code, id),
  unique (county_code, number),
  foreign key (county_code, parcel_id) references land.parcel,
  constraint supply_contract_kind_known check (kind in ('TRANSFER', 'ALLOCATION')),
  constraint supply_contract_price_not_negative check (price between 0 and 1e16),
  constraint supply_contract_agreed_order check (agreed_start_on <= agreed_completion_on),
  constraint supply_contract_completed_after_start check (completed_on is null or (started_on is not null and started_on <= completed_on)),
  constraint supply_contract_suspension_closed check (resumed_on is null or (suspended_on is not null and suspended_on <= resumed_on)),
  constraint supply_contract_suspended_after_start check (suspended_on is null or (started_on is not null and started_on <= suspended_on)),
  constraint supply_contract_dates_finite check (
    isfinite(signed_on) and isfinite(agreed_delivery_on) and isfinite(agreed_start_on) and isfinite(agreed_completion_on) and isfinite(delivered_on)
    and isfinite(started_on) and isfinite(completed_on) and isfinite(suspended_on) and isfinite(resumed_on)),
  constraint supply_contract_total_investment_not_negative check (total_investment between 0 and 1e16),
  constraint supply_contract_invested_not_negative check (invested between 0 and 1e16),
  constraint supply_contract_area_due_not_negative check (area_due between 0 and 1e12),
  constraint supply_contract_area_started_not_negative check (area_started between 0 and 1e12),
  constraint supply_contract_origin_known check (origin in ('REPORTED', 'SURVEYED', 'GENERATED')),
  constraint supply_contract_version_positive check (version > 0)
);
create index supply_contract_parcel on land.supply_contract (county_code, parcel_id);
create index supply_contract_signed on land.supply_contract (signed_on, county_code, id);
create index supply_contract_started on land.supply_contract (started_on);

comment on table land.supply_contract is '出让合同、划拨决定 | Contract of transfer or decision of allocation';
comment on column land.supply_contract.county_code is '县级区划代码 | Code of the county';
comment on column land.supply_contract.id is '标识 | Id';
comment on column land.supply_contract.parcel_id is '地块 | Parcel';
comment on column land.supply_contract.number is '合同编号 | Number of the contract';
comment on column land.supply_contract.kind is '方式：TRANSFER 出让，ALLOCATION 划拨 | Kind';
comment on column land.supply_contract.holder is '受让人 | Holder of the right';
comment on column land.supply_contract.signed_on is '签订日期 | Signed on';
comment on column land.supply_contract.price is '价款（元） | Price (yuan)';
comment on column land.supply_contract.agreed_delivery_on is '约定交地日期 | Agreed day of delivery';
comment on column land.supply_contract.agreed_start_on is '约定动工日期 | Agreed day of the start of construction';
comment on column land.supply_contract.agreed_completion_on is '约定竣工日期 | Agreed day of completion';
comment on column land.supply_contract.delivered_on is '实际交地日期 | Delivered on';
comment on column land.supply_contract.started_on is '实际动工日期 | Construction started on';
comment on column land.supply_contract.completed_on is '实际竣工日期 | Completed on';
comment on column land.supply_contract.suspended_on is '中止开发日期 | Construction suspended on';
comment on column land.supply_contract.resumed_on is '恢复开发日期 | Construction resumed on';
comment on column land.supply_contract.total_investment is '总投资额（元） | Total investment agreed (yuan)';
comment on column land.supply_contract.invested is '已投资额（元） | Amount invested, price and taxes left out (yuan)';
comment on column land.supply_contract.area_due is '应动工面积（平方米） | Area on which construction was due (m²)';
comment on column land.supply_contract.area_started is '已动工面积（平方米） | Area on which construction has started (m²)';
call land.describe_record('land.supply_contract');
