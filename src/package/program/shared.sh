# What start.sh, stop.sh and backup.sh share; each says its words from program/words.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) # of the script that reads this
data=${PORTAL_DATA_DIR:-$here/data}
run=$data/run
jar=$here/program/fazhi-portal.jar
quick=$here/program/quick

words() {
  tr -d '\r' <"$here/program/words/$1.txt"
  shift
  [ $# -eq 0 ] || printf '  %s\n' "$@"
}

# A number left by a portal that was killed may belong to another program by now: it is asked.
is_running() {
  [ -s "$run/process" ] || return 1
  process=$(cat "$run/process")
  kill -0 "$process" 2>/dev/null || return 1
  if [ -r "/proc/$process/cmdline" ]; then
    tr '\0' ' ' <"/proc/$process/cmdline" | grep -q fazhi-portal
  elif command -v ps >/dev/null 2>&1; then
    ps -o args= -p "$process" | grep -q fazhi-portal
  fi
}

# An update of the portal makes what quick.sh left too old; after one of Java the runtime goes on without it.
has_quick() {
  [ "$quick/portal.aot" -nt "$jar" ]
}

is_java() {
  [ -x "$1/bin/java" ] || return 1
  version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p')
  [ "${version:-0}" -ge 25 ]
}

find_java() {
  beside=
  if found=$(command -v java 2>/dev/null); then
    beside=$(dirname "$(dirname "$(readlink -f "$found")")")
  fi
  for home in "$here/runtime" "${JAVA_HOME:-}" "$beside" /usr/lib/jvm/* /opt/java/* /opt/jdk*; do
    if [ -n "$home" ] && is_java "$home"; then
      java=$home/bin/java
      return
    fi
  done
  words java-missing >&2
  exit 3
}
