#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails if an include goes against the arrows of the design.

    arrows.py SOURCE_FOLDER

core: each folder includes only those below it, and never app; in core/input, gzip/ includes bytes/, and rows/ neither.
app/desktop: a folder includes no sibling but workspace/ and common/; window/, and the files beside the folders, may
include all.
"""

import os
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)
# From the top to the bottom: a folder may include itself and what stands after it.
CORE_LAYERS = ["answers", "settings", "report", "metrics", "study", "load", "events", "input", "base"]
# Of each folder in core/input, the others that it may include.
INPUT_FOLDERS = {"bytes": set(), "gzip": {"bytes"}, "rows": set()}
OPEN_TO_ALL = {"workspace", "common"}
MAY_INCLUDE_ALL = {"window"}


def sources(folder):
    """The paths of the C++ files in a folder, relative to it."""
    for place, _, names in os.walk(folder):
        for name in sorted(names):
            if name.endswith((".h", ".cpp")):
                yield os.path.relpath(os.path.join(place, name), folder)


def includes(path):
    """What a file includes."""
    with open(path, encoding="utf-8") as file:
        return INCLUDE.findall(file.read())


def core_faults(root):
    """Includes within the core that go up, or out of it."""
    folder = os.path.join(root, "core")
    for name in sources(folder):
        own = name.split(os.sep)[0]
        if own not in CORE_LAYERS:
            yield "core/%s: its folder has no place among the layers" % name
            continue
        for include in includes(os.path.join(folder, name)):
            parts = include.split("/")
            if parts[0] in ("app", "tests"):
                yield "core/%s includes %s" % (name, include)
            elif parts[0] == "core" and CORE_LAYERS.index(parts[1]) < CORE_LAYERS.index(own):
                yield "core/%s includes %s, which is above it" % (name, include)


def input_faults(root):
    """Includes of core/input that its folders should not know of each other, and files beside the folders."""
    folder = os.path.join(root, "core", "input")
    for name in sources(folder):
        own = name.split(os.sep)[0]
        if own not in INPUT_FOLDERS:
            yield "core/input/%s: belongs into one of %s" % (name, ", ".join(sorted(INPUT_FOLDERS)))
            continue
        for include in includes(os.path.join(folder, name)):
            parts = include.split("/")
            if parts[:2] == ["core", "input"] and parts[2] not in INPUT_FOLDERS[own] | {own}:
                yield "core/input/%s includes %s" % (name, include)


def desktop_faults(root):
    """Includes of a sibling folder of app/desktop."""
    folder = os.path.join(root, "app", "desktop")
    siblings = {entry.name for entry in os.scandir(folder) if entry.is_dir()}
    for name in sources(folder):
        own = name.split(os.sep)[0]
        if own not in siblings or own in MAY_INCLUDE_ALL:
            continue
        for include in includes(os.path.join(folder, name)):
            parts = include.replace("app/desktop/", "", 1).split("/")
            from_here = include.startswith("app/desktop/") and parts[0] in siblings
            if (from_here and parts[0] not in OPEN_TO_ALL | {own}) or include.startswith("../"):
                yield "app/desktop/%s includes %s" % (name, include)


def source_faults(root):
    """Names of what only a source of answers may know, in either program."""
    inner = re.compile(r"\b(?:Study|EventStore|DayIndex|UserMap|PageTable|DayTable)\b(?!\s*::make)")
    comment = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
    for program in ("desktop", "report"):
        folder = os.path.join(root, "app", program)
        for name in sources(folder):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                found = inner.findall(comment.sub("", file.read()))
            if found:
                yield "app/%s/%s knows %s; ask the source of answers" % (program, name, found[0])


def program_faults(root):
    """Includes of one program by the other, and of either by what both share."""
    for own, others in (("report", ["desktop"]), ("desktop", ["report"]), ("wording", ["report", "desktop"]),
                        ("arguments", ["report", "desktop", "wording"])):
        folder = os.path.join(root, "app", own)
        for name in sources(folder):
            for include in includes(os.path.join(folder, name)):
                if any(include.startswith("app/%s/" % other) for other in others):
                    yield "app/%s/%s includes %s" % (own, name, include)


def main(root):
    """Prints what is wrong; the exit of this program."""
    if not any(True for _ in sources(os.path.join(root, "core"))):
        print("there is no core in %s" % root)
        return 1
    faults = [fault for faults_of in (core_faults, input_faults, desktop_faults, source_faults, program_faults)
              for fault in faults_of(root)]
    print("\n".join(faults) or "every include follows the arrows")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
