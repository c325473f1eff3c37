# SPDX-License-Identifier: GPL-3.0-or-later
"""Which lines this tree and a commit are compared by."""
import pathlib
import unittest

import lines
import made_files
import pairs
from made_up import PAIR

SUMS = {"pair": PAIR, "pair of all identities": PAIR, "day": "2014-09-29", "stages": {"inflate": {"bytes": 7}},
        "lists": {name: {"rows": 1} for name in lines.LIST_OPTIONS}}
FORMS = (*made_files.OPTIONS, made_files.PARALLEL)


class Plans(unittest.TestCase):
    """The same lines of two builds, none of which is there."""

    def pairs(self, files, inflater="ISA-L"):
        """Of these files, the commit having this inflater."""
        here = lines.Plan(pathlib.Path("here"), files, "small.gz", SUMS, "ISA-L")
        return pairs.pairs_of(here, lines.Plan(pathlib.Path("there"), files, "small.gz", SUMS, inflater))

    def test_lines(self):
        made = self.pairs({name: pathlib.Path(name) for name in FORMS})
        self.assertEqual([pair.here.name for pair in made], [
            "with ISA-L", "with zlib", "all three identities", "start-up", lines.STAGES, "--users churned",
            "--users inactive", "--sessions", "--pages", "unquoted", "with a header", "unsorted within the hour",
            made_files.MEMBERS, made_files.MEMBERS + ", with zlib", made_files.PARALLEL])
        for pair in made:
            self.assertEqual((pair.here.name, pair.here.command[1:]), (pair.there.name, pair.there.command[1:]))
            self.assertEqual([line.command[0].parts[0] for line in (pair.here, pair.there)], ["here", "there"])
            self.assertRegex(pair.there.skipped, "left out: the commit has no footfall[-_]")

    def test_the_start_is_short_and_the_stages_are_repeated(self):
        start, stages = self.pairs({name: pathlib.Path(name) for name in FORMS})[3:5]
        self.assertEqual((start.runs, stages.runs), (pairs.START_RUNS, 1))
        self.assertEqual(start.here.command[-2:], ["small.gz", "2014-09-29"])
        self.assertEqual(stages.here.command[-1], pairs.STAGE_RUNS)

    def test_what_one_can_not(self):
        made = self.pairs({"a file": pathlib.Path("a file")}, inflater="zlib")
        self.assertEqual(made[0].there.skipped, lines.NOT_INSTALLED)
        self.assertTrue(all(pair.here.skipped for pair in made if pair.here.group == lines.FORMS))


if __name__ == "__main__":
    unittest.main()
