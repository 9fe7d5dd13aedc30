#!/usr/bin/env bash
# Puts a backup where a cluster starts from: ops/restore.sh BACKUPS DATA [--to TIME]
# DATA must not exist, or be empty. The next start of PostgreSQL on it reads the kept log up to TIME (such as "2026-11-22 17:30:00+08"),
# or to its end, and then goes on by itself as a new branch of history. Run it as the user whose cluster it is.
set -euo pipefail

fail() { echo "restore.sh: $*" >&2; exit 1; }
usage="usage: restore.sh BACKUPS DATA [--to TIME]"
[ $# -eq 2 ] || { [ $# -eq 4 ] && [ "$3" = --to ]; } || fail "$usage"
backups=$(cd "$1" 2>/dev/null && pwd -P) || fail "there is no folder $1"
data=$2
target=${4:-}
[ ! -e "$data" ] || [ -z "$(ls -A "$data")" ] || fail "$data is not empty; move away what is there"

# The newest copy that ended before the time.
latest=99991231T235959Z
if [ -n "$target" ]; then
  latest=$(date -u -d "$target" +%Y%m%dT%H%M%SZ 2>/dev/null) || fail "'$target' is no time"
fi
copy=
while read -r name; do
  [[ $name > $latest ]] || copy=$name
done < <(find "$backups/base" -mindepth 1 -maxdepth 1 -type d -name '*Z' -printf '%f\n' 2>/dev/null | sort)
[ -n "$copy" ] || fail "no backup in $backups/base ended before ${target:-now}"

mkdir -p "$data"
chmod 700 "$data"
cp -a "$backups/base/$copy/." "$data/"
rm -f "$data/postmaster.pid"
{
  echo "# Written by ops/restore.sh."
  echo "restore_command = 'cp \"${backups//\'/\'\'}/wal/%f\" \"%p\"'"
  echo "recovery_target_action = 'promote'"
  [ -z "$target" ] || echo "recovery_target_time = '$(date -u -d "$target" '+%Y-%m-%d %H:%M:%S.%N+00')'"
} >>"$data/postgresql.auto.conf"
touch "$data/recovery.signal"
echo "$data holds the backup of $copy. Start PostgreSQL on it; when it takes writes, run: geo check"
