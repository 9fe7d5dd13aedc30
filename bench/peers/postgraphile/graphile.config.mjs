// PostGraphile 5 as its manual sets it up for production: the Amber preset, the node adaptor of grafserv, nothing watched,
// no explorer, no explain, no subscriptions. Its schema holds both ways to ask for a box: the function of functions.sql and the
// conditions of box-condition.mjs.
import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { boxCondition } from "./box-condition.mjs";

/** @type {GraphileConfig.Preset} */
export default {
  extends: [PostGraphileAmberPreset, boxCondition],
  // It leaves out relations without an index of their own; that of the platform is a partial one, which it does not count.
  disablePlugins: ["PgIndexBehaviorsPlugin"],
  pgServices: [
    makePgService({
      connectionString: process.env.BENCH_POSTGRAPHILE_DATABASE,
      schemas: ["land", "bench"],
      pubsub: false,
      poolConfig: { max: Number(process.env.BENCH_POSTGRAPHILE_POOL ?? 8), idleTimeoutMillis: 0 },
    }),
  ],
  grafserv: { watch: false, graphiql: false, graphqlPath: "/graphql" },
  grafast: { explain: false },
};
