#!/usr/bin/env bash
# Measures the import of a GeoPackage beside ogr2ogr: bench/import.sh [--quick] [--parcels 200000] [--rounds 3]
# What is measured and how: bench/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p .local/bench
eng/system-packages.sh '/usr/lib/postgresql/15/bin/psql=postgresql-15' '/usr/share/postgresql/15/extension/postgis.control=postgresql-15-postgis-3' '/usr/bin/ogr2ogr=gdal-bin'
exec node bench/import/main.mjs "$@"
