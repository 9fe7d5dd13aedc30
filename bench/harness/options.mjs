// The command line of bench/run.sh.
import { parseArgs } from "node:util";

export const usage = `usage: bench/run.sh [--quick] [--parcels N] [--peers-only] [--write]
  --quick       short rounds: everything within ten minutes once the data are loaded
  --parcels N   parcels to generate where the database has none yet (200000)
  --peers-only  start and measure the peers without our server: prints their rates, no ratios
  --write       write the numbers into bench/README.md, which a run without --quick always does
  GEO_BENCH_DATABASE=...  measure on this loaded database (an Npgsql connection string of its owner) instead of a private one`;

const quickPace = { rounds: 3, seconds: 6, warmUpSeconds: 5 };
const fullPace = { rounds: 5, seconds: 20, warmUpSeconds: 10 };

/** Reads the arguments; throws with a sentence for the user. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: "boolean", default: false },
      parcels: { type: "string", default: "200000" },
      "peers-only": { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const parcels = Number(values.parcels);
  if (!Number.isInteger(parcels) || parcels < 10_000) {
    throw new Error(`--parcels takes a whole number of at least 10000, not '${values.parcels}'`);
  }
  return {
    help: values.help,
    parcels,
    peersOnly: values["peers-only"],
    pace: values.quick ? quickPace : fullPace,
    quick: values.quick,
    write: (values.write || !values.quick) && !values["peers-only"],
  };
}
