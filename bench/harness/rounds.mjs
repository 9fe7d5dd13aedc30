// Alternation: A B C A B C ..., so that whatever else the machine does meets all sides alike.
import { processorSeconds } from "./processor.mjs";

/**
 * Warms every side up, then measures them in turn. Returns of each the median of its rates with the least and the most, and the medians
 * of its times, of its bytes and of the processor time of the server and of the database, each for one answer.
 */
export async function alternate(sides, pace, postmaster) {
  for (const { measure } of Object.values(sides)) {
    await measure(pace.warmUpSeconds);
  }
  const rounds = Object.fromEntries(Object.keys(sides).map((name) => [name, []]));
  for (let round = 0; round < pace.rounds; round++) {
    for (const [name, side] of Object.entries(sides)) {
      rounds[name].push(await once(side, pace.seconds, postmaster));
    }
  }
  return Object.fromEntries(Object.entries(rounds).map(([name, measured]) => [name, summary(measured)]));
}

async function once({ processes = [], measure }, seconds, postmaster) {
  const database = postmaster === undefined ? [] : [postmaster];
  const used = (roots) => (roots.length === 0 ? Number.NaN : processorSeconds(...roots));
  const before = [used(processes), used(database)];
  const { answers, seconds: taken, bytes = Number.NaN, ...times } = await measure(seconds);
  const [ofServer, ofDatabase] = [used(processes) - before[0], used(database) - before[1]].map((spent) => (1000 * spent) / answers);
  return { rate: answers / taken, bytes: bytes / answers, server: ofServer, database: ofDatabase, ...times };
}

function summary(measured) {
  const names = ["rate", "p50", "p95", "p99", "bytes", "server", "database"];
  const medians = Object.fromEntries(names.map((name) => [name, median(measured.map((one) => one[name] ?? Number.NaN))]));
  const rates = measured.map((one) => one.rate);
  return { ...medians, least: Math.min(...rates), most: Math.max(...rates) };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
