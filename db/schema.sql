-- PostgreSQL database dump

-- Name: api; Type: SCHEMA; Schema: -; Owner: geo_owner

CREATE SCHEMA api;

ALTER SCHEMA api OWNER TO geo_owner;

-- Name: SCHEMA api; Type: COMMENT; Schema: -; Owner: geo_owner

COMMENT ON SCHEMA api IS '权限视图，应用只经由此读写 | Views that carry the rights; the application reaches land only through them';

-- Name: land; Type: SCHEMA; Schema: -; Owner: geo_owner

CREATE SCHEMA land;

ALTER SCHEMA land OWNER TO geo_owner;

-- Name: SCHEMA land; Type: COMMENT; Schema: -; Owner: geo_owner

COMMENT ON SCHEMA land IS '数据表，仅归 geo_owner | Tables; only their owner and the rights views reach them';

-- Name: adjacency; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.adjacency (
    county_code text NOT NULL,
    parcel_id uuid NOT NULL,
    other_county_code text NOT NULL,
    other_parcel_id uuid NOT NULL,
    shared_metres double precision NOT NULL,
    distance_metres double precision NOT NULL,
    CONSTRAINT adjacency_distance CHECK (((distance_metres >= (0)::double precision) AND (distance_metres <= (50)::double precision))),
    CONSTRAINT adjacency_once CHECK ((ROW(county_code, parcel_id) < ROW(other_county_code, other_parcel_id))),
    CONSTRAINT adjacency_shared_length CHECK (((shared_metres >= (0)::double precision) AND (shared_metres < ('1000000000'::numeric)::double precision)))
);

ALTER TABLE land.adjacency OWNER TO geo_owner;

-- Name: TABLE adjacency; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.adjacency IS '地块相邻关系：相距不超过 50 米的两个现势地块各一行 | Adjacency: one row for each two active parcels that lie within 50 m of each other';

-- Name: COLUMN adjacency.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.adjacency.county_code IS '前一地块的县级区划代码 | Code of the county of the first parcel';

-- Name: COLUMN adjacency.parcel_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.adjacency.parcel_id IS '前一地块 | First parcel, the lesser of the two keys';

-- Name: COLUMN adjacency.other_county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.adjacency.other_county_code IS '后一地块的县级区划代码 | Code of the county of the second parcel';

-- Name: COLUMN adjacency.other_parcel_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.adjacency.other_parcel_id IS '后一地块 | Second parcel';

-- Name: COLUMN adjacency.shared_metres; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.adjacency.shared_metres IS '共边长度：一地块边界距另一地块不超过 0.05 米的长度，取两个方向中较大者（米） | Shared boundary: geodesic length of the boundary of one within 0.05 m of the other, the greater of both directions (m)';

-- Name: COLUMN adjacency.distance_metres; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.adjacency.distance_metres IS '距离（米） | Geodesic distance (m)';

-- Name: adjacency; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.adjacency AS
 SELECT adjacency.county_code,
    adjacency.parcel_id,
    adjacency.other_county_code,
    adjacency.other_parcel_id,
    adjacency.shared_metres,
    adjacency.distance_metres
   FROM land.adjacency
  WHERE ((adjacency.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[])) AND (adjacency.other_county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[])));

ALTER TABLE api.adjacency OWNER TO geo_rights;

-- Name: adjacency_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.adjacency_at("position" bigint) RETURNS SETOF api.adjacency
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.parcel_id, live.other_county_code, live.other_parcel_id, live.shared_metres, live.distance_metres
  from api.adjacency as live
  where not exists (select from api.adjacency_past as later where later.county_code = live.county_code and later.parcel_id = live.parcel_id and later.other_county_code = live.other_county_code and later.other_parcel_id = live.other_parcel_id and later."position" > adjacency_at."position")
  union all
  select kept.county_code, kept.parcel_id, kept.other_county_code, kept.other_parcel_id, kept.shared_metres, kept.distance_metres
  from api.adjacency_past as kept
  where kept."position" > adjacency_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.adjacency_past as earlier where earlier.county_code = kept.county_code and earlier.parcel_id = kept.parcel_id and earlier.other_county_code = kept.other_county_code and earlier.other_parcel_id = kept.other_parcel_id and earlier."position" > adjacency_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.adjacency_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION adjacency_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.adjacency_at("position" bigint) IS '地块相邻关系：相距不超过 50 米的两个现势地块各一行：某次变更后的状态 | The state behind a position of the change log, null for now: Adjacency: one row for each two active parcels that lie within 50 m of each other';

-- Name: apart_metres(public.geometry, public.geometry); Type: FUNCTION; Schema: api; Owner: geo_owner

CREATE FUNCTION api.apart_metres(a public.geometry, b public.geometry) RETURNS double precision
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
declare
  latitude constant double precision := api.meeting_latitude(a, b);
  x constant double precision := api.metres_per_longitude(latitude);
  y constant double precision := api.metres_per_latitude(latitude);
begin
  return public.st_length(public.st_scale(public.st_shortestline(public.st_scale(a, x, y), public.st_scale(b, x, y)), 1 / x, 1 / y)::public.geography);
end
$$;

ALTER FUNCTION api.apart_metres(a public.geometry, b public.geometry) OWNER TO geo_owner;

-- Name: FUNCTION apart_metres(a public.geometry, b public.geometry); Type: COMMENT; Schema: api; Owner: geo_owner

COMMENT ON FUNCTION api.apart_metres(a public.geometry, b public.geometry) IS '两个相邻形状的距离 | Geodesic distance of two shapes that lie near each other (m)';

-- Name: boundary_near(public.geometry, public.geometry, double precision); Type: FUNCTION; Schema: api; Owner: geo_owner

CREATE FUNCTION api.boundary_near(a public.geometry, b public.geometry, gap double precision) RETURNS public.geometry
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN public.st_intersection(public.st_clipbybox2d(public.st_boundary(a), (public.st_expand(public.st_envelope(b), gap))::public.box2d), public.st_buffer(CASE WHEN (public.st_nrings(b) = public.st_numgeometries(b)) THEN public.st_clipbybox2d(b, (public.st_expand(public.st_envelope(a), ((2)::double precision * gap)))::public.box2d) ELSE public.st_intersection(b, public.st_expand(public.st_envelope(a), ((2)::double precision * gap))) END, gap));

ALTER FUNCTION api.boundary_near(a public.geometry, b public.geometry, gap double precision) OWNER TO geo_owner;

-- Name: FUNCTION boundary_near(a public.geometry, b public.geometry, gap double precision); Type: COMMENT; Schema: api; Owner: geo_owner

COMMENT ON FUNCTION api.boundary_near(a public.geometry, b public.geometry, gap double precision) IS '平面内 a 的边界距 b 不超过 gap 的部分 | The part of the boundary of a that lies within a gap of b, all in one plane';

-- Name: campaign_entries_on(date); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.campaign_entries_on("on" date) RETURNS TABLE(campaign_key text, county_code text, project_id uuid, is_struck_off boolean, visits integer, last_visit uuid, due_on date)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select entry.campaign_key, entry.county_code, entry.project_id, coalesce(entry.struck_off_on <= "on", false),
    coalesce(visit.visits, 0), visit.last_visit, visit.due_on
  from api.campaign_project as entry
  left join (
    select campaign_key, county_code, project_id, count(*)::integer as visits,
      (array_agg(id order by visited_on desc, id desc))[1] as last_visit,
      (array_agg(next_due_on order by visited_on desc, id desc))[1] as due_on
    from api.campaign_visit
    where visited_on <= "on"
    group by campaign_key, county_code, project_id
  ) as visit on visit.campaign_key = entry.campaign_key and visit.county_code = entry.county_code and visit.project_id = entry.project_id
$$;

ALTER FUNCTION api.campaign_entries_on("on" date) OWNER TO geo_rights;

-- Name: FUNCTION campaign_entries_on("on" date); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.campaign_entries_on("on" date) IS '某日清单项目的销号与走访情况 | How the projects on the lists of campaigns stand on a day: struck off, visits, next visit due';

-- Name: campaign_entries_on(date, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.campaign_entries_on("on" date, as_of bigint) RETURNS TABLE(campaign_key text, county_code text, project_id uuid, is_struck_off boolean, visits integer, last_visit uuid, due_on date)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select entry.campaign_key, entry.county_code, entry.project_id, coalesce(entry.struck_off_on <= "on", false),
    coalesce(visit.visits, 0), visit.last_visit, visit.due_on
  from api.campaign_project_at(as_of) as entry
  left join (
    select campaign_key, county_code, project_id, count(*)::integer as visits,
      (array_agg(id order by visited_on desc, id desc))[1] as last_visit,
      (array_agg(next_due_on order by visited_on desc, id desc))[1] as due_on
    from api.campaign_visit_at(as_of)
    where visited_on <= "on"
    group by campaign_key, county_code, project_id
  ) as visit on visit.campaign_key = entry.campaign_key and visit.county_code = entry.county_code and visit.project_id = entry.project_id
$$;

ALTER FUNCTION api.campaign_entries_on("on" date, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION campaign_entries_on("on" date, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.campaign_entries_on("on" date, as_of bigint) IS '某日清单项目的销号与走访情况 | How the projects on the lists of campaigns stand on a day: struck off, visits, next visit due';

-- Name: campaign_figures(integer[], text[], date[], date[], date); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.campaign_figures(places integer[], regions text[], firsts date[], lasts date[], until date) RETURNS TABLE(place integer, is_generated boolean, projects integer, started integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select asked.place, project.origin = 'GENERATED', count(*)::integer, count(*) filter (where started.started_on <= least(asked.last_on, until))::integer
  from (select * from unnest(places, regions, firsts, lasts) as question (place, region, first_on, last_on)) as asked
  join api.region_above() as above on above.above_code = asked.region
  join api.campaign as campaign on campaign.region_code = above.region_code and campaign.period_first <= asked.last_on and campaign.period_last >= asked.first_on
  join api.campaign_project as entry on entry.campaign_key = campaign.key
  join api.project as project on project.county_code = entry.county_code and project.id = entry.project_id
  join api.project_rate_days(until) as started on started.county_code = entry.county_code and started.project_id = entry.project_id
  group by asked.place, project.origin = 'GENERATED'
$$;

ALTER FUNCTION api.campaign_figures(places integer[], regions text[], firsts date[], lasts date[], until date) OWNER TO geo_rights;

-- Name: FUNCTION campaign_figures(places integer[], regions text[], firsts date[], lasts date[], until date); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.campaign_figures(places integer[], regions text[], firsts date[], lasts date[], until date) IS '攻坚行动指标 | Figures of the projects on the lists of campaigns';

-- Name: campaign_figures(integer[], text[], date[], date[], date, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.campaign_figures(places integer[], regions text[], firsts date[], lasts date[], until date, as_of bigint) RETURNS TABLE(place integer, is_generated boolean, projects integer, started integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select asked.place, project.origin = 'GENERATED', count(*)::integer, count(*) filter (where started.started_on <= least(asked.last_on, until))::integer
  from (select * from unnest(places, regions, firsts, lasts) as question (place, region, first_on, last_on)) as asked
  join api.region_above() as above on above.above_code = asked.region
  join api.campaign as campaign on campaign.region_code = above.region_code and campaign.period_first <= asked.last_on and campaign.period_last >= asked.first_on
  join api.campaign_project_at(as_of) as entry on entry.campaign_key = campaign.key
  join api.project_at(as_of) as project on project.county_code = entry.county_code and project.id = entry.project_id
  join api.project_rate_days(until, as_of) as started on started.county_code = entry.county_code and started.project_id = entry.project_id
  group by asked.place, project.origin = 'GENERATED'
$$;

ALTER FUNCTION api.campaign_figures(places integer[], regions text[], firsts date[], lasts date[], until date, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION campaign_figures(places integer[], regions text[], firsts date[], lasts date[], until date, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.campaign_figures(places integer[], regions text[], firsts date[], lasts date[], until date, as_of bigint) IS '攻坚行动指标 | Figures of the projects on the lists of campaigns';

-- Name: campaign_project; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.campaign_project (
    campaign_key text NOT NULL,
    county_code text NOT NULL,
    project_id uuid NOT NULL,
    struck_off_on date,
    lead text,
    unit text,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT campaign_project_lead_given CHECK ((lead <> ''::text)),
    CONSTRAINT campaign_project_unit_given CHECK ((unit <> ''::text)),
    CONSTRAINT campaign_project_version_positive CHECK ((version > 0))
);

ALTER TABLE land.campaign_project OWNER TO geo_owner;

-- Name: TABLE campaign_project; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.campaign_project IS '行动项目清单 | Projects of a campaign';

-- Name: COLUMN campaign_project.campaign_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_project.campaign_key IS '行动 | Campaign';

-- Name: COLUMN campaign_project.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_project.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN campaign_project.project_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_project.project_id IS '项目 | Project';

-- Name: COLUMN campaign_project.struck_off_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_project.struck_off_on IS '销号日期 | Struck off the list on';

-- Name: COLUMN campaign_project.lead; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_project.lead IS '包联领导 | Who leads the work for the project';

-- Name: COLUMN campaign_project.unit; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_project.unit IS '责任单位 | Unit that answers for the project';

-- Name: COLUMN campaign_project.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_project.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN campaign_project.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_project.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN campaign_project.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_project.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: campaign_project; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.campaign_project AS
 SELECT campaign_project.campaign_key,
    campaign_project.county_code,
    campaign_project.project_id,
    campaign_project.struck_off_on,
    campaign_project.lead,
    campaign_project.unit,
    campaign_project.updated_at,
    campaign_project.updated_by,
    campaign_project.version
   FROM land.campaign_project
  WHERE (campaign_project.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.campaign_project OWNER TO geo_rights;

-- Name: campaign_project_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.campaign_project_at("position" bigint) RETURNS SETOF api.campaign_project
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.campaign_key, live.county_code, live.project_id, live.struck_off_on, live.lead, live.unit, live.updated_at, live.updated_by, live.version
  from api.campaign_project as live
  where not exists (select from api.campaign_project_past as later where later.county_code = live.county_code and later.campaign_key = live.campaign_key and later.project_id = live.project_id and later."position" > campaign_project_at."position")
  union all
  select kept.campaign_key, kept.county_code, kept.project_id, kept.struck_off_on, kept.lead, kept.unit, kept.updated_at, kept.updated_by, kept.version
  from api.campaign_project_past as kept
  where kept."position" > campaign_project_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.campaign_project_past as earlier where earlier.county_code = kept.county_code and earlier.campaign_key = kept.campaign_key and earlier.project_id = kept.project_id and earlier."position" > campaign_project_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.campaign_project_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION campaign_project_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.campaign_project_at("position" bigint) IS '行动项目清单：某次变更后的状态 | The state behind a position of the change log, null for now: Projects of a campaign';

-- Name: campaign_visit; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.campaign_visit (
    county_code text NOT NULL,
    id uuid NOT NULL,
    campaign_key text NOT NULL,
    project_id uuid NOT NULL,
    visited_on date NOT NULL,
    visitor text NOT NULL,
    unit text,
    note text,
    blocker text,
    cleared_on date,
    next_due_on date,
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT campaign_visit_blocker_given CHECK ((blocker <> ''::text)),
    CONSTRAINT campaign_visit_cleared CHECK (((cleared_on IS NULL) OR ((blocker IS NOT NULL) AND (cleared_on >= visited_on)))),
    CONSTRAINT campaign_visit_dates_finite CHECK ((isfinite(visited_on) AND isfinite(cleared_on) AND isfinite(next_due_on))),
    CONSTRAINT campaign_visit_next_later CHECK ((next_due_on > visited_on)),
    CONSTRAINT campaign_visit_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT campaign_visit_unit_given CHECK ((unit <> ''::text)),
    CONSTRAINT campaign_visit_version_positive CHECK ((version > 0)),
    CONSTRAINT campaign_visit_visitor_given CHECK ((visitor <> ''::text))
);

ALTER TABLE land.campaign_visit OWNER TO geo_owner;

-- Name: TABLE campaign_visit; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.campaign_visit IS '走访记录 | Visit paid to a project on the list of a campaign';

-- Name: COLUMN campaign_visit.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN campaign_visit.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit.id IS '标识 | Id';

-- Name: COLUMN campaign_visit.campaign_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit.campaign_key IS '行动 | Campaign';

-- Name: COLUMN campaign_visit.project_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit.project_id IS '项目 | Project';

-- Name: COLUMN campaign_visit.visited_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit.visited_on IS '走访日期 | Day of the visit';

-- Name: COLUMN campaign_visit.visitor; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit.visitor IS '走访人 | Who paid the visit';

-- Name: COLUMN campaign_visit.unit; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit.unit IS '走访单位 | Unit of the visitor';

-- Name: COLUMN campaign_visit.note; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit.note IS '走访情况 | What was found';

-- Name: COLUMN campaign_visit.blocker; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit.blocker IS '存在问题；没有则为空 | What holds the project up; empty where nothing does';

-- Name: COLUMN campaign_visit.cleared_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit.cleared_on IS '问题解决日期 | Day that was out of the way';

-- Name: COLUMN campaign_visit.next_due_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit.next_due_on IS '下次走访期限 | Day by which the next visit is due';

-- Name: COLUMN campaign_visit.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN campaign_visit.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit.source_id IS '来源 | Source of the record';

-- Name: COLUMN campaign_visit.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN campaign_visit.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN campaign_visit.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN campaign_visit.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: campaign_visit; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.campaign_visit AS
 SELECT campaign_visit.county_code,
    campaign_visit.id,
    campaign_visit.campaign_key,
    campaign_visit.project_id,
    campaign_visit.visited_on,
    campaign_visit.visitor,
    campaign_visit.unit,
    campaign_visit.note,
    campaign_visit.blocker,
    campaign_visit.cleared_on,
    campaign_visit.next_due_on,
    campaign_visit.origin,
    campaign_visit.source_id,
    campaign_visit.stated_on,
    campaign_visit.updated_at,
    campaign_visit.updated_by,
    campaign_visit.version
   FROM land.campaign_visit
  WHERE (campaign_visit.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.campaign_visit OWNER TO geo_rights;

-- Name: campaign_visit_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.campaign_visit_at("position" bigint) RETURNS SETOF api.campaign_visit
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.id, live.campaign_key, live.project_id, live.visited_on, live.visitor, live.unit, live.note, live.blocker, live.cleared_on, live.next_due_on, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.campaign_visit as live
  where not exists (select from api.campaign_visit_past as later where later.county_code = live.county_code and later.id = live.id and later."position" > campaign_visit_at."position")
  union all
  select kept.county_code, kept.id, kept.campaign_key, kept.project_id, kept.visited_on, kept.visitor, kept.unit, kept.note, kept.blocker, kept.cleared_on, kept.next_due_on, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.campaign_visit_past as kept
  where kept."position" > campaign_visit_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.campaign_visit_past as earlier where earlier.county_code = kept.county_code and earlier.id = kept.id and earlier."position" > campaign_visit_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.campaign_visit_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION campaign_visit_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.campaign_visit_at("position" bigint) IS '走访记录：某次变更后的状态 | The state behind a position of the change log, null for now: Visit paid to a project on the list of a campaign';

-- Name: in_china(public.geometry); Type: FUNCTION; Schema: land; Owner: geo_owner

CREATE FUNCTION land.in_china(shape public.geometry) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((public.st_xmin((shape)::public.box3d) >= (73)::double precision) AND (public.st_xmax((shape)::public.box3d) <= (136)::double precision) AND (public.st_ymin((shape)::public.box3d) >= (3)::double precision) AND (public.st_ymax((shape)::public.box3d) <= (54)::double precision));

ALTER FUNCTION land.in_china(shape public.geometry) OWNER TO geo_owner;

-- Name: FUNCTION in_china(shape public.geometry); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON FUNCTION land.in_china(shape public.geometry) IS '坐标是否在中国的合理范围内（经度 73–136，纬度 3–54） | Whether all coordinates lie in a plausible box of China (73 to 136 E, 3 to 54 N): swapped or projected coordinates do not';

-- Name: is_outline(public.geometry); Type: FUNCTION; Schema: land; Owner: geo_owner

CREATE FUNCTION land.is_outline(shape public.geometry) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((NOT public.st_isempty(shape)) AND public.st_isvalid(shape));

ALTER FUNCTION land.is_outline(shape public.geometry) OWNER TO geo_owner;

-- Name: FUNCTION is_outline(shape public.geometry); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON FUNCTION land.is_outline(shape public.geometry) IS '几何非空且有效 | Whether the shape is valid and not empty';

-- Name: constraint_area; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.constraint_area (
    county_code text NOT NULL,
    id uuid NOT NULL,
    code text NOT NULL,
    kind text NOT NULL,
    hardness text NOT NULL,
    name text,
    boundary public.geometry(MultiPolygon,4490) NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT constraint_area_boundary_in_china CHECK (land.in_china(boundary)),
    CONSTRAINT constraint_area_boundary_valid CHECK (land.is_outline(boundary)),
    CONSTRAINT constraint_area_county_six_digits CHECK ((county_code ~ '^[0-9]{6}$'::text)),
    CONSTRAINT constraint_area_hard_kinds CHECK (((hardness = 'HARD'::text) OR (kind <> ALL (ARRAY['PERMANENT_BASIC_FARMLAND'::text, 'ECOLOGICAL_RED_LINE'::text, 'OUTSIDE_GROWTH_BOUNDARY'::text])))),
    CONSTRAINT constraint_area_hardness_known CHECK ((hardness = ANY (ARRAY['HARD'::text, 'SOFT'::text]))),
    CONSTRAINT constraint_area_kind_known CHECK ((kind = ANY (ARRAY['PERMANENT_BASIC_FARMLAND'::text, 'ECOLOGICAL_RED_LINE'::text, 'OUTSIDE_GROWTH_BOUNDARY'::text, 'FOREST'::text, 'FLOOD'::text, 'HERITAGE'::text]))),
    CONSTRAINT constraint_area_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT constraint_area_period_closed CHECK ((isfinite(valid_from) AND isfinite(valid_to) AND (valid_from <= valid_to))),
    CONSTRAINT constraint_area_version_positive CHECK ((version > 0))
);

ALTER TABLE land.constraint_area OWNER TO geo_owner;

-- Name: TABLE constraint_area; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.constraint_area IS '管控要素 | Constraint: an area that rules out or limits a use';

-- Name: COLUMN constraint_area.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN constraint_area.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area.id IS '标识 | Id';

-- Name: COLUMN constraint_area.code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area.code IS '编号 | Code';

-- Name: COLUMN constraint_area.kind; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area.kind IS '类型：永久基本农田、生态保护红线、城镇开发边界外、林地、洪涝、文物 | Kind';

-- Name: COLUMN constraint_area.hardness; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area.hardness IS '刚性：HARD 不得占用，SOFT 需论证 | Whether it rules a use out or limits it';

-- Name: COLUMN constraint_area.name; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area.name IS '名称 | Name';

-- Name: COLUMN constraint_area.boundary; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area.boundary IS '范围（EPSG:4490） | Boundary (EPSG:4490)';

-- Name: COLUMN constraint_area.valid_from; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area.valid_from IS '生效日期 | Valid from this day';

-- Name: COLUMN constraint_area.valid_to; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area.valid_to IS '失效日期 | Last day of validity; open when empty';

-- Name: COLUMN constraint_area.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN constraint_area.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area.source_id IS '来源 | Source of the record';

-- Name: COLUMN constraint_area.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN constraint_area.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN constraint_area.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN constraint_area.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: constraint_area; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.constraint_area AS
 SELECT constraint_area.county_code,
    constraint_area.id,
    constraint_area.code,
    constraint_area.kind,
    constraint_area.hardness,
    constraint_area.name,
    constraint_area.boundary,
    constraint_area.valid_from,
    constraint_area.valid_to,
    constraint_area.origin,
    constraint_area.source_id,
    constraint_area.stated_on,
    constraint_area.updated_at,
    constraint_area.updated_by,
    constraint_area.version
   FROM land.constraint_area
  WHERE (constraint_area.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.constraint_area OWNER TO geo_rights;

-- Name: constraint_area_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.constraint_area_at("position" bigint) RETURNS SETOF api.constraint_area
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.id, live.code, live.kind, live.hardness, live.name, live.boundary, live.valid_from, live.valid_to, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.constraint_area as live
  where not exists (select from api.constraint_area_past as later where later.county_code = live.county_code and later.id = live.id and later."position" > constraint_area_at."position")
  union all
  select kept.county_code, kept.id, kept.code, kept.kind, kept.hardness, kept.name, kept.boundary, kept.valid_from, kept.valid_to, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.constraint_area_past as kept
  where kept."position" > constraint_area_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.constraint_area_past as earlier where earlier.county_code = kept.county_code and earlier.id = kept.id and earlier."position" > constraint_area_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.constraint_area_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION constraint_area_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.constraint_area_at("position" bigint) IS '管控要素：某次变更后的状态 | The state behind a position of the change log, null for now: Constraint: an area that rules out or limits a use';

-- Name: constraint_overlaps(public.geometry, date); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.constraint_overlaps(shape public.geometry, on_day date) RETURNS TABLE(kind text, hardness text, county_code text, id uuid, overlap_m2 double precision)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select kind, hardness, county_code, id, st_area(part::geography, true)
  from api.constraint_parts(shape, on_day)
$$;

ALTER FUNCTION api.constraint_overlaps(shape public.geometry, on_day date) OWNER TO geo_rights;

-- Name: FUNCTION constraint_overlaps(shape public.geometry, on_day date); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.constraint_overlaps(shape public.geometry, on_day date) IS '某日图形压占管控要素的面积（平方米，CGCS2000 椭球） | How much of a shape the constraints in force on a day cover (m², on the CGCS2000 ellipsoid)';

-- Name: constraint_overlaps(public.geometry, date, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.constraint_overlaps(shape public.geometry, on_day date, as_of bigint) RETURNS TABLE(kind text, hardness text, county_code text, id uuid, overlap_m2 double precision)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select kind, hardness, county_code, id, st_area(part::geography, true)
  from api.constraint_parts(shape, on_day, as_of)
$$;

ALTER FUNCTION api.constraint_overlaps(shape public.geometry, on_day date, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION constraint_overlaps(shape public.geometry, on_day date, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.constraint_overlaps(shape public.geometry, on_day date, as_of bigint) IS '某日图形压占管控要素的面积（平方米，CGCS2000 椭球） | How much of a shape the constraints in force on a day cover (m², on the CGCS2000 ellipsoid)';

-- Name: constraint_parts(public.geometry, date); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.constraint_parts(shape public.geometry, on_day date) RETURNS TABLE(kind text, hardness text, county_code text, id uuid, name text, constraint_m2 double precision, part public.geometry)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select kind, hardness, county_code, id, name, st_area(boundary::geography, true), part
  from (
    select area.*, case
        when st_covers(area.boundary, shape) then shape
        when st_covers(shape, area.boundary) then area.boundary
        else st_collectionextract(st_intersection(shape, area.boundary), 3)
      end as part
    from api.constraint_area as area
    where area.boundary && shape and st_intersects(shape, area.boundary)
      and area.valid_from <= on_day and (area.valid_to is null or area.valid_to >= on_day)
    offset 0 -- so that the shape of an outer row reaches the index, and the part is cut once
  ) as met
  where not st_isempty(part)
$$;

ALTER FUNCTION api.constraint_parts(shape public.geometry, on_day date) OWNER TO geo_rights;

-- Name: FUNCTION constraint_parts(shape public.geometry, on_day date); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.constraint_parts(shape public.geometry, on_day date) IS '某日图形内的管控要素及其压占部分 | The constraints in force on a day with their parts inside of a shape';

-- Name: constraint_parts(public.geometry, date, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.constraint_parts(shape public.geometry, on_day date, as_of bigint) RETURNS TABLE(kind text, hardness text, county_code text, id uuid, name text, constraint_m2 double precision, part public.geometry)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select kind, hardness, county_code, id, name, st_area(boundary::geography, true), part
  from (
    select area.*, case
        when st_covers(area.boundary, shape) then shape
        when st_covers(shape, area.boundary) then area.boundary
        else st_collectionextract(st_intersection(shape, area.boundary), 3)
      end as part
    from api.constraint_area_at(as_of) as area
    where area.boundary && shape and st_intersects(shape, area.boundary)
      and area.valid_from <= on_day and (area.valid_to is null or area.valid_to >= on_day)
    offset 0 -- so that the shape of an outer row reaches the index, and the part is cut once
  ) as met
  where not st_isempty(part)
$$;

ALTER FUNCTION api.constraint_parts(shape public.geometry, on_day date, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION constraint_parts(shape public.geometry, on_day date, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.constraint_parts(shape public.geometry, on_day date, as_of bigint) IS '某日图形内的管控要素及其压占部分 | The constraints in force on a day with their parts inside of a shape';

-- Name: demand; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.demand (
    id uuid NOT NULL,
    title text NOT NULL,
    investor text,
    region_code text NOT NULL,
    criteria text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    state text DEFAULT 'OPEN'::text NOT NULL,
    note text,
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT demand_criteria_object CHECK ((jsonb_typeof((criteria)::jsonb) = 'object'::text)),
    CONSTRAINT demand_investor_given CHECK ((investor <> ''::text)),
    CONSTRAINT demand_note_given CHECK ((note <> ''::text)),
    CONSTRAINT demand_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT demand_period_closed CHECK ((isfinite(valid_from) AND isfinite(valid_to) AND (valid_from <= valid_to))),
    CONSTRAINT demand_state_known CHECK ((state = ANY (ARRAY['OPEN'::text, 'RETIRED'::text]))),
    CONSTRAINT demand_title_given CHECK ((title <> ''::text)),
    CONSTRAINT demand_version_positive CHECK ((version > 0))
);

ALTER TABLE land.demand OWNER TO geo_owner;

-- Name: TABLE demand; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.demand IS '用地需求 | Demand: what an investor looks for';

-- Name: COLUMN demand.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand.id IS '标识 | Id';

-- Name: COLUMN demand.title; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand.title IS '名称 | Title';

-- Name: COLUMN demand.investor; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand.investor IS '投资方代称，不含联系方式 | Alias of the investor, without contact details';

-- Name: COLUMN demand.region_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand.region_code IS '招商所在区划 | Region whose team looks for it';

-- Name: COLUMN demand.criteria; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand.criteria IS '选址条件（规范 JSON） | Criteria of the site search (canonical JSON)';

-- Name: COLUMN demand.valid_from; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand.valid_from IS '有效起始日 | Valid from this day';

-- Name: COLUMN demand.valid_to; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand.valid_to IS '有效截止日；未定为空 | Last day of validity; open when empty';

-- Name: COLUMN demand.state; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand.state IS '状态：OPEN 在寻，RETIRED 撤销 | Whether it is still looked for';

-- Name: COLUMN demand.note; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand.note IS '备注 | Note';

-- Name: COLUMN demand.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN demand.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand.source_id IS '来源 | Source of the record';

-- Name: COLUMN demand.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN demand.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN demand.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN demand.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: demand; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.demand AS
 SELECT demand.id,
    demand.title,
    demand.investor,
    demand.region_code,
    demand.criteria,
    demand.valid_from,
    demand.valid_to,
    demand.state,
    demand.note,
    demand.origin,
    demand.source_id,
    demand.stated_on,
    demand.updated_at,
    demand.updated_by,
    demand.version
   FROM land.demand;

ALTER TABLE api.demand OWNER TO geo_rights;

-- Name: demand_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.demand_at("position" bigint) RETURNS SETOF api.demand
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.id, live.title, live.investor, live.region_code, live.criteria, live.valid_from, live.valid_to, live.state, live.note, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.demand as live
  where not exists (select from api.demand_past as later where later.id = live.id and later."position" > demand_at."position")
  union all
  select kept.id, kept.title, kept.investor, kept.region_code, kept.criteria, kept.valid_from, kept.valid_to, kept.state, kept.note, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.demand_past as kept
  where kept."position" > demand_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.demand_past as earlier where earlier.id = kept.id and earlier."position" > demand_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.demand_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION demand_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.demand_at("position" bigint) IS '用地需求：某次变更后的状态 | The state behind a position of the change log, null for now: Demand: what an investor looks for';

-- Name: disposed_land(integer[], text[], date[], date[], date); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.disposed_land(places integer[], regions text[], firsts date[], lasts date[], until date) RETURNS TABLE(place integer, area_m2 double precision, parcels integer, generated_parcels integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select asked.place, max(progress.finished_area), max(progress.finished_parcels), max(generated.parcels)
  from (select * from unnest(places, regions, firsts, lasts) as question (place, region, first_on, last_on)) as asked
  join api.campaign as campaign on campaign.region_code = asked.region and campaign.period_first = asked.first_on and campaign.period_last = asked.last_on
  cross join lateral api.redevelopment_progress(campaign.key, until) as progress
  cross join lateral (
    select count(distinct (work.county_code, work.parcel_id))::integer as parcels
    from api.redevelopment_work as work
    join api.region_above() as above on above.region_code = work.county_code and above.above_code = asked.region
    where work.origin = 'GENERATED' and work.finished_on between asked.first_on and least(asked.last_on, until) and coalesce(work.campaign_key, campaign.key) = campaign.key
  ) as generated
  group by asked.place
$$;

ALTER FUNCTION api.disposed_land(places integer[], regions text[], firsts date[], lasts date[], until date) OWNER TO geo_rights;

-- Name: FUNCTION disposed_land(places integer[], regions text[], firsts date[], lasts date[], until date); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.disposed_land(places integer[], regions text[], firsts date[], lasts date[], until date) IS '处置低效用地面积 | Land of redevelopment finished, by the campaign of the region and period';

-- Name: disposed_land(integer[], text[], date[], date[], date, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.disposed_land(places integer[], regions text[], firsts date[], lasts date[], until date, as_of bigint) RETURNS TABLE(place integer, area_m2 double precision, parcels integer, generated_parcels integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select asked.place, max(progress.finished_area), max(progress.finished_parcels), max(generated.parcels)
  from (select * from unnest(places, regions, firsts, lasts) as question (place, region, first_on, last_on)) as asked
  join api.campaign as campaign on campaign.region_code = asked.region and campaign.period_first = asked.first_on and campaign.period_last = asked.last_on
  cross join lateral api.redevelopment_progress(campaign.key, until, as_of) as progress
  cross join lateral (
    select count(distinct (work.county_code, work.parcel_id))::integer as parcels
    from api.redevelopment_work_at(as_of) as work
    join api.region_above() as above on above.region_code = work.county_code and above.above_code = asked.region
    where work.origin = 'GENERATED' and work.finished_on between asked.first_on and least(asked.last_on, until) and coalesce(work.campaign_key, campaign.key) = campaign.key
  ) as generated
  group by asked.place
$$;

ALTER FUNCTION api.disposed_land(places integer[], regions text[], firsts date[], lasts date[], until date, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION disposed_land(places integer[], regions text[], firsts date[], lasts date[], until date, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.disposed_land(places integer[], regions text[], firsts date[], lasts date[], until date, as_of bigint) IS '处置低效用地面积 | Land of redevelopment finished, by the campaign of the region and period';

-- Name: facing_metres(public.geometry, public.geometry, double precision); Type: FUNCTION; Schema: api; Owner: geo_owner

CREATE FUNCTION api.facing_metres(a public.geometry, b public.geometry, gap double precision) RETURNS double precision
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
declare
  latitude constant double precision := api.meeting_latitude(a, b);
  x constant double precision := api.metres_per_longitude(latitude);
  y constant double precision := api.metres_per_latitude(latitude);
  flat_a constant public.geometry := public.st_scale(a, x, y);
  flat_b constant public.geometry := public.st_scale(b, x, y);
begin
  return greatest(
    public.st_length(public.st_scale(api.boundary_near(flat_a, flat_b, gap), 1 / x, 1 / y)::public.geography),
    public.st_length(public.st_scale(api.boundary_near(flat_b, flat_a, gap), 1 / x, 1 / y)::public.geography));
end
$$;

ALTER FUNCTION api.facing_metres(a public.geometry, b public.geometry, gap double precision) OWNER TO geo_owner;

-- Name: FUNCTION facing_metres(a public.geometry, b public.geometry, gap double precision); Type: COMMENT; Schema: api; Owner: geo_owner

COMMENT ON FUNCTION api.facing_metres(a public.geometry, b public.geometry, gap double precision) IS '一形状边界距另一形状不超过 gap 米的长度，取两个方向中较大者 | Geodesic length of the boundary of one shape within a gap of the other, the greater of both directions (m)';

-- Name: full_on(date, integer, datemultirange); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.full_on(start_on date, years integer, paused datemultirange) RETURNS date
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
declare
  days integer := (start_on + make_interval(years => years))::date - start_on;
  day date := start_on;
  pause daterange;
begin
  for pause in select unnest(paused) loop
    continue when upper(pause) - 1 <= day;
    exit when days <= greatest(lower(pause) - day - 1, 0);
    if upper_inf(pause) then
      return null;
    end if;
    days := days - greatest(lower(pause) - day - 1, 0);
    day := upper(pause) - 1;
  end loop;
  return day + days;
end
$$;

ALTER FUNCTION api.full_on(start_on date, years integer, paused datemultirange) OWNER TO geo_rights;

-- Name: FUNCTION full_on(start_on date, years integer, paused datemultirange); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.full_on(start_on date, years integer, paused datemultirange) IS '满年之日，扣除暂停日 | Day on which years are full, without the paused days';

-- Name: hold_land_quota(text); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.hold_land_quota(quota text) RETURNS TABLE(granted_mu numeric, used_mu numeric)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
declare
  granted numeric;
begin
  select land_quota.granted_mu into granted from land_quota where key = quota for update;
  if found then
    return query select granted, coalesce((select sum(area_mu) from land_quota_use where quota_key = quota), 0);
  end if;
end
$$;

ALTER FUNCTION api.hold_land_quota(quota text) OWNER TO geo_rights;

-- Name: FUNCTION hold_land_quota(quota text); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.hold_land_quota(quota text) IS '锁定指标并返回已用量 | Holds a quota and tells what is granted and used (mu)';

-- Name: idle_clock_on(date); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.idle_clock_on("on" date) RETURNS TABLE(county_code text, contract_id uuid, parcel_id uuid, state text, rule text, start_on date, full_on date, two_years_full_on date)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  with agreement as (
    select distinct on (county_code, contract_id) county_code, contract_id, start_on
    from api.supply_agreement
    where signed_on <= "on" and start_on is not null
    order by county_code, contract_id, signed_on desc, start_on desc
  ), pause as (
    select county_code, contract_id, range_agg(daterange(first_on, last_on, '[]')) as days
    from api.supply_pause
    where verified_on <= "on" and cause not in ('HOLDER', 'COURT_FREEZE', 'PREPARATORY_WORK')
    group by county_code, contract_id
  ), suspension as (
    select county_code, contract_id, min(suspended_on) as suspended_on
    from api.supply_suspension
    where suspended_on <= "on" and (resumed_on is null or resumed_on > "on")
    group by county_code, contract_id
  ), progress as (
    select distinct on (county_code, contract_id) county_code, contract_id, reported_on, area_due, area_started, total_investment, invested
    from api.supply_progress
    where reported_on <= "on"
    order by county_code, contract_id, reported_on desc
  ), finding as (
    select distinct on (county_code, contract_id) county_code, contract_id, id
    from api.idle_finding
    where decided_on <= "on"
    order by county_code, contract_id, decided_on desc, number desc
  ), disposal as (
    select distinct on (county_code, finding_id) county_code, finding_id, decided_on,
      measure in ('TAKEN_BACK_BY_AGREEMENT', 'EXCHANGE', 'TAKEN_BACK_WITHOUT_COMPENSATION') as ends_right
    from api.idle_disposal
    where decided_on <= "on"
    order by county_code, finding_id, decided_on desc, measure
  ), facts as (
    select contract.county_code, contract.id, contract.parcel_id, parcel.ownership = 'COLLECTIVE' as is_collective,
      contract.started_on <= "on" as is_started, coalesce(contract.completed_on <= "on", false) as is_completed, pause.days as paused,
      coalesce(
        agreement.start_on, contract.agreed_start_on,
        case when contract.delivered_on <= "on" then (contract.delivered_on + interval '1 year')::date end) as start_on,
      least(
        suspension.suspended_on,
        case when contract.suspended_on <= "on" and (contract.resumed_on is null or contract.resumed_on > "on") then contract.suspended_on end) as suspended_on,
      case when report.of_contract
        then 3 * contract.area_started < contract.area_due else 3 * progress.area_started < progress.area_due end as is_area_low,
      case when report.of_contract
        then 4 * contract.invested < contract.total_investment else 4 * progress.invested < progress.total_investment end as is_money_low,
      finding.id as finding_id, disposal.decided_on as disposed_on, disposal.ends_right
    from api.supply_contract as contract
    join api.parcel as parcel on parcel.county_code = contract.county_code and parcel.id = contract.parcel_id
    left join agreement on agreement.county_code = contract.county_code and agreement.contract_id = contract.id
    left join pause on pause.county_code = contract.county_code and pause.contract_id = contract.id
    left join suspension on suspension.county_code = contract.county_code and suspension.contract_id = contract.id
    left join progress on progress.county_code = contract.county_code and progress.contract_id = contract.id
    left join finding on finding.county_code = contract.county_code and finding.contract_id = contract.id
    left join disposal on disposal.county_code = finding.county_code and disposal.finding_id = finding.id
    cross join lateral (
      select coalesce(contract.stated_on, contract.signed_on) <= "on"
        and (progress.reported_on is null or progress.reported_on < coalesce(contract.stated_on, contract.signed_on)) as of_contract
    ) as report
    where contract.signed_on <= "on"
  ), run as (
    select facts.*,
      case
        when is_collective or is_completed then null
        when is_started is not true then case when start_on is not null then 'NOT_STARTED' end
        when suspended_on is not null and (is_area_low or is_money_low) then 'SUSPENDED'
      end as rule
    from facts
  ), clock as (
    select run.*, begun.run_from,
      case when paused is null then (begun.run_from + interval '1 year')::date else api.full_on(begun.run_from, 1, paused) end as full_on,
      case when paused is null then (begun.run_from + interval '2 years')::date else api.full_on(begun.run_from, 2, paused) end as two_years_full_on
    from run
    cross join lateral (select case rule when 'NOT_STARTED' then start_on when 'SUSPENDED' then suspended_on end as run_from) as begun
  )
  select county_code, id, parcel_id,
    case
      when is_collective then 'NONE'
      when finding_id is not null and disposed_on is null then 'FOUND'
      when finding_id is not null and not (coalesce(full_on < "on", false) and not ends_right and full_on >= disposed_on) then 'DISPOSED'
      when full_on < "on" then 'SUSPECTED_' || rule
      else 'NONE'
    end,
    rule, run_from, full_on, two_years_full_on
  from clock
$$;

ALTER FUNCTION api.idle_clock_on("on" date) OWNER TO geo_rights;

-- Name: FUNCTION idle_clock_on("on" date); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.idle_clock_on("on" date) IS '某日的闲置认定时钟 | The idle clock of every contract on a day';

-- Name: idle_clock_on(date, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.idle_clock_on("on" date, as_of bigint) RETURNS TABLE(county_code text, contract_id uuid, parcel_id uuid, state text, rule text, start_on date, full_on date, two_years_full_on date)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  with agreement as (
    select distinct on (county_code, contract_id) county_code, contract_id, start_on
    from api.supply_agreement_at(as_of)
    where signed_on <= "on" and start_on is not null
    order by county_code, contract_id, signed_on desc, start_on desc
  ), pause as (
    select county_code, contract_id, range_agg(daterange(first_on, last_on, '[]')) as days
    from api.supply_pause_at(as_of)
    where verified_on <= "on" and cause not in ('HOLDER', 'COURT_FREEZE', 'PREPARATORY_WORK')
    group by county_code, contract_id
  ), suspension as (
    select county_code, contract_id, min(suspended_on) as suspended_on
    from api.supply_suspension_at(as_of)
    where suspended_on <= "on" and (resumed_on is null or resumed_on > "on")
    group by county_code, contract_id
  ), progress as (
    select distinct on (county_code, contract_id) county_code, contract_id, reported_on, area_due, area_started, total_investment, invested
    from api.supply_progress_at(as_of)
    where reported_on <= "on"
    order by county_code, contract_id, reported_on desc
  ), finding as (
    select distinct on (county_code, contract_id) county_code, contract_id, id
    from api.idle_finding_at(as_of)
    where decided_on <= "on"
    order by county_code, contract_id, decided_on desc, number desc
  ), disposal as (
    select distinct on (county_code, finding_id) county_code, finding_id, decided_on,
      measure in ('TAKEN_BACK_BY_AGREEMENT', 'EXCHANGE', 'TAKEN_BACK_WITHOUT_COMPENSATION') as ends_right
    from api.idle_disposal_at(as_of)
    where decided_on <= "on"
    order by county_code, finding_id, decided_on desc, measure
  ), facts as (
    select contract.county_code, contract.id, contract.parcel_id, parcel.ownership = 'COLLECTIVE' as is_collective,
      contract.started_on <= "on" as is_started, coalesce(contract.completed_on <= "on", false) as is_completed, pause.days as paused,
      coalesce(
        agreement.start_on, contract.agreed_start_on,
        case when contract.delivered_on <= "on" then (contract.delivered_on + interval '1 year')::date end) as start_on,
      least(
        suspension.suspended_on,
        case when contract.suspended_on <= "on" and (contract.resumed_on is null or contract.resumed_on > "on") then contract.suspended_on end) as suspended_on,
      case when report.of_contract
        then 3 * contract.area_started < contract.area_due else 3 * progress.area_started < progress.area_due end as is_area_low,
      case when report.of_contract
        then 4 * contract.invested < contract.total_investment else 4 * progress.invested < progress.total_investment end as is_money_low,
      finding.id as finding_id, disposal.decided_on as disposed_on, disposal.ends_right
    from api.supply_contract_at(as_of) as contract
    join api.parcel_at(as_of) as parcel on parcel.county_code = contract.county_code and parcel.id = contract.parcel_id
    left join agreement on agreement.county_code = contract.county_code and agreement.contract_id = contract.id
    left join pause on pause.county_code = contract.county_code and pause.contract_id = contract.id
    left join suspension on suspension.county_code = contract.county_code and suspension.contract_id = contract.id
    left join progress on progress.county_code = contract.county_code and progress.contract_id = contract.id
    left join finding on finding.county_code = contract.county_code and finding.contract_id = contract.id
    left join disposal on disposal.county_code = finding.county_code and disposal.finding_id = finding.id
    cross join lateral (
      select coalesce(contract.stated_on, contract.signed_on) <= "on"
        and (progress.reported_on is null or progress.reported_on < coalesce(contract.stated_on, contract.signed_on)) as of_contract
    ) as report
    where contract.signed_on <= "on"
  ), run as (
    select facts.*,
      case
        when is_collective or is_completed then null
        when is_started is not true then case when start_on is not null then 'NOT_STARTED' end
        when suspended_on is not null and (is_area_low or is_money_low) then 'SUSPENDED'
      end as rule
    from facts
  ), clock as (
    select run.*, begun.run_from,
      case when paused is null then (begun.run_from + interval '1 year')::date else api.full_on(begun.run_from, 1, paused) end as full_on,
      case when paused is null then (begun.run_from + interval '2 years')::date else api.full_on(begun.run_from, 2, paused) end as two_years_full_on
    from run
    cross join lateral (select case rule when 'NOT_STARTED' then start_on when 'SUSPENDED' then suspended_on end as run_from) as begun
  )
  select county_code, id, parcel_id,
    case
      when is_collective then 'NONE'
      when finding_id is not null and disposed_on is null then 'FOUND'
      when finding_id is not null and not (coalesce(full_on < "on", false) and not ends_right and full_on >= disposed_on) then 'DISPOSED'
      when full_on < "on" then 'SUSPECTED_' || rule
      else 'NONE'
    end,
    rule, run_from, full_on, two_years_full_on
  from clock
$$;

ALTER FUNCTION api.idle_clock_on("on" date, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION idle_clock_on("on" date, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.idle_clock_on("on" date, as_of bigint) IS '某日的闲置认定时钟 | The idle clock of every contract on a day';

-- Name: idle_disposal; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.idle_disposal (
    county_code text NOT NULL,
    id uuid NOT NULL,
    finding_id uuid NOT NULL,
    measure text NOT NULL,
    decided_on date NOT NULL,
    last_on date,
    amount numeric(18,2),
    document text,
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT idle_disposal_amount_not_negative CHECK (((amount >= (0)::numeric) AND (amount <= '10000000000000000'::numeric))),
    CONSTRAINT idle_disposal_dates_finite CHECK ((isfinite(decided_on) AND isfinite(last_on))),
    CONSTRAINT idle_disposal_document_given CHECK ((document <> ''::text)),
    CONSTRAINT idle_disposal_measure_known CHECK ((measure = ANY (ARRAY['EXTENSION'::text, 'CHANGE_OF_USE'::text, 'TEMPORARY_USE'::text, 'TAKEN_BACK_BY_AGREEMENT'::text, 'EXCHANGE'::text, 'OTHER'::text, 'IDLE_FEE'::text, 'TAKEN_BACK_WITHOUT_COMPENSATION'::text]))),
    CONSTRAINT idle_disposal_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT idle_disposal_period CHECK ((decided_on <= last_on)),
    CONSTRAINT idle_disposal_version_positive CHECK ((version > 0))
);

ALTER TABLE land.idle_disposal OWNER TO geo_owner;

-- Name: TABLE idle_disposal; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.idle_disposal IS '闲置土地处置 | Disposal of land found idle';

-- Name: COLUMN idle_disposal.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN idle_disposal.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal.id IS '标识 | Id';

-- Name: COLUMN idle_disposal.finding_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal.finding_id IS '所答复的认定 | Finding it answers';

-- Name: COLUMN idle_disposal.measure; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal.measure IS '处置方式，见办法第十二、十四条 | Measure of Art. 12 or 14';

-- Name: COLUMN idle_disposal.decided_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal.decided_on IS '决定或协议日期 | Day of the decision or agreement';

-- Name: COLUMN idle_disposal.last_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal.last_on IS '临时使用的末日 | Last day of a temporary use';

-- Name: COLUMN idle_disposal.amount; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal.amount IS '金额（元） | Amount paid (yuan)';

-- Name: COLUMN idle_disposal.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal.document IS '文件 | Document';

-- Name: COLUMN idle_disposal.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN idle_disposal.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal.source_id IS '来源 | Source of the record';

-- Name: COLUMN idle_disposal.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN idle_disposal.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN idle_disposal.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN idle_disposal.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: idle_disposal; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.idle_disposal AS
 SELECT idle_disposal.county_code,
    idle_disposal.id,
    idle_disposal.finding_id,
    idle_disposal.measure,
    idle_disposal.decided_on,
    idle_disposal.last_on,
    idle_disposal.amount,
    idle_disposal.document,
    idle_disposal.origin,
    idle_disposal.source_id,
    idle_disposal.stated_on,
    idle_disposal.updated_at,
    idle_disposal.updated_by,
    idle_disposal.version
   FROM land.idle_disposal
  WHERE (idle_disposal.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.idle_disposal OWNER TO geo_rights;

-- Name: idle_disposal_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.idle_disposal_at("position" bigint) RETURNS SETOF api.idle_disposal
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.id, live.finding_id, live.measure, live.decided_on, live.last_on, live.amount, live.document, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.idle_disposal as live
  where not exists (select from api.idle_disposal_past as later where later.county_code = live.county_code and later.id = live.id and later."position" > idle_disposal_at."position")
  union all
  select kept.county_code, kept.id, kept.finding_id, kept.measure, kept.decided_on, kept.last_on, kept.amount, kept.document, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.idle_disposal_past as kept
  where kept."position" > idle_disposal_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.idle_disposal_past as earlier where earlier.county_code = kept.county_code and earlier.id = kept.id and earlier."position" > idle_disposal_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.idle_disposal_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION idle_disposal_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.idle_disposal_at("position" bigint) IS '闲置土地处置：某次变更后的状态 | The state behind a position of the change log, null for now: Disposal of land found idle';

-- Name: idle_finding; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.idle_finding (
    county_code text NOT NULL,
    id uuid NOT NULL,
    contract_id uuid NOT NULL,
    number text NOT NULL,
    decided_on date NOT NULL,
    cause text,
    document text,
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT idle_finding_cause_known CHECK ((cause = ANY (ARRAY['LAND_NOT_HANDED_OVER'::text, 'PLAN_CHANGED'::text, 'POLICY_CHANGED'::text, 'PETITION'::text, 'MILITARY_OR_RELICS'::text, 'OTHER_ACT_OF_GOVERNMENT'::text, 'FORCE_MAJEURE'::text, 'HOLDER'::text, 'COURT_FREEZE'::text, 'PREPARATORY_WORK'::text]))),
    CONSTRAINT idle_finding_date_finite CHECK (isfinite(decided_on)),
    CONSTRAINT idle_finding_document_given CHECK ((document <> ''::text)),
    CONSTRAINT idle_finding_number_given CHECK ((number <> ''::text)),
    CONSTRAINT idle_finding_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT idle_finding_version_positive CHECK ((version > 0))
);

ALTER TABLE land.idle_finding OWNER TO geo_owner;

-- Name: TABLE idle_finding; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.idle_finding IS '闲置土地认定书 | Written finding that land is idle';

-- Name: COLUMN idle_finding.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN idle_finding.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding.id IS '标识 | Id';

-- Name: COLUMN idle_finding.contract_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding.contract_id IS '所属合同 | Contract it belongs to';

-- Name: COLUMN idle_finding.number; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding.number IS '认定书编号 | Number of the decision';

-- Name: COLUMN idle_finding.decided_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding.decided_on IS '认定日期 | Day of the decision';

-- Name: COLUMN idle_finding.cause; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding.cause IS '认定的原因 | Cause it states';

-- Name: COLUMN idle_finding.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding.document IS '文件 | Document';

-- Name: COLUMN idle_finding.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN idle_finding.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding.source_id IS '来源 | Source of the record';

-- Name: COLUMN idle_finding.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN idle_finding.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN idle_finding.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN idle_finding.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: idle_finding; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.idle_finding AS
 SELECT idle_finding.county_code,
    idle_finding.id,
    idle_finding.contract_id,
    idle_finding.number,
    idle_finding.decided_on,
    idle_finding.cause,
    idle_finding.document,
    idle_finding.origin,
    idle_finding.source_id,
    idle_finding.stated_on,
    idle_finding.updated_at,
    idle_finding.updated_by,
    idle_finding.version
   FROM land.idle_finding
  WHERE (idle_finding.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.idle_finding OWNER TO geo_rights;

-- Name: idle_finding_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.idle_finding_at("position" bigint) RETURNS SETOF api.idle_finding
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.id, live.contract_id, live.number, live.decided_on, live.cause, live.document, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.idle_finding as live
  where not exists (select from api.idle_finding_past as later where later.county_code = live.county_code and later.id = live.id and later."position" > idle_finding_at."position")
  union all
  select kept.county_code, kept.id, kept.contract_id, kept.number, kept.decided_on, kept.cause, kept.document, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.idle_finding_past as kept
  where kept."position" > idle_finding_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.idle_finding_past as earlier where earlier.county_code = kept.county_code and earlier.id = kept.id and earlier."position" > idle_finding_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.idle_finding_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION idle_finding_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.idle_finding_at("position" bigint) IS '闲置土地认定书：某次变更后的状态 | The state behind a position of the change log, null for now: Written finding that land is idle';

-- Name: idle_state_on(date); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.idle_state_on("on" date) RETURNS TABLE(county_code text, parcel_id uuid, value text)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select distinct on (clock.county_code, clock.parcel_id) clock.county_code, clock.parcel_id, clock.state
  from api.idle_clock_on("on") as clock
  join api.supply_contract as contract on contract.county_code = clock.county_code and contract.id = clock.contract_id
  order by clock.county_code, clock.parcel_id, contract.signed_on desc, contract.number desc
$$;

ALTER FUNCTION api.idle_state_on("on" date) OWNER TO geo_rights;

-- Name: FUNCTION idle_state_on("on" date); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.idle_state_on("on" date) IS '某日地块的闲置状态 | Idle state of every parcel with a contract on a day';

-- Name: idle_state_on(date, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.idle_state_on("on" date, as_of bigint) RETURNS TABLE(county_code text, parcel_id uuid, value text)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select distinct on (clock.county_code, clock.parcel_id) clock.county_code, clock.parcel_id, clock.state
  from api.idle_clock_on("on", as_of) as clock
  join api.supply_contract_at(as_of) as contract on contract.county_code = clock.county_code and contract.id = clock.contract_id
  order by clock.county_code, clock.parcel_id, contract.signed_on desc, contract.number desc
$$;

ALTER FUNCTION api.idle_state_on("on" date, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION idle_state_on("on" date, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.idle_state_on("on" date, as_of bigint) IS '某日地块的闲置状态 | Idle state of every parcel with a contract on a day';

-- Name: indicator; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.indicator (
    id integer NOT NULL,
    subject_kind text NOT NULL,
    region_code text,
    platform_key text,
    metric text NOT NULL,
    kind text NOT NULL,
    period_text text NOT NULL,
    period_first date NOT NULL,
    period_last date NOT NULL,
    value numeric NOT NULL,
    unit text NOT NULL,
    source_id text NOT NULL,
    set_on date,
    document text,
    CONSTRAINT indicator_document_given CHECK ((document <> ''::text)),
    CONSTRAINT indicator_kind_known CHECK ((kind = ANY (ARRAY['ACTUAL'::text, 'TARGET'::text]))),
    CONSTRAINT indicator_metric_form CHECK ((metric ~ '^[A-Z][A-Z0-9_]*$'::text)),
    CONSTRAINT indicator_period_closed CHECK (((period_first <= period_last) AND isfinite(period_first) AND isfinite(period_last))),
    CONSTRAINT indicator_set_on_finite CHECK (isfinite(set_on)),
    CONSTRAINT indicator_subject CHECK (
CASE subject_kind
    WHEN 'REGION'::text THEN ((region_code IS NOT NULL) AND (platform_key IS NULL))
    WHEN 'PLATFORM'::text THEN ((platform_key IS NOT NULL) AND (region_code IS NULL))
    ELSE false
END),
    CONSTRAINT indicator_unit_given CHECK ((unit <> ''::text)),
    CONSTRAINT indicator_value_plausible CHECK (((value >= '-1000000000000000'::numeric) AND (value <= '1000000000000000'::numeric)))
);

ALTER TABLE land.indicator OWNER TO geo_owner;

-- Name: TABLE indicator; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.indicator IS '指标 | Published figure of a region or platform; actual values and targets are separate facts';

-- Name: COLUMN indicator.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator.id IS '标识 | Id (ordinal)';

-- Name: COLUMN indicator.subject_kind; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator.subject_kind IS '对象类型：REGION 区划，PLATFORM 平台 | What the figure is of';

-- Name: COLUMN indicator.region_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator.region_code IS '区划 | Region it is of';

-- Name: COLUMN indicator.platform_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator.platform_key IS '平台 | Platform it is of';

-- Name: COLUMN indicator.metric; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator.metric IS '指标名 | Metric';

-- Name: COLUMN indicator.kind; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator.kind IS '性质：ACTUAL 实际，TARGET 目标 | Actual or target';

-- Name: COLUMN indicator.period_text; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator.period_text IS '时期（原文） | Period as stated';

-- Name: COLUMN indicator.period_first; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator.period_first IS '时期首日 | First day of the period';

-- Name: COLUMN indicator.period_last; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator.period_last IS '时期末日 | Last day of the period';

-- Name: COLUMN indicator.value; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator.value IS '数值，单位见 unit 列 | Value (unit in the column unit)';

-- Name: COLUMN indicator.unit; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator.unit IS '单位 | Unit of the value';

-- Name: COLUMN indicator.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator.source_id IS '来源 | Source of the figure';

-- Name: COLUMN indicator.set_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator.set_on IS '目标下达日期；公开报道的数字为空 | Day the target was set; empty for figures read from publications';

-- Name: COLUMN indicator.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator.document IS '下达文号 | Number of the document that sets it';

-- Name: indicator; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.indicator AS
 SELECT indicator.id,
    indicator.subject_kind,
    indicator.region_code,
    indicator.platform_key,
    indicator.metric,
    indicator.kind,
    indicator.period_text,
    indicator.period_first,
    indicator.period_last,
    indicator.value,
    indicator.unit,
    indicator.source_id,
    indicator.set_on,
    indicator.document
   FROM land.indicator;

ALTER TABLE api.indicator OWNER TO geo_rights;

-- Name: indicator_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.indicator_at("position" bigint) RETURNS SETOF api.indicator
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.id, live.subject_kind, live.region_code, live.platform_key, live.metric, live.kind, live.period_text, live.period_first, live.period_last, live.value, live.unit, live.source_id, live.set_on, live.document
  from api.indicator as live
  where not exists (select from api.indicator_past as later where later.id = live.id and later."position" > indicator_at."position")
  union all
  select kept.id, kept.subject_kind, kept.region_code, kept.platform_key, kept.metric, kept.kind, kept.period_text, kept.period_first, kept.period_last, kept.value, kept.unit, kept.source_id, kept.set_on, kept.document
  from api.indicator_past as kept
  where kept."position" > indicator_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.indicator_past as earlier where earlier.id = kept.id and earlier."position" > indicator_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.indicator_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION indicator_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.indicator_at("position" bigint) IS '指标：某次变更后的状态 | The state behind a position of the change log, null for now: Published figure of a region or platform; actual values and targets are separate facts';

-- Name: industrial_supply(integer[], text[], text[], date[], date[]); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.industrial_supply(places integer[], regions text[], platforms text[], firsts date[], lasts date[]) RETURNS TABLE(place integer, is_generated boolean, area_m2 double precision, parcels integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  with asked as (
    select * from unnest(places, regions, platforms, firsts, lasts) as question (place, region, platform, first_on, last_on)
  ), supplied as materialized (
    select contract.county_code, contract.parcel_id, contract.signed_on, parcel.platform_key, parcel.ellipsoid_area, parcel.origin = 'GENERATED' as is_generated
    from api.supply_contract as contract
    join api.parcel as parcel on parcel.county_code = contract.county_code and parcel.id = contract.parcel_id
    where (coalesce(parcel.planned_use_system, parcel.land_use_system) = 'YDYH_2023' and coalesce(parcel.planned_use_code, parcel.land_use_code) like '1001%')
      or (coalesce(parcel.planned_use_system, parcel.land_use_system) <> 'YDYH_2023' and coalesce(parcel.planned_use_code, parcel.land_use_code) like '0601%')
  ), found as (
    select distinct on (asked.place, supplied.county_code, supplied.parcel_id) asked.place, supplied.*
    from asked
    join supplied on supplied.signed_on between asked.first_on and asked.last_on
      and (supplied.county_code in (select region_code from api.region_above() as above where above.above_code = asked.region)
        or supplied.platform_key in (select platform_key from api.platform_above() as above where above.above_key = asked.platform))
    order by asked.place, supplied.county_code, supplied.parcel_id
  )
  select place, is_generated, sum(ellipsoid_area), count(*)::integer
  from found
  group by place, is_generated
$$;

ALTER FUNCTION api.industrial_supply(places integer[], regions text[], platforms text[], firsts date[], lasts date[]) OWNER TO geo_rights;

-- Name: FUNCTION industrial_supply(places integer[], regions text[], platforms text[], firsts date[], lasts date[]); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.industrial_supply(places integer[], regions text[], platforms text[], firsts date[], lasts date[]) IS '各期间的工业用地供应 | Industrial land supplied in periods';

-- Name: industrial_supply(integer[], text[], text[], date[], date[], bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.industrial_supply(places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint) RETURNS TABLE(place integer, is_generated boolean, area_m2 double precision, parcels integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  with asked as (
    select * from unnest(places, regions, platforms, firsts, lasts) as question (place, region, platform, first_on, last_on)
  ), supplied as materialized (
    select contract.county_code, contract.parcel_id, contract.signed_on, parcel.platform_key, parcel.ellipsoid_area, parcel.origin = 'GENERATED' as is_generated
    from api.supply_contract_at(as_of) as contract
    join api.parcel_at(as_of) as parcel on parcel.county_code = contract.county_code and parcel.id = contract.parcel_id
    where (coalesce(parcel.planned_use_system, parcel.land_use_system) = 'YDYH_2023' and coalesce(parcel.planned_use_code, parcel.land_use_code) like '1001%')
      or (coalesce(parcel.planned_use_system, parcel.land_use_system) <> 'YDYH_2023' and coalesce(parcel.planned_use_code, parcel.land_use_code) like '0601%')
  ), found as (
    select distinct on (asked.place, supplied.county_code, supplied.parcel_id) asked.place, supplied.*
    from asked
    join supplied on supplied.signed_on between asked.first_on and asked.last_on
      and (supplied.county_code in (select region_code from api.region_above() as above where above.above_code = asked.region)
        or supplied.platform_key in (select platform_key from api.platform_above() as above where above.above_key = asked.platform))
    order by asked.place, supplied.county_code, supplied.parcel_id
  )
  select place, is_generated, sum(ellipsoid_area), count(*)::integer
  from found
  group by place, is_generated
$$;

ALTER FUNCTION api.industrial_supply(places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION industrial_supply(places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.industrial_supply(places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint) IS '各期间的工业用地供应 | Industrial land supplied in periods';

-- Name: inefficiency_land(text, uuid); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.inefficiency_land(county text, parcel uuid) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select jsonb_build_object(
    'regions', jsonb_build_array(land.county_code, land.township_code, left(land.county_code, 4) || '00', left(land.county_code, 2) || '0000'),
    'isActive', land.state = 'ACTIVE', 'isInUse', land.stage = 'IN_USE', 'useSystem', land.land_use_system, 'useCode', land.land_use_code,
    'industries', (
      select jsonb_agg(distinct project.industry)
      from api.project_parcel as pair
      cross join lateral (
        select * from api.project as found where found.county_code = pair.county_code and found.id = pair.project_id offset 0) as project
      where pair.county_code = land.county_code and pair.parcel_id = land.id and project.industry is not null),
    'performances', (
      select jsonb_agg(jsonb_build_object('year', year, 'statedOn', stated_on, 'source', source.title, 'origin', told.origin, 'plotRatio', plot_ratio,
        'buildingCoefficient', building_coefficient, 'outputPerMu', output_per_mu, 'taxPerMu', tax_per_mu, 'investmentPerMu', investment_per_mu,
        'vacancyShare', vacancy_share) order by year)
      from api.parcel_performance as told
      join api.source as source on source.id = told.source_id
      where told.county_code = land.county_code and told.parcel_id = land.id),
    'footprints', (
      select jsonb_agg(jsonb_build_object('imageryOn', imagery_on, 'statedOn', stated_on, 'source', coalesce(footprint.document, source.title),
        'origin', footprint.origin, 'share', share) order by imagery_on)
      from api.parcel_footprint as footprint
      join api.source as source on source.id = footprint.source_id
      where footprint.county_code = land.county_code and footprint.parcel_id = land.id))
  from api.parcel as land
  where land.county_code = county and land.id = parcel
$$;

ALTER FUNCTION api.inefficiency_land(county text, parcel uuid) OWNER TO geo_rights;

-- Name: FUNCTION inefficiency_land(county text, parcel uuid); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.inefficiency_land(county text, parcel uuid) IS '地块低效认定所需情况 | What is on record about a parcel for its rating';

-- Name: inefficiency_land(text, uuid, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.inefficiency_land(county text, parcel uuid, as_of bigint) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
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

ALTER FUNCTION api.inefficiency_land(county text, parcel uuid, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION inefficiency_land(county text, parcel uuid, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.inefficiency_land(county text, parcel uuid, as_of bigint) IS '地块低效认定所需情况 | What is on record about a parcel for its rating';

-- Name: inefficiency_on(text, date); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.inefficiency_on(rule_set text, on_day date) RETURNS TABLE(county_code text, parcel_id uuid, rating text, failed integer, year integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $_$
  with rule as (
    select rule_set.*, (select count(*) from api.inefficiency_condition as condition where condition.rule_set_key = rule_set.key and role = 'YARDSTICK') as yardsticks
    from api.inefficiency_rule_set as rule_set
    where rule_set.key = $1 and rule_set.valid_from <= $2 and (rule_set.valid_to is null or rule_set.valid_to >= $2)
  ), known as (
    select told.*
    from api.parcel_performance as told cross join rule
    where told.year between extract(year from $2)::integer - rule.max_age_years and extract(year from $2)::integer - 1
      and coalesce(told.stated_on, make_date(told.year + 1, 1, 1)) <= $2
  ), performance as (
    select known.*
    from known
    where not exists (select from known as later where later.county_code = known.county_code and later.parcel_id = known.parcel_id and later.year > known.year)
  ), footprint as (
    select seen.county_code, seen.parcel_id, seen.share
    from api.inefficiency_condition as condition
    join api.parcel_footprint as seen on seen.imagery_on = condition.reference_on
    where condition.rule_set_key = $1 and condition.metric = 'FOOTPRINT_SHARE' and coalesce(seen.stated_on, seen.imagery_on) <= $2
  ), land as (
    select parcel.county_code, parcel.id, rule.combination, rule.at_least, rule.yardsticks,
      api.is_industry(parcel.land_use_system, parcel.land_use_code) and (rule.industry is null or business.is_of_industry) as applies
    from api.parcel as parcel
    cross join rule
    left join lateral (
      select bool_or(project.industry = rule.industry) as is_of_industry
      from api.project_parcel as pair
      join api.project as project on project.county_code = pair.county_code and project.id = pair.project_id
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
$_$;

ALTER FUNCTION api.inefficiency_on(rule_set text, on_day date) OWNER TO geo_rights;

-- Name: FUNCTION inefficiency_on(rule_set text, on_day date); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.inefficiency_on(rule_set text, on_day date) IS '某日按某规则的低效用地认定 | Rating of land by a rule set on a day';

-- Name: inefficiency_on(text, date, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.inefficiency_on(rule_set text, on_day date, as_of bigint) RETURNS TABLE(county_code text, parcel_id uuid, rating text, failed integer, year integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $_$
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
$_$;

ALTER FUNCTION api.inefficiency_on(rule_set text, on_day date, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION inefficiency_on(rule_set text, on_day date, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.inefficiency_on(rule_set text, on_day date, as_of bigint) IS '某日按某规则的低效用地认定 | Rating of land by a rule set on a day';

-- Name: inefficiency_rule_sets(text, text, date); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.inefficiency_rule_sets(named text, county text, on_day date) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
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

ALTER FUNCTION api.inefficiency_rule_sets(named text, county text, on_day date) OWNER TO geo_rights;

-- Name: FUNCTION inefficiency_rule_sets(named text, county text, on_day date); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.inefficiency_rule_sets(named text, county text, on_day date) IS '适用的低效用地认定规则 | Rule sets with their conditions: the named one, or those in force in a county';

-- Name: is_industry(text, text); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.is_industry(system text, code text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  select case system
    when 'YDYH_2023' then case when code like '1001%' then true when code = '10' then null else false end
    when 'GBT21010_2017' then case when code = '0601' then true when code = '06' then null else false end
    when 'SANDIAO_2019' then case when code = '0601' then true when code = '06' then null else false end
  end
$$;

ALTER FUNCTION api.is_industry(system text, code text) OWNER TO geo_rights;

-- Name: FUNCTION is_industry(system text, code text); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.is_industry(system text, code text) IS '是否工业用地，不明为空 | Whether a land use is industry, null where it cannot be told';

-- Name: land_quota; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.land_quota (
    key text NOT NULL,
    region_code text,
    platform_key text,
    year integer NOT NULL,
    kind text NOT NULL,
    granted_mu numeric(12,2) NOT NULL,
    document text,
    note text,
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT land_quota_document_given CHECK ((document <> ''::text)),
    CONSTRAINT land_quota_granted_not_negative CHECK (((granted_mu >= (0)::numeric) AND (granted_mu <= '1000000000'::numeric))),
    CONSTRAINT land_quota_kind_known CHECK ((kind = ANY (ARRAY['ANNUAL_PLAN'::text, 'SPECIAL'::text, 'INCREASE_DECREASE_LINK'::text, 'OTHER'::text]))),
    CONSTRAINT land_quota_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT land_quota_subject CHECK ((num_nonnulls(region_code, platform_key) = 1)),
    CONSTRAINT land_quota_version_positive CHECK ((version > 0)),
    CONSTRAINT land_quota_year_plausible CHECK (((year >= 1949) AND (year <= 2100)))
);

ALTER TABLE land.land_quota OWNER TO geo_owner;

-- Name: TABLE land_quota; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.land_quota IS '用地指标 | Land quota granted to a region or a platform for a year';

-- Name: COLUMN land_quota.key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota.key IS '键 | Key';

-- Name: COLUMN land_quota.region_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota.region_code IS '区划 | Region it was granted to';

-- Name: COLUMN land_quota.platform_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota.platform_key IS '平台 | Platform it was granted to';

-- Name: COLUMN land_quota.year; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota.year IS '年度 | Year it was granted for (calendar year)';

-- Name: COLUMN land_quota.kind; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota.kind IS '指标类型：ANNUAL_PLAN 年度计划指标，SPECIAL 专项指标，INCREASE_DECREASE_LINK 增减挂钩指标，OTHER 其他 | Kind of quota';

-- Name: COLUMN land_quota.granted_mu; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota.granted_mu IS '下达面积（亩） | Area granted (mu)';

-- Name: COLUMN land_quota.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota.document IS '下达文号 | Number of the document that grants it';

-- Name: COLUMN land_quota.note; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota.note IS '备注 | Note';

-- Name: COLUMN land_quota.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN land_quota.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota.source_id IS '来源 | Source of the record';

-- Name: COLUMN land_quota.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN land_quota.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN land_quota.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN land_quota.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: land_quota; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.land_quota AS
 SELECT land_quota.key,
    land_quota.region_code,
    land_quota.platform_key,
    land_quota.year,
    land_quota.kind,
    land_quota.granted_mu,
    land_quota.document,
    land_quota.note,
    land_quota.origin,
    land_quota.source_id,
    land_quota.stated_on,
    land_quota.updated_at,
    land_quota.updated_by,
    land_quota.version
   FROM land.land_quota;

ALTER TABLE api.land_quota OWNER TO geo_rights;

-- Name: land_quota_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.land_quota_at("position" bigint) RETURNS SETOF api.land_quota
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.key, live.region_code, live.platform_key, live.year, live.kind, live.granted_mu, live.document, live.note, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.land_quota as live
  where not exists (select from api.land_quota_past as later where later.key = live.key and later."position" > land_quota_at."position")
  union all
  select kept.key, kept.region_code, kept.platform_key, kept.year, kept.kind, kept.granted_mu, kept.document, kept.note, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.land_quota_past as kept
  where kept."position" > land_quota_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.land_quota_past as earlier where earlier.key = kept.key and earlier."position" > land_quota_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.land_quota_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION land_quota_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.land_quota_at("position" bigint) IS '用地指标：某次变更后的状态 | The state behind a position of the change log, null for now: Land quota granted to a region or a platform for a year';

-- Name: land_quota_use; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.land_quota_use (
    county_code text NOT NULL,
    id uuid NOT NULL,
    quota_key text NOT NULL,
    contract_id uuid,
    used_on date NOT NULL,
    area_mu numeric(12,2) NOT NULL,
    document text,
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT land_quota_use_area_positive CHECK (((area_mu > (0)::numeric) AND (area_mu < '1000000000'::numeric))),
    CONSTRAINT land_quota_use_date_finite CHECK (isfinite(used_on)),
    CONSTRAINT land_quota_use_document_given CHECK ((document <> ''::text)),
    CONSTRAINT land_quota_use_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT land_quota_use_version_positive CHECK ((version > 0))
);

ALTER TABLE land.land_quota_use OWNER TO geo_owner;

-- Name: TABLE land_quota_use; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.land_quota_use IS '用地指标使用（核销） | Use of a land quota, charged to it when land is converted or supplied';

-- Name: COLUMN land_quota_use.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN land_quota_use.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use.id IS '标识 | Id';

-- Name: COLUMN land_quota_use.quota_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use.quota_key IS '指标 | Quota it is charged to';

-- Name: COLUMN land_quota_use.contract_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use.contract_id IS '供地合同；没有则为空 | Supply contract it was used for; empty where none is on record';

-- Name: COLUMN land_quota_use.used_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use.used_on IS '核销日期 | Day it was charged';

-- Name: COLUMN land_quota_use.area_mu; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use.area_mu IS '使用面积（亩） | Area used (mu)';

-- Name: COLUMN land_quota_use.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use.document IS '核销文号 | Number of the document';

-- Name: COLUMN land_quota_use.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN land_quota_use.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use.source_id IS '来源 | Source of the record';

-- Name: COLUMN land_quota_use.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN land_quota_use.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN land_quota_use.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN land_quota_use.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: land_quota_use; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.land_quota_use AS
 SELECT land_quota_use.county_code,
    land_quota_use.id,
    land_quota_use.quota_key,
    land_quota_use.contract_id,
    land_quota_use.used_on,
    land_quota_use.area_mu,
    land_quota_use.document,
    land_quota_use.origin,
    land_quota_use.source_id,
    land_quota_use.stated_on,
    land_quota_use.updated_at,
    land_quota_use.updated_by,
    land_quota_use.version
   FROM land.land_quota_use
  WHERE (land_quota_use.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.land_quota_use OWNER TO geo_rights;

-- Name: land_quota_use_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.land_quota_use_at("position" bigint) RETURNS SETOF api.land_quota_use
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.id, live.quota_key, live.contract_id, live.used_on, live.area_mu, live.document, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.land_quota_use as live
  where not exists (select from api.land_quota_use_past as later where later.county_code = live.county_code and later.id = live.id and later."position" > land_quota_use_at."position")
  union all
  select kept.county_code, kept.id, kept.quota_key, kept.contract_id, kept.used_on, kept.area_mu, kept.document, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.land_quota_use_past as kept
  where kept."position" > land_quota_use_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.land_quota_use_past as earlier where earlier.county_code = kept.county_code and earlier.id = kept.id and earlier."position" > land_quota_use_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.land_quota_use_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION land_quota_use_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.land_quota_use_at("position" bigint) IS '用地指标使用（核销）：某次变更后的状态 | The state behind a position of the change log, null for now: Use of a land quota, charged to it when land is converted or supplied';

-- Name: land_quota_uses(text); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.land_quota_uses(quota text) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select coalesce(jsonb_agg(jsonb_build_array(item.used_on, item.area_mu) order by item.used_on, item.id), '[]')
  from api.land_quota_use as item
  where item.quota_key = quota
$$;

ALTER FUNCTION api.land_quota_uses(quota text) OWNER TO geo_rights;

-- Name: FUNCTION land_quota_uses(quota text); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.land_quota_uses(quota text) IS '用地指标的使用 | The uses charged to a land quota';

-- Name: land_quota_uses(text, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.land_quota_uses(quota text, as_of bigint) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select coalesce(jsonb_agg(jsonb_build_array(item.used_on, item.area_mu) order by item.used_on, item.id), '[]')
  from api.land_quota_use_at(as_of) as item
  where item.quota_key = quota
$$;

ALTER FUNCTION api.land_quota_uses(quota text, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION land_quota_uses(quota text, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.land_quota_uses(quota text, as_of bigint) IS '用地指标的使用 | The uses charged to a land quota';

-- Name: land_use_main_class(); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.land_use_main_class() RETURNS TABLE(system text, code text, value text)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select use.system, use.code, coalesce(above.parent_code, above.code, use.code)
  from api.land_use as use
  left join api.land_use as above on above.system = use.system and above.code = use.parent_code
$$;

ALTER FUNCTION api.land_use_main_class() OWNER TO geo_rights;

-- Name: FUNCTION land_use_main_class(); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.land_use_main_class() IS '地类所属一级类 | Main class of every class of use';

-- Name: lock_land(public.geometry[]); Type: FUNCTION; Schema: api; Owner: geo_owner

CREATE FUNCTION api.lock_land(boxes public.geometry[]) RETURNS bigint
    LANGUAGE sql
    RETURN (SELECT count(pg_advisory_xact_lock(7083451, cell.key)) AS count FROM (SELECT DISTINCT ((mod(x.cell, 32) * 32) + mod(y.cell, 32)) AS key FROM unnest(COALESCE(lock_land.boxes, ARRAY[public.st_makeenvelope((73)::double precision, (3)::double precision, (136)::double precision, (54)::double precision)])) box(shape), LATERAL (SELECT (floor(((100)::double precision * (public.st_xmin((box.shape)::public.box3d) - (0.0004)::double precision))))::integer AS west, (floor(((100)::double precision * (public.st_xmax((box.shape)::public.box3d) + (0.0004)::double precision))))::integer AS east, (floor(((100)::double precision * (public.st_ymin((box.shape)::public.box3d) - (0.0004)::double precision))))::integer AS south, (floor(((100)::double precision * (public.st_ymax((box.shape)::public.box3d) + (0.0004)::double precision))))::integer AS north OFFSET 0) span, LATERAL generate_series(span.west, LEAST(span.east, (span.west + 31))) x(cell), LATERAL generate_series(span.south, LEAST(span.north, (span.south + 31))) y(cell) ORDER BY ((mod(x.cell, 32) * 32) + mod(y.cell, 32)) OFFSET 0) cell);

ALTER FUNCTION api.lock_land(boxes public.geometry[]) OWNER TO geo_owner;

-- Name: FUNCTION lock_land(boxes public.geometry[]); Type: COMMENT; Schema: api; Owner: geo_owner

COMMENT ON FUNCTION api.lock_land(boxes public.geometry[]) IS '锁定外框所及的约一公里格网直至事务结束；空值锁定全部 | Locks the cells of about 1 km that boxes widened by 25 m reach into until the end of the transaction, all cells for null';

-- Name: may_write_in(text); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.may_write_in(region text) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select exists (
    select from unnest(string_to_array(current_setting('geo.write', true), ',')) as written (county)
    where length(written.county) = 6 and starts_with(written.county, case
      when right(left(region, 6), 4) = '0000' then left(region, 2)
      when right(left(region, 6), 2) = '00' then left(region, 4)
      else left(region, 6) end))
$$;

ALTER FUNCTION api.may_write_in(region text) OWNER TO geo_rights;

-- Name: FUNCTION may_write_in(region text); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.may_write_in(region text) IS '是否可写某区划的记录 | Whether the caller writes a county of the region, or the county it lies in';

-- Name: meeting_latitude(public.geometry, public.geometry); Type: FUNCTION; Schema: api; Owner: geo_owner

CREATE FUNCTION api.meeting_latitude(a public.geometry, b public.geometry) RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((GREATEST(public.st_ymin((a)::public.box3d), public.st_ymin((b)::public.box3d)) + LEAST(public.st_ymax((a)::public.box3d), public.st_ymax((b)::public.box3d))) / (2)::double precision);

ALTER FUNCTION api.meeting_latitude(a public.geometry, b public.geometry) OWNER TO geo_owner;

-- Name: FUNCTION meeting_latitude(a public.geometry, b public.geometry); Type: COMMENT; Schema: api; Owner: geo_owner

COMMENT ON FUNCTION api.meeting_latitude(a public.geometry, b public.geometry) IS '两地块相邻处的纬度 | Latitude in the middle of where two shapes meet (degrees)';

-- Name: metres_per_latitude(double precision); Type: FUNCTION; Schema: api; Owner: geo_owner

CREATE FUNCTION api.metres_per_latitude(latitude double precision) RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((110574.2758179476)::double precision / (((1)::double precision - ((0.006694380022900787)::double precision * (sin(radians(latitude)) ^ (2)::double precision))) ^ (1.5)::double precision));

ALTER FUNCTION api.metres_per_latitude(latitude double precision) OWNER TO geo_owner;

-- Name: FUNCTION metres_per_latitude(latitude double precision); Type: COMMENT; Schema: api; Owner: geo_owner

COMMENT ON FUNCTION api.metres_per_latitude(latitude double precision) IS '该纬度处一度纬度的长度 | Length of a degree of latitude at a latitude on the CGCS2000 ellipsoid (m)';

-- Name: metres_per_longitude(double precision); Type: FUNCTION; Schema: api; Owner: geo_owner

CREATE FUNCTION api.metres_per_longitude(latitude double precision) RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((111319.49079327358)::double precision / sqrt(((1)::double precision + ((0.9933056199770992)::double precision * (tan(radians(latitude)) ^ (2)::double precision)))));

ALTER FUNCTION api.metres_per_longitude(latitude double precision) OWNER TO geo_owner;

-- Name: FUNCTION metres_per_longitude(latitude double precision); Type: COMMENT; Schema: api; Owner: geo_owner

COMMENT ON FUNCTION api.metres_per_longitude(latitude double precision) IS '该纬度处一度经度的长度 | Length of a degree of longitude at a latitude on the CGCS2000 ellipsoid (m)';

-- Name: nearest_facilities(public.geometry, text[]); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.nearest_facilities(shape public.geometry, kinds text[] DEFAULT NULL::text[]) RETURNS TABLE(kind text, key text, distance_metres double precision)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select wanted.kind, nearest.key, nearest.metres
  from unnest(coalesce(kinds, array['PORT', 'AIRPORT', 'POWER_PLANT', 'EXPRESSWAY_EXIT', 'RAIL_YARD', 'SUBSTATION', 'SEWAGE_PLANT'])) as wanted (kind)
  cross join lateral (
    select st_distance(facility.location::geography, shape::geography, true) * 1.01 / 110000 as height
    from api.facility as facility
    where facility.kind = wanted.kind
    order by facility.location <-> shape
    limit 1
  ) as bound
  cross join lateral (
    select facility.key, st_distance(facility.location::geography, shape::geography, true) as metres
    from api.facility as facility
    where facility.kind = wanted.kind
      and facility.location && st_expand(
        shape, bound.height / cos(radians(least(89.0, greatest(abs(st_ymax(shape)), abs(st_ymin(shape))) + bound.height))), bound.height)
    order by metres, facility.key
    limit 1
  ) as nearest
$$;

ALTER FUNCTION api.nearest_facilities(shape public.geometry, kinds text[]) OWNER TO geo_rights;

-- Name: FUNCTION nearest_facilities(shape public.geometry, kinds text[]); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.nearest_facilities(shape public.geometry, kinds text[]) IS '各类最近的配套设施及椭球距离（米） | The nearest facility of each kind and its distance on the spheroid (m)';

-- Name: coarse_boundary(public.geometry); Type: FUNCTION; Schema: land; Owner: geo_owner

CREATE FUNCTION land.coarse_boundary(shape public.geometry) RETURNS public.geometry
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  west constant integer := floor(st_xmin(shape) * 1000);
  east constant integer := floor(st_xmax(shape) * 1000);
  south constant integer := floor(st_ymin(shape) * 1000);
  north constant integer := floor(st_ymax(shape) * 1000);
  rows geometry[];
  first integer;
begin
  if west < east or south < north then
    for y in south..north loop
      for x in west..east + 1 loop
        if x <= east and st_intersects(shape, st_setsrid(st_point((x + 0.5) / 1000, (y + 0.5) / 1000), 4490)) then
          first := coalesce(first, x);
        elsif first is not null then
          rows := array_append(rows, st_makeenvelope(first / 1000.0, y / 1000.0, x / 1000.0, (y + 1) / 1000.0, 4490));
          first := null;
        end if;
      end loop;
    end loop;
  end if;
  if rows is null then
    shape := st_centroid(shape);
    return st_multi(st_makeenvelope(
      floor(st_x(shape) * 1000) / 1000, floor(st_y(shape) * 1000) / 1000, (floor(st_x(shape) * 1000) + 1) / 1000, (floor(st_y(shape) * 1000) + 1) / 1000, 4490));
  end if;
  return st_multi(case cardinality(rows) when 1 then rows[1] else st_normalize(st_union(rows)) end);
end
$$;

ALTER FUNCTION land.coarse_boundary(shape public.geometry) OWNER TO geo_owner;

-- Name: FUNCTION coarse_boundary(shape public.geometry); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON FUNCTION land.coarse_boundary(shape public.geometry) IS '概化边界：中心落在图形内的 0.001 度格网之并，无则取形心所在格 | The shape in cells of a grid of 0.001 degrees: those whose centre lies in it, else that of its centroid';

-- Name: ellipsoid_area(public.geometry); Type: FUNCTION; Schema: land; Owner: geo_owner

CREATE FUNCTION land.ellipsoid_area(shape public.geometry) RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN land.in_china(shape) THEN public.st_area((shape)::public.geography, true) ELSE (0)::double precision END;

ALTER FUNCTION land.ellipsoid_area(shape public.geometry) OWNER TO geo_owner;

-- Name: FUNCTION ellipsoid_area(shape public.geometry); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON FUNCTION land.ellipsoid_area(shape public.geometry) IS 'CGCS2000 椭球面积 | Area on the CGCS2000 ellipsoid (m²)';

-- Name: planar_srid(public.geometry); Type: FUNCTION; Schema: land; Owner: geo_owner

CREATE FUNCTION land.planar_srid(shape public.geometry) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (4509 + LEAST(GREATEST((floor(((public.st_x(public.st_centroid(shape)) + (1.5)::double precision) / (3)::double precision)))::integer, 25), 45));

ALTER FUNCTION land.planar_srid(shape public.geometry) OWNER TO geo_owner;

-- Name: FUNCTION planar_srid(shape public.geometry); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON FUNCTION land.planar_srid(shape public.geometry) IS '按形心经度取 CGCS2000 三度带高斯-克吕格坐标系 EPSG 代码（不带带号，4534–4554） | EPSG code of the CGCS2000 3-degree Gauss-Krüger zone of the centroid''s longitude (4534 is 75 E, 4554 is 135 E, without zone prefix)';

-- Name: planar_area(public.geometry); Type: FUNCTION; Schema: land; Owner: geo_owner

CREATE FUNCTION land.planar_area(shape public.geometry) RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN land.in_china(shape) THEN public.st_area(public.st_transform(shape, land.planar_srid(shape))) ELSE (0)::double precision END;

ALTER FUNCTION land.planar_area(shape public.geometry) OWNER TO geo_owner;

-- Name: FUNCTION planar_area(shape public.geometry); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON FUNCTION land.planar_area(shape public.geometry) IS '所在三度带的高斯-克吕格平面面积 | Area in the plane of its own 3-degree Gauss-Krüger zone (m²)';

-- Name: parcel; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.parcel (
    county_code text NOT NULL,
    id uuid NOT NULL,
    code text NOT NULL,
    name text,
    boundary public.geometry(MultiPolygon,4490) NOT NULL,
    label_point public.geometry(Point,4490) GENERATED ALWAYS AS (public.st_pointonsurface(boundary)) STORED NOT NULL,
    registered_area numeric(14,2),
    ellipsoid_area double precision GENERATED ALWAYS AS (land.ellipsoid_area(boundary)) STORED NOT NULL,
    planar_area double precision GENERATED ALWAYS AS (land.planar_area(boundary)) STORED NOT NULL,
    planar_srid integer GENERATED ALWAYS AS (land.planar_srid(boundary)) STORED NOT NULL,
    stage text NOT NULL,
    ownership text NOT NULL,
    land_use_system text,
    land_use_code text,
    planned_use_system text,
    planned_use_code text,
    platform_key text,
    township_code text,
    township_precision text,
    state text DEFAULT 'ACTIVE'::text NOT NULL,
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    published boolean DEFAULT false NOT NULL,
    coarse_boundary public.geometry(MultiPolygon,4490) GENERATED ALWAYS AS (
CASE
    WHEN published THEN land.coarse_boundary(boundary)
    ELSE NULL::public.geometry
END) STORED,
    CONSTRAINT parcel_boundary_in_china CHECK (land.in_china(boundary)),
    CONSTRAINT parcel_boundary_valid CHECK (land.is_outline(boundary)),
    CONSTRAINT parcel_code_form CHECK ((code ~ '^[0-9]{12}[GJZ][ABCDEFGHLNSWXY][0-9]{5}$'::text)),
    CONSTRAINT parcel_code_of_county CHECK (("left"(code, 6) = county_code)),
    CONSTRAINT parcel_ellipsoid_area_positive CHECK ((ellipsoid_area > (0)::double precision)),
    CONSTRAINT parcel_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT parcel_ownership_known CHECK ((ownership = ANY (ARRAY['STATE'::text, 'COLLECTIVE'::text, 'UNDETERMINED'::text]))),
    CONSTRAINT parcel_ownership_of_code CHECK ((ownership =
CASE substr(code, 13, 1)
    WHEN 'G'::text THEN 'STATE'::text
    WHEN 'J'::text THEN 'COLLECTIVE'::text
    ELSE 'UNDETERMINED'::text
END)),
    CONSTRAINT parcel_registered_area_positive CHECK (((registered_area > (0)::numeric) AND (registered_area < '1000000000000'::numeric))),
    CONSTRAINT parcel_stage_known CHECK ((stage = ANY (ARRAY['UNPREPARED'::text, 'PREPARED'::text, 'LISTED'::text, 'DELIVERED'::text, 'UNDER_CONSTRUCTION'::text, 'IN_USE'::text, 'RESERVED'::text]))),
    CONSTRAINT parcel_state_known CHECK ((state = ANY (ARRAY['ACTIVE'::text, 'RETIRED'::text]))),
    CONSTRAINT parcel_township_of_county CHECK (("left"(township_code, 6) = county_code)),
    CONSTRAINT parcel_township_precision CHECK ((((township_code IS NULL) = (township_precision IS NULL)) AND (township_precision = ANY (ARRAY['EXACT'::text, 'APPROXIMATE'::text])))),
    CONSTRAINT parcel_version_positive CHECK ((version > 0))
);

ALTER TABLE land.parcel OWNER TO geo_owner;

-- Name: TABLE parcel; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.parcel IS '地块（宗地） | Parcel: a surveyed piece of land';

-- Name: COLUMN parcel.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN parcel.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.id IS '标识 | Id';

-- Name: COLUMN parcel.code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.code IS '宗地代码，19 位 | Parcel code, 19 characters';

-- Name: COLUMN parcel.name; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.name IS '名称 | Name';

-- Name: COLUMN parcel.boundary; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.boundary IS '边界（EPSG:4490） | Boundary (EPSG:4490)';

-- Name: COLUMN parcel.label_point; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.label_point IS '标注点，界内 | Point for a label, inside the boundary';

-- Name: COLUMN parcel.registered_area; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.registered_area IS '登记面积（平方米） | Area of the certificate (m²)';

-- Name: COLUMN parcel.ellipsoid_area; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.ellipsoid_area IS 'CGCS2000 椭球面积（平方米），由边界算出 | Area on the CGCS2000 ellipsoid, computed from the boundary (m²)';

-- Name: COLUMN parcel.planar_area; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.planar_area IS '三度带高斯-克吕格平面面积（平方米），由边界算出 | Area in the plane of its 3-degree Gauss-Krüger zone, computed from the boundary (m²)';

-- Name: COLUMN parcel.planar_srid; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.planar_srid IS '平面面积所用坐标系 | Coordinate system of the planar area (EPSG code)';

-- Name: COLUMN parcel.stage; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.stage IS '供地阶段：未整备、已整备、挂网、交地、动工、投用、储备 | Supply stage';

-- Name: COLUMN parcel.ownership; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.ownership IS '土地所有权：STATE 国有，COLLECTIVE 集体，UNDETERMINED 未定 | Ownership of the land';

-- Name: COLUMN parcel.land_use_system; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.land_use_system IS '现状地类体系 | Classification of the use now';

-- Name: COLUMN parcel.land_use_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.land_use_code IS '现状地类代码 | Code of the use now';

-- Name: COLUMN parcel.planned_use_system; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.planned_use_system IS '规划用途体系 | Classification of the planned use';

-- Name: COLUMN parcel.planned_use_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.planned_use_code IS '规划用途代码 | Code of the planned use';

-- Name: COLUMN parcel.platform_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.platform_key IS '所属平台 | Platform it belongs to';

-- Name: COLUMN parcel.township_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.township_code IS '所在乡镇 | Township';

-- Name: COLUMN parcel.township_precision; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.township_precision IS '乡镇精度：EXACT 确定，APPROXIMATE 近似（最近驻地） | Whether the township is known or that of the nearest seat';

-- Name: COLUMN parcel.state; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.state IS '状态：ACTIVE 现势，RETIRED 已注销 | Whether the parcel still exists';

-- Name: COLUMN parcel.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN parcel.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.source_id IS '来源 | Source of the record';

-- Name: COLUMN parcel.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN parcel.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN parcel.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN parcel.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: COLUMN parcel.published; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.published IS '是否公开：公开后县外以概化形式可见 | Whether it is published: others than its county see its coarse face then';

-- Name: COLUMN parcel.coarse_boundary; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel.coarse_boundary IS '概化边界（EPSG:4490），未公开时为空 | Its boundary in cells of 0.001 degrees (EPSG:4490); null where it is not published';

-- Name: parcel; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel AS
 SELECT parcel.county_code,
    parcel.id,
    parcel.code,
    parcel.name,
    parcel.boundary,
    parcel.label_point,
    parcel.registered_area,
    parcel.ellipsoid_area,
    parcel.planar_area,
    parcel.planar_srid,
    parcel.stage,
    parcel.ownership,
    parcel.land_use_system,
    parcel.land_use_code,
    parcel.planned_use_system,
    parcel.planned_use_code,
    parcel.platform_key,
    parcel.township_code,
    parcel.township_precision,
    parcel.state,
    parcel.origin,
    parcel.source_id,
    parcel.stated_on,
    parcel.updated_at,
    parcel.updated_by,
    parcel.version,
    parcel.published,
    parcel.coarse_boundary
   FROM land.parcel
  WHERE (parcel.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.parcel OWNER TO geo_rights;

-- Name: parcel_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.parcel_at("position" bigint) RETURNS SETOF api.parcel
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.id, live.code, live.name, live.boundary, live.label_point, live.registered_area, live.ellipsoid_area, live.planar_area, live.planar_srid, live.stage, live.ownership, live.land_use_system, live.land_use_code, live.planned_use_system, live.planned_use_code, live.platform_key, live.township_code, live.township_precision, live.state, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version, live.published, live.coarse_boundary
  from api.parcel as live
  where not exists (select from api.parcel_past as later where later.county_code = live.county_code and later.id = live.id and later."position" > parcel_at."position")
  union all
  select kept.county_code, kept.id, kept.code, kept.name, kept.boundary, kept.label_point, kept.registered_area, kept.ellipsoid_area, kept.planar_area, kept.planar_srid, kept.stage, kept.ownership, kept.land_use_system, kept.land_use_code, kept.planned_use_system, kept.planned_use_code, kept.platform_key, kept.township_code, kept.township_precision, kept.state, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version, kept.published, kept.coarse_boundary
  from api.parcel_past as kept
  where kept."position" > parcel_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.parcel_past as earlier where earlier.county_code = kept.county_code and earlier.id = kept.id and earlier."position" > parcel_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.parcel_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION parcel_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.parcel_at("position" bigint) IS '地块（宗地）：某次变更后的状态 | The state behind a position of the change log, null for now: Parcel: a surveyed piece of land';

-- Name: coarse_area(double precision); Type: FUNCTION; Schema: land; Owner: geo_owner

CREATE FUNCTION land.coarse_area(area double precision) RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((GREATEST(round((area / (3333.3333333333335)::double precision)), (1)::double precision) * (5)::double precision) * (666.6666666666666)::double precision);

ALTER FUNCTION land.coarse_area(area double precision) OWNER TO geo_owner;

-- Name: FUNCTION coarse_area(area double precision); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON FUNCTION land.coarse_area(area double precision) IS '概化面积：四舍五入到 5 亩，至少 5 亩（平方米） | An area rounded to 5 mu, 5 mu at least (m²)';

-- Name: coarse_point(public.geometry); Type: FUNCTION; Schema: land; Owner: geo_owner

CREATE FUNCTION land.coarse_point(coarse public.geometry) RETURNS public.geometry
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN public.st_translate(public.st_startpoint(public.st_exteriorring(public.st_geometryn(coarse, 1))), (0.0005)::double precision, (0.0005)::double precision);

ALTER FUNCTION land.coarse_point(coarse public.geometry) OWNER TO geo_owner;

-- Name: FUNCTION coarse_point(coarse public.geometry); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON FUNCTION land.coarse_point(coarse public.geometry) IS '概化边界内的标注点 | The centre of a cell of a coarse shape';

-- Name: parcel_coarse; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel_coarse AS
 SELECT parcel.county_code,
    parcel.id,
    parcel.code,
    NULL::text AS name,
    parcel.coarse_boundary AS boundary,
    (land.coarse_point(parcel.coarse_boundary))::public.geometry(Point,4490) AS label_point,
    (
        CASE
            WHEN (parcel.registered_area IS NOT NULL) THEN land.coarse_area((parcel.registered_area)::double precision)
            ELSE NULL::double precision
        END)::numeric(14,2) AS registered_area,
    land.coarse_area(parcel.ellipsoid_area) AS ellipsoid_area,
    land.coarse_area(parcel.planar_area) AS planar_area,
    parcel.planar_srid,
    parcel.stage,
    parcel.ownership,
    parcel.land_use_system,
    parcel.land_use_code,
    parcel.planned_use_system,
    parcel.planned_use_code,
    parcel.platform_key,
    parcel.township_code,
    parcel.township_precision,
    parcel.state,
    parcel.origin,
    parcel.source_id,
    parcel.stated_on,
    parcel.updated_at,
    NULL::text AS updated_by,
    parcel.version,
    parcel.published,
    parcel.coarse_boundary
   FROM land.parcel
  WHERE (parcel.published AND (parcel.county_code = ANY (( SELECT string_to_array(current_setting('geo.coarse'::text, true), ','::text) AS string_to_array)::text[])));

ALTER TABLE api.parcel_coarse OWNER TO geo_rights;

-- Name: parcel_coarse_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.parcel_coarse_at("position" bigint) RETURNS SETOF api.parcel_coarse
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.id, live.code, live.name, live.boundary, live.label_point, live.registered_area, live.ellipsoid_area, live.planar_area, live.planar_srid, live.stage, live.ownership, live.land_use_system, live.land_use_code, live.planned_use_system, live.planned_use_code, live.platform_key, live.township_code, live.township_precision, live.state, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version, live.published, live.coarse_boundary
  from api.parcel_coarse as live
  where not exists (select from api.parcel_coarse_past as later where later.county_code = live.county_code and later.id = live.id and later."position" > parcel_coarse_at."position")
  union all
  select kept.county_code, kept.id, kept.code, kept.name, kept.boundary, kept.label_point, kept.registered_area, kept.ellipsoid_area, kept.planar_area, kept.planar_srid, kept.stage, kept.ownership, kept.land_use_system, kept.land_use_code, kept.planned_use_system, kept.planned_use_code, kept.platform_key, kept.township_code, kept.township_precision, kept.state, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version, kept.published, kept.coarse_boundary
  from api.parcel_coarse_past as kept
  where kept."position" > parcel_coarse_at."position" and kept.operation <> 'INSERT' and kept.published
    and not exists (
      select from api.parcel_coarse_past as earlier
      where earlier.county_code = kept.county_code and earlier.id = kept.id and earlier."position" > parcel_coarse_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.parcel_coarse_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION parcel_coarse_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.parcel_coarse_at("position" bigint) IS '地块：某次变更后的概化或混合状态 | The state behind a position of the change log, coarse or mixed, null for now: parcels';

-- Name: parcel_footprint; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.parcel_footprint (
    county_code text NOT NULL,
    id uuid NOT NULL,
    parcel_id uuid NOT NULL,
    imagery_on date NOT NULL,
    share numeric(6,5) NOT NULL,
    document text,
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT parcel_footprint_document_given CHECK ((document <> ''::text)),
    CONSTRAINT parcel_footprint_imagery_finite CHECK (isfinite(imagery_on)),
    CONSTRAINT parcel_footprint_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT parcel_footprint_share_plausible CHECK (((share >= (0)::numeric) AND (share <= (1)::numeric))),
    CONSTRAINT parcel_footprint_version_positive CHECK ((version > 0))
);

ALTER TABLE land.parcel_footprint OWNER TO geo_owner;

-- Name: TABLE parcel_footprint; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.parcel_footprint IS '基准日影像上的建筑占地 | Share of a parcel built over on imagery of a day';

-- Name: COLUMN parcel_footprint.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN parcel_footprint.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint.id IS '标识 | Id';

-- Name: COLUMN parcel_footprint.parcel_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint.parcel_id IS '地块 | Parcel';

-- Name: COLUMN parcel_footprint.imagery_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint.imagery_on IS '影像日期 | Day of the imagery';

-- Name: COLUMN parcel_footprint.share; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint.share IS '建筑占地比例 | Built-over area over land area (share, 0 to 1)';

-- Name: COLUMN parcel_footprint.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint.document IS '文件 | Document';

-- Name: COLUMN parcel_footprint.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN parcel_footprint.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint.source_id IS '来源 | Source of the record';

-- Name: COLUMN parcel_footprint.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN parcel_footprint.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN parcel_footprint.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN parcel_footprint.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: parcel_footprint; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel_footprint AS
 SELECT parcel_footprint.county_code,
    parcel_footprint.id,
    parcel_footprint.parcel_id,
    parcel_footprint.imagery_on,
    parcel_footprint.share,
    parcel_footprint.document,
    parcel_footprint.origin,
    parcel_footprint.source_id,
    parcel_footprint.stated_on,
    parcel_footprint.updated_at,
    parcel_footprint.updated_by,
    parcel_footprint.version
   FROM land.parcel_footprint
  WHERE (parcel_footprint.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.parcel_footprint OWNER TO geo_rights;

-- Name: parcel_footprint_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.parcel_footprint_at("position" bigint) RETURNS SETOF api.parcel_footprint
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.id, live.parcel_id, live.imagery_on, live.share, live.document, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.parcel_footprint as live
  where not exists (select from api.parcel_footprint_past as later where later.county_code = live.county_code and later.id = live.id and later."position" > parcel_footprint_at."position")
  union all
  select kept.county_code, kept.id, kept.parcel_id, kept.imagery_on, kept.share, kept.document, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.parcel_footprint_past as kept
  where kept."position" > parcel_footprint_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.parcel_footprint_past as earlier where earlier.county_code = kept.county_code and earlier.id = kept.id and earlier."position" > parcel_footprint_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.parcel_footprint_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION parcel_footprint_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.parcel_footprint_at("position" bigint) IS '基准日影像上的建筑占地：某次变更后的状态 | The state behind a position of the change log, null for now: Share of a parcel built over on imagery of a day';

-- Name: parcel_heirs(text, uuid); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.parcel_heirs(county text, parcel uuid) RETURNS TABLE(county_code text, id uuid)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  with recursive met (county_code, id) as (
    select county, parcel
    union
    select lineage.successor_county_code, lineage.successor_id
    from met
    cross join lateral (
      select * from api.parcel_lineage as found where found.county_code = met.county_code and found.predecessor_id = met.id offset 0) as lineage
  )
  select record.county_code, record.id
  from met
  cross join lateral (
    select * from api.parcel as found where found.county_code = met.county_code and found.id = met.id offset 0) as record
  where record.state = 'ACTIVE'
  order by record.code
$$;

ALTER FUNCTION api.parcel_heirs(county text, parcel uuid) OWNER TO geo_rights;

-- Name: FUNCTION parcel_heirs(county text, parcel uuid); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.parcel_heirs(county text, parcel uuid) IS '原宗地现由哪些宗地承接 | The active parcels that came from a parcel';

-- Name: parcel_heirs(text, uuid, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.parcel_heirs(county text, parcel uuid, as_of bigint) RETURNS TABLE(county_code text, id uuid)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  with recursive met (county_code, id) as (
    select county, parcel
    union
    select lineage.successor_county_code, lineage.successor_id
    from met
    cross join lateral (
      select * from api.parcel_lineage_at(as_of) as found where found.county_code = met.county_code and found.predecessor_id = met.id offset 0) as lineage
  )
  select record.county_code, record.id
  from met
  cross join lateral (
    select * from api.parcel_at(as_of) as found where found.county_code = met.county_code and found.id = met.id offset 0) as record
  where record.state = 'ACTIVE'
  order by record.code
$$;

ALTER FUNCTION api.parcel_heirs(county text, parcel uuid, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION parcel_heirs(county text, parcel uuid, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.parcel_heirs(county text, parcel uuid, as_of bigint) IS '原宗地现由哪些宗地承接 | The active parcels that came from a parcel';

-- Name: parcel_lineage; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.parcel_lineage (
    county_code text NOT NULL,
    id uuid NOT NULL,
    predecessor_id uuid NOT NULL,
    successor_county_code text NOT NULL,
    successor_id uuid NOT NULL,
    act text NOT NULL,
    effective_on date NOT NULL,
    decided_on date,
    document text,
    shared_area double precision NOT NULL,
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT parcel_lineage_act_known CHECK ((act = ANY (ARRAY['SPLIT'::text, 'MERGE'::text, 'RENUMBER'::text]))),
    CONSTRAINT parcel_lineage_between_two CHECK (((county_code <> successor_county_code) OR (predecessor_id <> successor_id))),
    CONSTRAINT parcel_lineage_dates_finite CHECK ((isfinite(effective_on) AND isfinite(decided_on))),
    CONSTRAINT parcel_lineage_decided_before CHECK ((decided_on <= effective_on)),
    CONSTRAINT parcel_lineage_document_given CHECK ((document <> ''::text)),
    CONSTRAINT parcel_lineage_only_renumber_leaves_county CHECK (((act = 'RENUMBER'::text) OR (county_code = successor_county_code))),
    CONSTRAINT parcel_lineage_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT parcel_lineage_shared_area_plausible CHECK (((shared_area >= (0)::double precision) AND (shared_area < ('1000000000000'::numeric)::double precision))),
    CONSTRAINT parcel_lineage_version_positive CHECK ((version > 0))
);

ALTER TABLE land.parcel_lineage OWNER TO geo_owner;

-- Name: TABLE parcel_lineage; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.parcel_lineage IS '宗地变更关系 | Lineage of parcels: which took over land of which';

-- Name: COLUMN parcel_lineage.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage.county_code IS '原宗地所在县级区划代码 | Code of the county of the closed number';

-- Name: COLUMN parcel_lineage.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage.id IS '标识 | Id';

-- Name: COLUMN parcel_lineage.predecessor_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage.predecessor_id IS '原宗地（已注销） | Parcel whose number was closed';

-- Name: COLUMN parcel_lineage.successor_county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage.successor_county_code IS '新宗地所在县级区划代码 | Code of the county of the parcel that came';

-- Name: COLUMN parcel_lineage.successor_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage.successor_id IS '新宗地 | Parcel that came';

-- Name: COLUMN parcel_lineage.act; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage.act IS '变更方式：SPLIT 分割，MERGE 合并，RENUMBER 代码变更 | Act: split, merge or new number';

-- Name: COLUMN parcel_lineage.effective_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage.effective_on IS '生效日期 | Day from which it holds';

-- Name: COLUMN parcel_lineage.decided_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage.decided_on IS '批准日期 | Day of the decision';

-- Name: COLUMN parcel_lineage.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage.document IS '批准文号 | Number of the decision';

-- Name: COLUMN parcel_lineage.shared_area; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage.shared_area IS '承接面积（平方米） | Area taken over, on the ellipsoid (m²)';

-- Name: COLUMN parcel_lineage.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN parcel_lineage.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage.source_id IS '来源 | Source of the record';

-- Name: COLUMN parcel_lineage.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN parcel_lineage.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN parcel_lineage.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN parcel_lineage.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: parcel_lineage; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel_lineage AS
 SELECT parcel_lineage.county_code,
    parcel_lineage.id,
    parcel_lineage.predecessor_id,
    parcel_lineage.successor_county_code,
    parcel_lineage.successor_id,
    parcel_lineage.act,
    parcel_lineage.effective_on,
    parcel_lineage.decided_on,
    parcel_lineage.document,
    parcel_lineage.shared_area,
    parcel_lineage.origin,
    parcel_lineage.source_id,
    parcel_lineage.stated_on,
    parcel_lineage.updated_at,
    parcel_lineage.updated_by,
    parcel_lineage.version
   FROM land.parcel_lineage
  WHERE (parcel_lineage.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.parcel_lineage OWNER TO geo_rights;

-- Name: parcel_lineage_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.parcel_lineage_at("position" bigint) RETURNS SETOF api.parcel_lineage
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.id, live.predecessor_id, live.successor_county_code, live.successor_id, live.act, live.effective_on, live.decided_on, live.document, live.shared_area, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.parcel_lineage as live
  where not exists (select from api.parcel_lineage_past as later where later.county_code = live.county_code and later.id = live.id and later."position" > parcel_lineage_at."position")
  union all
  select kept.county_code, kept.id, kept.predecessor_id, kept.successor_county_code, kept.successor_id, kept.act, kept.effective_on, kept.decided_on, kept.document, kept.shared_area, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.parcel_lineage_past as kept
  where kept."position" > parcel_lineage_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.parcel_lineage_past as earlier where earlier.county_code = kept.county_code and earlier.id = kept.id and earlier."position" > parcel_lineage_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.parcel_lineage_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION parcel_lineage_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.parcel_lineage_at("position" bigint) IS '宗地变更关系：某次变更后的状态 | The state behind a position of the change log, null for now: Lineage of parcels: which took over land of which';

-- Name: parcel_lineage_graph(text, uuid); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.parcel_lineage_graph(county text, parcel uuid) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  with recursive met (county_code, id) as (
    select county, parcel
    union
    select step.county_code, step.id
    from met
    cross join lateral (
      select lineage.successor_county_code, lineage.successor_id
      from api.parcel_lineage as lineage
      where lineage.county_code = met.county_code and lineage.predecessor_id = met.id
      union all
      select lineage.county_code, lineage.predecessor_id
      from api.parcel_lineage as lineage
      where lineage.successor_county_code = met.county_code and lineage.successor_id = met.id
    ) as step (county_code, id)
  ), member as materialized (
    select county_code, id from met limit 501
  ), part as materialized (
    select county_code, id from member limit 500
  )
  select jsonb_build_object(
    'county', county,
    'id', parcel,
    'isWhole', (select count(*) from member) <= 500,
    'parcels', (
      select jsonb_agg(jsonb_build_object(
        'county', record.county_code, 'id', record.id, 'code', record.code, 'state', record.state, 'area', record.ellipsoid_area, 'name', record.name))
      from part cross join lateral (
        select * from api.parcel as found where found.county_code = part.county_code and found.id = part.id offset 0) as record),
    'links', (
      select jsonb_agg(jsonb_build_object(
        'fromCounty', lineage.county_code, 'from', lineage.predecessor_id, 'toCounty', lineage.successor_county_code, 'to', lineage.successor_id,
        'act', lineage.act, 'effectiveOn', lineage.effective_on, 'decidedOn', lineage.decided_on, 'document', lineage.document, 'area', lineage.shared_area))
      from part
      cross join lateral (
        select * from api.parcel_lineage as found where found.county_code = part.county_code and found.predecessor_id = part.id offset 0) as lineage
      join part as other on other.county_code = lineage.successor_county_code and other.id = lineage.successor_id))
$$;

ALTER FUNCTION api.parcel_lineage_graph(county text, parcel uuid) OWNER TO geo_rights;

-- Name: FUNCTION parcel_lineage_graph(county text, parcel uuid); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.parcel_lineage_graph(county text, parcel uuid) IS '宗地沿革图 | The graph of the lineage of a parcel';

-- Name: parcel_lineage_graph(text, uuid, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.parcel_lineage_graph(county text, parcel uuid, as_of bigint) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  with recursive met (county_code, id) as (
    select county, parcel
    union
    select step.county_code, step.id
    from met
    cross join lateral (
      select lineage.successor_county_code, lineage.successor_id
      from api.parcel_lineage_at(as_of) as lineage
      where lineage.county_code = met.county_code and lineage.predecessor_id = met.id
      union all
      select lineage.county_code, lineage.predecessor_id
      from api.parcel_lineage_at(as_of) as lineage
      where lineage.successor_county_code = met.county_code and lineage.successor_id = met.id
    ) as step (county_code, id)
  ), member as materialized (
    select county_code, id from met limit 501
  ), part as materialized (
    select county_code, id from member limit 500
  )
  select jsonb_build_object(
    'county', county,
    'id', parcel,
    'isWhole', (select count(*) from member) <= 500,
    'parcels', (
      select jsonb_agg(jsonb_build_object(
        'county', record.county_code, 'id', record.id, 'code', record.code, 'state', record.state, 'area', record.ellipsoid_area, 'name', record.name))
      from part cross join lateral (
        select * from api.parcel_at(as_of) as found where found.county_code = part.county_code and found.id = part.id offset 0) as record),
    'links', (
      select jsonb_agg(jsonb_build_object(
        'fromCounty', lineage.county_code, 'from', lineage.predecessor_id, 'toCounty', lineage.successor_county_code, 'to', lineage.successor_id,
        'act', lineage.act, 'effectiveOn', lineage.effective_on, 'decidedOn', lineage.decided_on, 'document', lineage.document, 'area', lineage.shared_area))
      from part
      cross join lateral (
        select * from api.parcel_lineage_at(as_of) as found where found.county_code = part.county_code and found.predecessor_id = part.id offset 0) as lineage
      join part as other on other.county_code = lineage.successor_county_code and other.id = lineage.successor_id))
$$;

ALTER FUNCTION api.parcel_lineage_graph(county text, parcel uuid, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION parcel_lineage_graph(county text, parcel uuid, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.parcel_lineage_graph(county text, parcel uuid, as_of bigint) IS '宗地沿革图 | The graph of the lineage of a parcel';

-- Name: parcel_mixed; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel_mixed AS
 SELECT parcel.county_code,
    parcel.id,
    parcel.code,
    parcel.name,
    parcel.boundary,
    parcel.label_point,
    parcel.registered_area,
    parcel.ellipsoid_area,
    parcel.planar_area,
    parcel.planar_srid,
    parcel.stage,
    parcel.ownership,
    parcel.land_use_system,
    parcel.land_use_code,
    parcel.planned_use_system,
    parcel.planned_use_code,
    parcel.platform_key,
    parcel.township_code,
    parcel.township_precision,
    parcel.state,
    parcel.origin,
    parcel.source_id,
    parcel.stated_on,
    parcel.updated_at,
    parcel.updated_by,
    parcel.version,
    parcel.published,
    parcel.coarse_boundary
   FROM api.parcel
UNION ALL
 SELECT parcel_coarse.county_code,
    parcel_coarse.id,
    parcel_coarse.code,
    parcel_coarse.name,
    parcel_coarse.boundary,
    parcel_coarse.label_point,
    parcel_coarse.registered_area,
    parcel_coarse.ellipsoid_area,
    parcel_coarse.planar_area,
    parcel_coarse.planar_srid,
    parcel_coarse.stage,
    parcel_coarse.ownership,
    parcel_coarse.land_use_system,
    parcel_coarse.land_use_code,
    parcel_coarse.planned_use_system,
    parcel_coarse.planned_use_code,
    parcel_coarse.platform_key,
    parcel_coarse.township_code,
    parcel_coarse.township_precision,
    parcel_coarse.state,
    parcel_coarse.origin,
    parcel_coarse.source_id,
    parcel_coarse.stated_on,
    parcel_coarse.updated_at,
    parcel_coarse.updated_by,
    parcel_coarse.version,
    parcel_coarse.published,
    parcel_coarse.coarse_boundary
   FROM api.parcel_coarse
  WHERE (parcel_coarse.county_code <> ALL (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.parcel_mixed OWNER TO geo_rights;

-- Name: parcel_mixed_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.parcel_mixed_at("position" bigint) RETURNS SETOF api.parcel_mixed
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select county_code, id, code, name, boundary, label_point, registered_area, ellipsoid_area, planar_area, planar_srid, stage, ownership, land_use_system, land_use_code, planned_use_system, planned_use_code, platform_key, township_code, township_precision, state, origin, source_id, stated_on, updated_at, updated_by, version, published, coarse_boundary from api.parcel_at(parcel_mixed_at."position")
  union all
  select county_code, id, code, name, boundary, label_point, registered_area, ellipsoid_area, planar_area, planar_srid, stage, ownership, land_use_system, land_use_code, planned_use_system, planned_use_code, platform_key, township_code, township_precision, state, origin, source_id, stated_on, updated_at, updated_by, version, published, coarse_boundary from api.parcel_coarse_at(parcel_mixed_at."position") where county_code <> all ((select string_to_array(current_setting('geo.exact', true), ','))::text[])
$$;

ALTER FUNCTION api.parcel_mixed_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION parcel_mixed_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.parcel_mixed_at("position" bigint) IS '地块：某次变更后的概化或混合状态 | The state behind a position of the change log, coarse or mixed, null for now: parcels';

-- Name: parcel_performance; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.parcel_performance (
    county_code text NOT NULL,
    parcel_id uuid NOT NULL,
    year integer NOT NULL,
    plot_ratio numeric(8,4),
    building_coefficient numeric(6,5),
    output_per_mu numeric(16,2),
    tax_per_mu numeric(16,2),
    investment_per_mu numeric(16,2),
    vacancy_share numeric(6,5),
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT parcel_performance_building_coefficient CHECK (((building_coefficient >= (0)::numeric) AND (building_coefficient <= (1)::numeric))),
    CONSTRAINT parcel_performance_investment CHECK (((investment_per_mu >= (0)::numeric) AND (investment_per_mu <= '100000000000000'::numeric))),
    CONSTRAINT parcel_performance_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT parcel_performance_output CHECK (((output_per_mu >= (0)::numeric) AND (output_per_mu <= '100000000000000'::numeric))),
    CONSTRAINT parcel_performance_plot_ratio CHECK (((plot_ratio >= (0)::numeric) AND (plot_ratio <= (1000)::numeric))),
    CONSTRAINT parcel_performance_tax CHECK (((tax_per_mu >= '-100000000000000'::numeric) AND (tax_per_mu <= '100000000000000'::numeric))),
    CONSTRAINT parcel_performance_vacancy CHECK (((vacancy_share >= (0)::numeric) AND (vacancy_share <= (1)::numeric))),
    CONSTRAINT parcel_performance_version_positive CHECK ((version > 0)),
    CONSTRAINT parcel_performance_year_plausible CHECK (((year >= 1949) AND (year <= 2100)))
);

ALTER TABLE land.parcel_performance OWNER TO geo_owner;

-- Name: TABLE parcel_performance; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.parcel_performance IS '地块年度效益 | What a parcel yielded in a year';

-- Name: COLUMN parcel_performance.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN parcel_performance.parcel_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance.parcel_id IS '地块 | Parcel';

-- Name: COLUMN parcel_performance.year; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance.year IS '年度 | Year (calendar year)';

-- Name: COLUMN parcel_performance.plot_ratio; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance.plot_ratio IS '容积率 | Floor area over land area (ratio)';

-- Name: COLUMN parcel_performance.building_coefficient; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance.building_coefficient IS '建筑系数 | Built-over area over land area (share, 0 to 1)';

-- Name: COLUMN parcel_performance.output_per_mu; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance.output_per_mu IS '亩均产值（元/亩·年） | Output per mu (yuan per mu and year)';

-- Name: COLUMN parcel_performance.tax_per_mu; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance.tax_per_mu IS '亩均税收（元/亩·年），退税可为负 | Tax per mu, negative after refunds (yuan per mu and year)';

-- Name: COLUMN parcel_performance.investment_per_mu; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance.investment_per_mu IS '亩均投资强度（元/亩） | Investment per mu (yuan per mu)';

-- Name: COLUMN parcel_performance.vacancy_share; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance.vacancy_share IS '空置比例 | Vacant share of the floor area (share, 0 to 1)';

-- Name: COLUMN parcel_performance.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN parcel_performance.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance.source_id IS '来源 | Source of the record';

-- Name: COLUMN parcel_performance.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN parcel_performance.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN parcel_performance.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN parcel_performance.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: parcel_performance; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel_performance AS
 SELECT parcel_performance.county_code,
    parcel_performance.parcel_id,
    parcel_performance.year,
    parcel_performance.plot_ratio,
    parcel_performance.building_coefficient,
    parcel_performance.output_per_mu,
    parcel_performance.tax_per_mu,
    parcel_performance.investment_per_mu,
    parcel_performance.vacancy_share,
    parcel_performance.origin,
    parcel_performance.source_id,
    parcel_performance.stated_on,
    parcel_performance.updated_at,
    parcel_performance.updated_by,
    parcel_performance.version
   FROM land.parcel_performance
  WHERE (parcel_performance.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.parcel_performance OWNER TO geo_rights;

-- Name: parcel_performance_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.parcel_performance_at("position" bigint) RETURNS SETOF api.parcel_performance
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.parcel_id, live.year, live.plot_ratio, live.building_coefficient, live.output_per_mu, live.tax_per_mu, live.investment_per_mu, live.vacancy_share, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.parcel_performance as live
  where not exists (select from api.parcel_performance_past as later where later.county_code = live.county_code and later.parcel_id = live.parcel_id and later.year = live.year and later."position" > parcel_performance_at."position")
  union all
  select kept.county_code, kept.parcel_id, kept.year, kept.plot_ratio, kept.building_coefficient, kept.output_per_mu, kept.tax_per_mu, kept.investment_per_mu, kept.vacancy_share, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.parcel_performance_past as kept
  where kept."position" > parcel_performance_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.parcel_performance_past as earlier where earlier.county_code = kept.county_code and earlier.parcel_id = kept.parcel_id and earlier.year = kept.year and earlier."position" > parcel_performance_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.parcel_performance_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION parcel_performance_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.parcel_performance_at("position" bigint) IS '地块年度效益：某次变更后的状态 | The state behind a position of the change log, null for now: What a parcel yielded in a year';

-- Name: park; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.park (
    key text NOT NULL,
    name text NOT NULL,
    name_en text,
    platform_key text,
    region_code text NOT NULL,
    note text,
    location public.geometry(Point,4490) NOT NULL,
    location_precision text NOT NULL,
    boundary public.geometry(MultiPolygon,4490),
    as_of_text text,
    as_of_first date,
    as_of_last date,
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT park_as_of_closed CHECK (((num_nulls(as_of_text, as_of_first, as_of_last) = ANY (ARRAY[0, 3])) AND (as_of_first <= as_of_last) AND isfinite(as_of_first) AND isfinite(as_of_last))),
    CONSTRAINT park_boundary_in_china CHECK (land.in_china(boundary)),
    CONSTRAINT park_boundary_valid CHECK (land.is_outline(boundary)),
    CONSTRAINT park_location_in_china CHECK (((NOT public.st_isempty(location)) AND land.in_china(location))),
    CONSTRAINT park_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT park_outline_given CHECK (((location_precision = 'OUTLINE'::text) = (boundary IS NOT NULL))),
    CONSTRAINT park_precision_known CHECK ((location_precision = ANY (ARRAY['OUTLINE'::text, 'POINT'::text, 'TOWNSHIP'::text, 'COUNTY'::text, 'CITY'::text]))),
    CONSTRAINT park_version_positive CHECK ((version > 0))
);

ALTER TABLE land.park OWNER TO geo_owner;

-- Name: TABLE park; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.park IS '专业园区 | Specialised park';

-- Name: COLUMN park.key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park.key IS '键 | Key';

-- Name: COLUMN park.name; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park.name IS '名称 | Name';

-- Name: COLUMN park.name_en; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park.name_en IS '英文名称 | English name';

-- Name: COLUMN park.platform_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park.platform_key IS '所属平台 | Platform it lies in';

-- Name: COLUMN park.region_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park.region_code IS '所在区划 | Region it belongs to';

-- Name: COLUMN park.note; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park.note IS '备注 | Note';

-- Name: COLUMN park.location; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park.location IS '位置（EPSG:4490），精度见 location_precision | Where it stands (EPSG:4490); see location_precision';

-- Name: COLUMN park.location_precision; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park.location_precision IS '位置精度：OUTLINE 轮廓，POINT 点，TOWNSHIP 乡镇驻地，COUNTY 县驻地，CITY 市驻地 | How exact the location is';

-- Name: COLUMN park.boundary; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park.boundary IS '轮廓（EPSG:4490） | Outline (EPSG:4490)';

-- Name: COLUMN park.as_of_text; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park.as_of_text IS '数据时点（原文） | Period the facts are of, as stated';

-- Name: COLUMN park.as_of_first; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park.as_of_first IS '数据时点首日 | First day of that period';

-- Name: COLUMN park.as_of_last; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park.as_of_last IS '数据时点末日 | Last day of that period';

-- Name: COLUMN park.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN park.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park.source_id IS '来源 | Source of the record';

-- Name: COLUMN park.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN park.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN park.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN park.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: park; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.park AS
 SELECT park.key,
    park.name,
    park.name_en,
    park.platform_key,
    park.region_code,
    park.note,
    park.location,
    park.location_precision,
    park.boundary,
    park.as_of_text,
    park.as_of_first,
    park.as_of_last,
    park.origin,
    park.source_id,
    park.stated_on,
    park.updated_at,
    park.updated_by,
    park.version
   FROM land.park;

ALTER TABLE api.park OWNER TO geo_rights;

-- Name: park_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.park_at("position" bigint) RETURNS SETOF api.park
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.key, live.name, live.name_en, live.platform_key, live.region_code, live.note, live.location, live.location_precision, live.boundary, live.as_of_text, live.as_of_first, live.as_of_last, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.park as live
  where not exists (select from api.park_past as later where later.key = live.key and later."position" > park_at."position")
  union all
  select kept.key, kept.name, kept.name_en, kept.platform_key, kept.region_code, kept.note, kept.location, kept.location_precision, kept.boundary, kept.as_of_text, kept.as_of_first, kept.as_of_last, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.park_past as kept
  where kept."position" > park_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.park_past as earlier where earlier.key = kept.key and earlier."position" > park_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.park_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION park_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.park_at("position" bigint) IS '专业园区：某次变更后的状态 | The state behind a position of the change log, null for now: Specialised park';

-- Name: park_industry; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.park_industry (
    park_key text NOT NULL,
    chain text NOT NULL,
    "position" integer NOT NULL,
    CONSTRAINT park_industry_position_positive CHECK (("position" > 0))
);

ALTER TABLE land.park_industry OWNER TO geo_owner;

-- Name: TABLE park_industry; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.park_industry IS '园区产业 | Industries of a park';

-- Name: COLUMN park_industry.park_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_industry.park_key IS '园区 | Park';

-- Name: COLUMN park_industry.chain; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_industry.chain IS '产业链 | Industry';

-- Name: COLUMN park_industry."position"; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_industry."position" IS '次序 | Place in the order of the source (ordinal)';

-- Name: park_industry; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.park_industry AS
 SELECT park_industry.park_key,
    park_industry.chain,
    park_industry."position"
   FROM land.park_industry;

ALTER TABLE api.park_industry OWNER TO geo_rights;

-- Name: park_industry_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.park_industry_at("position" bigint) RETURNS SETOF api.park_industry
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.park_key, live.chain, live."position"
  from api.park_industry as live
  where not exists (select from api.park_industry_past as later where later.park_key = live.park_key and later.chain = live.chain and later."position" > park_industry_at."position")
  union all
  select kept.park_key, kept.chain, kept.own_position
  from api.park_industry_past as kept
  where kept."position" > park_industry_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.park_industry_past as earlier where earlier.park_key = kept.park_key and earlier.chain = kept.chain and earlier."position" > park_industry_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.park_industry_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION park_industry_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.park_industry_at("position" bigint) IS '园区产业：某次变更后的状态 | The state behind a position of the change log, null for now: Industries of a park';

-- Name: park_source; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.park_source (
    park_key text NOT NULL,
    source_id text NOT NULL,
    "position" integer NOT NULL,
    CONSTRAINT park_source_position_positive CHECK (("position" > 0))
);

ALTER TABLE land.park_source OWNER TO geo_owner;

-- Name: TABLE park_source; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.park_source IS '园区来源 | Sources of a park';

-- Name: COLUMN park_source.park_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_source.park_key IS '园区 | Park';

-- Name: COLUMN park_source.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_source.source_id IS '来源 | Source';

-- Name: COLUMN park_source."position"; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_source."position" IS '次序 | Place in the order of the sources (ordinal)';

-- Name: park_source; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.park_source AS
 SELECT park_source.park_key,
    park_source.source_id,
    park_source."position"
   FROM land.park_source;

ALTER TABLE api.park_source OWNER TO geo_rights;

-- Name: park_source_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.park_source_at("position" bigint) RETURNS SETOF api.park_source
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.park_key, live.source_id, live."position"
  from api.park_source as live
  where not exists (select from api.park_source_past as later where later.park_key = live.park_key and later.source_id = live.source_id and later."position" > park_source_at."position")
  union all
  select kept.park_key, kept.source_id, kept.own_position
  from api.park_source_past as kept
  where kept."position" > park_source_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.park_source_past as earlier where earlier.park_key = kept.park_key and earlier.source_id = kept.source_id and earlier."position" > park_source_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.park_source_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION park_source_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.park_source_at("position" bigint) IS '园区来源：某次变更后的状态 | The state behind a position of the change log, null for now: Sources of a park';

-- Name: pass_records(text, uuid, uuid); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.pass_records(county text, "from" uuid, "to" uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $_$
declare
  hanging record;
begin
  if not coalesce(county = any (string_to_array(current_setting('geo.write', true), ',')), false) then
    raise insufficient_privilege using message = format('Records of the county %s may not be written.', county);
  end if;
  if not exists (
    select from parcel_lineage
    where county_code = county and predecessor_id = "from" and successor_county_code = county and successor_id = "to" and act = 'RENUMBER'
  ) then
    raise no_data_found using message = 'No new number leads from the one parcel to the other.';
  end if;
  for hanging in
    select found.conrelid::regclass as name, county_column.attname as county_column, id_column.attname as id_column
    from pg_constraint as found
    join pg_attribute as county_column on county_column.attrelid = found.conrelid and county_column.attnum = found.conkey[1]
    join pg_attribute as id_column on id_column.attrelid = found.conrelid and id_column.attnum = found.conkey[2]
    where found.contype = 'f' and found.confrelid = 'parcel'::regclass and found.conrelid <> 'parcel_lineage'::regclass
      and found.conparentid = 0
    order by found.conrelid
  loop
    execute format('update %s set %I = $3 where %I = $1 and %I = $2', hanging.name, hanging.id_column, hanging.county_column, hanging.id_column)
      using county, "from", "to";
  end loop;
end
$_$;

ALTER FUNCTION api.pass_records(county text, "from" uuid, "to" uuid) OWNER TO geo_rights;

-- Name: FUNCTION pass_records(county text, "from" uuid, "to" uuid); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.pass_records(county text, "from" uuid, "to" uuid) IS '代码变更后由新宗地承接全部关联记录 | Lets everything that hangs on a closed number hang on the new one';

-- Name: platform_above(); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.platform_above() RETURNS TABLE(platform_key text, above_key text)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  with recursive above as (
    select key as platform_key, key as above_key from api.platform
    union
    select above.platform_key, platform.parent_key
    from above join api.platform as platform on platform.key = above.above_key
    where platform.parent_key is not null
  )
  select platform_key, above_key from above
$$;

ALTER FUNCTION api.platform_above() OWNER TO geo_rights;

-- Name: FUNCTION platform_above(); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.platform_above() IS '平台及其上级平台 | Platforms with the platforms they belong to, themselves among them';

-- Name: platform; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.platform (
    key text NOT NULL,
    name text NOT NULL,
    name_en text,
    kind text NOT NULL,
    tier text NOT NULL,
    parent_key text,
    region_code text NOT NULL,
    area_km2 numeric,
    layout text,
    priority_support boolean,
    note text,
    location public.geometry(Point,4490) NOT NULL,
    location_precision text NOT NULL,
    boundary public.geometry(MultiPolygon,4490),
    as_of_text text,
    as_of_first date,
    as_of_last date,
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT platform_area_positive CHECK (((area_km2 > (0)::numeric) AND (area_km2 < '10000000'::numeric))),
    CONSTRAINT platform_as_of_closed CHECK (((num_nulls(as_of_text, as_of_first, as_of_last) = ANY (ARRAY[0, 3])) AND (as_of_first <= as_of_last) AND isfinite(as_of_first) AND isfinite(as_of_last))),
    CONSTRAINT platform_boundary_in_china CHECK (land.in_china(boundary)),
    CONSTRAINT platform_boundary_valid CHECK (land.is_outline(boundary)),
    CONSTRAINT platform_kind_known CHECK ((kind = ANY (ARRAY['INDUSTRIAL_TRANSFER_PLATFORM'::text, 'LARGE_INDUSTRIAL_CLUSTER'::text, 'PLATFORM_AREA'::text, 'TEN_THOUSAND_MU_PARK'::text, 'COOPERATION_ZONE'::text, 'HIGH_TECH_ZONE'::text, 'PROVINCIAL_PARK'::text]))),
    CONSTRAINT platform_location_in_china CHECK (((NOT public.st_isempty(location)) AND land.in_china(location))),
    CONSTRAINT platform_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT platform_outline_given CHECK (((location_precision = 'OUTLINE'::text) = (boundary IS NOT NULL))),
    CONSTRAINT platform_parent_is_another CHECK ((parent_key <> key)),
    CONSTRAINT platform_precision_known CHECK ((location_precision = ANY (ARRAY['OUTLINE'::text, 'POINT'::text, 'TOWNSHIP'::text, 'COUNTY'::text, 'CITY'::text]))),
    CONSTRAINT platform_tier_known CHECK ((tier = ANY (ARRAY['NATIONAL'::text, 'PROVINCIAL'::text, 'MUNICIPAL'::text, 'COUNTY'::text]))),
    CONSTRAINT platform_version_positive CHECK ((version > 0))
);

ALTER TABLE land.platform OWNER TO geo_owner;

-- Name: TABLE platform; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.platform IS '产业平台 | Industrial platform; a tree of platforms and their areas';

-- Name: COLUMN platform.key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.key IS '键 | Key';

-- Name: COLUMN platform.name; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.name IS '名称 | Name';

-- Name: COLUMN platform.name_en; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.name_en IS '英文名称 | English name';

-- Name: COLUMN platform.kind; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.kind IS '类型：主平台、大型产业集聚区、片区、万亩千亿园区、合作区、高新区、省产业园 | Kind';

-- Name: COLUMN platform.tier; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.tier IS '级别：国家、省、市、县 | Tier of government';

-- Name: COLUMN platform.parent_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.parent_key IS '上级平台 | Platform it is an area of';

-- Name: COLUMN platform.region_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.region_code IS '所在区划 | Region it belongs to';

-- Name: COLUMN platform.area_km2; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.area_km2 IS '规划面积（平方千米） | Planned area (km²)';

-- Name: COLUMN platform.layout; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.layout IS '布局，如一核两区 | Layout, such as one core and two areas';

-- Name: COLUMN platform.priority_support; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.priority_support IS '是否省重点支持 | Whether the province supports it with priority';

-- Name: COLUMN platform.note; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.note IS '备注 | Note';

-- Name: COLUMN platform.location; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.location IS '位置（EPSG:4490），精度见 location_precision | Where it stands (EPSG:4490); see location_precision';

-- Name: COLUMN platform.location_precision; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.location_precision IS '位置精度：OUTLINE 轮廓，POINT 点，TOWNSHIP 乡镇驻地，COUNTY 县驻地，CITY 市驻地 | How exact the location is';

-- Name: COLUMN platform.boundary; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.boundary IS '轮廓（EPSG:4490） | Outline (EPSG:4490)';

-- Name: COLUMN platform.as_of_text; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.as_of_text IS '数据时点（原文） | Period the facts are of, as stated';

-- Name: COLUMN platform.as_of_first; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.as_of_first IS '数据时点首日 | First day of that period';

-- Name: COLUMN platform.as_of_last; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.as_of_last IS '数据时点末日 | Last day of that period';

-- Name: COLUMN platform.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN platform.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.source_id IS '来源 | Source of the record';

-- Name: COLUMN platform.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN platform.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN platform.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN platform.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: platform; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.platform AS
 SELECT platform.key,
    platform.name,
    platform.name_en,
    platform.kind,
    platform.tier,
    platform.parent_key,
    platform.region_code,
    platform.area_km2,
    platform.layout,
    platform.priority_support,
    platform.note,
    platform.location,
    platform.location_precision,
    platform.boundary,
    platform.as_of_text,
    platform.as_of_first,
    platform.as_of_last,
    platform.origin,
    platform.source_id,
    platform.stated_on,
    platform.updated_at,
    platform.updated_by,
    platform.version
   FROM land.platform;

ALTER TABLE api.platform OWNER TO geo_rights;

-- Name: platform_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.platform_at("position" bigint) RETURNS SETOF api.platform
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.key, live.name, live.name_en, live.kind, live.tier, live.parent_key, live.region_code, live.area_km2, live.layout, live.priority_support, live.note, live.location, live.location_precision, live.boundary, live.as_of_text, live.as_of_first, live.as_of_last, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.platform as live
  where not exists (select from api.platform_past as later where later.key = live.key and later."position" > platform_at."position")
  union all
  select kept.key, kept.name, kept.name_en, kept.kind, kept.tier, kept.parent_key, kept.region_code, kept.area_km2, kept.layout, kept.priority_support, kept.note, kept.location, kept.location_precision, kept.boundary, kept.as_of_text, kept.as_of_first, kept.as_of_last, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.platform_past as kept
  where kept."position" > platform_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.platform_past as earlier where earlier.key = kept.key and earlier."position" > platform_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.platform_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION platform_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.platform_at("position" bigint) IS '产业平台：某次变更后的状态 | The state behind a position of the change log, null for now: Industrial platform; a tree of platforms and their areas';

-- Name: platform_industry; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.platform_industry (
    platform_key text NOT NULL,
    chain text NOT NULL,
    role text NOT NULL,
    "position" integer NOT NULL,
    CONSTRAINT platform_industry_position_positive CHECK (("position" > 0)),
    CONSTRAINT platform_industry_role_known CHECK ((role = ANY (ARRAY['LEADING'::text, 'FEATURED'::text])))
);

ALTER TABLE land.platform_industry OWNER TO geo_owner;

-- Name: TABLE platform_industry; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.platform_industry IS '平台产业 | Industries of a platform';

-- Name: COLUMN platform_industry.platform_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_industry.platform_key IS '平台 | Platform';

-- Name: COLUMN platform_industry.chain; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_industry.chain IS '产业链 | Industry';

-- Name: COLUMN platform_industry.role; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_industry.role IS '角色：LEADING 主导，FEATURED 特色 | Leading or featured';

-- Name: COLUMN platform_industry."position"; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_industry."position" IS '次序 | Place in the order of the source (ordinal)';

-- Name: platform_industry; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.platform_industry AS
 SELECT platform_industry.platform_key,
    platform_industry.chain,
    platform_industry.role,
    platform_industry."position"
   FROM land.platform_industry;

ALTER TABLE api.platform_industry OWNER TO geo_rights;

-- Name: platform_industry_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.platform_industry_at("position" bigint) RETURNS SETOF api.platform_industry
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.platform_key, live.chain, live.role, live."position"
  from api.platform_industry as live
  where not exists (select from api.platform_industry_past as later where later.platform_key = live.platform_key and later.chain = live.chain and later."position" > platform_industry_at."position")
  union all
  select kept.platform_key, kept.chain, kept.role, kept.own_position
  from api.platform_industry_past as kept
  where kept."position" > platform_industry_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.platform_industry_past as earlier where earlier.platform_key = kept.platform_key and earlier.chain = kept.chain and earlier."position" > platform_industry_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.platform_industry_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION platform_industry_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.platform_industry_at("position" bigint) IS '平台产业：某次变更后的状态 | The state behind a position of the change log, null for now: Industries of a platform';

-- Name: platform_source; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.platform_source (
    platform_key text NOT NULL,
    source_id text NOT NULL,
    "position" integer NOT NULL,
    CONSTRAINT platform_source_position_positive CHECK (("position" > 0))
);

ALTER TABLE land.platform_source OWNER TO geo_owner;

-- Name: TABLE platform_source; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.platform_source IS '平台来源 | Sources of a platform';

-- Name: COLUMN platform_source.platform_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_source.platform_key IS '平台 | Platform';

-- Name: COLUMN platform_source.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_source.source_id IS '来源 | Source';

-- Name: COLUMN platform_source."position"; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_source."position" IS '次序 | Place in the order of the sources (ordinal)';

-- Name: platform_source; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.platform_source AS
 SELECT platform_source.platform_key,
    platform_source.source_id,
    platform_source."position"
   FROM land.platform_source;

ALTER TABLE api.platform_source OWNER TO geo_rights;

-- Name: platform_source_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.platform_source_at("position" bigint) RETURNS SETOF api.platform_source
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.platform_key, live.source_id, live."position"
  from api.platform_source as live
  where not exists (select from api.platform_source_past as later where later.platform_key = live.platform_key and later.source_id = live.source_id and later."position" > platform_source_at."position")
  union all
  select kept.platform_key, kept.source_id, kept.own_position
  from api.platform_source_past as kept
  where kept."position" > platform_source_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.platform_source_past as earlier where earlier.platform_key = kept.platform_key and earlier.source_id = kept.source_id and earlier."position" > platform_source_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.platform_source_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION platform_source_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.platform_source_at("position" bigint) IS '平台来源：某次变更后的状态 | The state behind a position of the change log, null for now: Sources of a platform';

-- Name: project; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.project (
    county_code text NOT NULL,
    id uuid NOT NULL,
    key text,
    name text NOT NULL,
    platform_key text,
    industry text,
    stage text NOT NULL,
    stage_text text,
    stage_first date,
    stage_last date,
    investment numeric(18,2),
    start_on_delivery boolean NOT NULL,
    admitted_on date,
    statistics_entry_on date,
    note text,
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT project_county_six_digits CHECK ((county_code ~ '^[0-9]{6}$'::text)),
    CONSTRAINT project_investment_not_negative CHECK (((investment >= (0)::numeric) AND (investment <= '10000000000000000'::numeric))),
    CONSTRAINT project_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT project_stage_closed CHECK (((num_nulls(stage_text, stage_first, stage_last) = ANY (ARRAY[0, 3])) AND (stage_first <= stage_last) AND isfinite(stage_first) AND isfinite(stage_last))),
    CONSTRAINT project_stage_known CHECK ((stage = ANY (ARRAY['SIGNED'::text, 'APPROVED'::text, 'LISTED'::text, 'LAND_DELIVERED'::text, 'STARTED'::text, 'COMPLETED'::text, 'IN_PRODUCTION'::text, 'AT_CAPACITY'::text]))),
    CONSTRAINT project_version_positive CHECK ((version > 0))
);

ALTER TABLE land.project OWNER TO geo_owner;

-- Name: TABLE project; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.project IS '项目 | Investment project';

-- Name: COLUMN project.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN project.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.id IS '标识 | Id';

-- Name: COLUMN project.key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.key IS '键，公开报道的项目才有 | Key; only reported projects have one';

-- Name: COLUMN project.name; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.name IS '名称 | Name';

-- Name: COLUMN project.platform_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.platform_key IS '所属平台 | Platform it belongs to';

-- Name: COLUMN project.industry; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.industry IS '产业链 | Industry';

-- Name: COLUMN project.stage; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.stage IS '当前阶段：签约、立项、挂网、交地、动工、竣工、投产、达产达税 | Stage reached';

-- Name: COLUMN project.stage_text; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.stage_text IS '达到阶段的时间（原文） | When the stage was reached, as stated';

-- Name: COLUMN project.stage_first; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.stage_first IS '该时间的首日 | First day of that period';

-- Name: COLUMN project.stage_last; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.stage_last IS '该时间的末日 | Last day of that period';

-- Name: COLUMN project.investment; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.investment IS '投资额（元） | Investment (yuan)';

-- Name: COLUMN project.start_on_delivery; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.start_on_delivery IS '交地即动工 | Whether land was delivered and construction started on the same day';

-- Name: COLUMN project.admitted_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.admitted_on IS '过会日期 | Approved by the admission meeting on';

-- Name: COLUMN project.statistics_entry_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.statistics_entry_on IS '入库日期 | Entered into the statistics on';

-- Name: COLUMN project.note; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.note IS '备注 | Note';

-- Name: COLUMN project.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN project.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.source_id IS '来源 | Source of the record';

-- Name: COLUMN project.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN project.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN project.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN project.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: project; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.project AS
 SELECT project.county_code,
    project.id,
    project.key,
    project.name,
    project.platform_key,
    project.industry,
    project.stage,
    project.stage_text,
    project.stage_first,
    project.stage_last,
    project.investment,
    project.start_on_delivery,
    project.admitted_on,
    project.statistics_entry_on,
    project.note,
    project.origin,
    project.source_id,
    project.stated_on,
    project.updated_at,
    project.updated_by,
    project.version
   FROM land.project
  WHERE (project.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.project OWNER TO geo_rights;

-- Name: project_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.project_at("position" bigint) RETURNS SETOF api.project
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.id, live.key, live.name, live.platform_key, live.industry, live.stage, live.stage_text, live.stage_first, live.stage_last, live.investment, live.start_on_delivery, live.admitted_on, live.statistics_entry_on, live.note, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.project as live
  where not exists (select from api.project_past as later where later.county_code = live.county_code and later.id = live.id and later."position" > project_at."position")
  union all
  select kept.county_code, kept.id, kept.key, kept.name, kept.platform_key, kept.industry, kept.stage, kept.stage_text, kept.stage_first, kept.stage_last, kept.investment, kept.start_on_delivery, kept.admitted_on, kept.statistics_entry_on, kept.note, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.project_past as kept
  where kept."position" > project_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.project_past as earlier where earlier.county_code = kept.county_code and earlier.id = kept.id and earlier."position" > project_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.project_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION project_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.project_at("position" bigint) IS '项目：某次变更后的状态 | The state behind a position of the change log, null for now: Investment project';

-- Name: project_dwell_on(date); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.project_dwell_on("on" date) RETURNS TABLE(county_code text, project_id uuid, stage text, since date, next_stage text, next_agreed_on date)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  with now_at as (
    select distinct on (county_code, project_id) county_code, project_id, stage, place, reached_on
    from api.project_reached("on")
    order by county_code, project_id, place desc
  ), next as (
    select distinct on (now_at.county_code, now_at.project_id) now_at.county_code, now_at.project_id, step.stage, step.agreed_on
    from now_at
    join api.project_stage as step on step.county_code = now_at.county_code and step.project_id = now_at.project_id
    where step.agreed_on is not null and api.project_stage_place(step.stage) > now_at.place
    order by now_at.county_code, now_at.project_id, api.project_stage_place(step.stage)
  )
  select now_at.county_code, now_at.project_id, now_at.stage, now_at.reached_on, next.stage, next.agreed_on
  from now_at
  left join next on next.county_code = now_at.county_code and next.project_id = now_at.project_id
$$;

ALTER FUNCTION api.project_dwell_on("on" date) OWNER TO geo_rights;

-- Name: FUNCTION project_dwell_on("on" date); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.project_dwell_on("on" date) IS '某日项目所处阶段及停留 | Stage each project stands at on a day, and since when';

-- Name: project_dwell_on(date, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.project_dwell_on("on" date, as_of bigint) RETURNS TABLE(county_code text, project_id uuid, stage text, since date, next_stage text, next_agreed_on date)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  with now_at as (
    select distinct on (county_code, project_id) county_code, project_id, stage, place, reached_on
    from api.project_reached("on", as_of)
    order by county_code, project_id, place desc
  ), next as (
    select distinct on (now_at.county_code, now_at.project_id) now_at.county_code, now_at.project_id, step.stage, step.agreed_on
    from now_at
    join api.project_stage_at(as_of) as step on step.county_code = now_at.county_code and step.project_id = now_at.project_id
    where step.agreed_on is not null and api.project_stage_place(step.stage) > now_at.place
    order by now_at.county_code, now_at.project_id, api.project_stage_place(step.stage)
  )
  select now_at.county_code, now_at.project_id, now_at.stage, now_at.reached_on, next.stage, next.agreed_on
  from now_at
  left join next on next.county_code = now_at.county_code and next.project_id = now_at.project_id
$$;

ALTER FUNCTION api.project_dwell_on("on" date, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION project_dwell_on("on" date, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.project_dwell_on("on" date, as_of bigint) IS '某日项目所处阶段及停留 | Stage each project stands at on a day, and since when';

-- Name: project_facts(text, uuid); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.project_facts(county text, project uuid) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select jsonb_build_object(
    'stage', land.stage, 'stageFirst', land.stage_first, 'stageLast', land.stage_last, 'statedOn', land.stated_on,
    'admittedOn', land.admitted_on, 'statisticsEntryOn', land.statistics_entry_on,
    'stages', (
      select jsonb_agg(jsonb_build_object('stage', step.stage, 'agreedOn', step.agreed_on, 'actualFirst', step.actual_first, 'actualLast', step.actual_last)
        order by api.project_stage_place(step.stage))
      from api.project_stage as step where step.county_code = land.county_code and step.project_id = land.id))
  from api.project as land
  where land.county_code = county and land.id = project
$$;

ALTER FUNCTION api.project_facts(county text, project uuid) OWNER TO geo_rights;

-- Name: FUNCTION project_facts(county text, project uuid); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.project_facts(county text, project uuid) IS '项目各阶段情况 | What is on record about the stages of a project';

-- Name: project_facts(text, uuid, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.project_facts(county text, project uuid, as_of bigint) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select jsonb_build_object(
    'stage', land.stage, 'stageFirst', land.stage_first, 'stageLast', land.stage_last, 'statedOn', land.stated_on,
    'admittedOn', land.admitted_on, 'statisticsEntryOn', land.statistics_entry_on,
    'stages', (
      select jsonb_agg(jsonb_build_object('stage', step.stage, 'agreedOn', step.agreed_on, 'actualFirst', step.actual_first, 'actualLast', step.actual_last)
        order by api.project_stage_place(step.stage))
      from api.project_stage_at(as_of) as step where step.county_code = land.county_code and step.project_id = land.id))
  from api.project_at(as_of) as land
  where land.county_code = county and land.id = project
$$;

ALTER FUNCTION api.project_facts(county text, project uuid, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION project_facts(county text, project uuid, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.project_facts(county text, project uuid, as_of bigint) IS '项目各阶段情况 | What is on record about the stages of a project';

-- Name: project_figures(integer[], text[], text[], date[], date[]); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.project_figures(places integer[], regions text[], platforms text[], firsts date[], lasts date[]) RETURNS TABLE(place integer, is_generated boolean, over_100m integer, over_1bn integer, planned_yuan numeric, started integer, producing integer, moved integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  with asked as (
    select * from unnest(places, regions, platforms, firsts, lasts) as question (place, region, platform, first_on, last_on)
  ), step as materialized (
    select reached.county_code, reached.project_id, reached.stage, reached.reached_on, project.platform_key, project.investment,
      project.origin = 'GENERATED' as is_generated
    from api.project_reached('infinity') as reached
    join api.project as project on project.county_code = reached.county_code and project.id = reached.project_id
    where reached.stage in ('SIGNED', 'STARTED', 'IN_PRODUCTION')
  ), found as (
    select asked.place, step.*
    from asked
    join api.region_above() as above on above.above_code = asked.region
    join step on step.county_code = above.region_code and step.reached_on between asked.first_on and asked.last_on
    union all
    select asked.place, step.*
    from asked
    join api.platform_above() as above on above.above_key = asked.platform
    join step on step.platform_key = above.platform_key and step.reached_on between asked.first_on and asked.last_on
  )
  select place, is_generated,
    count(*) filter (where stage = 'SIGNED' and investment >= 1e8)::integer,
    count(*) filter (where stage = 'SIGNED' and investment >= 1e9)::integer,
    coalesce(sum(investment) filter (where stage = 'SIGNED' and investment >= 1e8), 0),
    count(*) filter (where stage = 'STARTED')::integer,
    count(*) filter (where stage = 'IN_PRODUCTION')::integer,
    count(distinct (county_code, project_id))::integer
  from found
  group by place, is_generated
$$;

ALTER FUNCTION api.project_figures(places integer[], regions text[], platforms text[], firsts date[], lasts date[]) OWNER TO geo_rights;

-- Name: FUNCTION project_figures(places integer[], regions text[], platforms text[], firsts date[], lasts date[]); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.project_figures(places integer[], regions text[], platforms text[], firsts date[], lasts date[]) IS '各期间的项目指标 | Figures of projects in periods';

-- Name: project_figures(integer[], text[], text[], date[], date[], bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.project_figures(places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint) RETURNS TABLE(place integer, is_generated boolean, over_100m integer, over_1bn integer, planned_yuan numeric, started integer, producing integer, moved integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  with asked as (
    select * from unnest(places, regions, platforms, firsts, lasts) as question (place, region, platform, first_on, last_on)
  ), step as materialized (
    select reached.county_code, reached.project_id, reached.stage, reached.reached_on, project.platform_key, project.investment,
      project.origin = 'GENERATED' as is_generated
    from api.project_reached('infinity', as_of) as reached
    join api.project_at(as_of) as project on project.county_code = reached.county_code and project.id = reached.project_id
    where reached.stage in ('SIGNED', 'STARTED', 'IN_PRODUCTION')
  ), found as (
    select asked.place, step.*
    from asked
    join api.region_above() as above on above.above_code = asked.region
    join step on step.county_code = above.region_code and step.reached_on between asked.first_on and asked.last_on
    union all
    select asked.place, step.*
    from asked
    join api.platform_above() as above on above.above_key = asked.platform
    join step on step.platform_key = above.platform_key and step.reached_on between asked.first_on and asked.last_on
  )
  select place, is_generated,
    count(*) filter (where stage = 'SIGNED' and investment >= 1e8)::integer,
    count(*) filter (where stage = 'SIGNED' and investment >= 1e9)::integer,
    coalesce(sum(investment) filter (where stage = 'SIGNED' and investment >= 1e8), 0),
    count(*) filter (where stage = 'STARTED')::integer,
    count(*) filter (where stage = 'IN_PRODUCTION')::integer,
    count(distinct (county_code, project_id))::integer
  from found
  group by place, is_generated
$$;

ALTER FUNCTION api.project_figures(places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION project_figures(places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.project_figures(places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint) IS '各期间的项目指标 | Figures of projects in periods';

-- Name: project_parcel; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.project_parcel (
    county_code text NOT NULL,
    project_id uuid NOT NULL,
    parcel_id uuid NOT NULL
);

ALTER TABLE land.project_parcel OWNER TO geo_owner;

-- Name: TABLE project_parcel; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.project_parcel IS '项目用地 | Parcels of a project';

-- Name: COLUMN project_parcel.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_parcel.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN project_parcel.project_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_parcel.project_id IS '项目 | Project';

-- Name: COLUMN project_parcel.parcel_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_parcel.parcel_id IS '地块 | Parcel';

-- Name: project_parcel; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.project_parcel AS
 SELECT project_parcel.county_code,
    project_parcel.project_id,
    project_parcel.parcel_id
   FROM land.project_parcel
  WHERE (project_parcel.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.project_parcel OWNER TO geo_rights;

-- Name: project_parcel_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.project_parcel_at("position" bigint) RETURNS SETOF api.project_parcel
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.project_id, live.parcel_id
  from api.project_parcel as live
  where not exists (select from api.project_parcel_past as later where later.county_code = live.county_code and later.project_id = live.project_id and later.parcel_id = live.parcel_id and later."position" > project_parcel_at."position")
  union all
  select kept.county_code, kept.project_id, kept.parcel_id
  from api.project_parcel_past as kept
  where kept."position" > project_parcel_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.project_parcel_past as earlier where earlier.county_code = kept.county_code and earlier.project_id = kept.project_id and earlier.parcel_id = kept.parcel_id and earlier."position" > project_parcel_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.project_parcel_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION project_parcel_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.project_parcel_at("position" bigint) IS '项目用地：某次变更后的状态 | The state behind a position of the change log, null for now: Parcels of a project';

-- Name: project_rate_days(date); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.project_rate_days("on" date) RETURNS TABLE(county_code text, project_id uuid, platform_key text, admitted_on date, listed_on date, delivered_on date, started_on date, entered_on date)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select project.county_code, project.id, project.platform_key, project.admitted_on,
    reached.listed_on, reached.delivered_on, reached.started_on, project.statistics_entry_on
  from api.project as project
  left join (
    select county_code, project_id,
      min(reached_on) filter (where place >= 3) as listed_on,
      min(reached_on) filter (where place >= 4) as delivered_on,
      min(reached_on) filter (where place >= 5) as started_on
    from api.project_reached("on")
    group by county_code, project_id
  ) as reached on reached.county_code = project.county_code and reached.project_id = project.id
$$;

ALTER FUNCTION api.project_rate_days("on" date) OWNER TO geo_rights;

-- Name: FUNCTION project_rate_days("on" date); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.project_rate_days("on" date) IS '四率所用日期 | Days from which a project counts in the four rates';

-- Name: project_rate_days(date, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.project_rate_days("on" date, as_of bigint) RETURNS TABLE(county_code text, project_id uuid, platform_key text, admitted_on date, listed_on date, delivered_on date, started_on date, entered_on date)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select project.county_code, project.id, project.platform_key, project.admitted_on,
    reached.listed_on, reached.delivered_on, reached.started_on, project.statistics_entry_on
  from api.project_at(as_of) as project
  left join (
    select county_code, project_id,
      min(reached_on) filter (where place >= 3) as listed_on,
      min(reached_on) filter (where place >= 4) as delivered_on,
      min(reached_on) filter (where place >= 5) as started_on
    from api.project_reached("on", as_of)
    group by county_code, project_id
  ) as reached on reached.county_code = project.county_code and reached.project_id = project.id
$$;

ALTER FUNCTION api.project_rate_days("on" date, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION project_rate_days("on" date, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.project_rate_days("on" date, as_of bigint) IS '四率所用日期 | Days from which a project counts in the four rates';

-- Name: project_reached(date); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.project_reached("on" date) RETURNS TABLE(county_code text, project_id uuid, stage text, place integer, reached_on date, is_exact boolean)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select told.county_code, told.project_id, told.stage, api.project_stage_place(told.stage), min(told.reached_on), bool_or(told.is_exact)
  from (
    select county_code, project_id, stage, actual_last as reached_on, actual_first = actual_last as is_exact
    from api.project_stage
    where actual_last is not null
    union all
    select county_code, id, stage,
      case when stage_last is null or stated_on between stage_first and stage_last then stated_on else stage_last end,
      coalesce(stage_first = stage_last, false)
    from api.project
    where coalesce(stage_last, stated_on) is not null
  ) as told
  group by told.county_code, told.project_id, told.stage
  having min(told.reached_on) <= "on"
$$;

ALTER FUNCTION api.project_reached("on" date) OWNER TO geo_rights;

-- Name: FUNCTION project_reached("on" date); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.project_reached("on" date) IS '项目各阶段达到之日 | Day from which each stage of each project counts as reached';

-- Name: project_reached(date, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.project_reached("on" date, as_of bigint) RETURNS TABLE(county_code text, project_id uuid, stage text, place integer, reached_on date, is_exact boolean)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select told.county_code, told.project_id, told.stage, api.project_stage_place(told.stage), min(told.reached_on), bool_or(told.is_exact)
  from (
    select county_code, project_id, stage, actual_last as reached_on, actual_first = actual_last as is_exact
    from api.project_stage_at(as_of)
    where actual_last is not null
    union all
    select county_code, id, stage,
      case when stage_last is null or stated_on between stage_first and stage_last then stated_on else stage_last end,
      coalesce(stage_first = stage_last, false)
    from api.project_at(as_of)
    where coalesce(stage_last, stated_on) is not null
  ) as told
  group by told.county_code, told.project_id, told.stage
  having min(told.reached_on) <= "on"
$$;

ALTER FUNCTION api.project_reached("on" date, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION project_reached("on" date, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.project_reached("on" date, as_of bigint) IS '项目各阶段达到之日 | Day from which each stage of each project counts as reached';

-- Name: project_source; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.project_source (
    county_code text NOT NULL,
    project_id uuid NOT NULL,
    source_id text NOT NULL,
    "position" integer NOT NULL,
    CONSTRAINT project_source_position_positive CHECK (("position" > 0))
);

ALTER TABLE land.project_source OWNER TO geo_owner;

-- Name: TABLE project_source; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.project_source IS '项目来源 | Sources of a project';

-- Name: COLUMN project_source.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_source.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN project_source.project_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_source.project_id IS '项目 | Project';

-- Name: COLUMN project_source.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_source.source_id IS '来源 | Source';

-- Name: COLUMN project_source."position"; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_source."position" IS '次序 | Place in the order of the sources (ordinal)';

-- Name: project_source; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.project_source AS
 SELECT project_source.county_code,
    project_source.project_id,
    project_source.source_id,
    project_source."position"
   FROM land.project_source
  WHERE (project_source.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.project_source OWNER TO geo_rights;

-- Name: project_source_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.project_source_at("position" bigint) RETURNS SETOF api.project_source
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.project_id, live.source_id, live."position"
  from api.project_source as live
  where not exists (select from api.project_source_past as later where later.county_code = live.county_code and later.project_id = live.project_id and later.source_id = live.source_id and later."position" > project_source_at."position")
  union all
  select kept.county_code, kept.project_id, kept.source_id, kept.own_position
  from api.project_source_past as kept
  where kept."position" > project_source_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.project_source_past as earlier where earlier.county_code = kept.county_code and earlier.project_id = kept.project_id and earlier.source_id = kept.source_id and earlier."position" > project_source_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.project_source_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION project_source_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.project_source_at("position" bigint) IS '项目来源：某次变更后的状态 | The state behind a position of the change log, null for now: Sources of a project';

-- Name: project_stage; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.project_stage (
    county_code text NOT NULL,
    project_id uuid NOT NULL,
    stage text NOT NULL,
    agreed_on date,
    actual_text text,
    actual_first date,
    actual_last date,
    CONSTRAINT project_stage_actual_closed CHECK (((num_nulls(actual_text, actual_first, actual_last) = ANY (ARRAY[0, 3])) AND (actual_first <= actual_last) AND isfinite(actual_first) AND isfinite(actual_last))),
    CONSTRAINT project_stage_name_known CHECK ((stage = ANY (ARRAY['SIGNED'::text, 'APPROVED'::text, 'LISTED'::text, 'LAND_DELIVERED'::text, 'STARTED'::text, 'COMPLETED'::text, 'IN_PRODUCTION'::text, 'AT_CAPACITY'::text])))
);

ALTER TABLE land.project_stage OWNER TO geo_owner;

-- Name: TABLE project_stage; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.project_stage IS '项目阶段 | A stage of a project, agreed and actual';

-- Name: COLUMN project_stage.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_stage.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN project_stage.project_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_stage.project_id IS '项目 | Project';

-- Name: COLUMN project_stage.stage; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_stage.stage IS '阶段 | Stage';

-- Name: COLUMN project_stage.agreed_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_stage.agreed_on IS '约定日期 | Agreed day';

-- Name: COLUMN project_stage.actual_text; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_stage.actual_text IS '实际时间（原文） | Actual time as stated';

-- Name: COLUMN project_stage.actual_first; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_stage.actual_first IS '实际时间首日 | First day of that period';

-- Name: COLUMN project_stage.actual_last; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_stage.actual_last IS '实际时间末日 | Last day of that period';

-- Name: project_stage; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.project_stage AS
 SELECT project_stage.county_code,
    project_stage.project_id,
    project_stage.stage,
    project_stage.agreed_on,
    project_stage.actual_text,
    project_stage.actual_first,
    project_stage.actual_last
   FROM land.project_stage
  WHERE (project_stage.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.project_stage OWNER TO geo_rights;

-- Name: project_stage_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.project_stage_at("position" bigint) RETURNS SETOF api.project_stage
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.project_id, live.stage, live.agreed_on, live.actual_text, live.actual_first, live.actual_last
  from api.project_stage as live
  where not exists (select from api.project_stage_past as later where later.county_code = live.county_code and later.project_id = live.project_id and later.stage = live.stage and later."position" > project_stage_at."position")
  union all
  select kept.county_code, kept.project_id, kept.stage, kept.agreed_on, kept.actual_text, kept.actual_first, kept.actual_last
  from api.project_stage_past as kept
  where kept."position" > project_stage_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.project_stage_past as earlier where earlier.county_code = kept.county_code and earlier.project_id = kept.project_id and earlier.stage = kept.stage and earlier."position" > project_stage_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.project_stage_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION project_stage_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.project_stage_at("position" bigint) IS '项目阶段：某次变更后的状态 | The state behind a position of the change log, null for now: A stage of a project, agreed and actual';

-- Name: project_stage_place(text); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.project_stage_place(stage text) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  select array_position(array['SIGNED', 'APPROVED', 'LISTED', 'LAND_DELIVERED', 'STARTED', 'COMPLETED', 'IN_PRODUCTION', 'AT_CAPACITY'], stage)
$$;

ALTER FUNCTION api.project_stage_place(stage text) OWNER TO geo_rights;

-- Name: FUNCTION project_stage_place(stage text); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.project_stage_place(stage text) IS '阶段次序 | Place of a stage on the way of a project (ordinal)';

-- Name: redevelopment_facts(text, uuid); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.redevelopment_facts(county text, parcel uuid) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select jsonb_build_object(
    'ownership', land.ownership, 'platform', (select name from api.platform as platform where platform.key = land.platform_key),
    'useSystem', land.land_use_system, 'useCode', land.land_use_code, 'plannedSystem', land.planned_use_system, 'plannedCode', land.planned_use_code,
    'supply', (select facts from api.supply_facts(land.county_code, land.id) as facts),
    'grounds', (
      select jsonb_agg(jsonb_build_object('ground', ground, 'decidedOn', decided_on, 'withdrawnOn', withdrawn_on, 'document', document, 'origin', origin)
        order by decided_on, ground)
      from api.redevelopment_ground as item where item.county_code = land.county_code and item.parcel_id = land.id),
    'surveys', (
      select jsonb_agg(jsonb_build_object('surveyedOn', surveyed_on, 'holders', holders, 'consentShare', consent_share, 'ownershipClear', ownership_clear,
        'inSecondSurvey', in_second_survey, 'inVillageCluster', in_village_cluster, 'divisionAllowed', division_allowed, 'unbuiltArea', unbuilt_area,
        'smallestUnitArea', smallest_unit_area, 'acquisitionAgreedOn', acquisition_agreed_on, 'acquisitionDocument', acquisition_document,
        'document', document, 'origin', origin) order by surveyed_on)
      from api.redevelopment_survey as item where item.county_code = land.county_code and item.parcel_id = land.id),
    'area', land.ellipsoid_area,
    'neighbours', (
      select jsonb_build_object('count', count(*), 'area', coalesce(sum(other.ellipsoid_area), 0))
      from (
        select edge.other_county_code as county_code, edge.other_parcel_id as id
        from api.adjacency as edge where edge.county_code = land.county_code and edge.parcel_id = land.id and edge.shared_metres >= 1
        union all
        select edge.county_code, edge.parcel_id
        from api.adjacency as edge where edge.other_county_code = land.county_code and edge.other_parcel_id = land.id and edge.shared_metres >= 1
      ) as touching
      cross join lateral (
        select * from api.parcel as found where found.county_code = touching.county_code and found.id = touching.id offset 0) as other
      where other.state = 'ACTIVE' and other.stage = 'IN_USE' and api.is_industry(other.land_use_system, other.land_use_code)))
  from api.parcel as land
  where land.county_code = county and land.id = parcel
$$;

ALTER FUNCTION api.redevelopment_facts(county text, parcel uuid) OWNER TO geo_rights;

-- Name: FUNCTION redevelopment_facts(county text, parcel uuid); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.redevelopment_facts(county text, parcel uuid) IS '地块再开发所需情况 | What is on record for the redevelopment of a parcel';

-- Name: redevelopment_facts(text, uuid, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.redevelopment_facts(county text, parcel uuid, as_of bigint) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
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

ALTER FUNCTION api.redevelopment_facts(county text, parcel uuid, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION redevelopment_facts(county text, parcel uuid, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.redevelopment_facts(county text, parcel uuid, as_of bigint) IS '地块再开发所需情况 | What is on record for the redevelopment of a parcel';

-- Name: redevelopment_ground; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.redevelopment_ground (
    county_code text NOT NULL,
    id uuid NOT NULL,
    parcel_id uuid NOT NULL,
    ground text NOT NULL,
    decided_on date NOT NULL,
    withdrawn_on date,
    document text NOT NULL,
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT redevelopment_ground_dates_finite CHECK ((isfinite(decided_on) AND isfinite(withdrawn_on))),
    CONSTRAINT redevelopment_ground_document_given CHECK ((document <> ''::text)),
    CONSTRAINT redevelopment_ground_ground_known CHECK ((ground = ANY (ARRAY['SCATTERED_LAYOUT'::text, 'EXTENSIVE_USE'::text, 'UNREASONABLE_PURPOSE'::text, 'DILAPIDATED_BUILDINGS'::text, 'OUT_OF_SECONDARY'::text, 'PLAN_NO_LONGER_INDUSTRY'::text, 'RESTRICTED_INDUSTRY'::text, 'UNSAFE_OR_POLLUTING'::text, 'SCATTERED_SETTLEMENT'::text, 'VILLAGE_CONSOLIDATION'::text, 'SUPPLIED_NOT_BUILDABLE'::text, 'BY_DECISION'::text]))),
    CONSTRAINT redevelopment_ground_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT redevelopment_ground_period CHECK ((decided_on <= withdrawn_on)),
    CONSTRAINT redevelopment_ground_version_positive CHECK ((version > 0))
);

ALTER TABLE land.redevelopment_ground OWNER TO geo_owner;

-- Name: TABLE redevelopment_ground; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.redevelopment_ground IS '再开发认定依据 | Ground on which land was recognised for redevelopment, with its document';

-- Name: COLUMN redevelopment_ground.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN redevelopment_ground.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground.id IS '标识 | Id';

-- Name: COLUMN redevelopment_ground.parcel_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground.parcel_id IS '地块 | Parcel';

-- Name: COLUMN redevelopment_ground.ground; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground.ground IS '依据 | Ground';

-- Name: COLUMN redevelopment_ground.decided_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground.decided_on IS '文件日期 | Day of the document';

-- Name: COLUMN redevelopment_ground.withdrawn_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground.withdrawn_on IS '撤销日期 | Day it was withdrawn';

-- Name: COLUMN redevelopment_ground.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground.document IS '文件 | Document it stands in';

-- Name: COLUMN redevelopment_ground.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN redevelopment_ground.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground.source_id IS '来源 | Source of the record';

-- Name: COLUMN redevelopment_ground.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN redevelopment_ground.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN redevelopment_ground.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN redevelopment_ground.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: redevelopment_ground; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.redevelopment_ground AS
 SELECT redevelopment_ground.county_code,
    redevelopment_ground.id,
    redevelopment_ground.parcel_id,
    redevelopment_ground.ground,
    redevelopment_ground.decided_on,
    redevelopment_ground.withdrawn_on,
    redevelopment_ground.document,
    redevelopment_ground.origin,
    redevelopment_ground.source_id,
    redevelopment_ground.stated_on,
    redevelopment_ground.updated_at,
    redevelopment_ground.updated_by,
    redevelopment_ground.version
   FROM land.redevelopment_ground
  WHERE (redevelopment_ground.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.redevelopment_ground OWNER TO geo_rights;

-- Name: redevelopment_ground_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.redevelopment_ground_at("position" bigint) RETURNS SETOF api.redevelopment_ground
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.id, live.parcel_id, live.ground, live.decided_on, live.withdrawn_on, live.document, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.redevelopment_ground as live
  where not exists (select from api.redevelopment_ground_past as later where later.county_code = live.county_code and later.id = live.id and later."position" > redevelopment_ground_at."position")
  union all
  select kept.county_code, kept.id, kept.parcel_id, kept.ground, kept.decided_on, kept.withdrawn_on, kept.document, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.redevelopment_ground_past as kept
  where kept."position" > redevelopment_ground_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.redevelopment_ground_past as earlier where earlier.county_code = kept.county_code and earlier.id = kept.id and earlier."position" > redevelopment_ground_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.redevelopment_ground_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION redevelopment_ground_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.redevelopment_ground_at("position" bigint) IS '再开发认定依据：某次变更后的状态 | The state behind a position of the change log, null for now: Ground on which land was recognised for redevelopment, with its document';

-- Name: redevelopment_progress(text, date); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.redevelopment_progress(campaign text, on_day date) RETURNS TABLE(campaign_key text, region_code text, period_first date, period_last date, started_parcels integer, started_area double precision, finished_parcels integer, finished_area double precision, generated_started_area double precision, generated_finished_area double precision, target_mu numeric, target_period text, target_source text, reported_mu numeric, reported_period text, reported_source text)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $_$
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
      from api.redevelopment_work as work
      join api.parcel as land on land.county_code = work.county_code and land.id = work.parcel_id
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
$_$;

ALTER FUNCTION api.redevelopment_progress(campaign text, on_day date) OWNER TO geo_rights;

-- Name: FUNCTION redevelopment_progress(campaign text, on_day date); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.redevelopment_progress(campaign text, on_day date) IS '低效用地整治行动进展 | How far a campaign of redevelopment has come by a day';

-- Name: redevelopment_progress(text, date, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.redevelopment_progress(campaign text, on_day date, as_of bigint) RETURNS TABLE(campaign_key text, region_code text, period_first date, period_last date, started_parcels integer, started_area double precision, finished_parcels integer, finished_area double precision, generated_started_area double precision, generated_finished_area double precision, target_mu numeric, target_period text, target_source text, reported_mu numeric, reported_period text, reported_source text)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $_$
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
$_$;

ALTER FUNCTION api.redevelopment_progress(campaign text, on_day date, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION redevelopment_progress(campaign text, on_day date, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.redevelopment_progress(campaign text, on_day date, as_of bigint) IS '低效用地整治行动进展 | How far a campaign of redevelopment has come by a day';

-- Name: redevelopment_survey; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.redevelopment_survey (
    county_code text NOT NULL,
    id uuid NOT NULL,
    parcel_id uuid NOT NULL,
    surveyed_on date NOT NULL,
    holders integer,
    consent_share numeric(6,5),
    ownership_clear boolean,
    in_second_survey boolean,
    in_village_cluster boolean,
    division_allowed boolean,
    unbuilt_area numeric(14,2),
    smallest_unit_area numeric(14,2),
    acquisition_agreed_on date,
    acquisition_document text,
    document text,
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT redevelopment_survey_acquisition_closed CHECK ((((acquisition_agreed_on IS NULL) = (acquisition_document IS NULL)) AND (acquisition_document <> ''::text))),
    CONSTRAINT redevelopment_survey_consent CHECK (((consent_share >= (0)::numeric) AND (consent_share <= (1)::numeric))),
    CONSTRAINT redevelopment_survey_dates_finite CHECK ((isfinite(surveyed_on) AND isfinite(acquisition_agreed_on))),
    CONSTRAINT redevelopment_survey_document_given CHECK ((document <> ''::text)),
    CONSTRAINT redevelopment_survey_holders_positive CHECK ((holders > 0)),
    CONSTRAINT redevelopment_survey_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT redevelopment_survey_smallest_unit_area_positive CHECK (((smallest_unit_area > (0)::numeric) AND (smallest_unit_area < '100000000000'::numeric))),
    CONSTRAINT redevelopment_survey_unbuilt_area_not_negative CHECK (((unbuilt_area >= (0)::numeric) AND (unbuilt_area <= '100000000000'::numeric))),
    CONSTRAINT redevelopment_survey_version_positive CHECK ((version > 0))
);

ALTER TABLE land.redevelopment_survey OWNER TO geo_owner;

-- Name: TABLE redevelopment_survey; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.redevelopment_survey IS '再开发摸底 | What was found out about a parcel for its redevelopment';

-- Name: COLUMN redevelopment_survey.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN redevelopment_survey.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.id IS '标识 | Id';

-- Name: COLUMN redevelopment_survey.parcel_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.parcel_id IS '地块 | Parcel';

-- Name: COLUMN redevelopment_survey.surveyed_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.surveyed_on IS '摸底日期 | Day of the survey';

-- Name: COLUMN redevelopment_survey.holders; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.holders IS '权利人数量 | Right holders (count)';

-- Name: COLUMN redevelopment_survey.consent_share; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.consent_share IS '同意比例 | Share of the holders who consent (share, 0 to 1)';

-- Name: COLUMN redevelopment_survey.ownership_clear; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.ownership_clear IS '权属是否清晰无争议 | Whether ownership is clear and undisputed';

-- Name: COLUMN redevelopment_survey.in_second_survey; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.in_second_survey IS '是否为二调建设用地 | Whether the second national survey has it as construction land';

-- Name: COLUMN redevelopment_survey.in_village_cluster; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.in_village_cluster IS '是否属园区外村镇工业集聚区 | Whether it lies in an industrial cluster outside recognised parks';

-- Name: COLUMN redevelopment_survey.division_allowed; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.division_allowed IS '合同是否允许分割转让 | Whether the contract allows division and transfer';

-- Name: COLUMN redevelopment_survey.unbuilt_area; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.unbuilt_area IS '未建设部分面积（平方米） | Area of the unbuilt part (m²)';

-- Name: COLUMN redevelopment_survey.smallest_unit_area; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.smallest_unit_area IS '最小建筑单元面积（平方米） | Floor area of the smallest unit to be transferred (m²)';

-- Name: COLUMN redevelopment_survey.acquisition_agreed_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.acquisition_agreed_on IS '收储协议日期 | Day of the agreement on acquisition';

-- Name: COLUMN redevelopment_survey.acquisition_document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.acquisition_document IS '收储协议 | Agreement on acquisition';

-- Name: COLUMN redevelopment_survey.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.document IS '文件 | Document';

-- Name: COLUMN redevelopment_survey.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN redevelopment_survey.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.source_id IS '来源 | Source of the record';

-- Name: COLUMN redevelopment_survey.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN redevelopment_survey.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN redevelopment_survey.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN redevelopment_survey.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: redevelopment_survey; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.redevelopment_survey AS
 SELECT redevelopment_survey.county_code,
    redevelopment_survey.id,
    redevelopment_survey.parcel_id,
    redevelopment_survey.surveyed_on,
    redevelopment_survey.holders,
    redevelopment_survey.consent_share,
    redevelopment_survey.ownership_clear,
    redevelopment_survey.in_second_survey,
    redevelopment_survey.in_village_cluster,
    redevelopment_survey.division_allowed,
    redevelopment_survey.unbuilt_area,
    redevelopment_survey.smallest_unit_area,
    redevelopment_survey.acquisition_agreed_on,
    redevelopment_survey.acquisition_document,
    redevelopment_survey.document,
    redevelopment_survey.origin,
    redevelopment_survey.source_id,
    redevelopment_survey.stated_on,
    redevelopment_survey.updated_at,
    redevelopment_survey.updated_by,
    redevelopment_survey.version
   FROM land.redevelopment_survey
  WHERE (redevelopment_survey.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.redevelopment_survey OWNER TO geo_rights;

-- Name: redevelopment_survey_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.redevelopment_survey_at("position" bigint) RETURNS SETOF api.redevelopment_survey
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.id, live.parcel_id, live.surveyed_on, live.holders, live.consent_share, live.ownership_clear, live.in_second_survey, live.in_village_cluster, live.division_allowed, live.unbuilt_area, live.smallest_unit_area, live.acquisition_agreed_on, live.acquisition_document, live.document, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.redevelopment_survey as live
  where not exists (select from api.redevelopment_survey_past as later where later.county_code = live.county_code and later.id = live.id and later."position" > redevelopment_survey_at."position")
  union all
  select kept.county_code, kept.id, kept.parcel_id, kept.surveyed_on, kept.holders, kept.consent_share, kept.ownership_clear, kept.in_second_survey, kept.in_village_cluster, kept.division_allowed, kept.unbuilt_area, kept.smallest_unit_area, kept.acquisition_agreed_on, kept.acquisition_document, kept.document, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.redevelopment_survey_past as kept
  where kept."position" > redevelopment_survey_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.redevelopment_survey_past as earlier where earlier.county_code = kept.county_code and earlier.id = kept.id and earlier."position" > redevelopment_survey_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.redevelopment_survey_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION redevelopment_survey_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.redevelopment_survey_at("position" bigint) IS '再开发摸底：某次变更后的状态 | The state behind a position of the change log, null for now: What was found out about a parcel for its redevelopment';

-- Name: redevelopment_work; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.redevelopment_work (
    county_code text NOT NULL,
    id uuid NOT NULL,
    parcel_id uuid NOT NULL,
    route text NOT NULL,
    started_on date NOT NULL,
    finished_on date,
    area numeric(14,2),
    campaign_key text,
    document text,
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT redevelopment_work_area_positive CHECK (((area > (0)::numeric) AND (area < '1000000000000'::numeric))),
    CONSTRAINT redevelopment_work_dates_finite CHECK ((isfinite(started_on) AND isfinite(finished_on))),
    CONSTRAINT redevelopment_work_document_given CHECK ((document <> ''::text)),
    CONSTRAINT redevelopment_work_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT redevelopment_work_period CHECK ((started_on <= finished_on)),
    CONSTRAINT redevelopment_work_route_known CHECK ((route = ANY (ARRAY['INDUSTRY_TO_INDUSTRY'::text, 'ACQUISITION'::text, 'JOINT_DEVELOPMENT'::text, 'RETROFIT_EXPANSION'::text, 'VILLAGE_PARK_RENEWAL'::text, 'SUBDIVISION_TRANSFER'::text]))),
    CONSTRAINT redevelopment_work_version_positive CHECK ((version > 0))
);

ALTER TABLE land.redevelopment_work OWNER TO geo_owner;

-- Name: TABLE redevelopment_work; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.redevelopment_work IS '再开发实施 | Redevelopment of a parcel as it is carried out';

-- Name: COLUMN redevelopment_work.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN redevelopment_work.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work.id IS '标识 | Id';

-- Name: COLUMN redevelopment_work.parcel_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work.parcel_id IS '地块 | Parcel';

-- Name: COLUMN redevelopment_work.route; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work.route IS '再开发方式 | Route';

-- Name: COLUMN redevelopment_work.started_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work.started_on IS '启动日期 | Day it began';

-- Name: COLUMN redevelopment_work.finished_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work.finished_on IS '完成日期 | Day it was finished';

-- Name: COLUMN redevelopment_work.area; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work.area IS '涉及面积（平方米），空为整宗 | Area it covers, empty for the whole parcel (m²)';

-- Name: COLUMN redevelopment_work.campaign_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work.campaign_key IS '所属行动 | Campaign it is counted in';

-- Name: COLUMN redevelopment_work.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work.document IS '文件 | Document';

-- Name: COLUMN redevelopment_work.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN redevelopment_work.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work.source_id IS '来源 | Source of the record';

-- Name: COLUMN redevelopment_work.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN redevelopment_work.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN redevelopment_work.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN redevelopment_work.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: redevelopment_work; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.redevelopment_work AS
 SELECT redevelopment_work.county_code,
    redevelopment_work.id,
    redevelopment_work.parcel_id,
    redevelopment_work.route,
    redevelopment_work.started_on,
    redevelopment_work.finished_on,
    redevelopment_work.area,
    redevelopment_work.campaign_key,
    redevelopment_work.document,
    redevelopment_work.origin,
    redevelopment_work.source_id,
    redevelopment_work.stated_on,
    redevelopment_work.updated_at,
    redevelopment_work.updated_by,
    redevelopment_work.version
   FROM land.redevelopment_work
  WHERE (redevelopment_work.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.redevelopment_work OWNER TO geo_rights;

-- Name: redevelopment_work_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.redevelopment_work_at("position" bigint) RETURNS SETOF api.redevelopment_work
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.id, live.parcel_id, live.route, live.started_on, live.finished_on, live.area, live.campaign_key, live.document, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.redevelopment_work as live
  where not exists (select from api.redevelopment_work_past as later where later.county_code = live.county_code and later.id = live.id and later."position" > redevelopment_work_at."position")
  union all
  select kept.county_code, kept.id, kept.parcel_id, kept.route, kept.started_on, kept.finished_on, kept.area, kept.campaign_key, kept.document, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.redevelopment_work_past as kept
  where kept."position" > redevelopment_work_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.redevelopment_work_past as earlier where earlier.county_code = kept.county_code and earlier.id = kept.id and earlier."position" > redevelopment_work_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.redevelopment_work_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION redevelopment_work_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.redevelopment_work_at("position" bigint) IS '再开发实施：某次变更后的状态 | The state behind a position of the change log, null for now: Redevelopment of a parcel as it is carried out';

-- Name: region_above(); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.region_above() RETURNS TABLE(region_code text, above_code text)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  with recursive above as (
    select code as region_code, code as above_code from api.region
    union
    select above.region_code, region.parent_code
    from above join api.region as region on region.code = above.above_code
    where region.parent_code is not null
  )
  select region_code, above_code from above
$$;

ALTER FUNCTION api.region_above() OWNER TO geo_rights;

-- Name: FUNCTION region_above(); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.region_above() IS '行政区及其上级 | Regions with the regions they lie in, themselves among them';

-- Name: site_facts(public.geometry, date, integer); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.site_facts(boundary public.geometry, on_day date, most_parcels integer) RETURNS jsonb
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    AS $$
declare
  whole constant double precision := st_area(boundary::geography, true);
  perimeter constant double precision := st_perimeter(boundary::geography, true);
  latitude constant double precision := least(greatest(abs(st_ymax(boundary)), abs(st_ymin(boundary)), 1), 89);
  -- A geodesic of so many metres bulges by l² tan(latitude) / 8R beside the straight line; never more than 20,000 vertices are added.
  metres constant double precision := greatest(sqrt(38 * whole / (perimeter * tand(latitude))), perimeter / 20000);
  shape constant geometry := st_segmentize(boundary, metres / 111700);
  scale constant double precision := whole / st_area(shape::geography, true);
  hard geometry;
  soft geometry;
  net geometry;
  clear geometry;
  facts jsonb;
begin
  with measured as materialized (
    select *, st_area(part::geography, true) * scale as overlap
    from api.constraint_parts(shape, on_day)
  ), found as (
    select * from measured where overlap > least(0.01, 1e-4 * whole)
  )
  select jsonb_build_object(
      'constraints', coalesce((
        select jsonb_agg(jsonb_build_object(
            'kind', kind, 'hardness', hardness, 'name', name, 'county', county_code, 'id', id, 'overlap', overlap, 'area', constraint_m2)
          order by hardness, overlap desc, county_code, id)
        from found), '[]'),
      'kinds', coalesce((
        select jsonb_agg(jsonb_build_object('kind', kind, 'hardness', hardness, 'count', count, 'overlap', st_area(together::geography, true) * scale)
          order by hardness, kind)
        from (select kind, hardness, count(*) as count, st_union(part) as together from found group by kind, hardness) as of_kind), '[]')),
    (select st_union(part) from found where hardness = 'HARD'),
    (select st_union(part) from found where hardness = 'SOFT')
  into facts, hard, soft;

  net := case when hard is null then shape else st_collectionextract(st_difference(shape, hard), 3) end;
  clear := case when soft is null then net else st_collectionextract(st_difference(net, soft), 3) end;
  return facts || api.site_parcels(shape, whole, scale, most_parcels) || api.site_places(shape, scale, on_day) || jsonb_build_object(
    'area', whole,
    'planarArea', case when st_xmin(boundary) >= 73 and st_xmax(boundary) <= 136 and st_ymin(boundary) >= 3 and st_ymax(boundary) <= 54
      then st_area(st_transform(boundary, 4509 + least(greatest(floor((st_x(st_centroid(boundary)) + 1.5) / 3)::integer, 25), 45))) end,
    'hard', coalesce(st_area(hard::geography, true) * scale, 0),
    'soft', coalesce(st_area(soft::geography, true) * scale, 0),
    'hardOnly', coalesce(st_area((case when soft is null then hard else st_difference(hard, soft) end)::geography, true) * scale, 0),
    'softOnly', coalesce(st_area((case when hard is null then soft else st_difference(soft, hard) end)::geography, true) * scale, 0),
    'both', coalesce(st_area(st_intersection(hard, soft)::geography, true) * scale, 0),
    -- What nothing is cut from keeps its own vertices.
    'net', case when hard is null then api.site_land(boundary, 1) else api.site_land(net, scale) end,
    'clear', case when hard is null and soft is null then api.site_land(boundary, 1) else api.site_land(clear, scale) end,
    'facilities', coalesce((
      select jsonb_agg(jsonb_build_object('kind', kind, 'key', key, 'metres', distance_metres) order by distance_metres, kind)
      from api.nearest_facilities(boundary)), '[]'));
end
$$;

ALTER FUNCTION api.site_facts(boundary public.geometry, on_day date, most_parcels integer) OWNER TO geo_rights;

-- Name: FUNCTION site_facts(boundary public.geometry, on_day date, most_parcels integer); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.site_facts(boundary public.geometry, on_day date, most_parcels integer) IS '选址核查所需的全部事实 | All that a site check says of a shape';

-- Name: site_facts(public.geometry, date, integer, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.site_facts(boundary public.geometry, on_day date, most_parcels integer, as_of bigint) RETURNS jsonb
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    AS $$
declare
  whole constant double precision := st_area(boundary::geography, true);
  perimeter constant double precision := st_perimeter(boundary::geography, true);
  latitude constant double precision := least(greatest(abs(st_ymax(boundary)), abs(st_ymin(boundary)), 1), 89);
  -- A geodesic of so many metres bulges by l² tan(latitude) / 8R beside the straight line; never more than 20,000 vertices are added.
  metres constant double precision := greatest(sqrt(38 * whole / (perimeter * tand(latitude))), perimeter / 20000);
  shape constant geometry := st_segmentize(boundary, metres / 111700);
  scale constant double precision := whole / st_area(shape::geography, true);
  hard geometry;
  soft geometry;
  net geometry;
  clear geometry;
  facts jsonb;
begin
  with measured as materialized (
    select *, st_area(part::geography, true) * scale as overlap
    from api.constraint_parts(shape, on_day, as_of)
  ), found as (
    select * from measured where overlap > least(0.01, 1e-4 * whole)
  )
  select jsonb_build_object(
      'constraints', coalesce((
        select jsonb_agg(jsonb_build_object(
            'kind', kind, 'hardness', hardness, 'name', name, 'county', county_code, 'id', id, 'overlap', overlap, 'area', constraint_m2)
          order by hardness, overlap desc, county_code, id)
        from found), '[]'),
      'kinds', coalesce((
        select jsonb_agg(jsonb_build_object('kind', kind, 'hardness', hardness, 'count', count, 'overlap', st_area(together::geography, true) * scale)
          order by hardness, kind)
        from (select kind, hardness, count(*) as count, st_union(part) as together from found group by kind, hardness) as of_kind), '[]')),
    (select st_union(part) from found where hardness = 'HARD'),
    (select st_union(part) from found where hardness = 'SOFT')
  into facts, hard, soft;

  net := case when hard is null then shape else st_collectionextract(st_difference(shape, hard), 3) end;
  clear := case when soft is null then net else st_collectionextract(st_difference(net, soft), 3) end;
  return facts || api.site_parcels(shape, whole, scale, most_parcels, as_of) || api.site_places(shape, scale, on_day, as_of) || jsonb_build_object(
    'area', whole,
    'planarArea', case when st_xmin(boundary) >= 73 and st_xmax(boundary) <= 136 and st_ymin(boundary) >= 3 and st_ymax(boundary) <= 54
      then st_area(st_transform(boundary, 4509 + least(greatest(floor((st_x(st_centroid(boundary)) + 1.5) / 3)::integer, 25), 45))) end,
    'hard', coalesce(st_area(hard::geography, true) * scale, 0),
    'soft', coalesce(st_area(soft::geography, true) * scale, 0),
    'hardOnly', coalesce(st_area((case when soft is null then hard else st_difference(hard, soft) end)::geography, true) * scale, 0),
    'softOnly', coalesce(st_area((case when hard is null then soft else st_difference(soft, hard) end)::geography, true) * scale, 0),
    'both', coalesce(st_area(st_intersection(hard, soft)::geography, true) * scale, 0),
    -- What nothing is cut from keeps its own vertices.
    'net', case when hard is null then api.site_land(boundary, 1) else api.site_land(net, scale) end,
    'clear', case when hard is null and soft is null then api.site_land(boundary, 1) else api.site_land(clear, scale) end,
    'facilities', coalesce((
      select jsonb_agg(jsonb_build_object('kind', kind, 'key', key, 'metres', distance_metres) order by distance_metres, kind)
      from api.nearest_facilities(boundary)), '[]'));
end
$$;

ALTER FUNCTION api.site_facts(boundary public.geometry, on_day date, most_parcels integer, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION site_facts(boundary public.geometry, on_day date, most_parcels integer, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.site_facts(boundary public.geometry, on_day date, most_parcels integer, as_of bigint) IS '选址核查所需的全部事实 | All that a site check says of a shape';

-- Name: site_land(public.geometry, double precision); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.site_land(land public.geometry, scale double precision) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select jsonb_build_object('area', coalesce(sum(area), 0) * scale, 'largest', coalesce(max(area), 0) * scale,
    'pieces', greatest(count(*) filter (where area >= 1), least(count(*), 1)),
    'wkb', replace(encode(st_asbinary(coalesce(st_multi(st_collect(geom)), 'multipolygon empty'), 'NDR'), 'base64'), E'\n', ''))
  from (select geom, st_area(geom::geography, true) as area from st_dump(land) where st_area(geom) > 1e-13) as piece
$$;

ALTER FUNCTION api.site_land(land public.geometry, scale double precision) OWNER TO geo_rights;

-- Name: FUNCTION site_land(land public.geometry, scale double precision); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.site_land(land public.geometry, scale double precision) IS '图形及其面积、块数 | A shape with its area and the number of its pieces';

-- Name: site_parcels(public.geometry, double precision, double precision, integer); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.site_parcels(shape public.geometry, whole double precision, scale double precision, most integer) RETURNS jsonb
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET plan_cache_mode TO 'force_custom_plan'
    AS $$
declare
  facts jsonb;
begin
  with touched as materialized (
    select county_code, id, min(ellipsoid_area) as ellipsoid_area, min(registered_area) as registered_area, min(platform_key) as platform_key,
      min(land_use_system) as land_use_system, min(land_use_code) as land_use_code,
      min(planned_use_system) as planned_use_system, min(planned_use_code) as planned_use_code,
      least(sum(
        case when st_covers(piece, boundary) then ellipsoid_area else st_area(st_collectionextract(st_intersection(piece, boundary), 3)::geography, true) * scale end),
        min(ellipsoid_area), whole) as overlap
    -- A shape of many vertices is cut into pieces, so that none is laid over the whole of it: 100,000 vertices take 1 s instead of 7.
    from st_subdivide(shape, 256) as piece
    cross join lateral (
      select * from api.parcel where boundary && piece and st_intersects(piece, boundary) and state = 'ACTIVE' offset 0
    ) as parcel
    group by county_code, id
  ), found as materialized (
    select * from touched where overlap > least(0.01, 1e-4 * whole)
  ), used as (
    select use, system, code, count(*) as count, sum(overlap) as overlap
    from found
    cross join lateral (values ('now', land_use_system, land_use_code), ('planned', planned_use_system, planned_use_code)) as given (use, system, code)
    group by use, system, code
  ), uses as (
    select use, jsonb_agg(jsonb_build_object(
        'system', used.system, 'code', used.code, 'main', coalesce(above.parent_code, class.parent_code, class.code), 'count', count, 'overlap', overlap)
      order by overlap desc, used.system, used.code) as list
    from used
    left join api.land_use as class on class.system = used.system and class.code = used.code
    left join api.land_use as above on above.system = class.system and above.code = class.parent_code
    group by use
  )
  select jsonb_build_object(
    'parcelCount', count(*),
    'parcelArea', coalesce(sum(overlap), 0),
    'registered', case when count(registered_area) = count(*) then sum(registered_area * overlap / ellipsoid_area) end,
    'parcels', coalesce((
      select jsonb_agg(jsonb_build_object('county', county_code, 'id', id, 'overlap', overlap, 'area', ellipsoid_area) order by overlap desc, county_code, id)
      from (select * from found order by overlap desc, county_code, id limit most) as largest), '[]'),
    'uses', coalesce((select list from uses where use = 'now'), '[]'),
    'plannedUses', coalesce((select list from uses where use = 'planned'), '[]'),
    'parcelPlatforms', coalesce((
      select jsonb_agg(jsonb_build_object('key', platform_key, 'overlap', overlap, 'count', count) order by overlap desc, platform_key)
      from (
        select platform_key, sum(overlap) as overlap, count(*) as count
        from found join api.platform as platform on platform.key = platform_key and platform.boundary is null
        group by platform_key
      ) as of_platform), '[]'))
  into facts
  from found;
  return facts;
end
$$;

ALTER FUNCTION api.site_parcels(shape public.geometry, whole double precision, scale double precision, most integer) OWNER TO geo_rights;

-- Name: FUNCTION site_parcels(shape public.geometry, whole double precision, scale double precision, most integer); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.site_parcels(shape public.geometry, whole double precision, scale double precision, most integer) IS '图形涉及的地块及其用途 | The parcels a shape touches and how they are used';

-- Name: site_parcels(public.geometry, double precision, double precision, integer, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.site_parcels(shape public.geometry, whole double precision, scale double precision, most integer, as_of bigint) RETURNS jsonb
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET plan_cache_mode TO 'force_custom_plan'
    AS $$
declare
  facts jsonb;
begin
  with touched as materialized (
    select county_code, id, min(ellipsoid_area) as ellipsoid_area, min(registered_area) as registered_area, min(platform_key) as platform_key,
      min(land_use_system) as land_use_system, min(land_use_code) as land_use_code,
      min(planned_use_system) as planned_use_system, min(planned_use_code) as planned_use_code,
      least(sum(
        case when st_covers(piece, boundary) then ellipsoid_area else st_area(st_collectionextract(st_intersection(piece, boundary), 3)::geography, true) * scale end),
        min(ellipsoid_area), whole) as overlap
    -- A shape of many vertices is cut into pieces, so that none is laid over the whole of it: 100,000 vertices take 1 s instead of 7.
    from st_subdivide(shape, 256) as piece
    cross join lateral (
      select * from api.parcel_at(as_of) where boundary && piece and st_intersects(piece, boundary) and state = 'ACTIVE' offset 0
    ) as parcel
    group by county_code, id
  ), found as materialized (
    select * from touched where overlap > least(0.01, 1e-4 * whole)
  ), used as (
    select use, system, code, count(*) as count, sum(overlap) as overlap
    from found
    cross join lateral (values ('now', land_use_system, land_use_code), ('planned', planned_use_system, planned_use_code)) as given (use, system, code)
    group by use, system, code
  ), uses as (
    select use, jsonb_agg(jsonb_build_object(
        'system', used.system, 'code', used.code, 'main', coalesce(above.parent_code, class.parent_code, class.code), 'count', count, 'overlap', overlap)
      order by overlap desc, used.system, used.code) as list
    from used
    left join api.land_use as class on class.system = used.system and class.code = used.code
    left join api.land_use as above on above.system = class.system and above.code = class.parent_code
    group by use
  )
  select jsonb_build_object(
    'parcelCount', count(*),
    'parcelArea', coalesce(sum(overlap), 0),
    'registered', case when count(registered_area) = count(*) then sum(registered_area * overlap / ellipsoid_area) end,
    'parcels', coalesce((
      select jsonb_agg(jsonb_build_object('county', county_code, 'id', id, 'overlap', overlap, 'area', ellipsoid_area) order by overlap desc, county_code, id)
      from (select * from found order by overlap desc, county_code, id limit most) as largest), '[]'),
    'uses', coalesce((select list from uses where use = 'now'), '[]'),
    'plannedUses', coalesce((select list from uses where use = 'planned'), '[]'),
    'parcelPlatforms', coalesce((
      select jsonb_agg(jsonb_build_object('key', platform_key, 'overlap', overlap, 'count', count) order by overlap desc, platform_key)
      from (
        select platform_key, sum(overlap) as overlap, count(*) as count
        from found join api.platform_at(as_of) as platform on platform.key = platform_key and platform.boundary is null
        group by platform_key
      ) as of_platform), '[]'))
  into facts
  from found;
  return facts;
end
$$;

ALTER FUNCTION api.site_parcels(shape public.geometry, whole double precision, scale double precision, most integer, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION site_parcels(shape public.geometry, whole double precision, scale double precision, most integer, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.site_parcels(shape public.geometry, whole double precision, scale double precision, most integer, as_of bigint) IS '图形涉及的地块及其用途 | The parcels a shape touches and how they are used';

-- Name: site_places(public.geometry, double precision, date); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.site_places(shape public.geometry, scale double precision, on_day date) RETURNS jsonb
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    AS $$
declare
  facts jsonb;
begin
  with county as materialized (
    select code, st_area(st_collectionextract(st_intersection(shape, boundary), 3)::geography, true) * scale as overlap
    from api.region
    where level = 'COUNTY' and boundary && shape
  ), outlined as (
    select 'platforms' as list, key, st_area(st_collectionextract(st_intersection(shape, boundary), 3)::geography, true) * scale as overlap
    from api.platform
    where boundary && shape
    union all
    select 'parks', key, st_area(st_collectionextract(st_intersection(shape, boundary), 3)::geography, true) * scale
    from api.park
    where boundary && shape
  )
  select jsonb_build_object(
    'counties', coalesce((
      -- Where no constraint is on record for the day, or none that the caller may read, none was looked for.
      select jsonb_agg(jsonb_build_object('code', code, 'overlap', overlap, 'known', exists (
          select from api.constraint_area as area
          where area.county_code = county.code and valid_from <= on_day and (valid_to is null or valid_to >= on_day))) order by overlap desc, code)
      from county where overlap > 0), '[]'),
    'township', (
      select township.code
      from api.region as township
      where township.level = 'TOWNSHIP' and township.parent_code = (select code from county where overlap > 0 order by overlap desc, code limit 1)
      order by st_distance(township.seat::geography, st_pointonsurface(shape)::geography, true), township.code
      limit 1))
    || jsonb_build_object('platforms', '[]'::jsonb, 'parks', '[]'::jsonb) || coalesce((
      select jsonb_object_agg(list, items)
      from (
        select list, jsonb_agg(jsonb_build_object('key', key, 'overlap', overlap) order by overlap desc, key) as items
        from outlined where overlap > 0 group by list
      ) as of_list), '{}')
  into facts;
  return facts;
end
$$;

ALTER FUNCTION api.site_places(shape public.geometry, scale double precision, on_day date) OWNER TO geo_rights;

-- Name: FUNCTION site_places(shape public.geometry, scale double precision, on_day date); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.site_places(shape public.geometry, scale double precision, on_day date) IS '图形所在县区、镇街、平台和园区 | The counties, township, platforms and parks a shape lies in';

-- Name: site_places(public.geometry, double precision, date, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.site_places(shape public.geometry, scale double precision, on_day date, as_of bigint) RETURNS jsonb
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    AS $$
declare
  facts jsonb;
begin
  with county as materialized (
    select code, st_area(st_collectionextract(st_intersection(shape, boundary), 3)::geography, true) * scale as overlap
    from api.region
    where level = 'COUNTY' and boundary && shape
  ), outlined as (
    select 'platforms' as list, key, st_area(st_collectionextract(st_intersection(shape, boundary), 3)::geography, true) * scale as overlap
    from api.platform_at(as_of)
    where boundary && shape
    union all
    select 'parks', key, st_area(st_collectionextract(st_intersection(shape, boundary), 3)::geography, true) * scale
    from api.park_at(as_of)
    where boundary && shape
  )
  select jsonb_build_object(
    'counties', coalesce((
      -- Where no constraint is on record for the day, or none that the caller may read, none was looked for.
      select jsonb_agg(jsonb_build_object('code', code, 'overlap', overlap, 'known', exists (
          select from api.constraint_area_at(as_of) as area
          where area.county_code = county.code and valid_from <= on_day and (valid_to is null or valid_to >= on_day))) order by overlap desc, code)
      from county where overlap > 0), '[]'),
    'township', (
      select township.code
      from api.region as township
      where township.level = 'TOWNSHIP' and township.parent_code = (select code from county where overlap > 0 order by overlap desc, code limit 1)
      order by st_distance(township.seat::geography, st_pointonsurface(shape)::geography, true), township.code
      limit 1))
    || jsonb_build_object('platforms', '[]'::jsonb, 'parks', '[]'::jsonb) || coalesce((
      select jsonb_object_agg(list, items)
      from (
        select list, jsonb_agg(jsonb_build_object('key', key, 'overlap', overlap) order by overlap desc, key) as items
        from outlined where overlap > 0 group by list
      ) as of_list), '{}')
  into facts;
  return facts;
end
$$;

ALTER FUNCTION api.site_places(shape public.geometry, scale double precision, on_day date, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION site_places(shape public.geometry, scale double precision, on_day date, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.site_places(shape public.geometry, scale double precision, on_day date, as_of bigint) IS '图形所在县区、镇街、平台和园区 | The counties, township, platforms and parks a shape lies in';

-- Name: source; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.source (
    id text NOT NULL,
    title text NOT NULL,
    publisher text,
    published_text text,
    kind text NOT NULL,
    licence text,
    url text,
    note text,
    CONSTRAINT source_id_given CHECK ((id <> ''::text))
);

ALTER TABLE land.source OWNER TO geo_owner;

-- Name: TABLE source; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.source IS '来源 | Where a record was read: a document or a data set';

-- Name: COLUMN source.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.source.id IS '标识：文件名或数据集键 | File name or key of the data set';

-- Name: COLUMN source.title; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.source.title IS '标题 | Title';

-- Name: COLUMN source.publisher; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.source.publisher IS '发布者 | Publisher';

-- Name: COLUMN source.published_text; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.source.published_text IS '发布日期（原文） | Date of publication as stated';

-- Name: COLUMN source.kind; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.source.kind IS '种类 | Kind of source';

-- Name: COLUMN source.licence; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.source.licence IS '许可 | Licence as stated';

-- Name: COLUMN source.url; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.source.url IS '网址 | Address';

-- Name: COLUMN source.note; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.source.note IS '备注 | Note';

-- Name: source; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.source AS
 SELECT source.id,
    source.title,
    source.publisher,
    source.published_text,
    source.kind,
    source.licence,
    source.url,
    source.note
   FROM land.source;

ALTER TABLE api.source OWNER TO geo_rights;

-- Name: source_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.source_at("position" bigint) RETURNS SETOF api.source
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.id, live.title, live.publisher, live.published_text, live.kind, live.licence, live.url, live.note
  from api.source as live
  where not exists (select from api.source_past as later where later.id = live.id and later."position" > source_at."position")
  union all
  select kept.id, kept.title, kept.publisher, kept.published_text, kept.kind, kept.licence, kept.url, kept.note
  from api.source_past as kept
  where kept."position" > source_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.source_past as earlier where earlier.id = kept.id and earlier."position" > source_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.source_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION source_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.source_at("position" bigint) IS '来源：某次变更后的状态 | The state behind a position of the change log, null for now: Where a record was read: a document or a data set';

-- Name: special_quotas(integer[], text[], text[], date[], date[]); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.special_quotas(places integer[], regions text[], platforms text[], firsts date[], lasts date[]) RETURNS TABLE(place integer, is_generated boolean, granted_mu numeric, quotas integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select asked.place, quota.origin = 'GENERATED', sum(quota.granted_mu), count(*)::integer
  from (select * from unnest(places, regions, platforms, firsts, lasts) as question (place, region, platform, first_on, last_on)) as asked
  join api.land_quota as quota on quota.kind = 'SPECIAL' and quota.year between extract(year from asked.first_on) and extract(year from asked.last_on)
    and (quota.region_code in (select region_code from api.region_above() as above where above.above_code = asked.region)
      or quota.platform_key in (select platform_key from api.platform_above() as above where above.above_key = asked.platform))
  group by asked.place, quota.origin = 'GENERATED'
$$;

ALTER FUNCTION api.special_quotas(places integer[], regions text[], platforms text[], firsts date[], lasts date[]) OWNER TO geo_rights;

-- Name: FUNCTION special_quotas(places integer[], regions text[], platforms text[], firsts date[], lasts date[]); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.special_quotas(places integer[], regions text[], platforms text[], firsts date[], lasts date[]) IS '专项用地指标 | Special land quotas granted';

-- Name: special_quotas(integer[], text[], text[], date[], date[], bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.special_quotas(places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint) RETURNS TABLE(place integer, is_generated boolean, granted_mu numeric, quotas integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select asked.place, quota.origin = 'GENERATED', sum(quota.granted_mu), count(*)::integer
  from (select * from unnest(places, regions, platforms, firsts, lasts) as question (place, region, platform, first_on, last_on)) as asked
  join api.land_quota_at(as_of) as quota on quota.kind = 'SPECIAL' and quota.year between extract(year from asked.first_on) and extract(year from asked.last_on)
    and (quota.region_code in (select region_code from api.region_above() as above where above.above_code = asked.region)
      or quota.platform_key in (select platform_key from api.platform_above() as above where above.above_key = asked.platform))
  group by asked.place, quota.origin = 'GENERATED'
$$;

ALTER FUNCTION api.special_quotas(places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION special_quotas(places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.special_quotas(places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint) IS '专项用地指标 | Special land quotas granted';

-- Name: stage_passed_on(date); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.stage_passed_on("on" date) RETURNS TABLE(county_code text, project_id uuid, stage text, days integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select county_code, project_id, stage, left_on - reached_on
  from (
    select county_code, project_id, stage, reached_on, is_exact,
      lead(reached_on) over way as left_on, lead(is_exact) over way as is_exact_left
    from api.project_reached("on")
    window way as (partition by county_code, project_id order by place)
  ) as passage
  where is_exact and is_exact_left and left_on >= reached_on
$$;

ALTER FUNCTION api.stage_passed_on("on" date) OWNER TO geo_rights;

-- Name: FUNCTION stage_passed_on("on" date); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.stage_passed_on("on" date) IS '已过阶段的停留天数 | Days that projects stood at the stages they have passed';

-- Name: stage_passed_on(date, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.stage_passed_on("on" date, as_of bigint) RETURNS TABLE(county_code text, project_id uuid, stage text, days integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select county_code, project_id, stage, left_on - reached_on
  from (
    select county_code, project_id, stage, reached_on, is_exact,
      lead(reached_on) over way as left_on, lead(is_exact) over way as is_exact_left
    from api.project_reached("on", as_of)
    window way as (partition by county_code, project_id order by place)
  ) as passage
  where is_exact and is_exact_left and left_on >= reached_on
$$;

ALTER FUNCTION api.stage_passed_on("on" date, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION stage_passed_on("on" date, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.stage_passed_on("on" date, as_of bigint) IS '已过阶段的停留天数 | Days that projects stood at the stages they have passed';

-- Name: start_on_delivery(date); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.start_on_delivery("on" date) RETURNS TABLE(county_code text, project_id uuid, value boolean)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select delivered.county_code, delivered.project_id,
    delivered.actual_first = delivered.actual_last and started.actual_first = started.actual_last and delivered.actual_first = started.actual_first
  from api.project_stage as delivered
  join api.project_stage as started on started.county_code = delivered.county_code and started.project_id = delivered.project_id and started.stage = 'STARTED'
  where delivered.stage = 'LAND_DELIVERED' and delivered.actual_last <= "on" and started.actual_last <= "on"
    and (delivered.actual_first = delivered.actual_last and started.actual_first = started.actual_last
      or delivered.actual_last < started.actual_first or started.actual_last < delivered.actual_first)
$$;

ALTER FUNCTION api.start_on_delivery("on" date) OWNER TO geo_rights;

-- Name: FUNCTION start_on_delivery("on" date); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.start_on_delivery("on" date) IS '交地即动工（按日期判定） | Whether land was delivered and construction started on the same day, by the dates';

-- Name: start_on_delivery(date, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.start_on_delivery("on" date, as_of bigint) RETURNS TABLE(county_code text, project_id uuid, value boolean)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select delivered.county_code, delivered.project_id,
    delivered.actual_first = delivered.actual_last and started.actual_first = started.actual_last and delivered.actual_first = started.actual_first
  from api.project_stage_at(as_of) as delivered
  join api.project_stage_at(as_of) as started on started.county_code = delivered.county_code and started.project_id = delivered.project_id and started.stage = 'STARTED'
  where delivered.stage = 'LAND_DELIVERED' and delivered.actual_last <= "on" and started.actual_last <= "on"
    and (delivered.actual_first = delivered.actual_last and started.actual_first = started.actual_last
      or delivered.actual_last < started.actual_first or started.actual_last < delivered.actual_first)
$$;

ALTER FUNCTION api.start_on_delivery("on" date, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION start_on_delivery("on" date, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.start_on_delivery("on" date, as_of bigint) IS '交地即动工（按日期判定） | Whether land was delivered and construction started on the same day, by the dates';

-- Name: store_filter(bytea); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.store_filter(filter bytea) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $_$
    delete from land.stored_filter where stored_at < now() - interval '1 day';
    insert into land.stored_filter (filter) values ($1)
      on conflict (hash) do update set stored_at = excluded.stored_at;
  $_$;

ALTER FUNCTION api.store_filter(filter bytea) OWNER TO geo_rights;

-- Name: FUNCTION store_filter(filter bytea); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.store_filter(filter bytea) IS '存入长筛选条件 | Keeps a filter for the addresses that carry its hash';

-- Name: supply_agreement; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.supply_agreement (
    county_code text NOT NULL,
    id uuid NOT NULL,
    contract_id uuid NOT NULL,
    signed_on date NOT NULL,
    start_on date,
    completion_on date,
    document text,
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT supply_agreement_dates_finite CHECK ((isfinite(signed_on) AND isfinite(start_on) AND isfinite(completion_on))),
    CONSTRAINT supply_agreement_document_given CHECK ((document <> ''::text)),
    CONSTRAINT supply_agreement_order CHECK ((start_on <= completion_on)),
    CONSTRAINT supply_agreement_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT supply_agreement_version_positive CHECK ((version > 0))
);

ALTER TABLE land.supply_agreement OWNER TO geo_owner;

-- Name: TABLE supply_agreement; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.supply_agreement IS '补充协议 | Supplementary agreement that sets the dates of a contract anew';

-- Name: COLUMN supply_agreement.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN supply_agreement.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement.id IS '标识 | Id';

-- Name: COLUMN supply_agreement.contract_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement.contract_id IS '所属合同 | Contract it belongs to';

-- Name: COLUMN supply_agreement.signed_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement.signed_on IS '签订日期 | Signed on';

-- Name: COLUMN supply_agreement.start_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement.start_on IS '新的动工开发日期 | New day of the start of construction; empty where it stays';

-- Name: COLUMN supply_agreement.completion_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement.completion_on IS '新的竣工日期 | New day of completion; empty where it stays';

-- Name: COLUMN supply_agreement.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement.document IS '文号 | Number of the document';

-- Name: COLUMN supply_agreement.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN supply_agreement.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement.source_id IS '来源 | Source of the record';

-- Name: COLUMN supply_agreement.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN supply_agreement.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN supply_agreement.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN supply_agreement.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: supply_agreement; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.supply_agreement AS
 SELECT supply_agreement.county_code,
    supply_agreement.id,
    supply_agreement.contract_id,
    supply_agreement.signed_on,
    supply_agreement.start_on,
    supply_agreement.completion_on,
    supply_agreement.document,
    supply_agreement.origin,
    supply_agreement.source_id,
    supply_agreement.stated_on,
    supply_agreement.updated_at,
    supply_agreement.updated_by,
    supply_agreement.version
   FROM land.supply_agreement
  WHERE (supply_agreement.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.supply_agreement OWNER TO geo_rights;

-- Name: supply_agreement_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.supply_agreement_at("position" bigint) RETURNS SETOF api.supply_agreement
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.id, live.contract_id, live.signed_on, live.start_on, live.completion_on, live.document, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.supply_agreement as live
  where not exists (select from api.supply_agreement_past as later where later.county_code = live.county_code and later.id = live.id and later."position" > supply_agreement_at."position")
  union all
  select kept.county_code, kept.id, kept.contract_id, kept.signed_on, kept.start_on, kept.completion_on, kept.document, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.supply_agreement_past as kept
  where kept."position" > supply_agreement_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.supply_agreement_past as earlier where earlier.county_code = kept.county_code and earlier.id = kept.id and earlier."position" > supply_agreement_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.supply_agreement_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION supply_agreement_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.supply_agreement_at("position" bigint) IS '补充协议：某次变更后的状态 | The state behind a position of the change log, null for now: Supplementary agreement that sets the dates of a contract anew';

-- Name: supply_contract; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.supply_contract (
    county_code text NOT NULL,
    id uuid NOT NULL,
    parcel_id uuid NOT NULL,
    number text NOT NULL,
    kind text NOT NULL,
    holder text,
    signed_on date NOT NULL,
    price numeric(18,2),
    agreed_delivery_on date,
    agreed_start_on date,
    agreed_completion_on date,
    delivered_on date,
    started_on date,
    completed_on date,
    suspended_on date,
    resumed_on date,
    total_investment numeric(18,2),
    invested numeric(18,2),
    area_due numeric(14,2),
    area_started numeric(14,2),
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT supply_contract_agreed_order CHECK ((agreed_start_on <= agreed_completion_on)),
    CONSTRAINT supply_contract_area_due_not_negative CHECK (((area_due >= (0)::numeric) AND (area_due <= '1000000000000'::numeric))),
    CONSTRAINT supply_contract_area_started_not_negative CHECK (((area_started >= (0)::numeric) AND (area_started <= '1000000000000'::numeric))),
    CONSTRAINT supply_contract_completed_after_start CHECK (((completed_on IS NULL) OR ((started_on IS NOT NULL) AND (started_on <= completed_on)))),
    CONSTRAINT supply_contract_dates_finite CHECK ((isfinite(signed_on) AND isfinite(agreed_delivery_on) AND isfinite(agreed_start_on) AND isfinite(agreed_completion_on) AND isfinite(delivered_on) AND isfinite(started_on) AND isfinite(completed_on) AND isfinite(suspended_on) AND isfinite(resumed_on))),
    CONSTRAINT supply_contract_invested_not_negative CHECK (((invested >= (0)::numeric) AND (invested <= '10000000000000000'::numeric))),
    CONSTRAINT supply_contract_kind_known CHECK ((kind = ANY (ARRAY['TRANSFER'::text, 'ALLOCATION'::text]))),
    CONSTRAINT supply_contract_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT supply_contract_price_not_negative CHECK (((price >= (0)::numeric) AND (price <= '10000000000000000'::numeric))),
    CONSTRAINT supply_contract_suspended_after_start CHECK (((suspended_on IS NULL) OR ((started_on IS NOT NULL) AND (started_on <= suspended_on)))),
    CONSTRAINT supply_contract_suspension_closed CHECK (((resumed_on IS NULL) OR ((suspended_on IS NOT NULL) AND (suspended_on <= resumed_on)))),
    CONSTRAINT supply_contract_total_investment_not_negative CHECK (((total_investment >= (0)::numeric) AND (total_investment <= '10000000000000000'::numeric))),
    CONSTRAINT supply_contract_version_positive CHECK ((version > 0))
);

ALTER TABLE land.supply_contract OWNER TO geo_owner;

-- Name: TABLE supply_contract; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.supply_contract IS '出让合同、划拨决定 | Contract of transfer or decision of allocation';

-- Name: COLUMN supply_contract.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN supply_contract.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.id IS '标识 | Id';

-- Name: COLUMN supply_contract.parcel_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.parcel_id IS '地块 | Parcel';

-- Name: COLUMN supply_contract.number; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.number IS '合同编号 | Number of the contract';

-- Name: COLUMN supply_contract.kind; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.kind IS '方式：TRANSFER 出让，ALLOCATION 划拨 | Kind';

-- Name: COLUMN supply_contract.holder; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.holder IS '受让人 | Holder of the right';

-- Name: COLUMN supply_contract.signed_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.signed_on IS '签订日期 | Signed on';

-- Name: COLUMN supply_contract.price; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.price IS '价款（元） | Price (yuan)';

-- Name: COLUMN supply_contract.agreed_delivery_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.agreed_delivery_on IS '约定交地日期 | Agreed day of delivery';

-- Name: COLUMN supply_contract.agreed_start_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.agreed_start_on IS '约定动工日期 | Agreed day of the start of construction';

-- Name: COLUMN supply_contract.agreed_completion_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.agreed_completion_on IS '约定竣工日期 | Agreed day of completion';

-- Name: COLUMN supply_contract.delivered_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.delivered_on IS '实际交地日期 | Delivered on';

-- Name: COLUMN supply_contract.started_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.started_on IS '实际动工日期 | Construction started on';

-- Name: COLUMN supply_contract.completed_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.completed_on IS '实际竣工日期 | Completed on';

-- Name: COLUMN supply_contract.suspended_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.suspended_on IS '中止开发日期 | Construction suspended on';

-- Name: COLUMN supply_contract.resumed_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.resumed_on IS '恢复开发日期 | Construction resumed on';

-- Name: COLUMN supply_contract.total_investment; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.total_investment IS '总投资额（元） | Total investment agreed (yuan)';

-- Name: COLUMN supply_contract.invested; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.invested IS '已投资额（元） | Amount invested, price and taxes left out (yuan)';

-- Name: COLUMN supply_contract.area_due; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.area_due IS '应动工面积（平方米） | Area on which construction was due (m²)';

-- Name: COLUMN supply_contract.area_started; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.area_started IS '已动工面积（平方米） | Area on which construction has started (m²)';

-- Name: COLUMN supply_contract.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN supply_contract.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.source_id IS '来源 | Source of the record';

-- Name: COLUMN supply_contract.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN supply_contract.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN supply_contract.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN supply_contract.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: supply_contract; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.supply_contract AS
 SELECT supply_contract.county_code,
    supply_contract.id,
    supply_contract.parcel_id,
    supply_contract.number,
    supply_contract.kind,
    supply_contract.holder,
    supply_contract.signed_on,
    supply_contract.price,
    supply_contract.agreed_delivery_on,
    supply_contract.agreed_start_on,
    supply_contract.agreed_completion_on,
    supply_contract.delivered_on,
    supply_contract.started_on,
    supply_contract.completed_on,
    supply_contract.suspended_on,
    supply_contract.resumed_on,
    supply_contract.total_investment,
    supply_contract.invested,
    supply_contract.area_due,
    supply_contract.area_started,
    supply_contract.origin,
    supply_contract.source_id,
    supply_contract.stated_on,
    supply_contract.updated_at,
    supply_contract.updated_by,
    supply_contract.version
   FROM land.supply_contract
  WHERE (supply_contract.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.supply_contract OWNER TO geo_rights;

-- Name: supply_contract_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.supply_contract_at("position" bigint) RETURNS SETOF api.supply_contract
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.id, live.parcel_id, live.number, live.kind, live.holder, live.signed_on, live.price, live.agreed_delivery_on, live.agreed_start_on, live.agreed_completion_on, live.delivered_on, live.started_on, live.completed_on, live.suspended_on, live.resumed_on, live.total_investment, live.invested, live.area_due, live.area_started, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.supply_contract as live
  where not exists (select from api.supply_contract_past as later where later.county_code = live.county_code and later.id = live.id and later."position" > supply_contract_at."position")
  union all
  select kept.county_code, kept.id, kept.parcel_id, kept.number, kept.kind, kept.holder, kept.signed_on, kept.price, kept.agreed_delivery_on, kept.agreed_start_on, kept.agreed_completion_on, kept.delivered_on, kept.started_on, kept.completed_on, kept.suspended_on, kept.resumed_on, kept.total_investment, kept.invested, kept.area_due, kept.area_started, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.supply_contract_past as kept
  where kept."position" > supply_contract_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.supply_contract_past as earlier where earlier.county_code = kept.county_code and earlier.id = kept.id and earlier."position" > supply_contract_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.supply_contract_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION supply_contract_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.supply_contract_at("position" bigint) IS '出让合同、划拨决定：某次变更后的状态 | The state behind a position of the change log, null for now: Contract of transfer or decision of allocation';

-- Name: supply_facts(text, uuid); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.supply_facts(county text, parcel uuid) RETURNS SETOF jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select jsonb_agg(
    jsonb_build_object(
      'contract', contract.id, 'number', contract.number, 'signedOn', contract.signed_on, 'agreedStartOn', contract.agreed_start_on,
      'deliveredOn', contract.delivered_on, 'startedOn', contract.started_on, 'completedOn', contract.completed_on, 'price', contract.price,
      'isCollective', land.ownership = 'COLLECTIVE', 'suspendedOn', contract.suspended_on, 'resumedOn', contract.resumed_on,
      'reportedOn', coalesce(contract.stated_on, contract.signed_on), 'areaDue', contract.area_due, 'areaStarted', contract.area_started,
      'totalInvestment', contract.total_investment, 'invested', contract.invested,
      'agreements', (
        select jsonb_agg(jsonb_build_object('signedOn', signed_on, 'startOn', start_on, 'document', document) order by signed_on, id)
        from api.supply_agreement as item where item.county_code = contract.county_code and item.contract_id = contract.id),
      'pauses', (
        select jsonb_agg(jsonb_build_object('cause', cause, 'firstOn', first_on, 'lastOn', last_on, 'verifiedOn', verified_on, 'document', document) order by first_on, id)
        from api.supply_pause as item where item.county_code = contract.county_code and item.contract_id = contract.id),
      'suspensions', (
        select jsonb_agg(jsonb_build_object('suspendedOn', suspended_on, 'resumedOn', resumed_on) order by suspended_on, id)
        from api.supply_suspension as item where item.county_code = contract.county_code and item.contract_id = contract.id),
      'progress', (
        select jsonb_agg(jsonb_build_object('reportedOn', reported_on, 'areaDue', area_due, 'areaStarted', area_started,
          'totalInvestment', total_investment, 'invested', invested) order by reported_on)
        from api.supply_progress as item where item.county_code = contract.county_code and item.contract_id = contract.id),
      'findings', (
        select jsonb_agg(jsonb_build_object('number', number, 'decidedOn', decided_on, 'cause', cause, 'document', document) order by decided_on, number desc)
        from api.idle_finding as item where item.county_code = contract.county_code and item.contract_id = contract.id),
      'disposals', (
        select jsonb_agg(jsonb_build_object('finding', finding.number, 'measure', item.measure, 'decidedOn', item.decided_on, 'lastOn', item.last_on,
          'document', item.document) order by item.decided_on, item.measure)
        from api.idle_finding as finding
        cross join lateral (
          select * from api.idle_disposal as given
          where given.county_code = finding.county_code and given.finding_id = finding.id offset 0) as item
        where finding.county_code = contract.county_code and finding.contract_id = contract.id))
    order by contract.signed_on, contract.number)
  from api.supply_contract as contract
  join api.parcel as land on land.county_code = contract.county_code and land.id = contract.parcel_id
  where contract.county_code = county and contract.parcel_id = parcel
$$;

ALTER FUNCTION api.supply_facts(county text, parcel uuid) OWNER TO geo_rights;

-- Name: FUNCTION supply_facts(county text, parcel uuid); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.supply_facts(county text, parcel uuid) IS '地块供地情况 | What is on record about the supply of a parcel';

-- Name: supply_facts(text, uuid, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.supply_facts(county text, parcel uuid, as_of bigint) RETURNS SETOF jsonb
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select jsonb_agg(
    jsonb_build_object(
      'contract', contract.id, 'number', contract.number, 'signedOn', contract.signed_on, 'agreedStartOn', contract.agreed_start_on,
      'deliveredOn', contract.delivered_on, 'startedOn', contract.started_on, 'completedOn', contract.completed_on, 'price', contract.price,
      'isCollective', land.ownership = 'COLLECTIVE', 'suspendedOn', contract.suspended_on, 'resumedOn', contract.resumed_on,
      'reportedOn', coalesce(contract.stated_on, contract.signed_on), 'areaDue', contract.area_due, 'areaStarted', contract.area_started,
      'totalInvestment', contract.total_investment, 'invested', contract.invested,
      'agreements', (
        select jsonb_agg(jsonb_build_object('signedOn', signed_on, 'startOn', start_on, 'document', document) order by signed_on, id)
        from api.supply_agreement_at(as_of) as item where item.county_code = contract.county_code and item.contract_id = contract.id),
      'pauses', (
        select jsonb_agg(jsonb_build_object('cause', cause, 'firstOn', first_on, 'lastOn', last_on, 'verifiedOn', verified_on, 'document', document) order by first_on, id)
        from api.supply_pause_at(as_of) as item where item.county_code = contract.county_code and item.contract_id = contract.id),
      'suspensions', (
        select jsonb_agg(jsonb_build_object('suspendedOn', suspended_on, 'resumedOn', resumed_on) order by suspended_on, id)
        from api.supply_suspension_at(as_of) as item where item.county_code = contract.county_code and item.contract_id = contract.id),
      'progress', (
        select jsonb_agg(jsonb_build_object('reportedOn', reported_on, 'areaDue', area_due, 'areaStarted', area_started,
          'totalInvestment', total_investment, 'invested', invested) order by reported_on)
        from api.supply_progress_at(as_of) as item where item.county_code = contract.county_code and item.contract_id = contract.id),
      'findings', (
        select jsonb_agg(jsonb_build_object('number', number, 'decidedOn', decided_on, 'cause', cause, 'document', document) order by decided_on, number desc)
        from api.idle_finding_at(as_of) as item where item.county_code = contract.county_code and item.contract_id = contract.id),
      'disposals', (
        select jsonb_agg(jsonb_build_object('finding', finding.number, 'measure', item.measure, 'decidedOn', item.decided_on, 'lastOn', item.last_on,
          'document', item.document) order by item.decided_on, item.measure)
        from api.idle_finding_at(as_of) as finding
        cross join lateral (
          select * from api.idle_disposal_at(as_of) as given
          where given.county_code = finding.county_code and given.finding_id = finding.id offset 0) as item
        where finding.county_code = contract.county_code and finding.contract_id = contract.id))
    order by contract.signed_on, contract.number)
  from api.supply_contract_at(as_of) as contract
  join api.parcel_at(as_of) as land on land.county_code = contract.county_code and land.id = contract.parcel_id
  where contract.county_code = county and contract.parcel_id = parcel
$$;

ALTER FUNCTION api.supply_facts(county text, parcel uuid, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION supply_facts(county text, parcel uuid, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.supply_facts(county text, parcel uuid, as_of bigint) IS '地块供地情况 | What is on record about the supply of a parcel';

-- Name: supply_pause; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.supply_pause (
    county_code text NOT NULL,
    id uuid NOT NULL,
    contract_id uuid NOT NULL,
    cause text NOT NULL,
    first_on date NOT NULL,
    last_on date,
    verified_on date,
    document text,
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT supply_pause_cause_known CHECK ((cause = ANY (ARRAY['LAND_NOT_HANDED_OVER'::text, 'PLAN_CHANGED'::text, 'POLICY_CHANGED'::text, 'PETITION'::text, 'MILITARY_OR_RELICS'::text, 'OTHER_ACT_OF_GOVERNMENT'::text, 'FORCE_MAJEURE'::text, 'HOLDER'::text, 'COURT_FREEZE'::text, 'PREPARATORY_WORK'::text]))),
    CONSTRAINT supply_pause_dates_finite CHECK ((isfinite(first_on) AND isfinite(last_on) AND isfinite(verified_on))),
    CONSTRAINT supply_pause_document_given CHECK ((document <> ''::text)),
    CONSTRAINT supply_pause_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT supply_pause_period CHECK ((first_on <= last_on)),
    CONSTRAINT supply_pause_version_positive CHECK ((version > 0))
);

ALTER TABLE land.supply_pause OWNER TO geo_owner;

-- Name: TABLE supply_pause; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.supply_pause IS '不能动工的期间 | Period in which the holder could not build, or says so';

-- Name: COLUMN supply_pause.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN supply_pause.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause.id IS '标识 | Id';

-- Name: COLUMN supply_pause.contract_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause.contract_id IS '所属合同 | Contract it belongs to';

-- Name: COLUMN supply_pause.cause; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause.cause IS '原因，见办法第八条 | Cause, as Art. 8 has them';

-- Name: COLUMN supply_pause.first_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause.first_on IS '首日 | First day';

-- Name: COLUMN supply_pause.last_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause.last_on IS '末日（含）；未结束为空 | Last day, which is part of it; empty while it runs';

-- Name: COLUMN supply_pause.verified_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause.verified_on IS '核实日期；未核实不计 | Day the department verified it; empty for a claim, which does not count';

-- Name: COLUMN supply_pause.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause.document IS '证明文件 | Document that shows it';

-- Name: COLUMN supply_pause.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN supply_pause.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause.source_id IS '来源 | Source of the record';

-- Name: COLUMN supply_pause.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN supply_pause.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN supply_pause.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN supply_pause.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: supply_pause; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.supply_pause AS
 SELECT supply_pause.county_code,
    supply_pause.id,
    supply_pause.contract_id,
    supply_pause.cause,
    supply_pause.first_on,
    supply_pause.last_on,
    supply_pause.verified_on,
    supply_pause.document,
    supply_pause.origin,
    supply_pause.source_id,
    supply_pause.stated_on,
    supply_pause.updated_at,
    supply_pause.updated_by,
    supply_pause.version
   FROM land.supply_pause
  WHERE (supply_pause.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.supply_pause OWNER TO geo_rights;

-- Name: supply_pause_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.supply_pause_at("position" bigint) RETURNS SETOF api.supply_pause
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.id, live.contract_id, live.cause, live.first_on, live.last_on, live.verified_on, live.document, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.supply_pause as live
  where not exists (select from api.supply_pause_past as later where later.county_code = live.county_code and later.id = live.id and later."position" > supply_pause_at."position")
  union all
  select kept.county_code, kept.id, kept.contract_id, kept.cause, kept.first_on, kept.last_on, kept.verified_on, kept.document, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.supply_pause_past as kept
  where kept."position" > supply_pause_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.supply_pause_past as earlier where earlier.county_code = kept.county_code and earlier.id = kept.id and earlier."position" > supply_pause_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.supply_pause_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION supply_pause_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.supply_pause_at("position" bigint) IS '不能动工的期间：某次变更后的状态 | The state behind a position of the change log, null for now: Period in which the holder could not build, or says so';

-- Name: supply_progress; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.supply_progress (
    county_code text NOT NULL,
    id uuid NOT NULL,
    contract_id uuid NOT NULL,
    reported_on date NOT NULL,
    area_due numeric(14,2),
    area_started numeric(14,2),
    total_investment numeric(18,2),
    invested numeric(18,2),
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT supply_progress_area_due_not_negative CHECK (((area_due >= (0)::numeric) AND (area_due <= '1000000000000'::numeric))),
    CONSTRAINT supply_progress_area_started_not_negative CHECK (((area_started >= (0)::numeric) AND (area_started <= '1000000000000'::numeric))),
    CONSTRAINT supply_progress_date_finite CHECK (isfinite(reported_on)),
    CONSTRAINT supply_progress_invested_not_negative CHECK (((invested >= (0)::numeric) AND (invested <= '10000000000000000'::numeric))),
    CONSTRAINT supply_progress_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT supply_progress_total_investment_not_negative CHECK (((total_investment >= (0)::numeric) AND (total_investment <= '10000000000000000'::numeric))),
    CONSTRAINT supply_progress_version_positive CHECK ((version > 0))
);

ALTER TABLE land.supply_progress OWNER TO geo_owner;

-- Name: TABLE supply_progress; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.supply_progress IS '开发进度报告 | Report of progress before the one the contract itself shows';

-- Name: COLUMN supply_progress.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN supply_progress.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress.id IS '标识 | Id';

-- Name: COLUMN supply_progress.contract_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress.contract_id IS '所属合同 | Contract it belongs to';

-- Name: COLUMN supply_progress.reported_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress.reported_on IS '报告日期 | Day of the report';

-- Name: COLUMN supply_progress.area_due; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress.area_due IS '应动工面积（平方米） | Area on which construction was due (m²)';

-- Name: COLUMN supply_progress.area_started; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress.area_started IS '已动工面积（平方米） | Area on which construction had started (m²)';

-- Name: COLUMN supply_progress.total_investment; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress.total_investment IS '总投资额（元） | Total investment (yuan)';

-- Name: COLUMN supply_progress.invested; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress.invested IS '已投资额（元） | Amount invested, price and taxes left out (yuan)';

-- Name: COLUMN supply_progress.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN supply_progress.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress.source_id IS '来源 | Source of the record';

-- Name: COLUMN supply_progress.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN supply_progress.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN supply_progress.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN supply_progress.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: supply_progress; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.supply_progress AS
 SELECT supply_progress.county_code,
    supply_progress.id,
    supply_progress.contract_id,
    supply_progress.reported_on,
    supply_progress.area_due,
    supply_progress.area_started,
    supply_progress.total_investment,
    supply_progress.invested,
    supply_progress.origin,
    supply_progress.source_id,
    supply_progress.stated_on,
    supply_progress.updated_at,
    supply_progress.updated_by,
    supply_progress.version
   FROM land.supply_progress
  WHERE (supply_progress.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.supply_progress OWNER TO geo_rights;

-- Name: supply_progress_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.supply_progress_at("position" bigint) RETURNS SETOF api.supply_progress
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.id, live.contract_id, live.reported_on, live.area_due, live.area_started, live.total_investment, live.invested, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.supply_progress as live
  where not exists (select from api.supply_progress_past as later where later.county_code = live.county_code and later.id = live.id and later."position" > supply_progress_at."position")
  union all
  select kept.county_code, kept.id, kept.contract_id, kept.reported_on, kept.area_due, kept.area_started, kept.total_investment, kept.invested, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.supply_progress_past as kept
  where kept."position" > supply_progress_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.supply_progress_past as earlier where earlier.county_code = kept.county_code and earlier.id = kept.id and earlier."position" > supply_progress_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.supply_progress_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION supply_progress_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.supply_progress_at("position" bigint) IS '开发进度报告：某次变更后的状态 | The state behind a position of the change log, null for now: Report of progress before the one the contract itself shows';

-- Name: supply_suspension; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.supply_suspension (
    county_code text NOT NULL,
    id uuid NOT NULL,
    contract_id uuid NOT NULL,
    suspended_on date NOT NULL,
    resumed_on date,
    origin text NOT NULL,
    source_id text NOT NULL,
    stated_on date,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text DEFAULT 'system'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT supply_suspension_dates_finite CHECK ((isfinite(suspended_on) AND isfinite(resumed_on))),
    CONSTRAINT supply_suspension_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT supply_suspension_period CHECK ((suspended_on <= resumed_on)),
    CONSTRAINT supply_suspension_version_positive CHECK ((version > 0))
);

ALTER TABLE land.supply_suspension OWNER TO geo_owner;

-- Name: TABLE supply_suspension; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.supply_suspension IS '中止开发 | Suspension of construction before the one the contract itself shows';

-- Name: COLUMN supply_suspension.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN supply_suspension.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension.id IS '标识 | Id';

-- Name: COLUMN supply_suspension.contract_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension.contract_id IS '所属合同 | Contract it belongs to';

-- Name: COLUMN supply_suspension.suspended_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension.suspended_on IS '中止日期 | Day work stopped';

-- Name: COLUMN supply_suspension.resumed_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension.resumed_on IS '恢复日期；未恢复为空 | Day it went on; empty while it stands still';

-- Name: COLUMN supply_suspension.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN supply_suspension.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension.source_id IS '来源 | Source of the record';

-- Name: COLUMN supply_suspension.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN supply_suspension.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN supply_suspension.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN supply_suspension.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: supply_suspension; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.supply_suspension AS
 SELECT supply_suspension.county_code,
    supply_suspension.id,
    supply_suspension.contract_id,
    supply_suspension.suspended_on,
    supply_suspension.resumed_on,
    supply_suspension.origin,
    supply_suspension.source_id,
    supply_suspension.stated_on,
    supply_suspension.updated_at,
    supply_suspension.updated_by,
    supply_suspension.version
   FROM land.supply_suspension
  WHERE (supply_suspension.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.supply_suspension OWNER TO geo_rights;

-- Name: supply_suspension_at(bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.supply_suspension_at("position" bigint) RETURNS SETOF api.supply_suspension
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select live.county_code, live.id, live.contract_id, live.suspended_on, live.resumed_on, live.origin, live.source_id, live.stated_on, live.updated_at, live.updated_by, live.version
  from api.supply_suspension as live
  where not exists (select from api.supply_suspension_past as later where later.county_code = live.county_code and later.id = live.id and later."position" > supply_suspension_at."position")
  union all
  select kept.county_code, kept.id, kept.contract_id, kept.suspended_on, kept.resumed_on, kept.origin, kept.source_id, kept.stated_on, kept.updated_at, kept.updated_by, kept.version
  from api.supply_suspension_past as kept
  where kept."position" > supply_suspension_at."position" and kept.operation <> 'INSERT'
    and not exists (select from api.supply_suspension_past as earlier where earlier.county_code = kept.county_code and earlier.id = kept.id and earlier."position" > supply_suspension_at."position" and earlier."position" < kept."position")
$$;

ALTER FUNCTION api.supply_suspension_at("position" bigint) OWNER TO geo_rights;

-- Name: FUNCTION supply_suspension_at("position" bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.supply_suspension_at("position" bigint) IS '中止开发：某次变更后的状态 | The state behind a position of the change log, null for now: Suspension of construction before the one the contract itself shows';

-- Name: supply_year(date); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.supply_year("on" date) RETURNS TABLE(county_code text, parcel_id uuid, value integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select county_code, parcel_id, extract(year from min(signed_on))::integer
  from api.supply_contract
  where signed_on <= "on"
  group by county_code, parcel_id
$$;

ALTER FUNCTION api.supply_year("on" date) OWNER TO geo_rights;

-- Name: FUNCTION supply_year("on" date); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.supply_year("on" date) IS '首次供地年度 | Year in which the first supply contract of a parcel was signed';

-- Name: supply_year(date, bigint); Type: FUNCTION; Schema: api; Owner: geo_rights

CREATE FUNCTION api.supply_year("on" date, as_of bigint) RETURNS TABLE(county_code text, parcel_id uuid, value integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select county_code, parcel_id, extract(year from min(signed_on))::integer
  from api.supply_contract_at(as_of)
  where signed_on <= "on"
  group by county_code, parcel_id
$$;

ALTER FUNCTION api.supply_year("on" date, as_of bigint) OWNER TO geo_rights;

-- Name: FUNCTION supply_year("on" date, as_of bigint); Type: COMMENT; Schema: api; Owner: geo_rights

COMMENT ON FUNCTION api.supply_year("on" date, as_of bigint) IS '首次供地年度 | Year in which the first supply contract of a parcel was signed';

-- Name: adjacency_faults(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.adjacency_faults() RETURNS TABLE(fault text, county_code text, parcel_id uuid, other_county_code text, other_parcel_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
  select case when edge.parcel_id is null then 'EXTRA' when kept.parcel_id is null then 'MISSING' else 'DIFFERENT' end,
    county_code, parcel_id, other_county_code, other_parcel_id
  from edges_of(null, null) as edge full join adjacency as kept using (county_code, parcel_id, other_county_code, other_parcel_id)
  where (edge.shared_metres, edge.distance_metres) is distinct from (kept.shared_metres, kept.distance_metres)
$$;

ALTER FUNCTION land.adjacency_faults() OWNER TO geo_rights;

-- Name: FUNCTION adjacency_faults(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.adjacency_faults() IS '相邻关系与边界不符之处 | Where the graph is not what the outlines say: MISSING, EXTRA or DIFFERENT';

-- Name: coarse_column(text, text); Type: FUNCTION; Schema: land; Owner: geo_owner

CREATE FUNCTION land.coarse_column(name text, owner text) RETURNS text
    LANGUAGE sql IMMUTABLE
    RETURN format((CASE WHEN (name = 'boundary'::text) THEN '%1$s.coarse_boundary'::text WHEN (name = 'label_point'::text) THEN 'land.coarse_point(%1$s.coarse_boundary)::public.geometry(Point, 4490)'::text WHEN (name = 'registered_area'::text) THEN '(case when %1$s.registered_area is not null then land.coarse_area(%1$s.registered_area::double precision) end)::numeric(14, 2)'::text WHEN (name = ANY (ARRAY['ellipsoid_area'::text, 'planar_area'::text])) THEN 'land.coarse_area(%1$s.%2$I)'::text WHEN (name = ANY (ARRAY['name'::text, 'updated_by'::text])) THEN 'null::text'::text ELSE '%1$s.%2$I'::text END || ' as %2$I'::text), owner, name);

ALTER FUNCTION land.coarse_column(name text, owner text) OWNER TO geo_owner;

-- Name: FUNCTION coarse_column(name text, owner text); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON FUNCTION land.coarse_column(name text, owner text) IS '县外所见的列 | What a column of a parcel shows to who does not read its county in full';

-- Name: describe_record(regclass); Type: PROCEDURE; Schema: land; Owner: geo_owner

CREATE PROCEDURE land.describe_record(IN target regclass)
    LANGUAGE plpgsql
    AS $$
begin
  execute format('comment on column %s.origin is %L', target, '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)');
  execute format('comment on column %s.source_id is %L', target, '来源 | Source of the record');
  execute format('comment on column %s.stated_on is %L', target, '陈述日期 | Day the fact was stated');
  execute format('comment on column %s.updated_at is %L', target, '最后更新时间 | When the record was last written');
  execute format('comment on column %s.updated_by is %L', target, '最后更新者 | Who wrote the record last');
  execute format('comment on column %s.version is %L', target, '版本号，每次更新加一 | Version, one more with every update (count)');
end
$$;

ALTER PROCEDURE land.describe_record(IN target regclass) OWNER TO geo_owner;

-- Name: PROCEDURE describe_record(IN target regclass); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON PROCEDURE land.describe_record(IN target regclass) IS '为记录的公共列加注释 | Comments the columns that every record has';

-- Name: edges_of(text[], uuid[]); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.edges_of(counties text[], ids uuid[]) RETURNS SETOF land.adjacency
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    SET enable_memoize TO 'off'
    SET hash_mem_multiplier TO '1000'
    AS $_$
begin
  return query execute format(
    $text$
      with changed as materialized (
        select parcel.county_code, parcel.id, parcel.boundary, 50.5 / api.metres_per_longitude(st_ymax(parcel.boundary)) as reach
        from %s where parcel.state = 'ACTIVE'
      ), near as (
        select a.county_code, a.id, a.boundary, b.county_code as other_county_code, b.id as other_id, b.boundary as other_boundary,
          (a.county_code, a.id) < (b.county_code, b.id) as ahead
        from changed as a
          join parcel as b on b.boundary && st_expand(a.boundary, a.reach, 0.00046) and b.state = 'ACTIVE' and (a.county_code, a.id) <> (b.county_code, b.id)
        where (a.county_code, a.id) < (b.county_code, b.id) or (b.county_code, b.id) not in (select county_code, id from changed)
        offset 0
      ), pair as (
        select case when ahead then county_code else other_county_code end as county_code, case when ahead then id else other_id end as parcel_id,
          case when ahead then other_county_code else county_code end as other_county_code, case when ahead then other_id else id end as other_parcel_id,
          case when ahead then boundary else other_boundary end as first, case when ahead then other_boundary else boundary end as second
        from near
        offset 0
      )
      select county_code, parcel_id, other_county_code, other_parcel_id, case when apart <= 0.05 then api.facing_metres(first, second, 0.05) else 0 end, apart
      from (select *, api.apart_metres(first, second) as apart from pair offset 0) as measured
      where apart <= 50
    $text$,
    case when ids is null then 'parcel' else 'unnest($1, $2) as given (county_code, id) join parcel using (county_code, id)' end) using counties, ids;
end
$_$;

ALTER FUNCTION land.edges_of(counties text[], ids uuid[]) OWNER TO geo_rights;

-- Name: FUNCTION edges_of(counties text[], ids uuid[]); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.edges_of(counties text[], ids uuid[]) IS '由边界算出的若干地块的相邻关系，空值为全部 | Edges of some parcels worked out from the outlines, of all parcels for null';

-- Name: history_name(name); Type: FUNCTION; Schema: land; Owner: geo_owner

CREATE FUNCTION land.history_name(name name) RETURNS text
    LANGUAGE sql IMMUTABLE
    RETURN CASE WHEN (name = ANY (ARRAY['change_id'::name, 'operation'::name, 'position'::name, 'changed_at'::name, 'actor'::name, 'reason'::name])) THEN ('own_'::text || (name)::text) ELSE (name)::text END;

ALTER FUNCTION land.history_name(name name) OWNER TO geo_owner;

-- Name: FUNCTION history_name(name name); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON FUNCTION land.history_name(name name) IS '历史视图中的列名 | The name of a column among those of its change: position, for one, is own_position';

-- Name: index_history(regclass); Type: PROCEDURE; Schema: land; Owner: geo_owner

CREATE PROCEDURE land.index_history(IN target regclass)
    LANGUAGE plpgsql
    AS $_$
declare
  kept constant text := (select relname from pg_class where oid = target) || '_history';
  given record;
  form text;
begin
  for given in
    select found.relname, pg_get_indexdef(indexrelid) as text
    from pg_index join pg_class as found on found.oid = indexrelid join pg_am on pg_am.oid = found.relam
    where indrelid = target and not indisprimary and amname in ('btree', 'gist')
      and to_regclass(format('land.%I', found.relname || '_then')) is null
  loop
    form := regexp_replace(given.text, '^CREATE (UNIQUE )?INDEX .*? ON .*? USING ', '');
    form := case when form ~ ' WHERE ' then regexp_replace(form, ' WHERE (.*)$', ' where \1 and operation <> ''INSERT''') else form || ' where operation <> ''INSERT''' end;
    execute format('create index %I on land.%I using %s', given.relname || '_then', kept, form);
  end loop;
end
$_$;

ALTER PROCEDURE land.index_history(IN target regclass) OWNER TO geo_owner;

-- Name: PROCEDURE index_history(IN target regclass); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON PROCEDURE land.index_history(IN target regclass) IS '为历史表建立与现行表相同的索引 | Gives the history of a table the indexes of the table';

-- Name: inefficiency_condition_kept(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.inefficiency_condition_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
declare
  published text;
begin
  select key into published from land.inefficiency_rule_set
  where published_on is not null and (tg_op <> 'INSERT' and key = old.rule_set_key or tg_op <> 'DELETE' and key = new.rule_set_key);
  if found then
    raise exception 'rule set % is published and stays as it is: write a new version', published
      using errcode = 'check_violation', constraint = 'inefficiency_condition_published';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end
$$;

ALTER FUNCTION land.inefficiency_condition_kept() OWNER TO geo_rights;

-- Name: FUNCTION inefficiency_condition_kept(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.inefficiency_condition_kept() IS '已发布规则的条件不得修改 | Keeps the conditions of published rule sets as they are';

-- Name: inefficiency_rule_set_kept(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.inefficiency_rule_set_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
declare
  yardsticks integer;
begin
  if tg_op <> 'INSERT' then
    if old.published_on is not null then
      raise exception 'rule set % is published and stays as it is: write a new version', old.key
        using errcode = 'check_violation', constraint = 'inefficiency_rule_set_published';
    end if;
    if tg_op = 'DELETE' then
      return old;
    end if;
  end if;
  if new.published_on is not null then
    select count(*) into yardsticks from land.inefficiency_condition where rule_set_key = new.key and role = 'YARDSTICK';
    if yardsticks < coalesce(new.at_least, 1) then
      raise exception 'rule set % has % yardsticks, too few to be published', new.key, yardsticks
        using errcode = 'check_violation', constraint = 'inefficiency_rule_set_yardsticks';
    end if;
  end if;
  return new;
end
$$;

ALTER FUNCTION land.inefficiency_rule_set_kept() OWNER TO geo_rights;

-- Name: FUNCTION inefficiency_rule_set_kept(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.inefficiency_rule_set_kept() IS '已发布的规则不得修改 | Keeps published rule sets as they are';

-- Name: keep_adjacency(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_adjacency() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $_$
declare
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
  end if;
  return null;
end
$_$;

ALTER FUNCTION land.keep_adjacency() OWNER TO geo_rights;

-- Name: FUNCTION keep_adjacency(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_adjacency() IS '随地块的每次写入更新相邻关系 | Keeps the adjacency of parcels with every write';

-- Name: keep_adjacency_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_adjacency_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into adjacency_history (change_id, operation, county_code, parcel_id, other_county_code, other_parcel_id, shared_metres, distance_metres) values (open_change(), 'DELETE', old.county_code, old.parcel_id, old.other_county_code, old.other_parcel_id, old.shared_metres, old.distance_metres) on conflict do nothing;
    insert into adjacency_history (change_id, operation, county_code, parcel_id, other_county_code, other_parcel_id) values (open_change(), 'INSERT', new.county_code, new.parcel_id, new.other_county_code, new.other_parcel_id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into adjacency_history (change_id, operation, county_code, parcel_id, other_county_code, other_parcel_id) select (select open_change()), 'INSERT', county_code, parcel_id, other_county_code, other_parcel_id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into adjacency_history (change_id, operation, county_code, parcel_id, other_county_code, other_parcel_id, shared_metres, distance_metres) select (select open_change()), 'UPDATE', county_code, parcel_id, other_county_code, other_parcel_id, shared_metres, distance_metres from old_rows on conflict do nothing;
  else
    insert into adjacency_history (change_id, operation, county_code, parcel_id, other_county_code, other_parcel_id, shared_metres, distance_metres) select (select open_change()), 'DELETE', county_code, parcel_id, other_county_code, other_parcel_id, shared_metres, distance_metres from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_adjacency_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_adjacency_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_adjacency_history() IS '地块相邻关系：相距不超过 50 米的两个现势地块各一行：写入历史 | Keeps the old rows: Adjacency: one row for each two active parcels that lie within 50 m of each other';

-- Name: keep_campaign_project_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_campaign_project_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into campaign_project_history (change_id, operation, campaign_key, county_code, project_id, struck_off_on, lead, unit, updated_at, updated_by, version) values (open_change(), 'DELETE', old.campaign_key, old.county_code, old.project_id, old.struck_off_on, old.lead, old.unit, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into campaign_project_history (change_id, operation, county_code, campaign_key, project_id) values (open_change(), 'INSERT', new.county_code, new.campaign_key, new.project_id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into campaign_project_history (change_id, operation, county_code, campaign_key, project_id) select (select open_change()), 'INSERT', county_code, campaign_key, project_id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into campaign_project_history (change_id, operation, campaign_key, county_code, project_id, struck_off_on, lead, unit, updated_at, updated_by, version) select (select open_change()), 'UPDATE', campaign_key, county_code, project_id, struck_off_on, lead, unit, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into campaign_project_history (change_id, operation, campaign_key, county_code, project_id, struck_off_on, lead, unit, updated_at, updated_by, version) select (select open_change()), 'DELETE', campaign_key, county_code, project_id, struck_off_on, lead, unit, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_campaign_project_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_campaign_project_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_campaign_project_history() IS '行动项目清单：写入历史 | Keeps the old rows: Projects of a campaign';

-- Name: keep_campaign_visit_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_campaign_visit_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into campaign_visit_history (change_id, operation, county_code, id, campaign_key, project_id, visited_on, visitor, unit, note, blocker, cleared_on, next_due_on, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.county_code, old.id, old.campaign_key, old.project_id, old.visited_on, old.visitor, old.unit, old.note, old.blocker, old.cleared_on, old.next_due_on, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into campaign_visit_history (change_id, operation, county_code, id) values (open_change(), 'INSERT', new.county_code, new.id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into campaign_visit_history (change_id, operation, county_code, id) select (select open_change()), 'INSERT', county_code, id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into campaign_visit_history (change_id, operation, county_code, id, campaign_key, project_id, visited_on, visitor, unit, note, blocker, cleared_on, next_due_on, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', county_code, id, campaign_key, project_id, visited_on, visitor, unit, note, blocker, cleared_on, next_due_on, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into campaign_visit_history (change_id, operation, county_code, id, campaign_key, project_id, visited_on, visitor, unit, note, blocker, cleared_on, next_due_on, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', county_code, id, campaign_key, project_id, visited_on, visitor, unit, note, blocker, cleared_on, next_due_on, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_campaign_visit_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_campaign_visit_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_campaign_visit_history() IS '走访记录：写入历史 | Keeps the old rows: Visit paid to a project on the list of a campaign';

-- Name: keep_constraint_area_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_constraint_area_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into constraint_area_history (change_id, operation, county_code, id, code, kind, hardness, name, boundary, valid_from, valid_to, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.county_code, old.id, old.code, old.kind, old.hardness, old.name, old.boundary, old.valid_from, old.valid_to, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into constraint_area_history (change_id, operation, county_code, id) values (open_change(), 'INSERT', new.county_code, new.id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into constraint_area_history (change_id, operation, county_code, id) select (select open_change()), 'INSERT', county_code, id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into constraint_area_history (change_id, operation, county_code, id, code, kind, hardness, name, boundary, valid_from, valid_to, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', county_code, id, code, kind, hardness, name, boundary, valid_from, valid_to, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into constraint_area_history (change_id, operation, county_code, id, code, kind, hardness, name, boundary, valid_from, valid_to, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', county_code, id, code, kind, hardness, name, boundary, valid_from, valid_to, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_constraint_area_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_constraint_area_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_constraint_area_history() IS '管控要素：写入历史 | Keeps the old rows: Constraint: an area that rules out or limits a use';

-- Name: keep_demand_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_demand_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into demand_history (change_id, operation, id, title, investor, region_code, criteria, valid_from, valid_to, state, note, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.id, old.title, old.investor, old.region_code, old.criteria, old.valid_from, old.valid_to, old.state, old.note, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into demand_history (change_id, operation, id) values (open_change(), 'INSERT', new.id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into demand_history (change_id, operation, id) select (select open_change()), 'INSERT', id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into demand_history (change_id, operation, id, title, investor, region_code, criteria, valid_from, valid_to, state, note, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', id, title, investor, region_code, criteria, valid_from, valid_to, state, note, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into demand_history (change_id, operation, id, title, investor, region_code, criteria, valid_from, valid_to, state, note, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', id, title, investor, region_code, criteria, valid_from, valid_to, state, note, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_demand_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_demand_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_demand_history() IS '用地需求：写入历史 | Keeps the old rows: Demand: what an investor looks for';

-- Name: keep_history(regclass); Type: PROCEDURE; Schema: land; Owner: geo_owner

CREATE PROCEDURE land.keep_history(IN target regclass)
    LANGUAGE plpgsql
    AS $_$
declare
  kept constant text := (select relname from pg_class where oid = target) || '_history';
  about constant text[] := string_to_array(obj_description(target, 'pg_class'), ' | ');
  keys text[];
  others text[];
  attribute record;
begin
  select array_agg(attname order by array_position(indkey::int2[], attnum)) into keys
  from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey::int2[])
  where indrelid = target and indisprimary;
  select array_agg(attname order by attnum) into others
  from pg_attribute where attrelid = target and attnum > 0 and not attisdropped;

  -- 1. the table
  if to_regclass(format('land.%I', kept)) is null then
    execute format(
      'create table land.%I (change_id bigint not null references land.change_transaction, operation text not null, constraint %I check (operation in (''INSERT'', ''UPDATE'', ''DELETE'')))',
      kept, kept || '_operation_known');
    execute format('create index %I on land.%I (change_id)', kept || '_change', kept);
    execute format('comment on table land.%I is %L', kept, format('%s：历史 | History: %s', about[1], about[2]));
    execute format('comment on column land.%I.change_id is %L', kept, '变更事务 | Transaction that changed the row (id)');
    execute format('comment on column land.%I.operation is %L', kept, '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE');
    execute format('revoke update, delete on land.%I from geo_rights', kept);
  end if;
  for attribute in
    select attname, format_type(atttypid, atttypmod) as type, col_description(target, attnum) as about
    from pg_attribute as found
    where attrelid = target and attnum > 0 and not attisdropped
      and not exists (select from pg_attribute where attrelid = format('land.%I', kept)::regclass and attname = found.attname and not attisdropped)
    order by attnum
  loop
    execute format('alter table land.%I add column %I %s', kept, attribute.attname, attribute.type);
    execute format('comment on column land.%I.%I is %L', kept, attribute.attname, attribute.about);
  end loop;
  if not exists (select from pg_index where indrelid = format('land.%I', kept)::regclass and indisprimary) then
    execute format('alter table land.%I add primary key (%s, change_id)', kept, land.name_list('%I', keys));
  end if;

  -- 2. the function; a change of the key is the end of one row and the start of another
  execute format(
    $text$
create or replace function land.%1$I() returns trigger
  language plpgsql security definer set search_path = land, public, pg_temp as $function$
begin
  if tg_level = 'ROW' then
    insert into %2$I (change_id, operation, %3$s) values (open_change(), 'DELETE', %4$s) on conflict do nothing;
    insert into %2$I (change_id, operation, %5$s) values (open_change(), 'INSERT', %6$s) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into %2$I (change_id, operation, %5$s) select (select open_change()), 'INSERT', %5$s from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into %2$I (change_id, operation, %3$s) select (select open_change()), 'UPDATE', %3$s from old_rows on conflict do nothing;
  else
    insert into %2$I (change_id, operation, %3$s) select (select open_change()), 'DELETE', %3$s from old_rows on conflict do nothing;
  end if;
  return null;
end
$function$
    $text$,
    'keep_' || kept, kept, land.name_list('%I', others), land.name_list('old.%I', others), land.name_list('%I', keys), land.name_list('new.%I', keys));
  execute format('comment on function land.%I() is %L', 'keep_' || kept, format('%s：写入历史 | Keeps the old rows: %s', about[1], about[2]));
  grant create on schema land to geo_rights;
  execute format('alter function land.%I() owner to geo_rights', 'keep_' || kept);
  revoke create on schema land from geo_rights;

  -- 3. the triggers
  execute format('create or replace trigger history_insert after insert on %s referencing new table as new_rows for each statement execute function land.%I()', target, 'keep_' || kept);
  execute format('create or replace trigger history_update after update on %s referencing old table as old_rows for each statement execute function land.%I()', target, 'keep_' || kept);
  execute format('create or replace trigger history_delete after delete on %s referencing old table as old_rows for each statement execute function land.%I()', target, 'keep_' || kept);
  execute format(
    'create or replace trigger history_move after update of %s on %s for each row when ((%s) is distinct from (%s)) execute function land.%I()',
    land.name_list('%I', keys), target, land.name_list('old.%I', keys), land.name_list('new.%I', keys), 'keep_' || kept);
  execute format('create or replace trigger history_truncate before truncate on %s for each statement execute function land.refuse_truncate()', target);
end
$_$;

ALTER PROCEDURE land.keep_history(IN target regclass) OWNER TO geo_owner;

-- Name: PROCEDURE keep_history(IN target regclass); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON PROCEDURE land.keep_history(IN target regclass) IS '为一张表保存历史 | Keeps the history of a table';

-- Name: keep_idle_disposal_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_idle_disposal_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into idle_disposal_history (change_id, operation, county_code, id, finding_id, measure, decided_on, last_on, amount, document, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.county_code, old.id, old.finding_id, old.measure, old.decided_on, old.last_on, old.amount, old.document, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into idle_disposal_history (change_id, operation, county_code, id) values (open_change(), 'INSERT', new.county_code, new.id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into idle_disposal_history (change_id, operation, county_code, id) select (select open_change()), 'INSERT', county_code, id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into idle_disposal_history (change_id, operation, county_code, id, finding_id, measure, decided_on, last_on, amount, document, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', county_code, id, finding_id, measure, decided_on, last_on, amount, document, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into idle_disposal_history (change_id, operation, county_code, id, finding_id, measure, decided_on, last_on, amount, document, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', county_code, id, finding_id, measure, decided_on, last_on, amount, document, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_idle_disposal_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_idle_disposal_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_idle_disposal_history() IS '闲置土地处置：写入历史 | Keeps the old rows: Disposal of land found idle';

-- Name: keep_idle_finding_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_idle_finding_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into idle_finding_history (change_id, operation, county_code, id, contract_id, number, decided_on, cause, document, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.county_code, old.id, old.contract_id, old.number, old.decided_on, old.cause, old.document, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into idle_finding_history (change_id, operation, county_code, id) values (open_change(), 'INSERT', new.county_code, new.id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into idle_finding_history (change_id, operation, county_code, id) select (select open_change()), 'INSERT', county_code, id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into idle_finding_history (change_id, operation, county_code, id, contract_id, number, decided_on, cause, document, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', county_code, id, contract_id, number, decided_on, cause, document, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into idle_finding_history (change_id, operation, county_code, id, contract_id, number, decided_on, cause, document, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', county_code, id, contract_id, number, decided_on, cause, document, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_idle_finding_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_idle_finding_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_idle_finding_history() IS '闲置土地认定书：写入历史 | Keeps the old rows: Written finding that land is idle';

-- Name: keep_indicator_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_indicator_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into indicator_history (change_id, operation, id, subject_kind, region_code, platform_key, metric, kind, period_text, period_first, period_last, value, unit, source_id, set_on, document) values (open_change(), 'DELETE', old.id, old.subject_kind, old.region_code, old.platform_key, old.metric, old.kind, old.period_text, old.period_first, old.period_last, old.value, old.unit, old.source_id, old.set_on, old.document) on conflict do nothing;
    insert into indicator_history (change_id, operation, id) values (open_change(), 'INSERT', new.id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into indicator_history (change_id, operation, id) select (select open_change()), 'INSERT', id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into indicator_history (change_id, operation, id, subject_kind, region_code, platform_key, metric, kind, period_text, period_first, period_last, value, unit, source_id, set_on, document) select (select open_change()), 'UPDATE', id, subject_kind, region_code, platform_key, metric, kind, period_text, period_first, period_last, value, unit, source_id, set_on, document from old_rows on conflict do nothing;
  else
    insert into indicator_history (change_id, operation, id, subject_kind, region_code, platform_key, metric, kind, period_text, period_first, period_last, value, unit, source_id, set_on, document) select (select open_change()), 'DELETE', id, subject_kind, region_code, platform_key, metric, kind, period_text, period_first, period_last, value, unit, source_id, set_on, document from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_indicator_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_indicator_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_indicator_history() IS '指标：写入历史 | Keeps the old rows: Published figure of a region or platform; actual values and targets are separate facts';

-- Name: keep_land_quota_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_land_quota_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into land_quota_history (change_id, operation, key, region_code, platform_key, year, kind, granted_mu, document, note, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.key, old.region_code, old.platform_key, old.year, old.kind, old.granted_mu, old.document, old.note, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into land_quota_history (change_id, operation, key) values (open_change(), 'INSERT', new.key) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into land_quota_history (change_id, operation, key) select (select open_change()), 'INSERT', key from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into land_quota_history (change_id, operation, key, region_code, platform_key, year, kind, granted_mu, document, note, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', key, region_code, platform_key, year, kind, granted_mu, document, note, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into land_quota_history (change_id, operation, key, region_code, platform_key, year, kind, granted_mu, document, note, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', key, region_code, platform_key, year, kind, granted_mu, document, note, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_land_quota_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_land_quota_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_land_quota_history() IS '用地指标：写入历史 | Keeps the old rows: Land quota granted to a region or a platform for a year';

-- Name: keep_land_quota_use_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_land_quota_use_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into land_quota_use_history (change_id, operation, county_code, id, quota_key, contract_id, used_on, area_mu, document, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.county_code, old.id, old.quota_key, old.contract_id, old.used_on, old.area_mu, old.document, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into land_quota_use_history (change_id, operation, county_code, id) values (open_change(), 'INSERT', new.county_code, new.id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into land_quota_use_history (change_id, operation, county_code, id) select (select open_change()), 'INSERT', county_code, id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into land_quota_use_history (change_id, operation, county_code, id, quota_key, contract_id, used_on, area_mu, document, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', county_code, id, quota_key, contract_id, used_on, area_mu, document, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into land_quota_use_history (change_id, operation, county_code, id, quota_key, contract_id, used_on, area_mu, document, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', county_code, id, quota_key, contract_id, used_on, area_mu, document, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_land_quota_use_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_land_quota_use_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_land_quota_use_history() IS '用地指标使用（核销）：写入历史 | Keeps the old rows: Use of a land quota, charged to it when land is converted or supplied';

-- Name: keep_parcel_footprint_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_parcel_footprint_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into parcel_footprint_history (change_id, operation, county_code, id, parcel_id, imagery_on, share, document, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.county_code, old.id, old.parcel_id, old.imagery_on, old.share, old.document, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into parcel_footprint_history (change_id, operation, county_code, id) values (open_change(), 'INSERT', new.county_code, new.id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into parcel_footprint_history (change_id, operation, county_code, id) select (select open_change()), 'INSERT', county_code, id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into parcel_footprint_history (change_id, operation, county_code, id, parcel_id, imagery_on, share, document, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', county_code, id, parcel_id, imagery_on, share, document, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into parcel_footprint_history (change_id, operation, county_code, id, parcel_id, imagery_on, share, document, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', county_code, id, parcel_id, imagery_on, share, document, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_parcel_footprint_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_parcel_footprint_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_parcel_footprint_history() IS '基准日影像上的建筑占地：写入历史 | Keeps the old rows: Share of a parcel built over on imagery of a day';

-- Name: keep_parcel_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_parcel_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into parcel_history (change_id, operation, county_code, id, code, name, boundary, label_point, registered_area, ellipsoid_area, planar_area, planar_srid, stage, ownership, land_use_system, land_use_code, planned_use_system, planned_use_code, platform_key, township_code, township_precision, state, origin, source_id, stated_on, updated_at, updated_by, version, published, coarse_boundary) values (open_change(), 'DELETE', old.county_code, old.id, old.code, old.name, old.boundary, old.label_point, old.registered_area, old.ellipsoid_area, old.planar_area, old.planar_srid, old.stage, old.ownership, old.land_use_system, old.land_use_code, old.planned_use_system, old.planned_use_code, old.platform_key, old.township_code, old.township_precision, old.state, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version, old.published, old.coarse_boundary) on conflict do nothing;
    insert into parcel_history (change_id, operation, county_code, id) values (open_change(), 'INSERT', new.county_code, new.id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into parcel_history (change_id, operation, county_code, id) select (select open_change()), 'INSERT', county_code, id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into parcel_history (change_id, operation, county_code, id, code, name, boundary, label_point, registered_area, ellipsoid_area, planar_area, planar_srid, stage, ownership, land_use_system, land_use_code, planned_use_system, planned_use_code, platform_key, township_code, township_precision, state, origin, source_id, stated_on, updated_at, updated_by, version, published, coarse_boundary) select (select open_change()), 'UPDATE', county_code, id, code, name, boundary, label_point, registered_area, ellipsoid_area, planar_area, planar_srid, stage, ownership, land_use_system, land_use_code, planned_use_system, planned_use_code, platform_key, township_code, township_precision, state, origin, source_id, stated_on, updated_at, updated_by, version, published, coarse_boundary from old_rows on conflict do nothing;
  else
    insert into parcel_history (change_id, operation, county_code, id, code, name, boundary, label_point, registered_area, ellipsoid_area, planar_area, planar_srid, stage, ownership, land_use_system, land_use_code, planned_use_system, planned_use_code, platform_key, township_code, township_precision, state, origin, source_id, stated_on, updated_at, updated_by, version, published, coarse_boundary) select (select open_change()), 'DELETE', county_code, id, code, name, boundary, label_point, registered_area, ellipsoid_area, planar_area, planar_srid, stage, ownership, land_use_system, land_use_code, planned_use_system, planned_use_code, platform_key, township_code, township_precision, state, origin, source_id, stated_on, updated_at, updated_by, version, published, coarse_boundary from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_parcel_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_parcel_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_parcel_history() IS '地块（宗地）：写入历史 | Keeps the old rows: Parcel: a surveyed piece of land';

-- Name: keep_parcel_lineage_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_parcel_lineage_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into parcel_lineage_history (change_id, operation, county_code, id, predecessor_id, successor_county_code, successor_id, act, effective_on, decided_on, document, shared_area, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.county_code, old.id, old.predecessor_id, old.successor_county_code, old.successor_id, old.act, old.effective_on, old.decided_on, old.document, old.shared_area, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into parcel_lineage_history (change_id, operation, county_code, id) values (open_change(), 'INSERT', new.county_code, new.id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into parcel_lineage_history (change_id, operation, county_code, id) select (select open_change()), 'INSERT', county_code, id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into parcel_lineage_history (change_id, operation, county_code, id, predecessor_id, successor_county_code, successor_id, act, effective_on, decided_on, document, shared_area, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', county_code, id, predecessor_id, successor_county_code, successor_id, act, effective_on, decided_on, document, shared_area, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into parcel_lineage_history (change_id, operation, county_code, id, predecessor_id, successor_county_code, successor_id, act, effective_on, decided_on, document, shared_area, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', county_code, id, predecessor_id, successor_county_code, successor_id, act, effective_on, decided_on, document, shared_area, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_parcel_lineage_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_parcel_lineage_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_parcel_lineage_history() IS '宗地变更关系：写入历史 | Keeps the old rows: Lineage of parcels: which took over land of which';

-- Name: keep_parcel_performance_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_parcel_performance_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into parcel_performance_history (change_id, operation, county_code, parcel_id, year, plot_ratio, building_coefficient, output_per_mu, tax_per_mu, investment_per_mu, vacancy_share, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.county_code, old.parcel_id, old.year, old.plot_ratio, old.building_coefficient, old.output_per_mu, old.tax_per_mu, old.investment_per_mu, old.vacancy_share, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into parcel_performance_history (change_id, operation, county_code, parcel_id, year) values (open_change(), 'INSERT', new.county_code, new.parcel_id, new.year) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into parcel_performance_history (change_id, operation, county_code, parcel_id, year) select (select open_change()), 'INSERT', county_code, parcel_id, year from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into parcel_performance_history (change_id, operation, county_code, parcel_id, year, plot_ratio, building_coefficient, output_per_mu, tax_per_mu, investment_per_mu, vacancy_share, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', county_code, parcel_id, year, plot_ratio, building_coefficient, output_per_mu, tax_per_mu, investment_per_mu, vacancy_share, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into parcel_performance_history (change_id, operation, county_code, parcel_id, year, plot_ratio, building_coefficient, output_per_mu, tax_per_mu, investment_per_mu, vacancy_share, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', county_code, parcel_id, year, plot_ratio, building_coefficient, output_per_mu, tax_per_mu, investment_per_mu, vacancy_share, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_parcel_performance_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_parcel_performance_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_parcel_performance_history() IS '地块年度效益：写入历史 | Keeps the old rows: What a parcel yielded in a year';

-- Name: keep_park_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_park_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into park_history (change_id, operation, key, name, name_en, platform_key, region_code, note, location, location_precision, boundary, as_of_text, as_of_first, as_of_last, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.key, old.name, old.name_en, old.platform_key, old.region_code, old.note, old.location, old.location_precision, old.boundary, old.as_of_text, old.as_of_first, old.as_of_last, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into park_history (change_id, operation, key) values (open_change(), 'INSERT', new.key) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into park_history (change_id, operation, key) select (select open_change()), 'INSERT', key from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into park_history (change_id, operation, key, name, name_en, platform_key, region_code, note, location, location_precision, boundary, as_of_text, as_of_first, as_of_last, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', key, name, name_en, platform_key, region_code, note, location, location_precision, boundary, as_of_text, as_of_first, as_of_last, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into park_history (change_id, operation, key, name, name_en, platform_key, region_code, note, location, location_precision, boundary, as_of_text, as_of_first, as_of_last, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', key, name, name_en, platform_key, region_code, note, location, location_precision, boundary, as_of_text, as_of_first, as_of_last, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_park_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_park_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_park_history() IS '专业园区：写入历史 | Keeps the old rows: Specialised park';

-- Name: keep_park_industry_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_park_industry_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into park_industry_history (change_id, operation, park_key, chain, "position") values (open_change(), 'DELETE', old.park_key, old.chain, old."position") on conflict do nothing;
    insert into park_industry_history (change_id, operation, park_key, chain) values (open_change(), 'INSERT', new.park_key, new.chain) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into park_industry_history (change_id, operation, park_key, chain) select (select open_change()), 'INSERT', park_key, chain from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into park_industry_history (change_id, operation, park_key, chain, "position") select (select open_change()), 'UPDATE', park_key, chain, "position" from old_rows on conflict do nothing;
  else
    insert into park_industry_history (change_id, operation, park_key, chain, "position") select (select open_change()), 'DELETE', park_key, chain, "position" from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_park_industry_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_park_industry_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_park_industry_history() IS '园区产业：写入历史 | Keeps the old rows: Industries of a park';

-- Name: keep_park_source_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_park_source_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into park_source_history (change_id, operation, park_key, source_id, "position") values (open_change(), 'DELETE', old.park_key, old.source_id, old."position") on conflict do nothing;
    insert into park_source_history (change_id, operation, park_key, source_id) values (open_change(), 'INSERT', new.park_key, new.source_id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into park_source_history (change_id, operation, park_key, source_id) select (select open_change()), 'INSERT', park_key, source_id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into park_source_history (change_id, operation, park_key, source_id, "position") select (select open_change()), 'UPDATE', park_key, source_id, "position" from old_rows on conflict do nothing;
  else
    insert into park_source_history (change_id, operation, park_key, source_id, "position") select (select open_change()), 'DELETE', park_key, source_id, "position" from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_park_source_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_park_source_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_park_source_history() IS '园区来源：写入历史 | Keeps the old rows: Sources of a park';

-- Name: keep_platform_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_platform_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into platform_history (change_id, operation, key, name, name_en, kind, tier, parent_key, region_code, area_km2, layout, priority_support, note, location, location_precision, boundary, as_of_text, as_of_first, as_of_last, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.key, old.name, old.name_en, old.kind, old.tier, old.parent_key, old.region_code, old.area_km2, old.layout, old.priority_support, old.note, old.location, old.location_precision, old.boundary, old.as_of_text, old.as_of_first, old.as_of_last, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into platform_history (change_id, operation, key) values (open_change(), 'INSERT', new.key) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into platform_history (change_id, operation, key) select (select open_change()), 'INSERT', key from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into platform_history (change_id, operation, key, name, name_en, kind, tier, parent_key, region_code, area_km2, layout, priority_support, note, location, location_precision, boundary, as_of_text, as_of_first, as_of_last, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', key, name, name_en, kind, tier, parent_key, region_code, area_km2, layout, priority_support, note, location, location_precision, boundary, as_of_text, as_of_first, as_of_last, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into platform_history (change_id, operation, key, name, name_en, kind, tier, parent_key, region_code, area_km2, layout, priority_support, note, location, location_precision, boundary, as_of_text, as_of_first, as_of_last, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', key, name, name_en, kind, tier, parent_key, region_code, area_km2, layout, priority_support, note, location, location_precision, boundary, as_of_text, as_of_first, as_of_last, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_platform_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_platform_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_platform_history() IS '产业平台：写入历史 | Keeps the old rows: Industrial platform; a tree of platforms and their areas';

-- Name: keep_platform_industry_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_platform_industry_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into platform_industry_history (change_id, operation, platform_key, chain, role, "position") values (open_change(), 'DELETE', old.platform_key, old.chain, old.role, old."position") on conflict do nothing;
    insert into platform_industry_history (change_id, operation, platform_key, chain) values (open_change(), 'INSERT', new.platform_key, new.chain) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into platform_industry_history (change_id, operation, platform_key, chain) select (select open_change()), 'INSERT', platform_key, chain from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into platform_industry_history (change_id, operation, platform_key, chain, role, "position") select (select open_change()), 'UPDATE', platform_key, chain, role, "position" from old_rows on conflict do nothing;
  else
    insert into platform_industry_history (change_id, operation, platform_key, chain, role, "position") select (select open_change()), 'DELETE', platform_key, chain, role, "position" from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_platform_industry_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_platform_industry_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_platform_industry_history() IS '平台产业：写入历史 | Keeps the old rows: Industries of a platform';

-- Name: keep_platform_source_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_platform_source_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into platform_source_history (change_id, operation, platform_key, source_id, "position") values (open_change(), 'DELETE', old.platform_key, old.source_id, old."position") on conflict do nothing;
    insert into platform_source_history (change_id, operation, platform_key, source_id) values (open_change(), 'INSERT', new.platform_key, new.source_id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into platform_source_history (change_id, operation, platform_key, source_id) select (select open_change()), 'INSERT', platform_key, source_id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into platform_source_history (change_id, operation, platform_key, source_id, "position") select (select open_change()), 'UPDATE', platform_key, source_id, "position" from old_rows on conflict do nothing;
  else
    insert into platform_source_history (change_id, operation, platform_key, source_id, "position") select (select open_change()), 'DELETE', platform_key, source_id, "position" from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_platform_source_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_platform_source_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_platform_source_history() IS '平台来源：写入历史 | Keeps the old rows: Sources of a platform';

-- Name: keep_project_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_project_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into project_history (change_id, operation, county_code, id, key, name, platform_key, industry, stage, stage_text, stage_first, stage_last, investment, start_on_delivery, admitted_on, statistics_entry_on, note, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.county_code, old.id, old.key, old.name, old.platform_key, old.industry, old.stage, old.stage_text, old.stage_first, old.stage_last, old.investment, old.start_on_delivery, old.admitted_on, old.statistics_entry_on, old.note, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into project_history (change_id, operation, county_code, id) values (open_change(), 'INSERT', new.county_code, new.id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into project_history (change_id, operation, county_code, id) select (select open_change()), 'INSERT', county_code, id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into project_history (change_id, operation, county_code, id, key, name, platform_key, industry, stage, stage_text, stage_first, stage_last, investment, start_on_delivery, admitted_on, statistics_entry_on, note, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', county_code, id, key, name, platform_key, industry, stage, stage_text, stage_first, stage_last, investment, start_on_delivery, admitted_on, statistics_entry_on, note, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into project_history (change_id, operation, county_code, id, key, name, platform_key, industry, stage, stage_text, stage_first, stage_last, investment, start_on_delivery, admitted_on, statistics_entry_on, note, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', county_code, id, key, name, platform_key, industry, stage, stage_text, stage_first, stage_last, investment, start_on_delivery, admitted_on, statistics_entry_on, note, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_project_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_project_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_project_history() IS '项目：写入历史 | Keeps the old rows: Investment project';

-- Name: keep_project_parcel_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_project_parcel_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into project_parcel_history (change_id, operation, county_code, project_id, parcel_id) values (open_change(), 'DELETE', old.county_code, old.project_id, old.parcel_id) on conflict do nothing;
    insert into project_parcel_history (change_id, operation, county_code, project_id, parcel_id) values (open_change(), 'INSERT', new.county_code, new.project_id, new.parcel_id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into project_parcel_history (change_id, operation, county_code, project_id, parcel_id) select (select open_change()), 'INSERT', county_code, project_id, parcel_id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into project_parcel_history (change_id, operation, county_code, project_id, parcel_id) select (select open_change()), 'UPDATE', county_code, project_id, parcel_id from old_rows on conflict do nothing;
  else
    insert into project_parcel_history (change_id, operation, county_code, project_id, parcel_id) select (select open_change()), 'DELETE', county_code, project_id, parcel_id from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_project_parcel_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_project_parcel_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_project_parcel_history() IS '项目用地：写入历史 | Keeps the old rows: Parcels of a project';

-- Name: keep_project_source_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_project_source_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into project_source_history (change_id, operation, county_code, project_id, source_id, "position") values (open_change(), 'DELETE', old.county_code, old.project_id, old.source_id, old."position") on conflict do nothing;
    insert into project_source_history (change_id, operation, county_code, project_id, source_id) values (open_change(), 'INSERT', new.county_code, new.project_id, new.source_id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into project_source_history (change_id, operation, county_code, project_id, source_id) select (select open_change()), 'INSERT', county_code, project_id, source_id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into project_source_history (change_id, operation, county_code, project_id, source_id, "position") select (select open_change()), 'UPDATE', county_code, project_id, source_id, "position" from old_rows on conflict do nothing;
  else
    insert into project_source_history (change_id, operation, county_code, project_id, source_id, "position") select (select open_change()), 'DELETE', county_code, project_id, source_id, "position" from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_project_source_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_project_source_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_project_source_history() IS '项目来源：写入历史 | Keeps the old rows: Sources of a project';

-- Name: keep_project_stage_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_project_stage_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into project_stage_history (change_id, operation, county_code, project_id, stage, agreed_on, actual_text, actual_first, actual_last) values (open_change(), 'DELETE', old.county_code, old.project_id, old.stage, old.agreed_on, old.actual_text, old.actual_first, old.actual_last) on conflict do nothing;
    insert into project_stage_history (change_id, operation, county_code, project_id, stage) values (open_change(), 'INSERT', new.county_code, new.project_id, new.stage) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into project_stage_history (change_id, operation, county_code, project_id, stage) select (select open_change()), 'INSERT', county_code, project_id, stage from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into project_stage_history (change_id, operation, county_code, project_id, stage, agreed_on, actual_text, actual_first, actual_last) select (select open_change()), 'UPDATE', county_code, project_id, stage, agreed_on, actual_text, actual_first, actual_last from old_rows on conflict do nothing;
  else
    insert into project_stage_history (change_id, operation, county_code, project_id, stage, agreed_on, actual_text, actual_first, actual_last) select (select open_change()), 'DELETE', county_code, project_id, stage, agreed_on, actual_text, actual_first, actual_last from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_project_stage_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_project_stage_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_project_stage_history() IS '项目阶段：写入历史 | Keeps the old rows: A stage of a project, agreed and actual';

-- Name: keep_redevelopment_ground_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_redevelopment_ground_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into redevelopment_ground_history (change_id, operation, county_code, id, parcel_id, ground, decided_on, withdrawn_on, document, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.county_code, old.id, old.parcel_id, old.ground, old.decided_on, old.withdrawn_on, old.document, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into redevelopment_ground_history (change_id, operation, county_code, id) values (open_change(), 'INSERT', new.county_code, new.id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into redevelopment_ground_history (change_id, operation, county_code, id) select (select open_change()), 'INSERT', county_code, id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into redevelopment_ground_history (change_id, operation, county_code, id, parcel_id, ground, decided_on, withdrawn_on, document, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', county_code, id, parcel_id, ground, decided_on, withdrawn_on, document, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into redevelopment_ground_history (change_id, operation, county_code, id, parcel_id, ground, decided_on, withdrawn_on, document, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', county_code, id, parcel_id, ground, decided_on, withdrawn_on, document, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_redevelopment_ground_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_redevelopment_ground_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_redevelopment_ground_history() IS '再开发认定依据：写入历史 | Keeps the old rows: Ground on which land was recognised for redevelopment, with its document';

-- Name: keep_redevelopment_survey_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_redevelopment_survey_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into redevelopment_survey_history (change_id, operation, county_code, id, parcel_id, surveyed_on, holders, consent_share, ownership_clear, in_second_survey, in_village_cluster, division_allowed, unbuilt_area, smallest_unit_area, acquisition_agreed_on, acquisition_document, document, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.county_code, old.id, old.parcel_id, old.surveyed_on, old.holders, old.consent_share, old.ownership_clear, old.in_second_survey, old.in_village_cluster, old.division_allowed, old.unbuilt_area, old.smallest_unit_area, old.acquisition_agreed_on, old.acquisition_document, old.document, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into redevelopment_survey_history (change_id, operation, county_code, id) values (open_change(), 'INSERT', new.county_code, new.id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into redevelopment_survey_history (change_id, operation, county_code, id) select (select open_change()), 'INSERT', county_code, id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into redevelopment_survey_history (change_id, operation, county_code, id, parcel_id, surveyed_on, holders, consent_share, ownership_clear, in_second_survey, in_village_cluster, division_allowed, unbuilt_area, smallest_unit_area, acquisition_agreed_on, acquisition_document, document, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', county_code, id, parcel_id, surveyed_on, holders, consent_share, ownership_clear, in_second_survey, in_village_cluster, division_allowed, unbuilt_area, smallest_unit_area, acquisition_agreed_on, acquisition_document, document, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into redevelopment_survey_history (change_id, operation, county_code, id, parcel_id, surveyed_on, holders, consent_share, ownership_clear, in_second_survey, in_village_cluster, division_allowed, unbuilt_area, smallest_unit_area, acquisition_agreed_on, acquisition_document, document, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', county_code, id, parcel_id, surveyed_on, holders, consent_share, ownership_clear, in_second_survey, in_village_cluster, division_allowed, unbuilt_area, smallest_unit_area, acquisition_agreed_on, acquisition_document, document, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_redevelopment_survey_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_redevelopment_survey_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_redevelopment_survey_history() IS '再开发摸底：写入历史 | Keeps the old rows: What was found out about a parcel for its redevelopment';

-- Name: keep_redevelopment_work_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_redevelopment_work_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into redevelopment_work_history (change_id, operation, county_code, id, parcel_id, route, started_on, finished_on, area, campaign_key, document, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.county_code, old.id, old.parcel_id, old.route, old.started_on, old.finished_on, old.area, old.campaign_key, old.document, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into redevelopment_work_history (change_id, operation, county_code, id) values (open_change(), 'INSERT', new.county_code, new.id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into redevelopment_work_history (change_id, operation, county_code, id) select (select open_change()), 'INSERT', county_code, id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into redevelopment_work_history (change_id, operation, county_code, id, parcel_id, route, started_on, finished_on, area, campaign_key, document, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', county_code, id, parcel_id, route, started_on, finished_on, area, campaign_key, document, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into redevelopment_work_history (change_id, operation, county_code, id, parcel_id, route, started_on, finished_on, area, campaign_key, document, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', county_code, id, parcel_id, route, started_on, finished_on, area, campaign_key, document, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_redevelopment_work_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_redevelopment_work_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_redevelopment_work_history() IS '再开发实施：写入历史 | Keeps the old rows: Redevelopment of a parcel as it is carried out';

-- Name: keep_source_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_source_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into source_history (change_id, operation, id, title, publisher, published_text, kind, licence, url, note) values (open_change(), 'DELETE', old.id, old.title, old.publisher, old.published_text, old.kind, old.licence, old.url, old.note) on conflict do nothing;
    insert into source_history (change_id, operation, id) values (open_change(), 'INSERT', new.id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into source_history (change_id, operation, id) select (select open_change()), 'INSERT', id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into source_history (change_id, operation, id, title, publisher, published_text, kind, licence, url, note) select (select open_change()), 'UPDATE', id, title, publisher, published_text, kind, licence, url, note from old_rows on conflict do nothing;
  else
    insert into source_history (change_id, operation, id, title, publisher, published_text, kind, licence, url, note) select (select open_change()), 'DELETE', id, title, publisher, published_text, kind, licence, url, note from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_source_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_source_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_source_history() IS '来源：写入历史 | Keeps the old rows: Where a record was read: a document or a data set';

-- Name: keep_supply_agreement_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_supply_agreement_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into supply_agreement_history (change_id, operation, county_code, id, contract_id, signed_on, start_on, completion_on, document, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.county_code, old.id, old.contract_id, old.signed_on, old.start_on, old.completion_on, old.document, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into supply_agreement_history (change_id, operation, county_code, id) values (open_change(), 'INSERT', new.county_code, new.id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into supply_agreement_history (change_id, operation, county_code, id) select (select open_change()), 'INSERT', county_code, id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into supply_agreement_history (change_id, operation, county_code, id, contract_id, signed_on, start_on, completion_on, document, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', county_code, id, contract_id, signed_on, start_on, completion_on, document, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into supply_agreement_history (change_id, operation, county_code, id, contract_id, signed_on, start_on, completion_on, document, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', county_code, id, contract_id, signed_on, start_on, completion_on, document, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_supply_agreement_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_supply_agreement_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_supply_agreement_history() IS '补充协议：写入历史 | Keeps the old rows: Supplementary agreement that sets the dates of a contract anew';

-- Name: keep_supply_contract_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_supply_contract_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into supply_contract_history (change_id, operation, county_code, id, parcel_id, number, kind, holder, signed_on, price, agreed_delivery_on, agreed_start_on, agreed_completion_on, delivered_on, started_on, completed_on, suspended_on, resumed_on, total_investment, invested, area_due, area_started, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.county_code, old.id, old.parcel_id, old.number, old.kind, old.holder, old.signed_on, old.price, old.agreed_delivery_on, old.agreed_start_on, old.agreed_completion_on, old.delivered_on, old.started_on, old.completed_on, old.suspended_on, old.resumed_on, old.total_investment, old.invested, old.area_due, old.area_started, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into supply_contract_history (change_id, operation, county_code, id) values (open_change(), 'INSERT', new.county_code, new.id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into supply_contract_history (change_id, operation, county_code, id) select (select open_change()), 'INSERT', county_code, id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into supply_contract_history (change_id, operation, county_code, id, parcel_id, number, kind, holder, signed_on, price, agreed_delivery_on, agreed_start_on, agreed_completion_on, delivered_on, started_on, completed_on, suspended_on, resumed_on, total_investment, invested, area_due, area_started, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', county_code, id, parcel_id, number, kind, holder, signed_on, price, agreed_delivery_on, agreed_start_on, agreed_completion_on, delivered_on, started_on, completed_on, suspended_on, resumed_on, total_investment, invested, area_due, area_started, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into supply_contract_history (change_id, operation, county_code, id, parcel_id, number, kind, holder, signed_on, price, agreed_delivery_on, agreed_start_on, agreed_completion_on, delivered_on, started_on, completed_on, suspended_on, resumed_on, total_investment, invested, area_due, area_started, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', county_code, id, parcel_id, number, kind, holder, signed_on, price, agreed_delivery_on, agreed_start_on, agreed_completion_on, delivered_on, started_on, completed_on, suspended_on, resumed_on, total_investment, invested, area_due, area_started, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_supply_contract_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_supply_contract_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_supply_contract_history() IS '出让合同、划拨决定：写入历史 | Keeps the old rows: Contract of transfer or decision of allocation';

-- Name: keep_supply_pause_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_supply_pause_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into supply_pause_history (change_id, operation, county_code, id, contract_id, cause, first_on, last_on, verified_on, document, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.county_code, old.id, old.contract_id, old.cause, old.first_on, old.last_on, old.verified_on, old.document, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into supply_pause_history (change_id, operation, county_code, id) values (open_change(), 'INSERT', new.county_code, new.id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into supply_pause_history (change_id, operation, county_code, id) select (select open_change()), 'INSERT', county_code, id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into supply_pause_history (change_id, operation, county_code, id, contract_id, cause, first_on, last_on, verified_on, document, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', county_code, id, contract_id, cause, first_on, last_on, verified_on, document, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into supply_pause_history (change_id, operation, county_code, id, contract_id, cause, first_on, last_on, verified_on, document, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', county_code, id, contract_id, cause, first_on, last_on, verified_on, document, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_supply_pause_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_supply_pause_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_supply_pause_history() IS '不能动工的期间：写入历史 | Keeps the old rows: Period in which the holder could not build, or says so';

-- Name: keep_supply_progress_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_supply_progress_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into supply_progress_history (change_id, operation, county_code, id, contract_id, reported_on, area_due, area_started, total_investment, invested, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.county_code, old.id, old.contract_id, old.reported_on, old.area_due, old.area_started, old.total_investment, old.invested, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into supply_progress_history (change_id, operation, county_code, id) values (open_change(), 'INSERT', new.county_code, new.id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into supply_progress_history (change_id, operation, county_code, id) select (select open_change()), 'INSERT', county_code, id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into supply_progress_history (change_id, operation, county_code, id, contract_id, reported_on, area_due, area_started, total_investment, invested, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', county_code, id, contract_id, reported_on, area_due, area_started, total_investment, invested, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into supply_progress_history (change_id, operation, county_code, id, contract_id, reported_on, area_due, area_started, total_investment, invested, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', county_code, id, contract_id, reported_on, area_due, area_started, total_investment, invested, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_supply_progress_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_supply_progress_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_supply_progress_history() IS '开发进度报告：写入历史 | Keeps the old rows: Report of progress before the one the contract itself shows';

-- Name: keep_supply_suspension_history(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.keep_supply_suspension_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  if tg_level = 'ROW' then
    insert into supply_suspension_history (change_id, operation, county_code, id, contract_id, suspended_on, resumed_on, origin, source_id, stated_on, updated_at, updated_by, version) values (open_change(), 'DELETE', old.county_code, old.id, old.contract_id, old.suspended_on, old.resumed_on, old.origin, old.source_id, old.stated_on, old.updated_at, old.updated_by, old.version) on conflict do nothing;
    insert into supply_suspension_history (change_id, operation, county_code, id) values (open_change(), 'INSERT', new.county_code, new.id) on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into supply_suspension_history (change_id, operation, county_code, id) select (select open_change()), 'INSERT', county_code, id from new_rows on conflict do nothing;
  elsif tg_op = 'UPDATE' then
    insert into supply_suspension_history (change_id, operation, county_code, id, contract_id, suspended_on, resumed_on, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'UPDATE', county_code, id, contract_id, suspended_on, resumed_on, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  else
    insert into supply_suspension_history (change_id, operation, county_code, id, contract_id, suspended_on, resumed_on, origin, source_id, stated_on, updated_at, updated_by, version) select (select open_change()), 'DELETE', county_code, id, contract_id, suspended_on, resumed_on, origin, source_id, stated_on, updated_at, updated_by, version from old_rows on conflict do nothing;
  end if;
  return null;
end
$$;

ALTER FUNCTION land.keep_supply_suspension_history() OWNER TO geo_rights;

-- Name: FUNCTION keep_supply_suspension_history(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.keep_supply_suspension_history() IS '中止开发：写入历史 | Keeps the old rows: Suspension of construction before the one the contract itself shows';

-- Name: name_list(text, text[]); Type: FUNCTION; Schema: land; Owner: geo_owner

CREATE FUNCTION land.name_list(form text, names text[]) RETURNS text
    LANGUAGE sql IMMUTABLE
    RETURN (SELECT string_agg(format(name_list.form, given.name), ', '::text ORDER BY given.place) AS string_agg FROM unnest(name_list.names) WITH ORDINALITY given(name, place));

ALTER FUNCTION land.name_list(form text, names text[]) OWNER TO geo_owner;

-- Name: FUNCTION name_list(form text, names text[]); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON FUNCTION land.name_list(form text, names text[]) IS '列名清单 | Names of columns, each in a form such as old.%I';

-- Name: open_change(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.open_change() RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
declare
  change bigint;
begin
  select id into change from change_transaction where xid = pg_current_xact_id() and position is null;
  if not found then
    if current_setting('transaction_isolation') <> 'read committed' then
      raise feature_not_supported using message = 'A transaction that changes records must be READ COMMITTED: under another level it does not see the position before its own.';
    end if;
    insert into change_transaction (xid, actor, reason)
    values (
      pg_current_xact_id(),
      coalesce(nullif(current_setting('geo.actor', true), ''), session_user),
      nullif(current_setting('geo.reason', true), ''))
    returning id into change;
  end if;
  return change;
end
$$;

ALTER FUNCTION land.open_change() OWNER TO geo_rights;

-- Name: FUNCTION open_change(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.open_change() IS '本事务的变更标识，首次写入时建立 | The change of this transaction; made by its first write';

-- Name: publish_as_of(regclass); Type: PROCEDURE; Schema: land; Owner: geo_owner

CREATE PROCEDURE land.publish_as_of(IN target regclass)
    LANGUAGE plpgsql
    AS $_$
declare
  named constant text := (select relname from pg_class where oid = target);
  kept constant text := named || '_history';
  about constant text[] := string_to_array(obj_description(target, 'pg_class'), ' | ');
  keys text[];
  live text;
  old text;
  names text;
  rights text;
begin
  select array_agg(attname order by array_position(indkey::int2[], attnum)) into keys
  from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey::int2[])
  where indrelid = target and indisprimary;
  select string_agg(format('live.%I', attname), ', ' order by attnum), string_agg(format('kept.%I', land.history_name(attname)), ', ' order by attnum)
  into live, old
  from pg_attribute where attrelid = format('api.%I', named)::regclass and attnum > 0 and not attisdropped;

  -- 1. the view
  select string_agg(format('history.%I as %I', attname, land.history_name(attname)), ', ' order by attnum),
    'where ' || string_agg(format('history.%I = any ((select string_to_array(current_setting(''geo.exact'', true), '',''))::text[])', attname), ' and ' order by attnum)
      filter (where attname in ('county_code', 'other_county_code'))
  into names, rights
  from pg_attribute
  where attrelid = format('land.%I', kept)::regclass and attnum > 0 and not attisdropped and attname not in ('change_id', 'operation');
  execute format(
    'create or replace view api.%I as
      select change.position, history.operation, %s
      from land.%I as history join land.change_transaction as change on change.id = history.change_id + 0
      %s',
    named || '_past', names, kept, coalesce(rights, ''));
  execute format('alter view api.%I owner to geo_rights', named || '_past');
  execute format('grant select on api.%I to geo_app', named || '_past');

  -- 2. the function
  execute format(
    $text$
create or replace function api.%1$I("position" bigint) returns setof api.%2$I
  language sql stable parallel safe as $function$
  select %3$s
  from api.%2$I as live
  where not exists (select from api.%4$I as later where %5$s and later."position" > %1$I."position")
  union all
  select %6$s
  from api.%4$I as kept
  where kept."position" > %1$I."position" and kept.operation <> 'INSERT'
    and not exists (select from api.%4$I as earlier where %7$s and earlier."position" > %1$I."position" and earlier."position" < kept."position")
$function$
    $text$,
    named || '_at', named, live, named || '_past',
    (select string_agg(format('later.%1$I = live.%1$I', key), ' and ') from unnest(keys) as key),
    old,
    (select string_agg(format('earlier.%1$I = kept.%1$I', key), ' and ') from unnest(keys) as key));
  execute format('comment on function api.%I(bigint) is %L', named || '_at', format('%s：某次变更后的状态 | The state behind a position of the change log, null for now: %s', about[1], about[2]));
  execute format('alter function api.%I(bigint) owner to geo_rights', named || '_at');
  execute format('grant execute on function api.%I(bigint) to geo_app', named || '_at');
end
$_$;

ALTER PROCEDURE land.publish_as_of(IN target regclass) OWNER TO geo_owner;

-- Name: PROCEDURE publish_as_of(IN target regclass); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON PROCEDURE land.publish_as_of(IN target regclass) IS '为一张表建立历史时点函数 | Makes the function that shows a table as it was';

-- Name: publish_faces(); Type: PROCEDURE; Schema: land; Owner: geo_owner

CREATE PROCEDURE land.publish_faces()
    LANGUAGE plpgsql
    AS $_$
declare
  counties constant text := 'any ((select string_to_array(current_setting(''geo.coarse'', true), '',''))::text[])';
  elsewhere constant text := '<> all ((select string_to_array(current_setting(''geo.exact'', true), '',''))::text[])';
  names text;
  live text;
  kept text;
  shown text;
  was text;
begin
  select string_agg(format('%I', attname), ', ' order by attnum),
    string_agg(land.coarse_column(attname, 'parcel'), ', ' order by attnum),
    string_agg(land.coarse_column(attname, 'history'), ', ' order by attnum),
    string_agg(format('live.%I', attname), ', ' order by attnum),
    string_agg(format('kept.%I', attname), ', ' order by attnum)
  into names, live, kept, shown, was
  from pg_attribute where attrelid = 'api.parcel'::regclass and attnum > 0 and not attisdropped;

  -- now
  execute format('create or replace view api.parcel_coarse as select %s from land.parcel where parcel.published and parcel.county_code = %s', live, counties);
  execute format(
    'create or replace view api.parcel_mixed as select %1$s from api.parcel union all select %1$s from api.parcel_coarse where county_code %2$s', names, elsewhere);

  -- what changed: a state in which it was not published counts as none
  execute format(
    'create or replace view api.parcel_coarse_history as
      select history.change_id, case when history.published then history.operation else ''INSERT'' end as operation, change.position,
        change.committed_at as changed_at, null::text as actor, null::text as reason, %s
      from land.parcel_history as history join land.change_transaction as change on change.id = history.change_id and change.position is not null
      where history.county_code = %s', kept, counties);
  execute format(
    'create or replace view api.parcel_mixed_history as
      select change_id, operation, position, changed_at, actor, reason, %1$s from api.parcel_history
      union all select change_id, operation, position, changed_at, actor, reason, %1$s from api.parcel_coarse_history where county_code %2$s', names, elsewhere);

  -- as it was
  execute format(
    'create or replace view api.parcel_coarse_past as
      select change.position, history.operation, %s
      from land.parcel_history as history join land.change_transaction as change on change.id = history.change_id + 0
      where history.county_code = %s
        and exists (select from land.parcel as live where live.county_code = history.county_code and live.id = history.id and live.published)', kept, counties);
  execute format(
    $text$
create or replace function api.parcel_coarse_at("position" bigint) returns setof api.parcel_coarse
  language sql stable parallel safe as $function$
  select %1$s
  from api.parcel_coarse as live
  where not exists (select from api.parcel_coarse_past as later where later.county_code = live.county_code and later.id = live.id and later."position" > parcel_coarse_at."position")
  union all
  select %2$s
  from api.parcel_coarse_past as kept
  where kept."position" > parcel_coarse_at."position" and kept.operation <> 'INSERT' and kept.published
    and not exists (
      select from api.parcel_coarse_past as earlier
      where earlier.county_code = kept.county_code and earlier.id = kept.id and earlier."position" > parcel_coarse_at."position" and earlier."position" < kept."position")
$function$
    $text$, shown, was);
  execute format(
    $text$
create or replace function api.parcel_mixed_at("position" bigint) returns setof api.parcel_mixed
  language sql stable parallel safe as $function$
  select %1$s from api.parcel_at(parcel_mixed_at."position")
  union all
  select %1$s from api.parcel_coarse_at(parcel_mixed_at."position") where county_code %2$s
$function$
    $text$, names, elsewhere);
end
$_$;

ALTER PROCEDURE land.publish_faces() OWNER TO geo_owner;

-- Name: PROCEDURE publish_faces(); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON PROCEDURE land.publish_faces() IS '建立地块的概化与混合视图 | Makes the coarse and the mixed views of parcels';

-- Name: publish_history(regclass); Type: PROCEDURE; Schema: land; Owner: geo_owner

CREATE PROCEDURE land.publish_history(IN target regclass)
    LANGUAGE plpgsql
    AS $_$
declare
  kept constant text := (select relname from pg_class where oid = target) || '_history';
  names text;
  rights text;
begin
  select string_agg(format('history.%I as %I', attname, land.history_name(attname)), ', ' order by attnum),
    'where ' || string_agg(format('history.%I = any ((select string_to_array(current_setting(''geo.exact'', true), '',''))::text[])', attname), ' and ' order by attnum)
      filter (where attname in ('county_code', 'other_county_code'))
  into names, rights
  from pg_attribute
  where attrelid = format('land.%I', kept)::regclass and attnum > 0 and not attisdropped and attname not in ('change_id', 'operation');
  execute format(
    'create or replace view api.%1$I as
      select history.change_id, history.operation, change.position, change.committed_at as changed_at, change.actor, change.reason, %2$s
      from land.%1$I as history join land.change_transaction as change on change.id = history.change_id and change.position is not null
      %3$s',
    kept, names, coalesce(rights, ''));
  execute format('alter view api.%I owner to geo_rights', kept);
  execute format('grant select on api.%I to geo_app', kept);
  execute format('alter table land.%I alter column change_id set (n_distinct = -0.1)', kept);
  call land.index_history(target);
  call land.publish_as_of(target);
end
$_$;

ALTER PROCEDURE land.publish_history(IN target regclass) OWNER TO geo_owner;

-- Name: PROCEDURE publish_history(IN target regclass); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON PROCEDURE land.publish_history(IN target regclass) IS '为一张表的历史建立权限视图 | Shows the history of a table under the rights of its records';

-- Name: publish_now(regprocedure); Type: PROCEDURE; Schema: land; Owner: geo_owner

CREATE PROCEDURE land.publish_now(IN rule regprocedure)
    LANGUAGE plpgsql
    AS $$
declare
  written text := pg_get_functiondef(rule);
  about constant text := obj_description(rule, 'pg_proc');
  name text;
  types text;
begin
  written := regexp_replace(written, '(, )?as_of bigint( DEFAULT NULL::bigint)?\)', ')');
  written := regexp_replace(written, '\mapi\.(\w+)_at\(as_of\)', 'api.\1', 'g');
  written := regexp_replace(written, ', as_of\)', ')', 'g');
  if written ~ '\mas_of\M' then
    raise invalid_function_definition using message = format('%s has as_of otherwise than as api.T_at(as_of) or as the last argument of another rule.', rule);
  end if;
  execute written;
  select format('api.%I', proname), coalesce(string_agg(format_type(type, null), ', ' order by place) filter (where place < pronargs), '')
  into name, types
  from pg_proc left join lateral unnest(proargtypes) with ordinality as argument (type, place) on true
  where oid = rule
  group by proname;
  execute format('comment on function %s(%s) is %L', name, types, about);
  execute format('alter function %s(%s) owner to geo_rights', name, types);
  execute format('grant execute on function %s(%s) to geo_app', name, types);
end
$$;

ALTER PROCEDURE land.publish_now(IN rule regprocedure) OWNER TO geo_owner;

-- Name: PROCEDURE publish_now(IN rule regprocedure); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON PROCEDURE land.publish_now(IN rule regprocedure) IS '由带时点的规则函数生成现时函数 | Makes of a rule as of a position the rule as of now';

-- Name: publish_writable(regclass, text, text); Type: PROCEDURE; Schema: land; Owner: geo_owner

CREATE PROCEDURE land.publish_writable(IN target regclass, IN mine text DEFAULT 'county_code = any ((select string_to_array(current_setting(''geo.write'', true), '',''))::text[])'::text, IN may text DEFAULT 'select, insert, update'::text)
    LANGUAGE plpgsql
    AS $$
declare
  named constant text := (select relname from pg_class where oid = target);
  names text;
begin
  select string_agg(format('%I', attname), ', ' order by attnum) into names
  from pg_attribute where attrelid = target and attnum > 0 and not attisdropped and attgenerated = '';
  execute format('create or replace view api.%I as select %s from land.%I where %s with cascaded check option', named || '_writable', names, named, mine);
  execute format('alter view api.%I owner to geo_rights', named || '_writable');
  execute format('grant %s on api.%I to geo_app', may, named || '_writable');
end
$$;

ALTER PROCEDURE land.publish_writable(IN target regclass, IN mine text, IN may text) OWNER TO geo_owner;

-- Name: PROCEDURE publish_writable(IN target regclass, IN mine text, IN may text); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON PROCEDURE land.publish_writable(IN target regclass, IN mine text, IN may text) IS '为一张表建立写入视图 | Makes the view through which a table is written';

-- Name: rebuild_adjacency(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.rebuild_adjacency() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
declare
  counties text[];
  ids uuid[];
begin
  perform api.lock_land(null);
  select array_agg(county_code), array_agg(id) into counties, ids
  from (
    select county_code, id from parcel
    union select county_code, parcel_id from adjacency
    union select other_county_code, other_parcel_id from adjacency) as key;
  perform renew_adjacency(counties, ids);
end
$$;

ALTER FUNCTION land.rebuild_adjacency() OWNER TO geo_rights;

-- Name: FUNCTION rebuild_adjacency(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.rebuild_adjacency() IS '按全部地块边界重建相邻关系 | Makes the whole graph anew from the outlines; writes only what differs';

-- Name: record_touched(); Type: FUNCTION; Schema: land; Owner: geo_owner

CREATE FUNCTION land.record_touched() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  new.version := old.version + 1;
  new.updated_at := now();
  new.updated_by := coalesce(nullif(current_setting('geo.actor', true), ''), new.updated_by);
  return new;
end
$$;

ALTER FUNCTION land.record_touched() OWNER TO geo_owner;

-- Name: FUNCTION record_touched(); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON FUNCTION land.record_touched() IS '更新记录时版本号加一 | Raises the version of an updated record and stamps it';

-- Name: refuse_truncate(); Type: FUNCTION; Schema: land; Owner: geo_owner

CREATE FUNCTION land.refuse_truncate() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $$
begin
  raise feature_not_supported using message = format('TRUNCATE of %s would leave no history.', tg_relid::regclass), hint = 'Use DELETE.';
end
$$;

ALTER FUNCTION land.refuse_truncate() OWNER TO geo_owner;

-- Name: FUNCTION refuse_truncate(); Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON FUNCTION land.refuse_truncate() IS '禁止清空有历史的表 | Refuses to empty a table whose history is kept';

-- Name: renew_adjacency(text[], uuid[]); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.renew_adjacency(counties text[], ids uuid[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    AS $_$
begin
  execute $text$
    with given as materialized (
      select county_code, id from unnest($1, $2) as key (county_code, id)
    ), edge as materialized (
      select * from edges_of($1, $2)
    ), gone_ahead as (
      delete from adjacency as old using given
      where old.county_code = given.county_code and old.parcel_id = given.id
        and not exists (
          select from edge
          where (edge.county_code, edge.parcel_id, edge.other_county_code, edge.other_parcel_id) = (old.county_code, old.parcel_id, old.other_county_code, old.other_parcel_id))
    ), gone_behind as (
      delete from adjacency as old using given
      where old.other_county_code = given.county_code and old.other_parcel_id = given.id
        and not exists (
          select from edge
          where (edge.county_code, edge.parcel_id, edge.other_county_code, edge.other_parcel_id) = (old.county_code, old.parcel_id, old.other_county_code, old.other_parcel_id))
    )
    insert into adjacency as old
    select * from edge
    on conflict (county_code, parcel_id, other_county_code, other_parcel_id) do update
    set shared_metres = excluded.shared_metres, distance_metres = excluded.distance_metres
    where (old.shared_metres, old.distance_metres) is distinct from (excluded.shared_metres, excluded.distance_metres)
  $text$ using counties, ids;
end
$_$;

ALTER FUNCTION land.renew_adjacency(counties text[], ids uuid[]) OWNER TO geo_rights;

-- Name: FUNCTION renew_adjacency(counties text[], ids uuid[]); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.renew_adjacency(counties text[], ids uuid[]) IS '按现有边界重算若干地块的相邻关系 | Makes the edges of some parcels anew from their outlines';

-- Name: stamp_change(); Type: FUNCTION; Schema: land; Owner: geo_rights

CREATE FUNCTION land.stamp_change() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'land', 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
begin
  perform pg_advisory_xact_lock(7083450);
  update change_transaction
  set position = coalesce((select max(position) from change_transaction), 0) + 1,
    committed_at = greatest(clock_timestamp(), (select max(committed_at) from change_transaction))
  where id = new.id
  returning position into strict new.position;
  perform pg_notify('geo_change', new.position::text);
  return null;
end
$$;

ALTER FUNCTION land.stamp_change() OWNER TO geo_rights;

-- Name: FUNCTION stamp_change(); Type: COMMENT; Schema: land; Owner: geo_rights

COMMENT ON FUNCTION land.stamp_change() IS '提交时赋予次序并通知 | Gives a transaction its position at the commit and tells the listeners';

-- Name: adjacency_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.adjacency_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    parcel_id uuid NOT NULL,
    other_county_code text NOT NULL,
    other_parcel_id uuid NOT NULL,
    shared_metres double precision,
    distance_metres double precision,
    CONSTRAINT adjacency_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.adjacency_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.adjacency_history OWNER TO geo_owner;

-- Name: TABLE adjacency_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.adjacency_history IS '地块相邻关系：相距不超过 50 米的两个现势地块各一行：历史 | History: Adjacency: one row for each two active parcels that lie within 50 m of each other';

-- Name: COLUMN adjacency_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.adjacency_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN adjacency_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.adjacency_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN adjacency_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.adjacency_history.county_code IS '前一地块的县级区划代码 | Code of the county of the first parcel';

-- Name: COLUMN adjacency_history.parcel_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.adjacency_history.parcel_id IS '前一地块 | First parcel, the lesser of the two keys';

-- Name: COLUMN adjacency_history.other_county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.adjacency_history.other_county_code IS '后一地块的县级区划代码 | Code of the county of the second parcel';

-- Name: COLUMN adjacency_history.other_parcel_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.adjacency_history.other_parcel_id IS '后一地块 | Second parcel';

-- Name: COLUMN adjacency_history.shared_metres; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.adjacency_history.shared_metres IS '共边长度：一地块边界距另一地块不超过 0.05 米的长度，取两个方向中较大者（米） | Shared boundary: geodesic length of the boundary of one within 0.05 m of the other, the greater of both directions (m)';

-- Name: COLUMN adjacency_history.distance_metres; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.adjacency_history.distance_metres IS '距离（米） | Geodesic distance (m)';

-- Name: change_transaction; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.change_transaction (
    id bigint NOT NULL,
    xid xid8 NOT NULL,
    "position" bigint,
    committed_at timestamp with time zone,
    actor text NOT NULL,
    reason text,
    CONSTRAINT change_transaction_position_positive CHECK (("position" > 0)),
    CONSTRAINT change_transaction_stamped CHECK ((("position" IS NULL) = (committed_at IS NULL)))
);

ALTER TABLE land.change_transaction OWNER TO geo_owner;

-- Name: TABLE change_transaction; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.change_transaction IS '变更事务 | Transactions that changed records, in the order of their commits';

-- Name: COLUMN change_transaction.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.change_transaction.id IS '标识 | Id, in the order of the first write (ordinal)';

-- Name: COLUMN change_transaction.xid; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.change_transaction.xid IS '数据库事务号 | Number of the transaction in PostgreSQL';

-- Name: COLUMN change_transaction."position"; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.change_transaction."position" IS '提交次序，无空号；事务未提交时为空 | Place in the order of commits, without gaps; empty until the commit (ordinal)';

-- Name: COLUMN change_transaction.committed_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.change_transaction.committed_at IS '提交时间，随次序不减 | When it was committed; never earlier than the position before';

-- Name: COLUMN change_transaction.actor; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.change_transaction.actor IS '操作者：geo.actor，否则为数据库登录名 | Who: the setting geo.actor, else the login';

-- Name: COLUMN change_transaction.reason; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.change_transaction.reason IS '变更原因：geo.reason | Why: the setting geo.reason';

-- Name: adjacency_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.adjacency_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.parcel_id,
    history.other_county_code,
    history.other_parcel_id,
    history.shared_metres,
    history.distance_metres
   FROM (land.adjacency_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE ((history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[])) AND (history.other_county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[])));

ALTER TABLE api.adjacency_history OWNER TO geo_rights;

-- Name: adjacency_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.adjacency_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.parcel_id,
    history.other_county_code,
    history.other_parcel_id,
    history.shared_metres,
    history.distance_metres
   FROM (land.adjacency_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE ((history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[])) AND (history.other_county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[])));

ALTER TABLE api.adjacency_past OWNER TO geo_rights;

-- Name: basemap_feature; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.basemap_feature (
    key text NOT NULL,
    kind text NOT NULL,
    name text,
    scale_rank integer,
    min_zoom numeric(4,2),
    shape public.geometry(Geometry,4490) NOT NULL,
    source_id text NOT NULL,
    CONSTRAINT basemap_feature_kind_known CHECK ((kind = ANY (ARRAY['LAND'::text, 'COASTLINE'::text, 'MINOR_ISLAND'::text, 'RIVER'::text, 'URBAN_AREA'::text]))),
    CONSTRAINT basemap_feature_min_zoom_plausible CHECK (((min_zoom >= (0)::numeric) AND (min_zoom <= (24)::numeric))),
    CONSTRAINT basemap_feature_scale_rank_not_negative CHECK ((scale_rank >= 0)),
    CONSTRAINT basemap_feature_shape_in_china CHECK (land.in_china(shape)),
    CONSTRAINT basemap_feature_shape_valid CHECK (land.is_outline(shape))
);

ALTER TABLE land.basemap_feature OWNER TO geo_owner;

-- Name: TABLE basemap_feature; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.basemap_feature IS '底图要素 | Shape of the base map, for small scales only';

-- Name: COLUMN basemap_feature.key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.basemap_feature.key IS '键 | Key';

-- Name: COLUMN basemap_feature.kind; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.basemap_feature.kind IS '类型：陆地、海岸线、小岛、河流、建成区 | Kind';

-- Name: COLUMN basemap_feature.name; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.basemap_feature.name IS '名称 | Name';

-- Name: COLUMN basemap_feature.scale_rank; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.basemap_feature.scale_rank IS '比例尺等级，小者先显示 | Rank of importance, the smallest shows first (rank)';

-- Name: COLUMN basemap_feature.min_zoom; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.basemap_feature.min_zoom IS '最小显示级别 | Smallest zoom it shows at (zoom level)';

-- Name: COLUMN basemap_feature.shape; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.basemap_feature.shape IS '形状（EPSG:4490） | Shape (EPSG:4490)';

-- Name: COLUMN basemap_feature.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.basemap_feature.source_id IS '来源 | Source of the record';

-- Name: basemap_feature; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.basemap_feature AS
 SELECT basemap_feature.key,
    basemap_feature.kind,
    basemap_feature.name,
    basemap_feature.scale_rank,
    basemap_feature.min_zoom,
    basemap_feature.shape,
    basemap_feature.source_id
   FROM land.basemap_feature;

ALTER TABLE api.basemap_feature OWNER TO geo_rights;

-- Name: campaign; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.campaign (
    key text NOT NULL,
    name text NOT NULL,
    region_code text NOT NULL,
    period_text text NOT NULL,
    period_first date NOT NULL,
    period_last date NOT NULL,
    goal text,
    note text,
    source_id text NOT NULL,
    origin text DEFAULT 'REPORTED'::text NOT NULL,
    CONSTRAINT campaign_origin_known CHECK ((origin = ANY (ARRAY['REPORTED'::text, 'SURVEYED'::text, 'GENERATED'::text]))),
    CONSTRAINT campaign_period_closed CHECK (((period_first <= period_last) AND isfinite(period_first) AND isfinite(period_last)))
);

ALTER TABLE land.campaign OWNER TO geo_owner;

-- Name: TABLE campaign; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.campaign IS '攻坚行动 | Campaign: a dated list of projects';

-- Name: COLUMN campaign.key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign.key IS '键 | Key';

-- Name: COLUMN campaign.name; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign.name IS '名称 | Name';

-- Name: COLUMN campaign.region_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign.region_code IS '区划 | Region';

-- Name: COLUMN campaign.period_text; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign.period_text IS '时期（原文） | Period as stated';

-- Name: COLUMN campaign.period_first; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign.period_first IS '时期首日 | First day of the period';

-- Name: COLUMN campaign.period_last; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign.period_last IS '时期末日 | Last day of the period';

-- Name: COLUMN campaign.goal; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign.goal IS '目标 | Goal';

-- Name: COLUMN campaign.note; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign.note IS '备注 | Note';

-- Name: COLUMN campaign.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign.source_id IS '来源 | Source of the record';

-- Name: COLUMN campaign.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: campaign; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.campaign AS
 SELECT campaign.key,
    campaign.name,
    campaign.region_code,
    campaign.period_text,
    campaign.period_first,
    campaign.period_last,
    campaign.goal,
    campaign.note,
    campaign.source_id,
    campaign.origin
   FROM land.campaign;

ALTER TABLE api.campaign OWNER TO geo_rights;

-- Name: campaign_project_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.campaign_project_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    campaign_key text NOT NULL,
    county_code text NOT NULL,
    project_id uuid NOT NULL,
    struck_off_on date,
    lead text,
    unit text,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT campaign_project_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.campaign_project_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.campaign_project_history OWNER TO geo_owner;

-- Name: TABLE campaign_project_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.campaign_project_history IS '行动项目清单：历史 | History: Projects of a campaign';

-- Name: COLUMN campaign_project_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_project_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN campaign_project_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_project_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN campaign_project_history.campaign_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_project_history.campaign_key IS '行动 | Campaign';

-- Name: COLUMN campaign_project_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_project_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN campaign_project_history.project_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_project_history.project_id IS '项目 | Project';

-- Name: COLUMN campaign_project_history.struck_off_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_project_history.struck_off_on IS '销号日期 | Struck off the list on';

-- Name: COLUMN campaign_project_history.lead; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_project_history.lead IS '包联领导 | Who leads the work for the project';

-- Name: COLUMN campaign_project_history.unit; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_project_history.unit IS '责任单位 | Unit that answers for the project';

-- Name: COLUMN campaign_project_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_project_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN campaign_project_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_project_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN campaign_project_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_project_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: campaign_project_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.campaign_project_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.campaign_key,
    history.county_code,
    history.project_id,
    history.struck_off_on,
    history.lead,
    history.unit,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.campaign_project_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.campaign_project_history OWNER TO geo_rights;

-- Name: campaign_project_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.campaign_project_past AS
 SELECT change."position",
    history.operation,
    history.campaign_key,
    history.county_code,
    history.project_id,
    history.struck_off_on,
    history.lead,
    history.unit,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.campaign_project_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.campaign_project_past OWNER TO geo_rights;

-- Name: campaign_project_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.campaign_project_writable AS
 SELECT campaign_project.campaign_key,
    campaign_project.county_code,
    campaign_project.project_id,
    campaign_project.struck_off_on,
    campaign_project.lead,
    campaign_project.unit,
    campaign_project.updated_at,
    campaign_project.updated_by,
    campaign_project.version
   FROM land.campaign_project
  WHERE (campaign_project.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.campaign_project_writable OWNER TO geo_rights;

-- Name: campaign_visit_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.campaign_visit_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    id uuid NOT NULL,
    campaign_key text,
    project_id uuid,
    visited_on date,
    visitor text,
    unit text,
    note text,
    blocker text,
    cleared_on date,
    next_due_on date,
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT campaign_visit_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.campaign_visit_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.campaign_visit_history OWNER TO geo_owner;

-- Name: TABLE campaign_visit_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.campaign_visit_history IS '走访记录：历史 | History: Visit paid to a project on the list of a campaign';

-- Name: COLUMN campaign_visit_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN campaign_visit_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN campaign_visit_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN campaign_visit_history.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit_history.id IS '标识 | Id';

-- Name: COLUMN campaign_visit_history.campaign_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit_history.campaign_key IS '行动 | Campaign';

-- Name: COLUMN campaign_visit_history.project_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit_history.project_id IS '项目 | Project';

-- Name: COLUMN campaign_visit_history.visited_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit_history.visited_on IS '走访日期 | Day of the visit';

-- Name: COLUMN campaign_visit_history.visitor; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit_history.visitor IS '走访人 | Who paid the visit';

-- Name: COLUMN campaign_visit_history.unit; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit_history.unit IS '走访单位 | Unit of the visitor';

-- Name: COLUMN campaign_visit_history.note; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit_history.note IS '走访情况 | What was found';

-- Name: COLUMN campaign_visit_history.blocker; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit_history.blocker IS '存在问题；没有则为空 | What holds the project up; empty where nothing does';

-- Name: COLUMN campaign_visit_history.cleared_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit_history.cleared_on IS '问题解决日期 | Day that was out of the way';

-- Name: COLUMN campaign_visit_history.next_due_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit_history.next_due_on IS '下次走访期限 | Day by which the next visit is due';

-- Name: COLUMN campaign_visit_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN campaign_visit_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN campaign_visit_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN campaign_visit_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN campaign_visit_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN campaign_visit_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.campaign_visit_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: campaign_visit_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.campaign_visit_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.id,
    history.campaign_key,
    history.project_id,
    history.visited_on,
    history.visitor,
    history.unit,
    history.note,
    history.blocker,
    history.cleared_on,
    history.next_due_on,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.campaign_visit_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.campaign_visit_history OWNER TO geo_rights;

-- Name: campaign_visit_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.campaign_visit_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.id,
    history.campaign_key,
    history.project_id,
    history.visited_on,
    history.visitor,
    history.unit,
    history.note,
    history.blocker,
    history.cleared_on,
    history.next_due_on,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.campaign_visit_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.campaign_visit_past OWNER TO geo_rights;

-- Name: campaign_visit_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.campaign_visit_writable AS
 SELECT campaign_visit.county_code,
    campaign_visit.id,
    campaign_visit.campaign_key,
    campaign_visit.project_id,
    campaign_visit.visited_on,
    campaign_visit.visitor,
    campaign_visit.unit,
    campaign_visit.note,
    campaign_visit.blocker,
    campaign_visit.cleared_on,
    campaign_visit.next_due_on,
    campaign_visit.origin,
    campaign_visit.source_id,
    campaign_visit.stated_on,
    campaign_visit.updated_at,
    campaign_visit.updated_by,
    campaign_visit.version
   FROM land.campaign_visit
  WHERE (campaign_visit.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.campaign_visit_writable OWNER TO geo_rights;

-- Name: change_position; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.change_position AS
 SELECT COALESCE(max(change_transaction."position"), (0)::bigint) AS "position"
   FROM land.change_transaction;

ALTER TABLE api.change_position OWNER TO geo_rights;

-- Name: change_time; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.change_time AS
 SELECT change_transaction."position",
    change_transaction.committed_at
   FROM land.change_transaction
  WHERE (change_transaction."position" IS NOT NULL);

ALTER TABLE api.change_time OWNER TO geo_rights;

-- Name: constraint_area_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.constraint_area_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    id uuid NOT NULL,
    code text,
    kind text,
    hardness text,
    name text,
    boundary public.geometry(MultiPolygon,4490),
    valid_from date,
    valid_to date,
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT constraint_area_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.constraint_area_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.constraint_area_history OWNER TO geo_owner;

-- Name: TABLE constraint_area_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.constraint_area_history IS '管控要素：历史 | History: Constraint: an area that rules out or limits a use';

-- Name: COLUMN constraint_area_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN constraint_area_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN constraint_area_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN constraint_area_history.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area_history.id IS '标识 | Id';

-- Name: COLUMN constraint_area_history.code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area_history.code IS '编号 | Code';

-- Name: COLUMN constraint_area_history.kind; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area_history.kind IS '类型：永久基本农田、生态保护红线、城镇开发边界外、林地、洪涝、文物 | Kind';

-- Name: COLUMN constraint_area_history.hardness; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area_history.hardness IS '刚性：HARD 不得占用，SOFT 需论证 | Whether it rules a use out or limits it';

-- Name: COLUMN constraint_area_history.name; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area_history.name IS '名称 | Name';

-- Name: COLUMN constraint_area_history.boundary; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area_history.boundary IS '范围（EPSG:4490） | Boundary (EPSG:4490)';

-- Name: COLUMN constraint_area_history.valid_from; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area_history.valid_from IS '生效日期 | Valid from this day';

-- Name: COLUMN constraint_area_history.valid_to; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area_history.valid_to IS '失效日期 | Last day of validity; open when empty';

-- Name: COLUMN constraint_area_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN constraint_area_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN constraint_area_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN constraint_area_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN constraint_area_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN constraint_area_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.constraint_area_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: constraint_area_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.constraint_area_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.id,
    history.code,
    history.kind,
    history.hardness,
    history.name,
    history.boundary,
    history.valid_from,
    history.valid_to,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.constraint_area_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.constraint_area_history OWNER TO geo_rights;

-- Name: constraint_area_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.constraint_area_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.id,
    history.code,
    history.kind,
    history.hardness,
    history.name,
    history.boundary,
    history.valid_from,
    history.valid_to,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.constraint_area_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.constraint_area_past OWNER TO geo_rights;

-- Name: constraint_area_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.constraint_area_writable AS
 SELECT constraint_area.county_code,
    constraint_area.id,
    constraint_area.code,
    constraint_area.kind,
    constraint_area.hardness,
    constraint_area.name,
    constraint_area.boundary,
    constraint_area.valid_from,
    constraint_area.valid_to,
    constraint_area.origin,
    constraint_area.source_id,
    constraint_area.stated_on,
    constraint_area.updated_at,
    constraint_area.updated_by,
    constraint_area.version
   FROM land.constraint_area
  WHERE (constraint_area.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.constraint_area_writable OWNER TO geo_rights;

-- Name: demand_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.demand_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    id uuid NOT NULL,
    title text,
    investor text,
    region_code text,
    criteria text,
    valid_from date,
    valid_to date,
    state text,
    note text,
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT demand_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.demand_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.demand_history OWNER TO geo_owner;

-- Name: TABLE demand_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.demand_history IS '用地需求：历史 | History: Demand: what an investor looks for';

-- Name: COLUMN demand_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN demand_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN demand_history.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand_history.id IS '标识 | Id';

-- Name: COLUMN demand_history.title; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand_history.title IS '名称 | Title';

-- Name: COLUMN demand_history.investor; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand_history.investor IS '投资方代称，不含联系方式 | Alias of the investor, without contact details';

-- Name: COLUMN demand_history.region_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand_history.region_code IS '招商所在区划 | Region whose team looks for it';

-- Name: COLUMN demand_history.criteria; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand_history.criteria IS '选址条件（规范 JSON） | Criteria of the site search (canonical JSON)';

-- Name: COLUMN demand_history.valid_from; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand_history.valid_from IS '有效起始日 | Valid from this day';

-- Name: COLUMN demand_history.valid_to; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand_history.valid_to IS '有效截止日；未定为空 | Last day of validity; open when empty';

-- Name: COLUMN demand_history.state; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand_history.state IS '状态：OPEN 在寻，RETIRED 撤销 | Whether it is still looked for';

-- Name: COLUMN demand_history.note; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand_history.note IS '备注 | Note';

-- Name: COLUMN demand_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN demand_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN demand_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN demand_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN demand_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN demand_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.demand_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: demand_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.demand_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.id,
    history.title,
    history.investor,
    history.region_code,
    history.criteria,
    history.valid_from,
    history.valid_to,
    history.state,
    history.note,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.demand_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))));

ALTER TABLE api.demand_history OWNER TO geo_rights;

-- Name: demand_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.demand_past AS
 SELECT change."position",
    history.operation,
    history.id,
    history.title,
    history.investor,
    history.region_code,
    history.criteria,
    history.valid_from,
    history.valid_to,
    history.state,
    history.note,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.demand_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))));

ALTER TABLE api.demand_past OWNER TO geo_rights;

-- Name: demand_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.demand_writable AS
 SELECT demand.id,
    demand.title,
    demand.investor,
    demand.region_code,
    demand.criteria,
    demand.valid_from,
    demand.valid_to,
    demand.state,
    demand.note,
    demand.origin,
    demand.source_id,
    demand.stated_on,
    demand.updated_at,
    demand.updated_by,
    demand.version
   FROM land.demand
  WHERE (EXISTS ( SELECT
           FROM unnest(string_to_array(current_setting('geo.write'::text, true), ','::text)) written(county)
          WHERE ((length(written.county) = 6) AND starts_with(written.county,
                CASE
                    WHEN ("right"("left"(demand.region_code, 6), 4) = '0000'::text) THEN "left"(demand.region_code, 2)
                    WHEN ("right"("left"(demand.region_code, 6), 2) = '00'::text) THEN "left"(demand.region_code, 4)
                    ELSE "left"(demand.region_code, 6)
                END))))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.demand_writable OWNER TO geo_rights;

-- Name: facility; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.facility (
    key text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    name_en text,
    location public.geometry(Point,4490) NOT NULL,
    region_code text,
    fuel text,
    capacity_mw numeric,
    operator text,
    note text,
    source_id text NOT NULL,
    CONSTRAINT facility_capacity_positive CHECK (((capacity_mw > (0)::numeric) AND (capacity_mw < '1000000'::numeric))),
    CONSTRAINT facility_kind_known CHECK ((kind = ANY (ARRAY['PORT'::text, 'AIRPORT'::text, 'POWER_PLANT'::text, 'EXPRESSWAY_EXIT'::text, 'RAIL_YARD'::text, 'SUBSTATION'::text, 'SEWAGE_PLANT'::text]))),
    CONSTRAINT facility_location_in_china CHECK (((NOT public.st_isempty(location)) AND land.in_china(location)))
);

ALTER TABLE land.facility OWNER TO geo_owner;

-- Name: TABLE facility; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.facility IS '配套设施 | Facility that distance criteria measure to';

-- Name: COLUMN facility.key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.facility.key IS '键 | Key';

-- Name: COLUMN facility.kind; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.facility.kind IS '类型：港口、机场、电厂、高速出入口、铁路货场、变电站、污水处理厂 | Kind';

-- Name: COLUMN facility.name; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.facility.name IS '名称 | Name';

-- Name: COLUMN facility.name_en; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.facility.name_en IS '英文名称 | English name';

-- Name: COLUMN facility.location; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.facility.location IS '位置（EPSG:4490） | Location (EPSG:4490)';

-- Name: COLUMN facility.region_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.facility.region_code IS '所在区划 | Region it lies in';

-- Name: COLUMN facility.fuel; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.facility.fuel IS '燃料（电厂） | Fuel of a power plant';

-- Name: COLUMN facility.capacity_mw; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.facility.capacity_mw IS '装机容量（兆瓦） | Capacity of a power plant (MW)';

-- Name: COLUMN facility.operator; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.facility.operator IS '运营者 | Owner or operator';

-- Name: COLUMN facility.note; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.facility.note IS '备注 | Note';

-- Name: COLUMN facility.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.facility.source_id IS '来源 | Source of the record';

-- Name: facility; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.facility AS
 SELECT facility.key,
    facility.kind,
    facility.name,
    facility.name_en,
    facility.location,
    facility.region_code,
    facility.fuel,
    facility.capacity_mw,
    facility.operator,
    facility.note,
    facility.source_id
   FROM land.facility;

ALTER TABLE api.facility OWNER TO geo_rights;

-- Name: idle_disposal_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.idle_disposal_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    id uuid NOT NULL,
    finding_id uuid,
    measure text,
    decided_on date,
    last_on date,
    amount numeric(18,2),
    document text,
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT idle_disposal_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.idle_disposal_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.idle_disposal_history OWNER TO geo_owner;

-- Name: TABLE idle_disposal_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.idle_disposal_history IS '闲置土地处置：历史 | History: Disposal of land found idle';

-- Name: COLUMN idle_disposal_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN idle_disposal_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN idle_disposal_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN idle_disposal_history.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal_history.id IS '标识 | Id';

-- Name: COLUMN idle_disposal_history.finding_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal_history.finding_id IS '所答复的认定 | Finding it answers';

-- Name: COLUMN idle_disposal_history.measure; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal_history.measure IS '处置方式，见办法第十二、十四条 | Measure of Art. 12 or 14';

-- Name: COLUMN idle_disposal_history.decided_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal_history.decided_on IS '决定或协议日期 | Day of the decision or agreement';

-- Name: COLUMN idle_disposal_history.last_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal_history.last_on IS '临时使用的末日 | Last day of a temporary use';

-- Name: COLUMN idle_disposal_history.amount; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal_history.amount IS '金额（元） | Amount paid (yuan)';

-- Name: COLUMN idle_disposal_history.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal_history.document IS '文件 | Document';

-- Name: COLUMN idle_disposal_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN idle_disposal_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN idle_disposal_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN idle_disposal_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN idle_disposal_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN idle_disposal_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_disposal_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: idle_disposal_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.idle_disposal_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.id,
    history.finding_id,
    history.measure,
    history.decided_on,
    history.last_on,
    history.amount,
    history.document,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.idle_disposal_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.idle_disposal_history OWNER TO geo_rights;

-- Name: idle_disposal_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.idle_disposal_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.id,
    history.finding_id,
    history.measure,
    history.decided_on,
    history.last_on,
    history.amount,
    history.document,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.idle_disposal_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.idle_disposal_past OWNER TO geo_rights;

-- Name: idle_disposal_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.idle_disposal_writable AS
 SELECT idle_disposal.county_code,
    idle_disposal.id,
    idle_disposal.finding_id,
    idle_disposal.measure,
    idle_disposal.decided_on,
    idle_disposal.last_on,
    idle_disposal.amount,
    idle_disposal.document,
    idle_disposal.origin,
    idle_disposal.source_id,
    idle_disposal.stated_on,
    idle_disposal.updated_at,
    idle_disposal.updated_by,
    idle_disposal.version
   FROM land.idle_disposal
  WHERE (idle_disposal.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.idle_disposal_writable OWNER TO geo_rights;

-- Name: idle_finding_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.idle_finding_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    id uuid NOT NULL,
    contract_id uuid,
    number text,
    decided_on date,
    cause text,
    document text,
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT idle_finding_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.idle_finding_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.idle_finding_history OWNER TO geo_owner;

-- Name: TABLE idle_finding_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.idle_finding_history IS '闲置土地认定书：历史 | History: Written finding that land is idle';

-- Name: COLUMN idle_finding_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN idle_finding_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN idle_finding_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN idle_finding_history.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding_history.id IS '标识 | Id';

-- Name: COLUMN idle_finding_history.contract_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding_history.contract_id IS '所属合同 | Contract it belongs to';

-- Name: COLUMN idle_finding_history.number; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding_history.number IS '认定书编号 | Number of the decision';

-- Name: COLUMN idle_finding_history.decided_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding_history.decided_on IS '认定日期 | Day of the decision';

-- Name: COLUMN idle_finding_history.cause; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding_history.cause IS '认定的原因 | Cause it states';

-- Name: COLUMN idle_finding_history.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding_history.document IS '文件 | Document';

-- Name: COLUMN idle_finding_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN idle_finding_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN idle_finding_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN idle_finding_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN idle_finding_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN idle_finding_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.idle_finding_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: idle_finding_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.idle_finding_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.id,
    history.contract_id,
    history.number,
    history.decided_on,
    history.cause,
    history.document,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.idle_finding_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.idle_finding_history OWNER TO geo_rights;

-- Name: idle_finding_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.idle_finding_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.id,
    history.contract_id,
    history.number,
    history.decided_on,
    history.cause,
    history.document,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.idle_finding_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.idle_finding_past OWNER TO geo_rights;

-- Name: idle_finding_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.idle_finding_writable AS
 SELECT idle_finding.county_code,
    idle_finding.id,
    idle_finding.contract_id,
    idle_finding.number,
    idle_finding.decided_on,
    idle_finding.cause,
    idle_finding.document,
    idle_finding.origin,
    idle_finding.source_id,
    idle_finding.stated_on,
    idle_finding.updated_at,
    idle_finding.updated_by,
    idle_finding.version
   FROM land.idle_finding
  WHERE (idle_finding.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.idle_finding_writable OWNER TO geo_rights;

-- Name: indicator_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.indicator_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    id integer NOT NULL,
    subject_kind text,
    region_code text,
    platform_key text,
    metric text,
    kind text,
    period_text text,
    period_first date,
    period_last date,
    value numeric,
    unit text,
    source_id text,
    set_on date,
    document text,
    CONSTRAINT indicator_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.indicator_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.indicator_history OWNER TO geo_owner;

-- Name: TABLE indicator_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.indicator_history IS '指标：历史 | History: Published figure of a region or platform; actual values and targets are separate facts';

-- Name: COLUMN indicator_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN indicator_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN indicator_history.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator_history.id IS '标识 | Id (ordinal)';

-- Name: COLUMN indicator_history.subject_kind; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator_history.subject_kind IS '对象类型：REGION 区划，PLATFORM 平台 | What the figure is of';

-- Name: COLUMN indicator_history.region_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator_history.region_code IS '区划 | Region it is of';

-- Name: COLUMN indicator_history.platform_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator_history.platform_key IS '平台 | Platform it is of';

-- Name: COLUMN indicator_history.metric; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator_history.metric IS '指标名 | Metric';

-- Name: COLUMN indicator_history.kind; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator_history.kind IS '性质：ACTUAL 实际，TARGET 目标 | Actual or target';

-- Name: COLUMN indicator_history.period_text; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator_history.period_text IS '时期（原文） | Period as stated';

-- Name: COLUMN indicator_history.period_first; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator_history.period_first IS '时期首日 | First day of the period';

-- Name: COLUMN indicator_history.period_last; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator_history.period_last IS '时期末日 | Last day of the period';

-- Name: COLUMN indicator_history.value; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator_history.value IS '数值，单位见 unit 列 | Value (unit in the column unit)';

-- Name: COLUMN indicator_history.unit; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator_history.unit IS '单位 | Unit of the value';

-- Name: COLUMN indicator_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator_history.source_id IS '来源 | Source of the figure';

-- Name: COLUMN indicator_history.set_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator_history.set_on IS '目标下达日期；公开报道的数字为空 | Day the target was set; empty for figures read from publications';

-- Name: COLUMN indicator_history.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.indicator_history.document IS '下达文号 | Number of the document that sets it';

-- Name: indicator_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.indicator_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.id,
    history.subject_kind,
    history.region_code,
    history.platform_key,
    history.metric,
    history.kind,
    history.period_text,
    history.period_first,
    history.period_last,
    history.value,
    history.unit,
    history.source_id,
    history.set_on,
    history.document
   FROM (land.indicator_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))));

ALTER TABLE api.indicator_history OWNER TO geo_rights;

-- Name: indicator_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.indicator_past AS
 SELECT change."position",
    history.operation,
    history.id,
    history.subject_kind,
    history.region_code,
    history.platform_key,
    history.metric,
    history.kind,
    history.period_text,
    history.period_first,
    history.period_last,
    history.value,
    history.unit,
    history.source_id,
    history.set_on,
    history.document
   FROM (land.indicator_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))));

ALTER TABLE api.indicator_past OWNER TO geo_rights;

-- Name: indicator_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.indicator_writable AS
 SELECT indicator.id,
    indicator.subject_kind,
    indicator.region_code,
    indicator.platform_key,
    indicator.metric,
    indicator.kind,
    indicator.period_text,
    indicator.period_first,
    indicator.period_last,
    indicator.value,
    indicator.unit,
    indicator.source_id,
    indicator.set_on,
    indicator.document
   FROM land.indicator
  WHERE ((indicator.kind = 'TARGET'::text) AND api.may_write_in(COALESCE(indicator.region_code, ( SELECT place.region_code
           FROM land.platform place
          WHERE (place.key = indicator.platform_key)))))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.indicator_writable OWNER TO geo_rights;

-- Name: industry_chain; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.industry_chain (
    name text NOT NULL,
    name_en text NOT NULL
);

ALTER TABLE land.industry_chain OWNER TO geo_owner;

-- Name: TABLE industry_chain; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.industry_chain IS '产业链 | Industry with its chain leader (链长制)';

-- Name: COLUMN industry_chain.name; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.industry_chain.name IS '名称 | Name';

-- Name: COLUMN industry_chain.name_en; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.industry_chain.name_en IS '英文名称（自译） | English name; our own translation';

-- Name: industry_chain; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.industry_chain AS
 SELECT industry_chain.name,
    industry_chain.name_en
   FROM land.industry_chain;

ALTER TABLE api.industry_chain OWNER TO geo_rights;

-- Name: inefficiency_condition; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.inefficiency_condition (
    rule_set_key text NOT NULL,
    metric text NOT NULL,
    "position" integer NOT NULL,
    role text NOT NULL,
    comparison text NOT NULL,
    threshold numeric(18,5) NOT NULL,
    unit text NOT NULL,
    reference_on date,
    note text,
    source_id text NOT NULL,
    CONSTRAINT inefficiency_condition_comparison_known CHECK ((comparison = ANY (ARRAY['AT_LEAST'::text, 'ABOVE'::text, 'AT_MOST'::text, 'BELOW'::text]))),
    CONSTRAINT inefficiency_condition_direction CHECK (((metric = 'VACANCY_SHARE'::text) = (comparison = ANY (ARRAY['AT_MOST'::text, 'BELOW'::text])))),
    CONSTRAINT inefficiency_condition_metric_known CHECK ((metric = ANY (ARRAY['PLOT_RATIO'::text, 'BUILDING_COEFFICIENT'::text, 'OUTPUT_PER_MU'::text, 'TAX_PER_MU'::text, 'INVESTMENT_PER_MU'::text, 'VACANCY_SHARE'::text, 'FOOTPRINT_SHARE'::text]))),
    CONSTRAINT inefficiency_condition_position_positive CHECK (("position" > 0)),
    CONSTRAINT inefficiency_condition_reference_day CHECK ((((metric = 'FOOTPRINT_SHARE'::text) = (reference_on IS NOT NULL)) AND isfinite(reference_on))),
    CONSTRAINT inefficiency_condition_role_known CHECK ((role = ANY (ARRAY['ENTRY'::text, 'YARDSTICK'::text]))),
    CONSTRAINT inefficiency_condition_threshold_plausible CHECK (((threshold >= (0)::numeric) AND (threshold <=
CASE unit
    WHEN 'SHARE'::text THEN (1)::numeric
    WHEN 'RATIO'::text THEN (1000)::numeric
    ELSE '1000000000'::numeric
END))),
    CONSTRAINT inefficiency_condition_unit_known CHECK ((unit = ANY (ARRAY['RATIO'::text, 'SHARE'::text, 'YUAN_PER_MU_AND_YEAR'::text, 'YUAN_PER_MU'::text]))),
    CONSTRAINT inefficiency_condition_unit_of_metric CHECK ((unit =
CASE metric
    WHEN 'PLOT_RATIO'::text THEN 'RATIO'::text
    WHEN 'OUTPUT_PER_MU'::text THEN 'YUAN_PER_MU_AND_YEAR'::text
    WHEN 'TAX_PER_MU'::text THEN 'YUAN_PER_MU_AND_YEAR'::text
    WHEN 'INVESTMENT_PER_MU'::text THEN 'YUAN_PER_MU'::text
    ELSE 'SHARE'::text
END))
);

ALTER TABLE land.inefficiency_condition OWNER TO geo_owner;

-- Name: TABLE inefficiency_condition; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.inefficiency_condition IS '认定规则的条件 | Condition of a rule set';

-- Name: COLUMN inefficiency_condition.rule_set_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_condition.rule_set_key IS '所属规则 | Rule set it belongs to';

-- Name: COLUMN inefficiency_condition.metric; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_condition.metric IS '指标：容积率、建筑系数、亩均产值、亩均税收、亩均投资、空置比例、基准日影像建筑占地比例 | What is measured';

-- Name: COLUMN inefficiency_condition."position"; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_condition."position" IS '次序 | Place in the rule set (ordinal)';

-- Name: COLUMN inefficiency_condition.role; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_condition.role IS '作用：ENTRY 准入条件，YARDSTICK 达标标准 | Whether land must meet it to be rated at all, or is measured by it';

-- Name: COLUMN inefficiency_condition.comparison; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_condition.comparison IS '比较：AT_LEAST 不低于，ABOVE 高于，AT_MOST 不高于，BELOW 低于 | How the value must stand to the threshold';

-- Name: COLUMN inefficiency_condition.threshold; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_condition.threshold IS '阈值，单位见 unit 列 | Threshold (unit in the column unit)';

-- Name: COLUMN inefficiency_condition.unit; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_condition.unit IS '单位 | Unit of the threshold';

-- Name: COLUMN inefficiency_condition.reference_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_condition.reference_on IS '影像基准日（标图入库） | Day of the imagery that a footprint share is measured on';

-- Name: COLUMN inefficiency_condition.note; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_condition.note IS '说明 | Note';

-- Name: COLUMN inefficiency_condition.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_condition.source_id IS '来源 | Source of the figure';

-- Name: inefficiency_condition; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.inefficiency_condition AS
 SELECT inefficiency_condition.rule_set_key,
    inefficiency_condition.metric,
    inefficiency_condition."position",
    inefficiency_condition.role,
    inefficiency_condition.comparison,
    inefficiency_condition.threshold,
    inefficiency_condition.unit,
    inefficiency_condition.reference_on,
    inefficiency_condition.note,
    inefficiency_condition.source_id
   FROM land.inefficiency_condition;

ALTER TABLE api.inefficiency_condition OWNER TO geo_rights;

-- Name: inefficiency_rule_set; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.inefficiency_rule_set (
    key text NOT NULL,
    series text NOT NULL,
    version integer NOT NULL,
    name text NOT NULL,
    place text NOT NULL,
    region_code text,
    industry text,
    valid_from date NOT NULL,
    valid_to date,
    published_on date,
    is_example boolean NOT NULL,
    combination text NOT NULL,
    at_least integer,
    max_age_years integer NOT NULL,
    document text NOT NULL,
    note text,
    source_id text NOT NULL,
    CONSTRAINT inefficiency_rule_set_at_least_given CHECK ((((combination = 'AT_LEAST'::text) = (at_least IS NOT NULL)) AND (at_least >= 1))),
    CONSTRAINT inefficiency_rule_set_combination_known CHECK ((combination = ANY (ARRAY['ANY'::text, 'ALL'::text, 'AT_LEAST'::text]))),
    CONSTRAINT inefficiency_rule_set_key_of_version CHECK ((key = ((series || '@'::text) || version))),
    CONSTRAINT inefficiency_rule_set_max_age CHECK (((max_age_years >= 1) AND (max_age_years <= 50))),
    CONSTRAINT inefficiency_rule_set_period CHECK (((valid_from <= valid_to) AND isfinite(valid_from) AND isfinite(valid_to))),
    CONSTRAINT inefficiency_rule_set_published_finite CHECK (isfinite(published_on)),
    CONSTRAINT inefficiency_rule_set_series_form CHECK ((series ~ '^[a-z][a-z0-9-]*$'::text)),
    CONSTRAINT inefficiency_rule_set_version_positive CHECK ((version > 0))
);

ALTER TABLE land.inefficiency_rule_set OWNER TO geo_owner;

-- Name: TABLE inefficiency_rule_set; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.inefficiency_rule_set IS '低效用地认定规则，一版一行，发布后不再修改 | Rule set that rates land as inefficient, one row a version; it never changes once published';

-- Name: COLUMN inefficiency_rule_set.key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_rule_set.key IS '键：系列@版本 | Key: series@version';

-- Name: COLUMN inefficiency_rule_set.series; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_rule_set.series IS '系列 | Series the versions belong to';

-- Name: COLUMN inefficiency_rule_set.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_rule_set.version IS '版本号 | Version (count)';

-- Name: COLUMN inefficiency_rule_set.name; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_rule_set.name IS '名称 | Name';

-- Name: COLUMN inefficiency_rule_set.place; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_rule_set.place IS '数据所出地区与时期 | Place and time its figures come from';

-- Name: COLUMN inefficiency_rule_set.region_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_rule_set.region_code IS '适用区划，空为不限 | Region it applies to; empty where it applies wherever it is named';

-- Name: COLUMN inefficiency_rule_set.industry; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_rule_set.industry IS '适用产业，空为不限 | Industry it applies to; empty for all';

-- Name: COLUMN inefficiency_rule_set.valid_from; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_rule_set.valid_from IS '生效日期 | First day it is in force';

-- Name: COLUMN inefficiency_rule_set.valid_to; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_rule_set.valid_to IS '失效日期 | Last day it is in force; empty while it stays';

-- Name: COLUMN inefficiency_rule_set.published_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_rule_set.published_on IS '发布日期，空为草案 | Day of publication; empty for a draft';

-- Name: COLUMN inefficiency_rule_set.is_example; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_rule_set.is_example IS '是否示例（外地数据，不作默认） | Whether it is an example, which is never chosen by itself';

-- Name: COLUMN inefficiency_rule_set.combination; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_rule_set.combination IS '判定方式：ANY 任一不达标，ALL 全部不达标，AT_LEAST 至少若干项不达标 | How many yardsticks must be missed';

-- Name: COLUMN inefficiency_rule_set.at_least; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_rule_set.at_least IS '至少不达标项数 | Yardsticks to be missed under AT_LEAST (count)';

-- Name: COLUMN inefficiency_rule_set.max_age_years; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_rule_set.max_age_years IS '效益数据最早可追溯年数 | How old the figures may be, 1 for those of last year (years)';

-- Name: COLUMN inefficiency_rule_set.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_rule_set.document IS '依据文件 | Document it stands in';

-- Name: COLUMN inefficiency_rule_set.note; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_rule_set.note IS '说明 | Note';

-- Name: COLUMN inefficiency_rule_set.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.inefficiency_rule_set.source_id IS '来源 | Source of the record';

-- Name: inefficiency_rule_set; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.inefficiency_rule_set AS
 SELECT inefficiency_rule_set.key,
    inefficiency_rule_set.series,
    inefficiency_rule_set.version,
    inefficiency_rule_set.name,
    inefficiency_rule_set.place,
    inefficiency_rule_set.region_code,
    inefficiency_rule_set.industry,
    inefficiency_rule_set.valid_from,
    inefficiency_rule_set.valid_to,
    inefficiency_rule_set.published_on,
    inefficiency_rule_set.is_example,
    inefficiency_rule_set.combination,
    inefficiency_rule_set.at_least,
    inefficiency_rule_set.max_age_years,
    inefficiency_rule_set.document,
    inefficiency_rule_set.note,
    inefficiency_rule_set.source_id
   FROM land.inefficiency_rule_set;

ALTER TABLE api.inefficiency_rule_set OWNER TO geo_rights;

-- Name: land_quota_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.land_quota_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    key text NOT NULL,
    region_code text,
    platform_key text,
    year integer,
    kind text,
    granted_mu numeric(12,2),
    document text,
    note text,
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT land_quota_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.land_quota_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.land_quota_history OWNER TO geo_owner;

-- Name: TABLE land_quota_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.land_quota_history IS '用地指标：历史 | History: Land quota granted to a region or a platform for a year';

-- Name: COLUMN land_quota_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN land_quota_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN land_quota_history.key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_history.key IS '键 | Key';

-- Name: COLUMN land_quota_history.region_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_history.region_code IS '区划 | Region it was granted to';

-- Name: COLUMN land_quota_history.platform_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_history.platform_key IS '平台 | Platform it was granted to';

-- Name: COLUMN land_quota_history.year; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_history.year IS '年度 | Year it was granted for (calendar year)';

-- Name: COLUMN land_quota_history.kind; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_history.kind IS '指标类型：ANNUAL_PLAN 年度计划指标，SPECIAL 专项指标，INCREASE_DECREASE_LINK 增减挂钩指标，OTHER 其他 | Kind of quota';

-- Name: COLUMN land_quota_history.granted_mu; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_history.granted_mu IS '下达面积（亩） | Area granted (mu)';

-- Name: COLUMN land_quota_history.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_history.document IS '下达文号 | Number of the document that grants it';

-- Name: COLUMN land_quota_history.note; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_history.note IS '备注 | Note';

-- Name: COLUMN land_quota_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN land_quota_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN land_quota_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN land_quota_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN land_quota_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN land_quota_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: land_quota_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.land_quota_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.key,
    history.region_code,
    history.platform_key,
    history.year,
    history.kind,
    history.granted_mu,
    history.document,
    history.note,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.land_quota_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))));

ALTER TABLE api.land_quota_history OWNER TO geo_rights;

-- Name: land_quota_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.land_quota_past AS
 SELECT change."position",
    history.operation,
    history.key,
    history.region_code,
    history.platform_key,
    history.year,
    history.kind,
    history.granted_mu,
    history.document,
    history.note,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.land_quota_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))));

ALTER TABLE api.land_quota_past OWNER TO geo_rights;

-- Name: land_quota_use_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.land_quota_use_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    id uuid NOT NULL,
    quota_key text,
    contract_id uuid,
    used_on date,
    area_mu numeric(12,2),
    document text,
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT land_quota_use_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.land_quota_use_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.land_quota_use_history OWNER TO geo_owner;

-- Name: TABLE land_quota_use_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.land_quota_use_history IS '用地指标使用（核销）：历史 | History: Use of a land quota, charged to it when land is converted or supplied';

-- Name: COLUMN land_quota_use_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN land_quota_use_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN land_quota_use_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN land_quota_use_history.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use_history.id IS '标识 | Id';

-- Name: COLUMN land_quota_use_history.quota_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use_history.quota_key IS '指标 | Quota it is charged to';

-- Name: COLUMN land_quota_use_history.contract_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use_history.contract_id IS '供地合同；没有则为空 | Supply contract it was used for; empty where none is on record';

-- Name: COLUMN land_quota_use_history.used_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use_history.used_on IS '核销日期 | Day it was charged';

-- Name: COLUMN land_quota_use_history.area_mu; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use_history.area_mu IS '使用面积（亩） | Area used (mu)';

-- Name: COLUMN land_quota_use_history.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use_history.document IS '核销文号 | Number of the document';

-- Name: COLUMN land_quota_use_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN land_quota_use_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN land_quota_use_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN land_quota_use_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN land_quota_use_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN land_quota_use_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_quota_use_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: land_quota_use_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.land_quota_use_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.id,
    history.quota_key,
    history.contract_id,
    history.used_on,
    history.area_mu,
    history.document,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.land_quota_use_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.land_quota_use_history OWNER TO geo_rights;

-- Name: land_quota_use_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.land_quota_use_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.id,
    history.quota_key,
    history.contract_id,
    history.used_on,
    history.area_mu,
    history.document,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.land_quota_use_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.land_quota_use_past OWNER TO geo_rights;

-- Name: land_quota_use_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.land_quota_use_writable AS
 SELECT land_quota_use.county_code,
    land_quota_use.id,
    land_quota_use.quota_key,
    land_quota_use.contract_id,
    land_quota_use.used_on,
    land_quota_use.area_mu,
    land_quota_use.document,
    land_quota_use.origin,
    land_quota_use.source_id,
    land_quota_use.stated_on,
    land_quota_use.updated_at,
    land_quota_use.updated_by,
    land_quota_use.version
   FROM land.land_quota_use
  WHERE (land_quota_use.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.land_quota_use_writable OWNER TO geo_rights;

-- Name: land_quota_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.land_quota_writable AS
 SELECT land_quota.key,
    land_quota.region_code,
    land_quota.platform_key,
    land_quota.year,
    land_quota.kind,
    land_quota.granted_mu,
    land_quota.document,
    land_quota.note,
    land_quota.origin,
    land_quota.source_id,
    land_quota.stated_on,
    land_quota.updated_at,
    land_quota.updated_by,
    land_quota.version
   FROM land.land_quota
  WHERE api.may_write_in(COALESCE(land_quota.region_code, ( SELECT place.region_code
           FROM land.platform place
          WHERE (place.key = land_quota.platform_key))))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.land_quota_writable OWNER TO geo_rights;

-- Name: land_use; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.land_use (
    system text NOT NULL,
    code text NOT NULL,
    parent_code text,
    level integer NOT NULL,
    name text NOT NULL,
    name_en text NOT NULL,
    colour text,
    colour_basis text,
    CONSTRAINT land_use_colour_basis CHECK (((colour IS NULL) = (colour_basis IS NULL))),
    CONSTRAINT land_use_colour_hex CHECK ((colour ~ '^#[0-9A-F]{6}$'::text)),
    CONSTRAINT land_use_level_known CHECK (((level >= 1) AND (level <= 3))),
    CONSTRAINT land_use_parent_of_level CHECK (((level = 1) = (parent_code IS NULL)))
);

ALTER TABLE land.land_use OWNER TO geo_owner;

-- Name: TABLE land_use; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.land_use IS '地类 | A class of a land-use classification';

-- Name: COLUMN land_use.system; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_use.system IS '分类体系 | Classification';

-- Name: COLUMN land_use.code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_use.code IS '代码 | Code; text, with its leading zeros';

-- Name: COLUMN land_use.parent_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_use.parent_code IS '上级代码 | Code of the class above';

-- Name: COLUMN land_use.level; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_use.level IS '层级 | Level (1 to 3, 1 is the top)';

-- Name: COLUMN land_use.name; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_use.name IS '名称 | Name';

-- Name: COLUMN land_use.name_en; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_use.name_en IS '英文名称（自译） | English name; our own translation';

-- Name: COLUMN land_use.colour; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_use.colour IS '建议填充色 | Suggested fill colour, #RRGGBB';

-- Name: COLUMN land_use.colour_basis; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_use.colour_basis IS '颜色依据 | What the colour rests on';

-- Name: land_use; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.land_use AS
 SELECT land_use.system,
    land_use.code,
    land_use.parent_code,
    land_use.level,
    land_use.name,
    land_use.name_en,
    land_use.colour,
    land_use.colour_basis
   FROM land.land_use;

ALTER TABLE api.land_use OWNER TO geo_rights;

-- Name: land_use_crosswalk; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.land_use_crosswalk (
    from_system text NOT NULL,
    from_code text NOT NULL,
    to_system text NOT NULL,
    to_code text NOT NULL,
    kind text NOT NULL,
    note text,
    CONSTRAINT land_use_crosswalk_between_systems CHECK ((from_system <> to_system)),
    CONSTRAINT land_use_crosswalk_kind_known CHECK ((kind = ANY (ARRAY['EXACT'::text, 'MANY_TO_ONE'::text, 'ONE_TO_MANY'::text, 'PARTIAL'::text])))
);

ALTER TABLE land.land_use_crosswalk OWNER TO geo_owner;

-- Name: TABLE land_use_crosswalk; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.land_use_crosswalk IS '地类对照 | How a class goes into another classification; it converts labels, it does not decide a use';

-- Name: COLUMN land_use_crosswalk.from_system; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_use_crosswalk.from_system IS '源体系 | Classification converted from';

-- Name: COLUMN land_use_crosswalk.from_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_use_crosswalk.from_code IS '源代码 | Code converted from';

-- Name: COLUMN land_use_crosswalk.to_system; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_use_crosswalk.to_system IS '目标体系 | Classification converted to';

-- Name: COLUMN land_use_crosswalk.to_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_use_crosswalk.to_code IS '目标代码 | Code converted to';

-- Name: COLUMN land_use_crosswalk.kind; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_use_crosswalk.kind IS '关系：EXACT 一致，MANY_TO_ONE 多对一，ONE_TO_MANY 一对多（不得代选），PARTIAL 部分 | Kind of relation; one to many must never be chosen for the user';

-- Name: COLUMN land_use_crosswalk.note; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_use_crosswalk.note IS '备注 | Note';

-- Name: land_use_crosswalk; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.land_use_crosswalk AS
 SELECT land_use_crosswalk.from_system,
    land_use_crosswalk.from_code,
    land_use_crosswalk.to_system,
    land_use_crosswalk.to_code,
    land_use_crosswalk.kind,
    land_use_crosswalk.note
   FROM land.land_use_crosswalk;

ALTER TABLE api.land_use_crosswalk OWNER TO geo_rights;

-- Name: land_use_system; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.land_use_system (
    key text NOT NULL,
    name text NOT NULL,
    name_en text NOT NULL
);

ALTER TABLE land.land_use_system OWNER TO geo_owner;

-- Name: TABLE land_use_system; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.land_use_system IS '土地分类体系 | A land-use classification';

-- Name: COLUMN land_use_system.key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_use_system.key IS '键 | Key';

-- Name: COLUMN land_use_system.name; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_use_system.name IS '名称 | Name';

-- Name: COLUMN land_use_system.name_en; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.land_use_system.name_en IS '英文名称 | English name';

-- Name: land_use_system; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.land_use_system AS
 SELECT land_use_system.key,
    land_use_system.name,
    land_use_system.name_en
   FROM land.land_use_system;

ALTER TABLE api.land_use_system OWNER TO geo_rights;

-- Name: parcel_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.parcel_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    id uuid NOT NULL,
    code text,
    name text,
    boundary public.geometry(MultiPolygon,4490),
    label_point public.geometry(Point,4490),
    registered_area numeric(14,2),
    ellipsoid_area double precision,
    planar_area double precision,
    planar_srid integer,
    stage text,
    ownership text,
    land_use_system text,
    land_use_code text,
    planned_use_system text,
    planned_use_code text,
    platform_key text,
    township_code text,
    township_precision text,
    state text,
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    published boolean,
    coarse_boundary public.geometry(MultiPolygon,4490),
    CONSTRAINT parcel_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.parcel_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.parcel_history OWNER TO geo_owner;

-- Name: TABLE parcel_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.parcel_history IS '地块（宗地）：历史 | History: Parcel: a surveyed piece of land';

-- Name: COLUMN parcel_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN parcel_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN parcel_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN parcel_history.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.id IS '标识 | Id';

-- Name: COLUMN parcel_history.code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.code IS '宗地代码，19 位 | Parcel code, 19 characters';

-- Name: COLUMN parcel_history.name; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.name IS '名称 | Name';

-- Name: COLUMN parcel_history.boundary; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.boundary IS '边界（EPSG:4490） | Boundary (EPSG:4490)';

-- Name: COLUMN parcel_history.label_point; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.label_point IS '标注点，界内 | Point for a label, inside the boundary';

-- Name: COLUMN parcel_history.registered_area; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.registered_area IS '登记面积（平方米） | Area of the certificate (m²)';

-- Name: COLUMN parcel_history.ellipsoid_area; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.ellipsoid_area IS 'CGCS2000 椭球面积（平方米），由边界算出 | Area on the CGCS2000 ellipsoid, computed from the boundary (m²)';

-- Name: COLUMN parcel_history.planar_area; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.planar_area IS '三度带高斯-克吕格平面面积（平方米），由边界算出 | Area in the plane of its 3-degree Gauss-Krüger zone, computed from the boundary (m²)';

-- Name: COLUMN parcel_history.planar_srid; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.planar_srid IS '平面面积所用坐标系 | Coordinate system of the planar area (EPSG code)';

-- Name: COLUMN parcel_history.stage; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.stage IS '供地阶段：未整备、已整备、挂网、交地、动工、投用、储备 | Supply stage';

-- Name: COLUMN parcel_history.ownership; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.ownership IS '土地所有权：STATE 国有，COLLECTIVE 集体，UNDETERMINED 未定 | Ownership of the land';

-- Name: COLUMN parcel_history.land_use_system; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.land_use_system IS '现状地类体系 | Classification of the use now';

-- Name: COLUMN parcel_history.land_use_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.land_use_code IS '现状地类代码 | Code of the use now';

-- Name: COLUMN parcel_history.planned_use_system; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.planned_use_system IS '规划用途体系 | Classification of the planned use';

-- Name: COLUMN parcel_history.planned_use_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.planned_use_code IS '规划用途代码 | Code of the planned use';

-- Name: COLUMN parcel_history.platform_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.platform_key IS '所属平台 | Platform it belongs to';

-- Name: COLUMN parcel_history.township_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.township_code IS '所在乡镇 | Township';

-- Name: COLUMN parcel_history.township_precision; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.township_precision IS '乡镇精度：EXACT 确定，APPROXIMATE 近似（最近驻地） | Whether the township is known or that of the nearest seat';

-- Name: COLUMN parcel_history.state; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.state IS '状态：ACTIVE 现势，RETIRED 已注销 | Whether the parcel still exists';

-- Name: COLUMN parcel_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN parcel_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN parcel_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN parcel_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN parcel_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN parcel_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: COLUMN parcel_history.published; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.published IS '是否公开：公开后县外以概化形式可见 | Whether it is published: others than its county see its coarse face then';

-- Name: COLUMN parcel_history.coarse_boundary; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_history.coarse_boundary IS '概化边界（EPSG:4490），未公开时为空 | Its boundary in cells of 0.001 degrees (EPSG:4490); null where it is not published';

-- Name: parcel_coarse_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel_coarse_history AS
 SELECT history.change_id,
        CASE
            WHEN history.published THEN history.operation
            ELSE 'INSERT'::text
        END AS operation,
    change."position",
    change.committed_at AS changed_at,
    NULL::text AS actor,
    NULL::text AS reason,
    history.county_code,
    history.id,
    history.code,
    NULL::text AS name,
    history.coarse_boundary AS boundary,
    (land.coarse_point(history.coarse_boundary))::public.geometry(Point,4490) AS label_point,
    (
        CASE
            WHEN (history.registered_area IS NOT NULL) THEN land.coarse_area((history.registered_area)::double precision)
            ELSE NULL::double precision
        END)::numeric(14,2) AS registered_area,
    land.coarse_area(history.ellipsoid_area) AS ellipsoid_area,
    land.coarse_area(history.planar_area) AS planar_area,
    history.planar_srid,
    history.stage,
    history.ownership,
    history.land_use_system,
    history.land_use_code,
    history.planned_use_system,
    history.planned_use_code,
    history.platform_key,
    history.township_code,
    history.township_precision,
    history.state,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    NULL::text AS updated_by,
    history.version,
    history.published,
    history.coarse_boundary
   FROM (land.parcel_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.coarse'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.parcel_coarse_history OWNER TO geo_rights;

-- Name: parcel_coarse_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel_coarse_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.id,
    history.code,
    NULL::text AS name,
    history.coarse_boundary AS boundary,
    (land.coarse_point(history.coarse_boundary))::public.geometry(Point,4490) AS label_point,
    (
        CASE
            WHEN (history.registered_area IS NOT NULL) THEN land.coarse_area((history.registered_area)::double precision)
            ELSE NULL::double precision
        END)::numeric(14,2) AS registered_area,
    land.coarse_area(history.ellipsoid_area) AS ellipsoid_area,
    land.coarse_area(history.planar_area) AS planar_area,
    history.planar_srid,
    history.stage,
    history.ownership,
    history.land_use_system,
    history.land_use_code,
    history.planned_use_system,
    history.planned_use_code,
    history.platform_key,
    history.township_code,
    history.township_precision,
    history.state,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    NULL::text AS updated_by,
    history.version,
    history.published,
    history.coarse_boundary
   FROM (land.parcel_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE ((history.county_code = ANY (( SELECT string_to_array(current_setting('geo.coarse'::text, true), ','::text) AS string_to_array)::text[])) AND (EXISTS ( SELECT
           FROM land.parcel live
          WHERE ((live.county_code = history.county_code) AND (live.id = history.id) AND live.published))));

ALTER TABLE api.parcel_coarse_past OWNER TO geo_rights;

-- Name: parcel_footprint_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.parcel_footprint_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    id uuid NOT NULL,
    parcel_id uuid,
    imagery_on date,
    share numeric(6,5),
    document text,
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT parcel_footprint_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.parcel_footprint_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.parcel_footprint_history OWNER TO geo_owner;

-- Name: TABLE parcel_footprint_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.parcel_footprint_history IS '基准日影像上的建筑占地：历史 | History: Share of a parcel built over on imagery of a day';

-- Name: COLUMN parcel_footprint_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN parcel_footprint_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN parcel_footprint_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN parcel_footprint_history.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint_history.id IS '标识 | Id';

-- Name: COLUMN parcel_footprint_history.parcel_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint_history.parcel_id IS '地块 | Parcel';

-- Name: COLUMN parcel_footprint_history.imagery_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint_history.imagery_on IS '影像日期 | Day of the imagery';

-- Name: COLUMN parcel_footprint_history.share; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint_history.share IS '建筑占地比例 | Built-over area over land area (share, 0 to 1)';

-- Name: COLUMN parcel_footprint_history.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint_history.document IS '文件 | Document';

-- Name: COLUMN parcel_footprint_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN parcel_footprint_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN parcel_footprint_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN parcel_footprint_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN parcel_footprint_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN parcel_footprint_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_footprint_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: parcel_footprint_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel_footprint_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.id,
    history.parcel_id,
    history.imagery_on,
    history.share,
    history.document,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.parcel_footprint_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.parcel_footprint_history OWNER TO geo_rights;

-- Name: parcel_footprint_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel_footprint_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.id,
    history.parcel_id,
    history.imagery_on,
    history.share,
    history.document,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.parcel_footprint_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.parcel_footprint_past OWNER TO geo_rights;

-- Name: parcel_footprint_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel_footprint_writable AS
 SELECT parcel_footprint.county_code,
    parcel_footprint.id,
    parcel_footprint.parcel_id,
    parcel_footprint.imagery_on,
    parcel_footprint.share,
    parcel_footprint.document,
    parcel_footprint.origin,
    parcel_footprint.source_id,
    parcel_footprint.stated_on,
    parcel_footprint.updated_at,
    parcel_footprint.updated_by,
    parcel_footprint.version
   FROM land.parcel_footprint
  WHERE (parcel_footprint.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.parcel_footprint_writable OWNER TO geo_rights;

-- Name: parcel_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.id,
    history.code,
    history.name,
    history.boundary,
    history.label_point,
    history.registered_area,
    history.ellipsoid_area,
    history.planar_area,
    history.planar_srid,
    history.stage,
    history.ownership,
    history.land_use_system,
    history.land_use_code,
    history.planned_use_system,
    history.planned_use_code,
    history.platform_key,
    history.township_code,
    history.township_precision,
    history.state,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version,
    history.published,
    history.coarse_boundary
   FROM (land.parcel_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.parcel_history OWNER TO geo_rights;

-- Name: parcel_lineage_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.parcel_lineage_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    id uuid NOT NULL,
    predecessor_id uuid,
    successor_county_code text,
    successor_id uuid,
    act text,
    effective_on date,
    decided_on date,
    document text,
    shared_area double precision,
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT parcel_lineage_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.parcel_lineage_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.parcel_lineage_history OWNER TO geo_owner;

-- Name: TABLE parcel_lineage_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.parcel_lineage_history IS '宗地变更关系：历史 | History: Lineage of parcels: which took over land of which';

-- Name: COLUMN parcel_lineage_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN parcel_lineage_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN parcel_lineage_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage_history.county_code IS '原宗地所在县级区划代码 | Code of the county of the closed number';

-- Name: COLUMN parcel_lineage_history.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage_history.id IS '标识 | Id';

-- Name: COLUMN parcel_lineage_history.predecessor_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage_history.predecessor_id IS '原宗地（已注销） | Parcel whose number was closed';

-- Name: COLUMN parcel_lineage_history.successor_county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage_history.successor_county_code IS '新宗地所在县级区划代码 | Code of the county of the parcel that came';

-- Name: COLUMN parcel_lineage_history.successor_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage_history.successor_id IS '新宗地 | Parcel that came';

-- Name: COLUMN parcel_lineage_history.act; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage_history.act IS '变更方式：SPLIT 分割，MERGE 合并，RENUMBER 代码变更 | Act: split, merge or new number';

-- Name: COLUMN parcel_lineage_history.effective_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage_history.effective_on IS '生效日期 | Day from which it holds';

-- Name: COLUMN parcel_lineage_history.decided_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage_history.decided_on IS '批准日期 | Day of the decision';

-- Name: COLUMN parcel_lineage_history.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage_history.document IS '批准文号 | Number of the decision';

-- Name: COLUMN parcel_lineage_history.shared_area; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage_history.shared_area IS '承接面积（平方米） | Area taken over, on the ellipsoid (m²)';

-- Name: COLUMN parcel_lineage_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN parcel_lineage_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN parcel_lineage_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN parcel_lineage_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN parcel_lineage_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN parcel_lineage_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_lineage_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: parcel_lineage_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel_lineage_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.id,
    history.predecessor_id,
    history.successor_county_code,
    history.successor_id,
    history.act,
    history.effective_on,
    history.decided_on,
    history.document,
    history.shared_area,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.parcel_lineage_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.parcel_lineage_history OWNER TO geo_rights;

-- Name: parcel_lineage_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel_lineage_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.id,
    history.predecessor_id,
    history.successor_county_code,
    history.successor_id,
    history.act,
    history.effective_on,
    history.decided_on,
    history.document,
    history.shared_area,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.parcel_lineage_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.parcel_lineage_past OWNER TO geo_rights;

-- Name: parcel_lineage_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel_lineage_writable AS
 SELECT parcel_lineage.county_code,
    parcel_lineage.id,
    parcel_lineage.predecessor_id,
    parcel_lineage.successor_county_code,
    parcel_lineage.successor_id,
    parcel_lineage.act,
    parcel_lineage.effective_on,
    parcel_lineage.decided_on,
    parcel_lineage.document,
    parcel_lineage.shared_area,
    parcel_lineage.origin,
    parcel_lineage.source_id,
    parcel_lineage.stated_on,
    parcel_lineage.updated_at,
    parcel_lineage.updated_by,
    parcel_lineage.version
   FROM land.parcel_lineage
  WHERE ((parcel_lineage.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[])) AND (parcel_lineage.successor_county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[])))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.parcel_lineage_writable OWNER TO geo_rights;

-- Name: parcel_mixed_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel_mixed_history AS
 SELECT parcel_history.change_id,
    parcel_history.operation,
    parcel_history."position",
    parcel_history.changed_at,
    parcel_history.actor,
    parcel_history.reason,
    parcel_history.county_code,
    parcel_history.id,
    parcel_history.code,
    parcel_history.name,
    parcel_history.boundary,
    parcel_history.label_point,
    parcel_history.registered_area,
    parcel_history.ellipsoid_area,
    parcel_history.planar_area,
    parcel_history.planar_srid,
    parcel_history.stage,
    parcel_history.ownership,
    parcel_history.land_use_system,
    parcel_history.land_use_code,
    parcel_history.planned_use_system,
    parcel_history.planned_use_code,
    parcel_history.platform_key,
    parcel_history.township_code,
    parcel_history.township_precision,
    parcel_history.state,
    parcel_history.origin,
    parcel_history.source_id,
    parcel_history.stated_on,
    parcel_history.updated_at,
    parcel_history.updated_by,
    parcel_history.version,
    parcel_history.published,
    parcel_history.coarse_boundary
   FROM api.parcel_history
UNION ALL
 SELECT parcel_coarse_history.change_id,
    parcel_coarse_history.operation,
    parcel_coarse_history."position",
    parcel_coarse_history.changed_at,
    parcel_coarse_history.actor,
    parcel_coarse_history.reason,
    parcel_coarse_history.county_code,
    parcel_coarse_history.id,
    parcel_coarse_history.code,
    parcel_coarse_history.name,
    parcel_coarse_history.boundary,
    parcel_coarse_history.label_point,
    parcel_coarse_history.registered_area,
    parcel_coarse_history.ellipsoid_area,
    parcel_coarse_history.planar_area,
    parcel_coarse_history.planar_srid,
    parcel_coarse_history.stage,
    parcel_coarse_history.ownership,
    parcel_coarse_history.land_use_system,
    parcel_coarse_history.land_use_code,
    parcel_coarse_history.planned_use_system,
    parcel_coarse_history.planned_use_code,
    parcel_coarse_history.platform_key,
    parcel_coarse_history.township_code,
    parcel_coarse_history.township_precision,
    parcel_coarse_history.state,
    parcel_coarse_history.origin,
    parcel_coarse_history.source_id,
    parcel_coarse_history.stated_on,
    parcel_coarse_history.updated_at,
    parcel_coarse_history.updated_by,
    parcel_coarse_history.version,
    parcel_coarse_history.published,
    parcel_coarse_history.coarse_boundary
   FROM api.parcel_coarse_history
  WHERE (parcel_coarse_history.county_code <> ALL (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.parcel_mixed_history OWNER TO geo_rights;

-- Name: parcel_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.id,
    history.code,
    history.name,
    history.boundary,
    history.label_point,
    history.registered_area,
    history.ellipsoid_area,
    history.planar_area,
    history.planar_srid,
    history.stage,
    history.ownership,
    history.land_use_system,
    history.land_use_code,
    history.planned_use_system,
    history.planned_use_code,
    history.platform_key,
    history.township_code,
    history.township_precision,
    history.state,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version,
    history.published,
    history.coarse_boundary
   FROM (land.parcel_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.parcel_past OWNER TO geo_rights;

-- Name: parcel_performance_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.parcel_performance_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    parcel_id uuid NOT NULL,
    year integer NOT NULL,
    plot_ratio numeric(8,4),
    building_coefficient numeric(6,5),
    output_per_mu numeric(16,2),
    tax_per_mu numeric(16,2),
    investment_per_mu numeric(16,2),
    vacancy_share numeric(6,5),
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT parcel_performance_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.parcel_performance_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.parcel_performance_history OWNER TO geo_owner;

-- Name: TABLE parcel_performance_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.parcel_performance_history IS '地块年度效益：历史 | History: What a parcel yielded in a year';

-- Name: COLUMN parcel_performance_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN parcel_performance_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN parcel_performance_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN parcel_performance_history.parcel_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance_history.parcel_id IS '地块 | Parcel';

-- Name: COLUMN parcel_performance_history.year; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance_history.year IS '年度 | Year (calendar year)';

-- Name: COLUMN parcel_performance_history.plot_ratio; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance_history.plot_ratio IS '容积率 | Floor area over land area (ratio)';

-- Name: COLUMN parcel_performance_history.building_coefficient; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance_history.building_coefficient IS '建筑系数 | Built-over area over land area (share, 0 to 1)';

-- Name: COLUMN parcel_performance_history.output_per_mu; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance_history.output_per_mu IS '亩均产值（元/亩·年） | Output per mu (yuan per mu and year)';

-- Name: COLUMN parcel_performance_history.tax_per_mu; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance_history.tax_per_mu IS '亩均税收（元/亩·年），退税可为负 | Tax per mu, negative after refunds (yuan per mu and year)';

-- Name: COLUMN parcel_performance_history.investment_per_mu; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance_history.investment_per_mu IS '亩均投资强度（元/亩） | Investment per mu (yuan per mu)';

-- Name: COLUMN parcel_performance_history.vacancy_share; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance_history.vacancy_share IS '空置比例 | Vacant share of the floor area (share, 0 to 1)';

-- Name: COLUMN parcel_performance_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN parcel_performance_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN parcel_performance_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN parcel_performance_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN parcel_performance_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN parcel_performance_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.parcel_performance_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: parcel_performance_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel_performance_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.parcel_id,
    history.year,
    history.plot_ratio,
    history.building_coefficient,
    history.output_per_mu,
    history.tax_per_mu,
    history.investment_per_mu,
    history.vacancy_share,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.parcel_performance_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.parcel_performance_history OWNER TO geo_rights;

-- Name: parcel_performance_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel_performance_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.parcel_id,
    history.year,
    history.plot_ratio,
    history.building_coefficient,
    history.output_per_mu,
    history.tax_per_mu,
    history.investment_per_mu,
    history.vacancy_share,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.parcel_performance_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.parcel_performance_past OWNER TO geo_rights;

-- Name: parcel_performance_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel_performance_writable AS
 SELECT parcel_performance.county_code,
    parcel_performance.parcel_id,
    parcel_performance.year,
    parcel_performance.plot_ratio,
    parcel_performance.building_coefficient,
    parcel_performance.output_per_mu,
    parcel_performance.tax_per_mu,
    parcel_performance.investment_per_mu,
    parcel_performance.vacancy_share,
    parcel_performance.origin,
    parcel_performance.source_id,
    parcel_performance.stated_on,
    parcel_performance.updated_at,
    parcel_performance.updated_by,
    parcel_performance.version
   FROM land.parcel_performance
  WHERE (parcel_performance.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.parcel_performance_writable OWNER TO geo_rights;

-- Name: parcel_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.parcel_writable AS
 SELECT parcel.county_code,
    parcel.id,
    parcel.code,
    parcel.name,
    parcel.boundary,
    parcel.registered_area,
    parcel.stage,
    parcel.ownership,
    parcel.land_use_system,
    parcel.land_use_code,
    parcel.planned_use_system,
    parcel.planned_use_code,
    parcel.platform_key,
    parcel.township_code,
    parcel.township_precision,
    parcel.state,
    parcel.origin,
    parcel.source_id,
    parcel.stated_on,
    parcel.updated_at,
    parcel.updated_by,
    parcel.version,
    parcel.published
   FROM land.parcel
  WHERE (parcel.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.parcel_writable OWNER TO geo_rights;

-- Name: park_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.park_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    key text NOT NULL,
    name text,
    name_en text,
    platform_key text,
    region_code text,
    note text,
    location public.geometry(Point,4490),
    location_precision text,
    boundary public.geometry(MultiPolygon,4490),
    as_of_text text,
    as_of_first date,
    as_of_last date,
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT park_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.park_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.park_history OWNER TO geo_owner;

-- Name: TABLE park_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.park_history IS '专业园区：历史 | History: Specialised park';

-- Name: COLUMN park_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN park_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN park_history.key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_history.key IS '键 | Key';

-- Name: COLUMN park_history.name; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_history.name IS '名称 | Name';

-- Name: COLUMN park_history.name_en; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_history.name_en IS '英文名称 | English name';

-- Name: COLUMN park_history.platform_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_history.platform_key IS '所属平台 | Platform it lies in';

-- Name: COLUMN park_history.region_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_history.region_code IS '所在区划 | Region it belongs to';

-- Name: COLUMN park_history.note; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_history.note IS '备注 | Note';

-- Name: COLUMN park_history.location; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_history.location IS '位置（EPSG:4490），精度见 location_precision | Where it stands (EPSG:4490); see location_precision';

-- Name: COLUMN park_history.location_precision; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_history.location_precision IS '位置精度：OUTLINE 轮廓，POINT 点，TOWNSHIP 乡镇驻地，COUNTY 县驻地，CITY 市驻地 | How exact the location is';

-- Name: COLUMN park_history.boundary; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_history.boundary IS '轮廓（EPSG:4490） | Outline (EPSG:4490)';

-- Name: COLUMN park_history.as_of_text; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_history.as_of_text IS '数据时点（原文） | Period the facts are of, as stated';

-- Name: COLUMN park_history.as_of_first; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_history.as_of_first IS '数据时点首日 | First day of that period';

-- Name: COLUMN park_history.as_of_last; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_history.as_of_last IS '数据时点末日 | Last day of that period';

-- Name: COLUMN park_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN park_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN park_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN park_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN park_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN park_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: park_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.park_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.key,
    history.name,
    history.name_en,
    history.platform_key,
    history.region_code,
    history.note,
    history.location,
    history.location_precision,
    history.boundary,
    history.as_of_text,
    history.as_of_first,
    history.as_of_last,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.park_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))));

ALTER TABLE api.park_history OWNER TO geo_rights;

-- Name: park_industry_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.park_industry_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    park_key text NOT NULL,
    chain text NOT NULL,
    "position" integer,
    CONSTRAINT park_industry_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.park_industry_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.park_industry_history OWNER TO geo_owner;

-- Name: TABLE park_industry_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.park_industry_history IS '园区产业：历史 | History: Industries of a park';

-- Name: COLUMN park_industry_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_industry_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN park_industry_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_industry_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN park_industry_history.park_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_industry_history.park_key IS '园区 | Park';

-- Name: COLUMN park_industry_history.chain; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_industry_history.chain IS '产业链 | Industry';

-- Name: COLUMN park_industry_history."position"; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_industry_history."position" IS '次序 | Place in the order of the source (ordinal)';

-- Name: park_industry_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.park_industry_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.park_key,
    history.chain,
    history."position" AS own_position
   FROM (land.park_industry_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))));

ALTER TABLE api.park_industry_history OWNER TO geo_rights;

-- Name: park_industry_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.park_industry_past AS
 SELECT change."position",
    history.operation,
    history.park_key,
    history.chain,
    history."position" AS own_position
   FROM (land.park_industry_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))));

ALTER TABLE api.park_industry_past OWNER TO geo_rights;

-- Name: park_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.park_past AS
 SELECT change."position",
    history.operation,
    history.key,
    history.name,
    history.name_en,
    history.platform_key,
    history.region_code,
    history.note,
    history.location,
    history.location_precision,
    history.boundary,
    history.as_of_text,
    history.as_of_first,
    history.as_of_last,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.park_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))));

ALTER TABLE api.park_past OWNER TO geo_rights;

-- Name: park_source_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.park_source_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    park_key text NOT NULL,
    source_id text NOT NULL,
    "position" integer,
    CONSTRAINT park_source_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.park_source_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.park_source_history OWNER TO geo_owner;

-- Name: TABLE park_source_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.park_source_history IS '园区来源：历史 | History: Sources of a park';

-- Name: COLUMN park_source_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_source_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN park_source_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_source_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN park_source_history.park_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_source_history.park_key IS '园区 | Park';

-- Name: COLUMN park_source_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_source_history.source_id IS '来源 | Source';

-- Name: COLUMN park_source_history."position"; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.park_source_history."position" IS '次序 | Place in the order of the sources (ordinal)';

-- Name: park_source_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.park_source_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.park_key,
    history.source_id,
    history."position" AS own_position
   FROM (land.park_source_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))));

ALTER TABLE api.park_source_history OWNER TO geo_rights;

-- Name: park_source_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.park_source_past AS
 SELECT change."position",
    history.operation,
    history.park_key,
    history.source_id,
    history."position" AS own_position
   FROM (land.park_source_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))));

ALTER TABLE api.park_source_past OWNER TO geo_rights;

-- Name: park_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.park_writable AS
 SELECT park.key,
    park.name,
    park.name_en,
    park.platform_key,
    park.region_code,
    park.note,
    park.location,
    park.location_precision,
    park.boundary,
    park.as_of_text,
    park.as_of_first,
    park.as_of_last,
    park.origin,
    park.source_id,
    park.stated_on,
    park.updated_at,
    park.updated_by,
    park.version
   FROM land.park
  WHERE (( SELECT current_setting('geo.role'::text, true) AS current_setting) = 'admin'::text)
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.park_writable OWNER TO geo_rights;

-- Name: place; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.place (
    key text NOT NULL,
    name text NOT NULL,
    name_en text,
    kind text NOT NULL,
    population integer,
    location public.geometry(Point,4490) NOT NULL,
    region_code text,
    source_id text NOT NULL,
    CONSTRAINT place_location_in_china CHECK (((NOT public.st_isempty(location)) AND land.in_china(location))),
    CONSTRAINT place_population_not_negative CHECK ((population >= 0))
);

ALTER TABLE land.place OWNER TO geo_owner;

-- Name: TABLE place; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.place IS '居民点 | Populated place';

-- Name: COLUMN place.key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.place.key IS '键 | Key';

-- Name: COLUMN place.name; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.place.name IS '名称 | Name';

-- Name: COLUMN place.name_en; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.place.name_en IS '英文名称 | English name';

-- Name: COLUMN place.kind; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.place.kind IS '类型（GeoNames 要素代码） | Kind, a GeoNames feature code';

-- Name: COLUMN place.population; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.place.population IS '人口（人） | Population (people)';

-- Name: COLUMN place.location; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.place.location IS '位置（EPSG:4490） | Location (EPSG:4490)';

-- Name: COLUMN place.region_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.place.region_code IS '所在县 | County it lies in, where that is in Jiangmen';

-- Name: COLUMN place.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.place.source_id IS '来源 | Source of the record';

-- Name: place; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.place AS
 SELECT place.key,
    place.name,
    place.name_en,
    place.kind,
    place.population,
    place.location,
    place.region_code,
    place.source_id
   FROM land.place;

ALTER TABLE api.place OWNER TO geo_rights;

-- Name: platform_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.platform_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    key text NOT NULL,
    name text,
    name_en text,
    kind text,
    tier text,
    parent_key text,
    region_code text,
    area_km2 numeric,
    layout text,
    priority_support boolean,
    note text,
    location public.geometry(Point,4490),
    location_precision text,
    boundary public.geometry(MultiPolygon,4490),
    as_of_text text,
    as_of_first date,
    as_of_last date,
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT platform_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.platform_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.platform_history OWNER TO geo_owner;

-- Name: TABLE platform_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.platform_history IS '产业平台：历史 | History: Industrial platform; a tree of platforms and their areas';

-- Name: COLUMN platform_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN platform_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN platform_history.key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.key IS '键 | Key';

-- Name: COLUMN platform_history.name; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.name IS '名称 | Name';

-- Name: COLUMN platform_history.name_en; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.name_en IS '英文名称 | English name';

-- Name: COLUMN platform_history.kind; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.kind IS '类型：主平台、大型产业集聚区、片区、万亩千亿园区、合作区、高新区、省产业园 | Kind';

-- Name: COLUMN platform_history.tier; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.tier IS '级别：国家、省、市、县 | Tier of government';

-- Name: COLUMN platform_history.parent_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.parent_key IS '上级平台 | Platform it is an area of';

-- Name: COLUMN platform_history.region_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.region_code IS '所在区划 | Region it belongs to';

-- Name: COLUMN platform_history.area_km2; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.area_km2 IS '规划面积（平方千米） | Planned area (km²)';

-- Name: COLUMN platform_history.layout; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.layout IS '布局，如一核两区 | Layout, such as one core and two areas';

-- Name: COLUMN platform_history.priority_support; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.priority_support IS '是否省重点支持 | Whether the province supports it with priority';

-- Name: COLUMN platform_history.note; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.note IS '备注 | Note';

-- Name: COLUMN platform_history.location; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.location IS '位置（EPSG:4490），精度见 location_precision | Where it stands (EPSG:4490); see location_precision';

-- Name: COLUMN platform_history.location_precision; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.location_precision IS '位置精度：OUTLINE 轮廓，POINT 点，TOWNSHIP 乡镇驻地，COUNTY 县驻地，CITY 市驻地 | How exact the location is';

-- Name: COLUMN platform_history.boundary; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.boundary IS '轮廓（EPSG:4490） | Outline (EPSG:4490)';

-- Name: COLUMN platform_history.as_of_text; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.as_of_text IS '数据时点（原文） | Period the facts are of, as stated';

-- Name: COLUMN platform_history.as_of_first; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.as_of_first IS '数据时点首日 | First day of that period';

-- Name: COLUMN platform_history.as_of_last; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.as_of_last IS '数据时点末日 | Last day of that period';

-- Name: COLUMN platform_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN platform_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN platform_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN platform_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN platform_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN platform_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: platform_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.platform_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.key,
    history.name,
    history.name_en,
    history.kind,
    history.tier,
    history.parent_key,
    history.region_code,
    history.area_km2,
    history.layout,
    history.priority_support,
    history.note,
    history.location,
    history.location_precision,
    history.boundary,
    history.as_of_text,
    history.as_of_first,
    history.as_of_last,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.platform_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))));

ALTER TABLE api.platform_history OWNER TO geo_rights;

-- Name: platform_industry_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.platform_industry_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    platform_key text NOT NULL,
    chain text NOT NULL,
    role text,
    "position" integer,
    CONSTRAINT platform_industry_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.platform_industry_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.platform_industry_history OWNER TO geo_owner;

-- Name: TABLE platform_industry_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.platform_industry_history IS '平台产业：历史 | History: Industries of a platform';

-- Name: COLUMN platform_industry_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_industry_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN platform_industry_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_industry_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN platform_industry_history.platform_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_industry_history.platform_key IS '平台 | Platform';

-- Name: COLUMN platform_industry_history.chain; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_industry_history.chain IS '产业链 | Industry';

-- Name: COLUMN platform_industry_history.role; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_industry_history.role IS '角色：LEADING 主导，FEATURED 特色 | Leading or featured';

-- Name: COLUMN platform_industry_history."position"; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_industry_history."position" IS '次序 | Place in the order of the source (ordinal)';

-- Name: platform_industry_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.platform_industry_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.platform_key,
    history.chain,
    history.role,
    history."position" AS own_position
   FROM (land.platform_industry_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))));

ALTER TABLE api.platform_industry_history OWNER TO geo_rights;

-- Name: platform_industry_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.platform_industry_past AS
 SELECT change."position",
    history.operation,
    history.platform_key,
    history.chain,
    history.role,
    history."position" AS own_position
   FROM (land.platform_industry_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))));

ALTER TABLE api.platform_industry_past OWNER TO geo_rights;

-- Name: platform_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.platform_past AS
 SELECT change."position",
    history.operation,
    history.key,
    history.name,
    history.name_en,
    history.kind,
    history.tier,
    history.parent_key,
    history.region_code,
    history.area_km2,
    history.layout,
    history.priority_support,
    history.note,
    history.location,
    history.location_precision,
    history.boundary,
    history.as_of_text,
    history.as_of_first,
    history.as_of_last,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.platform_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))));

ALTER TABLE api.platform_past OWNER TO geo_rights;

-- Name: platform_source_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.platform_source_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    platform_key text NOT NULL,
    source_id text NOT NULL,
    "position" integer,
    CONSTRAINT platform_source_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.platform_source_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.platform_source_history OWNER TO geo_owner;

-- Name: TABLE platform_source_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.platform_source_history IS '平台来源：历史 | History: Sources of a platform';

-- Name: COLUMN platform_source_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_source_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN platform_source_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_source_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN platform_source_history.platform_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_source_history.platform_key IS '平台 | Platform';

-- Name: COLUMN platform_source_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_source_history.source_id IS '来源 | Source';

-- Name: COLUMN platform_source_history."position"; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.platform_source_history."position" IS '次序 | Place in the order of the sources (ordinal)';

-- Name: platform_source_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.platform_source_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.platform_key,
    history.source_id,
    history."position" AS own_position
   FROM (land.platform_source_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))));

ALTER TABLE api.platform_source_history OWNER TO geo_rights;

-- Name: platform_source_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.platform_source_past AS
 SELECT change."position",
    history.operation,
    history.platform_key,
    history.source_id,
    history."position" AS own_position
   FROM (land.platform_source_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))));

ALTER TABLE api.platform_source_past OWNER TO geo_rights;

-- Name: platform_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.platform_writable AS
 SELECT platform.key,
    platform.name,
    platform.name_en,
    platform.kind,
    platform.tier,
    platform.parent_key,
    platform.region_code,
    platform.area_km2,
    platform.layout,
    platform.priority_support,
    platform.note,
    platform.location,
    platform.location_precision,
    platform.boundary,
    platform.as_of_text,
    platform.as_of_first,
    platform.as_of_last,
    platform.origin,
    platform.source_id,
    platform.stated_on,
    platform.updated_at,
    platform.updated_by,
    platform.version
   FROM land.platform
  WHERE (( SELECT current_setting('geo.role'::text, true) AS current_setting) = 'admin'::text)
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.platform_writable OWNER TO geo_rights;

-- Name: project_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.project_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    id uuid NOT NULL,
    key text,
    name text,
    platform_key text,
    industry text,
    stage text,
    stage_text text,
    stage_first date,
    stage_last date,
    investment numeric(18,2),
    start_on_delivery boolean,
    admitted_on date,
    statistics_entry_on date,
    note text,
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT project_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.project_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.project_history OWNER TO geo_owner;

-- Name: TABLE project_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.project_history IS '项目：历史 | History: Investment project';

-- Name: COLUMN project_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN project_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN project_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN project_history.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.id IS '标识 | Id';

-- Name: COLUMN project_history.key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.key IS '键，公开报道的项目才有 | Key; only reported projects have one';

-- Name: COLUMN project_history.name; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.name IS '名称 | Name';

-- Name: COLUMN project_history.platform_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.platform_key IS '所属平台 | Platform it belongs to';

-- Name: COLUMN project_history.industry; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.industry IS '产业链 | Industry';

-- Name: COLUMN project_history.stage; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.stage IS '当前阶段：签约、立项、挂网、交地、动工、竣工、投产、达产达税 | Stage reached';

-- Name: COLUMN project_history.stage_text; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.stage_text IS '达到阶段的时间（原文） | When the stage was reached, as stated';

-- Name: COLUMN project_history.stage_first; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.stage_first IS '该时间的首日 | First day of that period';

-- Name: COLUMN project_history.stage_last; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.stage_last IS '该时间的末日 | Last day of that period';

-- Name: COLUMN project_history.investment; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.investment IS '投资额（元） | Investment (yuan)';

-- Name: COLUMN project_history.start_on_delivery; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.start_on_delivery IS '交地即动工 | Whether land was delivered and construction started on the same day';

-- Name: COLUMN project_history.admitted_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.admitted_on IS '过会日期 | Approved by the admission meeting on';

-- Name: COLUMN project_history.statistics_entry_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.statistics_entry_on IS '入库日期 | Entered into the statistics on';

-- Name: COLUMN project_history.note; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.note IS '备注 | Note';

-- Name: COLUMN project_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN project_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN project_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN project_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN project_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN project_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: project_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.project_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.id,
    history.key,
    history.name,
    history.platform_key,
    history.industry,
    history.stage,
    history.stage_text,
    history.stage_first,
    history.stage_last,
    history.investment,
    history.start_on_delivery,
    history.admitted_on,
    history.statistics_entry_on,
    history.note,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.project_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.project_history OWNER TO geo_rights;

-- Name: project_parcel_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.project_parcel_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    project_id uuid NOT NULL,
    parcel_id uuid NOT NULL,
    CONSTRAINT project_parcel_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.project_parcel_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.project_parcel_history OWNER TO geo_owner;

-- Name: TABLE project_parcel_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.project_parcel_history IS '项目用地：历史 | History: Parcels of a project';

-- Name: COLUMN project_parcel_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_parcel_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN project_parcel_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_parcel_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN project_parcel_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_parcel_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN project_parcel_history.project_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_parcel_history.project_id IS '项目 | Project';

-- Name: COLUMN project_parcel_history.parcel_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_parcel_history.parcel_id IS '地块 | Parcel';

-- Name: project_parcel_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.project_parcel_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.project_id,
    history.parcel_id
   FROM (land.project_parcel_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.project_parcel_history OWNER TO geo_rights;

-- Name: project_parcel_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.project_parcel_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.project_id,
    history.parcel_id
   FROM (land.project_parcel_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.project_parcel_past OWNER TO geo_rights;

-- Name: project_parcel_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.project_parcel_writable AS
 SELECT project_parcel.county_code,
    project_parcel.project_id,
    project_parcel.parcel_id
   FROM land.project_parcel
  WHERE (project_parcel.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.project_parcel_writable OWNER TO geo_rights;

-- Name: project_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.project_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.id,
    history.key,
    history.name,
    history.platform_key,
    history.industry,
    history.stage,
    history.stage_text,
    history.stage_first,
    history.stage_last,
    history.investment,
    history.start_on_delivery,
    history.admitted_on,
    history.statistics_entry_on,
    history.note,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.project_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.project_past OWNER TO geo_rights;

-- Name: project_source_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.project_source_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    project_id uuid NOT NULL,
    source_id text NOT NULL,
    "position" integer,
    CONSTRAINT project_source_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.project_source_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.project_source_history OWNER TO geo_owner;

-- Name: TABLE project_source_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.project_source_history IS '项目来源：历史 | History: Sources of a project';

-- Name: COLUMN project_source_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_source_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN project_source_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_source_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN project_source_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_source_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN project_source_history.project_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_source_history.project_id IS '项目 | Project';

-- Name: COLUMN project_source_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_source_history.source_id IS '来源 | Source';

-- Name: COLUMN project_source_history."position"; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_source_history."position" IS '次序 | Place in the order of the sources (ordinal)';

-- Name: project_source_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.project_source_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.project_id,
    history.source_id,
    history."position" AS own_position
   FROM (land.project_source_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.project_source_history OWNER TO geo_rights;

-- Name: project_source_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.project_source_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.project_id,
    history.source_id,
    history."position" AS own_position
   FROM (land.project_source_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.project_source_past OWNER TO geo_rights;

-- Name: project_source_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.project_source_writable AS
 SELECT project_source.county_code,
    project_source.project_id,
    project_source.source_id,
    project_source."position"
   FROM land.project_source
  WHERE (project_source.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.project_source_writable OWNER TO geo_rights;

-- Name: project_stage_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.project_stage_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    project_id uuid NOT NULL,
    stage text NOT NULL,
    agreed_on date,
    actual_text text,
    actual_first date,
    actual_last date,
    CONSTRAINT project_stage_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.project_stage_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.project_stage_history OWNER TO geo_owner;

-- Name: TABLE project_stage_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.project_stage_history IS '项目阶段：历史 | History: A stage of a project, agreed and actual';

-- Name: COLUMN project_stage_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_stage_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN project_stage_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_stage_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN project_stage_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_stage_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN project_stage_history.project_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_stage_history.project_id IS '项目 | Project';

-- Name: COLUMN project_stage_history.stage; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_stage_history.stage IS '阶段 | Stage';

-- Name: COLUMN project_stage_history.agreed_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_stage_history.agreed_on IS '约定日期 | Agreed day';

-- Name: COLUMN project_stage_history.actual_text; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_stage_history.actual_text IS '实际时间（原文） | Actual time as stated';

-- Name: COLUMN project_stage_history.actual_first; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_stage_history.actual_first IS '实际时间首日 | First day of that period';

-- Name: COLUMN project_stage_history.actual_last; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.project_stage_history.actual_last IS '实际时间末日 | Last day of that period';

-- Name: project_stage_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.project_stage_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.project_id,
    history.stage,
    history.agreed_on,
    history.actual_text,
    history.actual_first,
    history.actual_last
   FROM (land.project_stage_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.project_stage_history OWNER TO geo_rights;

-- Name: project_stage_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.project_stage_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.project_id,
    history.stage,
    history.agreed_on,
    history.actual_text,
    history.actual_first,
    history.actual_last
   FROM (land.project_stage_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.project_stage_past OWNER TO geo_rights;

-- Name: project_stage_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.project_stage_writable AS
 SELECT project_stage.county_code,
    project_stage.project_id,
    project_stage.stage,
    project_stage.agreed_on,
    project_stage.actual_text,
    project_stage.actual_first,
    project_stage.actual_last
   FROM land.project_stage
  WHERE (project_stage.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.project_stage_writable OWNER TO geo_rights;

-- Name: project_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.project_writable AS
 SELECT project.county_code,
    project.id,
    project.key,
    project.name,
    project.platform_key,
    project.industry,
    project.stage,
    project.stage_text,
    project.stage_first,
    project.stage_last,
    project.investment,
    project.start_on_delivery,
    project.admitted_on,
    project.statistics_entry_on,
    project.note,
    project.origin,
    project.source_id,
    project.stated_on,
    project.updated_at,
    project.updated_by,
    project.version
   FROM land.project
  WHERE (project.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.project_writable OWNER TO geo_rights;

-- Name: redevelopment_ground_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.redevelopment_ground_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    id uuid NOT NULL,
    parcel_id uuid,
    ground text,
    decided_on date,
    withdrawn_on date,
    document text,
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT redevelopment_ground_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.redevelopment_ground_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.redevelopment_ground_history OWNER TO geo_owner;

-- Name: TABLE redevelopment_ground_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.redevelopment_ground_history IS '再开发认定依据：历史 | History: Ground on which land was recognised for redevelopment, with its document';

-- Name: COLUMN redevelopment_ground_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN redevelopment_ground_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN redevelopment_ground_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN redevelopment_ground_history.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground_history.id IS '标识 | Id';

-- Name: COLUMN redevelopment_ground_history.parcel_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground_history.parcel_id IS '地块 | Parcel';

-- Name: COLUMN redevelopment_ground_history.ground; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground_history.ground IS '依据 | Ground';

-- Name: COLUMN redevelopment_ground_history.decided_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground_history.decided_on IS '文件日期 | Day of the document';

-- Name: COLUMN redevelopment_ground_history.withdrawn_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground_history.withdrawn_on IS '撤销日期 | Day it was withdrawn';

-- Name: COLUMN redevelopment_ground_history.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground_history.document IS '文件 | Document it stands in';

-- Name: COLUMN redevelopment_ground_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN redevelopment_ground_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN redevelopment_ground_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN redevelopment_ground_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN redevelopment_ground_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN redevelopment_ground_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_ground_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: redevelopment_ground_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.redevelopment_ground_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.id,
    history.parcel_id,
    history.ground,
    history.decided_on,
    history.withdrawn_on,
    history.document,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.redevelopment_ground_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.redevelopment_ground_history OWNER TO geo_rights;

-- Name: redevelopment_ground_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.redevelopment_ground_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.id,
    history.parcel_id,
    history.ground,
    history.decided_on,
    history.withdrawn_on,
    history.document,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.redevelopment_ground_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.redevelopment_ground_past OWNER TO geo_rights;

-- Name: redevelopment_ground_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.redevelopment_ground_writable AS
 SELECT redevelopment_ground.county_code,
    redevelopment_ground.id,
    redevelopment_ground.parcel_id,
    redevelopment_ground.ground,
    redevelopment_ground.decided_on,
    redevelopment_ground.withdrawn_on,
    redevelopment_ground.document,
    redevelopment_ground.origin,
    redevelopment_ground.source_id,
    redevelopment_ground.stated_on,
    redevelopment_ground.updated_at,
    redevelopment_ground.updated_by,
    redevelopment_ground.version
   FROM land.redevelopment_ground
  WHERE (redevelopment_ground.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.redevelopment_ground_writable OWNER TO geo_rights;

-- Name: redevelopment_survey_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.redevelopment_survey_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    id uuid NOT NULL,
    parcel_id uuid,
    surveyed_on date,
    holders integer,
    consent_share numeric(6,5),
    ownership_clear boolean,
    in_second_survey boolean,
    in_village_cluster boolean,
    division_allowed boolean,
    unbuilt_area numeric(14,2),
    smallest_unit_area numeric(14,2),
    acquisition_agreed_on date,
    acquisition_document text,
    document text,
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT redevelopment_survey_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.redevelopment_survey_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.redevelopment_survey_history OWNER TO geo_owner;

-- Name: TABLE redevelopment_survey_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.redevelopment_survey_history IS '再开发摸底：历史 | History: What was found out about a parcel for its redevelopment';

-- Name: COLUMN redevelopment_survey_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN redevelopment_survey_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN redevelopment_survey_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN redevelopment_survey_history.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.id IS '标识 | Id';

-- Name: COLUMN redevelopment_survey_history.parcel_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.parcel_id IS '地块 | Parcel';

-- Name: COLUMN redevelopment_survey_history.surveyed_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.surveyed_on IS '摸底日期 | Day of the survey';

-- Name: COLUMN redevelopment_survey_history.holders; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.holders IS '权利人数量 | Right holders (count)';

-- Name: COLUMN redevelopment_survey_history.consent_share; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.consent_share IS '同意比例 | Share of the holders who consent (share, 0 to 1)';

-- Name: COLUMN redevelopment_survey_history.ownership_clear; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.ownership_clear IS '权属是否清晰无争议 | Whether ownership is clear and undisputed';

-- Name: COLUMN redevelopment_survey_history.in_second_survey; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.in_second_survey IS '是否为二调建设用地 | Whether the second national survey has it as construction land';

-- Name: COLUMN redevelopment_survey_history.in_village_cluster; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.in_village_cluster IS '是否属园区外村镇工业集聚区 | Whether it lies in an industrial cluster outside recognised parks';

-- Name: COLUMN redevelopment_survey_history.division_allowed; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.division_allowed IS '合同是否允许分割转让 | Whether the contract allows division and transfer';

-- Name: COLUMN redevelopment_survey_history.unbuilt_area; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.unbuilt_area IS '未建设部分面积（平方米） | Area of the unbuilt part (m²)';

-- Name: COLUMN redevelopment_survey_history.smallest_unit_area; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.smallest_unit_area IS '最小建筑单元面积（平方米） | Floor area of the smallest unit to be transferred (m²)';

-- Name: COLUMN redevelopment_survey_history.acquisition_agreed_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.acquisition_agreed_on IS '收储协议日期 | Day of the agreement on acquisition';

-- Name: COLUMN redevelopment_survey_history.acquisition_document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.acquisition_document IS '收储协议 | Agreement on acquisition';

-- Name: COLUMN redevelopment_survey_history.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.document IS '文件 | Document';

-- Name: COLUMN redevelopment_survey_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN redevelopment_survey_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN redevelopment_survey_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN redevelopment_survey_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN redevelopment_survey_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN redevelopment_survey_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_survey_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: redevelopment_survey_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.redevelopment_survey_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.id,
    history.parcel_id,
    history.surveyed_on,
    history.holders,
    history.consent_share,
    history.ownership_clear,
    history.in_second_survey,
    history.in_village_cluster,
    history.division_allowed,
    history.unbuilt_area,
    history.smallest_unit_area,
    history.acquisition_agreed_on,
    history.acquisition_document,
    history.document,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.redevelopment_survey_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.redevelopment_survey_history OWNER TO geo_rights;

-- Name: redevelopment_survey_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.redevelopment_survey_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.id,
    history.parcel_id,
    history.surveyed_on,
    history.holders,
    history.consent_share,
    history.ownership_clear,
    history.in_second_survey,
    history.in_village_cluster,
    history.division_allowed,
    history.unbuilt_area,
    history.smallest_unit_area,
    history.acquisition_agreed_on,
    history.acquisition_document,
    history.document,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.redevelopment_survey_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.redevelopment_survey_past OWNER TO geo_rights;

-- Name: redevelopment_survey_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.redevelopment_survey_writable AS
 SELECT redevelopment_survey.county_code,
    redevelopment_survey.id,
    redevelopment_survey.parcel_id,
    redevelopment_survey.surveyed_on,
    redevelopment_survey.holders,
    redevelopment_survey.consent_share,
    redevelopment_survey.ownership_clear,
    redevelopment_survey.in_second_survey,
    redevelopment_survey.in_village_cluster,
    redevelopment_survey.division_allowed,
    redevelopment_survey.unbuilt_area,
    redevelopment_survey.smallest_unit_area,
    redevelopment_survey.acquisition_agreed_on,
    redevelopment_survey.acquisition_document,
    redevelopment_survey.document,
    redevelopment_survey.origin,
    redevelopment_survey.source_id,
    redevelopment_survey.stated_on,
    redevelopment_survey.updated_at,
    redevelopment_survey.updated_by,
    redevelopment_survey.version
   FROM land.redevelopment_survey
  WHERE (redevelopment_survey.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.redevelopment_survey_writable OWNER TO geo_rights;

-- Name: redevelopment_work_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.redevelopment_work_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    id uuid NOT NULL,
    parcel_id uuid,
    route text,
    started_on date,
    finished_on date,
    area numeric(14,2),
    campaign_key text,
    document text,
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT redevelopment_work_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.redevelopment_work_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.redevelopment_work_history OWNER TO geo_owner;

-- Name: TABLE redevelopment_work_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.redevelopment_work_history IS '再开发实施：历史 | History: Redevelopment of a parcel as it is carried out';

-- Name: COLUMN redevelopment_work_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN redevelopment_work_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN redevelopment_work_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN redevelopment_work_history.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work_history.id IS '标识 | Id';

-- Name: COLUMN redevelopment_work_history.parcel_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work_history.parcel_id IS '地块 | Parcel';

-- Name: COLUMN redevelopment_work_history.route; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work_history.route IS '再开发方式 | Route';

-- Name: COLUMN redevelopment_work_history.started_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work_history.started_on IS '启动日期 | Day it began';

-- Name: COLUMN redevelopment_work_history.finished_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work_history.finished_on IS '完成日期 | Day it was finished';

-- Name: COLUMN redevelopment_work_history.area; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work_history.area IS '涉及面积（平方米），空为整宗 | Area it covers, empty for the whole parcel (m²)';

-- Name: COLUMN redevelopment_work_history.campaign_key; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work_history.campaign_key IS '所属行动 | Campaign it is counted in';

-- Name: COLUMN redevelopment_work_history.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work_history.document IS '文件 | Document';

-- Name: COLUMN redevelopment_work_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN redevelopment_work_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN redevelopment_work_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN redevelopment_work_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN redevelopment_work_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN redevelopment_work_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.redevelopment_work_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: redevelopment_work_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.redevelopment_work_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.id,
    history.parcel_id,
    history.route,
    history.started_on,
    history.finished_on,
    history.area,
    history.campaign_key,
    history.document,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.redevelopment_work_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.redevelopment_work_history OWNER TO geo_rights;

-- Name: redevelopment_work_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.redevelopment_work_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.id,
    history.parcel_id,
    history.route,
    history.started_on,
    history.finished_on,
    history.area,
    history.campaign_key,
    history.document,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.redevelopment_work_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.redevelopment_work_past OWNER TO geo_rights;

-- Name: redevelopment_work_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.redevelopment_work_writable AS
 SELECT redevelopment_work.county_code,
    redevelopment_work.id,
    redevelopment_work.parcel_id,
    redevelopment_work.route,
    redevelopment_work.started_on,
    redevelopment_work.finished_on,
    redevelopment_work.area,
    redevelopment_work.campaign_key,
    redevelopment_work.document,
    redevelopment_work.origin,
    redevelopment_work.source_id,
    redevelopment_work.stated_on,
    redevelopment_work.updated_at,
    redevelopment_work.updated_by,
    redevelopment_work.version
   FROM land.redevelopment_work
  WHERE (redevelopment_work.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.redevelopment_work_writable OWNER TO geo_rights;

-- Name: region; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.region (
    code text NOT NULL,
    name text NOT NULL,
    name_en text,
    level text NOT NULL,
    kind text NOT NULL,
    parent_code text,
    boundary public.geometry(MultiPolygon,4490),
    label_point public.geometry(Point,4490) GENERATED ALWAYS AS (COALESCE(public.st_pointonsurface(boundary), seat)) STORED,
    seat public.geometry(Point,4490),
    area_km2 numeric,
    source_id text NOT NULL,
    CONSTRAINT region_area_positive CHECK (((area_km2 > (0)::numeric) AND (area_km2 < '10000000'::numeric))),
    CONSTRAINT region_boundary_in_china CHECK (land.in_china(boundary)),
    CONSTRAINT region_boundary_valid CHECK (land.is_outline(boundary)),
    CONSTRAINT region_code_of_level CHECK ((code ~
CASE level
    WHEN 'PROVINCE'::text THEN '^[0-9]{2}0000$'::text
    WHEN 'TOWNSHIP'::text THEN '^[0-9]{9}$'::text
    ELSE '^[0-9]{6}$'::text
END)),
    CONSTRAINT region_level_known CHECK ((level = ANY (ARRAY['PROVINCE'::text, 'CITY'::text, 'COUNTY'::text, 'TOWNSHIP'::text]))),
    CONSTRAINT region_parent_of_level CHECK (((level = 'PROVINCE'::text) = (parent_code IS NULL))),
    CONSTRAINT region_seat_in_china CHECK (land.in_china(seat)),
    CONSTRAINT region_township_of_parent CHECK (((level <> 'TOWNSHIP'::text) OR (parent_code = "left"(code, 6))))
);

ALTER TABLE land.region OWNER TO geo_owner;

-- Name: TABLE region; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.region IS '行政区划 | Administrative region; no boundary here is survey grade or official';

-- Name: COLUMN region.code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.region.code IS '区划代码：省市县六位，乡级九位 | National code: 6 digits, townships 9';

-- Name: COLUMN region.name; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.region.name IS '名称 | Name';

-- Name: COLUMN region.name_en; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.region.name_en IS '英文名称 | English name';

-- Name: COLUMN region.level; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.region.level IS '层级：PROVINCE 省，CITY 市，COUNTY 县，TOWNSHIP 乡 | Level of the tree';

-- Name: COLUMN region.kind; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.region.kind IS '类型（省、地级市、区、县级市、街道、镇、园区等） | Kind, as the source says it';

-- Name: COLUMN region.parent_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.region.parent_code IS '上级区划代码 | Code of the region above';

-- Name: COLUMN region.boundary; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.region.boundary IS '边界（EPSG:4490） | Boundary (EPSG:4490)';

-- Name: COLUMN region.label_point; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.region.label_point IS '标注点 | Point for a label, inside the boundary, else the seat';

-- Name: COLUMN region.seat; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.region.seat IS '驻地 | Seat of government, or a rough centre';

-- Name: COLUMN region.area_km2; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.region.area_km2 IS '面积（平方千米），来源所载 | Area as the source has it (km²)';

-- Name: COLUMN region.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.region.source_id IS '来源 | Source of the record';

-- Name: region; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.region AS
 SELECT region.code,
    region.name,
    region.name_en,
    region.level,
    region.kind,
    region.parent_code,
    region.boundary,
    region.label_point,
    region.seat,
    region.area_km2,
    region.source_id
   FROM land.region;

ALTER TABLE api.region OWNER TO geo_rights;

-- Name: schema_migration; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.schema_migration (
    file text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT schema_migration_checksum_form CHECK ((checksum ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE land.schema_migration OWNER TO geo_owner;

-- Name: TABLE schema_migration; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.schema_migration IS '已执行的迁移与函数文件 | Applied migrations and function files';

-- Name: COLUMN schema_migration.file; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.schema_migration.file IS '文件 | File below db/';

-- Name: COLUMN schema_migration.checksum; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.schema_migration.checksum IS '校验和 | SHA-256 of the file, hexadecimal';

-- Name: COLUMN schema_migration.applied_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.schema_migration.applied_at IS '执行时间 | Applied at';

-- Name: schema_migration; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.schema_migration AS
 SELECT schema_migration.file,
    schema_migration.checksum,
    schema_migration.applied_at
   FROM land.schema_migration;

ALTER TABLE api.schema_migration OWNER TO geo_rights;

-- Name: source_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.source_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    id text NOT NULL,
    title text,
    publisher text,
    published_text text,
    kind text,
    licence text,
    url text,
    note text,
    CONSTRAINT source_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.source_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.source_history OWNER TO geo_owner;

-- Name: TABLE source_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.source_history IS '来源：历史 | History: Where a record was read: a document or a data set';

-- Name: COLUMN source_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.source_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN source_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.source_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN source_history.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.source_history.id IS '标识：文件名或数据集键 | File name or key of the data set';

-- Name: COLUMN source_history.title; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.source_history.title IS '标题 | Title';

-- Name: COLUMN source_history.publisher; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.source_history.publisher IS '发布者 | Publisher';

-- Name: COLUMN source_history.published_text; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.source_history.published_text IS '发布日期（原文） | Date of publication as stated';

-- Name: COLUMN source_history.kind; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.source_history.kind IS '种类 | Kind of source';

-- Name: COLUMN source_history.licence; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.source_history.licence IS '许可 | Licence as stated';

-- Name: COLUMN source_history.url; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.source_history.url IS '网址 | Address';

-- Name: COLUMN source_history.note; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.source_history.note IS '备注 | Note';

-- Name: source_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.source_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.id,
    history.title,
    history.publisher,
    history.published_text,
    history.kind,
    history.licence,
    history.url,
    history.note
   FROM (land.source_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))));

ALTER TABLE api.source_history OWNER TO geo_rights;

-- Name: source_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.source_past AS
 SELECT change."position",
    history.operation,
    history.id,
    history.title,
    history.publisher,
    history.published_text,
    history.kind,
    history.licence,
    history.url,
    history.note
   FROM (land.source_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))));

ALTER TABLE api.source_past OWNER TO geo_rights;

-- Name: source_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.source_writable AS
 SELECT source.id,
    source.title,
    source.publisher,
    source.published_text,
    source.kind,
    source.licence,
    source.url,
    source.note
   FROM land.source
  WHERE (length(( SELECT current_setting('geo.write'::text, true) AS current_setting)) > 0)
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.source_writable OWNER TO geo_rights;

-- Name: stored_filter; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.stored_filter (
    hash bytea GENERATED ALWAYS AS (sha256(filter)) STORED NOT NULL,
    filter bytea NOT NULL,
    stored_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT stored_filter_size CHECK (((octet_length(filter) >= 1) AND (octet_length(filter) <= 1048576)))
);

ALTER TABLE land.stored_filter OWNER TO geo_owner;

-- Name: TABLE stored_filter; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.stored_filter IS '签名链接的长筛选条件 | Filters of signed addresses too long to stand in them';

-- Name: COLUMN stored_filter.hash; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.stored_filter.hash IS '校验和 | SHA-256 of the filter';

-- Name: COLUMN stored_filter.filter; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.stored_filter.filter IS '筛选条件 | The canonical filter, JSON in UTF-8';

-- Name: COLUMN stored_filter.stored_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.stored_filter.stored_at IS '存入时间 | When it was last asked for a link';

-- Name: stored_filter; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.stored_filter AS
 SELECT stored_filter.hash,
    stored_filter.filter,
    stored_filter.stored_at
   FROM land.stored_filter;

ALTER TABLE api.stored_filter OWNER TO geo_rights;

-- Name: supply_agreement_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.supply_agreement_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    id uuid NOT NULL,
    contract_id uuid,
    signed_on date,
    start_on date,
    completion_on date,
    document text,
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT supply_agreement_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.supply_agreement_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.supply_agreement_history OWNER TO geo_owner;

-- Name: TABLE supply_agreement_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.supply_agreement_history IS '补充协议：历史 | History: Supplementary agreement that sets the dates of a contract anew';

-- Name: COLUMN supply_agreement_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN supply_agreement_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN supply_agreement_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN supply_agreement_history.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement_history.id IS '标识 | Id';

-- Name: COLUMN supply_agreement_history.contract_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement_history.contract_id IS '所属合同 | Contract it belongs to';

-- Name: COLUMN supply_agreement_history.signed_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement_history.signed_on IS '签订日期 | Signed on';

-- Name: COLUMN supply_agreement_history.start_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement_history.start_on IS '新的动工开发日期 | New day of the start of construction; empty where it stays';

-- Name: COLUMN supply_agreement_history.completion_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement_history.completion_on IS '新的竣工日期 | New day of completion; empty where it stays';

-- Name: COLUMN supply_agreement_history.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement_history.document IS '文号 | Number of the document';

-- Name: COLUMN supply_agreement_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN supply_agreement_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN supply_agreement_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN supply_agreement_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN supply_agreement_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN supply_agreement_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_agreement_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: supply_agreement_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.supply_agreement_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.id,
    history.contract_id,
    history.signed_on,
    history.start_on,
    history.completion_on,
    history.document,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.supply_agreement_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.supply_agreement_history OWNER TO geo_rights;

-- Name: supply_agreement_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.supply_agreement_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.id,
    history.contract_id,
    history.signed_on,
    history.start_on,
    history.completion_on,
    history.document,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.supply_agreement_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.supply_agreement_past OWNER TO geo_rights;

-- Name: supply_agreement_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.supply_agreement_writable AS
 SELECT supply_agreement.county_code,
    supply_agreement.id,
    supply_agreement.contract_id,
    supply_agreement.signed_on,
    supply_agreement.start_on,
    supply_agreement.completion_on,
    supply_agreement.document,
    supply_agreement.origin,
    supply_agreement.source_id,
    supply_agreement.stated_on,
    supply_agreement.updated_at,
    supply_agreement.updated_by,
    supply_agreement.version
   FROM land.supply_agreement
  WHERE (supply_agreement.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.supply_agreement_writable OWNER TO geo_rights;

-- Name: supply_contract_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.supply_contract_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    id uuid NOT NULL,
    parcel_id uuid,
    number text,
    kind text,
    holder text,
    signed_on date,
    price numeric(18,2),
    agreed_delivery_on date,
    agreed_start_on date,
    agreed_completion_on date,
    delivered_on date,
    started_on date,
    completed_on date,
    suspended_on date,
    resumed_on date,
    total_investment numeric(18,2),
    invested numeric(18,2),
    area_due numeric(14,2),
    area_started numeric(14,2),
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT supply_contract_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.supply_contract_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.supply_contract_history OWNER TO geo_owner;

-- Name: TABLE supply_contract_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.supply_contract_history IS '出让合同、划拨决定：历史 | History: Contract of transfer or decision of allocation';

-- Name: COLUMN supply_contract_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN supply_contract_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN supply_contract_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN supply_contract_history.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.id IS '标识 | Id';

-- Name: COLUMN supply_contract_history.parcel_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.parcel_id IS '地块 | Parcel';

-- Name: COLUMN supply_contract_history.number; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.number IS '合同编号 | Number of the contract';

-- Name: COLUMN supply_contract_history.kind; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.kind IS '方式：TRANSFER 出让，ALLOCATION 划拨 | Kind';

-- Name: COLUMN supply_contract_history.holder; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.holder IS '受让人 | Holder of the right';

-- Name: COLUMN supply_contract_history.signed_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.signed_on IS '签订日期 | Signed on';

-- Name: COLUMN supply_contract_history.price; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.price IS '价款（元） | Price (yuan)';

-- Name: COLUMN supply_contract_history.agreed_delivery_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.agreed_delivery_on IS '约定交地日期 | Agreed day of delivery';

-- Name: COLUMN supply_contract_history.agreed_start_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.agreed_start_on IS '约定动工日期 | Agreed day of the start of construction';

-- Name: COLUMN supply_contract_history.agreed_completion_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.agreed_completion_on IS '约定竣工日期 | Agreed day of completion';

-- Name: COLUMN supply_contract_history.delivered_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.delivered_on IS '实际交地日期 | Delivered on';

-- Name: COLUMN supply_contract_history.started_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.started_on IS '实际动工日期 | Construction started on';

-- Name: COLUMN supply_contract_history.completed_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.completed_on IS '实际竣工日期 | Completed on';

-- Name: COLUMN supply_contract_history.suspended_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.suspended_on IS '中止开发日期 | Construction suspended on';

-- Name: COLUMN supply_contract_history.resumed_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.resumed_on IS '恢复开发日期 | Construction resumed on';

-- Name: COLUMN supply_contract_history.total_investment; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.total_investment IS '总投资额（元） | Total investment agreed (yuan)';

-- Name: COLUMN supply_contract_history.invested; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.invested IS '已投资额（元） | Amount invested, price and taxes left out (yuan)';

-- Name: COLUMN supply_contract_history.area_due; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.area_due IS '应动工面积（平方米） | Area on which construction was due (m²)';

-- Name: COLUMN supply_contract_history.area_started; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.area_started IS '已动工面积（平方米） | Area on which construction has started (m²)';

-- Name: COLUMN supply_contract_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN supply_contract_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN supply_contract_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN supply_contract_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN supply_contract_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN supply_contract_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_contract_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: supply_contract_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.supply_contract_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.id,
    history.parcel_id,
    history.number,
    history.kind,
    history.holder,
    history.signed_on,
    history.price,
    history.agreed_delivery_on,
    history.agreed_start_on,
    history.agreed_completion_on,
    history.delivered_on,
    history.started_on,
    history.completed_on,
    history.suspended_on,
    history.resumed_on,
    history.total_investment,
    history.invested,
    history.area_due,
    history.area_started,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.supply_contract_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.supply_contract_history OWNER TO geo_rights;

-- Name: supply_contract_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.supply_contract_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.id,
    history.parcel_id,
    history.number,
    history.kind,
    history.holder,
    history.signed_on,
    history.price,
    history.agreed_delivery_on,
    history.agreed_start_on,
    history.agreed_completion_on,
    history.delivered_on,
    history.started_on,
    history.completed_on,
    history.suspended_on,
    history.resumed_on,
    history.total_investment,
    history.invested,
    history.area_due,
    history.area_started,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.supply_contract_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.supply_contract_past OWNER TO geo_rights;

-- Name: supply_contract_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.supply_contract_writable AS
 SELECT supply_contract.county_code,
    supply_contract.id,
    supply_contract.parcel_id,
    supply_contract.number,
    supply_contract.kind,
    supply_contract.holder,
    supply_contract.signed_on,
    supply_contract.price,
    supply_contract.agreed_delivery_on,
    supply_contract.agreed_start_on,
    supply_contract.agreed_completion_on,
    supply_contract.delivered_on,
    supply_contract.started_on,
    supply_contract.completed_on,
    supply_contract.suspended_on,
    supply_contract.resumed_on,
    supply_contract.total_investment,
    supply_contract.invested,
    supply_contract.area_due,
    supply_contract.area_started,
    supply_contract.origin,
    supply_contract.source_id,
    supply_contract.stated_on,
    supply_contract.updated_at,
    supply_contract.updated_by,
    supply_contract.version
   FROM land.supply_contract
  WHERE (supply_contract.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.supply_contract_writable OWNER TO geo_rights;

-- Name: supply_pause_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.supply_pause_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    id uuid NOT NULL,
    contract_id uuid,
    cause text,
    first_on date,
    last_on date,
    verified_on date,
    document text,
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT supply_pause_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.supply_pause_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.supply_pause_history OWNER TO geo_owner;

-- Name: TABLE supply_pause_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.supply_pause_history IS '不能动工的期间：历史 | History: Period in which the holder could not build, or says so';

-- Name: COLUMN supply_pause_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN supply_pause_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN supply_pause_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN supply_pause_history.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause_history.id IS '标识 | Id';

-- Name: COLUMN supply_pause_history.contract_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause_history.contract_id IS '所属合同 | Contract it belongs to';

-- Name: COLUMN supply_pause_history.cause; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause_history.cause IS '原因，见办法第八条 | Cause, as Art. 8 has them';

-- Name: COLUMN supply_pause_history.first_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause_history.first_on IS '首日 | First day';

-- Name: COLUMN supply_pause_history.last_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause_history.last_on IS '末日（含）；未结束为空 | Last day, which is part of it; empty while it runs';

-- Name: COLUMN supply_pause_history.verified_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause_history.verified_on IS '核实日期；未核实不计 | Day the department verified it; empty for a claim, which does not count';

-- Name: COLUMN supply_pause_history.document; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause_history.document IS '证明文件 | Document that shows it';

-- Name: COLUMN supply_pause_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN supply_pause_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN supply_pause_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN supply_pause_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN supply_pause_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN supply_pause_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_pause_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: supply_pause_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.supply_pause_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.id,
    history.contract_id,
    history.cause,
    history.first_on,
    history.last_on,
    history.verified_on,
    history.document,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.supply_pause_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.supply_pause_history OWNER TO geo_rights;

-- Name: supply_pause_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.supply_pause_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.id,
    history.contract_id,
    history.cause,
    history.first_on,
    history.last_on,
    history.verified_on,
    history.document,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.supply_pause_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.supply_pause_past OWNER TO geo_rights;

-- Name: supply_pause_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.supply_pause_writable AS
 SELECT supply_pause.county_code,
    supply_pause.id,
    supply_pause.contract_id,
    supply_pause.cause,
    supply_pause.first_on,
    supply_pause.last_on,
    supply_pause.verified_on,
    supply_pause.document,
    supply_pause.origin,
    supply_pause.source_id,
    supply_pause.stated_on,
    supply_pause.updated_at,
    supply_pause.updated_by,
    supply_pause.version
   FROM land.supply_pause
  WHERE (supply_pause.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.supply_pause_writable OWNER TO geo_rights;

-- Name: supply_progress_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.supply_progress_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    id uuid NOT NULL,
    contract_id uuid,
    reported_on date,
    area_due numeric(14,2),
    area_started numeric(14,2),
    total_investment numeric(18,2),
    invested numeric(18,2),
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT supply_progress_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.supply_progress_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.supply_progress_history OWNER TO geo_owner;

-- Name: TABLE supply_progress_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.supply_progress_history IS '开发进度报告：历史 | History: Report of progress before the one the contract itself shows';

-- Name: COLUMN supply_progress_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN supply_progress_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN supply_progress_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN supply_progress_history.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress_history.id IS '标识 | Id';

-- Name: COLUMN supply_progress_history.contract_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress_history.contract_id IS '所属合同 | Contract it belongs to';

-- Name: COLUMN supply_progress_history.reported_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress_history.reported_on IS '报告日期 | Day of the report';

-- Name: COLUMN supply_progress_history.area_due; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress_history.area_due IS '应动工面积（平方米） | Area on which construction was due (m²)';

-- Name: COLUMN supply_progress_history.area_started; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress_history.area_started IS '已动工面积（平方米） | Area on which construction had started (m²)';

-- Name: COLUMN supply_progress_history.total_investment; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress_history.total_investment IS '总投资额（元） | Total investment (yuan)';

-- Name: COLUMN supply_progress_history.invested; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress_history.invested IS '已投资额（元） | Amount invested, price and taxes left out (yuan)';

-- Name: COLUMN supply_progress_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN supply_progress_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN supply_progress_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN supply_progress_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN supply_progress_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN supply_progress_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_progress_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: supply_progress_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.supply_progress_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.id,
    history.contract_id,
    history.reported_on,
    history.area_due,
    history.area_started,
    history.total_investment,
    history.invested,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.supply_progress_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.supply_progress_history OWNER TO geo_rights;

-- Name: supply_progress_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.supply_progress_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.id,
    history.contract_id,
    history.reported_on,
    history.area_due,
    history.area_started,
    history.total_investment,
    history.invested,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.supply_progress_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.supply_progress_past OWNER TO geo_rights;

-- Name: supply_progress_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.supply_progress_writable AS
 SELECT supply_progress.county_code,
    supply_progress.id,
    supply_progress.contract_id,
    supply_progress.reported_on,
    supply_progress.area_due,
    supply_progress.area_started,
    supply_progress.total_investment,
    supply_progress.invested,
    supply_progress.origin,
    supply_progress.source_id,
    supply_progress.stated_on,
    supply_progress.updated_at,
    supply_progress.updated_by,
    supply_progress.version
   FROM land.supply_progress
  WHERE (supply_progress.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.supply_progress_writable OWNER TO geo_rights;

-- Name: supply_suspension_history; Type: TABLE; Schema: land; Owner: geo_owner

CREATE TABLE land.supply_suspension_history (
    change_id bigint NOT NULL,
    operation text NOT NULL,
    county_code text NOT NULL,
    id uuid NOT NULL,
    contract_id uuid,
    suspended_on date,
    resumed_on date,
    origin text,
    source_id text,
    stated_on date,
    updated_at timestamp with time zone,
    updated_by text,
    version integer,
    CONSTRAINT supply_suspension_history_operation_known CHECK ((operation = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text])))
);
ALTER TABLE ONLY land.supply_suspension_history ALTER COLUMN change_id SET (n_distinct=-0.1);

ALTER TABLE land.supply_suspension_history OWNER TO geo_owner;

-- Name: TABLE supply_suspension_history; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON TABLE land.supply_suspension_history IS '中止开发：历史 | History: Suspension of construction before the one the contract itself shows';

-- Name: COLUMN supply_suspension_history.change_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension_history.change_id IS '变更事务 | Transaction that changed the row (id)';

-- Name: COLUMN supply_suspension_history.operation; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension_history.operation IS '操作：INSERT 新增，UPDATE 更新，DELETE 删除 | What happened to the row: INSERT, UPDATE or DELETE';

-- Name: COLUMN supply_suspension_history.county_code; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension_history.county_code IS '县级区划代码 | Code of the county';

-- Name: COLUMN supply_suspension_history.id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension_history.id IS '标识 | Id';

-- Name: COLUMN supply_suspension_history.contract_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension_history.contract_id IS '所属合同 | Contract it belongs to';

-- Name: COLUMN supply_suspension_history.suspended_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension_history.suspended_on IS '中止日期 | Day work stopped';

-- Name: COLUMN supply_suspension_history.resumed_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension_history.resumed_on IS '恢复日期；未恢复为空 | Day it went on; empty while it stands still';

-- Name: COLUMN supply_suspension_history.origin; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension_history.origin IS '数据来历：REPORTED 公开报道，SURVEYED 测绘，GENERATED 生成的演示数据 | Where the record comes from: REPORTED, SURVEYED or GENERATED (demo data)';

-- Name: COLUMN supply_suspension_history.source_id; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension_history.source_id IS '来源 | Source of the record';

-- Name: COLUMN supply_suspension_history.stated_on; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension_history.stated_on IS '陈述日期 | Day the fact was stated';

-- Name: COLUMN supply_suspension_history.updated_at; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension_history.updated_at IS '最后更新时间 | When the record was last written';

-- Name: COLUMN supply_suspension_history.updated_by; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension_history.updated_by IS '最后更新者 | Who wrote the record last';

-- Name: COLUMN supply_suspension_history.version; Type: COMMENT; Schema: land; Owner: geo_owner

COMMENT ON COLUMN land.supply_suspension_history.version IS '版本号，每次更新加一 | Version, one more with every update (count)';

-- Name: supply_suspension_history; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.supply_suspension_history AS
 SELECT history.change_id,
    history.operation,
    change."position",
    change.committed_at AS changed_at,
    change.actor,
    change.reason,
    history.county_code,
    history.id,
    history.contract_id,
    history.suspended_on,
    history.resumed_on,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.supply_suspension_history history
     JOIN land.change_transaction change ON (((change.id = history.change_id) AND (change."position" IS NOT NULL))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.supply_suspension_history OWNER TO geo_rights;

-- Name: supply_suspension_past; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.supply_suspension_past AS
 SELECT change."position",
    history.operation,
    history.county_code,
    history.id,
    history.contract_id,
    history.suspended_on,
    history.resumed_on,
    history.origin,
    history.source_id,
    history.stated_on,
    history.updated_at,
    history.updated_by,
    history.version
   FROM (land.supply_suspension_history history
     JOIN land.change_transaction change ON ((change.id = (history.change_id + 0))))
  WHERE (history.county_code = ANY (( SELECT string_to_array(current_setting('geo.exact'::text, true), ','::text) AS string_to_array)::text[]));

ALTER TABLE api.supply_suspension_past OWNER TO geo_rights;

-- Name: supply_suspension_writable; Type: VIEW; Schema: api; Owner: geo_rights

CREATE VIEW api.supply_suspension_writable AS
 SELECT supply_suspension.county_code,
    supply_suspension.id,
    supply_suspension.contract_id,
    supply_suspension.suspended_on,
    supply_suspension.resumed_on,
    supply_suspension.origin,
    supply_suspension.source_id,
    supply_suspension.stated_on,
    supply_suspension.updated_at,
    supply_suspension.updated_by,
    supply_suspension.version
   FROM land.supply_suspension
  WHERE (supply_suspension.county_code = ANY (( SELECT string_to_array(current_setting('geo.write'::text, true), ','::text) AS string_to_array)::text[]))
  WITH CASCADED CHECK OPTION;

ALTER TABLE api.supply_suspension_writable OWNER TO geo_rights;

-- Name: change_transaction_id_seq; Type: SEQUENCE; Schema: land; Owner: geo_owner

ALTER TABLE land.change_transaction ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME land.change_transaction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

-- Name: indicator_id_seq; Type: SEQUENCE; Schema: land; Owner: geo_owner

ALTER TABLE land.indicator ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME land.indicator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

-- Name: adjacency_history adjacency_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.adjacency_history
    ADD CONSTRAINT adjacency_history_pkey PRIMARY KEY (county_code, parcel_id, other_county_code, other_parcel_id, change_id);

-- Name: adjacency adjacency_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.adjacency
    ADD CONSTRAINT adjacency_pkey PRIMARY KEY (county_code, parcel_id, other_county_code, other_parcel_id);

-- Name: basemap_feature basemap_feature_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.basemap_feature
    ADD CONSTRAINT basemap_feature_pkey PRIMARY KEY (key);

-- Name: campaign campaign_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.campaign
    ADD CONSTRAINT campaign_pkey PRIMARY KEY (key);

-- Name: campaign_project_history campaign_project_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.campaign_project_history
    ADD CONSTRAINT campaign_project_history_pkey PRIMARY KEY (county_code, campaign_key, project_id, change_id);

-- Name: campaign_project campaign_project_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.campaign_project
    ADD CONSTRAINT campaign_project_pkey PRIMARY KEY (county_code, campaign_key, project_id);

-- Name: campaign_visit_history campaign_visit_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.campaign_visit_history
    ADD CONSTRAINT campaign_visit_history_pkey PRIMARY KEY (county_code, id, change_id);

-- Name: campaign_visit campaign_visit_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.campaign_visit
    ADD CONSTRAINT campaign_visit_pkey PRIMARY KEY (county_code, id);

-- Name: change_transaction change_transaction_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.change_transaction
    ADD CONSTRAINT change_transaction_pkey PRIMARY KEY (id);

-- Name: change_transaction change_transaction_position_key; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.change_transaction
    ADD CONSTRAINT change_transaction_position_key UNIQUE ("position");

-- Name: constraint_area_history constraint_area_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.constraint_area_history
    ADD CONSTRAINT constraint_area_history_pkey PRIMARY KEY (county_code, id, change_id);

-- Name: constraint_area constraint_area_number_of_version; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.constraint_area
    ADD CONSTRAINT constraint_area_number_of_version UNIQUE (county_code, code, valid_from);

-- Name: constraint_area constraint_area_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.constraint_area
    ADD CONSTRAINT constraint_area_pkey PRIMARY KEY (county_code, id);

-- Name: demand_history demand_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.demand_history
    ADD CONSTRAINT demand_history_pkey PRIMARY KEY (id, change_id);

-- Name: demand demand_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.demand
    ADD CONSTRAINT demand_pkey PRIMARY KEY (id);

-- Name: facility facility_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.facility
    ADD CONSTRAINT facility_pkey PRIMARY KEY (key);

-- Name: idle_disposal_history idle_disposal_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.idle_disposal_history
    ADD CONSTRAINT idle_disposal_history_pkey PRIMARY KEY (county_code, id, change_id);

-- Name: idle_disposal idle_disposal_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.idle_disposal
    ADD CONSTRAINT idle_disposal_pkey PRIMARY KEY (county_code, id);

-- Name: idle_finding idle_finding_county_code_number_key; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.idle_finding
    ADD CONSTRAINT idle_finding_county_code_number_key UNIQUE (county_code, number);

-- Name: idle_finding_history idle_finding_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.idle_finding_history
    ADD CONSTRAINT idle_finding_history_pkey PRIMARY KEY (county_code, id, change_id);

-- Name: idle_finding idle_finding_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.idle_finding
    ADD CONSTRAINT idle_finding_pkey PRIMARY KEY (county_code, id);

-- Name: indicator_history indicator_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.indicator_history
    ADD CONSTRAINT indicator_history_pkey PRIMARY KEY (id, change_id);

-- Name: indicator indicator_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.indicator
    ADD CONSTRAINT indicator_pkey PRIMARY KEY (id);

-- Name: indicator indicator_statement; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.indicator
    ADD CONSTRAINT indicator_statement UNIQUE NULLS NOT DISTINCT (region_code, platform_key, metric, kind, period_text, source_id, set_on);

-- Name: industry_chain industry_chain_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.industry_chain
    ADD CONSTRAINT industry_chain_pkey PRIMARY KEY (name);

-- Name: inefficiency_condition inefficiency_condition_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.inefficiency_condition
    ADD CONSTRAINT inefficiency_condition_pkey PRIMARY KEY (rule_set_key, metric);

-- Name: inefficiency_condition inefficiency_condition_rule_set_key_position_key; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.inefficiency_condition
    ADD CONSTRAINT inefficiency_condition_rule_set_key_position_key UNIQUE (rule_set_key, "position");

-- Name: inefficiency_rule_set inefficiency_rule_set_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.inefficiency_rule_set
    ADD CONSTRAINT inefficiency_rule_set_pkey PRIMARY KEY (key);

-- Name: land_quota_history land_quota_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.land_quota_history
    ADD CONSTRAINT land_quota_history_pkey PRIMARY KEY (key, change_id);

-- Name: land_quota land_quota_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.land_quota
    ADD CONSTRAINT land_quota_pkey PRIMARY KEY (key);

-- Name: land_quota_use_history land_quota_use_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.land_quota_use_history
    ADD CONSTRAINT land_quota_use_history_pkey PRIMARY KEY (county_code, id, change_id);

-- Name: land_quota_use land_quota_use_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.land_quota_use
    ADD CONSTRAINT land_quota_use_pkey PRIMARY KEY (county_code, id);

-- Name: land_use_crosswalk land_use_crosswalk_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.land_use_crosswalk
    ADD CONSTRAINT land_use_crosswalk_pkey PRIMARY KEY (from_system, from_code, to_system, to_code);

-- Name: land_use land_use_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.land_use
    ADD CONSTRAINT land_use_pkey PRIMARY KEY (system, code);

-- Name: land_use_system land_use_system_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.land_use_system
    ADD CONSTRAINT land_use_system_pkey PRIMARY KEY (key);

-- Name: parcel parcel_county_code_code_key; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel
    ADD CONSTRAINT parcel_county_code_code_key UNIQUE (county_code, code);

-- Name: parcel_footprint parcel_footprint_county_code_parcel_id_imagery_on_key; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel_footprint
    ADD CONSTRAINT parcel_footprint_county_code_parcel_id_imagery_on_key UNIQUE (county_code, parcel_id, imagery_on);

-- Name: parcel_footprint_history parcel_footprint_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel_footprint_history
    ADD CONSTRAINT parcel_footprint_history_pkey PRIMARY KEY (county_code, id, change_id);

-- Name: parcel_footprint parcel_footprint_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel_footprint
    ADD CONSTRAINT parcel_footprint_pkey PRIMARY KEY (county_code, id);

-- Name: parcel_history parcel_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel_history
    ADD CONSTRAINT parcel_history_pkey PRIMARY KEY (county_code, id, change_id);

-- Name: parcel_lineage parcel_lineage_county_code_predecessor_id_successor_county__key; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel_lineage
    ADD CONSTRAINT parcel_lineage_county_code_predecessor_id_successor_county__key UNIQUE (county_code, predecessor_id, successor_county_code, successor_id);

-- Name: parcel_lineage_history parcel_lineage_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel_lineage_history
    ADD CONSTRAINT parcel_lineage_history_pkey PRIMARY KEY (county_code, id, change_id);

-- Name: parcel_lineage parcel_lineage_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel_lineage
    ADD CONSTRAINT parcel_lineage_pkey PRIMARY KEY (county_code, id);

-- Name: parcel_performance_history parcel_performance_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel_performance_history
    ADD CONSTRAINT parcel_performance_history_pkey PRIMARY KEY (county_code, parcel_id, year, change_id);

-- Name: parcel_performance parcel_performance_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel_performance
    ADD CONSTRAINT parcel_performance_pkey PRIMARY KEY (county_code, parcel_id, year);

-- Name: parcel parcel_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel
    ADD CONSTRAINT parcel_pkey PRIMARY KEY (county_code, id);

-- Name: park_history park_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.park_history
    ADD CONSTRAINT park_history_pkey PRIMARY KEY (key, change_id);

-- Name: park_industry_history park_industry_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.park_industry_history
    ADD CONSTRAINT park_industry_history_pkey PRIMARY KEY (park_key, chain, change_id);

-- Name: park_industry park_industry_park_key_position_key; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.park_industry
    ADD CONSTRAINT park_industry_park_key_position_key UNIQUE (park_key, "position") DEFERRABLE INITIALLY DEFERRED;

-- Name: park_industry park_industry_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.park_industry
    ADD CONSTRAINT park_industry_pkey PRIMARY KEY (park_key, chain);

-- Name: park park_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.park
    ADD CONSTRAINT park_pkey PRIMARY KEY (key);

-- Name: park_source_history park_source_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.park_source_history
    ADD CONSTRAINT park_source_history_pkey PRIMARY KEY (park_key, source_id, change_id);

-- Name: park_source park_source_park_key_position_key; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.park_source
    ADD CONSTRAINT park_source_park_key_position_key UNIQUE (park_key, "position") DEFERRABLE INITIALLY DEFERRED;

-- Name: park_source park_source_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.park_source
    ADD CONSTRAINT park_source_pkey PRIMARY KEY (park_key, source_id);

-- Name: place place_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.place
    ADD CONSTRAINT place_pkey PRIMARY KEY (key);

-- Name: platform_history platform_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.platform_history
    ADD CONSTRAINT platform_history_pkey PRIMARY KEY (key, change_id);

-- Name: platform_industry_history platform_industry_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.platform_industry_history
    ADD CONSTRAINT platform_industry_history_pkey PRIMARY KEY (platform_key, chain, change_id);

-- Name: platform_industry platform_industry_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.platform_industry
    ADD CONSTRAINT platform_industry_pkey PRIMARY KEY (platform_key, chain);

-- Name: platform_industry platform_industry_platform_key_role_position_key; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.platform_industry
    ADD CONSTRAINT platform_industry_platform_key_role_position_key UNIQUE (platform_key, role, "position") DEFERRABLE INITIALLY DEFERRED;

-- Name: platform platform_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.platform
    ADD CONSTRAINT platform_pkey PRIMARY KEY (key);

-- Name: platform_source_history platform_source_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.platform_source_history
    ADD CONSTRAINT platform_source_history_pkey PRIMARY KEY (platform_key, source_id, change_id);

-- Name: platform_source platform_source_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.platform_source
    ADD CONSTRAINT platform_source_pkey PRIMARY KEY (platform_key, source_id);

-- Name: platform_source platform_source_platform_key_position_key; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.platform_source
    ADD CONSTRAINT platform_source_platform_key_position_key UNIQUE (platform_key, "position") DEFERRABLE INITIALLY DEFERRED;

-- Name: project_history project_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project_history
    ADD CONSTRAINT project_history_pkey PRIMARY KEY (county_code, id, change_id);

-- Name: project project_key_key; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project
    ADD CONSTRAINT project_key_key UNIQUE (key);

-- Name: project_parcel_history project_parcel_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project_parcel_history
    ADD CONSTRAINT project_parcel_history_pkey PRIMARY KEY (county_code, project_id, parcel_id, change_id);

-- Name: project_parcel project_parcel_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project_parcel
    ADD CONSTRAINT project_parcel_pkey PRIMARY KEY (county_code, project_id, parcel_id);

-- Name: project project_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project
    ADD CONSTRAINT project_pkey PRIMARY KEY (county_code, id);

-- Name: project_source project_source_county_code_project_id_position_key; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project_source
    ADD CONSTRAINT project_source_county_code_project_id_position_key UNIQUE (county_code, project_id, "position") DEFERRABLE INITIALLY DEFERRED;

-- Name: project_source_history project_source_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project_source_history
    ADD CONSTRAINT project_source_history_pkey PRIMARY KEY (county_code, project_id, source_id, change_id);

-- Name: project_source project_source_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project_source
    ADD CONSTRAINT project_source_pkey PRIMARY KEY (county_code, project_id, source_id);

-- Name: project_stage_history project_stage_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project_stage_history
    ADD CONSTRAINT project_stage_history_pkey PRIMARY KEY (county_code, project_id, stage, change_id);

-- Name: project_stage project_stage_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project_stage
    ADD CONSTRAINT project_stage_pkey PRIMARY KEY (county_code, project_id, stage);

-- Name: redevelopment_ground_history redevelopment_ground_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.redevelopment_ground_history
    ADD CONSTRAINT redevelopment_ground_history_pkey PRIMARY KEY (county_code, id, change_id);

-- Name: redevelopment_ground redevelopment_ground_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.redevelopment_ground
    ADD CONSTRAINT redevelopment_ground_pkey PRIMARY KEY (county_code, id);

-- Name: redevelopment_survey redevelopment_survey_county_code_parcel_id_surveyed_on_key; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.redevelopment_survey
    ADD CONSTRAINT redevelopment_survey_county_code_parcel_id_surveyed_on_key UNIQUE (county_code, parcel_id, surveyed_on);

-- Name: redevelopment_survey_history redevelopment_survey_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.redevelopment_survey_history
    ADD CONSTRAINT redevelopment_survey_history_pkey PRIMARY KEY (county_code, id, change_id);

-- Name: redevelopment_survey redevelopment_survey_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.redevelopment_survey
    ADD CONSTRAINT redevelopment_survey_pkey PRIMARY KEY (county_code, id);

-- Name: redevelopment_work_history redevelopment_work_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.redevelopment_work_history
    ADD CONSTRAINT redevelopment_work_history_pkey PRIMARY KEY (county_code, id, change_id);

-- Name: redevelopment_work redevelopment_work_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.redevelopment_work
    ADD CONSTRAINT redevelopment_work_pkey PRIMARY KEY (county_code, id);

-- Name: region region_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.region
    ADD CONSTRAINT region_pkey PRIMARY KEY (code);

-- Name: schema_migration schema_migration_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (file);

-- Name: source_history source_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.source_history
    ADD CONSTRAINT source_history_pkey PRIMARY KEY (id, change_id);

-- Name: source source_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.source
    ADD CONSTRAINT source_pkey PRIMARY KEY (id);

-- Name: stored_filter stored_filter_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.stored_filter
    ADD CONSTRAINT stored_filter_pkey PRIMARY KEY (hash);

-- Name: supply_agreement_history supply_agreement_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_agreement_history
    ADD CONSTRAINT supply_agreement_history_pkey PRIMARY KEY (county_code, id, change_id);

-- Name: supply_agreement supply_agreement_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_agreement
    ADD CONSTRAINT supply_agreement_pkey PRIMARY KEY (county_code, id);

-- Name: supply_contract supply_contract_county_code_number_key; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_contract
    ADD CONSTRAINT supply_contract_county_code_number_key UNIQUE (county_code, number);

-- Name: supply_contract_history supply_contract_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_contract_history
    ADD CONSTRAINT supply_contract_history_pkey PRIMARY KEY (county_code, id, change_id);

-- Name: supply_contract supply_contract_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_contract
    ADD CONSTRAINT supply_contract_pkey PRIMARY KEY (county_code, id);

-- Name: supply_pause_history supply_pause_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_pause_history
    ADD CONSTRAINT supply_pause_history_pkey PRIMARY KEY (county_code, id, change_id);

-- Name: supply_pause supply_pause_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_pause
    ADD CONSTRAINT supply_pause_pkey PRIMARY KEY (county_code, id);

-- Name: supply_progress supply_progress_county_code_contract_id_reported_on_key; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_progress
    ADD CONSTRAINT supply_progress_county_code_contract_id_reported_on_key UNIQUE (county_code, contract_id, reported_on);

-- Name: supply_progress_history supply_progress_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_progress_history
    ADD CONSTRAINT supply_progress_history_pkey PRIMARY KEY (county_code, id, change_id);

-- Name: supply_progress supply_progress_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_progress
    ADD CONSTRAINT supply_progress_pkey PRIMARY KEY (county_code, id);

-- Name: supply_suspension_history supply_suspension_history_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_suspension_history
    ADD CONSTRAINT supply_suspension_history_pkey PRIMARY KEY (county_code, id, change_id);

-- Name: supply_suspension supply_suspension_pkey; Type: CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_suspension
    ADD CONSTRAINT supply_suspension_pkey PRIMARY KEY (county_code, id);

-- Name: adjacency_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX adjacency_history_change ON land.adjacency_history USING btree (change_id);

-- Name: adjacency_other; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX adjacency_other ON land.adjacency USING btree (other_county_code, other_parcel_id);

-- Name: adjacency_other_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX adjacency_other_then ON land.adjacency_history USING btree (other_county_code, other_parcel_id) WHERE (operation <> 'INSERT'::text);

-- Name: basemap_feature_kind; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX basemap_feature_kind ON land.basemap_feature USING btree (kind);

-- Name: basemap_feature_shape; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX basemap_feature_shape ON land.basemap_feature USING gist (shape);

-- Name: campaign_project_campaign; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX campaign_project_campaign ON land.campaign_project USING btree (campaign_key);

-- Name: campaign_project_campaign_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX campaign_project_campaign_then ON land.campaign_project_history USING btree (campaign_key) WHERE (operation <> 'INSERT'::text);

-- Name: campaign_project_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX campaign_project_history_change ON land.campaign_project_history USING btree (change_id);

-- Name: campaign_project_project; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX campaign_project_project ON land.campaign_project USING btree (county_code, project_id);

-- Name: campaign_project_project_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX campaign_project_project_then ON land.campaign_project_history USING btree (county_code, project_id) WHERE (operation <> 'INSERT'::text);

-- Name: campaign_region; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX campaign_region ON land.campaign USING btree (region_code);

-- Name: campaign_visit_entry; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX campaign_visit_entry ON land.campaign_visit USING btree (county_code, campaign_key, project_id, visited_on);

-- Name: campaign_visit_entry_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX campaign_visit_entry_then ON land.campaign_visit_history USING btree (county_code, campaign_key, project_id, visited_on) WHERE (operation <> 'INSERT'::text);

-- Name: campaign_visit_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX campaign_visit_history_change ON land.campaign_visit_history USING btree (change_id);

-- Name: change_transaction_committed_at; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX change_transaction_committed_at ON land.change_transaction USING btree (committed_at);

-- Name: change_transaction_open; Type: INDEX; Schema: land; Owner: geo_owner

CREATE UNIQUE INDEX change_transaction_open ON land.change_transaction USING btree (xid) WHERE ("position" IS NULL);

-- Name: constraint_area_boundary; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX constraint_area_boundary ON land.constraint_area USING gist (boundary);

-- Name: constraint_area_boundary_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX constraint_area_boundary_then ON land.constraint_area_history USING gist (boundary) WHERE (operation <> 'INSERT'::text);

-- Name: constraint_area_county_code_code_key_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX constraint_area_county_code_code_key_then ON land.constraint_area_history USING btree (county_code, code) WHERE (operation <> 'INSERT'::text);

-- Name: constraint_area_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX constraint_area_history_change ON land.constraint_area_history USING btree (change_id);

-- Name: constraint_area_kind; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX constraint_area_kind ON land.constraint_area USING btree (kind, county_code, id);

-- Name: constraint_area_kind_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX constraint_area_kind_then ON land.constraint_area_history USING btree (kind, county_code, id) WHERE (operation <> 'INSERT'::text);

-- Name: demand_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX demand_history_change ON land.demand_history USING btree (change_id);

-- Name: demand_region; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX demand_region ON land.demand USING btree (region_code);

-- Name: demand_region_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX demand_region_then ON land.demand_history USING btree (region_code) WHERE (operation <> 'INSERT'::text);

-- Name: demand_state; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX demand_state ON land.demand USING btree (state, valid_from);

-- Name: demand_state_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX demand_state_then ON land.demand_history USING btree (state, valid_from) WHERE (operation <> 'INSERT'::text);

-- Name: facility_kind; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX facility_kind ON land.facility USING btree (kind);

-- Name: facility_location; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX facility_location ON land.facility USING gist (location);

-- Name: facility_region; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX facility_region ON land.facility USING btree (region_code);

-- Name: idle_disposal_finding; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX idle_disposal_finding ON land.idle_disposal USING btree (county_code, finding_id);

-- Name: idle_disposal_finding_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX idle_disposal_finding_then ON land.idle_disposal_history USING btree (county_code, finding_id) WHERE (operation <> 'INSERT'::text);

-- Name: idle_disposal_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX idle_disposal_history_change ON land.idle_disposal_history USING btree (change_id);

-- Name: idle_finding_contract; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX idle_finding_contract ON land.idle_finding USING btree (county_code, contract_id);

-- Name: idle_finding_contract_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX idle_finding_contract_then ON land.idle_finding_history USING btree (county_code, contract_id) WHERE (operation <> 'INSERT'::text);

-- Name: idle_finding_county_code_number_key_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX idle_finding_county_code_number_key_then ON land.idle_finding_history USING btree (county_code, number) WHERE (operation <> 'INSERT'::text);

-- Name: idle_finding_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX idle_finding_history_change ON land.idle_finding_history USING btree (change_id);

-- Name: indicator_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX indicator_history_change ON land.indicator_history USING btree (change_id);

-- Name: indicator_metric; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX indicator_metric ON land.indicator USING btree (metric, kind);

-- Name: indicator_metric_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX indicator_metric_then ON land.indicator_history USING btree (metric, kind) WHERE (operation <> 'INSERT'::text);

-- Name: indicator_platform; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX indicator_platform ON land.indicator USING btree (platform_key);

-- Name: indicator_platform_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX indicator_platform_then ON land.indicator_history USING btree (platform_key) WHERE (operation <> 'INSERT'::text);

-- Name: indicator_statement_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX indicator_statement_then ON land.indicator_history USING btree (region_code, platform_key, metric, kind, period_text, source_id, set_on) NULLS NOT DISTINCT WHERE (operation <> 'INSERT'::text);

-- Name: land_quota_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX land_quota_history_change ON land.land_quota_history USING btree (change_id);

-- Name: land_quota_platform; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX land_quota_platform ON land.land_quota USING btree (platform_key, year);

-- Name: land_quota_platform_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX land_quota_platform_then ON land.land_quota_history USING btree (platform_key, year) WHERE (operation <> 'INSERT'::text);

-- Name: land_quota_region; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX land_quota_region ON land.land_quota USING btree (region_code, year);

-- Name: land_quota_region_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX land_quota_region_then ON land.land_quota_history USING btree (region_code, year) WHERE (operation <> 'INSERT'::text);

-- Name: land_quota_use_contract; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX land_quota_use_contract ON land.land_quota_use USING btree (county_code, contract_id);

-- Name: land_quota_use_contract_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX land_quota_use_contract_then ON land.land_quota_use_history USING btree (county_code, contract_id) WHERE (operation <> 'INSERT'::text);

-- Name: land_quota_use_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX land_quota_use_history_change ON land.land_quota_use_history USING btree (change_id);

-- Name: land_quota_use_quota; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX land_quota_use_quota ON land.land_quota_use USING btree (quota_key, used_on);

-- Name: land_quota_use_quota_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX land_quota_use_quota_then ON land.land_quota_use_history USING btree (quota_key, used_on) WHERE (operation <> 'INSERT'::text);

-- Name: land_use_crosswalk_to; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX land_use_crosswalk_to ON land.land_use_crosswalk USING btree (to_system, to_code);

-- Name: land_use_parent; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX land_use_parent ON land.land_use USING btree (system, parent_code);

-- Name: parcel_area; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_area ON land.parcel USING btree (ellipsoid_area, county_code, id);

-- Name: parcel_area_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_area_then ON land.parcel_history USING btree (ellipsoid_area, county_code, id) WHERE (operation <> 'INSERT'::text);

-- Name: parcel_boundary; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_boundary ON land.parcel USING gist (boundary);

-- Name: parcel_boundary_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_boundary_then ON land.parcel_history USING gist (boundary) WHERE (operation <> 'INSERT'::text);

-- Name: parcel_coarse_area; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_coarse_area ON land.parcel USING btree (land.coarse_area(ellipsoid_area), county_code, id) WHERE published;

-- Name: parcel_coarse_area_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_coarse_area_then ON land.parcel_history USING btree (land.coarse_area(ellipsoid_area), county_code, id) WHERE (published AND (operation <> 'INSERT'::text));

-- Name: parcel_coarse_boundary; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_coarse_boundary ON land.parcel USING gist (coarse_boundary) WHERE published;

-- Name: parcel_coarse_boundary_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_coarse_boundary_then ON land.parcel_history USING gist (coarse_boundary) WHERE (published AND (operation <> 'INSERT'::text));

-- Name: parcel_code; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_code ON land.parcel USING btree (code text_pattern_ops);

-- Name: parcel_code_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_code_then ON land.parcel_history USING btree (code text_pattern_ops) WHERE (operation <> 'INSERT'::text);

-- Name: parcel_county_code_code_key_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_county_code_code_key_then ON land.parcel_history USING btree (county_code, code) WHERE (operation <> 'INSERT'::text);

-- Name: parcel_footprint_county_code_parcel_id_imagery_on_key_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_footprint_county_code_parcel_id_imagery_on_key_then ON land.parcel_footprint_history USING btree (county_code, parcel_id, imagery_on) WHERE (operation <> 'INSERT'::text);

-- Name: parcel_footprint_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_footprint_history_change ON land.parcel_footprint_history USING btree (change_id);

-- Name: parcel_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_history_change ON land.parcel_history USING btree (change_id);

-- Name: parcel_industry; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_industry ON land.parcel USING btree (county_code, id) WHERE ((state = 'ACTIVE'::text) AND (stage = 'IN_USE'::text) AND ((land_use_code IS NULL) OR (land_use_code = ANY (ARRAY['06'::text, '0601'::text, '10'::text])) OR ("left"(land_use_code, 4) = '1001'::text)));

-- Name: parcel_industry_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_industry_then ON land.parcel_history USING btree (county_code, id) WHERE ((state = 'ACTIVE'::text) AND (stage = 'IN_USE'::text) AND ((land_use_code IS NULL) OR (land_use_code = ANY (ARRAY['06'::text, '0601'::text, '10'::text])) OR ("left"(land_use_code, 4) = '1001'::text)) AND (operation <> 'INSERT'::text));

-- Name: parcel_label_point; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_label_point ON land.parcel USING gist (label_point);

-- Name: parcel_label_point_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_label_point_then ON land.parcel_history USING gist (label_point) WHERE (operation <> 'INSERT'::text);

-- Name: parcel_land_use; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_land_use ON land.parcel USING btree (land_use_system, land_use_code);

-- Name: parcel_land_use_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_land_use_then ON land.parcel_history USING btree (land_use_system, land_use_code) WHERE (operation <> 'INSERT'::text);

-- Name: parcel_lineage_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_lineage_history_change ON land.parcel_lineage_history USING btree (change_id);

-- Name: parcel_lineage_successor; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_lineage_successor ON land.parcel_lineage USING btree (successor_county_code, successor_id);

-- Name: parcel_lineage_successor_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_lineage_successor_then ON land.parcel_lineage_history USING btree (successor_county_code, successor_id) WHERE (operation <> 'INSERT'::text);

-- Name: parcel_member; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_member ON land.parcel USING btree (county_code, id) INCLUDE (ellipsoid_area) WHERE (state = 'ACTIVE'::text);

-- Name: parcel_member_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_member_then ON land.parcel_history USING btree (county_code, id) INCLUDE (ellipsoid_area) WHERE ((state = 'ACTIVE'::text) AND (operation <> 'INSERT'::text));

-- Name: parcel_performance_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_performance_history_change ON land.parcel_performance_history USING btree (change_id);

-- Name: parcel_planned_use; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_planned_use ON land.parcel USING btree (planned_use_system, planned_use_code);

-- Name: parcel_planned_use_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_planned_use_then ON land.parcel_history USING btree (planned_use_system, planned_use_code) WHERE (operation <> 'INSERT'::text);

-- Name: parcel_platform; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_platform ON land.parcel USING btree (platform_key) WHERE (platform_key IS NOT NULL);

-- Name: parcel_platform_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_platform_then ON land.parcel_history USING btree (platform_key) WHERE ((platform_key IS NOT NULL) AND (operation <> 'INSERT'::text));

-- Name: parcel_stage; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_stage ON land.parcel USING btree (stage, county_code, id);

-- Name: parcel_stage_member; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_stage_member ON land.parcel USING btree (stage, county_code, id) INCLUDE (ellipsoid_area) WHERE (state = 'ACTIVE'::text);

-- Name: parcel_stage_member_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_stage_member_then ON land.parcel_history USING btree (stage, county_code, id) INCLUDE (ellipsoid_area) WHERE ((state = 'ACTIVE'::text) AND (operation <> 'INSERT'::text));

-- Name: parcel_stage_place; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_stage_place ON land.parcel USING btree (array_position(ARRAY['UNPREPARED'::text, 'PREPARED'::text, 'LISTED'::text, 'DELIVERED'::text, 'UNDER_CONSTRUCTION'::text, 'IN_USE'::text, 'RESERVED'::text], stage), county_code, id);

-- Name: parcel_stage_place_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_stage_place_then ON land.parcel_history USING btree (array_position(ARRAY['UNPREPARED'::text, 'PREPARED'::text, 'LISTED'::text, 'DELIVERED'::text, 'UNDER_CONSTRUCTION'::text, 'IN_USE'::text, 'RESERVED'::text], stage), county_code, id) WHERE (operation <> 'INSERT'::text);

-- Name: parcel_stage_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_stage_then ON land.parcel_history USING btree (stage, county_code, id) WHERE (operation <> 'INSERT'::text);

-- Name: parcel_township; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_township ON land.parcel USING btree (township_code);

-- Name: parcel_township_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX parcel_township_then ON land.parcel_history USING btree (township_code) WHERE (operation <> 'INSERT'::text);

-- Name: park_boundary; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX park_boundary ON land.park USING gist (boundary);

-- Name: park_boundary_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX park_boundary_then ON land.park_history USING gist (boundary) WHERE (operation <> 'INSERT'::text);

-- Name: park_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX park_history_change ON land.park_history USING btree (change_id);

-- Name: park_industry_chain; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX park_industry_chain ON land.park_industry USING btree (chain);

-- Name: park_industry_chain_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX park_industry_chain_then ON land.park_industry_history USING btree (chain) WHERE (operation <> 'INSERT'::text);

-- Name: park_industry_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX park_industry_history_change ON land.park_industry_history USING btree (change_id);

-- Name: park_industry_park_key_position_key_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX park_industry_park_key_position_key_then ON land.park_industry_history USING btree (park_key, "position") WHERE (operation <> 'INSERT'::text);

-- Name: park_location; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX park_location ON land.park USING gist (location);

-- Name: park_location_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX park_location_then ON land.park_history USING gist (location) WHERE (operation <> 'INSERT'::text);

-- Name: park_platform; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX park_platform ON land.park USING btree (platform_key);

-- Name: park_platform_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX park_platform_then ON land.park_history USING btree (platform_key) WHERE (operation <> 'INSERT'::text);

-- Name: park_region; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX park_region ON land.park USING btree (region_code);

-- Name: park_region_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX park_region_then ON land.park_history USING btree (region_code) WHERE (operation <> 'INSERT'::text);

-- Name: park_source_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX park_source_history_change ON land.park_source_history USING btree (change_id);

-- Name: park_source_park_key_position_key_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX park_source_park_key_position_key_then ON land.park_source_history USING btree (park_key, "position") WHERE (operation <> 'INSERT'::text);

-- Name: place_location; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX place_location ON land.place USING gist (location);

-- Name: place_region; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX place_region ON land.place USING btree (region_code);

-- Name: platform_boundary; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX platform_boundary ON land.platform USING gist (boundary);

-- Name: platform_boundary_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX platform_boundary_then ON land.platform_history USING gist (boundary) WHERE (operation <> 'INSERT'::text);

-- Name: platform_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX platform_history_change ON land.platform_history USING btree (change_id);

-- Name: platform_industry_chain; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX platform_industry_chain ON land.platform_industry USING btree (chain);

-- Name: platform_industry_chain_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX platform_industry_chain_then ON land.platform_industry_history USING btree (chain) WHERE (operation <> 'INSERT'::text);

-- Name: platform_industry_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX platform_industry_history_change ON land.platform_industry_history USING btree (change_id);

-- Name: platform_industry_platform_key_role_position_key_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX platform_industry_platform_key_role_position_key_then ON land.platform_industry_history USING btree (platform_key, role, "position") WHERE (operation <> 'INSERT'::text);

-- Name: platform_location; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX platform_location ON land.platform USING gist (location);

-- Name: platform_location_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX platform_location_then ON land.platform_history USING gist (location) WHERE (operation <> 'INSERT'::text);

-- Name: platform_parent; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX platform_parent ON land.platform USING btree (parent_key);

-- Name: platform_parent_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX platform_parent_then ON land.platform_history USING btree (parent_key) WHERE (operation <> 'INSERT'::text);

-- Name: platform_region; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX platform_region ON land.platform USING btree (region_code);

-- Name: platform_region_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX platform_region_then ON land.platform_history USING btree (region_code) WHERE (operation <> 'INSERT'::text);

-- Name: platform_source_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX platform_source_history_change ON land.platform_source_history USING btree (change_id);

-- Name: platform_source_platform_key_position_key_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX platform_source_platform_key_position_key_then ON land.platform_source_history USING btree (platform_key, "position") WHERE (operation <> 'INSERT'::text);

-- Name: project_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX project_history_change ON land.project_history USING btree (change_id);

-- Name: project_industry; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX project_industry ON land.project USING btree (industry);

-- Name: project_industry_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX project_industry_then ON land.project_history USING btree (industry) WHERE (operation <> 'INSERT'::text);

-- Name: project_key_key_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX project_key_key_then ON land.project_history USING btree (key) WHERE (operation <> 'INSERT'::text);

-- Name: project_parcel_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX project_parcel_history_change ON land.project_parcel_history USING btree (change_id);

-- Name: project_parcel_parcel; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX project_parcel_parcel ON land.project_parcel USING btree (county_code, parcel_id);

-- Name: project_parcel_parcel_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX project_parcel_parcel_then ON land.project_parcel_history USING btree (county_code, parcel_id) WHERE (operation <> 'INSERT'::text);

-- Name: project_platform; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX project_platform ON land.project USING btree (platform_key);

-- Name: project_platform_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX project_platform_then ON land.project_history USING btree (platform_key) WHERE (operation <> 'INSERT'::text);

-- Name: project_source_county_code_project_id_position_key_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX project_source_county_code_project_id_position_key_then ON land.project_source_history USING btree (county_code, project_id, "position") WHERE (operation <> 'INSERT'::text);

-- Name: project_source_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX project_source_history_change ON land.project_source_history USING btree (change_id);

-- Name: project_stage_at; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX project_stage_at ON land.project USING btree (stage, county_code, id);

-- Name: project_stage_at_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX project_stage_at_then ON land.project_history USING btree (stage, county_code, id) WHERE (operation <> 'INSERT'::text);

-- Name: project_stage_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX project_stage_history_change ON land.project_stage_history USING btree (change_id);

-- Name: redevelopment_ground_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX redevelopment_ground_history_change ON land.redevelopment_ground_history USING btree (change_id);

-- Name: redevelopment_ground_parcel; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX redevelopment_ground_parcel ON land.redevelopment_ground USING btree (county_code, parcel_id);

-- Name: redevelopment_ground_parcel_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX redevelopment_ground_parcel_then ON land.redevelopment_ground_history USING btree (county_code, parcel_id) WHERE (operation <> 'INSERT'::text);

-- Name: redevelopment_survey_county_code_parcel_id_surveyed_on_key_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX redevelopment_survey_county_code_parcel_id_surveyed_on_key_then ON land.redevelopment_survey_history USING btree (county_code, parcel_id, surveyed_on) WHERE (operation <> 'INSERT'::text);

-- Name: redevelopment_survey_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX redevelopment_survey_history_change ON land.redevelopment_survey_history USING btree (change_id);

-- Name: redevelopment_work_campaign; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX redevelopment_work_campaign ON land.redevelopment_work USING btree (campaign_key) WHERE (campaign_key IS NOT NULL);

-- Name: redevelopment_work_campaign_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX redevelopment_work_campaign_then ON land.redevelopment_work_history USING btree (campaign_key) WHERE ((campaign_key IS NOT NULL) AND (operation <> 'INSERT'::text));

-- Name: redevelopment_work_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX redevelopment_work_history_change ON land.redevelopment_work_history USING btree (change_id);

-- Name: redevelopment_work_parcel; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX redevelopment_work_parcel ON land.redevelopment_work USING btree (county_code, parcel_id);

-- Name: redevelopment_work_parcel_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX redevelopment_work_parcel_then ON land.redevelopment_work_history USING btree (county_code, parcel_id) WHERE (operation <> 'INSERT'::text);

-- Name: region_boundary; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX region_boundary ON land.region USING gist (boundary);

-- Name: region_level; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX region_level ON land.region USING btree (level, code);

-- Name: region_parent; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX region_parent ON land.region USING btree (parent_code);

-- Name: region_seat; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX region_seat ON land.region USING gist (seat);

-- Name: source_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX source_history_change ON land.source_history USING btree (change_id);

-- Name: stored_filter_stored_at; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX stored_filter_stored_at ON land.stored_filter USING btree (stored_at);

-- Name: supply_agreement_contract; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_agreement_contract ON land.supply_agreement USING btree (county_code, contract_id);

-- Name: supply_agreement_contract_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_agreement_contract_then ON land.supply_agreement_history USING btree (county_code, contract_id) WHERE (operation <> 'INSERT'::text);

-- Name: supply_agreement_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_agreement_history_change ON land.supply_agreement_history USING btree (change_id);

-- Name: supply_contract_county_code_number_key_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_contract_county_code_number_key_then ON land.supply_contract_history USING btree (county_code, number) WHERE (operation <> 'INSERT'::text);

-- Name: supply_contract_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_contract_history_change ON land.supply_contract_history USING btree (change_id);

-- Name: supply_contract_parcel; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_contract_parcel ON land.supply_contract USING btree (county_code, parcel_id);

-- Name: supply_contract_parcel_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_contract_parcel_then ON land.supply_contract_history USING btree (county_code, parcel_id) WHERE (operation <> 'INSERT'::text);

-- Name: supply_contract_signed; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_contract_signed ON land.supply_contract USING btree (signed_on, county_code, id);

-- Name: supply_contract_signed_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_contract_signed_then ON land.supply_contract_history USING btree (signed_on, county_code, id) WHERE (operation <> 'INSERT'::text);

-- Name: supply_contract_started; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_contract_started ON land.supply_contract USING btree (started_on);

-- Name: supply_contract_started_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_contract_started_then ON land.supply_contract_history USING btree (started_on) WHERE (operation <> 'INSERT'::text);

-- Name: supply_pause_contract; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_pause_contract ON land.supply_pause USING btree (county_code, contract_id);

-- Name: supply_pause_contract_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_pause_contract_then ON land.supply_pause_history USING btree (county_code, contract_id) WHERE (operation <> 'INSERT'::text);

-- Name: supply_pause_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_pause_history_change ON land.supply_pause_history USING btree (change_id);

-- Name: supply_progress_contract; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_progress_contract ON land.supply_progress USING btree (county_code, contract_id);

-- Name: supply_progress_contract_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_progress_contract_then ON land.supply_progress_history USING btree (county_code, contract_id) WHERE (operation <> 'INSERT'::text);

-- Name: supply_progress_county_code_contract_id_reported_on_key_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_progress_county_code_contract_id_reported_on_key_then ON land.supply_progress_history USING btree (county_code, contract_id, reported_on) WHERE (operation <> 'INSERT'::text);

-- Name: supply_progress_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_progress_history_change ON land.supply_progress_history USING btree (change_id);

-- Name: supply_suspension_contract; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_suspension_contract ON land.supply_suspension USING btree (county_code, contract_id);

-- Name: supply_suspension_contract_then; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_suspension_contract_then ON land.supply_suspension_history USING btree (county_code, contract_id) WHERE (operation <> 'INSERT'::text);

-- Name: supply_suspension_history_change; Type: INDEX; Schema: land; Owner: geo_owner

CREATE INDEX supply_suspension_history_change ON land.supply_suspension_history USING btree (change_id);

-- Name: parcel adjacency_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER adjacency_delete AFTER DELETE ON land.parcel REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_adjacency();

-- Name: parcel adjacency_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER adjacency_insert AFTER INSERT ON land.parcel REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_adjacency();

-- Name: parcel adjacency_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER adjacency_update AFTER UPDATE ON land.parcel REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_adjacency();

-- Name: adjacency history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.adjacency REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_adjacency_history();

-- Name: campaign_project history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.campaign_project REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_campaign_project_history();

-- Name: campaign_visit history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.campaign_visit REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_campaign_visit_history();

-- Name: constraint_area history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.constraint_area REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_constraint_area_history();

-- Name: demand history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.demand REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_demand_history();

-- Name: idle_disposal history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.idle_disposal REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_idle_disposal_history();

-- Name: idle_finding history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.idle_finding REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_idle_finding_history();

-- Name: indicator history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.indicator REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_indicator_history();

-- Name: land_quota history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.land_quota REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_land_quota_history();

-- Name: land_quota_use history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.land_quota_use REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_land_quota_use_history();

-- Name: parcel history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.parcel REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_parcel_history();

-- Name: parcel_footprint history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.parcel_footprint REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_parcel_footprint_history();

-- Name: parcel_lineage history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.parcel_lineage REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_parcel_lineage_history();

-- Name: parcel_performance history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.parcel_performance REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_parcel_performance_history();

-- Name: park history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.park REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_park_history();

-- Name: park_industry history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.park_industry REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_park_industry_history();

-- Name: park_source history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.park_source REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_park_source_history();

-- Name: platform history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.platform REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_platform_history();

-- Name: platform_industry history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.platform_industry REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_platform_industry_history();

-- Name: platform_source history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.platform_source REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_platform_source_history();

-- Name: project history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.project REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_project_history();

-- Name: project_parcel history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.project_parcel REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_project_parcel_history();

-- Name: project_source history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.project_source REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_project_source_history();

-- Name: project_stage history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.project_stage REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_project_stage_history();

-- Name: redevelopment_ground history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.redevelopment_ground REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_redevelopment_ground_history();

-- Name: redevelopment_survey history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.redevelopment_survey REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_redevelopment_survey_history();

-- Name: redevelopment_work history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.redevelopment_work REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_redevelopment_work_history();

-- Name: source history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.source REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_source_history();

-- Name: supply_agreement history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.supply_agreement REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_supply_agreement_history();

-- Name: supply_contract history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.supply_contract REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_supply_contract_history();

-- Name: supply_pause history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.supply_pause REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_supply_pause_history();

-- Name: supply_progress history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.supply_progress REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_supply_progress_history();

-- Name: supply_suspension history_delete; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_delete AFTER DELETE ON land.supply_suspension REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_supply_suspension_history();

-- Name: adjacency history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.adjacency REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_adjacency_history();

-- Name: campaign_project history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.campaign_project REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_campaign_project_history();

-- Name: campaign_visit history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.campaign_visit REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_campaign_visit_history();

-- Name: constraint_area history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.constraint_area REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_constraint_area_history();

-- Name: demand history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.demand REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_demand_history();

-- Name: idle_disposal history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.idle_disposal REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_idle_disposal_history();

-- Name: idle_finding history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.idle_finding REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_idle_finding_history();

-- Name: indicator history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.indicator REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_indicator_history();

-- Name: land_quota history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.land_quota REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_land_quota_history();

-- Name: land_quota_use history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.land_quota_use REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_land_quota_use_history();

-- Name: parcel history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.parcel REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_parcel_history();

-- Name: parcel_footprint history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.parcel_footprint REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_parcel_footprint_history();

-- Name: parcel_lineage history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.parcel_lineage REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_parcel_lineage_history();

-- Name: parcel_performance history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.parcel_performance REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_parcel_performance_history();

-- Name: park history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.park REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_park_history();

-- Name: park_industry history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.park_industry REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_park_industry_history();

-- Name: park_source history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.park_source REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_park_source_history();

-- Name: platform history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.platform REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_platform_history();

-- Name: platform_industry history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.platform_industry REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_platform_industry_history();

-- Name: platform_source history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.platform_source REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_platform_source_history();

-- Name: project history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.project REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_project_history();

-- Name: project_parcel history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.project_parcel REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_project_parcel_history();

-- Name: project_source history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.project_source REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_project_source_history();

-- Name: project_stage history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.project_stage REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_project_stage_history();

-- Name: redevelopment_ground history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.redevelopment_ground REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_redevelopment_ground_history();

-- Name: redevelopment_survey history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.redevelopment_survey REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_redevelopment_survey_history();

-- Name: redevelopment_work history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.redevelopment_work REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_redevelopment_work_history();

-- Name: source history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.source REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_source_history();

-- Name: supply_agreement history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.supply_agreement REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_supply_agreement_history();

-- Name: supply_contract history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.supply_contract REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_supply_contract_history();

-- Name: supply_pause history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.supply_pause REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_supply_pause_history();

-- Name: supply_progress history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.supply_progress REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_supply_progress_history();

-- Name: supply_suspension history_insert; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_insert AFTER INSERT ON land.supply_suspension REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_supply_suspension_history();

-- Name: adjacency history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, parcel_id, other_county_code, other_parcel_id ON land.adjacency FOR EACH ROW WHEN (((((old.county_code IS DISTINCT FROM new.county_code) OR (old.parcel_id IS DISTINCT FROM new.parcel_id)) OR (old.other_county_code IS DISTINCT FROM new.other_county_code)) OR (old.other_parcel_id IS DISTINCT FROM new.other_parcel_id))) EXECUTE FUNCTION land.keep_adjacency_history();

-- Name: campaign_project history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, campaign_key, project_id ON land.campaign_project FOR EACH ROW WHEN ((((old.county_code IS DISTINCT FROM new.county_code) OR (old.campaign_key IS DISTINCT FROM new.campaign_key)) OR (old.project_id IS DISTINCT FROM new.project_id))) EXECUTE FUNCTION land.keep_campaign_project_history();

-- Name: campaign_visit history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, id ON land.campaign_visit FOR EACH ROW WHEN (((old.county_code IS DISTINCT FROM new.county_code) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION land.keep_campaign_visit_history();

-- Name: constraint_area history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, id ON land.constraint_area FOR EACH ROW WHEN (((old.county_code IS DISTINCT FROM new.county_code) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION land.keep_constraint_area_history();

-- Name: demand history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF id ON land.demand FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION land.keep_demand_history();

-- Name: idle_disposal history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, id ON land.idle_disposal FOR EACH ROW WHEN (((old.county_code IS DISTINCT FROM new.county_code) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION land.keep_idle_disposal_history();

-- Name: idle_finding history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, id ON land.idle_finding FOR EACH ROW WHEN (((old.county_code IS DISTINCT FROM new.county_code) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION land.keep_idle_finding_history();

-- Name: indicator history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF id ON land.indicator FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION land.keep_indicator_history();

-- Name: land_quota history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF key ON land.land_quota FOR EACH ROW WHEN ((old.key IS DISTINCT FROM new.key)) EXECUTE FUNCTION land.keep_land_quota_history();

-- Name: land_quota_use history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, id ON land.land_quota_use FOR EACH ROW WHEN (((old.county_code IS DISTINCT FROM new.county_code) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION land.keep_land_quota_use_history();

-- Name: parcel history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, id ON land.parcel FOR EACH ROW WHEN (((old.county_code IS DISTINCT FROM new.county_code) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION land.keep_parcel_history();

-- Name: parcel_footprint history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, id ON land.parcel_footprint FOR EACH ROW WHEN (((old.county_code IS DISTINCT FROM new.county_code) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION land.keep_parcel_footprint_history();

-- Name: parcel_lineage history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, id ON land.parcel_lineage FOR EACH ROW WHEN (((old.county_code IS DISTINCT FROM new.county_code) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION land.keep_parcel_lineage_history();

-- Name: parcel_performance history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, parcel_id, year ON land.parcel_performance FOR EACH ROW WHEN ((((old.county_code IS DISTINCT FROM new.county_code) OR (old.parcel_id IS DISTINCT FROM new.parcel_id)) OR (old.year IS DISTINCT FROM new.year))) EXECUTE FUNCTION land.keep_parcel_performance_history();

-- Name: park history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF key ON land.park FOR EACH ROW WHEN ((old.key IS DISTINCT FROM new.key)) EXECUTE FUNCTION land.keep_park_history();

-- Name: park_industry history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF park_key, chain ON land.park_industry FOR EACH ROW WHEN (((old.park_key IS DISTINCT FROM new.park_key) OR (old.chain IS DISTINCT FROM new.chain))) EXECUTE FUNCTION land.keep_park_industry_history();

-- Name: park_source history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF park_key, source_id ON land.park_source FOR EACH ROW WHEN (((old.park_key IS DISTINCT FROM new.park_key) OR (old.source_id IS DISTINCT FROM new.source_id))) EXECUTE FUNCTION land.keep_park_source_history();

-- Name: platform history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF key ON land.platform FOR EACH ROW WHEN ((old.key IS DISTINCT FROM new.key)) EXECUTE FUNCTION land.keep_platform_history();

-- Name: platform_industry history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF platform_key, chain ON land.platform_industry FOR EACH ROW WHEN (((old.platform_key IS DISTINCT FROM new.platform_key) OR (old.chain IS DISTINCT FROM new.chain))) EXECUTE FUNCTION land.keep_platform_industry_history();

-- Name: platform_source history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF platform_key, source_id ON land.platform_source FOR EACH ROW WHEN (((old.platform_key IS DISTINCT FROM new.platform_key) OR (old.source_id IS DISTINCT FROM new.source_id))) EXECUTE FUNCTION land.keep_platform_source_history();

-- Name: project history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, id ON land.project FOR EACH ROW WHEN (((old.county_code IS DISTINCT FROM new.county_code) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION land.keep_project_history();

-- Name: project_parcel history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, project_id, parcel_id ON land.project_parcel FOR EACH ROW WHEN ((((old.county_code IS DISTINCT FROM new.county_code) OR (old.project_id IS DISTINCT FROM new.project_id)) OR (old.parcel_id IS DISTINCT FROM new.parcel_id))) EXECUTE FUNCTION land.keep_project_parcel_history();

-- Name: project_source history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, project_id, source_id ON land.project_source FOR EACH ROW WHEN ((((old.county_code IS DISTINCT FROM new.county_code) OR (old.project_id IS DISTINCT FROM new.project_id)) OR (old.source_id IS DISTINCT FROM new.source_id))) EXECUTE FUNCTION land.keep_project_source_history();

-- Name: project_stage history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, project_id, stage ON land.project_stage FOR EACH ROW WHEN ((((old.county_code IS DISTINCT FROM new.county_code) OR (old.project_id IS DISTINCT FROM new.project_id)) OR (old.stage IS DISTINCT FROM new.stage))) EXECUTE FUNCTION land.keep_project_stage_history();

-- Name: redevelopment_ground history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, id ON land.redevelopment_ground FOR EACH ROW WHEN (((old.county_code IS DISTINCT FROM new.county_code) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION land.keep_redevelopment_ground_history();

-- Name: redevelopment_survey history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, id ON land.redevelopment_survey FOR EACH ROW WHEN (((old.county_code IS DISTINCT FROM new.county_code) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION land.keep_redevelopment_survey_history();

-- Name: redevelopment_work history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, id ON land.redevelopment_work FOR EACH ROW WHEN (((old.county_code IS DISTINCT FROM new.county_code) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION land.keep_redevelopment_work_history();

-- Name: source history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF id ON land.source FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION land.keep_source_history();

-- Name: supply_agreement history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, id ON land.supply_agreement FOR EACH ROW WHEN (((old.county_code IS DISTINCT FROM new.county_code) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION land.keep_supply_agreement_history();

-- Name: supply_contract history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, id ON land.supply_contract FOR EACH ROW WHEN (((old.county_code IS DISTINCT FROM new.county_code) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION land.keep_supply_contract_history();

-- Name: supply_pause history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, id ON land.supply_pause FOR EACH ROW WHEN (((old.county_code IS DISTINCT FROM new.county_code) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION land.keep_supply_pause_history();

-- Name: supply_progress history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, id ON land.supply_progress FOR EACH ROW WHEN (((old.county_code IS DISTINCT FROM new.county_code) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION land.keep_supply_progress_history();

-- Name: supply_suspension history_move; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_move AFTER UPDATE OF county_code, id ON land.supply_suspension FOR EACH ROW WHEN (((old.county_code IS DISTINCT FROM new.county_code) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION land.keep_supply_suspension_history();

-- Name: adjacency history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.adjacency FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: campaign_project history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.campaign_project FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: campaign_visit history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.campaign_visit FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: constraint_area history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.constraint_area FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: demand history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.demand FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: idle_disposal history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.idle_disposal FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: idle_finding history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.idle_finding FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: indicator history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.indicator FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: land_quota history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.land_quota FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: land_quota_use history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.land_quota_use FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: parcel history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.parcel FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: parcel_footprint history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.parcel_footprint FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: parcel_lineage history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.parcel_lineage FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: parcel_performance history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.parcel_performance FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: park history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.park FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: park_industry history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.park_industry FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: park_source history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.park_source FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: platform history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.platform FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: platform_industry history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.platform_industry FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: platform_source history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.platform_source FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: project history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.project FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: project_parcel history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.project_parcel FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: project_source history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.project_source FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: project_stage history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.project_stage FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: redevelopment_ground history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.redevelopment_ground FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: redevelopment_survey history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.redevelopment_survey FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: redevelopment_work history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.redevelopment_work FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: source history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.source FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: supply_agreement history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.supply_agreement FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: supply_contract history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.supply_contract FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: supply_pause history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.supply_pause FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: supply_progress history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.supply_progress FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: supply_suspension history_truncate; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_truncate BEFORE TRUNCATE ON land.supply_suspension FOR EACH STATEMENT EXECUTE FUNCTION land.refuse_truncate();

-- Name: adjacency history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.adjacency REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_adjacency_history();

-- Name: campaign_project history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.campaign_project REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_campaign_project_history();

-- Name: campaign_visit history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.campaign_visit REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_campaign_visit_history();

-- Name: constraint_area history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.constraint_area REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_constraint_area_history();

-- Name: demand history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.demand REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_demand_history();

-- Name: idle_disposal history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.idle_disposal REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_idle_disposal_history();

-- Name: idle_finding history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.idle_finding REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_idle_finding_history();

-- Name: indicator history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.indicator REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_indicator_history();

-- Name: land_quota history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.land_quota REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_land_quota_history();

-- Name: land_quota_use history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.land_quota_use REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_land_quota_use_history();

-- Name: parcel history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.parcel REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_parcel_history();

-- Name: parcel_footprint history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.parcel_footprint REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_parcel_footprint_history();

-- Name: parcel_lineage history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.parcel_lineage REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_parcel_lineage_history();

-- Name: parcel_performance history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.parcel_performance REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_parcel_performance_history();

-- Name: park history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.park REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_park_history();

-- Name: park_industry history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.park_industry REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_park_industry_history();

-- Name: park_source history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.park_source REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_park_source_history();

-- Name: platform history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.platform REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_platform_history();

-- Name: platform_industry history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.platform_industry REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_platform_industry_history();

-- Name: platform_source history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.platform_source REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_platform_source_history();

-- Name: project history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.project REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_project_history();

-- Name: project_parcel history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.project_parcel REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_project_parcel_history();

-- Name: project_source history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.project_source REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_project_source_history();

-- Name: project_stage history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.project_stage REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_project_stage_history();

-- Name: redevelopment_ground history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.redevelopment_ground REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_redevelopment_ground_history();

-- Name: redevelopment_survey history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.redevelopment_survey REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_redevelopment_survey_history();

-- Name: redevelopment_work history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.redevelopment_work REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_redevelopment_work_history();

-- Name: source history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.source REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_source_history();

-- Name: supply_agreement history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.supply_agreement REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_supply_agreement_history();

-- Name: supply_contract history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.supply_contract REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_supply_contract_history();

-- Name: supply_pause history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.supply_pause REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_supply_pause_history();

-- Name: supply_progress history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.supply_progress REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_supply_progress_history();

-- Name: supply_suspension history_update; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER history_update AFTER UPDATE ON land.supply_suspension REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION land.keep_supply_suspension_history();

-- Name: inefficiency_condition kept; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER kept BEFORE INSERT OR DELETE OR UPDATE ON land.inefficiency_condition FOR EACH ROW EXECUTE FUNCTION land.inefficiency_condition_kept();

-- Name: inefficiency_rule_set kept; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER kept BEFORE INSERT OR DELETE OR UPDATE ON land.inefficiency_rule_set FOR EACH ROW EXECUTE FUNCTION land.inefficiency_rule_set_kept();

-- Name: change_transaction stamped; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE CONSTRAINT TRIGGER stamped AFTER INSERT ON land.change_transaction DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION land.stamp_change();

-- Name: campaign_project touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.campaign_project FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: campaign_visit touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.campaign_visit FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: constraint_area touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.constraint_area FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: demand touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.demand FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: idle_disposal touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.idle_disposal FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: idle_finding touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.idle_finding FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: land_quota touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.land_quota FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: land_quota_use touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.land_quota_use FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: parcel touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.parcel FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: parcel_footprint touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.parcel_footprint FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: parcel_lineage touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.parcel_lineage FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: parcel_performance touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.parcel_performance FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: park touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.park FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: platform touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.platform FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: project touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.project FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: redevelopment_ground touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.redevelopment_ground FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: redevelopment_survey touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.redevelopment_survey FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: redevelopment_work touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.redevelopment_work FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: supply_agreement touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.supply_agreement FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: supply_contract touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.supply_contract FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: supply_pause touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.supply_pause FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: supply_progress touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.supply_progress FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: supply_suspension touched; Type: TRIGGER; Schema: land; Owner: geo_owner

CREATE TRIGGER touched BEFORE UPDATE ON land.supply_suspension FOR EACH ROW EXECUTE FUNCTION land.record_touched();

-- Name: adjacency_history adjacency_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.adjacency_history
    ADD CONSTRAINT adjacency_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: basemap_feature basemap_feature_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.basemap_feature
    ADD CONSTRAINT basemap_feature_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: campaign_project campaign_project_campaign_key_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.campaign_project
    ADD CONSTRAINT campaign_project_campaign_key_fkey FOREIGN KEY (campaign_key) REFERENCES land.campaign(key);

-- Name: campaign_project campaign_project_county_code_project_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.campaign_project
    ADD CONSTRAINT campaign_project_county_code_project_id_fkey FOREIGN KEY (county_code, project_id) REFERENCES land.project(county_code, id);

-- Name: campaign_project_history campaign_project_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.campaign_project_history
    ADD CONSTRAINT campaign_project_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: campaign campaign_region_code_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.campaign
    ADD CONSTRAINT campaign_region_code_fkey FOREIGN KEY (region_code) REFERENCES land.region(code);

-- Name: campaign campaign_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.campaign
    ADD CONSTRAINT campaign_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: campaign_visit campaign_visit_county_code_campaign_key_project_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.campaign_visit
    ADD CONSTRAINT campaign_visit_county_code_campaign_key_project_id_fkey FOREIGN KEY (county_code, campaign_key, project_id) REFERENCES land.campaign_project(county_code, campaign_key, project_id);

-- Name: campaign_visit_history campaign_visit_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.campaign_visit_history
    ADD CONSTRAINT campaign_visit_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: campaign_visit campaign_visit_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.campaign_visit
    ADD CONSTRAINT campaign_visit_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: constraint_area constraint_area_county_code_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.constraint_area
    ADD CONSTRAINT constraint_area_county_code_fkey FOREIGN KEY (county_code) REFERENCES land.region(code);

-- Name: constraint_area_history constraint_area_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.constraint_area_history
    ADD CONSTRAINT constraint_area_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: constraint_area constraint_area_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.constraint_area
    ADD CONSTRAINT constraint_area_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: demand_history demand_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.demand_history
    ADD CONSTRAINT demand_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: demand demand_region_code_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.demand
    ADD CONSTRAINT demand_region_code_fkey FOREIGN KEY (region_code) REFERENCES land.region(code);

-- Name: demand demand_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.demand
    ADD CONSTRAINT demand_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: facility facility_region_code_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.facility
    ADD CONSTRAINT facility_region_code_fkey FOREIGN KEY (region_code) REFERENCES land.region(code);

-- Name: facility facility_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.facility
    ADD CONSTRAINT facility_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: idle_disposal idle_disposal_county_code_finding_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.idle_disposal
    ADD CONSTRAINT idle_disposal_county_code_finding_id_fkey FOREIGN KEY (county_code, finding_id) REFERENCES land.idle_finding(county_code, id);

-- Name: idle_disposal_history idle_disposal_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.idle_disposal_history
    ADD CONSTRAINT idle_disposal_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: idle_disposal idle_disposal_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.idle_disposal
    ADD CONSTRAINT idle_disposal_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: idle_finding idle_finding_county_code_contract_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.idle_finding
    ADD CONSTRAINT idle_finding_county_code_contract_id_fkey FOREIGN KEY (county_code, contract_id) REFERENCES land.supply_contract(county_code, id);

-- Name: idle_finding_history idle_finding_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.idle_finding_history
    ADD CONSTRAINT idle_finding_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: idle_finding idle_finding_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.idle_finding
    ADD CONSTRAINT idle_finding_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: indicator_history indicator_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.indicator_history
    ADD CONSTRAINT indicator_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: indicator indicator_platform_key_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.indicator
    ADD CONSTRAINT indicator_platform_key_fkey FOREIGN KEY (platform_key) REFERENCES land.platform(key);

-- Name: indicator indicator_region_code_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.indicator
    ADD CONSTRAINT indicator_region_code_fkey FOREIGN KEY (region_code) REFERENCES land.region(code);

-- Name: indicator indicator_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.indicator
    ADD CONSTRAINT indicator_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: inefficiency_condition inefficiency_condition_rule_set_key_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.inefficiency_condition
    ADD CONSTRAINT inefficiency_condition_rule_set_key_fkey FOREIGN KEY (rule_set_key) REFERENCES land.inefficiency_rule_set(key) DEFERRABLE INITIALLY DEFERRED;

-- Name: inefficiency_condition inefficiency_condition_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.inefficiency_condition
    ADD CONSTRAINT inefficiency_condition_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: inefficiency_rule_set inefficiency_rule_set_industry_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.inefficiency_rule_set
    ADD CONSTRAINT inefficiency_rule_set_industry_fkey FOREIGN KEY (industry) REFERENCES land.industry_chain(name);

-- Name: inefficiency_rule_set inefficiency_rule_set_region_code_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.inefficiency_rule_set
    ADD CONSTRAINT inefficiency_rule_set_region_code_fkey FOREIGN KEY (region_code) REFERENCES land.region(code);

-- Name: inefficiency_rule_set inefficiency_rule_set_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.inefficiency_rule_set
    ADD CONSTRAINT inefficiency_rule_set_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: land_quota_history land_quota_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.land_quota_history
    ADD CONSTRAINT land_quota_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: land_quota land_quota_platform_key_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.land_quota
    ADD CONSTRAINT land_quota_platform_key_fkey FOREIGN KEY (platform_key) REFERENCES land.platform(key);

-- Name: land_quota land_quota_region_code_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.land_quota
    ADD CONSTRAINT land_quota_region_code_fkey FOREIGN KEY (region_code) REFERENCES land.region(code);

-- Name: land_quota land_quota_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.land_quota
    ADD CONSTRAINT land_quota_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: land_quota_use land_quota_use_county_code_contract_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.land_quota_use
    ADD CONSTRAINT land_quota_use_county_code_contract_id_fkey FOREIGN KEY (county_code, contract_id) REFERENCES land.supply_contract(county_code, id);

-- Name: land_quota_use land_quota_use_county_code_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.land_quota_use
    ADD CONSTRAINT land_quota_use_county_code_fkey FOREIGN KEY (county_code) REFERENCES land.region(code);

-- Name: land_quota_use_history land_quota_use_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.land_quota_use_history
    ADD CONSTRAINT land_quota_use_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: land_quota_use land_quota_use_quota_key_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.land_quota_use
    ADD CONSTRAINT land_quota_use_quota_key_fkey FOREIGN KEY (quota_key) REFERENCES land.land_quota(key);

-- Name: land_quota_use land_quota_use_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.land_quota_use
    ADD CONSTRAINT land_quota_use_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: land_use_crosswalk land_use_crosswalk_from_system_from_code_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.land_use_crosswalk
    ADD CONSTRAINT land_use_crosswalk_from_system_from_code_fkey FOREIGN KEY (from_system, from_code) REFERENCES land.land_use(system, code);

-- Name: land_use_crosswalk land_use_crosswalk_to_system_to_code_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.land_use_crosswalk
    ADD CONSTRAINT land_use_crosswalk_to_system_to_code_fkey FOREIGN KEY (to_system, to_code) REFERENCES land.land_use(system, code);

-- Name: land_use land_use_system_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.land_use
    ADD CONSTRAINT land_use_system_fkey FOREIGN KEY (system) REFERENCES land.land_use_system(key);

-- Name: land_use land_use_system_parent_code_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.land_use
    ADD CONSTRAINT land_use_system_parent_code_fkey FOREIGN KEY (system, parent_code) REFERENCES land.land_use(system, code);

-- Name: parcel parcel_county_code_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel
    ADD CONSTRAINT parcel_county_code_fkey FOREIGN KEY (county_code) REFERENCES land.region(code);

-- Name: parcel_footprint parcel_footprint_county_code_parcel_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel_footprint
    ADD CONSTRAINT parcel_footprint_county_code_parcel_id_fkey FOREIGN KEY (county_code, parcel_id) REFERENCES land.parcel(county_code, id);

-- Name: parcel_footprint_history parcel_footprint_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel_footprint_history
    ADD CONSTRAINT parcel_footprint_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: parcel_footprint parcel_footprint_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel_footprint
    ADD CONSTRAINT parcel_footprint_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: parcel_history parcel_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel_history
    ADD CONSTRAINT parcel_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: parcel parcel_land_use_system_land_use_code_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel
    ADD CONSTRAINT parcel_land_use_system_land_use_code_fkey FOREIGN KEY (land_use_system, land_use_code) REFERENCES land.land_use(system, code) MATCH FULL;

-- Name: parcel_lineage parcel_lineage_county_code_predecessor_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel_lineage
    ADD CONSTRAINT parcel_lineage_county_code_predecessor_id_fkey FOREIGN KEY (county_code, predecessor_id) REFERENCES land.parcel(county_code, id);

-- Name: parcel_lineage_history parcel_lineage_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel_lineage_history
    ADD CONSTRAINT parcel_lineage_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: parcel_lineage parcel_lineage_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel_lineage
    ADD CONSTRAINT parcel_lineage_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: parcel_lineage parcel_lineage_successor_county_code_successor_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel_lineage
    ADD CONSTRAINT parcel_lineage_successor_county_code_successor_id_fkey FOREIGN KEY (successor_county_code, successor_id) REFERENCES land.parcel(county_code, id);

-- Name: parcel_performance parcel_performance_county_code_parcel_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel_performance
    ADD CONSTRAINT parcel_performance_county_code_parcel_id_fkey FOREIGN KEY (county_code, parcel_id) REFERENCES land.parcel(county_code, id);

-- Name: parcel_performance_history parcel_performance_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel_performance_history
    ADD CONSTRAINT parcel_performance_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: parcel_performance parcel_performance_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel_performance
    ADD CONSTRAINT parcel_performance_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: parcel parcel_planned_use_system_planned_use_code_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel
    ADD CONSTRAINT parcel_planned_use_system_planned_use_code_fkey FOREIGN KEY (planned_use_system, planned_use_code) REFERENCES land.land_use(system, code) MATCH FULL;

-- Name: parcel parcel_platform_key_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel
    ADD CONSTRAINT parcel_platform_key_fkey FOREIGN KEY (platform_key) REFERENCES land.platform(key);

-- Name: parcel parcel_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel
    ADD CONSTRAINT parcel_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: parcel parcel_township_code_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.parcel
    ADD CONSTRAINT parcel_township_code_fkey FOREIGN KEY (township_code) REFERENCES land.region(code);

-- Name: park_history park_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.park_history
    ADD CONSTRAINT park_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: park_industry park_industry_chain_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.park_industry
    ADD CONSTRAINT park_industry_chain_fkey FOREIGN KEY (chain) REFERENCES land.industry_chain(name);

-- Name: park_industry_history park_industry_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.park_industry_history
    ADD CONSTRAINT park_industry_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: park_industry park_industry_park_key_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.park_industry
    ADD CONSTRAINT park_industry_park_key_fkey FOREIGN KEY (park_key) REFERENCES land.park(key);

-- Name: park park_platform_key_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.park
    ADD CONSTRAINT park_platform_key_fkey FOREIGN KEY (platform_key) REFERENCES land.platform(key);

-- Name: park park_region_code_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.park
    ADD CONSTRAINT park_region_code_fkey FOREIGN KEY (region_code) REFERENCES land.region(code);

-- Name: park_source_history park_source_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.park_source_history
    ADD CONSTRAINT park_source_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: park park_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.park
    ADD CONSTRAINT park_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: park_source park_source_park_key_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.park_source
    ADD CONSTRAINT park_source_park_key_fkey FOREIGN KEY (park_key) REFERENCES land.park(key);

-- Name: park_source park_source_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.park_source
    ADD CONSTRAINT park_source_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: place place_region_code_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.place
    ADD CONSTRAINT place_region_code_fkey FOREIGN KEY (region_code) REFERENCES land.region(code);

-- Name: place place_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.place
    ADD CONSTRAINT place_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: platform_history platform_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.platform_history
    ADD CONSTRAINT platform_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: platform_industry platform_industry_chain_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.platform_industry
    ADD CONSTRAINT platform_industry_chain_fkey FOREIGN KEY (chain) REFERENCES land.industry_chain(name);

-- Name: platform_industry_history platform_industry_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.platform_industry_history
    ADD CONSTRAINT platform_industry_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: platform_industry platform_industry_platform_key_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.platform_industry
    ADD CONSTRAINT platform_industry_platform_key_fkey FOREIGN KEY (platform_key) REFERENCES land.platform(key);

-- Name: platform platform_parent_key_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.platform
    ADD CONSTRAINT platform_parent_key_fkey FOREIGN KEY (parent_key) REFERENCES land.platform(key);

-- Name: platform platform_region_code_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.platform
    ADD CONSTRAINT platform_region_code_fkey FOREIGN KEY (region_code) REFERENCES land.region(code);

-- Name: platform_source_history platform_source_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.platform_source_history
    ADD CONSTRAINT platform_source_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: platform platform_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.platform
    ADD CONSTRAINT platform_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: platform_source platform_source_platform_key_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.platform_source
    ADD CONSTRAINT platform_source_platform_key_fkey FOREIGN KEY (platform_key) REFERENCES land.platform(key);

-- Name: platform_source platform_source_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.platform_source
    ADD CONSTRAINT platform_source_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: project project_county_code_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project
    ADD CONSTRAINT project_county_code_fkey FOREIGN KEY (county_code) REFERENCES land.region(code);

-- Name: project_history project_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project_history
    ADD CONSTRAINT project_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: project project_industry_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project
    ADD CONSTRAINT project_industry_fkey FOREIGN KEY (industry) REFERENCES land.industry_chain(name);

-- Name: project_parcel project_parcel_county_code_parcel_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project_parcel
    ADD CONSTRAINT project_parcel_county_code_parcel_id_fkey FOREIGN KEY (county_code, parcel_id) REFERENCES land.parcel(county_code, id);

-- Name: project_parcel project_parcel_county_code_project_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project_parcel
    ADD CONSTRAINT project_parcel_county_code_project_id_fkey FOREIGN KEY (county_code, project_id) REFERENCES land.project(county_code, id);

-- Name: project_parcel_history project_parcel_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project_parcel_history
    ADD CONSTRAINT project_parcel_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: project project_platform_key_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project
    ADD CONSTRAINT project_platform_key_fkey FOREIGN KEY (platform_key) REFERENCES land.platform(key);

-- Name: project_source project_source_county_code_project_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project_source
    ADD CONSTRAINT project_source_county_code_project_id_fkey FOREIGN KEY (county_code, project_id) REFERENCES land.project(county_code, id);

-- Name: project_source_history project_source_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project_source_history
    ADD CONSTRAINT project_source_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: project project_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project
    ADD CONSTRAINT project_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: project_source project_source_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project_source
    ADD CONSTRAINT project_source_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: project_stage project_stage_county_code_project_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project_stage
    ADD CONSTRAINT project_stage_county_code_project_id_fkey FOREIGN KEY (county_code, project_id) REFERENCES land.project(county_code, id);

-- Name: project_stage_history project_stage_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.project_stage_history
    ADD CONSTRAINT project_stage_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: redevelopment_ground redevelopment_ground_county_code_parcel_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.redevelopment_ground
    ADD CONSTRAINT redevelopment_ground_county_code_parcel_id_fkey FOREIGN KEY (county_code, parcel_id) REFERENCES land.parcel(county_code, id);

-- Name: redevelopment_ground_history redevelopment_ground_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.redevelopment_ground_history
    ADD CONSTRAINT redevelopment_ground_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: redevelopment_ground redevelopment_ground_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.redevelopment_ground
    ADD CONSTRAINT redevelopment_ground_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: redevelopment_survey redevelopment_survey_county_code_parcel_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.redevelopment_survey
    ADD CONSTRAINT redevelopment_survey_county_code_parcel_id_fkey FOREIGN KEY (county_code, parcel_id) REFERENCES land.parcel(county_code, id);

-- Name: redevelopment_survey_history redevelopment_survey_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.redevelopment_survey_history
    ADD CONSTRAINT redevelopment_survey_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: redevelopment_survey redevelopment_survey_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.redevelopment_survey
    ADD CONSTRAINT redevelopment_survey_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: redevelopment_work redevelopment_work_campaign_key_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.redevelopment_work
    ADD CONSTRAINT redevelopment_work_campaign_key_fkey FOREIGN KEY (campaign_key) REFERENCES land.campaign(key);

-- Name: redevelopment_work redevelopment_work_county_code_parcel_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.redevelopment_work
    ADD CONSTRAINT redevelopment_work_county_code_parcel_id_fkey FOREIGN KEY (county_code, parcel_id) REFERENCES land.parcel(county_code, id);

-- Name: redevelopment_work_history redevelopment_work_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.redevelopment_work_history
    ADD CONSTRAINT redevelopment_work_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: redevelopment_work redevelopment_work_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.redevelopment_work
    ADD CONSTRAINT redevelopment_work_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: region region_parent_code_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.region
    ADD CONSTRAINT region_parent_code_fkey FOREIGN KEY (parent_code) REFERENCES land.region(code);

-- Name: region region_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.region
    ADD CONSTRAINT region_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: source_history source_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.source_history
    ADD CONSTRAINT source_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: supply_agreement supply_agreement_county_code_contract_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_agreement
    ADD CONSTRAINT supply_agreement_county_code_contract_id_fkey FOREIGN KEY (county_code, contract_id) REFERENCES land.supply_contract(county_code, id);

-- Name: supply_agreement_history supply_agreement_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_agreement_history
    ADD CONSTRAINT supply_agreement_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: supply_agreement supply_agreement_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_agreement
    ADD CONSTRAINT supply_agreement_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: supply_contract supply_contract_county_code_parcel_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_contract
    ADD CONSTRAINT supply_contract_county_code_parcel_id_fkey FOREIGN KEY (county_code, parcel_id) REFERENCES land.parcel(county_code, id);

-- Name: supply_contract_history supply_contract_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_contract_history
    ADD CONSTRAINT supply_contract_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: supply_contract supply_contract_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_contract
    ADD CONSTRAINT supply_contract_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: supply_pause supply_pause_county_code_contract_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_pause
    ADD CONSTRAINT supply_pause_county_code_contract_id_fkey FOREIGN KEY (county_code, contract_id) REFERENCES land.supply_contract(county_code, id);

-- Name: supply_pause_history supply_pause_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_pause_history
    ADD CONSTRAINT supply_pause_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: supply_pause supply_pause_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_pause
    ADD CONSTRAINT supply_pause_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: supply_progress supply_progress_county_code_contract_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_progress
    ADD CONSTRAINT supply_progress_county_code_contract_id_fkey FOREIGN KEY (county_code, contract_id) REFERENCES land.supply_contract(county_code, id);

-- Name: supply_progress_history supply_progress_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_progress_history
    ADD CONSTRAINT supply_progress_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: supply_progress supply_progress_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_progress
    ADD CONSTRAINT supply_progress_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: supply_suspension supply_suspension_county_code_contract_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_suspension
    ADD CONSTRAINT supply_suspension_county_code_contract_id_fkey FOREIGN KEY (county_code, contract_id) REFERENCES land.supply_contract(county_code, id);

-- Name: supply_suspension_history supply_suspension_history_change_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_suspension_history
    ADD CONSTRAINT supply_suspension_history_change_id_fkey FOREIGN KEY (change_id) REFERENCES land.change_transaction(id);

-- Name: supply_suspension supply_suspension_source_id_fkey; Type: FK CONSTRAINT; Schema: land; Owner: geo_owner

ALTER TABLE ONLY land.supply_suspension
    ADD CONSTRAINT supply_suspension_source_id_fkey FOREIGN KEY (source_id) REFERENCES land.source(id);

-- Name: SCHEMA api; Type: ACL; Schema: -; Owner: geo_owner

GRANT ALL ON SCHEMA api TO geo_rights;
GRANT USAGE ON SCHEMA api TO geo_app;

-- Name: SCHEMA land; Type: ACL; Schema: -; Owner: geo_owner

GRANT USAGE ON SCHEMA land TO geo_rights;

-- Name: TABLE adjacency; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.adjacency TO geo_rights;

-- Name: TABLE adjacency; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.adjacency TO geo_app;

-- Name: FUNCTION adjacency_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.adjacency_at("position" bigint) TO geo_app;

-- Name: FUNCTION campaign_entries_on("on" date); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.campaign_entries_on("on" date) TO geo_app;

-- Name: FUNCTION campaign_entries_on("on" date, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.campaign_entries_on("on" date, as_of bigint) TO geo_app;

-- Name: FUNCTION campaign_figures(places integer[], regions text[], firsts date[], lasts date[], until date); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.campaign_figures(places integer[], regions text[], firsts date[], lasts date[], until date) TO geo_app;

-- Name: FUNCTION campaign_figures(places integer[], regions text[], firsts date[], lasts date[], until date, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.campaign_figures(places integer[], regions text[], firsts date[], lasts date[], until date, as_of bigint) TO geo_app;

-- Name: TABLE campaign_project; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.campaign_project TO geo_rights;

-- Name: TABLE campaign_project; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.campaign_project TO geo_app;

-- Name: FUNCTION campaign_project_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.campaign_project_at("position" bigint) TO geo_app;

-- Name: TABLE campaign_visit; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.campaign_visit TO geo_rights;

-- Name: TABLE campaign_visit; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.campaign_visit TO geo_app;

-- Name: FUNCTION campaign_visit_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.campaign_visit_at("position" bigint) TO geo_app;

-- Name: TABLE constraint_area; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.constraint_area TO geo_rights;

-- Name: TABLE constraint_area; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.constraint_area TO geo_app;

-- Name: FUNCTION constraint_area_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.constraint_area_at("position" bigint) TO geo_app;

-- Name: FUNCTION constraint_overlaps(shape public.geometry, on_day date); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.constraint_overlaps(shape public.geometry, on_day date) TO geo_app;

-- Name: FUNCTION constraint_overlaps(shape public.geometry, on_day date, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.constraint_overlaps(shape public.geometry, on_day date, as_of bigint) TO geo_app;

-- Name: FUNCTION constraint_parts(shape public.geometry, on_day date); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.constraint_parts(shape public.geometry, on_day date) TO geo_app;

-- Name: FUNCTION constraint_parts(shape public.geometry, on_day date, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.constraint_parts(shape public.geometry, on_day date, as_of bigint) TO geo_app;

-- Name: TABLE demand; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.demand TO geo_rights;

-- Name: TABLE demand; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.demand TO geo_app;

-- Name: FUNCTION demand_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.demand_at("position" bigint) TO geo_app;

-- Name: FUNCTION disposed_land(places integer[], regions text[], firsts date[], lasts date[], until date); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.disposed_land(places integer[], regions text[], firsts date[], lasts date[], until date) TO geo_app;

-- Name: FUNCTION disposed_land(places integer[], regions text[], firsts date[], lasts date[], until date, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.disposed_land(places integer[], regions text[], firsts date[], lasts date[], until date, as_of bigint) TO geo_app;

-- Name: FUNCTION full_on(start_on date, years integer, paused datemultirange); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.full_on(start_on date, years integer, paused datemultirange) TO geo_app;

-- Name: FUNCTION hold_land_quota(quota text); Type: ACL; Schema: api; Owner: geo_rights

REVOKE ALL ON FUNCTION api.hold_land_quota(quota text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.hold_land_quota(quota text) TO geo_app;

-- Name: FUNCTION idle_clock_on("on" date); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.idle_clock_on("on" date) TO geo_app;

-- Name: FUNCTION idle_clock_on("on" date, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.idle_clock_on("on" date, as_of bigint) TO geo_app;

-- Name: TABLE idle_disposal; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.idle_disposal TO geo_rights;

-- Name: TABLE idle_disposal; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.idle_disposal TO geo_app;

-- Name: FUNCTION idle_disposal_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.idle_disposal_at("position" bigint) TO geo_app;

-- Name: TABLE idle_finding; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.idle_finding TO geo_rights;

-- Name: TABLE idle_finding; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.idle_finding TO geo_app;

-- Name: FUNCTION idle_finding_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.idle_finding_at("position" bigint) TO geo_app;

-- Name: FUNCTION idle_state_on("on" date); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.idle_state_on("on" date) TO geo_app;

-- Name: FUNCTION idle_state_on("on" date, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.idle_state_on("on" date, as_of bigint) TO geo_app;

-- Name: TABLE indicator; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.indicator TO geo_rights;

-- Name: TABLE indicator; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.indicator TO geo_app;

-- Name: FUNCTION indicator_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.indicator_at("position" bigint) TO geo_app;

-- Name: FUNCTION industrial_supply(places integer[], regions text[], platforms text[], firsts date[], lasts date[]); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.industrial_supply(places integer[], regions text[], platforms text[], firsts date[], lasts date[]) TO geo_app;

-- Name: FUNCTION industrial_supply(places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.industrial_supply(places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint) TO geo_app;

-- Name: FUNCTION inefficiency_land(county text, parcel uuid); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.inefficiency_land(county text, parcel uuid) TO geo_app;

-- Name: FUNCTION inefficiency_land(county text, parcel uuid, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.inefficiency_land(county text, parcel uuid, as_of bigint) TO geo_app;

-- Name: FUNCTION inefficiency_on(rule_set text, on_day date); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.inefficiency_on(rule_set text, on_day date) TO geo_app;

-- Name: FUNCTION inefficiency_on(rule_set text, on_day date, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.inefficiency_on(rule_set text, on_day date, as_of bigint) TO geo_app;

-- Name: FUNCTION inefficiency_rule_sets(named text, county text, on_day date); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.inefficiency_rule_sets(named text, county text, on_day date) TO geo_app;

-- Name: FUNCTION is_industry(system text, code text); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.is_industry(system text, code text) TO geo_app;

-- Name: TABLE land_quota; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.land_quota TO geo_rights;

-- Name: TABLE land_quota; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.land_quota TO geo_app;

-- Name: FUNCTION land_quota_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.land_quota_at("position" bigint) TO geo_app;

-- Name: TABLE land_quota_use; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.land_quota_use TO geo_rights;

-- Name: TABLE land_quota_use; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.land_quota_use TO geo_app;

-- Name: FUNCTION land_quota_use_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.land_quota_use_at("position" bigint) TO geo_app;

-- Name: FUNCTION land_quota_uses(quota text); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.land_quota_uses(quota text) TO geo_app;

-- Name: FUNCTION land_quota_uses(quota text, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.land_quota_uses(quota text, as_of bigint) TO geo_app;

-- Name: FUNCTION land_use_main_class(); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.land_use_main_class() TO geo_app;

-- Name: FUNCTION may_write_in(region text); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.may_write_in(region text) TO geo_app;

-- Name: FUNCTION nearest_facilities(shape public.geometry, kinds text[]); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.nearest_facilities(shape public.geometry, kinds text[]) TO geo_app;

-- Name: TABLE parcel; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.parcel TO geo_rights;

-- Name: TABLE parcel; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.parcel TO geo_app;

-- Name: FUNCTION parcel_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.parcel_at("position" bigint) TO geo_app;

-- Name: TABLE parcel_coarse; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.parcel_coarse TO geo_app;

-- Name: FUNCTION parcel_coarse_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.parcel_coarse_at("position" bigint) TO geo_app;

-- Name: TABLE parcel_footprint; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.parcel_footprint TO geo_rights;

-- Name: TABLE parcel_footprint; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.parcel_footprint TO geo_app;

-- Name: FUNCTION parcel_footprint_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.parcel_footprint_at("position" bigint) TO geo_app;

-- Name: FUNCTION parcel_heirs(county text, parcel uuid); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.parcel_heirs(county text, parcel uuid) TO geo_app;

-- Name: FUNCTION parcel_heirs(county text, parcel uuid, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.parcel_heirs(county text, parcel uuid, as_of bigint) TO geo_app;

-- Name: TABLE parcel_lineage; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.parcel_lineage TO geo_rights;

-- Name: TABLE parcel_lineage; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.parcel_lineage TO geo_app;

-- Name: FUNCTION parcel_lineage_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.parcel_lineage_at("position" bigint) TO geo_app;

-- Name: FUNCTION parcel_lineage_graph(county text, parcel uuid); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.parcel_lineage_graph(county text, parcel uuid) TO geo_app;

-- Name: FUNCTION parcel_lineage_graph(county text, parcel uuid, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.parcel_lineage_graph(county text, parcel uuid, as_of bigint) TO geo_app;

-- Name: TABLE parcel_mixed; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.parcel_mixed TO geo_app;

-- Name: FUNCTION parcel_mixed_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.parcel_mixed_at("position" bigint) TO geo_app;

-- Name: TABLE parcel_performance; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.parcel_performance TO geo_rights;

-- Name: TABLE parcel_performance; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.parcel_performance TO geo_app;

-- Name: FUNCTION parcel_performance_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.parcel_performance_at("position" bigint) TO geo_app;

-- Name: TABLE park; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.park TO geo_rights;

-- Name: TABLE park; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.park TO geo_app;

-- Name: FUNCTION park_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.park_at("position" bigint) TO geo_app;

-- Name: TABLE park_industry; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.park_industry TO geo_rights;

-- Name: TABLE park_industry; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.park_industry TO geo_app;

-- Name: FUNCTION park_industry_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.park_industry_at("position" bigint) TO geo_app;

-- Name: TABLE park_source; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.park_source TO geo_rights;

-- Name: TABLE park_source; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.park_source TO geo_app;

-- Name: FUNCTION park_source_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.park_source_at("position" bigint) TO geo_app;

-- Name: FUNCTION pass_records(county text, "from" uuid, "to" uuid); Type: ACL; Schema: api; Owner: geo_rights

REVOKE ALL ON FUNCTION api.pass_records(county text, "from" uuid, "to" uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION api.pass_records(county text, "from" uuid, "to" uuid) TO geo_app;

-- Name: FUNCTION platform_above(); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.platform_above() TO geo_app;

-- Name: TABLE platform; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.platform TO geo_rights;

-- Name: TABLE platform; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.platform TO geo_app;

-- Name: FUNCTION platform_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.platform_at("position" bigint) TO geo_app;

-- Name: TABLE platform_industry; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.platform_industry TO geo_rights;

-- Name: TABLE platform_industry; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.platform_industry TO geo_app;

-- Name: FUNCTION platform_industry_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.platform_industry_at("position" bigint) TO geo_app;

-- Name: TABLE platform_source; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.platform_source TO geo_rights;

-- Name: TABLE platform_source; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.platform_source TO geo_app;

-- Name: FUNCTION platform_source_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.platform_source_at("position" bigint) TO geo_app;

-- Name: TABLE project; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.project TO geo_rights;

-- Name: TABLE project; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.project TO geo_app;

-- Name: FUNCTION project_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.project_at("position" bigint) TO geo_app;

-- Name: FUNCTION project_dwell_on("on" date); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.project_dwell_on("on" date) TO geo_app;

-- Name: FUNCTION project_dwell_on("on" date, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.project_dwell_on("on" date, as_of bigint) TO geo_app;

-- Name: FUNCTION project_facts(county text, project uuid); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.project_facts(county text, project uuid) TO geo_app;

-- Name: FUNCTION project_facts(county text, project uuid, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.project_facts(county text, project uuid, as_of bigint) TO geo_app;

-- Name: FUNCTION project_figures(places integer[], regions text[], platforms text[], firsts date[], lasts date[]); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.project_figures(places integer[], regions text[], platforms text[], firsts date[], lasts date[]) TO geo_app;

-- Name: FUNCTION project_figures(places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.project_figures(places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint) TO geo_app;

-- Name: TABLE project_parcel; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.project_parcel TO geo_rights;

-- Name: TABLE project_parcel; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.project_parcel TO geo_app;

-- Name: FUNCTION project_parcel_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.project_parcel_at("position" bigint) TO geo_app;

-- Name: FUNCTION project_rate_days("on" date); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.project_rate_days("on" date) TO geo_app;

-- Name: FUNCTION project_rate_days("on" date, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.project_rate_days("on" date, as_of bigint) TO geo_app;

-- Name: FUNCTION project_reached("on" date); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.project_reached("on" date) TO geo_app;

-- Name: FUNCTION project_reached("on" date, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.project_reached("on" date, as_of bigint) TO geo_app;

-- Name: TABLE project_source; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.project_source TO geo_rights;

-- Name: TABLE project_source; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.project_source TO geo_app;

-- Name: FUNCTION project_source_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.project_source_at("position" bigint) TO geo_app;

-- Name: TABLE project_stage; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.project_stage TO geo_rights;

-- Name: TABLE project_stage; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.project_stage TO geo_app;

-- Name: FUNCTION project_stage_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.project_stage_at("position" bigint) TO geo_app;

-- Name: FUNCTION project_stage_place(stage text); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.project_stage_place(stage text) TO geo_app;

-- Name: FUNCTION redevelopment_facts(county text, parcel uuid); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.redevelopment_facts(county text, parcel uuid) TO geo_app;

-- Name: FUNCTION redevelopment_facts(county text, parcel uuid, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.redevelopment_facts(county text, parcel uuid, as_of bigint) TO geo_app;

-- Name: TABLE redevelopment_ground; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.redevelopment_ground TO geo_rights;

-- Name: TABLE redevelopment_ground; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.redevelopment_ground TO geo_app;

-- Name: FUNCTION redevelopment_ground_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.redevelopment_ground_at("position" bigint) TO geo_app;

-- Name: FUNCTION redevelopment_progress(campaign text, on_day date); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.redevelopment_progress(campaign text, on_day date) TO geo_app;

-- Name: FUNCTION redevelopment_progress(campaign text, on_day date, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.redevelopment_progress(campaign text, on_day date, as_of bigint) TO geo_app;

-- Name: TABLE redevelopment_survey; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.redevelopment_survey TO geo_rights;

-- Name: TABLE redevelopment_survey; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.redevelopment_survey TO geo_app;

-- Name: FUNCTION redevelopment_survey_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.redevelopment_survey_at("position" bigint) TO geo_app;

-- Name: TABLE redevelopment_work; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.redevelopment_work TO geo_rights;

-- Name: TABLE redevelopment_work; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.redevelopment_work TO geo_app;

-- Name: FUNCTION redevelopment_work_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.redevelopment_work_at("position" bigint) TO geo_app;

-- Name: FUNCTION region_above(); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.region_above() TO geo_app;

-- Name: FUNCTION site_facts(boundary public.geometry, on_day date, most_parcels integer); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.site_facts(boundary public.geometry, on_day date, most_parcels integer) TO geo_app;

-- Name: FUNCTION site_facts(boundary public.geometry, on_day date, most_parcels integer, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.site_facts(boundary public.geometry, on_day date, most_parcels integer, as_of bigint) TO geo_app;

-- Name: FUNCTION site_land(land public.geometry, scale double precision); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.site_land(land public.geometry, scale double precision) TO geo_app;

-- Name: FUNCTION site_parcels(shape public.geometry, whole double precision, scale double precision, most integer); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.site_parcels(shape public.geometry, whole double precision, scale double precision, most integer) TO geo_app;

-- Name: FUNCTION site_parcels(shape public.geometry, whole double precision, scale double precision, most integer, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.site_parcels(shape public.geometry, whole double precision, scale double precision, most integer, as_of bigint) TO geo_app;

-- Name: FUNCTION site_places(shape public.geometry, scale double precision, on_day date); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.site_places(shape public.geometry, scale double precision, on_day date) TO geo_app;

-- Name: FUNCTION site_places(shape public.geometry, scale double precision, on_day date, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.site_places(shape public.geometry, scale double precision, on_day date, as_of bigint) TO geo_app;

-- Name: TABLE source; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.source TO geo_rights;

-- Name: TABLE source; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.source TO geo_app;

-- Name: FUNCTION source_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.source_at("position" bigint) TO geo_app;

-- Name: FUNCTION special_quotas(places integer[], regions text[], platforms text[], firsts date[], lasts date[]); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.special_quotas(places integer[], regions text[], platforms text[], firsts date[], lasts date[]) TO geo_app;

-- Name: FUNCTION special_quotas(places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.special_quotas(places integer[], regions text[], platforms text[], firsts date[], lasts date[], as_of bigint) TO geo_app;

-- Name: FUNCTION stage_passed_on("on" date); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.stage_passed_on("on" date) TO geo_app;

-- Name: FUNCTION stage_passed_on("on" date, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.stage_passed_on("on" date, as_of bigint) TO geo_app;

-- Name: FUNCTION start_on_delivery("on" date); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.start_on_delivery("on" date) TO geo_app;

-- Name: FUNCTION start_on_delivery("on" date, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.start_on_delivery("on" date, as_of bigint) TO geo_app;

-- Name: FUNCTION store_filter(filter bytea); Type: ACL; Schema: api; Owner: geo_rights

REVOKE ALL ON FUNCTION api.store_filter(filter bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION api.store_filter(filter bytea) TO geo_app;

-- Name: TABLE supply_agreement; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.supply_agreement TO geo_rights;

-- Name: TABLE supply_agreement; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.supply_agreement TO geo_app;

-- Name: FUNCTION supply_agreement_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.supply_agreement_at("position" bigint) TO geo_app;

-- Name: TABLE supply_contract; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.supply_contract TO geo_rights;

-- Name: TABLE supply_contract; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.supply_contract TO geo_app;

-- Name: FUNCTION supply_contract_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.supply_contract_at("position" bigint) TO geo_app;

-- Name: FUNCTION supply_facts(county text, parcel uuid); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.supply_facts(county text, parcel uuid) TO geo_app;

-- Name: FUNCTION supply_facts(county text, parcel uuid, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.supply_facts(county text, parcel uuid, as_of bigint) TO geo_app;

-- Name: TABLE supply_pause; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.supply_pause TO geo_rights;

-- Name: TABLE supply_pause; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.supply_pause TO geo_app;

-- Name: FUNCTION supply_pause_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.supply_pause_at("position" bigint) TO geo_app;

-- Name: TABLE supply_progress; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.supply_progress TO geo_rights;

-- Name: TABLE supply_progress; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.supply_progress TO geo_app;

-- Name: FUNCTION supply_progress_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.supply_progress_at("position" bigint) TO geo_app;

-- Name: TABLE supply_suspension; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.supply_suspension TO geo_rights;

-- Name: TABLE supply_suspension; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.supply_suspension TO geo_app;

-- Name: FUNCTION supply_suspension_at("position" bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.supply_suspension_at("position" bigint) TO geo_app;

-- Name: FUNCTION supply_year("on" date); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.supply_year("on" date) TO geo_app;

-- Name: FUNCTION supply_year("on" date, as_of bigint); Type: ACL; Schema: api; Owner: geo_rights

GRANT ALL ON FUNCTION api.supply_year("on" date, as_of bigint) TO geo_app;

-- Name: TABLE adjacency_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.adjacency_history TO geo_rights;

-- Name: TABLE change_transaction; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.change_transaction TO geo_rights;

-- Name: COLUMN change_transaction."position"; Type: ACL; Schema: land; Owner: geo_owner

GRANT UPDATE("position") ON TABLE land.change_transaction TO geo_rights;

-- Name: COLUMN change_transaction.committed_at; Type: ACL; Schema: land; Owner: geo_owner

GRANT UPDATE(committed_at) ON TABLE land.change_transaction TO geo_rights;

-- Name: TABLE adjacency_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.adjacency_history TO geo_app;

-- Name: TABLE adjacency_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.adjacency_past TO geo_app;

-- Name: TABLE basemap_feature; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.basemap_feature TO geo_rights;

-- Name: TABLE basemap_feature; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.basemap_feature TO geo_app;

-- Name: TABLE campaign; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.campaign TO geo_rights;

-- Name: TABLE campaign; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.campaign TO geo_app;

-- Name: TABLE campaign_project_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.campaign_project_history TO geo_rights;

-- Name: TABLE campaign_project_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.campaign_project_history TO geo_app;

-- Name: TABLE campaign_project_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.campaign_project_past TO geo_app;

-- Name: TABLE campaign_project_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.campaign_project_writable TO geo_app;

-- Name: TABLE campaign_visit_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.campaign_visit_history TO geo_rights;

-- Name: TABLE campaign_visit_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.campaign_visit_history TO geo_app;

-- Name: TABLE campaign_visit_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.campaign_visit_past TO geo_app;

-- Name: TABLE campaign_visit_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.campaign_visit_writable TO geo_app;

-- Name: TABLE change_position; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.change_position TO geo_app;

-- Name: TABLE change_time; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.change_time TO geo_app;

-- Name: TABLE constraint_area_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.constraint_area_history TO geo_rights;

-- Name: TABLE constraint_area_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.constraint_area_history TO geo_app;

-- Name: TABLE constraint_area_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.constraint_area_past TO geo_app;

-- Name: TABLE constraint_area_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.constraint_area_writable TO geo_app;

-- Name: TABLE demand_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.demand_history TO geo_rights;

-- Name: TABLE demand_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.demand_history TO geo_app;

-- Name: TABLE demand_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.demand_past TO geo_app;

-- Name: TABLE demand_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.demand_writable TO geo_app;

-- Name: TABLE facility; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.facility TO geo_rights;

-- Name: TABLE facility; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.facility TO geo_app;

-- Name: TABLE idle_disposal_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.idle_disposal_history TO geo_rights;

-- Name: TABLE idle_disposal_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.idle_disposal_history TO geo_app;

-- Name: TABLE idle_disposal_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.idle_disposal_past TO geo_app;

-- Name: TABLE idle_disposal_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.idle_disposal_writable TO geo_app;

-- Name: TABLE idle_finding_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.idle_finding_history TO geo_rights;

-- Name: TABLE idle_finding_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.idle_finding_history TO geo_app;

-- Name: TABLE idle_finding_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.idle_finding_past TO geo_app;

-- Name: TABLE idle_finding_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.idle_finding_writable TO geo_app;

-- Name: TABLE indicator_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.indicator_history TO geo_rights;

-- Name: TABLE indicator_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.indicator_history TO geo_app;

-- Name: TABLE indicator_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.indicator_past TO geo_app;

-- Name: TABLE indicator_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT ON TABLE api.indicator_writable TO geo_app;

-- Name: TABLE industry_chain; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.industry_chain TO geo_rights;

-- Name: TABLE industry_chain; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.industry_chain TO geo_app;

-- Name: TABLE inefficiency_condition; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.inefficiency_condition TO geo_rights;

-- Name: TABLE inefficiency_condition; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.inefficiency_condition TO geo_app;

-- Name: TABLE inefficiency_rule_set; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.inefficiency_rule_set TO geo_rights;

-- Name: TABLE inefficiency_rule_set; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.inefficiency_rule_set TO geo_app;

-- Name: TABLE land_quota_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.land_quota_history TO geo_rights;

-- Name: TABLE land_quota_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.land_quota_history TO geo_app;

-- Name: TABLE land_quota_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.land_quota_past TO geo_app;

-- Name: TABLE land_quota_use_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.land_quota_use_history TO geo_rights;

-- Name: TABLE land_quota_use_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.land_quota_use_history TO geo_app;

-- Name: TABLE land_quota_use_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.land_quota_use_past TO geo_app;

-- Name: TABLE land_quota_use_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.land_quota_use_writable TO geo_app;

-- Name: TABLE land_quota_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.land_quota_writable TO geo_app;

-- Name: TABLE land_use; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.land_use TO geo_rights;

-- Name: TABLE land_use; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.land_use TO geo_app;

-- Name: TABLE land_use_crosswalk; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.land_use_crosswalk TO geo_rights;

-- Name: TABLE land_use_crosswalk; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.land_use_crosswalk TO geo_app;

-- Name: TABLE land_use_system; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.land_use_system TO geo_rights;

-- Name: TABLE land_use_system; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.land_use_system TO geo_app;

-- Name: TABLE parcel_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.parcel_history TO geo_rights;

-- Name: TABLE parcel_coarse_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.parcel_coarse_history TO geo_app;

-- Name: TABLE parcel_coarse_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.parcel_coarse_past TO geo_app;

-- Name: TABLE parcel_footprint_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.parcel_footprint_history TO geo_rights;

-- Name: TABLE parcel_footprint_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.parcel_footprint_history TO geo_app;

-- Name: TABLE parcel_footprint_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.parcel_footprint_past TO geo_app;

-- Name: TABLE parcel_footprint_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.parcel_footprint_writable TO geo_app;

-- Name: TABLE parcel_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.parcel_history TO geo_app;

-- Name: TABLE parcel_lineage_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.parcel_lineage_history TO geo_rights;

-- Name: TABLE parcel_lineage_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.parcel_lineage_history TO geo_app;

-- Name: TABLE parcel_lineage_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.parcel_lineage_past TO geo_app;

-- Name: TABLE parcel_lineage_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT ON TABLE api.parcel_lineage_writable TO geo_app;

-- Name: TABLE parcel_mixed_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.parcel_mixed_history TO geo_app;

-- Name: TABLE parcel_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.parcel_past TO geo_app;

-- Name: TABLE parcel_performance_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.parcel_performance_history TO geo_rights;

-- Name: TABLE parcel_performance_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.parcel_performance_history TO geo_app;

-- Name: TABLE parcel_performance_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.parcel_performance_past TO geo_app;

-- Name: TABLE parcel_performance_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.parcel_performance_writable TO geo_app;

-- Name: TABLE parcel_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.parcel_writable TO geo_app;

-- Name: TABLE park_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.park_history TO geo_rights;

-- Name: TABLE park_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.park_history TO geo_app;

-- Name: TABLE park_industry_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.park_industry_history TO geo_rights;

-- Name: TABLE park_industry_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.park_industry_history TO geo_app;

-- Name: TABLE park_industry_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.park_industry_past TO geo_app;

-- Name: TABLE park_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.park_past TO geo_app;

-- Name: TABLE park_source_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.park_source_history TO geo_rights;

-- Name: TABLE park_source_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.park_source_history TO geo_app;

-- Name: TABLE park_source_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.park_source_past TO geo_app;

-- Name: TABLE park_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,UPDATE ON TABLE api.park_writable TO geo_app;

-- Name: TABLE place; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.place TO geo_rights;

-- Name: TABLE place; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.place TO geo_app;

-- Name: TABLE platform_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.platform_history TO geo_rights;

-- Name: TABLE platform_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.platform_history TO geo_app;

-- Name: TABLE platform_industry_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.platform_industry_history TO geo_rights;

-- Name: TABLE platform_industry_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.platform_industry_history TO geo_app;

-- Name: TABLE platform_industry_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.platform_industry_past TO geo_app;

-- Name: TABLE platform_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.platform_past TO geo_app;

-- Name: TABLE platform_source_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.platform_source_history TO geo_rights;

-- Name: TABLE platform_source_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.platform_source_history TO geo_app;

-- Name: TABLE platform_source_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.platform_source_past TO geo_app;

-- Name: TABLE platform_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,UPDATE ON TABLE api.platform_writable TO geo_app;

-- Name: TABLE project_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.project_history TO geo_rights;

-- Name: TABLE project_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.project_history TO geo_app;

-- Name: TABLE project_parcel_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.project_parcel_history TO geo_rights;

-- Name: TABLE project_parcel_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.project_parcel_history TO geo_app;

-- Name: TABLE project_parcel_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.project_parcel_past TO geo_app;

-- Name: TABLE project_parcel_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,DELETE ON TABLE api.project_parcel_writable TO geo_app;

-- Name: TABLE project_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.project_past TO geo_app;

-- Name: TABLE project_source_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.project_source_history TO geo_rights;

-- Name: TABLE project_source_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.project_source_history TO geo_app;

-- Name: TABLE project_source_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.project_source_past TO geo_app;

-- Name: TABLE project_source_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT ON TABLE api.project_source_writable TO geo_app;

-- Name: TABLE project_stage_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.project_stage_history TO geo_rights;

-- Name: TABLE project_stage_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.project_stage_history TO geo_app;

-- Name: TABLE project_stage_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.project_stage_past TO geo_app;

-- Name: TABLE project_stage_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.project_stage_writable TO geo_app;

-- Name: TABLE project_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.project_writable TO geo_app;

-- Name: TABLE redevelopment_ground_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.redevelopment_ground_history TO geo_rights;

-- Name: TABLE redevelopment_ground_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.redevelopment_ground_history TO geo_app;

-- Name: TABLE redevelopment_ground_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.redevelopment_ground_past TO geo_app;

-- Name: TABLE redevelopment_ground_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.redevelopment_ground_writable TO geo_app;

-- Name: TABLE redevelopment_survey_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.redevelopment_survey_history TO geo_rights;

-- Name: TABLE redevelopment_survey_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.redevelopment_survey_history TO geo_app;

-- Name: TABLE redevelopment_survey_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.redevelopment_survey_past TO geo_app;

-- Name: TABLE redevelopment_survey_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.redevelopment_survey_writable TO geo_app;

-- Name: TABLE redevelopment_work_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.redevelopment_work_history TO geo_rights;

-- Name: TABLE redevelopment_work_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.redevelopment_work_history TO geo_app;

-- Name: TABLE redevelopment_work_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.redevelopment_work_past TO geo_app;

-- Name: TABLE redevelopment_work_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.redevelopment_work_writable TO geo_app;

-- Name: TABLE region; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.region TO geo_rights;

-- Name: TABLE region; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.region TO geo_app;

-- Name: TABLE schema_migration; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT ON TABLE land.schema_migration TO geo_rights;

-- Name: TABLE schema_migration; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.schema_migration TO geo_app;

-- Name: TABLE source_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.source_history TO geo_rights;

-- Name: TABLE source_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.source_history TO geo_app;

-- Name: TABLE source_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.source_past TO geo_app;

-- Name: TABLE source_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT ON TABLE api.source_writable TO geo_app;

-- Name: TABLE stored_filter; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE land.stored_filter TO geo_rights;

-- Name: TABLE stored_filter; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.stored_filter TO geo_app;

-- Name: TABLE supply_agreement_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.supply_agreement_history TO geo_rights;

-- Name: TABLE supply_agreement_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.supply_agreement_history TO geo_app;

-- Name: TABLE supply_agreement_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.supply_agreement_past TO geo_app;

-- Name: TABLE supply_agreement_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.supply_agreement_writable TO geo_app;

-- Name: TABLE supply_contract_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.supply_contract_history TO geo_rights;

-- Name: TABLE supply_contract_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.supply_contract_history TO geo_app;

-- Name: TABLE supply_contract_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.supply_contract_past TO geo_app;

-- Name: TABLE supply_contract_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.supply_contract_writable TO geo_app;

-- Name: COLUMN supply_contract_writable.parcel_id; Type: ACL; Schema: api; Owner: geo_rights

GRANT UPDATE(parcel_id) ON TABLE api.supply_contract_writable TO geo_app;

-- Name: TABLE supply_pause_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.supply_pause_history TO geo_rights;

-- Name: TABLE supply_pause_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.supply_pause_history TO geo_app;

-- Name: TABLE supply_pause_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.supply_pause_past TO geo_app;

-- Name: TABLE supply_pause_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.supply_pause_writable TO geo_app;

-- Name: TABLE supply_progress_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.supply_progress_history TO geo_rights;

-- Name: TABLE supply_progress_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.supply_progress_history TO geo_app;

-- Name: TABLE supply_progress_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.supply_progress_past TO geo_app;

-- Name: TABLE supply_progress_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.supply_progress_writable TO geo_app;

-- Name: TABLE supply_suspension_history; Type: ACL; Schema: land; Owner: geo_owner

GRANT SELECT,INSERT ON TABLE land.supply_suspension_history TO geo_rights;

-- Name: TABLE supply_suspension_history; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.supply_suspension_history TO geo_app;

-- Name: TABLE supply_suspension_past; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT ON TABLE api.supply_suspension_past TO geo_app;

-- Name: TABLE supply_suspension_writable; Type: ACL; Schema: api; Owner: geo_rights

GRANT SELECT,INSERT,UPDATE ON TABLE api.supply_suspension_writable TO geo_app;

-- Name: SEQUENCE change_transaction_id_seq; Type: ACL; Schema: land; Owner: geo_owner

GRANT USAGE ON SEQUENCE land.change_transaction_id_seq TO geo_rights;

-- Name: SEQUENCE indicator_id_seq; Type: ACL; Schema: land; Owner: geo_owner

GRANT USAGE ON SEQUENCE land.indicator_id_seq TO geo_rights;

-- Name: DEFAULT PRIVILEGES FOR SEQUENCES; Type: DEFAULT ACL; Schema: land; Owner: geo_owner

ALTER DEFAULT PRIVILEGES FOR ROLE geo_owner IN SCHEMA land GRANT USAGE ON SEQUENCES  TO geo_rights;

-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: land; Owner: geo_owner

ALTER DEFAULT PRIVILEGES FOR ROLE geo_owner IN SCHEMA land GRANT SELECT,INSERT,DELETE,UPDATE ON TABLES  TO geo_rights;

-- PostgreSQL database dump complete
