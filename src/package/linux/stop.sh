#!/bin/sh
# 停止 · lets the portal finish what it is doing and stops it.
set -eu
. "$(dirname -- "$0")/program/shared.sh"

if ! is_running; then
  words not-running
  exit 0
fi
: >"$run/stop"
words stopping
while is_running; do sleep 1; done
words stopped
