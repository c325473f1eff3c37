#!/usr/bin/env bash
# Installs what is missing, then builds and tests Footfall: as it is shipped, with the address and undefined behaviour
# sanitizers, and without the window. Stops at the first failure. Takes no arguments.
set -euo pipefail

# shellcheck source=packaging/lib/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
# shellcheck source=packaging/lib/packages.sh
source "$root/packaging/lib/packages.sh"

export LC_ALL=C.UTF-8 # the same messages and the same order everywhere
export HOME=${HOME:-$root/build/home}

install_packages build window tests
verify release
verify asan
verify core-only report_command_line_test report_formats_test report_lists_test # the rest is as in release
say "all of it passed in $(minutes "$SECONDS")"
