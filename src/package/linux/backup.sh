#!/bin/sh
# 备份 · packs the whole data folder of a stopped portal into backups/.
set -eu
. "$(dirname -- "$0")/program/shared.sh"

if is_running; then
  words backup-running >&2
  exit 3
fi
if [ ! -d "$data" ]; then
  words no-data >&2
  exit 3
fi
umask 077
mkdir -p "$here/backups"
file=$here/backups/fazhi-portal-$(date +%Y%m%d-%H%M%S).tar.gz
# into its final name only when it is whole
if ! { tar -czf "$file.part" -C "$data" --exclude=./run . && tar -tzf "$file.part" >/dev/null && mv "$file.part" "$file"; }; then
  rm -f "$file.part"
  words backup-failed >&2
  exit 3
fi
words backup-done "$file"
if grep -qs 'jdbc:postgresql' "$data/portal.properties" || [ -n "${SPRING_DATASOURCE_URL:-}" ]; then
  words backup-postgresql
fi
