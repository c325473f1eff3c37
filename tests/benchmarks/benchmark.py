#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the programs of a build folder. packaging/benchmark.sh builds them and calls this.

    benchmark.py BUILD FOLDER COMMIT [options of packaging/benchmark.sh]

COMMIT: the whole hash of the one whose build is in FOLDER/commits; nothing without --against-commit.
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
import commit
import comparison
import expected
import machine
import made_files
import paired_table
import processes
import table
from lines import Plan
from paired_rounds import PairedRounds
from pairs import pairs_of
from rounds import Rounds

RIGHT, WRONG = 0, 1


def small_file_of(folder, day):
    """A file of one event on the day."""
    path = pathlib.Path(folder) / "one-event.gz"
    row = '"1","%s 12:00:00","1","1","1","/"\n' % day
    path.write_bytes(gzip.compress(row.encode(), mtime=0))
    return path


def result_of(lines, about, options):
    """What is written as JSON."""
    written = []
    for line in lines:
        ratio = statistics.median(line.ratios) if line.ratios else None
        written.append({**dataclasses.asdict(line), "ratio": ratio, "verdict": line.verdict})
    return {"footfall_benchmark": arguments.VERSION, **about, "runs": options.runs,
            "smallest_peak_mib": processes.smallest_peak_mib(), "direct": table.direct_ratios(lines), "lines": written}


def write(result, path):
    """Writes it as a whole, if there is somewhere to."""
    if path:
        part = path.with_name(path.name + ".part")
        part.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        part.replace(path)


def finish(lines, result, options):
    """Shows, writes and compares; the exit of the program."""
    print("\n" + table.table(result, lines))
    status = WRONG if any(line.verdict == "WRONG" for line in lines) else RIGHT
    write(result, options.json)
    for name, old in options.against:
        text, grown = comparison.compare(old, result)
        print("\nagainst %s\n%s" % (name, "\n".join(text)))
        if grown:
            print("grown by a tenth or more: " + ", ".join(grown))
            status = WRONG
    return status


def finish_pairs(lines, result, options):
    """Shows and writes; the exit of the program. Where nothing could be compared, nothing was found to be right."""
    print("\n" + paired_table.table(result, lines))
    write(result, options.json)
    compared = [line for line in lines if not line.skipped]
    return RIGHT if compared and all(line.is_right and not line.is_over for line in compared) else WRONG


def measure(build, folder, full, options):
    """Makes the files, measures and reports; the exit of the program."""
    if options.file:
        files = {options.file.name: options.file}
    else:
        files = made_files.made_files(build / "tests/generator/make_events", folder, options.rows, options.users)
    name, main_file = next(iter(files.items()))
    wanted = expected.expected_of(main_file, folder)
    about = {"machine": machine.machine_of(build), "file": {
        "name": name, "sha256": expected.checksum(main_file),
        **{key: wanted[key] for key in ("rows", "events", "text_bytes", "packed_bytes", "day")}}}
    small_file = small_file_of(folder, wanted["day"])

    def plan(programs):
        return Plan(programs, files, small_file, wanted, machine.machine_of(programs)["inflater"])
    if full:
        other = folder / "commits" / full / "build/release"
        asked = commit.Commit(options.against_commit.name, full)
        about.update(runs=options.runs, tree=commit.tree_name(), commit={"title": str(asked), "hash": full},
                     differences=machine.differences(build, other))
        lines = PairedRounds(pairs_of(plan(build), plan(other))).measure(options.runs)
        return finish_pairs(lines, paired_table.result_of(lines, about), options)
    rounds = Rounds(plan(build).lines())
    lines = rounds.measure(options.runs)
    rounds.measure_memory(wanted["events"])
    return finish(lines, result_of(lines, about, options), options)


def main():
    """Measures as the command line wants it."""
    build, folder = map(pathlib.Path, sys.argv[1:3])
    options = arguments.parse(sys.argv[4:])
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.pop("FOOTFALL_INFLATER", None)  # the lines say which one
    try:
        return measure(build, folder, sys.argv[3], options)
    except (OSError, EOFError, ValueError, processes.Failed, subprocess.SubprocessError) as error:
        print("benchmark: %s" % error, file=sys.stderr)
        return WRONG


if __name__ == "__main__":
    sys.exit(main())
