// PostGraphile 5 as its manual sets it up for production: the Amber preset, the node adaptor of grafserv, nothing watched,
// no explorer, no explain, no subscriptions. The pool holds one connection per connection of the load.
import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { boxCondition } from "./box-condition.mjs";

/** @type {GraphileConfig.Preset} */
export default {
  extends: [PostGraphileAmberPreset, boxCondition],
  pgServices: [
    makePgService({
      connectionString: process.env.BENCH_POSTGRAPHILE_DATABASE,
      schemas: ["land", "bench"],
      pubsub: false,
      poolConfig: { max: Number(process.env.BENCH_POSTGRAPHILE_POOL ?? 4), idleTimeoutMillis: 0 },
    }),
  ],
  grafserv: { watch: false, graphiql: false, graphqlPath: "/graphql" },
  grafast: { explain: false },
};
