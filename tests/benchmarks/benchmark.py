#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the programs of a build folder. packaging/benchmark.sh builds them and calls this.

    benchmark.py BUILD FOLDER [options of packaging/benchmark.sh]
"""
import dataclasses
import gzip
import json
import os
import pathlib
import statistics
import subprocess
import sys

import arguments
import comparison
import expected
import machine
import made_files
import processes
import table
from lines import Plan
from rounds import Rounds

RIGHT, WRONG = 0, 1


def small_file_of(folder, day):
    """A file of one event on the day."""
    path = pathlib.Path(folder) / "one-event.gz"
    row = '"1","%s 12:00:00","1","1","1","/"\n' % day
    path.write_bytes(gzip.compress(row.encode(), mtime=0))
    return path


def result_of(lines, about, options, build):
    """What is written as JSON."""
    written = []
    for line in lines:
        ratio = statistics.median(line.ratios) if line.ratios else None
        written.append({**dataclasses.asdict(line), "ratio": ratio, "verdict": line.verdict})
    return {"footfall_benchmark": arguments.VERSION, "machine": machine.machine_of(build), "file": about,
            "runs": options.runs, "smallest_peak_mib": processes.smallest_peak_mib(),
            "direct": table.direct_ratios(lines), "lines": written}


def finish(lines, result, options):
    """Shows, writes and compares; the exit of the program."""
    print("\n" + table.table(result, lines))
    status = WRONG if any(line.verdict == "WRONG" for line in lines) else RIGHT
    if options.json:
        part = options.json.with_name(options.json.name + ".part")
        part.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        part.replace(options.json)
    for name, old in options.against:
        text, grown = comparison.compare(old, result)
        print("\nagainst %s\n%s" % (name, "\n".join(text)))
        if grown:
            print("grown by a tenth or more: " + ", ".join(grown))
            status = WRONG
    return status


def main():
    """Makes the files, measures and reports."""
    build, folder = map(pathlib.Path, sys.argv[1:3])
    options = arguments.parse(sys.argv[3:])
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.pop("FOOTFALL_INFLATER", None)  # the lines say which one
    try:
        if options.file:
            files = {options.file.name: options.file}
        else:
            files = made_files.made_files(build / "tests/generator/make_events", folder, options.rows, options.users)
        main_form, main_file = next(iter(files.items()))
        wanted = expected.expected_of(main_file, folder)
        inflater = machine.machine_of(build)["inflater"]
        plan = Plan(build, files, small_file_of(folder, wanted["day"]), wanted, inflater)
        rounds = Rounds(plan.lines())
        lines = rounds.measure(options.runs)
        rounds.measure_memory(wanted["events"])
    except (OSError, EOFError, ValueError, processes.Failed, subprocess.SubprocessError) as error:
        print("benchmark: %s" % error, file=sys.stderr)
        return WRONG
    about = {"name": main_form, "sha256": expected.checksum(main_file),
             **{name: wanted[name] for name in ("rows", "events", "text_bytes", "packed_bytes", "day")}}
    return finish(lines, result_of(lines, about, options, build), options)


if __name__ == "__main__":
    sys.exit(main())
