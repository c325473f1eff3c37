# What the scripts of packaging/ share: telling the user, quiet commands, building. To be sourced.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
logs=$root/build/log

say() { printf '== %s\n' "$*"; }

fail()
{
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# quietly NAME COMMAND...: the output goes to build/log/NAME.log, and its end is shown if the command fails.
quietly()
{
    local log=$logs/$1.log
    shift
    mkdir -p "$logs"
    if "$@" >"$log" 2>&1 </dev/null; then
        return 0
    else
        local status=$?
        tail -n 80 "$log" >&2
        printf '%s: failed with %d: %s\n%s: all of its output is in %s\n' \
            "${0##*/}" "$status" "$*" "${0##*/}" "$log" >&2
        return "$status"
    fi
}

in_root() { (cd "$root" && "$@"); }

# configure PRESET: always from the preset as it is now; what is compiled already stays.
configure() { quietly "$1-configure" in_root cmake --fresh --preset "$1"; }

# configure_once PRESET: only when it was not done yet, the presets have changed or the folder was moved.
configure_once()
{
    local tree=$root/build/$1
    if [[ ! -f $tree/build.ninja || $root/CMakePresets.json -nt $tree/build.ninja ]] ||
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$tree/CMakeCache.txt"; then
        configure "$1"
    fi
}

# build PRESET [FILE...]: all, or these files of the build tree.
build()
{
    local preset=$1
    shift
    quietly "$preset-build" in_root cmake --build --preset "$preset" ${1:+--target "$@"}
}

# run_tests PRESET [OPTIONS]: shows all of ctest's output if a test fails and only its closing lines otherwise.
run_tests()
{
    local log=$logs/$1-tests.log
    mkdir -p "$logs" "$root/build/$1/home/cache" # the home that the presets give to the tests
    if in_root ctest --preset "$@" >"$log" 2>&1 </dev/null; then
        sed -n '/% tests passed/,$p' "$log"
    else
        local status=$?
        cat "$log" >&2
        return "$status"
    fi
}

# verify PRESET [TEST...]: configure, build and test; with names, these tests and footfall-report alone.
verify()
{
    local preset=$1 begun=$SECONDS
    shift
    say "$preset: building"
    configure "$preset" || fail "$preset: cannot be configured"
    build "$preset" ${1:+footfall-report "$@"} || fail "$preset: cannot be built"
    say "$preset: testing"
    run_tests "$preset" ${1:+--tests-regex "^($(IFS='|' && echo "$*"))\$"} || fail "$preset: a test failed"
    say "$preset: done in $(minutes $((SECONDS - begun)))"
}

minutes() { printf '%d min %02d s' $(($1 / 60)) $(($1 % 60)); }
