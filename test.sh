#!/usr/bin/env bash
# Everything that must pass, on its own database, ending with one line "N passed, N failed".
#   ./test.sh                                    all but the long tests
#   ./test.sh unit|integration|frontend|e2e      one part
#   ./test.sh long                               what takes minutes; run before an issue is called done
# It leaves the tree as it found it; what it makes lies under .local.
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 CI=${CI:-true}
results=.local/test-results
rm -rf "$results"
mkdir -p "$results"
passed=0
failed=0
database=.local/test-postgres

# One thing that must succeed, counted as one test; its output is shown when it fails.
check() {
  local name=$1 log
  shift
  log="$results/$(tr -c 'a-zA-Z0-9\n' '-' <<<"$name").log"
  echo "== $name"
  if "$@" >"$log" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    tail -n 60 "$log"
    echo "FAILED: $name"
    return 1
  fi
}

# Adds what a runner wrote to the counts: add_counts NAME EXIT-CODE PASSED FAILED
add_counts() {
  local name=$1 code=$2 good=${3:-0} bad=${4:-0}
  # A runner that died, or ran nothing, is a failure even where it names none.
  if [ "$code" -ne 0 ] && [ "$bad" -eq 0 ] || [ "$((good + bad))" -eq 0 ]; then bad=$((bad + 1)); fi
  passed=$((passed + good))
  failed=$((failed + bad))
  echo "   $name: $good passed, $bad failed"
}

dotnet_tests() { # PROJECT FILTER
  local project=$1 filter=$2 name log code=0 summary
  name=$(basename "$project")
  log="$results/$name.log"
  echo "== $name"
  # No test runs as long as this: one that waits for ever is named, and the others are counted.
  dotnet test "$project" -c Release --no-build --filter "$filter" --blame-hang-timeout 8m --blame-hang-dump-type none --results-directory "$results/$name" --logger "trx;LogFileName=$PWD/$results/$name.trx" >"$log" 2>&1 || code=$?
  [ "$code" -eq 0 ] || grep -vE '^\s+at (Xunit|System)' "$log" | tail -n 120
  summary=$(grep -oE '<Counters [^/]*' "$results/$name.trx" 2>/dev/null)
  add_counts "$name" "$code" "$(sed -nE 's/.* passed="([0-9]+)".*/\1/p' <<<"$summary")" "$(sed -nE 's/.* failed="([0-9]+)".*/\1/p' <<<"$summary")"
}

build_tests() {
  [ -z "${built:-}" ] || return 0
  built=1
  check "build without a warning" dotnet build Geo.sln -c Release
}

start_database() {
  [ -z "${GEO_TEST_DATABASE:-}" ] || return 0
  eng/system-packages.sh '/usr/lib/postgresql/15/bin/postgres=postgresql-15' \
    '/usr/share/postgresql/15/extension/postgis.control=postgresql-15-postgis-3' 'ogr2ogr=gdal-bin' '/usr/sbin/pgbouncer=pgbouncer' '/usr/sbin/nginx=nginx-light' || return 1
  eng/postgres.sh start "$database" 0 --throwaway || return 1
  GEO_TEST_DATABASE=$(eng/postgres.sh url "$database")
  export GEO_TEST_DATABASE
}

unit() {
  build_tests || return
  check "packages of the reference implementation" npm ci --prefix tests/Geo.GraphQL.Tests/reference --no-audit --no-fund
  check "system packages for reading files" eng/system-packages.sh 'ogr2ogr=gdal-bin' || return
  for project in tests/Geo.GraphQL.Tests tests/Geo.Sql.Tests tests/Geo.Land.Tests tests/Geo.Exchange.Tests; do dotnet_tests "$project" 'Category!=Long'; done
}

integration() {
  build_tests || return
  check "test database" start_database || return
  start_database
  check "packages of the reference resolvers" npm ci --prefix tests/Geo.Query.Tests/reference --no-audit --no-fund
  check "packages of the audits of the server" npm ci --prefix tests/Geo.Server.Tests/reference --no-audit --no-fund
  check "packages of the subscription clients" npm ci --prefix tests/Geo.Server.Tests/Subscriptions/clients --no-audit --no-fund
  check "packages of the identity provider" npm ci --prefix tests/Geo.Server.Tests/Identities/provider --no-audit --no-fund
  check "packages of foreign clients and of the schema check" npm ci --prefix tests/Geo.Server.Tests/reference-schema --no-audit --no-fund
  check "no undeclared breaking change of the schema" node tests/Geo.Server.Tests/reference-schema/breaking.mjs \
    src/Geo.Server/Schema/released.graphql src/Geo.Server/Schema/schema.graphql src/Geo.Server/Schema/breaking-changes.json &&
    cat "$results/no-undeclared-breaking-change-of-the-schema.log"
  for project in tests/Geo.Data.Tests tests/Geo.Query.Tests tests/Geo.Tiles.Tests tests/Geo.Server.Tests; do dotnet_tests "$project" 'Category!=Long'; done
}

long() {
  build_tests || return
  check "packages of the reference resolvers" npm ci --prefix tests/Geo.Query.Tests/reference --no-audit --no-fund
  check "packages of the reference implementation" npm ci --prefix tests/Geo.GraphQL.Tests/reference --no-audit --no-fund
  check "test database" start_database || return
  start_database
  for project in tests/*.Tests; do
    if grep -rqs 'Category", "Long"' "$project" --include='*.cs'; then dotnet_tests "$project" 'Category=Long'; fi
  done
  check "soak with faults" bench/soak.sh --minutes 3 && grep '^ratio' "$results/soak-with-faults.log"
}

frontend() {
  check "packages of the page" npm ci --prefix frontend --no-audit --no-fund || return
  check "types of the operations" npm run codegen --prefix frontend
  check "page: lint and format" npm run lint --prefix frontend
  check "page: types" npm run typecheck --prefix frontend
  local code=0 report=$PWD/$results/vitest.json
  echo "== page: unit tests"
  (cd frontend && npx vitest run --reporter=default --reporter=json --outputFile.json="$report") >"$results/vitest.log" 2>&1 || code=$?
  [ "$code" -eq 0 ] || tail -n 80 "$results/vitest.log"
  add_counts "page" "$code" "$(json_number "$report" numPassedTests)" "$(json_number "$report" numFailedTests)"
  check "page: build within its size budget" npm run build --prefix frontend
}

json_number() {
  node -e 'const [f, k] = process.argv.slice(1); try { console.log(k.split(".").reduce((o, p) => o[p], JSON.parse(require("fs").readFileSync(f, "utf8")))) } catch { console.log(0) }' "$1" "$2"
}

e2e() {
  check "system packages for the browser test" eng/system-packages.sh chromium=chromium \
    '/usr/share/fonts/truetype/{wqy,droid}/*=fonts-wqy-microhei' \
    '/usr/lib/postgresql/15/bin/postgres=postgresql-15' '/usr/share/postgresql/15/extension/postgis.control=postgresql-15-postgis-3' || return
  check "packages of the identity provider of the browser test" npm ci --prefix tests/Geo.Server.Tests/Identities/provider --no-audit --no-fund
  check "packages of Lighthouse" npm ci --prefix frontend/lighthouse --no-audit --no-fund
  check "server and page for the browser test" bash -c 'eng/build.sh server && eng/build.sh page' || return
  local code=0 report=$PWD/$results/playwright.json
  echo "== page in Chromium"
  eng/with-server.sh 20000 bash -c "cd frontend && PLAYWRIGHT_JSON_OUTPUT_NAME='$report' SCREENSHOT_DIR='$PWD/$results' npx playwright test --reporter=list,json" >"$results/playwright.log" 2>&1 || code=$?
  [ "$code" -eq 0 ] || tail -n 80 "$results/playwright.log"
  add_counts "page in Chromium" "$code" "$(json_number "$report" stats.expected)" "$(json_number "$report" stats.unexpected)"
  check "Lighthouse: accessibility and best practices" eng/with-server.sh 20000 node frontend/lighthouse/check.mjs
}

case ${1:-all} in
  all) unit; integration; frontend; e2e ;;
  unit | integration | frontend | e2e | long) "$1" ;;
  *)
    echo "usage: ./test.sh [unit|integration|frontend|e2e|long]" >&2
    exit 2
    ;;
esac

[ ! -d "$database" ] || eng/postgres.sh stop "$database" >/dev/null 2>&1
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
