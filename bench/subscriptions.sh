#!/usr/bin/env bash
# Measures subscriptions: bench/subscriptions.sh [--subscribers 1000] [--rate 100] [--seconds 20] [--parcels 20000]
# What is measured and how: bench/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p .local/bench
eng/system-packages.sh '/usr/lib/postgresql/15/bin/psql=postgresql-15' '/usr/share/postgresql/15/extension/postgis.control=postgresql-15-postgis-3'
npm ci --prefix bench/subscriptions --no-audit --no-fund --loglevel error >.local/bench/npm-ci.log 2>&1
exec node bench/subscriptions/main.mjs "$@"
