// Who works while everything fails: readers, writers, listeners, readers of files and of tiles, and callers who behave badly.
import { shapesOf } from "../harness/tile-features.mjs";
import { abandon, ask } from "./asking.mjs";

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const land = "query ($codes: [String!]!) { parcels(where: {code: {in: $codes}}, orderBy: [CODE_ASC], first: 50) { totalCount nodes { code areaMu boundary county { name } } } }";
const one = "query ($code: String!) { parcel(code: $code) { id version name } }";
const correct = "mutation ($input: CorrectParcelInput!) { correctParcel(input: $input) { parcel { version } userErrors { code } } }";
const told = "subscription ($after: Cursor) { parcelChanged(after: $after) { cursor parcel { code name } } }";

/** The number in a name that a writer gave; 0 for any other. */
export const numberOf = (name) => Number(/^soak (\d+)$/.exec(name ?? "")?.[1] ?? 0);

/** Reads what nobody changes, again and again: the same bytes each time. */
export async function readLand(world, codes) {
  let first;
  while (world.isOn()) {
    const answer = await ask(world.origin, world.tally, land, { codes }, world.planner);
    if (answer !== null) {
      first ??= answer.text;
      if (answer.text === first) {
        world.tally.right();
      } else {
        world.tally.wrong(`other land than before: ${answer.text.slice(0, 200)}`);
      }
    }
    await pause(5);
  }
}

/** Writes names with rising numbers into parcels of its own, and reads each back: never less than was acknowledged. */
export async function write(world, parcels) {
  while (world.isOn()) {
    for (const parcel of parcels) {
      await writeOnce(world, parcel);
      await pause(10);
    }
  }
}

async function writeOnce(world, parcel) {
  if (parcel.version === undefined && !(await readBack(world, parcel))) {
    return;
  }
  const number = ++parcel.tried;
  const input = { id: parcel.id, version: parcel.version, name: `soak ${number}`, reason: "soak" };
  const answer = await ask(world.origin, world.tally, correct, { input });
  const payload = answer?.data.correctParcel;
  if (payload && payload.userErrors.length === 0) {
    world.tally.right();
    parcel.version = payload.parcel.version;
    parcel.acknowledged.push(number);
    await readBack(world, parcel);
  } else {
    // Whether it was written is found out by reading.
    parcel.version = undefined;
  }
}

async function readBack(world, parcel) {
  const answer = await ask(world.origin, world.tally, one, { code: parcel.code });
  if (answer === null) {
    parcel.version = undefined;
    return false;
  }
  const { id, version, name } = answer.data.parcel;
  const last = parcel.acknowledged.at(-1) ?? 0;
  if (numberOf(name) < last || numberOf(name) > parcel.tried) {
    world.tally.wrong(`${parcel.code} is '${name}' to who wrote ${last} and tried ${parcel.tried}`);
  } else {
    world.tally.right();
  }
  Object.assign(parcel, { id, version });
  return true;
}

/** Listens to all changes, from where it was each time its stream ends; keeps the last name told of each parcel. */
export async function listen(world, names) {
  let after = null;
  while (world.isListening()) {
    try {
      const stream = await fetch(`${world.origin}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "text/event-stream", ...world.planner },
        body: JSON.stringify({ query: told, variables: { after } }),
        signal: world.ended,
      });
      for await (const event of eventsOf(stream)) {
        if (event.errors) {
          throw new Error(event.errors[0].message);
        }
        const { cursor, parcel } = event.data.parcelChanged;
        after = cursor;
        names.set(parcel.code, parcel.name);
      }
    } catch {
      // Streams end with what carries them; what was missed comes with the cursor.
    }
    await pause(100);
  }
}

async function* eventsOf(stream) {
  let rest = "";
  for await (const piece of stream.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop();
    for (const line of lines.filter((text) => text.startsWith("data: {"))) {
      yield JSON.parse(line.slice("data: ".length));
    }
  }
}

/** Reads tiles of land that nobody reshapes: the same shapes each time, in whichever order. */
export async function readTiles(world, addresses) {
  const first = new Map();
  while (world.isOn()) {
    for (const address of addresses) {
      const began = performance.now();
      try {
        const answer = await fetch(`${world.origin}${address}`, { headers: world.planner });
        const shapes = shapesOf(Buffer.from(await answer.arrayBuffer()), "parcel");
        if (answer.status === 503 || answer.status === 429) {
          world.tally.refused(began, `tile ${answer.status}`);
        } else if (answer.status !== 200 || shapes !== (first.get(address) ?? shapes)) {
          world.tally.wrong(`tile ${address}: ${answer.status}, ${shapes.length} characters of shapes`);
        } else {
          first.set(address, shapes);
          world.tally.right();
        }
      } catch (broken) {
        world.tally.wrong(`tile ${address}: ${broken.cause?.code ?? broken.message}`);
      }
      await pause(20);
    }
  }
}

/** Fetches files: all rows, or an end that cannot be taken for one. */
export async function readFiles(world, count) {
  while (world.isOn()) {
    const ordered = await ask(world.origin, world.tally, "{ parcels { totalCount export(format: CSV) { url count } } }", {});
    if (ordered !== null) {
      await readFile(world, new URL(ordered.data.parcels.export.url, world.origin).pathname, count);
    }
    await pause(1000);
  }
}

async function readFile(world, path, count) {
  const began = performance.now();
  try {
    const answer = await fetch(`${world.origin}${path}`);
    const text = await answer.text();
    const rows = text.trim().split("\r\n").length - 1;
    if (answer.status === 503) {
      world.tally.refused(began, "file 503");
    } else if (answer.status !== 200 || rows !== count) {
      world.tally.wrong(`file: ${answer.status} with ${rows} rows instead of ${count}`);
    } else {
      world.tally.right();
    }
  } catch (broken) {
    world.tally.refused(began, `file broke off: ${broken.cause?.code ?? broken.message}`);
  }
}

/** Callers who ask for a thousand outlines and read them slowly, or go before they come. */
export async function misbehave(world, isSlow) {
  const body = JSON.stringify({ query: "{ parcels(first: 1000) { nodes { code boundary } } }" });
  while (world.isOn()) {
    await abandon(world.origin, body, isSlow ? 8000 : Math.random() * 100, isSlow);
    await pause(isSlow ? 500 : 100);
  }
}
