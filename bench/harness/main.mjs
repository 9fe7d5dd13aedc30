// The journey of one run. Progress goes to standard error, the lines "ratio NAME VALUE goal GOAL" to standard output.
import { fillDatabase, startDatabase, stopDatabase } from "./database.mjs";
import { readOptions, usage } from "./options.mjs";
import { run, stopAll } from "./processes.mjs";
import { context, row, writeReadme } from "./report.mjs";
import { createStage } from "./stage.mjs";
import { works } from "./works/index.mjs";

const geo = ".local/server/geo";
const say = (text) => console.error(text);

async function main(options) {
  await run("eng/build.sh", ["server"]);
  say("Starting the database ...");
  const database = await startDatabase();
  try {
    say("Loading what is missing ...");
    await fillDatabase(database, geo, options.parcels);
    const stage = createStage({ database, geo, pace: options.pace, say });
    for (const name of works.filter((work) => options.only === undefined || options.only === work)) {
      const { measure, slow = false } = await import(`./works/${name}.mjs`);
      if (slow && options.quick && options.only === undefined) {
        say(`Leaving out ${name}: it is part of the run without --quick, or of --only ${name}.`);
        continue;
      }
      await measure(stage);
    }
    await weigh(stage);
    if (options.write) {
      await writeReadme(stage, await context(database, options));
    }
    return stage.rows.every(({ value, goal }) => value >= goal);
  } finally {
    await stopAll();
    await stopDatabase(database);
  }
}

// The memory of our servers is a row; that of the peers stands beside it.
async function weigh(stage) {
  const held = await stage.memory();
  const ours = held.filter(({ name }) => name.startsWith("ours")).map(({ megabytes }) => megabytes);
  if (ours.length > 0) {
    const most = Math.max(...ours);
    const others = held.filter(({ name }) => !name.startsWith("ours")).map(({ name, megabytes }) => `${name} ${Math.round(megabytes)} MB`);
    stage.add(row("memory-within-250MB", 250 / most, 1, `${Math.round(most)} MB resident at the peak of all the load above; ${others.join(", ")}`));
  }
}

// What is under way then fails, and the end of main stops the rest.
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, stopAll);
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(usage);
  } else {
    process.exitCode = (await main(options)) ? 0 : 1;
  }
} catch (problem) {
  console.error(`bench/run.sh: ${problem.message}${problem.cause ? `: ${problem.cause.message}` : ""}`);
  process.exitCode = 1;
}
