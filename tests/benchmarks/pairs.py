# SPDX-License-Identifier: GPL-3.0-or-later
"""The same lines of two builds, this tree's and a commit's, to be run in turn; and what they gave."""
import dataclasses
import pathlib
from dataclasses import dataclass, field
from typing import NamedTuple, Optional

import answers
import ratios
from lines import REFERENCE, REPORT, STAGES, Line

START = "footfall-report on a file of one event"
START_RUNS = 10  # pairs in each round, since each is short
STAGE_RUNS = 3  # of each stage within its process, of which the median counts: some take microseconds
ONE_EVENT = {"active": 0, "churned": 0, "reactivated": 1, "inactive": 0, "sessions": 1, "total_sessions": 1}
ONLY_HERE, ONLY_THERE = "left out: only this tree has it", "left out: only the commit has it"


@dataclass
class Pair:
    """A line of each build."""

    here: Line
    there: Line
    runs: int = 1  # in each round
    turns: int = 0  # that were taken

    def order(self):
        """The lines in the order of the next turn: the other one first each time, so that drift cancels."""
        pair = self.here, self.there
        self.turns += 1
        return pair if self.turns % 2 == 1 else pair[::-1]


class Sample(NamedTuple):
    """One run of a line, or of a stage, whose processor time and memory are not known."""

    seconds: float
    cpu: Optional[float] = None
    peak_mib: Optional[float] = None


@dataclass
class Side:
    """What one of the two builds gave."""

    expected: dict
    partly: bool  # an older program may tell less
    samples: list = field(default_factory=list)
    answer: Optional[dict] = None  # the first wrong one, if there is one

    def take_answer(self, answer):
        """Takes an answer; one that was wrong stays wrong."""
        if self.answer is None or self.is_right:
            self.answer = answer

    @property
    def is_right(self):
        """Whether all that was answered is."""
        return self.answer is not None and answers.agrees(self.answer, self.expected, self.partly)

    def values(self, name):
        """One value of each sample."""
        return [getattr(sample, name) for sample in self.samples]


class Compared:
    """What both builds gave of one line or stage."""

    def __init__(self, group, name, expected, skipped=None):
        self.group = group
        self.name = name
        self.here = Side(expected, partly=False)
        self.there = Side(expected, partly=True)
        self.skipped = skipped

    def ratio(self, name="seconds"):
        """The median of the ratios within the pairs: of seconds, cpu or peak_mib."""
        return ratios.median_or_none(self.ratios(name))

    def ratios(self, name="seconds"):
        """This tree's share of the commit's, in each pair."""
        return ratios.paired_ratios(self.here.values(name), self.there.values(name))

    @property
    def interval(self):
        """Of the ratio of times."""
        return ratios.median_interval(self.ratios()) if self.ratios() else None

    @property
    def is_over(self):
        """Whether this tree is too much slower."""
        return not self.skipped and ratios.is_over(self.ratio())

    @property
    def is_right(self):
        """Whether both have answered what they must."""
        return bool(self.skipped) or (self.here.is_right and self.there.is_right)


def start_line(plan):
    """A whole process on a file of one event."""
    line = plan.report(START, "start-up", plan.main)
    return dataclasses.replace(line, command=line.small_command, small_command=None, expected=ONE_EVENT)


def lines_of(plan):
    """All that is the program's own, the most usual first."""
    own = [line for line in plan.main_lines() + plan.list_lines() + plan.form_lines() if line.group != REFERENCE]
    reports = [line for line in own if line.group == REPORT]
    for stages in own:
        if stages.group == STAGES:
            stages.command[-1] = STAGE_RUNS
    return reports + [start_line(plan)] + [line for line in own if line.group != REPORT]


def pairs_of(here, there):
    """The lines of two plans, which differ in nothing but the build."""
    pairs = [Pair(*both) for both in zip(lines_of(here), lines_of(there))]
    for pair in pairs:
        if pair.here.group == START:
            pair.runs = START_RUNS
        if pair.there.command and not pair.there.skipped and not pathlib.Path(pair.there.command[0]).exists():
            pair.there.skipped = "left out: the commit has no %s" % pathlib.Path(pair.there.command[0]).name
    return pairs
