#!/usr/bin/env bash
# From a fresh clone to a running map: installs what is missing, starts a private database, loads Jiangmen, serves the page.
#   PORT=8080               the port to serve on
#   GEO_DATABASE=...        use this database instead of a private one (an Npgsql connection string of its owner)
#   GEO_DEMO_PARCELS=100000 how many generated parcels to put in
set -euo pipefail
cd "$(dirname "$0")"
port=${PORT:-8080}
demo_parcels=${GEO_DEMO_PARCELS:-100000}
mkdir -p .local

fail() {
  echo "$1" >&2
  exit 1
}

[[ $port =~ ^[0-9]+$ ]] || fail "PORT must be a number, not '$port'."
[[ $demo_parcels =~ ^[0-9]+$ ]] || fail "GEO_DEMO_PARCELS must be a number, not '$demo_parcels'."
command -v dotnet >/dev/null || fail "The .NET SDK 10 is missing: see https://dot.net for how to install it."
command -v npm >/dev/null || fail "Node.js 20 with npm is missing: see https://nodejs.org for how to install it."
if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
  fail "Port $port is taken. Stop what listens there, or choose another: PORT=8081 ./run.sh"
fi

eng/system-packages.sh 'ogr2ogr=gdal-bin'
own_database=
if [ -z "${GEO_DATABASE:-}" ]; then
  eng/system-packages.sh '/usr/lib/postgresql/15/bin/postgres=postgresql-15' '/usr/share/postgresql/15/extension/postgis.control=postgresql-15-postgis-3'
  own_database=.local/postgres
fi

eng/build.sh server
eng/build.sh page

stop() {
  trap - EXIT INT TERM
  [ -z "${server:-}" ] || { kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; }
  [ -z "$own_database" ] || eng/postgres.sh stop "$own_database"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

if [ -n "$own_database" ]; then
  eng/postgres.sh start "$own_database" >/dev/null
  GEO_DATABASE=$(eng/postgres.sh url "$own_database")
fi
export GEO_DATABASE

if [ -z "${GEO_SIGNING_KEYS:-}" ]; then
  [ -s .local/signing-key ] || (umask 077 && head -c 32 /dev/urandom | base64 >.local/signing-key)
  GEO_SIGNING_KEYS=$(cat .local/signing-key)
fi
export GEO_SIGNING_KEYS

geo=.local/server/geo
"$geo" migrate --quiet
"$geo" load --quiet
[ "$demo_parcels" -eq 0 ] || "$geo" generate --parcels "$demo_parcels" --seed 1 --if-none
"$geo" serve --port "$port" --page frontend/dist --documents frontend/dist/operations.json --token-directory .local/tokens &
server=$!

for _ in $(seq 1 300); do
  kill -0 "$server" 2>/dev/null || fail "The server stopped; its last lines stand above."
  if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then break; fi
  sleep 0.1
done

cat <<EOF

  Geo serves Jiangmen on   http://localhost:$port
  Explorer (GraphiQL)      http://localhost:$port/graphiql

  Three things to try
  1. Prepared land over 100 mu in Kaiping, on the map:
     http://localhost:$port/?county=440783&stage=PREPARED&mu=100-
  2. The same by GraphQL:
     curl -s http://localhost:$port/graphql -H 'content-type: application/json' \\
       -d '{"query":"{ parcels(where: {county: {code: {eq: \"440783\"}}, stage: {eq: PREPARED}, areaMu: {gte: 100}}, first: 3) { totalCount nodes { code areaMu } } }"}'
  3. A table of land by stage:
     curl -s http://localhost:$port/graphql -H 'content-type: application/json' \\
       -d '{"query":"{ parcels { groups(by: [STAGE]) { key { stage } count areaMu { sum } shareOfArea } } }"}'

  Demo identities: .local/tokens/{anonymous,investor,planner,editor,admin} hold a token each, good until the server stops.
  As an investor, who sees published land coarsely and no prices:
     curl -s http://localhost:$port/graphql -H 'content-type: application/json' \\
       -H "Authorization: Bearer \$(cat .local/tokens/investor)" -d '{"query":"{ parcels(first: 3) { totalCount nodes { code areaMu } } }"}'

  Ctrl-C stops the server and the database. The data stay in .local for the next run.
EOF
wait "$server"
