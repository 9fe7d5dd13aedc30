// Site search with six criteria, beside one statement for each criterion whose answers the client joins.
import { query } from "../../harness/database.mjs";
import { row } from "../../harness/report.mjs";
import { startOurs } from "../../harness/servers.mjs";
import { stop } from "../../harness/processes.mjs";

const metres = 30_000;
const ask = `query ($after: Cursor) {
  siteSearch(first: 1000, after: $after, criteria: {sizeMu: {min: 10, max: 200}, stages: [PREPARED, LISTED], plannedUses: [{system: "YDYH_2023", code: "1001"}],
    regions: ["440783", "440784", "440705"], distances: [{facility: PORT, maxMetres: ${metres}}], hardFree: 1,
    wishes: [{measure: DISTANCE, facility: PORT, full: 2000, none: ${metres}}, {measure: SIZE, full: 100, none: 200, bothSides: true}]}) {
    totalCount nodes { key score } pageInfo { hasNextPage endCursor }
  }
}`;

// What somebody would write for each criterion alone, under the same rights.
const singles = [
  "p.ellipsoid_area between 10 * 2000 / 3.0 and 200 * 2000 / 3.0",
  "p.stage in ('PREPARED', 'LISTED')",
  "p.planned_use_system = 'YDYH_2023' and p.planned_use_code like '1001%'",
  "p.county_code in ('440783', '440784', '440705')",
  `exists (select from api.facility as f where f.kind = 'PORT' and st_dwithin(p.boundary::geography, f.location::geography, ${metres}))`,
  "not exists (select from api.constraint_area as c where c.hardness = 'HARD' and c.valid_from <= current_date and coalesce(c.valid_to, 'infinity') >= current_date and st_intersects(c.boundary, p.boundary) and st_area(st_intersection(c.boundary, p.boundary)) > 0)",
];

export async function measure({ database, geo, quick, say }) {
  const [counties] = await query(database, "select string_agg(code, ',') from land.region where level = 'COUNTY'");
  const server = await startOurs(database, geo);
  try {
    const rounds = quick ? 3 : 5;
    const times = { ours: [], theirs: [] };
    for (let round = 0; round <= rounds; round++) {
      const ours = await timed(() => search(server.origin));
      const theirs = await timed(() => joined(database, counties));
      if (ours.value.join() !== theirs.value.join()) {
        throw new Error(`the search found ${ours.value.length} sites, the joined criteria ${theirs.value.length}`);
      }
      if (round > 0) {
        times.ours.push(ours.seconds);
        times.theirs.push(theirs.seconds);
      }
      say(`  ${ours.value.length} sites: ${ours.seconds.toFixed(3)} s beside ${theirs.seconds.toFixed(2)} s`);
    }
    const [fast, slow] = [middle(times.ours), middle(times.theirs)];
    return [row("site-search-to-joined-criteria", slow / fast, 10, `${(fast * 1000).toFixed(0)} ms beside ${slow.toFixed(2)} s of six statements joined in the client`)];
  } finally {
    await stop(server.child);
  }
}

async function search(origin) {
  const keys = [];
  let after = null;
  do {
    const answer = await fetch(`${origin}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: ask, variables: { after } }) });
    const { data, errors } = await answer.json();
    if (errors) {
      throw new Error(errors[0].message);
    }
    keys.push(...data.siteSearch.nodes.map((node) => node.key));
    after = data.siteSearch.pageInfo.hasNextPage ? data.siteSearch.pageInfo.endCursor : null;
  } while (after !== null);
  return keys.sort();
}

async function joined(database, counties) {
  let found;
  for (const condition of singles) {
    const lines = await query(database, `set role geo_app; set geo.exact = '${counties}'; select p.code from api.parcel as p where p.state = 'ACTIVE' and ${condition};`);
    const codes = new Set(lines);
    found = found === undefined ? codes : found.intersection?.(codes) ?? new Set([...found].filter((code) => codes.has(code)));
  }
  return [...found].sort();
}

async function timed(work) {
  const began = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - began) / 1000 };
}

function middle(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}
