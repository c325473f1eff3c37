#!/usr/bin/env bash
# Makes the README's pictures anew: the real window, on a screen of its own that nobody sees, with the sample open.
set -euo pipefail

# shellcheck source=packaging/lib/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
# shellcheck source=packaging/lib/packages.sh
source "$root/packaging/lib/packages.sh"

pictures=$root/resources/screenshots
window=app/desktop/footfall

install_packages build window pictures
configure_once release
build release "$window"

settings=$(mktemp -d)
trap 'rm -rf "$settings"' EXIT
export HOME=$settings XDG_CONFIG_HOME=$settings LC_ALL=C.UTF-8
unset QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE

# shellcheck disable=SC2016 # expands in the shell on that screen
xvfb-run --auto-servernum --server-args='-screen 0 1280x800x24' bash -euo pipefail -c '
    "$1" "$2" 2014-09-29 2014-09-28 &
    footfall=$!
    shown=$(timeout 60 xdotool search --sync --onlyvisible --name "events.gz – Footfall" | tail -n 1)
    sleep 1 # all is painted
    import -window "$shown" "$3/window.png"
    xdotool windowfocus "$shown"
    sleep 0.5
    xdotool key ctrl+2 # to the users
    sleep 1
    xdotool key Down Down
    sleep 1
    import -window "$shown" "$3/users.png"
    kill "$footfall"
    wait "$footfall" || true
' screenshot "$root/build/release/$window" "$root/resources/sample/events.gz" "$pictures"
say "$pictures"
