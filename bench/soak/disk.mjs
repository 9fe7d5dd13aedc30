// A small disk that can be filled: some MB of memory, mounted as a tablespace of the primary. The history of parcels lies there.
import { chmod, mkdir, open, rm } from "node:fs/promises";
import { query } from "../harness/database.mjs";
import { run } from "../harness/processes.mjs";

const table = "land.parcel_history";

const megabytes = 64;

/** Mounts the disk in a folder and moves the history of parcels there; null where nothing may be mounted. */
export async function mountDisk(folder, database) {
  await mkdir(folder, { recursive: true });
  try {
    await run("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder]);
  } catch {
    return null;
  }
  await run("chown", ["postgres", folder]);
  await chmod(folder, 0o700);
  await query(database, `create tablespace small location '${folder}'`);
  await query(database, `alter table ${table} set tablespace small`);
  const filler = `${folder}/filler`;
  return {
    /** Leaves no room. */
    async fill() {
      const file = await open(filler, "w");
      try {
        for (const piece = Buffer.alloc(65536); ; ) {
          await file.write(piece);
        }
      } catch (full) {
        if (full.code !== "ENOSPC") {
          throw full;
        }
      } finally {
        await file.close();
      }
    },
    /** Gives the room back. */
    empty: () => rm(filler, { force: true }),
    async unmount() {
      await run("umount", [folder]);
      await rm(folder, { recursive: true });
    },
  };
}
