#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails where a file of app/desktop other than the background task knows that there are threads.

    threads.py SOURCE_FOLDER
"""

import os
import re
import sys

HOME = {"workspace/background_task.h", "workspace/task_progress.h", "workspace/task_progress.cpp"}
THREADS = re.compile(r"\b(?:QtConcurrent\w*|QThread(?:Pool)?|QFuture\w*|QPromise|QRunnable|QMutex|QSemaphore|"
                     r"std::(?:thread|jthread|async|mutex|future|promise))\b")
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)


def main(root):
    """Prints what is wrong; the exit of this program."""
    folder = os.path.join(root, "app", "desktop")
    faults, at_home = [], 0
    for place, _, names in os.walk(folder):
        for name in sorted(names):
            if not name.endswith((".h", ".cpp")):
                continue
            path = os.path.relpath(os.path.join(place, name), folder)
            with open(os.path.join(place, name), encoding="utf-8") as file:
                found = THREADS.findall(COMMENT.sub("", file.read()))
            if path in HOME:
                at_home += len(found)
            elif found:
                faults.append("app/desktop/%s uses %s; work in the background is a BackgroundTask" % (path, found[0]))
    if at_home == 0:
        faults.append("the background task has no threads: this test looks in the wrong place")
    print("\n".join(faults) or "threads are the background task's alone")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
