#!/usr/bin/env bash
# Measures the page in Chromium: bench/page.sh [--parcels 1000000] [--rounds 7]
# What is measured and how: bench/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p .local/bench
eng/system-packages.sh chromium=chromium '/usr/lib/postgresql/15/bin/psql=postgresql-15' '/usr/share/postgresql/15/extension/postgis.control=postgresql-15-postgis-3'
eng/build.sh server
eng/build.sh page
exec node bench/page/main.mjs "$@"
