#!/usr/bin/env python3
"""Compares footfall-report with the oracle: over random sets, or over a file under several definitions.

    compare.py --report PATH [--usual PATH] [--sets N] [--seed S] [--jobs K] [--per-tag N] [--keep FOLDER]
               [--only INDEX]
    compare.py --report PATH --file FILE [options of footfall-report...]

Every field of the JSON is compared but the version and the words of notes; exits are compared too. Each feature and
each kind of answer is a tag; a tag that too few sets have is a failure.
"""

import argparse
import concurrent.futures
import functools
import json
import os
import sys
import tempfile
from collections import Counter

from asked import ASKED
from differences import difference_of_run, first_difference, run_report
from example import EXAMPLE
from footfall_oracle import read_files, report_on, usual_on
from options import STATES, UsageError, parse_arguments
from random_plan import ALONE
from random_sets import FEATURES, SETS, USAGE_ERRORS, make_set

SETS_PER_TAG = 20
BY_CHANCE = ("note:thin-history",)  # no scene aims at it; test_oracle.py has it by hand
SELDOM = ("usual:low", "usual:high")  # of the sets that span weeks only some show them: a fourth is enough
DEFINITIONS = [
    [],
    ["--known-users=by-day", "--distance=7", *("--" + name for name in ASKED)],
    ["--identity=domain_userid", "--time-zone=America/New_York", "--distance=28"],
    ["--identity=network_userid,user_fingerprint", "--ignore-nil-uuid", "--session-gap=5"],
    ["--time-zone=Asia/Kolkata", "--page-contains=PACKAGE", "--known-users=by-day", "--count-duplicates"],
]


def oracle_answer(arguments, folder, contents_of):
    """The exit and report of the oracle, files read once."""
    try:
        options = parse_arguments(arguments)
    except UsageError:
        return 2, None
    return report_on([contents_of(name, folder) for name in options.files], options)


def read_once():
    """A function that reads a file the first time it is asked for it."""
    @functools.cache
    def contents_of(name, folder):
        return read_files([name], folder)[0]
    return contents_of


def tags_of_days(report):
    """What is special about the pairs of days in a report."""
    tags = set()
    for day in report["days"]:
        x, y = day["day"], day["compared_with"]
        tags.add("pair:same-day" if x == y else "pair:later-with-earlier" if x > y else "pair:earlier-with-later")
        if x < report["first_day"] or x > report["last_day"]:
            tags.add("pair:outside-the-file")
        keys = list(day)
        tags |= {"asked:" + name for name in keys[keys.index("events") + 1:] if day[name] is not None}
    return tags


def tags_of_list(options, items):
    """What list was compared, and whether it had items."""
    name = options.users or ("sessions" if options.sessions else "pages")
    return {"list:" + name} | ({"items:" + name} if items else set())


def tags_of_settings(options, report):
    """What the settings of a report bring out."""
    tags = {"known-users:%s:%s" % (options.known_users, "all-days" if options.all_days else "days")}
    if options.count_duplicates:
        count = report["duplicate_event_ids"]
        tags.add("duplicates:" + ("no-column" if count is None else "some" if count else "none"))
    if any(note["code"] == "nil-uuid" for note in report["notes"]):
        ignored = "ignored" if options.ignore_nil_uuid else "counted"
        tags.add("nil-uuid:%s:%s" % (ignored, "one-identity" if len(options.identity) == 1 else "several-identities"))
    return tags


def tags_of_answer(code, report, options):
    """What an answer shows that the set exercises."""
    tags = {"exit:%d" % code}
    if report is not None:
        tags |= tags_of_days(report) | tags_of_settings(options, report)
        tags |= {"rejected:" + reason for reason in report["rejected"]["reasons"]}
        tags |= {"note:" + note["code"] for note in report["notes"]}
        tags |= {"some:" + name for day in report["days"] for name in STATES if day[name]}
        if "items" in report:
            tags |= tags_of_list(options, report["items"])
    return tags


def pairs_for_usual(reports):
    """Pairs of days, as the command line has them, for which to compare what is usual: late ones have most before."""
    days = [(day["day"], day["compared_with"]) for report in reports for day in report["days"]]
    chosen = days[-14:] + days[:-14:max(1, len(days) // 6)]
    return ",".join("%s:%s" % pair for pair in dict.fromkeys(chosen) if "-" in pair[1][1:] and pair[1] > "0002")


def usual_difference(program, shared, folder, contents_of, reports):
    """The first difference in what is usual for some pairs of reports, None without one, and the tags it shows."""
    pairs = pairs_for_usual(reports)
    if not pairs:
        return None, set()
    arguments = shared + ["--max-rejected=100%", "--accept-partial", "--pairs", pairs]
    options = parse_arguments(arguments)
    expected = usual_on([contents_of(name, folder) for name in options.files], options)
    code, output, errors = run_report(program, arguments, folder)
    if code != 0:
        return "exit %s of usual_lines (%.300s)" % (code, errors.decode("utf-8", "replace")), set()
    tags = {"usual:" + judged for line in expected for _, _, judged in line.values() if judged}
    tags |= {"usual:" + name for line in expected for typical, earlier, _ in line.values()
             for name, value in (("range", typical), ("week-earlier", earlier)) if value is not None}
    return first_difference(expected, json.loads(output), "usual of " + pairs), tags


def write_files(folder, files):
    """Puts the files of a set into a folder."""
    for name, data in files:
        with open(os.path.join(folder, name), "wb") as file:
            file.write(data)


def compare_set(program, usual_program, seed, keep, index):
    """The tags of a random set, and its first difference as text (None without one)."""
    random_set = make_set(seed, index)
    # Without an event in a report nothing was seen of the set's features but of those that bring this about.
    tags, first = random_set.tags.intersection(ALONE), None
    contents_of, reports = read_once(), []
    with tempfile.TemporaryDirectory() as folder:
        write_files(folder, random_set.files)
        for arguments in random_set.questions:
            code, report = oracle_answer(arguments, folder, contents_of)
            tags |= tags_of_answer(code, report, parse_arguments(arguments))
            if report is not None and report["events"]:
                tags |= random_set.tags
                reports.append(report)
            difference = difference_of_run(code, report, run_report(program, arguments, folder))
            if difference and first is None:
                first = "set %d: %s\n    %s" % (index, " ".join(map(repr, arguments)), difference)
        if usual_program and first is None:
            first, usual_tags = usual_difference(usual_program, random_set.shared, folder, contents_of, reports[:2])
            tags |= usual_tags
    if first and keep:
        keep_set(os.path.join(keep, "set-%d" % index), random_set, first)
    return tags, first


def keep_set(folder, random_set, difference):
    """Leaves the files of a set and what differed in a folder."""
    os.makedirs(folder, exist_ok=True)
    write_files(folder, random_set.files)
    with open(os.path.join(folder, "difference.txt"), "w", encoding="utf-8") as file:
        file.write(difference + "\n")


def usage_differences(program):
    """The differences in wrong usage, each asked once of a good file and once of one that is missing."""
    differences = []
    with tempfile.TemporaryDirectory() as folder:
        write_files(folder, [("events.csv", EXAMPLE)])
        for name, arguments in USAGE_ERRORS.items():
            for file in ("events.csv", "missing.csv"):
                code, report = oracle_answer([file] + arguments, folder, read_once())
                difference = difference_of_run(code, report, run_report(program, [file] + arguments, folder))
                if code != 2:
                    difference = "the oracle takes it for right"
                if difference:
                    differences.append("usage:%s: %s %r\n    %s" % (name, file, arguments, difference))
    return differences


def compare_random_sets(given):
    """Compares wrong usage and the random sets; the exit of this program."""
    indexes = range(given.sets) if given.only is None else [given.only]
    work = functools.partial(compare_set, given.report, given.usual, given.seed, given.keep)
    differing = usage_differences(given.report) if given.only is None else []
    for difference in differing:
        print("DIFFERENCE in " + difference, flush=True)
    tags = Counter()
    with concurrent.futures.ProcessPoolExecutor(given.jobs) as workers:
        for set_tags, difference in workers.map(work, indexes, chunksize=4):
            tags.update(set_tags)
            if difference:
                differing.append(difference)
                print("DIFFERENCE in " + difference, flush=True)
    for tag, count in sorted(tags.items()):
        print("%5d %s" % (count, tag))
    expected = {feature for feature in FEATURES if not feature.startswith("form:")} | set(tags)
    expected |= set(SELDOM) if given.usual else set()
    expected -= set(BY_CHANCE)
    fewest = {tag: given.per_tag // (4 if tag in SELDOM else 1) for tag in expected}
    rare = [tag for tag in sorted(expected) if tags[tag] < fewest[tag]] if given.only is None else []
    for tag in rare:
        print("TOO FEW SETS: %s has %d of %d" % (tag, tags[tag], fewest[tag]))
    print("%d sets, %d usage errors, %d differences" % (len(indexes), len(USAGE_ERRORS), len(differing)))
    return 1 if differing or rare else 0


def questions_about(report):
    """The command lines to compare on a file: all days, and pairs and lists of some of its days."""
    days = [day["day"] for day in report["days"]]
    chosen = [days[len(days) * n // 5] for n in range(5)] + [days[-1]] if days else []
    pairs = ["--pairs=" + ",".join("%s:%s" % (x, y) for x in chosen for y in chosen)] if chosen else []
    lists = [["--users", state, day] for day in chosen[2:5:2] for state in STATES]
    lists += [[option, day] for day in chosen for option in ("--sessions", "--pages")]
    return [[], pairs] if pairs else [[]], lists


def compare_file(given, extra):
    """Compares a file under several definitions; the exit of this program."""
    contents_of = read_once()
    agree = differ = 0
    for definition in DEFINITIONS:
        shared = ["--max-rejected=100%"] + definition + extra + [given.file]
        code, report = oracle_answer(shared + ["--all-days"], ".", contents_of)
        days_and_pairs, lists = questions_about(report) if report else ([[]], [])
        for question in [["--all-days"]] + days_and_pairs + lists:
            arguments = shared + question
            code, report = oracle_answer(arguments, ".", contents_of)
            difference = difference_of_run(code, report, run_report(given.report, arguments, "."))
            agree, differ = (agree, differ + 1) if difference else (agree + 1, differ)
            if difference:
                print("DIFFERENCE in %s\n    %s" % (" ".join(arguments), difference), flush=True)
    print("%d reports agree, %d differ" % (agree, differ))
    return 1 if differ else 0


def main():
    """Reads the command line and compares."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--report", required=True, help="the program to compare with the oracle")
    parser.add_argument("--usual", help="usual_lines, to compare what is usual, too")
    parser.add_argument("--sets", type=int, default=SETS)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--keep", metavar="FOLDER", help="keep the files of sets that differ")
    parser.add_argument("--only", type=int, metavar="INDEX", help="one set alone")
    parser.add_argument("--per-tag", type=int, default=SETS_PER_TAG, help="fail if a tag has fewer sets")
    parser.add_argument("--file", help="compare this file under several definitions")
    given, extra = parser.parse_known_args()
    if extra and not given.file:
        parser.error("unknown: " + " ".join(extra))
    given.report = os.path.abspath(given.report)
    given.usual = given.usual and os.path.abspath(given.usual)
    return compare_file(given, extra) if given.file else compare_random_sets(given)


if __name__ == "__main__":
    sys.exit(main())
