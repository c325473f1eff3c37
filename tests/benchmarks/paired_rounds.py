# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the pairs in turn, round after round, which of the two is first changing each time."""
import json
import statistics

import processes
from answers import Answers
from lines import STAGES
from pairs import ONLY_HERE, ONLY_THERE, Compared, Sample


def stages_of(output):
    """{name: (seconds, answer)} of the stages that a process has measured."""
    try:
        return {stage["stage"]: (statistics.median(stage["seconds"]), stage["answer"]) for stage in json.loads(output)}
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError("what footfall_stages has printed can't be read: %r" % error) from error


class PairedRounds:
    """All rounds, the warm-up included."""

    def __init__(self, pairs, run=processes.run):
        self.pairs = pairs
        self.run = run
        self.answers = Answers()
        self.compared = {}

    def measure(self, runs):
        """One round to warm up, of which only the answers count, and then as many as wanted."""
        for number in range(runs + 1):
            print("warm-up" if number == 0 else "round %d of %d" % (number, runs), flush=True)
            for pair in self.pairs:
                if number == 0:
                    self.warm_up(pair)
                elif not self.skipped(pair):
                    for _ in range(pair.runs):
                        self.take_turn(pair)
        return list(self.compared.values())

    @staticmethod
    def skipped(pair):
        """Why a pair is not measured."""
        return pair.here.skipped or pair.there.skipped

    def warm_up(self, pair):
        """One run of each, and what can't be compared is left out from then on."""
        if not self.skipped(pair):
            here = self.run_line(pair.here)
            try:
                there = self.run_line(pair.there)
            except processes.Failed as failed:  # an older program may not know what is asked
                pair.there.skipped = "left out: the commit's %s" % failed
            else:
                self.take(pair, here, there, counts=False)
        if self.skipped(pair):
            self.of(pair.here.group, pair.here.name, {}).skipped = self.skipped(pair)

    def take_turn(self, pair):
        """One run of each."""
        runs = {id(line): self.run_line(line) for line in pair.order()}
        self.take(pair, runs[id(pair.here)], runs[id(pair.there)], counts=True)

    def run_line(self, line):
        """What a run took, and what it answered."""
        run = self.run(line.command, line.environment, True)
        return run, self.answers.of(line, run.output)

    def of(self, group, name, expected):
        """What is compared under this name."""
        return self.compared.setdefault((group, name), Compared(group, name, expected))

    def take(self, pair, here, there, counts):
        """Takes one run of each."""
        line = pair.here
        if line.group == STAGES:
            self.take_stages(line, here, there, counts)
            return
        compared = self.of(line.group, line.name, line.expected)
        for side, (run, answer) in ((compared.here, here), (compared.there, there)):
            side.take_answer(answer)
            if counts:
                side.samples.append(Sample(run.seconds, run.cpu, run.peak_mib))

    def take_stages(self, line, here, there, counts):
        """Takes the stages that both processes have measured."""
        both = [stages_of(run.output) for run, _ in (here, there)]
        for name in {**both[0], **both[1]}:
            # One that nobody checks has no right answer.
            compared = self.of(STAGES, name, line.expected.get(name, {}))
            if not all(name in stages for stages in both):
                compared.skipped = ONLY_HERE if name in both[0] else ONLY_THERE
                continue
            for side, stages in zip((compared.here, compared.there), both):
                seconds, answer = stages[name]
                side.take_answer(answer)
                if counts:
                    side.samples.append(Sample(seconds))
