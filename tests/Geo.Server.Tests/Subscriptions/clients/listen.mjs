// A client under test, driven line by line: node listen.mjs ws|sse|sse-single ADDRESS
// Standard input: {"subscribe":ID,"query":TEXT,"variables":{…}} or {"stop":ID}. Standard output: what the client reports, a JSON object a line.
import { createInterface } from "node:readline";
import { createClient as createSse } from "graphql-sse";
import { createClient as createWs } from "graphql-ws";
import WebSocket from "ws";

const [mode, address] = process.argv.slice(2);
const tell = (report) => process.stdout.write(`${JSON.stringify(report)}\n`);
const running = new Map();

const client =
  mode === "ws"
    ? createWs({
        url: address,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        lazy: false,
        onNonLazyError: () => {},
        on: {
          connected: () => tell({ connected: true }),
          closed: (event) => tell({ closed: event.code, reason: event.reason }),
        },
      })
    : createSse({ url: address, singleConnection: mode === "sse-single", retryAttempts: 0 });

function subscribe(id, request) {
  running.set(
    id,
    client.subscribe(request, {
      next: (result) => tell({ id, next: result }),
      error: (problem) => tell({ id, error: Array.isArray(problem) ? problem : String(problem?.code ?? problem) }),
      complete: () => tell({ id, complete: true }),
    }),
  );
}

for await (const line of createInterface({ input: process.stdin })) {
  const { subscribe: id, stop, ...request } = JSON.parse(line);
  if (id !== undefined) {
    subscribe(id, request);
  } else {
    running.get(stop)();
  }
}
await client.dispose();
