#!/bin/sh
# Makes every later start quick: the program unpacked, and what the Java runtime learnt of its classes while it was
# shown a start and the commands. start.sh runs it once, behind everything else, when the portal stands.
# quick.sh JAVA
set -eu
program=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
quick=$program/quick

rm -rf "$quick"
"$1" -Djarmode=tools -jar "$program/fazhi-portal.jar" extract --destination "$quick"
exec "$1" "@$program/java.options" -XX:AOTCacheOutput="$quick/portal.aot" \
  -jar "$quick/fazhi-portal.jar" train
