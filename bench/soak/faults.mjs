// What goes wrong, one after the other, each with its end.
import { query } from "../harness/database.mjs";

/** The faults of a cluster and its wire, in order: how each begins and how it ends. */
export function faultsOf({ primary, standby, disk }, wire) {
  const faults = [
    { name: "the standby lags", begin: () => query(standby.database, "select pg_wal_replay_pause()"), end: () => query(standby.database, "select pg_wal_replay_resume()") },
    { name: "the standby dies", begin: () => standby.stop("immediate"), end: () => standby.start() },
    { name: "the primary restarts", begin: () => primary.restart("fast"), end: () => undefined },
    { name: "the primary dies", begin: () => primary.stop("immediate"), end: () => primary.start() },
    { name: "the wire to the primary is slow", begin: () => wire.slow(150), end: () => wire.mend() },
    { name: "the wire to the primary is cut", begin: () => wire.cut(), end: () => wire.mend() },
  ];
  return disk === null ? faults : [...faults, { name: "the disk of a tablespace is full", begin: () => disk.fill(), end: () => disk.empty() }];
}

/** Runs the faults over some seconds: calm between them, and half of each turn for what is broken. */
export async function runFaults(faults, seconds, calm, say) {
  const turn = (seconds * 1000) / faults.length;
  for (const fault of faults) {
    const began = performance.now();
    say(`${fault.name} ...`);
    calm.end();
    await fault.begin();
    await pause(began + turn / 2 - performance.now());
    await fault.end();
    calm.begin();
    await pause(began + turn - performance.now());
  }
}

/** Knows when all has been well for long enough to ask for everything. */
export function createCalm(graceSeconds) {
  let since = 0;
  let isWell = true;
  return {
    end: () => (isWell = false),
    begin() {
      isWell = true;
      since = performance.now() + graceSeconds * 1000;
    },
    /** Whether a moment lay in it. */
    held: (at) => isWell && at >= since,
  };
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
