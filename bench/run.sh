#!/usr/bin/env bash
# Measures Geo beside its peers on the same database in one run: bench/run.sh [--quick] [--parcels N] [--only WORK] [--write]
# What is measured and how: bench/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p .local/bench

fail() {
  echo "bench/run.sh: $1" >&2
  exit 1
}

command -v npm >/dev/null || fail "Node.js 20 with npm is missing: see https://nodejs.org for how to install it."
eng/system-packages.sh /usr/lib/postgresql/15/bin/pgbench=postgresql-15 /usr/share/postgresql/15/extension/postgis.control=postgresql-15-postgis-3 /usr/bin/wrk=wrk /usr/lib/cgi-bin/mapserv=cgi-mapserver /usr/sbin/nginx=nginx-light /usr/bin/spawn-fcgi=spawn-fcgi /usr/sbin/pgbouncer=pgbouncer

peer=bench/peers/postgraphile
if ! cmp -s "$peer/package-lock.json" .local/bench/postgraphile.lock; then
  echo "Installing PostGraphile ..."
  npm ci --prefix "$peer" --no-audit --no-fund --loglevel error >.local/bench/npm-ci.log 2>&1 || fail "npm ci failed, see .local/bench/npm-ci.log"
  cp "$peer/package-lock.json" .local/bench/postgraphile.lock
fi

# Linux gives every session a share of the processors of its own (autogroup), and every backend of PostgreSQL is a session: see "Why autogroup is off" in README.md.
autogroup=/proc/sys/kernel/sched_autogroup_enabled
if [ "$(cat "$autogroup" 2>/dev/null)" = 1 ]; then
  if [ -w "$autogroup" ]; then
    trap 'echo 1 >"$autogroup"' EXIT
    echo 0 >"$autogroup"
  else
    echo "bench/run.sh: kernel.sched_autogroup_enabled is 1 and only root can change it: percentiles will be those of the scheduler." >&2
  fi
fi

code=0
node bench/harness/main.mjs "$@" || code=1
case " $* " in
  *" --only "* | *" --help "*) ;;
  *" --quick "*) bench/language.sh --quick || code=1 ;;
  *) bench/language.sh || code=1 ;;
esac
exit "$code"
