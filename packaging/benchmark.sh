#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# For developers: builds what is shipped and measures it. --help tells the options.
set -euo pipefail

# shellcheck source=packaging/lib/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
# shellcheck source=packaging/lib/packages.sh
source "$root/packaging/lib/packages.sh"

export LC_ALL=C.UTF-8
export HOME=${HOME:-$root/build/home}

measuring=$root/tests/benchmarks
command -v python3 >/dev/null || install_packages tests
for argument in "$@"; do
    case $argument in
    -h | --help) exec python3 -B "$measuring/arguments.py" --help ;;
    esac
done
python3 -B "$measuring/arguments.py" "$@" || exit # wrong usage is said before anything is built

install_packages build window tests bench
configure_once release || fail "the release preset cannot be configured"
build release app/report/footfall-report tests/benchmarks/footfall_stages tests/generator/make_events ||
    fail "the programs cannot be built"
exec python3 -B "$measuring/benchmark.py" "$root/build/release" "$root/build/benchmark" "$@"
