#!/bin/sh
# 备份 · writes one file with everything into backups/, while the portal runs or not.
set -eu
. "$(dirname -- "$0")/program/shared.sh"

find_java
if [ ! -d "$data" ]; then
  words no-data >&2
  exit 3
fi
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
  *[Uu][Tt][Ff]*) ;;
  *) export LC_ALL=C.UTF-8 ;; # otherwise Chinese file names cannot be opened
esac
umask 077
mkdir -p "$here/backups"
file=$here/backups/fazhi-portal-$(date +%Y%m%d-%H%M%S).zip
if ! "$java" "@$here/program/java.options" \
  -jar "$here/program/fazhi-portal.jar" backup --data-dir "$data" --out "$file"; then
  words backup-failed >&2
  exit 3
fi
words backup-done "$file"
