// A wire between the server and the primary that can be slow, or broken: a proxy of TCP on loopback.
import { once } from "node:events";
import { connect, createServer } from "node:net";

/** Starts a wire to a port. */
export async function startWire(target) {
  const open = new Set();
  const state = { delay: 0, isCut: false };
  const server = createServer((near) => {
    if (state.isCut) {
      near.destroy();
      return;
    }
    const far = connect(target, "127.0.0.1");
    for (const [from, to] of [[near, far], [far, near]]) {
      open.add(from);
      from.setNoDelay(true);
      from.on("error", () => to.destroy());
      from.on("close", () => {
        open.delete(from);
        to.destroy();
      });
      pass(from, to, state);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: server.address().port,
    /** Every piece takes so many milliseconds longer. */
    slow: (milliseconds) => (state.delay = milliseconds),
    /** All connections end in the middle of what they carry, and none is let in. */
    cut() {
      state.isCut = true;
      open.forEach((socket) => socket.destroy());
    },
    /** Passes everything at once again. */
    mend() {
      state.isCut = false;
      state.delay = 0;
    },
    async stop() {
      open.forEach((socket) => socket.destroy());
      server.close();
      await once(server, "close");
    },
  };
}

// Pieces keep their order: each waits for its time and for the one before it.
function pass(from, to, state) {
  let last = Promise.resolve();
  from.on("data", (piece) => {
    const due = performance.now() + state.delay;
    last = last.then(async () => {
      const wait = due - performance.now();
      if (wait > 0) {
        await new Promise((go) => setTimeout(go, wait));
      }
      if (!to.destroyed && !to.write(piece) && !from.isPaused()) {
        from.pause();
        to.once("drain", () => from.resume());
      }
    });
  });
  from.on("end", () => last.then(() => to.end()));
}
