# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs whole processes and measures them, each through launch.py."""
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
from typing import NamedTuple

LAUNCH = pathlib.Path(__file__).resolve().with_name("launch.py")
LONGEST = 3600  # seconds


class Run(NamedTuple):
    """What one run of a command took and printed."""

    seconds: float
    cpu: float
    peak_mib: float
    output: bytes


class Failed(Exception):
    """A command that was to be measured did not do its work."""


def run(command, environment=None, keep_output=True):
    """Runs a command; what it prints is thrown away unmeasured where it is not to be kept."""
    with tempfile.TemporaryDirectory(prefix="footfall-benchmark-") as folder:
        result = os.path.join(folder, "result")
        output = os.path.join(folder, "output") if keep_output else os.devnull
        # Isolated and without site-packages, to be small.
        launched = [sys.executable, "-I", "-S", "-B", str(LAUNCH), result, output, *map(str, command)]
        status = wait_for(launched, {**os.environ, **(environment or {})})
        if status != 0:
            raise Failed("%s can't be started" % command[0])
        seconds, cpu, peak_kib, code = pathlib.Path(result).read_text(encoding="ascii").split()
        if int(code) != 0:
            raise Failed("%s ended with %s" % (" ".join(map(str, command)), code))
        printed = pathlib.Path(output).read_bytes() if keep_output else b""
    return Run(float(seconds), float(cpu), float(peak_kib) / 1024, printed)


def wait_for(command, environment):
    """The exit code of a command; nothing that it started is left when this ends, however it ends."""
    process = subprocess.Popen(command, env=environment, start_new_session=True)
    try:
        return process.wait(LONGEST)
    finally:
        if process.returncode is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def smallest_peak_mib():
    """What the peak memory of even the smallest program is told to be: that of launch.py itself."""
    return run(["true"]).peak_mib
