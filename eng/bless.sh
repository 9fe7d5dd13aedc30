#!/usr/bin/env bash
# Rewrites the golden files from what the code does now: eng/bless.sh [TEST-PROJECT ...]. Read the diff before you commit it.
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- tests/*.Tests
for project in "$@"; do
  GEO_BLESS=1 dotnet test "$project" --nologo -v quiet || true
done
git status --short -- tests src db
