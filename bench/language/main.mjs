// graphql-js and our engine on the same documents, in turn. Progress and rates go to standard error, the rows to standard output.
import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "../../tests/Geo.GraphQL.Tests/reference/node_modules/graphql/index.mjs";
import { documents } from "./documents.mjs";
import { startWorker } from "./worker.mjs";

const goal = 5;
const hostileMilliseconds = 50;
const quick = process.argv.includes("--quick");
// Many short turns: what else the machine does makes a turn slower, never faster, so the fastest tenth of them is compared.
const pace = quick ? { warmUp: 500, rounds: 60, milliseconds: 4 } : { warmUp: 2000, rounds: 300, milliseconds: 4 };
const schemaText = readFileSync("src/Geo.Server/Schema/schema.graphql", "utf8");

const schema = buildSchema(schemaText);
const set = documents(schema);
const trees = set.map(({ text }) => parse(text));
const steps = {
  parse: (index) => parse(set[index].text),
  validate: (index) => validate(schema, trees[index]),
};

/** Nanoseconds for one time, over at least so many milliseconds. */
function measure(step, index, milliseconds) {
  const work = steps[step];
  const start = process.hrtime.bigint();
  const end = start + BigInt(milliseconds * 1e6);
  let times = 0;
  let now = start;
  do {
    for (let i = 0; i < 10; i++) {
      work(index);
    }
    times += 10;
    now = process.hrtime.bigint();
  } while (now < end);
  return Number(now - start) / times;
}

const fastTenth = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 10)];
const microseconds = (nanoseconds) => `${(nanoseconds / 1000).toFixed(1)} µs`;
let isShort = false;

function row(name, value, goalOfRow) {
  isShort ||= value < goalOfRow;
  console.log(`ratio ${name} ${value.toFixed(2)} goal ${goalOfRow}`);
}

const worker = await startWorker(schemaText, set.map(({ text }) => text));
try {
  for (const step of Object.keys(steps)) {
    const times = set.map(() => ({ reference: [], ours: [] }));
    for (let round = -1; round < pace.rounds; round++) {
      for (const index of set.keys()) {
        const milliseconds = round < 0 ? pace.warmUp : pace.milliseconds;
        const reference = measure(step, index, milliseconds);
        const ours = await worker.ask(`${step} ${index} ${milliseconds}`);
        if (round >= 0) {
          times[index].reference.push(reference);
          times[index].ours.push(ours);
        }
      }
    }
    const sum = { reference: 0, ours: 0 };
    for (const [index, { name }] of set.entries()) {
      const [reference, ours] = [fastTenth(times[index].reference), fastTenth(times[index].ours)];
      sum.reference += reference;
      sum.ours += ours;
      console.error(`      ${step} ${name}: ${microseconds(ours)} beside ${microseconds(reference)} of graphql-js, ${(reference / ours).toFixed(2)} times as fast`);
    }
    row(`language-${step}-to-graphql-js`, sum.reference / sum.ours, goal);
  }
  for (const name of worker.hostile) {
    const times = [];
    for (let i = 0; i < (quick ? 3 : 7); i++) {
      times.push(await worker.ask(`hostile ${name}`));
    }
    row(`hostile-${name}-within-${hostileMilliseconds}ms`, hostileMilliseconds / (fastTenth(times) / 1e6), 1);
  }
} finally {
  worker.stop();
}
process.exitCode = isShort ? 1 : 0;
