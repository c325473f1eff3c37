# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one command and says how long it took and how much memory it had at most.

    launch.py RESULT OUTPUT COMMAND...

RESULT gets: seconds, processor seconds, peak memory in KiB, exit code. The command's standard output goes to OUTPUT.

A program of its own, and one that imports nothing else, since Linux counts the peak of the process that starts another
as the other's: with the whole of the benchmark as a parent each small program would seem as large as that.
"""
import os
import sys
import time


def main():
    """Runs the command of this process's command line."""
    result, output, *command = sys.argv[1:]
    to_output = (os.POSIX_SPAWN_OPEN, 1, output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    from_nothing = (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0)
    begun = time.perf_counter()
    try:
        process = os.posix_spawnp(command[0], command, os.environ, file_actions=[from_nothing, to_output])
    except OSError:
        sys.exit(1)
    _, status, usage = os.wait4(process, 0)
    seconds = time.perf_counter() - begun
    with open(result, "w", encoding="ascii") as file:
        print(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss, os.waitstatus_to_exitcode(status), file=file)


if __name__ == "__main__":
    main()
