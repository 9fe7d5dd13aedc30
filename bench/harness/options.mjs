// The command line of bench/run.sh.
import { parseArgs } from "node:util";
import { works } from "./works/index.mjs";

export const usage = `usage: bench/run.sh [--quick] [--parcels N] [--only WORK] [--write]
  --quick       short rounds, without the work that needs a million parcels: within ten minutes once the data are loaded
  --parcels N   parcels to generate where the database has none yet (200000)
  --only WORK   one work only: ${works.join(", ")}
  --write       write the numbers into bench/README.md, which a whole run without --quick always does
  GEO_BENCH_DATABASE=...  measure on this loaded database (an Npgsql connection string of its owner) instead of a private one`;

const quickPace = { rounds: 3, seconds: 3, warmUpSeconds: 3 };
const fullPace = { rounds: 5, seconds: 10, warmUpSeconds: 8 };

/** Reads the arguments; throws with a sentence for the user. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: "boolean", default: false },
      parcels: { type: "string", default: "200000" },
      only: { type: "string" },
      write: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const parcels = Number(values.parcels);
  if (!Number.isInteger(parcels) || parcels < 10_000) {
    throw new Error(`--parcels takes a whole number of at least 10000, not '${values.parcels}'`);
  }
  if (values.only !== undefined && !works.includes(values.only)) {
    throw new Error(`--only takes one of ${works.join(", ")}, not '${values.only}'`);
  }
  return {
    help: values.help,
    parcels,
    only: values.only,
    pace: values.quick ? quickPace : fullPace,
    quick: values.quick,
    write: values.only === undefined && (values.write || !values.quick),
  };
}
