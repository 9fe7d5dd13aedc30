// Editors at work: each of the connections corrects parcels of its own, one after the other, with the version that the last answer told, and
// asks the map in between.
import { connections } from "./load.mjs";
import { mapQuery } from "./works/map.mjs";

const map = mapQuery(100);
const find = "query ($code: String!) { parcel(code: $code) { id version } }";
const correct = `mutation ($input: CorrectParcelInput!) {
  correctParcel(input: $input) { parcel { id version name } userErrors { message } }
}`;

/** A server asked by so many editors; of their requests the share `writes` are corrections. */
export function editing({ origin, pids }, { codes, boxes, writes }) {
  const state = { known: new Map(), edits: 0 };
  const measure = async (seconds) => {
    const began = performance.now();
    const times = [];
    let bytes = 0;
    const editor = async (number) => {
      const own = codes.filter((_, i) => i % connections === number);
      for (let turn = 0; performance.now() - began < seconds * 1000; turn++) {
        const writing = Math.floor((turn + 1) * writes) > Math.floor(turn * writes);
        const asked = performance.now();
        bytes += writing ? await edit(origin, own[turn % own.length], state) : (await ask(origin, map, { box: boxes[turn % boxes.length] })).bytes;
        times.push(performance.now() - asked);
      }
    };
    await Promise.all(Array.from({ length: connections }, (_, number) => editor(number)));
    return { answers: times.length, seconds: (performance.now() - began) / 1000, bytes, ...percentiles(times) };
  };
  return { processes: pids, measure };
}

async function edit(origin, code, state) {
  if (!state.known.has(code)) {
    state.known.set(code, (await ask(origin, find, { code })).data.parcel);
  }
  const { id, version } = state.known.get(code);
  const name = `地块 ${++state.edits}`;
  const { data, bytes } = await ask(origin, correct, { input: { id, version, name, reason: "bench" } });
  const { parcel, userErrors } = data.correctParcel;
  if (userErrors.length > 0 || parcel.name !== name) {
    throw new Error(`${code} was not corrected: ${JSON.stringify(data)}`);
  }
  state.known.set(code, parcel);
  return bytes;
}

async function ask(origin, text, variables) {
  const answer = await fetch(`${origin}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: text, variables }) });
  const body = await answer.text();
  const { data, errors } = JSON.parse(body);
  if (errors !== undefined) {
    throw new Error(`${origin} answers with errors: ${JSON.stringify(errors)}`);
  }
  return { data, bytes: Buffer.byteLength(body) };
}

function percentiles(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
