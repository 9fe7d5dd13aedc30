#!/usr/bin/env bash
# Measures the site check of shapes of 2,000 mu: bench/site-check.sh [--shapes 300] [--parcels 200000]
# What is measured and how: bench/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p .local/bench
eng/system-packages.sh '/usr/lib/postgresql/15/bin/psql=postgresql-15' '/usr/share/postgresql/15/extension/postgis.control=postgresql-15-postgis-3'
exec node bench/site-check/main.mjs "$@"
