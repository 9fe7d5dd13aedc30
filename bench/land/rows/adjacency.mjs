// The adjacency graph: how fast it is made, and what it costs an edit.
import { query } from "../../harness/database.mjs";
import { row } from "../../harness/report.mjs";
import { median, milliseconds } from "../timing.mjs";

// What somebody would write who has PostGIS and the definition: the same candidates by the same index, then geographies.
const selfJoin = (where) => `
  select a.id as first, b.id as second, st_distance(a.boundary::geography, b.boundary::geography) as distance, case when st_distance(a.boundary::geography, b.boundary::geography) > 0.05 then 0 else greatest(
    st_length(st_intersection(st_boundary(a.boundary), st_setsrid(st_buffer(b.boundary::geography, 0.05)::geometry, 4490))::geography),
    st_length(st_intersection(st_boundary(b.boundary), st_setsrid(st_buffer(a.boundary::geography, 0.05)::geometry, 4490))::geography)) end as shared
  from land.parcel as a join land.parcel as b on b.boundary && st_expand(a.boundary, 0.0005, 0.00046) and a.id < b.id
  where st_dwithin(a.boundary::geography, b.boundary::geography, 50)${where}`;

export async function measure({ database, quick, say }) {
  return [await build(database, quick, say), await edit(database, quick ? 100 : 400)];
}

// In a quick run the parcels of one county.
async function build(database, quick, say) {
  const county = "440783";
  const keys = `(select array_agg(county_code) from land.parcel where county_code = '${county}'), (select array_agg(id) from land.parcel where county_code = '${county}')`;
  const graph = `create table bench_graph as select * from land.edges_of(${quick ? keys : "null, null"})`;
  const join = `create table bench_join as ${selfJoin(quick ? ` and '${county}' in (a.county_code, b.county_code)` : "")}`;
  const times = { graph: [], join: [] };
  await query(database, "drop table if exists bench_graph, bench_join");
  for (let round = 0; round < 3; round++) {
    times.graph.push((await milliseconds(database, [graph]))[0]);
    times.join.push((await milliseconds(database, [join]))[0]);
    const [edges, pairs] = await query(database, "select count(*) from bench_graph; select count(*) from bench_join; drop table bench_graph, bench_join");
    // The arithmetic of geographies errs by centimetres, so pairs at 50 m may fall on either side.
    if (Math.abs(edges - pairs) > edges / 1000) {
      throw new Error(`the graph has ${edges} edges, the self-join ${pairs}`);
    }
    say(`  ${edges} edges`);
  }
  const [ours, theirs] = [median(times.graph) / 1000, median(times.join) / 1000];
  return row("adjacency-build-to-self-join", theirs / ours, 2, `${ours.toFixed(1)} s beside ${theirs.toFixed(1)} s of the plain self-join over geographies${quick ? ", one county" : ""}`);
}

// Each edit moves one parcel by some centimetres. Those without the graph are taken back, so that the graph is right again.
async function edit(database, edits) {
  const codes = await query(database, `select code from land.parcel where state = 'ACTIVE' order by md5(code) limit ${edits}`);
  const move = (by) => codes.map((code) => `update land.parcel set boundary = st_translate(boundary, ${by}, 0) where county_code = '${code.slice(0, 6)}' and code = '${code}'`);
  await query(database, "drop table if exists bench_boundary; create table bench_boundary as select county_code, id, code, boundary from land.parcel where code = any (:'codes')", { codes: `{${codes.join(",")}}` });
  const withGraph = await milliseconds(database, move("0.0000003"));
  await query(database, "update land.parcel set boundary = kept.boundary from bench_boundary as kept where parcel.county_code = kept.county_code and parcel.id = kept.id");
  await query(database, "alter table land.parcel disable trigger adjacency_update");
  let without;
  try {
    without = await milliseconds(database, move("0.0000003"));
    await query(database, "update land.parcel set boundary = kept.boundary from bench_boundary as kept where parcel.county_code = kept.county_code and parcel.id = kept.id");
  } finally {
    await query(database, "alter table land.parcel enable trigger adjacency_update; drop table bench_boundary");
  }
  const cost = median(withGraph) - median(without);
  return row("adjacency-edit-within-20ms", 20 / cost, 1, `${cost.toFixed(2)} ms more at the median: ${median(withGraph).toFixed(2)} ms beside ${median(without).toFixed(2)} ms without the graph`);
}
