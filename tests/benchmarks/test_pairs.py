# SPDX-License-Identifier: GPL-3.0-or-later
"""This tree and a commit in turn, without timing anything: the order, what is left out, wrong answers, the exit."""
import argparse
import contextlib
import io
import json
import unittest

import answers
import benchmark
import lines
import paired_table
import processes
from lines import Line
from made_up import FILE, MACHINE, PAIR, REPORT
from paired_rounds import PairedRounds
from pairs import Pair


def stages(**seconds):
    """What a process prints that has measured these stages."""
    return json.dumps([{"stage": name, "seconds": [0, second, 99], "answer": {"bytes": 7}}
                       for name, second in seconds.items()]).encode()


class Measuring(unittest.TestCase):
    """A fake runs the lines, the commit's in 2 s, this tree's in twice the factor."""

    def setUp(self):
        self.order = []
        self.printed = {"report": REPORT, "old-report": REPORT, "stages": stages(inflate=2, made=1),
                        "old-stages": stages(inflate=2, gone=1)}
        self.factor = 1.0

    def run_command(self, command, _environment, _keep_output):
        """Prints what it is told to, and fails if that is nothing."""
        self.order.append(command[0])
        if self.printed[command[0]] is None:
            raise processes.Failed("%s ended with 2" % command[0])
        is_old = command[0].startswith("old")
        return processes.Run(2.0 if is_old else 2 * self.factor, 1.0, 20.0 if is_old else 10.0,
                             self.printed[command[0]])

    def measure(self, runs=2, times=1):
        """The lines after their rounds."""
        def line(group, name, program, **more):
            return [Line(group, name, "main", [prefix + program], **more) for prefix in ("", "old-")]
        plan = [Pair(*line(lines.REPORT, "with zlib", "report", answer_of=answers.report_answer, expected=PAIR), times),
                Pair(*line(lines.STAGES, lines.STAGES, "stages", answer_of=answers.stages_answer,
                           expected={name: {"bytes": 7} for name in ("inflate", "made")}))]
        with contextlib.redirect_stdout(io.StringIO()):
            return PairedRounds(plan, self.run_command).measure(runs)

    def finish(self, **more):
        """The exit, and what is printed at the end."""
        measured, printed = self.measure(**more), io.StringIO()
        about = {"machine": MACHINE, "file": FILE, "runs": 2, "tree": "a tree", "commit": {"title": "a commit"},
                 "differences": []}
        result = paired_table.result_of(measured, about)
        json.dumps(result)
        with contextlib.redirect_stdout(printed):
            return benchmark.finish_pairs(measured, result, argparse.Namespace(json=None)), printed.getvalue()

    def test_each_is_first_in_turn(self):
        self.measure(runs=3)
        reports = [name for name in self.order if "report" in name]
        here, there = ["report", "old-report"], ["old-report", "report"]
        self.assertEqual(reports, here + here + there + here)  # after the warm-up this tree, the commit, this tree
        self.assertEqual(self.order[:4], ["report", "old-report", "stages", "old-stages"])

    def test_several_pairs_in_a_round_change_too(self):
        line = self.measure(runs=2, times=3)[0]
        first = [name for name in self.order if "report" in name][2::2]
        self.assertEqual(first, ["report", "old-report"] * 3)
        self.assertEqual(len(line.ratios()), 6)

    def test_warm_up_is_no_sample(self):
        self.assertEqual([len(line.here.samples) for line in self.measure(runs=2)][:2], [2, 2])

    def test_ratios(self):
        self.printed["stages"] = stages(inflate=3)
        report, inflate = self.measure()[:2]
        self.assertEqual((report.ratio(), report.ratio("cpu"), report.ratio("peak_mib")), (1, 1, 0.5))
        self.assertEqual((inflate.ratio(), inflate.ratio("cpu"), inflate.is_over), (1.5, None, True))

    def test_stages_of_one_only(self):
        code, text = self.finish()
        self.assertEqual(code, 0)
        self.assertRegex(text, "made +left out: only this tree has it")
        self.assertRegex(text, "gone +left out: only the commit has it")

    def test_flagged(self):
        for factor, expected in ((1.03, 0), (1.031, 1)):
            self.factor = factor
            code, text = self.finish()
            flags = text.count("OVER 1.03: footfall-report FILE DAY: with zlib: ")
            self.assertEqual((code, flags), (expected, expected))

    def test_wrong_here(self):
        for name in PAIR:
            report = json.loads(REPORT)
            del (report if name == "total_sessions" else report["days"][0])[name]
            self.printed["report"] = json.dumps(report).encode()
            code, text = self.finish()
            self.assertEqual((code, text.count("WRONG: ")), (1, 1), name)
            self.assertIn("with zlib: this tree answers", text)

    def test_wrong_there(self):
        for output in (REPORT.replace(b'"active": 1', b'"active": 2'), b"", b"[]", b'{"days": [{"visitors": 4}]}'):
            self.printed["old-report"] = output
            code, text = self.finish()
            self.assertEqual((code, text.count("WRONG: ")), (1, 1), output)
            self.assertIn("with zlib: the commit answers", text)

    def test_commit_that_tells_less(self):
        self.printed["old-report"] = REPORT.replace(b'"sessions"', b'"visits"')
        code, text = self.finish()
        self.assertEqual(code, 0)
        self.assertIn("not told by the commit: with zlib: sessions", text)

    def test_commit_that_can_not(self):
        self.printed["old-report"] = None
        code, text = self.finish()
        self.assertEqual(code, 0)
        self.assertRegex(text, "with zlib +left out: the commit's old-report ended with 2")
        self.assertEqual(self.order.count("report"), 1)
        self.printed["old-stages"] = None
        self.assertEqual(self.finish()[0], 1)  # nothing is left that could be right

    def test_this_tree_must(self):
        self.printed["report"] = None
        self.assertRaises(processes.Failed, self.measure)


if __name__ == "__main__":
    unittest.main()
