// Assemblies of the whole city and of a map view, beside clustering the parcels of the same filter anew and joining their outlines.
import { query } from "../../harness/database.mjs";
import { stop } from "../../harness/processes.mjs";
import { row } from "../../harness/report.mjs";
import { startOurs } from "../../harness/servers.mjs";
import { median, milliseconds } from "../timing.mjs";

const stages = ["UNPREPARED", "PREPARED", "LISTED", "RESERVED"];
const view = [112.64, 22.38, 112.72, 22.46];
const text = `query ($where: ParcelFilter) {
  assemblies(where: $where, first: 1000) { totalCount nodes { id area memberCount outline } }
}`;

// Clustering takes any contact for contiguity, corners too; the rounding of coordinates is 5e-8 degrees.
const clustering = `with clustered as (
  select ellipsoid_area, boundary, st_clusterdbscan(boundary, 1e-7, 1) over () as cluster
  from api.parcel where state = 'ACTIVE' and stage in ('${stages.join("', '")}')
)
select count(*), coalesce(sum(st_npoints(outline)), 0)
from (select st_union(boundary) as outline from clustered group by cluster having sum(ellipsoid_area) >= 1000000 / 3.0) as found`;

export async function measure({ database, geo, quick, say }) {
  const [counties] = await query(database, "select string_agg(code, ',') from land.region where level = 'COUNTY'");
  const server = await startOurs(database, geo);
  try {
    const city = { stage: { in: stages } };
    say(`  the first question, which reads the graph: ${(await ask(server.origin, city)).toFixed(0)} ms`);
    // A server that has just started still translates its own program while it answers.
    for (let round = 0; round < 30; round++) {
      await ask(server.origin, city);
      await ask(server.origin, { ...city, boundary: { bbox: view } });
    }
    const times = { clustering: [], city: [], view: [] };
    for (let round = 0; round <= (quick ? 5 : 9); round++) {
      const settings = ["set role geo_app", `set geo.exact = '${counties}'`];
      const theirs = (await milliseconds(database, [...settings, clustering])).at(-1);
      const ours = { city: await ask(server.origin, city), view: await ask(server.origin, { ...city, boundary: { bbox: view } }) };
      if (round > 0) {
        times.clustering.push(theirs);
        times.city.push(ours.city);
        times.view.push(ours.view);
      }
      say(`  ${theirs.toFixed(0)} ms clustered; ${ours.city.toFixed(1)} ms the city, ${ours.view.toFixed(1)} ms a view`);
    }
    const [naive, whole, part] = [median(times.clustering), median(times.city), median(times.view)];
    return [
      row("assemblies-to-clustering", naive / whole, 10, `${whole.toFixed(1)} ms beside ${naive.toFixed(0)} ms`),
      row("assemblies-in-view-to-clustering", naive / part, 50, `${part.toFixed(1)} ms beside ${naive.toFixed(0)} ms of the whole city`),
    ];
  } finally {
    await stop(server.child);
  }
}

async function ask(origin, where) {
  const began = performance.now();
  const answer = await fetch(`${origin}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: text, variables: { where } }) });
  const { data, errors } = await answer.json();
  if (errors || data.assemblies.totalCount !== data.assemblies.nodes.length) {
    throw new Error(errors?.[0].message ?? "the page does not hold all assemblies");
  }
  return performance.now() - began;
}
