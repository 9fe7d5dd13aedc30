// What the server may hold, and what it holds.
import { mkdir, readFile, rmdir, writeFile } from "node:fs/promises";

const group = "/sys/fs/cgroup/memory/geo-soak";

/** The runtime's own limit: the heap that it may use, of the limit of the whole process. */
export function heapLimit(megabytes) {
  return { DOTNET_GCHeapHardLimit: `0x${Math.round(megabytes * 0.7 * 2 ** 20).toString(16)}` };
}

/** Puts a process under a limit of the kernel; false where no group can be made. */
export async function limitMemory(child, megabytes) {
  try {
    await mkdir(group, { recursive: true });
    await writeFile(`${group}/memory.limit_in_bytes`, String(megabytes * 2 ** 20));
    await writeFile(`${group}/cgroup.procs`, String(child.pid));
    return true;
  } catch {
    return false;
  }
}

/** Takes the group away, once nobody is in it. */
export async function removeLimit() {
  await rmdir(group).catch(() => undefined);
}

/** The resident memory of a process, in MB (10^6 bytes). */
export async function memoryOf(child) {
  const status = await readFile(`/proc/${child.pid}/status`, "utf8");
  return (Number(/VmRSS:\s+(\d+) kB/.exec(status)[1]) * 1024) / 1e6;
}
