#!/usr/bin/env bash
# Makes sure that system packages are there: eng/system-packages.sh COMMAND-OR-FILE=PACKAGE ...
# Installs what is missing as root or with sudo; otherwise says exactly what to install and fails.
set -euo pipefail

missing=()
for pair in "$@"; do
  probe=${pair%%=*}
  package=${pair#*=}
  if [[ $probe == /* ]]; then
    compgen -G "$probe" >/dev/null || missing+=("$package")
  else
    command -v "$probe" >/dev/null || missing+=("$package")
  fi
done
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
  echo "Missing system packages (Debian names): ${missing[*]}. Install their equivalents and run this again." >&2
  exit 1
fi

if [ "$(id -u)" -eq 0 ]; then
  as_root=()
elif sudo -n true 2>/dev/null; then
  as_root=(sudo -n)
else
  echo "Missing system packages. Run: sudo apt-get install -y ${missing[*]}" >&2
  exit 1
fi

echo "Installing ${missing[*]} ..."
log=$(mktemp)
if ! { "${as_root[@]}" apt-get update -qq && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
  tail -n 5 "$log" >&2
  echo "apt-get could not install ${missing[*]}; its last lines stand above." >&2
  exit 1
fi
rm -f "$log"
