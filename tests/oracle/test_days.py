"""Checks of the dense range, of incomplete days and of what is usual, worked out by hand; test_oracle.py runs them too."""

import unittest
from collections import Counter
from datetime import date, timedelta

from dense import dense_days, incomplete_days, stray_days
from example import EXAMPLE, report, row
from metrics import analyse
from options import parse_arguments
from reader import read_bytes
from usual import Usual

DAY_0 = date(2014, 9, 1)


def counts(*numbers_and_events):
    """Events by day: (number of the day after 1 September 2014, events)."""
    return Counter({DAY_0 + timedelta(days=number): events for number, events in numbers_and_events})


def numbers(days):
    """Days as numbers after 1 September 2014."""
    return [(day - DAY_0).days for day in days]


def analysis_of(times, *arguments):
    """The analysis of one event of a user at each time, and the options."""
    options = parse_arguments(["events.csv", *arguments])
    data = b"\n".join(row(time.encode(), user.encode()) for time, user in times)
    return analyse(read_bytes(data).events, options), options


class DenseRange(unittest.TestCase):
    """Which days are of the dense range."""

    def check(self, events_by_day, dense, stray):
        """Holds the days of the dense range and the stray ones against those expected."""
        self.assertEqual((numbers(dense_days(events_by_day)), numbers(stray_days(events_by_day))), (dense, stray))

    def test_far_apart(self):
        self.check(counts(), [], [])
        self.check(counts((0, 1), (366, 1)), [0, 366], [])
        self.check(counts((0, 1), (367, 1)), [0], [367])
        self.check(counts((0, 1), (367, 2), (1000, 2)), [367], [0, 1000])
        self.check(counts((0, 1), (1, 1), (800, 1)), [0, 1], [800])

    def test_light_ends(self):
        whole = [(day, 500) for day in range(4)]
        self.check(counts(*whole, (12, 1)), [0, 1, 2, 3], [12])  # 9 days: longer than 7 and than 3 times 1
        self.check(counts(*whole, (11, 1)), [0, 1, 2, 3], [11])
        self.check(counts(*whole, (10, 1)), [0, 1, 2, 3, 10], [])  # 7 days are not longer
        self.check(counts(*whole, (11, 1), (12, 1)), [0, 1, 2, 3], [11, 12])  # 2 of 2,002 are fewer than 1 in 1,000
        self.check(counts(*whole, (11, 1), (12, 1), (13, 1)), [0, 1, 2, 3, 11, 12, 13], [])  # 3 of 2,003 are not
        self.check(counts((0, 1999), (8, 1), (9, 1)), [0], [8, 9])
        self.check(counts((0, 1998), (8, 1), (9, 1)), [0, 8, 9], [])  # exactly 1 in 1,000
        self.check(counts(*whole, (11, 3)), [0, 1, 2, 3, 11], [])
        self.check(counts((-10, 1), *whole, (20, 1)), [0, 1, 2, 3], [-10, 20])  # each end by itself
        self.check(counts(*whole, (9, 1), (30, 0)), [0, 1, 2, 3, 9], [])

    def test_the_longest_gap_of_the_core(self):
        self.check(counts((0, 900), (4, 900), (16, 1)), [0, 4, 16], [])  # 12 days are 3 times 4
        self.check(counts((0, 900), (4, 900), (17, 1)), [0, 4], [17])
        self.check(counts((0, 1500), (-7, 1)), [-7, 0], [])
        self.check(counts((0, 1500), (-8, 1)), [0], [-8])

    def test_all_beyond_the_gap_goes(self):
        self.check(counts((0, 3000), (7, 1), (15, 1)), [0, 7], [15])
        self.check(counts((0, 3000), (8, 1), (9, 1)), [0], [8, 9])

    def test_report_of_all_days(self):
        data = EXAMPLE + b"e9,1970-01-01 12:00:00,a,,,/\ne10,2030-01-02 12:00:00,b,,,/\n"
        result = report(data, "--all-days", "--distance=2")
        self.assertEqual([(day["day"], day["compared_with"]) for day in result["days"]], [
            ("1970-01-01", "1969-12-30"), ("2014-09-28", "2014-09-26"), ("2014-09-29", "2014-09-27"),
            ("2014-09-30", "2014-09-28"), ("2030-01-02", "2029-12-31")])
        self.assertEqual((result["first_day"], result["last_day"]), ("1970-01-01", "2030-01-02"))
        self.assertEqual(report(data)["days"][0]["day"], "2014-09-30")
        self.assertEqual(result["settings"]["compare_distance"], 2)


class Incomplete(unittest.TestCase):
    """Which days are incomplete."""

    def check(self, times, first, last, *arguments):
        """Holds whether the first and the last day are incomplete against what is expected."""
        found = incomplete_days(*analysis_of([(time, "u") for time in times], *arguments))
        self.assertEqual([day is not None for day in found], [first, last])

    def test_by_the_clock_alone(self):
        self.check([], False, False)
        self.check(["2014-09-29 01:00:00", "2014-09-29 23:00:00"], False, False)
        self.check(["2014-09-29 01:00:00.000001", "2014-09-29 22:59:59.999999"], True, True)
        self.check(["2014-09-29 21:30:00"], True, False, "--time-zone=Europe/Berlin")

    def test_against_the_neighbours(self):
        days = ["2014-09-28 10:00:00", "2014-09-28 20:00:00", "2014-09-29 09:00:00", "2014-09-29 21:00:00"]
        self.check(days, True, False)  # 10:00 is later than 09:00; 21:00 is not earlier than 20:00
        self.check(["2014-09-28 09:00:00"] + days[1:], False, False)  # as early is not later
        self.check(days[:3] + ["2014-09-29 20:00:00"], True, False)
        self.check(days[:3] + ["2014-09-29 19:59:59"], True, True)

    def test_eight_neighbours(self):
        days = [DAY_0 + timedelta(days=number) for number in range(10)]
        early = ["%s 0%d:00:00" % (day, 9 if number else 5) for number, day in enumerate(days)]
        late = ["%s %d:00:00" % (day, 20 if number == 9 else 18 if number == 0 else 22)
                for number, day in enumerate(days)]
        self.check(early + late, False, True)  # the ninth day before does not count
        late[1] = late[1].replace("22:", "20:")
        self.check(early + late, False, False)


class UsualFigures(unittest.TestCase):
    """Typical range, change, low and high."""

    @staticmethod
    def usual(visitors_by_day, *arguments):
        """What is usual where so many users visit on these days, from 0:30 to 23:30."""
        times = [("%s %s:30:00" % (DAY_0 + timedelta(days=day), hour), "u%d" % user)
                 for day, users in visitors_by_day.items() for user in range(users) for hour in ("00", "23")]
        return Usual(*analysis_of(times, *arguments))

    def test_fewer_than_three(self):
        x = DAY_0 + timedelta(days=28)
        usual = self.usual({28: 1, 27: 1, 21: 4, 20: 4, 14: 5, 7: 6, 6: 1})
        self.assertEqual(usual.typical("visitors", x, x - timedelta(days=1)), [4, 6, 3])
        self.assertIsNone(usual.typical("active", x, x - timedelta(days=1)))  # two Mondays have a Sunday before
        self.assertIsNone(usual.typical("inactive", x, x - timedelta(days=1)))

    def test_low_and_high(self):
        weeks = {7 * week: visitors for week, visitors in enumerate((4, 6, 8, 6, 5))}
        for visitors, judged in ((10, None), (11, "high"), (2, None), (1, "low")):
            usual = self.usual({**weeks, 35: visitors})
            x = DAY_0 + timedelta(days=35)
            self.assertEqual(usual.judged("visitors", x, x - timedelta(days=7)), judged)
        usual = self.usual({**{week * 7: 4 for week in range(5)}, 35: 90})
        self.assertIsNone(usual.judged("visitors", x, x))  # a range of width 0
        usual = self.usual({week * 7: visitors for week, visitors in zip((1, 2, 3, 4), (4, 6, 8, 6))} | {35: 90})
        self.assertIsNone(usual.judged("visitors", x, x))  # four days

    def test_change(self):
        x, y = DAY_0 + timedelta(days=8), DAY_0 + timedelta(days=7)
        usual = self.usual({0: 3, 1: 2, 7: 4, 8: 5})
        self.assertEqual([usual.earlier(figure, x, y) for figure in ("active", "churned", "reactivated", "visitors")],
                         [2, 1, None, 2])  # nobody was reactivated: no base
        self.assertIsNone(usual.earlier("inactive", x, y))
        self.assertIsNone(self.usual({1: 2, 7: 4, 8: 5}).earlier("active", x, y))
        self.assertEqual(self.usual({1: 2, 7: 4, 8: 5}).earlier("visitors", x, y), 2)

    def test_incomplete_days_say_nothing(self):
        times = [("2014-09-%02d %s" % (day, time), user) for day in (1, 2, 8, 9) for user in "ab"
                 for time in ("00:30:00", "23:30:00")]
        cut = [(time.replace("09-09 23", "09-09 12"), user) for time, user in times]
        x, y = date(2014, 9, 9), date(2014, 9, 8)
        self.assertEqual(Usual(*analysis_of(times)).earlier("active", x, y), 2)
        self.assertIsNone(Usual(*analysis_of(cut)).earlier("active", x, y))
        self.assertIsNone(Usual(*analysis_of(cut)).earlier("visitors", x, y))
        late = [(time.replace("09-01 00", "09-01 12"), user) for time, user in times]
        self.assertIsNone(Usual(*analysis_of(late)).earlier("active", x, y))
        self.assertEqual(Usual(*analysis_of(late)).earlier("visitors", x, y), 2)  # Y-7 does not matter to X alone


if __name__ == "__main__":
    unittest.main()
