# SPDX-License-Identifier: GPL-3.0-or-later
"""The arithmetic of paired ratios, by numbers that were worked out by hand."""
import unittest

import ratios
from pairs import Compared, Sample


def compared(ones, others):
    """A line with these seconds of this tree and of the commit."""
    line = Compared("a group", "a line", {"bytes": 7})
    for side, seconds in ((line.here, ones), (line.there, others)):
        side.samples = [Sample(second, second / 2, 10 * second) for second in seconds]
        side.take_answer({"bytes": 7})
    return line


class Ratios(unittest.TestCase):
    """Of pairs, never of what was measured at other times."""

    def test_median_of_the_ratios_not_ratio_of_the_medians(self):
        line = compared([2, 30, 3], [1, 20, 6])  # 2, 1.5 and 0.5; the medians are 3 and 6
        self.assertEqual(line.ratios(), [2, 1.5, 0.5])
        self.assertEqual((line.ratio(), line.ratio("cpu"), line.ratio("peak_mib")), (1.5, 1.5, 1.5))

    def test_no_ratio(self):
        self.assertEqual(ratios.paired_ratios([1, 2, None], [2, 0, 5]), [0.5])
        self.assertIsNone(compared([1], [0]).ratio())
        self.assertFalse(compared([1], [0]).is_over)

    def test_limit(self):
        for here, is_over in ((1.02, False), (1.03, False), (1.0301, True), (2, True)):
            self.assertEqual(compared([here], [1]).is_over, is_over, here)

    def test_over_by_the_median_alone(self):
        self.assertFalse(compared([1.03, 9, 1], [1, 1, 1]).is_over)
        self.assertTrue(compared([1.04, 1.04, 0.1], [1, 1, 1]).is_over)


class Intervals(unittest.TestCase):
    """By order statistics: 1 - 2 P(fewer than k of n heads), the greatest k for which that is 95 % or more."""

    def interval(self, count):
        """Of the numbers from 1 on, last first."""
        return tuple(ratios.median_interval(list(range(count, 0, -1))))

    def test_fifteen(self):  # 1 + 15 + 105 + 455 = 576 of 32768 on either side
        self.assertEqual(self.interval(15), (4, 12, 1 - 2 * 576 / 32768))

    def test_others(self):
        self.assertEqual(self.interval(6), (1, 6, 1 - 2 / 64))
        self.assertEqual(self.interval(9), (2, 8, 1 - 2 * 10 / 512))
        self.assertEqual(self.interval(150)[:2], (63, 88))

    def test_too_few(self):
        self.assertEqual(self.interval(5), (1, 5, 1 - 2 / 32))
        self.assertEqual(self.interval(1), (1, 1, 0))


if __name__ == "__main__":
    unittest.main()
