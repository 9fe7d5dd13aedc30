// Lists every package that is shipped with its version and licence in docs/licences.md:  node eng/licences.mjs [--check]
// The server's packages are those that the build resolved, the page's those of its lock file without the tools that only build it.
// Ends with 1 where a licence is not known or asks for more than a notice; with --check also where the list is not up to date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const list = join(root, "docs", "licences.md");
const permissive = new Set(["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT", "PostgreSQL", "PSF-2.0", "Python-2.0", "Unlicense", "Zlib"]);

function nugetPackages() {
  const assets = JSON.parse(readFileSync(join(root, "src", "Geo.Server", "obj", "project.assets.json"), "utf8"));
  const folders = [...Object.keys(assets.packageFolders), join(homedir(), ".nuget", "packages")];
  // An analyzer is in the build and not in the program.
  const shipped = Object.entries(Object.values(assets.targets)[0]).filter(([, library]) => library.type === "package" && (library.runtime ?? library.runtimeTargets));
  return shipped.map(([key]) => {
    const [name, version] = key.split("/");
    const folder = folders.map((one) => join(one, name.toLowerCase(), version)).find(existsSync);
    const description = folder ? readFileSync(join(folder, `${name.toLowerCase()}.nuspec`), "utf8") : "";
    return { name, version, licence: /<license type="expression">([^<]+)<\/license>/.exec(description)?.[1] ?? "" };
  });
}

function npmPackages() {
  const lock = JSON.parse(readFileSync(join(root, "frontend", "package-lock.json"), "utf8"));
  return Object.entries(lock.packages)
    .filter(([path, one]) => path !== "" && !one.dev && !one.optional)
    .map(([path, one]) => {
      const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
      return { name, version: one.version, licence: one.license ?? "" };
    });
}

// One of several that are offered is enough; of several that hold together all must be good.
const isPermissive = (licence) => licence.replace(/[()]/g, "").split(" OR ").some((choice) => choice.split(" AND ").every((part) => permissive.has(part.trim())));

function table(packages) {
  const rows = [...new Set(packages.map((one) => `| ${one.name} | ${one.version} | ${one.licence} |`))].sort();
  return ["| package | version | licence |", "| --- | --- | --- |", ...rows].join("\n");
}

const server = nugetPackages();
const page = npmPackages();
const text = `# Packages and their licences

Written by \`node eng/licences.mjs\` from what the build resolved; a test holds it to that. Beside them run programs of the system, each as a process of its own: PostgreSQL (PostgreSQL), PostGIS (GPL-2.0-or-later), GDAL (MIT), and where wanted PgBouncer (ISC). Data: [NOTICE.md](../NOTICE.md).

## Server

${table(server)}

## Page

${table(page)}
`;

const wrong = [...server, ...page].filter((one) => !isPermissive(one.licence));
for (const one of wrong) console.error(`${one.name} ${one.version}: ${one.licence || "no licence is stated"}`);
const isOld = process.argv.includes("--check") && (!existsSync(list) || readFileSync(list, "utf8") !== text);
if (isOld) console.error("docs/licences.md is not what the build resolved. Run: node eng/licences.mjs");
if (!process.argv.includes("--check")) writeFileSync(list, text);
process.exit(wrong.length > 0 || isOld ? 1 : 0);
