import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { refusalsEn } from "./refusal-messages";

const codesIn = (text: string) => [...text.matchAll(/"([A-Z]+(?:_[A-Z]+)*)"/g)].map((match) => match[1] ?? "");

/** The codes by which files are refused, as the server declares them. */
function fileRefusals(): string[] {
  const folder = "../src/Geo.Exchange/Intake";
  return readdirSync(folder)
    .filter((name) => name.startsWith("IntakeMessages"))
    .flatMap((name) =>
      readFileSync(`${folder}/${name}`, "utf8")
        .split(/\n(?=\s+(?:public|internal|private) )/)
        .filter((member) => /static IntakeRefusal /.test(member))
        .flatMap(codesIn),
    );
}

/** The codes by which jobs fail and uploads are refused. */
function jobRefusals(): string[] {
  const failures = readFileSync("../src/Geo.Server/Imports/ImportMessages.cs", "utf8")
    .split("\n\n")
    .filter((member) => member.includes("(string Code, string Message)"));
  return [...failures, readFileSync("../src/Geo.Server/Imports/Http/ImportProblems.cs", "utf8")].flatMap(codesIn);
}

it("says of every code by which a file or an import is refused what to do", () => {
  const codes = [...new Set([...fileRefusals(), ...jobRefusals()])];
  expect(codes.length).toBeGreaterThan(45);
  expect(codes.filter((code) => !(`import-why.${code}` in refusalsEn))).toEqual([]);
});
