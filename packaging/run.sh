#!/usr/bin/env bash
# Builds Footfall and opens it: see usage below.
set -euo pipefail

# shellcheck source=packaging/lib/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
# shellcheck source=packaging/lib/packages.sh
source "$root/packaging/lib/packages.sh"

say() { printf '== %s\n' "$*" >&2; } # what goes to the output is the report, and nothing else

usage()
{
    cat <<'TEXT'
packaging/run.sh [EVENTS [DAY_X [DAY_Y]]]

Installs what is missing, builds Footfall and opens it on the file EVENTS, or on a sample if none is given.
DAY_X and DAY_Y (YYYY-MM-DD) are the days to compare. Without a display the same is printed as text.
TEXT
}

case ${1-} in
-h | --help)
    usage
    exit 0
    ;;
esac
if [[ $# -eq 0 ]]; then
    set -- "$root/resources/sample/events.gz"
fi
if [[ $1 != -* && ! -r $1 ]]; then
    fail "cannot read the file $1"
fi

desktop=app/desktop/footfall
report=app/report/footfall-report
groups=(build window)
if [[ -n ${DISPLAY-} ]]; then
    program=$desktop
elif [[ -n ${WAYLAND_DISPLAY-} ]]; then
    program=$desktop
    groups+=(wayland)
else
    program=$report
fi

install_packages "${groups[@]}"
if [[ -x $root/build/release/$program ]]; then
    say "Looking whether Footfall needs building (seconds, if little has changed)"
else
    say "Building Footfall (some minutes the first time, seconds after that)"
fi
configure_once release || fail "Footfall cannot be configured"
build release "$desktop" "$report" || fail "Footfall cannot be built"
if [[ $program == "$report" ]]; then
    say "There is no display: the report as text instead of the window"
fi
exec "$root/build/release/$program" "$@"
