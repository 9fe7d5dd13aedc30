// The subscribers, in a process of their own: node subscribers.mjs ADDRESS FILTERS-FILE
// FILTERS-FILE holds a ParcelFilter a line. Prints "listening" when all have subscribed; at the end of its input prints what each got.
import { readFileSync } from "node:fs";
import { once } from "node:events";
import WebSocket from "ws";

const [address, file] = process.argv.slice(2);
const filters = readFileSync(file, "utf8").trim().split("\n").map(JSON.parse);
const query = "subscription ($where: ParcelFilter) { parcelChanged(where: $where) { kind changedAt parcel { code stage areaMu boundary } id } }";
const events = [];
let closed = 0;

function take(subscriber, text) {
  const now = Date.now();
  const message = JSON.parse(text);
  if (message.type === "ping") {
    return '{"type":"pong"}';
  }
  if (message.type !== "next") {
    throw new Error(`Subscriber ${subscriber}: ${text}`);
  }
  const { kind, changedAt, id } = message.payload.data.parcelChanged;
  events.push({ subscriber, kind, id, milliseconds: now - Date.parse(changedAt) });
  return null;
}

async function listen(where, subscriber) {
  const socket = new WebSocket(address, "graphql-transport-ws");
  await once(socket, "open");
  socket.send('{"type":"connection_init"}');
  await once(socket, "message");
  socket.on("message", (text) => {
    const answer = take(subscriber, text);
    if (answer) {
      socket.send(answer);
    }
  });
  socket.on("close", () => closed++);
  socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query, variables: { where } } }));
}

for (let i = 0; i < filters.length; i += 20) {
  await Promise.all(filters.slice(i, i + 20).map((where, j) => listen(where, i + j)));
}
console.log("listening");
process.stdin.resume();
await once(process.stdin, "end");
if (closed > 0) {
  throw new Error(`${closed} sockets were closed`);
}
process.stdout.write(events.map((event) => `${JSON.stringify(event)}\n`).join(""), () => process.exit(0));
