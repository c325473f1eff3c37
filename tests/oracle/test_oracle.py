#!/usr/bin/env python3
"""Checks of the oracle on examples worked out by hand, and on published cases of other systems.

    test_oracle.py [FOLDER OF PEER CASES] [options of unittest]
"""

import glob
import json
import os
import sys
import tempfile
import unittest
from datetime import date

from differences import definite_notes
from example import EXAMPLE, NIL, answer, report, row
from footfall_oracle import report_on, run
from lists import text
from options import UsageError, parse_arguments, rejection_limit
from reader import read_bytes
from timestamps import parse_timestamp
from zones import ONE_DAY, calendar_day, find_zone, zone_text

PEER_CASES = os.environ.get("FOOTFALL_PEER_CASES") or os.path.join(
    os.path.dirname(os.path.abspath(__file__)), "..", "data", "peer-cases")


class Figures(unittest.TestCase):
    """The example's figures."""

    def test_totals(self):
        result = report(EXAMPLE, "--count-duplicates")
        self.assertEqual((result["rows"], result["events"], result["events_without_user"]), (9, 9, 1))
        self.assertEqual((result["users"], result["total_sessions"]), (4, 6))
        self.assertEqual(result["duplicate_event_ids"], 1)
        self.assertEqual(result["first_event"], "2014-09-28T12:00:00Z")
        self.assertEqual(result["last_event"], "2014-09-30T09:00:00Z")

    def test_last_day_with_the_day_before(self):
        day = {"day": "2014-09-30", "compared_with": "2014-09-29", "active": 2, "inactive": 1, "churned": 0,
               "reactivated": 1, "new": 1, "resurrected": 0, "known_users": 4, "visitors": 3, "sessions": 2,
               "events": 3}
        self.assertEqual(report(EXAMPLE)["days"], [day])

    def test_all_days(self):
        days = report(EXAMPLE, "--all-days")["days"]
        self.assertEqual([day["day"] for day in days], ["2014-09-28", "2014-09-29", "2014-09-30"])
        self.assertEqual([day["sessions"] for day in days], [1, 3, 2])
        self.assertEqual([day["churned"] for day in days], [0, 1, 0])
        self.assertEqual([day["events"] for day in days], [1, 5, 3])

    def test_known_users_by_day(self):
        days = report(EXAMPLE, "--all-days", "--known-users=by-day")["days"]
        self.assertEqual([day["known_users"] for day in days], [1, 3, 4])
        pair = report(EXAMPLE, "2014-09-28", "2014-09-29", "--known-users=by-day")["days"][0]
        self.assertEqual((pair["reactivated"], pair["new"], pair["churned"], pair["known_users"]), (1, 1, 2, 3))

    def test_a_day_with_itself_and_a_day_outside(self):
        same, outside = report(EXAMPLE, "--pairs", "2014-09-30:2014-09-30,2020-01-01:2014-09-30")["days"]
        self.assertEqual((same["active"], same["inactive"], same["reactivated"]), (3, 1, 0))
        self.assertEqual((outside["churned"], outside["inactive"], outside["visitors"]), (3, 1, 0))

    def test_page_filter_and_identity_list(self):
        result = report(EXAMPLE, "--page-contains=SHOP")
        self.assertEqual((result["rows"], result["events"], result["events_filtered_out"]), (9, 2, 7))
        self.assertEqual(result["users"], 2)
        result = report(EXAMPLE, "--identity=user_fingerprint,domain_userid")
        self.assertEqual((result["events_without_user"], result["users"]), (0, 5))

    def test_session_gap_to_the_millisecond(self):
        data = b"\n".join(row(b"2014-09-29 " + time) for time in (b"10:00:00", b"10:05:00", b"10:10:00.001"))
        self.assertEqual(report(data, "--session-gap=5")["total_sessions"], 2)

    def test_nobody(self):
        users = [b"", b" \t", b"NULL", b"\\N", b"null", b" NULL", b"Null", NIL]
        data = b"\n".join(row(user=user) for user in users)
        self.assertEqual((report(data)["events_without_user"], report(data)["users"]), (5, 3))
        self.assertEqual(report(data, "--ignore-nil-uuid")["events_without_user"], 6)

    def test_header_without_rows(self):
        result = report(b"timestamp,user_fingerprint\n")
        self.assertEqual((result["rows"], result["days"], result["first_day"]), (0, [], None))


class Zones(unittest.TestCase):
    """Days that are not one stretch of 24 hours."""

    def test_a_day_in_two_pieces(self):
        zone = find_zone("America/St_Johns")
        days = [calendar_day(parse_timestamp(t), zone).day for t in
                (b"2010-11-07 02:29:59", b"2010-11-07 02:30:30", b"2010-11-07 02:31:00", b"2010-11-07 03:30:00")]
        self.assertEqual(days, [6, 7, 6, 7])

    def test_first_day_is_the_earliest_date(self):
        data = row(b"2010-11-07 02:30:30") + b"\n" + row(b"2010-11-07 02:40:00")
        result = report(data, "--time-zone=America/St_Johns", "--all-days")
        self.assertEqual([(day["new"], day["active"]) for day in result["days"]], [(1, 0), (0, 1)])

    def test_a_day_that_does_not_exist(self):
        data = row(b"2011-12-30 09:59:59") + b"\n" + row(b"2011-12-30 10:00:00")
        result = report(data, "--time-zone=Pacific/Apia", "--all-days")
        self.assertEqual([(day["day"], day["events"]) for day in result["days"]],
                         [("2011-12-29", 1), ("2011-12-30", 0), ("2011-12-31", 1)])

    def test_texts(self):
        instant = parse_timestamp(b"2014-09-29 13:07:55.25")
        self.assertEqual(zone_text(instant, "UTC"), "2014-09-29T13:07:55.250Z")
        self.assertEqual(zone_text(instant, "Etc/UTC"), "2014-09-29T13:07:55.250+00:00")
        self.assertEqual(zone_text(instant + 1, "America/St_Johns"), "2014-09-29T10:37:55.250001-02:30")


class Lists(unittest.TestCase):
    """Users, sessions, pages of the example."""

    def test_users(self):
        item = {"user": "a", "identity": "user_fingerprint", "first_event": "2014-09-29T10:00:00Z",
                "last_event": "2014-09-30T09:00:00Z", "previous_event": "2014-09-29T11:00:01Z", "next_event": None,
                "days_visited": 2, "sessions": 3, "events": 4, "last_page": "/end"}
        items = report(EXAMPLE, "--users=active")["items"]
        self.assertEqual((items[0], [item["user"] for item in items]), (item, ["a", "b"]))
        item = report(EXAMPLE, "--users=inactive", "2014-09-28", "2014-09-27")["items"][0]
        self.assertEqual((item["user"], item["last_page"], item["next_event"]), ("a", None, "2014-09-29T10:00:00Z"))

    def test_sessions(self):
        items = report(EXAMPLE, "--sessions", "2014-09-29")["items"]
        keys = ("user", "start", "duration_seconds", "events", "entry_page", "exit_page")
        self.assertEqual([tuple(item[key] for key in keys) for item in items],
                         [("a", "2014-09-29T10:00:00Z", 1800, 2, "/home", "/shop"),
                          ("a", "2014-09-29T11:00:01Z", 0, 1, "/home", "/home"),
                          ("b", "2014-09-29T23:50:00Z", 1200, 2, "/home", "/Shop/2")])

    def test_pages(self):
        items = report(EXAMPLE, "--pages", "2014-09-29")["items"]
        self.assertEqual([tuple(item.values()) for item in items],
                         [("/home", 4, 2, 3, 1), ("/shop", 1, 1, 0, 1), ("/Shop/2", 0, 0, 0, 1)])

    def test_bytes_that_are_not_utf_8(self):
        self.assertEqual(text(b"a\xe2\x82\xff\xc3\xa9\xed\xa0\x80"), "a\ufffd\ufffd\ufffd\u00e9\ufffd\ufffd\ufffd")


class Notes(unittest.TestCase):
    """The notes that are settled."""

    def test_of_days(self):
        def notes(*arguments):
            return sorted((n["code"], n["day"]) for n in report(EXAMPLE, *arguments)["notes"])
        self.assertEqual(notes(), [("last-day-incomplete", "2014-09-30")])
        self.assertEqual(notes("2014-09-28"), [("first-day", "2014-09-28"), ("first-day-incomplete", "2014-09-28")])
        self.assertEqual(notes("2014-10-02"), [("no-events-on-day", "2014-10-02")])
        self.assertEqual(notes("2014-09-29", "2014-10-02"), [("no-events-on-day", "2014-10-02")])
        self.assertEqual(notes("2014-09-27"), [("first-day", "2014-09-27"), ("no-events-on-day", "2014-09-27")])
        self.assertEqual(notes("2014-09-30", "--distance=3"),
                         [("first-day", "2014-09-30"), ("last-day-incomplete", "2014-09-30")])
        self.assertEqual(notes("--all-days"), [("first-day", "2014-09-28"), ("first-day-incomplete", "2014-09-28"),
                                               ("last-day-incomplete", "2014-09-30")])

    def test_of_a_thin_history(self):
        def notes(new, old, day="2014-10-04"):
            times = [(b"2014-09-%02d 00:30:00" % (7 + n % 2), b"o%d" % n) for n in range(old)]
            times += [(day.encode() + b" 12:00:00", b"o%d" % n) for n in range(old)]
            times += [(day.encode() + b" 23:30:00", b"n%d" % n) for n in range(new)]
            data = b"\n".join(row(time, user) for time, user in times)
            return [n["code"] for n in report(data, day)["notes"] if n["code"] == "thin-history"]
        self.assertEqual(notes(10, 10), [])  # exactly half
        self.assertEqual(notes(10, 9), [])  # fewer than 20 visitors
        self.assertEqual(notes(11, 9), ["thin-history"])
        self.assertEqual(notes(11, 9, "2014-10-05"), [])  # the 29th day

    def test_of_the_input(self):
        data = b"timestamp,user_fingerprint,domain_userid\n2014-09-29 23:00:00,,x\nnever,,\n" + b"9,," + b"\n"
        found = definite_notes(report(data, "--max-rejected=2"))
        self.assertEqual({note for note in found if len(note) == 1} | {("rejected", 2)}, found - {
            ("first-day", "2014-09-29"), ("first-day-incomplete", "2014-09-29")})
        self.assertIn(("identity-empty",), found)
        self.assertIn(("no-page-column",), found)

    def test_of_the_nil_uuid(self):
        rows = [row(user=NIL), row(user=b"u"), b"e,2014-09-29 10:00:00,,%s,%s,/" % (NIL, NIL),
                b"e,2014-09-29 10:00:00,u,%s,,/" % NIL]
        for identity, count in (("user_fingerprint", 1), ("domain_userid", 2), ("user_fingerprint,domain_userid", 2)):
            for ignored in ([], ["--ignore-nil-uuid"]):
                notes = definite_notes(report(b"\n".join(rows), "--identity", identity, *ignored))
                self.assertIn(("nil-uuid", count), notes, (identity, ignored))

    def test_duplicates_without_a_column(self):
        data = b"timestamp,user_fingerprint\n2014-09-29 10:00:00,u\n"
        self.assertIsNone(report(data, "--count-duplicates")["duplicate_event_ids"])


class CommandLine(unittest.TestCase):
    """Options and exits."""

    def test_days_among_the_arguments(self):
        options = parse_arguments(["a.gz", "--session-gap", "5", "2014-09-29", "2014-09-27"])
        self.assertEqual(options.files, ["a.gz"])
        self.assertEqual((options.day_x, options.day_y), (date(2014, 9, 29), date(2014, 9, 27)))
        self.assertEqual(parse_arguments(["2014-09-28", "2014-09-29"]).files, ["2014-09-28"])
        self.assertEqual(parse_arguments(["a", "2014-03-01"]).day_y, date(2014, 2, 28))

    def test_wrong_usage(self):
        for arguments in (["a", "2014-02-30"], ["a", "--session-gap=0"], ["a", "--all-days", "2014-09-29"], [],
                          ["a", "--time-zone=Moon/Sea"], ["a", "--identity=user"], ["a", "--users", "new", "--pages"]):
            with self.assertRaises(UsageError, msg=arguments):
                parse_arguments(arguments)

    def test_rejection_limit(self):
        self.assertEqual(rejection_limit("12.5%", 8), 1)
        self.assertEqual(rejection_limit("3", 8), 3)
        data = b"\n".join([row()] * 9 + [b"word"])
        self.assertEqual(answer(data)[0], 0)
        self.assertEqual(answer(data, "--max-rejected=9.99%")[0], 5)

    def test_day_without_events(self):
        self.assertEqual(answer(EXAMPLE, "2020-01-01", "--require-events")[0], 7)
        self.assertEqual(answer(EXAMPLE, "2020-01-01")[0], 0)

    def test_files_of_a_folder(self):
        with tempfile.TemporaryDirectory() as folder:
            with open(os.path.join(folder, "a.csv"), "wb") as file:
                file.write(EXAMPLE)
            self.assertEqual(run(["a.csv", "a.csv"], folder)[1]["events"], 18)
            self.assertEqual(run(["a.csv", "none.csv"], folder)[0], 3)


class PeerCases(unittest.TestCase):
    """Published cases with expected figures."""

    def check_days(self, contents, expected, extra, lag):
        """Holds the figures of each expected day against the oracle's."""
        shared = ["events.csv.gz", "--max-rejected=100%", "--identity=" + expected["identity"], *extra]
        result = report_on([contents], parse_arguments(shared))[1]
        for key in ("users", "total_sessions", "events"):
            self.assertEqual(result[key], expected[key], key)
        if not expected["days"]:
            return
        pairs = ["%s:%s" % (day, date.fromisoformat(day) - ONE_DAY * lag) for day in expected["days"]]
        days = report_on([contents], parse_arguments(shared + ["--pairs", ",".join(pairs)]))[1]["days"]
        for got, wanted in zip(days, expected["days"].values(), strict=True):
            self.assertEqual({key: got[key] for key in wanted}, wanted, got["day"])

    def test_cases(self):
        files = sorted(glob.glob(os.path.join(glob.escape(PEER_CASES), "*", "expected*.json")))
        self.assertTrue(files, "no peer cases in " + PEER_CASES)
        for name in files:
            variant = os.path.basename(name)[len("expected"):-len("json")].strip(".")
            with open(os.path.join(os.path.dirname(name), "events.csv.gz"), "rb") as file:
                contents = read_bytes(file.read())
            with open(name, encoding="utf-8") as file:
                expected = json.load(file)
            extra = ["--known-users=by-day"] if variant == "as-of" else []
            lag = int(variant[4:]) if variant.startswith("lag-") else 1
            with self.subTest(case=name):
                self.check_days(contents, expected, extra, lag)

    def test_pairs(self):
        for name in glob.glob(os.path.join(glob.escape(PEER_CASES), "*", "pairs.json")):
            with open(os.path.join(os.path.dirname(name), "events.csv.gz"), "rb") as file:
                contents = read_bytes(file.read())
            with open(name, encoding="utf-8") as file:
                expected = json.load(file)
            pairs = ",".join("%(x)s:%(y)s" % pair for pair in expected["pairs"])
            options = parse_arguments(["events.csv.gz", "--identity=" + expected["identity"], "--pairs", pairs])
            for got, wanted in zip(report_on([contents], options)[1]["days"], expected["pairs"], strict=True):
                for state in ("active", "inactive", "churned", "reactivated"):
                    self.assertEqual(got[state], wanted[state], wanted)


def load_tests(loader, own, _pattern):
    """The checks of this file, and those of the folder's others."""
    folder = os.path.dirname(os.path.abspath(__file__))
    others = {os.path.basename(path)[:-3] for path in glob.glob(os.path.join(folder, "test_*.py"))} - {"test_oracle"}
    own.addTests(loader.loadTestsFromNames(sorted(others)))
    return own


if __name__ == "__main__":
    if len(sys.argv) > 1 and os.path.isdir(sys.argv[1]):
        PEER_CASES = sys.argv.pop(1)
    unittest.main()
