#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# For developers: builds what is shipped and measures it. --help tells the options.
set -euo pipefail

# shellcheck source=packaging/lib/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
# shellcheck source=packaging/lib/packages.sh
source "$root/packaging/lib/packages.sh"
# shellcheck source=packaging/lib/commit.sh
source "$root/packaging/lib/commit.sh"

export LC_ALL=C.UTF-8
export HOME=${HOME:-$root/build/home}

measuring=$root/tests/benchmarks
kept=$root/build/benchmark
command -v python3 >/dev/null || install_packages tests
for argument in "$@"; do
    case $argument in
    -h | --help) exec python3 -B "$measuring/arguments.py" --help ;;
    --against-commit*) command -v git >/dev/null || install_packages bench ;;
    esac
done
commit=$(python3 -B "$measuring/arguments.py" "$@") || exit # wrong usage is said before anything is built

install_packages build window tests bench
measured=(app/report/footfall-report tests/benchmarks/footfall_stages)
if [[ -z $commit ]]; then
    configure_once release || fail "the release preset cannot be configured"
else
    configure release || fail "the release preset cannot be configured" # as the commit's is, by today's environment
fi
build release "${measured[@]}" tests/generator/make_events || fail "the programs cannot be built"
if [[ -n $commit ]]; then
    say "building commit ${commit:0:12} (kept in build/benchmark/commits)"
    build_commit "$commit" "$kept/commits/$commit" "${measured[@]}"
fi
exec python3 -B "$measuring/benchmark.py" "$root/build/release" "$kept" "$commit" "$@"
