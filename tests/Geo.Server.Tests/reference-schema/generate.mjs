// node generate.mjs URL OUT [DOCUMENTS...]: does @graphql-codegen/cli make TypeScript of the running endpoint, and does tsc accept it?
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChecks } from './checks.mjs';

const [url, out, ...documents] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const bin = (name) => join(here, 'node_modules', '.bin', name);

// What a tool prints is the reason why it failed.
function run(tool, ...given) {
  try {
    execFileSync(bin(tool), given, { cwd: out, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    throw new Error(`${tool} ${given.join(' ')}\n${error.stdout}\n${error.stderr}`);
  }
}

mkdirSync(out, { recursive: true });
symlinkSync(join(here, 'node_modules'), join(out, 'node_modules'));
copyFileSync(join(here, 'sample.ts'), join(out, 'sample.ts'));
writeFileSync(join(out, 'package.json'), '{"type": "module"}');
writeFileSync(join(out, 'tsconfig.json'), JSON.stringify({
  compilerOptions: {
    strict: true, noUncheckedIndexedAccess: true, noEmit: true, skipLibCheck: false, target: 'es2022', module: 'esnext',
    moduleResolution: 'bundler', verbatimModuleSyntax: true, types: [], lib: ['es2023'],
  },
  include: ['*.ts', 'generated/*.ts'],
}));
writeFileSync(join(out, 'codegen.json'), JSON.stringify({
  schema: url,
  documents: [join(here, 'sample.graphql'), ...documents],
  generates: {
    'generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          Cursor: 'string', Date: 'string', DateTime: 'string', Decimal: 'string',
          GeoJSON: 'geojson#Geometry', GeoJSONPoint: 'geojson#Point', GeoJSONMultiPolygon: 'geojson#MultiPolygon',
        },
      },
    },
  },
}));

await runChecks({
  'codegen generates from the running endpoint': () => {
    run('graphql-codegen', '--config', 'codegen.json');
    assert.match(readFileSync(join(out, 'generated', 'graphql.ts'), 'utf8'), /export const ParcelsInBoxDocument/);
  },
  'tsc accepts what was generated and a program that uses it': () => run('tsc', '--project', '.'),
});
