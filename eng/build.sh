#!/usr/bin/env bash
# Builds what the server needs, and nothing that is up to date: eng/build.sh server | page
# The server goes to .local/server, the page to frontend/dist.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p .local

# True when any file below the given paths is newer than the stamp.
changed_since() {
  local stamp=$1
  shift
  [ ! -e "$stamp" ] || [ -n "$(find "$@" \( -name bin -o -name obj -o -name node_modules -o -name dist -o -name generated -o -name test-results -o -name playwright-report \) -prune -o -type f -newer "$stamp" -print -quit)" ]
}

run_logged() {
  local log=$1
  shift
  if ! "$@" >"$log" 2>&1; then
    tail -n 30 "$log" >&2
    echo "This failed: $*  (whole log: $log)" >&2
    return 1
  fi
}

case ${1:-} in
  server)
    changed_since .local/server.stamp src db Directory.Build.props Directory.Packages.props global.json || exit 0
    echo "Building the server ..."
    touch .local/server.stamp.new
    run_logged .local/build-server.log dotnet publish src/Geo.Server -c Release -o .local/server --nologo -v quiet
    mv .local/server.stamp.new .local/server.stamp
    ;;
  page)
    if changed_since .local/packages.stamp frontend/package-lock.json || [ ! -d frontend/node_modules ]; then
      echo "Installing the page's packages ..."
      run_logged .local/npm-ci.log npm ci --prefix frontend --no-audit --no-fund
      touch .local/packages.stamp
    fi
    changed_since .local/page.stamp frontend src/Geo.Server/Schema/schema.graphql || [ ! -d frontend/dist ] || exit 0
    echo "Building the page ..."
    touch .local/page.stamp.new
    run_logged .local/build-page.log npm run build --prefix frontend
    mv .local/page.stamp.new .local/page.stamp
    ;;
  *)
    echo "usage: eng/build.sh server|page" >&2
    exit 2
    ;;
esac
