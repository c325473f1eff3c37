# SPDX-License-Identifier: GPL-3.0-or-later
"""The quick count against the oracle, under all definitions that are measured."""
import gzip
import os
import pathlib
import tempfile
import unittest

import expected
from event_file import ORACLE
from example import EXAMPLE
from footfall_oracle import report_on
from options import parse_arguments
from random_sets import make_set
from reader import read_bytes

SAMPLE = ORACLE.parent / "data" / "real-sample" / "events.gz"
DEFINITIONS = {
    "study from the store": [], "all days": [], "another gap": ["--session-gap=15"],
    "another identity": ["--identity=domain_userid"], "another time zone": ["--time-zone=Europe/London"],
    "page filter": ["--page-contains=menu"],
}
STATES = ("active", "churned", "reactivated", "inactive", "sessions")
LISTS = {"churned": ["--users=churned"], "inactive": ["--users=inactive"], "sessions": ["--sessions"],
         "pages": ["--pages"]}
SETS, SETS_COUNTED = 400, 60
LONGEST = 3000  # days: both counts go through every one


def asked(contents, *arguments):
    """The oracle's report, None without one."""
    return report_on([contents], parse_arguments(["events.gz", "--max-rejected=100%", *arguments]))[1]


def sums_of(report):
    """A report on all days as the stages sum it up."""
    sums = {name: sum(day[name] for day in report["days"]) for name in ("active", "churned", "reactivated", "new")}
    return {**sums, "users": report["users"], "total_sessions": report["total_sessions"]}


class Counting(unittest.TestCase):
    """Every number that a line is checked with."""

    def count(self, data):
        """The quick count of a file's bytes."""
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "events"
            path.write_bytes(data)
            return expected.count(path)

    def agree(self, data, contents):
        """Compares the two counts."""
        counted = self.count(data)
        for stage, definition in DEFINITIONS.items():
            # No day has a sum where the filter has left no event.
            sums = {"active": 0, "churned": 0, "reactivated": 0, "new": 0, **counted["stages"][stage]}
            self.assertEqual(sums, sums_of(asked(contents, "--all-days", *definition)), stage)
        report = asked(contents, counted["day"])
        self.assertEqual(counted["rows"], report["rows"])
        self.assertEqual(counted["stages"]["+ parse"], {"rows": report["rows"], "events": report["events"],
                                                        "rejected": report["rejected"]["total"]})
        faulty = report["rejected"]["reasons"]
        self.assertEqual(counted["stages"]["+ structure"]["faulty"], faulty.get("quote", 0) + faulty.get("too-long", 0))
        identities = asked(contents, "--identity=user_fingerprint,domain_userid,network_userid", counted["day"])
        for name, answer in (("pair", report), ("pair of all identities", identities)):
            figures = {**{state: answer["days"][0][state] for state in STATES},
                       "total_sessions": answer["total_sessions"]}
            self.assertEqual(counted[name], figures, name)
        for name, option in LISTS.items():
            items = asked(contents, *option, counted["day"])["items"]
            sums = {key: len(items) if key == "rows" else sum(item[key] for item in items)
                    for key in counted["lists"][name]}
            self.assertEqual(counted["lists"][name], sums, name)

    def test_example(self):
        data = EXAMPLE.replace(b"/home", b"/menu")
        self.agree(gzip.compress(data), read_bytes(data))

    def test_members(self):
        data = EXAMPLE.replace(b"/home", b"/menu")
        self.agree(gzip.compress(data[:100]) + gzip.compress(data[100:]), read_bytes(data))

    def test_real_sample(self):
        data = SAMPLE.read_bytes()
        counted, contents = self.count(data), read_bytes(data)
        for stage in ("all days", "another time zone", "page filter"):
            self.assertEqual(counted["stages"][stage], sums_of(asked(contents, "--all-days", *DEFINITIONS[stage])))

    def test_plain_or_not(self):
        row = b'"e","2014-09-29 10:00:0%d","a","d","n","/, ""x"""\n'
        header = b"event_id,timestamp,user_fingerprint,domain_userid,network_userid,page\n"
        for text, is_plain in ((row % 1 + row % 2, True), (row % 2 + row % 1, False), (row % 1 + b"x\n", False),
                               (row.replace(b'"a"', b"a") % 1, False), (row.replace(b"%d", b"1.5"), False),
                               (header + row % 1, False)):
            self.assertEqual(self.count(text)["is_plain"], is_plain, text)

    def test_random_files(self):
        done = 0
        for index in range(SETS):
            name, data = make_set("benchmark", index).files[0]
            contents = read_bytes(data)
            if contents.damaged or not contents.events or len(contents.columns or ()) < 6:
                continue
            times = [event.time for event in contents.events]
            if (max(times) - min(times)) / 86_400_000_000 > LONGEST:
                continue
            with self.subTest(index=index, name=name):
                self.agree(data, contents)
            done += 1
            if done == SETS_COUNTED:
                break
        self.assertGreater(done, 20)


class Keeping(unittest.TestCase):
    """What is counted once is kept by the file's bytes."""

    def test_another_file_is_counted_anew(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "events.gz"
            for more in (b"", b"e9,2014-09-30 08:00:00,z,d,n,/menu\n"):
                path.write_bytes(gzip.compress(EXAMPLE.replace(b"/old", b"/menu") + more, mtime=0))
                first = expected.expected_of(path, folder)
                self.assertEqual(first, expected.expected_of(path, folder))
            self.assertEqual(len([name for name in os.listdir(folder) if name.startswith("expected-")]), 2)
            self.assertEqual(first["rows"], 10)


if __name__ == "__main__":
    unittest.main()
