// Processor time, which a busy machine changes less than the time on the clock.
import { readdirSync, readFileSync } from "node:fs";

const ticksPerSecond = 100;

/** Seconds of processor that these processes, their children and those that have ended have used so far. */
export function processorSeconds(...roots) {
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(readProcess).filter(Boolean);
  const family = new Set(roots.map(Number));
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    processes.filter(({ parent }) => family.has(parent)).forEach(({ pid }) => family.add(pid));
  }
  return processes.filter(({ pid }) => family.has(pid)).reduce((sum, { ticks }) => sum + ticks, 0) / ticksPerSecond;
}

// Behind the name, which may hold anything: state, parent, …; the 12th to the 15th are its own time and that of children it has waited for.
function readProcess(name) {
  try {
    const text = readFileSync(`/proc/${name}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { pid: Number(name), parent: Number(fields[1]), ticks: fields.slice(11, 15).map(Number).reduce((sum, one) => sum + one) };
  } catch {
    return undefined;
  }
}
