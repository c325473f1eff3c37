# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the lines in turn, round after round, so that what slows the machine for a while slows all of them."""
import json
import statistics
from dataclasses import dataclass, field
from typing import Optional

import processes
from answers import Answers, agrees
from lines import STAGES

SMALL_RUNS = 3


@dataclass
class Measured:
    """What a line gave in all rounds. A ratio is to gzip on the same file in the same round."""

    group: str
    name: str
    file: str = ""
    seconds: list = field(default_factory=list)
    ratios: list = field(default_factory=list)
    cpu: list = field(default_factory=list)
    cpu_ratios: list = field(default_factory=list)  # steadier than those of time where others use the machine
    peak_mib: Optional[float] = None
    bytes_per_event: Optional[float] = None
    answer: Optional[dict] = None  # the first wrong one, if there is one
    expected: Optional[dict] = None
    skipped: Optional[str] = None

    @property
    def verdict(self):
        """right, WRONG, or nothing for what is not to answer."""
        if self.skipped or self.expected is None:
            return ""
        return "right" if agrees(self.answer, self.expected) else "WRONG"

    def take(self, seconds, gzip_seconds):
        """Takes the time of one round."""
        self.seconds.append(seconds)
        self.ratios.append(seconds / gzip_seconds)

    def take_answer(self, answer):
        """Takes an answer; one that was wrong stays wrong."""
        if self.answer is None or agrees(self.answer, self.expected):
            self.answer = answer


class Rounds:
    """All rounds, the warm-up included."""

    def __init__(self, lines, run=processes.run):
        self.lines = lines
        self.run = run
        self.measured = {}
        self.answers = Answers()
        self.gzip = {}  # its last run on each file
        for line in lines:
            for part in line.expected if line.group == STAGES else [line.name]:
                expected = line.expected[part] if line.group == STAGES else line.expected
                self.measured[line.group, part] = Measured(line.group, part, line.file, expected=expected,
                                                           skipped=line.skipped)

    def measure(self, runs):
        """One round to warm up, of which only the answers count, and then as many as wanted."""
        for number in range(runs + 1):
            print("warm-up" if number == 0 else "round %d of %d" % (number, runs), flush=True)
            for line in self.lines:
                if not line.skipped:
                    self.measure_line(line, counts=number > 0)
        return list(self.measured.values())

    def measure_line(self, line, counts):
        """One run of a line."""
        run = self.run(line.command, line.environment, line.answer_of is not None)
        answer = self.answers.of(line, run.output)
        if line.group == STAGES:
            self.take_stages(run.output, answer, counts, self.gzip[line.file].seconds)
            return
        if line.is_gzip:
            self.gzip[line.file] = run
        measured = self.measured[line.group, line.name]
        if answer is not None:
            measured.take_answer(answer)
        if counts:
            measured.take(run.seconds, self.gzip[line.file].seconds)
            measured.cpu.append(run.cpu)
            measured.cpu_ratios.append(run.cpu / self.gzip[line.file].cpu)
            measured.peak_mib = max(measured.peak_mib or 0, run.peak_mib)

    def take_stages(self, output, answers, counts, gzip_seconds):
        """Takes the stages that one process has measured."""
        for stage in json.loads(output):
            key = STAGES, stage["stage"]
            # One that nobody checks has no right answer.
            measured = self.measured.setdefault(key, Measured(*key, expected={}))
            measured.take_answer(answers[stage["stage"]])
            if counts:
                measured.take(statistics.median(stage["seconds"]), gzip_seconds)

    def measure_memory(self, events):
        """Bytes an event: the peak less that of the same command on a file of one event."""
        for line in self.lines:
            if line.small_command and not line.skipped:
                measured = self.measured[line.group, line.name]
                small = statistics.median(
                    self.run(line.small_command, line.environment, False).peak_mib for _ in range(SMALL_RUNS))
                measured.bytes_per_event = (measured.peak_mib - small) * 2**20 / events
