#!/usr/bin/env bash
# Has the server started, judged and stopped; the exit code is the check's: 0 kept, 1 broken, 2 not judged.
set -euo pipefail
: "${CELL_CONTRACT_TOKEN:?set it to a token of the caller who owns the lists under test}"
export CELL_CONTRACT_BASE_URL=${CELL_CONTRACT_BASE_URL:-http://127.0.0.1:3000}

mkdir -p reports
npx cell-contract check "$@" --start 'npm start' \
  --report html=reports/contract.html --report junit=reports/contract.xml
