// node breaking.mjs RELEASED SCHEMA DECLARED: names what the coming schema changes against the released one.
// Fails for a breaking change that DECLARED does not list with a reason, and for an entry of DECLARED that does not happen.
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { withoutApplied } from './applied-directives.mjs';

const [releasedFile, schemaFile, declaredFile] = process.argv.slice(2);
const schemaOf = (file) => buildSchema(withoutApplied(readFileSync(file, 'utf8')));
const declared = JSON.parse(readFileSync(declaredFile, 'utf8'));
const changes = await diff(schemaOf(releasedFile), schemaOf(schemaFile));
const named = (level) => changes.filter((change) => change.criticality.level === level).map((change) => change.message);

const breaking = named(CriticalityLevel.Breaking);
const reasons = new Map(declared.changes.map(({ change, reason }) => [change, reason ?? '']));
const problems = [
  ...breaking.filter((change) => !reasons.has(change)).map((change) => `undeclared: ${change}`),
  ...[...reasons.keys()].filter((change) => !breaking.includes(change)).map((change) => `declared, but it does not happen: ${change}`),
  ...[...reasons].filter(([, reason]) => reason.trim().split(/\s+/).length < 4).map(([change]) => `declared without a reason: ${change}`),
];

console.log(`Against ${declared.since}: ${breaking.length} breaking changes, ${named(CriticalityLevel.Dangerous).length} dangerous ones.`);
for (const change of breaking) {
  console.log(`breaking: ${change}${reasons.get(change) ? ` (${reasons.get(change)})` : ''}`);
}
for (const change of named(CriticalityLevel.Dangerous)) {
  console.log(`dangerous: ${change}`);
}
for (const problem of problems) {
  console.log(`NOT ALLOWED: ${problem}`);
}
process.exitCode = problems.length === 0 ? 0 : 1;
