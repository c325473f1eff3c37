# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line of packaging/benchmark.sh. By itself: checks one, before anything is built."""
import argparse
import json
import pathlib
import sys

import commit

TEXT = """\
Measures the release build: the stages of the core one by one, and whole runs of footfall-report in turn with gzip and
igzip and with what else is installed that can answer the same question (DuckDB, ClickHouse, awk). Each answer is
compared with a slow, independent count. Without FILE the files are made, and kept in build/benchmark for the next time;
with one, it must be gzip'd and not damaged, and its other forms are left out.

With --against-commit, nothing but this tree, as it stands, and that commit: its release build is made in
build/benchmark/commits, too, and kept for the next time. The two run in pairs, each first in turn, on the files and
with the checks of this tree: footfall-report in all its lines, its start, and the stages; not the window, whose tour
takes long and would have to be built twice. A line whose median ratio of times, this tree's over the commit's, is
over 1.03 is flagged. A ratio near that limit wants a quiet machine: the interval beside it says how sure it is.

Exit: 0; 1 if an answer is wrong, a ratio has grown or is over the limit, a program failed or can't be built; 2 for
wrong usage, and if there is no such commit or no git."""
VERSION = 1  # of the JSON
RUNS, PAIRED_RUNS = 5, 15


def number(text):
    """A whole number from 1 on."""
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise argparse.ArgumentTypeError("a whole number from 1 on is expected, not '%s'" % text)
    return int(text)


def fault_of_file(path):
    """Why a file is none to measure with; nothing if it begins as gzip does."""
    try:
        with path.open("rb") as file:
            return None if file.read(2) == b"\x1f\x8b" else "%s is not gzip'd" % path
    except OSError as error:
        return "%s can't be read: %s" % (path, error.strerror)


def earlier_commit(text):
    """The commit that git knows by this name."""
    try:
        return commit.commit_of(text)
    except commit.NoCommit as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def earlier(text):
    """The name and content of a file that --json wrote."""
    try:
        with open(text, encoding="utf-8") as file:
            content = json.load(file)
    except (OSError, ValueError) as error:
        raise argparse.ArgumentTypeError("%s can't be read: %s" % (text, error)) from error
    if not isinstance(content, dict) or content.get("footfall_benchmark") != VERSION:
        raise argparse.ArgumentTypeError("%s is not what --json writes of a run with gzip" % text)
    return pathlib.Path(text).name, content


def parse(arguments):
    """The options; ends the program with 0 or 2 where there is nothing more to do."""
    parser = argparse.ArgumentParser(prog="packaging/benchmark.sh", description=TEXT, allow_abbrev=False,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", metavar="FILE", help="events to measure with")
    parser.add_argument("--runs", type=number, metavar="N",
                        help="rounds after the warm-up (5; with --against-commit 15)")
    parser.add_argument("--rows", type=number, metavar="N", help="of the files that are made (1500000)")
    parser.add_argument("--users", type=number, metavar="N", help="of the files that are made (200000)")
    parser.add_argument("--json", type=pathlib.Path, metavar="OUT", help="write the figures there, too")
    others = parser.add_mutually_exclusive_group()
    others.add_argument("--against", type=earlier, action="append", default=[], metavar="OLD.json",
                        help="compare the ratios to gzip with those of an earlier run; may be repeated")
    others.add_argument("--against-commit", type=earlier_commit, metavar="COMMIT",
                        help="compare with that commit alone, run in turn: a branch, a tag, a hash, HEAD~3 …")
    options = parser.parse_args(arguments)
    if options.file:  # only now, since an unknown option is more worth saying
        options.file = pathlib.Path(options.file).resolve()
        fault = fault_of_file(options.file)
        if fault:
            parser.error(fault)
    if options.file and (options.rows or options.users):
        parser.error("--rows and --users are of files that are made, and FILE is one that is there")
    options.runs = options.runs or (PAIRED_RUNS if options.against_commit else RUNS)
    options.rows = options.rows or 1_500_000
    options.users = options.users or 200_000
    if options.rows - options.rows // 1000 < options.users:
        parser.error("--rows %d is too few for --users %d" % (options.rows, options.users))
    if options.json and not options.json.resolve().parent.is_dir():
        parser.error("argument --json: %s is no folder" % options.json.parent)
    return options


if __name__ == "__main__":
    asked = parse(sys.argv[1:])
    if asked.against_commit:
        print(asked.against_commit.full)  # what is to be built besides
