# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of the benchmark: what is run on which file, and what it must answer."""
import shutil
from dataclasses import dataclass, field
from typing import Callable, Optional

import answers
import made_files
import peers

GZIP, IGZIP = "gzip -dc", "igzip -dc"
REFERENCE, STAGES, REPORT, FORMS, LISTS, PEERS = (
    "unpacking alone", "stages, within one process", "footfall-report FILE DAY", "the same events in other forms",
    "lists as CSV", "others, the same question")
NOT_INSTALLED = "not installed"
LIST_OPTIONS = {"churned": ["--users", "churned"], "inactive": ["--users", "inactive"], "sessions": ["--sessions"],
                "pages": ["--pages"]}


@dataclass
class Line:
    """One thing that is measured."""

    group: str
    name: str
    file: str = ""  # the name of its form; ratios are to gzip on the same one
    command: list = field(default_factory=list)
    environment: dict = field(default_factory=dict)
    answer_of: Optional[Callable] = None  # takes what was printed; without it nothing is kept
    expected: Optional[dict] = None  # of stages: of each by name
    small_command: Optional[list] = None  # the same on a file of one event
    skipped: Optional[str] = None  # why it is not measured

    @property
    def is_gzip(self):
        """Whether it is what the others on the same file are compared with."""
        return self.group == REFERENCE and self.name.startswith(GZIP)


class Plan:
    """Makes the lines about some files."""

    def __init__(self, programs, files, small_file, expected, inflater):
        self.programs = programs
        self.files = files
        self.small_file = small_file
        self.expected = expected
        self.inflater = inflater
        self.main = next(iter(files))

    def lines(self):
        """All lines in the order in which they take turns."""
        return self.main_lines() + self.list_lines() + self.peer_lines() + self.form_lines()

    def unpacking(self, program, form):
        """A line that only unpacks."""
        skipped = None if shutil.which(program) else NOT_INSTALLED
        name = program + " -dc" + ("" if form == self.main else ", " + form)
        return Line(REFERENCE, name, form, [program, "-dc", self.files[form]], skipped=skipped)

    def report(self, group, name, form, **more):
        """A line of footfall-report on the middle day."""
        options = more.pop("options", ["--format", "json"])
        command = [self.programs / "app/report/footfall-report", "--quiet", *options]
        arguments = {"answer_of": answers.report_answer, "expected": self.expected["pair"], **more}
        return Line(group, name, form, [*command, self.files[form], self.expected["day"]],
                    small_command=[*command, self.small_file, self.expected["day"]], **arguments)

    def main_lines(self):
        """What is asked of the main file."""
        main, json_format = self.main, ["--format", "json"]
        isal = {"environment": {"FOOTFALL_INFLATER": "isal"}}
        if self.inflater != "ISA-L":
            isal["skipped"] = NOT_INSTALLED
        identities = json_format + ["--identity", "user_fingerprint,domain_userid,network_userid"]
        stages = Line(STAGES, STAGES, main, [self.programs / "tests/benchmarks/footfall_stages", self.files[main], 1],
                      answer_of=answers.stages_answer, expected=self.expected["stages"])
        return [
            self.unpacking("gzip", main), self.unpacking("igzip", main),
            self.report(REPORT, "with ISA-L", main, **isal),
            self.report(REPORT, "with zlib", main, environment={"FOOTFALL_INFLATER": "zlib"}),
            self.report(REPORT, "all three identities", main, options=identities,
                        expected=self.expected["pair of all identities"]),
            stages,
        ]

    def list_lines(self):
        """The lists, as they are saved."""
        lines = []
        for name, option in LIST_OPTIONS.items():
            expected = self.expected["lists"][name]
            lines.append(self.report(LISTS, " ".join(option), self.main, options=["--format", "csv", *option],
                                     expected=expected, answer_of=answers.list_answer(expected)))
        return lines

    def peer_lines(self):
        """The other programs."""
        lines = []
        for name, command_of in peers.PEERS.items():
            command = command_of(self.files[self.main], self.expected["stages"]["one day pair"]["day"])
            skipped = None if command else NOT_INSTALLED
            if command and not self.expected["is_plain"]:
                skipped = "asked only of files all quoted, without a header, in the order of time"
            lines.append(Line(PEERS, name, self.main, command or [], answer_of=peers.answer,
                              expected=self.expected["pair"], skipped=skipped))
        return lines

    def form_lines(self):
        """The other forms of the file, each with gzip on the same one."""
        lines = []
        for form in [*made_files.OPTIONS, made_files.PARALLEL]:
            if form in (self.main, made_files.MAIN):
                continue
            if self.files.get(form):
                lines += [self.unpacking("gzip", form), self.report(FORMS, form, form)]
                if form == made_files.MEMBERS:  # where two inflaters at once show most
                    lines.append(self.report(FORMS, form + ", with zlib", form,
                                             environment={"FOOTFALL_INFLATER": "zlib"}))
            else:
                why = "pigz is not installed" if form in self.files else "only of files that are made"
                lines.append(Line(FORMS, form, skipped=why))
        return lines
