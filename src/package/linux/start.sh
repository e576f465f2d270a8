#!/bin/sh
# 启动 · starts the portal in the background; with --foreground it stays here (for systemd).
set -eu
. "$(dirname -- "$0")/program/shared.sh"

find_java
if is_running; then
  words running "$(cat "$run/address")"
  exit 0
fi
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
  *[Uu][Tt][Ff]*) ;;
  *) export LC_ALL=C.UTF-8 ;; # otherwise Chinese file names cannot be opened
esac
umask 077
mkdir -p "$run"
rm -f "$run/process" "$run/address" "$run/stop"
foreground=${1:-}
set -- -jar "$jar"
! has_quick || set -- "-XX:AOTCache=$quick/portal.aot" -Xlog:aot=off '-Xlog:aot*=off' -jar "$quick/fazhi-portal.jar"
# shellcheck disable=SC2086
set -- "$java" "@$here/program/java.options" ${PORTAL_JAVA_OPTS:-} "$@" run --data-dir "$data"
[ "$foreground" != --foreground ] || exec "$@"

# what it says is read here and lies on no disk: the one-time link is in it
pipe=$(mktemp -d)
trap 'rm -rf "$pipe"' EXIT
mkfifo -m 600 "$pipe/said"
nohup "$@" >"$pipe/said" 2>&1 </dev/null &
words starting
said=
link=
exec 3<"$pipe/said"
while IFS= read -r line <&3; do
  said="$said$line
"
  case "$line" in http*) link=$line ;; esac
  [ ! -s "$run/address" ] || break
done
if [ ! -s "$run/address" ]; then
  printf '%s' "$said" >&2
  words not-started >&2
  exit 3
fi
address=${link:-$(cat "$run/address")}
words started "$address"
has_quick || nohup nice -n 19 sh "$here/program/quick.sh" "$java" >/dev/null 2>&1 </dev/null &
if [ -n "${DISPLAY:-}" ] && command -v xdg-open >/dev/null 2>&1; then xdg-open "$address" >/dev/null 2>&1 || true; fi
