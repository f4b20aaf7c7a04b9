#!/usr/bin/env bash
# Starts the server, has it judged, stops it; the exit code is the check's: 0 kept, 1 broken, 2 not judged.
set -euo pipefail
: "${CELL_CONTRACT_TOKEN:?set it to a token of the caller who owns the lists under test}"
export CELL_CONTRACT_BASE_URL=${CELL_CONTRACT_BASE_URL:-http://127.0.0.1:3000}

set -m # a process group of its own, so that what npm starts is stopped with it
npm start &
server=$!
set +m
trap 'kill -- "-$server" 2>/dev/null || true' EXIT

until curl --silent --output /dev/null --max-time 2 "$CELL_CONTRACT_BASE_URL"; do
  kill -0 "$server" 2>/dev/null || { echo 'check.sh: the server ended before it answered' >&2; exit 2; }
  [ "$SECONDS" -lt 30 ] || { echo 'check.sh: the server did not answer within 30 seconds' >&2; exit 2; }
  sleep 0.2
done

mkdir -p reports
npx cell-contract check "$@" --report html=reports/contract.html --report junit=reports/contract.xml
