#!/usr/bin/env bash
# Measures our parser and validator beside graphql-js on the same documents in one run: bench/language.sh [--quick]
# It prints lines "ratio NAME VALUE goal GOAL" and exits 1 when one falls short. What is measured and how: bench/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
mkdir -p .local/bench

fail() {
  echo "bench/language.sh: $1" >&2
  exit 1
}

command -v npm >/dev/null || fail "Node.js 20 with npm is missing: see https://nodejs.org for how to install it."
reference=tests/Geo.GraphQL.Tests/reference
if [ ! -d "$reference/node_modules/graphql" ]; then
  npm ci --prefix "$reference" --no-audit --no-fund --loglevel error >.local/bench/npm-ci-reference.log 2>&1 || fail "npm ci failed, see .local/bench/npm-ci-reference.log"
fi
dotnet build tests/Geo.Benchmarks -c Release >.local/bench/build-benchmarks.log 2>&1 || fail "the build failed, see .local/bench/build-benchmarks.log"
exec node bench/language/main.mjs "$@"
