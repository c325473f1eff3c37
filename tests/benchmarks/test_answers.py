# SPDX-License-Identifier: GPL-3.0-or-later
"""An answer that is wrong is seen."""
import json
import unittest

import peers
from made_up import PAIR, REPORT, STAGE, finish, measured


class Answers(unittest.TestCase):
    """An answer that is wrong is seen."""

    def test_right(self):
        code, text = finish(measured())
        self.assertEqual(code, 0)
        self.assertNotIn("WRONG", text)
        self.assertEqual(text.count("  right"), 3)

    def test_each_figure_tampered_with(self):
        for name in PAIR:
            report = json.loads(REPORT)
            (report if name == "total_sessions" else report["days"][0])[name] += 1
            code, text = finish(measured(report=json.dumps(report).encode()))
            self.assertEqual((code, text.count("WRONG:")), (1, 1), name)

    def test_stage_tampered_with(self):
        code, text = finish(measured(stage={**STAGE, "answer": {"bytes": 8}}))
        self.assertEqual(code, 1)
        self.assertIn("{'bytes': 8} instead of {'bytes': 7}", text)

    def test_stage_that_nobody_checks(self):
        code, text = finish(measured(stage={**STAGE, "stage": "a new one"}))
        self.assertEqual(code, 1)
        self.assertIn("a new one: {'bytes': 7} instead of {}", text)
        self.assertRegex(text, "inflate +gave no answer")

    def test_unreadable(self):
        for output in (b"", b"{}", b'{"days": []}', b"[]"):
            self.assertEqual(finish(measured(report=output))[0], 1, output)

    def test_once_wrong_stays_wrong(self):
        line = measured()[1]
        line.take_answer({**PAIR, "active": 0})
        line.take_answer(PAIR)
        self.assertEqual(line.verdict, "WRONG")

    def test_peers(self):
        self.assertEqual(peers.answer(b'[{"active":"1"}]'), {"active": 1})
        asked = peers.question("duckdb.sql", "it's", 16351)
        self.assertIn("read_csv('it''s'", asked)
        self.assertNotIn("@", asked)
        self.assertFalse(asked.startswith("-"))


if __name__ == "__main__":
    unittest.main()
