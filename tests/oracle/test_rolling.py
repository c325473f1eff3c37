"""Checks of what --rolling adds, worked out by hand; test_oracle.py runs them too."""

import unittest

from example import report, row

KEYS = ("visitors_7", "visitors_28", "stickiness", "return_rate")


def events_on(*days_and_users):
    """An event at noon for each (day of September 2014, user)."""
    return b"\n".join(row(b"2014-09-%02d 12:00:00" % day, user.encode()) for day, user in days_and_users)


def rolling(data, *arguments):
    """The added figures by day of September."""
    days = report(data, "--rolling", *arguments)["days"]
    return {int(day["day"][8:]): tuple(day[key] for key in KEYS) for day in days}


class Rolling(unittest.TestCase):
    """Visitors of the last 7 and 28 days, stickiness and return rate."""

    def test_order_of_keys(self):
        day = report(events_on((1, "a")), "--rolling")["days"][0]
        self.assertEqual(tuple(day)[-5:], ("events",) + KEYS)
        self.assertNotIn("visitors_7", report(events_on((1, "a")))["days"][0])

    def test_from_the_seventh_day_on(self):
        found = rolling(events_on((1, "a"), (2, "b"), (7, "c"), (8, "c"), (8, "")), "--all-days")
        self.assertEqual([found[day][0] for day in range(1, 9)], [None] * 6 + [3, 2])
        self.assertEqual({found[day][1:3] for day in range(1, 9)}, {(None, None)})
        self.assertEqual([found[day][3] for day in range(1, 9)], [None, 0.0, 0.0, None, None, None, None, 1.0])

    def test_from_the_twenty_eighth_day_on(self):
        data = events_on((1, "a"), (2, "b"), (28, "b"), (28, "c"), (29, "d"))
        found = rolling(data, "--all-days")
        self.assertEqual(found[27], (0, None, None, None))
        self.assertEqual(found[28], (2, 3, 0.666667, None))
        self.assertEqual(found[29], (3, 3, 0.333333, 0.0))

    def test_on_after_the_last_day(self):
        data = events_on((1, "a"), (20, "b"))
        self.assertEqual(rolling(data, "2014-09-26")[26], (1, None, None, None))
        self.assertEqual(rolling(data, "2014-09-28")[28], (0, 2, 0.0, None))
        self.assertEqual(rolling(data, "2014-09-29")[29], (0, 1, 0.0, None))

    def test_the_compared_day_is_that_of_the_return_rate_alone(self):
        data = events_on((1, "a"), (1, "b"), (1, "c"), (28, "a"), (28, "b"))
        self.assertEqual(rolling(data, "2014-09-28", "2014-09-01")[28], (2, 3, 0.666667, 0.666667))

    def test_a_stray_day_before_the_dense_range_has_none(self):
        days = [(day, "u%d" % n) for day in (20, 21, 22, 23) for n in range(500)]
        self.assertEqual(rolling(events_on((10, "a"), *days), "2014-09-10")[10], (None, None, None, None))
        self.assertEqual(rolling(events_on((10, "a"), *days), "2014-09-26")[26][:2], (500, None))
