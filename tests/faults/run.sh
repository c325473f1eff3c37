#!/usr/bin/env bash
# Plants each fault of this folder in a copy of the sources, builds it, and sees that the named test fails on it with
# the named assertion. A fault that no test notices is a hole in the tests.
#   tests/faults/run.sh [NAME...]      all, or the faults that are named
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
exec python3 -B "$here/run_faults.py" "$@"
