#!/usr/bin/env bash
# Measures what is computed of land: bench/land.sh [--quick] [--parcels N] [--only NAME]
# What is measured and how: bench/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p .local/bench
eng/system-packages.sh '/usr/lib/postgresql/15/bin/psql=postgresql-15' '/usr/share/postgresql/15/extension/postgis.control=postgresql-15-postgis-3'
exec node bench/land/main.mjs "$@"
