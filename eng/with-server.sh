#!/usr/bin/env bash
# Runs a command beside a server of its own: eng/with-server.sh PARCELS COMMAND [ARG ...]
# The database lies under .local/e2e-postgres and is kept for the next time; the command finds the address in BASE_URL.
set -euo pipefail
cd "$(dirname "$0")/.."
parcels=$1
shift
own_database=.local/e2e-postgres
stop() {
  trap - EXIT
  [ -z "${server:-}" ] || { kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; }
  eng/postgres.sh stop "$own_database" || true
}
trap stop EXIT
eng/postgres.sh start "$own_database" 0 --throwaway >/dev/null
GEO_DATABASE=$(eng/postgres.sh url "$own_database")
GEO_SIGNING_KEYS=$(head -c 32 /dev/urandom | base64)
export GEO_DATABASE GEO_SIGNING_KEYS
geo=.local/server/geo
"$geo" migrate --quiet
"$geo" load --quiet
"$geo" generate --parcels "$parcels" --seed 1 --if-none
ready=.local/e2e-address
rm -f "$ready"
"$geo" serve --port 0 --page frontend/dist --documents frontend/dist/operations.json --address-file "$ready" &
server=$!
for _ in $(seq 1 300); do
  [ -s "$ready" ] && break
  kill -0 "$server" 2>/dev/null || { echo "The server stopped before it listened." >&2; exit 1; }
  sleep 0.1
done
BASE_URL=$(cat "$ready")
export BASE_URL
"$@"
