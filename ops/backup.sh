#!/usr/bin/env bash
# Copies the whole cluster while it works, and checks the copy: ops/backup.sh BACKUPS [--keep N]
# With the log that ops/archive-wal.sh keeps beside it, it can be restored to any time since its end. Connects by PGHOST, PGPORT and
# PGUSER, as a role that may replicate. --keep N deletes all but the newest N copies, and the log that none of them needs.
set -euo pipefail

fail() { echo "backup.sh: $*" >&2; exit 1; }
usage="usage: backup.sh BACKUPS [--keep N]"
[ $# -ge 1 ] || fail "$usage"
backups=$1
keep=0
if [ $# -gt 1 ]; then
  [ $# -eq 3 ] && [ "$2" = --keep ] && [[ $3 =~ ^[1-9][0-9]*$ ]] || fail "$usage"
  keep=$3
fi

# The newest PostgreSQL of Debian, or the one in the path.
programs=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV | head -1 || true)
[ -n "$programs" ] || programs=$(dirname "$(readlink -f "$(command -v pg_basebackup)")")
part=$backups/base/part
mkdir -p "$backups/base"
exec 9>"$backups/lock"
flock -n 9 || fail "another backup into $backups is at work"
# What a copy that was broken off has left.
rm -rf "$part"
"$programs/pg_basebackup" --pgdata "$part" --checkpoint fast --wal-method stream --no-password
"$programs/pg_verifybackup" --quiet "$part"
sync
# It is named after its end: from then on a time can be restored from it.
name=$(date -u +%Y%m%dT%H%M%SZ)
mv "$part" "$backups/base/$name"
echo "$backups/base/$name"

if [ "$keep" -gt 0 ]; then
  mapfile -t copies < <(find "$backups/base" -mindepth 1 -maxdepth 1 -type d -name '*Z' | sort)
  for ((i = 0; i < ${#copies[@]} - keep; i++)); do rm -rf "${copies[$i]}"; done
  oldest=$(find "$backups/base" -mindepth 1 -maxdepth 1 -type d -name '*Z' | sort | head -1)
  first=$(sed -nE 's/^START WAL LOCATION: .*file ([0-9A-F]{24}).*/\1/p' "$oldest/backup_label")
  [ ! -d "$backups/wal" ] || "$programs/pg_archivecleanup" "$backups/wal" "$first"
fi
