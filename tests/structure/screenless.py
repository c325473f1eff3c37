#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails if the core, the wording or footfall-report was compiled with a header of Qt Gui or Widgets.

    screenless.py BUILD_FOLDER GENERATOR
"""

import re
import subprocess
import sys

SCREENLESS = ("core/CMakeFiles/footfall_core.dir/", "app/arguments/CMakeFiles/", "app/wording/CMakeFiles/", "app/report/CMakeFiles/")
SCREEN = re.compile(r"/Qt(Gui|Widgets|Charts|Svg|OpenGL|OpenGLWidgets|Quick|Qml)/")


def dependencies(folder):
    """The headers of each object file, by `ninja -t deps`."""
    done = subprocess.run(["ninja", "-C", folder, "-t", "deps"], capture_output=True, text=True, check=True)
    headers, current = {}, None
    for line in done.stdout.splitlines():
        if line.startswith("    ") and current:
            headers[current].append(line.strip())
        elif ": #deps" in line:
            current = line.split(": #deps")[0]
            headers[current] = []
    return headers


def main(folder, generator):
    """Prints what is wrong; the exit of this program."""
    if generator != "Ninja":
        print("this test reads what Ninja knows of the headers; configure with -G Ninja, not %s" % generator)
        return 1
    headers = dependencies(folder)
    looked_at = [name for name in headers if name.startswith(SCREENLESS)]
    for part in SCREENLESS:
        if not any(name.startswith(part) for name in looked_at):
            print("nothing was compiled in %s" % part)
            return 1
    faults = ["%s: %s" % (name, header) for name in looked_at for header in headers[name] if SCREEN.search(header)]
    print("\n".join(faults) or "%d object files, none with a header of a screen" % len(looked_at))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
