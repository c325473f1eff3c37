# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns, the table, and the comparison with an earlier run, without timing anything."""
import copy
import unittest

import comparison
import table
from made_up import finish, measured, result_of


class Turns(unittest.TestCase):
    """Ratios are to gzip in the same round, and the warm-up counts only for its answers."""

    def test_ratios(self):
        by_name = {line.name: line for line in measured(runs=3)}
        self.assertEqual(by_name["with zlib"].ratios, [0.5] * 3)
        self.assertEqual(by_name["inflate"].ratios, [0.25] * 3)
        self.assertEqual(by_name["gzip -dc | mawk"].ratios, [3.0] * 3)
        self.assertEqual(by_name["with zlib"].bytes_per_event, 20 * 2**20 / 1000)

    def test_table(self):
        text = finish(measured())[1]
        self.assertRegex(text, r"DuckDB +not installed")
        self.assertRegex(text, r"with zlib +1 s +0 % +1 +0.00 M +0.5 +0.10 s +1.00 +30.0 +20971.5 +right")
        self.assertEqual([table.shown_time(t) for t in (250, 1.234, 0.0123, 2.5e-6)],
                         ["250 s ", "1.23 s ", "12.3 ms", "2.5 µs"])


class Comparison(unittest.TestCase):
    """Ratios of an earlier run."""

    def test_growth(self):
        new = result_of(measured())
        for factor, grown in ((1.09, []), (1.1, ["footfall-report FILE DAY: with zlib"])):
            later = copy.deepcopy(new)
            later["lines"][1]["ratios"] = [ratio * factor for ratio in later["lines"][1]["ratios"]]
            self.assertEqual(comparison.compare(new, later)[1], grown)

    def test_exit(self):
        old = result_of(measured())
        self.assertEqual(finish(measured(), [old])[0], 0)
        old["lines"][1]["ratios"] = [0.4]
        code, text = finish(measured(), [result_of(measured()), old])
        self.assertEqual(code, 1)
        self.assertIn("grown by a tenth or more: footfall-report FILE DAY: with zlib", text)

    def test_lines_of_one_run_only(self):
        old, new = result_of(measured()), result_of(measured())
        old["lines"][1]["name"] = "gone"
        text = "\n".join(comparison.compare(old, new)[0])
        self.assertRegex(text, "gone +only in the earlier run")
        self.assertRegex(text, "with zlib +only in this run")

    def test_another_file(self):
        old, new = result_of(measured()), result_of(measured())
        old["file"]["rows"] = 99
        self.assertIn("rows were 99 and are 10", comparison.compare(old, new)[0][0])


if __name__ == "__main__":
    unittest.main()
