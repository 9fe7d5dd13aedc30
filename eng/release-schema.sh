#!/usr/bin/env bash
# Makes the schema as it stands the released one: eng/release-schema.sh VERSION. From then on ./test.sh compares with it.
# See docs/schema-policy.md.
set -euo pipefail
cd "$(dirname "$0")/../src/Geo.Server/Schema"
version=${1:?usage: eng/release-schema.sh VERSION}
released=$(sed -nE "s/^## $version - ([0-9]{4}-[0-9]{2}-[0-9]{2})$/\1/p" ../../../CHANGELOG.md)
[ -n "$released" ] || { echo "CHANGELOG.md has no heading '## $version - YYYY-MM-DD'." >&2; exit 1; }
{
  echo "# The schema of Geo $version, released $released: what ./test.sh compares the coming one with. Written by eng/release-schema.sh."
  cat schema.graphql
} >released.graphql
printf '{\n  "since": "%s",\n  "changes": []\n}\n' "$version" >breaking-changes.json
git status --short -- .
