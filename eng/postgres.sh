#!/usr/bin/env bash
# A private PostgreSQL with PostGIS: on loopback and a Unix socket, trusting whoever is on this machine.
#   eng/postgres.sh start DIR [PORT|0] [--throwaway]   start (again) and print its connection string; 0 picks a free port
#   eng/postgres.sh stop DIR                           stop
#   eng/postgres.sh url DIR                            the connection string of the running cluster
#   eng/postgres.sh remove DIR                         stop and delete the data
#   eng/postgres.sh programs                           the folder of PostgreSQL's programs
# --throwaway gives up crash safety (fsync off), for tests. Works as root (PostgreSQL then runs as user postgres) and as anybody else.
set -euo pipefail
export LC_ALL=C

fail() { echo "postgres.sh: $*" >&2; exit 1; }
usage() { fail "usage: eng/postgres.sh start DIR [PORT|0] [--throwaway] | stop DIR | url DIR | remove DIR | programs"; }
[ $# -ge 2 ] || [ "${1:-}" = programs ] || usage
command=$1
directory=${2:-}
shift $(($# < 2 ? $# : 2))

as_owner() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

find_programs() {
  local candidate seen=
  for candidate in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV) "$(dirname "$(readlink -f "$(command -v pg_ctl || echo /nowhere/pg_ctl)")")"; do
    [ -x "$candidate/initdb" ] || continue
    seen=$candidate
    if [ -f "$("$candidate/pg_config" --sharedir 2>/dev/null || pg_config --sharedir 2>/dev/null || echo "/usr/share/postgresql/$(basename "$(dirname "$candidate")")")/extension/postgis.control" ]; then
      programs=$candidate
      return
    fi
  done
  [ -n "$seen" ] && fail "PostGIS is missing: apt-get install postgresql-$("$seen/initdb" --version | grep -oE '[0-9]+' | head -1)-postgis-3"
  fail "PostgreSQL is missing: apt-get install postgresql postgis (on Debian 12: postgresql-15 postgresql-15-postgis-3)"
}

# Root's PostgreSQL runs as user postgres, who cannot enter a home directory of mode 0700.
find_home() {
  mkdir -p "$directory"
  directory=$(cd "$directory" && pwd -P)
  name=geo-$(printf %s "$directory" | sha256sum | cut -c1-12)
  home=$directory/postgres
  if [ "$(id -u)" = 0 ]; then
    if ! (cd / && runuser -u postgres -- test -x "$directory"); then home=/var/lib/$name; fi
  fi
  data=$home/data
  # The path of a Unix socket may have 107 bytes.
  socket=$home/socket
  [ ${#socket} -le 80 ] || socket=${XDG_RUNTIME_DIR:-/var/tmp}/$name
}

stop() { if running; then as_owner "$programs/pg_ctl" -D "$data" -m "${1:-fast}" -w stop >/dev/null; fi; }

# A server that was killed and that its parent has not looked after yet still has a number, but does not run.
running() {
  [ -f "$data/postmaster.pid" ] && as_owner "$programs/pg_ctl" -D "$data" status >/dev/null 2>&1 \
    && ! grep -qs ') Z ' "/proc/$(head -1 "$data/postmaster.pid")/stat"
}

url() {
  echo "Host=127.0.0.1;Port=$(sed -n 4p "$data/postmaster.pid");Username=postgres;Database=geo"
}

port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

choose_port() {
  if [ "$port" != 0 ]; then
    if port_taken "$port"; then fail "port $port is taken; give another one, or 0 for any"; fi
    return
  fi
  for _ in $(seq 50); do
    port=$((20000 + RANDOM % 12000))
    port_taken "$port" || return 0
  done
  fail "found no free port"
}

create_cluster() {
  as_owner "$programs/initdb" -D "$data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$home/initdb.log" 2>&1 \
    || { rm -rf "$data"; fail "initdb failed, see $home/initdb.log"; }
  echo "include 'geo.conf'" | as_owner tee -a "$data/postgresql.conf" >/dev/null
}

write_settings() {
  as_owner tee "$data/geo.conf" >/dev/null <<CONF
# Written by eng/postgres.sh at every start.
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = '$socket'
max_connections = 100
shared_buffers = 512MB
effective_cache_size = 2GB
work_mem = 32MB
maintenance_work_mem = 256MB
synchronous_commit = on
fsync = $fsync
full_page_writes = $fsync
max_wal_size = 4GB
checkpoint_timeout = 15min
random_page_cost = 1.1
jit = off
timezone = 'UTC'
log_timezone = 'UTC'
CONF
}

start() {
  port=${1:-0}
  fsync=on
  [ "${2:-}" != --throwaway ] || fsync=off
  [[ $port =~ ^[0-9]+$ ]] && [ "$port" -lt 65536 ] || fail "'$port' is no port"
  mkdir -p "$home" "$socket"
  [ "$(id -u)" != 0 ] || chown postgres "$home" "$socket"
  chmod 700 "$home"
  exec 9>"$home/lock"
  flock 9
  if ! running; then
    choose_port
    [ -f "$data/PG_VERSION" ] || create_cluster
    write_settings
    rm -f "$data/postmaster.pid" "$socket"/.s.PGSQL.*
    as_owner "$programs/pg_ctl" -D "$data" -l "$home/log" -w -t 60 start >/dev/null 9>&- \
      || fail "PostgreSQL did not start, see $home/log: $(tail -1 "$home/log" 2>/dev/null)"
  fi
  if [ ! -f "$home/created" ]; then
    as_owner "$programs/createdb" -h "$socket" -p "$(sed -n 4p "$data/postmaster.pid")" -U postgres geo
    touch "$home/created"
  fi
  url
}

find_programs
if [ "$command" = programs ]; then
  echo "$programs"
  exit
fi
find_home
cd /
case $command in
  start) start "$@" ;;
  stop) stop ;;
  remove)
    # Nobody waits for a server that was killed: what it leaves is deleted.
    stop immediate 2>/dev/null || true
    rm -rf "$home" "$socket"
    rmdir --ignore-fail-on-non-empty "$directory"
    ;;
  url) running || fail "no cluster runs under $directory"; url ;;
  *) usage ;;
esac
