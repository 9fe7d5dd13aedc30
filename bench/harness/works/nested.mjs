// Lists inside lists: a platform with its parks and 20 of its parcels, each with its projects, beside PostGraphile.
import { checkNestedAnswers } from "../answers.mjs";
import { query } from "../database.mjs";
import { asked } from "../load.mjs";
import { row, times, told } from "../report.mjs";
import { operations } from "../requests.mjs";

const nestedQuery = `query Nested($key: String!) {
  platform(key: $key) {
    key name
    parks(first: 20) { nodes { key name } }
    parcels(first: 20) { nodes { code stage areaMu projects(first: 5) { nodes { key name } } } }
  }
}`;

const postgraphileQuery = `query Nested($key: String!) {
  platform: platformByKey(key: $key) {
    key name
    parks: parksByPlatformKey(first: 20) { nodes { key name } }
    parcels: parcelsByPlatformKey(first: 20) {
      nodes { code stage areaMu projects: projectParcelsByCountyCodeAndParcelId(first: 5) { nodes { project: projectByCountyCodeAndProjectId { key name } } } }
    }
  }
}`;

export async function measure({ database, ours, postgraphile, say, compare, add }) {
  const keys = await query(database, "select platform_key from land.parcel where platform_key is not null group by 1 having count(*) >= 20 order by 1");
  const variables = keys.map((key) => ({ key }));
  const [us, peer] = [await ours(), await postgraphile("condition")];
  const [own, file] = [await operations("nested", nestedQuery, variables), await operations("nested-postgraphile", postgraphileQuery, variables)];
  say(`Checking that PostGraphile answers ${keys.length} platforms as we do ...`);
  await checkNestedAnswers(us, own, peer, file);
  const sides = await compare("nested", { ours: asked(us, own), postgraphile: asked(peer, file) });
  add(row("nested-to-postgraphile", sides.ours.rate / sides.postgraphile.rate, 5, `${told(sides.ours)} beside ${told(sides.postgraphile)} of PostGraphile`));
  add(row("nested-p99-to-postgraphile", sides.postgraphile.p99 / sides.ours.p99, 1, `${times(sides.ours)} beside ${times(sides.postgraphile)}`));
}
