#!/usr/bin/env bash
# Keeps a segment of the write-ahead log; PostgreSQL's archive_command: ops/archive-wal.sh BACKUPS %p %f
# A segment that is kept already is left as it is: the same again is fine, another one under its name is refused.
set -euo pipefail

[ $# -eq 3 ] || { echo "usage: archive-wal.sh BACKUPS PATH NAME" >&2; exit 2; }
folder=$1/wal
path=$2
kept=$folder/$3
mkdir -p "$folder"
if [ -e "$kept" ]; then
  cmp -s "$path" "$kept" && exit 0
  echo "archive-wal.sh: $kept holds another segment; is another cluster archived here?" >&2
  exit 1
fi

# Under its name there is only ever a whole segment that is on the disk.
cp "$path" "$kept.part"
sync "$kept.part"
mv "$kept.part" "$kept"
sync "$folder"
