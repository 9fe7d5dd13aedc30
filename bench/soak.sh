#!/usr/bin/env bash
# Loads the server while everything around it fails: bench/soak.sh [--minutes 10] [--parcels 20000]
# What is done and measured: bench/README.md, "Soak".
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p .local/bench
eng/system-packages.sh '/usr/lib/postgresql/15/bin/psql=postgresql-15' '/usr/share/postgresql/15/extension/postgis.control=postgresql-15-postgis-3'
exec node bench/soak/main.mjs "$@"
