#!/usr/bin/env bash
# The checks that take longer than the tests, or need more installed: see usage below.
set -euo pipefail

# shellcheck source=packaging/lib/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
# shellcheck source=packaging/lib/packages.sh
source "$root/packaging/lib/packages.sh"

export LC_ALL=C.UTF-8
export HOME=${HOME:-$root/build/home}

readonly steps=(format length scripts tidy tsan coverage faults)
readonly longest=400 # lines of a file
readonly rather_below=300
readonly lines_covered=92 # per cent of the core
readonly branches_covered=80

usage()
{
    cat <<TEXT
packaging/check.sh [STEP...] [-STEP...]

All steps, or only those named, or all but those named with a minus before them:
  format    the C++ sources are as clang-format lays them out
  length    no source has more than $longest lines; tells of those over $rather_below
  scripts   shellcheck finds nothing in the shell scripts
  tidy      clang-tidy finds nothing in core/ and app/
  tsan      the thread sanitizer finds nothing: in the core at all, in the window beside Qt's own libraries
  coverage  the tests run $lines_covered % of the core's lines and $branches_covered % of its branches
  faults    tests/faults/run.sh, if there is one
TEXT
}

# sources PATTERN...: files that git tracks or would track, null-terminated; all files where git does not know the folder.
sources()
{
    if in_root git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        in_root git ls-files -z --cached --others --exclude-standard -- "$@" | only_present
    else
        local -a names=(-false)
        local pattern
        for pattern in "$@"; do
            names+=(-o -name "${pattern##*/}")
        done
        in_root find . -path ./build -prune -o -type f '(' "${names[@]}" ')' -print0
    fi
}

# Drops what git still tracks though it was deleted.
only_present()
{
    local file
    while IFS= read -r -d '' file; do
        [[ ! -f $root/$file ]] || printf '%s\0' "$file"
    done
}

check_format()
{
    local -a files
    mapfile -d '' -t files < <(sources '*.cpp' '*.h')
    in_root clang-format --dry-run -Werror "${files[@]}"
}

check_length()
{
    local file lines status=0
    while IFS= read -r -d '' file; do
        lines=$(wc -l <"$root/$file")
        if ((lines > longest)); then
            echo "$file: $lines lines, more than $longest"
            status=1
        elif ((lines > rather_below)); then
            echo "$file: $lines lines, rather many"
        fi
    done < <(sources '*.cpp' '*.h' '*.py' '*.sh' '*.cmake' '*CMakeLists.txt')
    return "$status"
}

check_scripts()
{
    local -a files
    mapfile -d '' -t files < <(sources '*.sh' '.ci/run')
    in_root shellcheck -x "${files[@]}"
}

check_tidy()
{
    local here log=$logs/tidy.log
    # Built first, for what Qt generates and the sources include.
    configure release && build release || return 1
    here=${root//[^[:alnum:]\/_-]/.} # as a regular expression
    if in_root run-clang-tidy -quiet -p "$root/build/release" -header-filter "^$here/(core|app)/" \
        "^$here/(core|app)/.*\.cpp$" >"$log" 2>&1; then
        return 0
    fi
    # Without colours, the commands and the count of what was found in the system's headers.
    sed -E 's/\x1B\[[0-9;]*m//g; /^clang-tidy[^ ]* -/d; /^[0-9]+ warnings? /d' "$log"
    return 1
}

check_tsan() { verify tsan; }

check_coverage()
{
    configure coverage && build coverage || return 1
    find "$root/build/coverage" -name '*.gcda' -delete
    # A test runs the program as a user who may read nothing; it, too, writes down which lines it ran.
    umask 000
    chmod -R a+rwX "$root/build/coverage"
    run_tests coverage || return 1
    in_root gcovr --root . --filter 'core/' --exclude-throw-branches --exclude-unreachable-branches \
        --fail-under-line "$lines_covered" --fail-under-branch "$branches_covered" \
        --txt build/coverage/lines.txt --print-summary build/coverage || return 1
    say "coverage file by file: build/coverage/lines.txt"
}

check_faults()
{
    if [[ ! -f $root/tests/faults/run.sh ]]; then
        say "faults: there is no tests/faults/run.sh"
        return 0
    fi
    configure_once release && build release || return 1
    in_root bash tests/faults/run.sh
}

is_step() { [[ " ${steps[*]} " == *" $1 "* ]]; }

chosen=()
dropped=' '
for argument in "$@"; do
    case $argument in
    -h | --help)
        usage
        exit 0
        ;;
    -*)
        is_step "${argument#-}" || fail "there is no step ${argument#-}; the steps are ${steps[*]}"
        dropped+="${argument#-} "
        ;;
    *)
        is_step "$argument" || fail "there is no step $argument; the steps are ${steps[*]}"
        chosen+=("$argument")
        ;;
    esac
done
if [[ ${#chosen[@]} -eq 0 ]]; then
    chosen=("${steps[@]}")
fi

install_packages build window tests checks
mkdir -p "$logs"
failed=()
for step in "${chosen[@]}"; do
    [[ $dropped != *" $step "* ]] || continue
    begun=$SECONDS
    say "$step"
    # In a shell of its own, so that one step that fails does not keep the others from running.
    if ("check_$step"); then
        say "$step: passed ($(minutes $((SECONDS - begun))))"
    else
        say "$step: FAILED ($(minutes $((SECONDS - begun))))"
        failed+=("$step")
    fi
done
[[ ${#failed[@]} -eq 0 ]] || fail "failed: ${failed[*]}"
