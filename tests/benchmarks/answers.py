# SPDX-License-Identifier: GPL-3.0-or-later
"""What the measured programs answer: read from what they print, and compared with what must come out."""
import csv
import hashlib
import io
import json


def report_answer(output):
    """The figures of a report in JSON, those that it has."""
    report = json.loads(output)
    day = report["days"][0]
    names = ("active", "churned", "reactivated", "inactive", "sessions")
    figures = {name: day[name] for name in names if name in day}
    return {**figures, **{name: report[name] for name in ("total_sessions",) if name in report}}


def list_answer(expected):
    """What makes the sums that are expected of a list in CSV, of the columns that it has."""
    def answer(output):
        reader = csv.DictReader(io.StringIO(output.decode("utf-8", "replace"), newline=""))
        rows, columns = list(reader), reader.fieldnames or ()
        sums = {name: sum(int(row[name]) for row in rows) for name in expected if name in columns}
        return {**sums, "rows": len(rows)} if "rows" in expected and sums else sums
    return answer


def stages_answer(output):
    """The answer of each stage."""
    return {stage["stage"]: stage["answer"] for stage in json.loads(output)}


def in_common(answer, expected):
    """The names of the figures that were expected and answered."""
    return [name for name in expected if name in answer]


def agrees(answer, expected, partly=False):
    """Whether an answer is right; partly: where both have a figure, and there is one."""
    if not partly:
        return answer == expected
    both = in_common(answer, expected)
    return bool(both) and all(answer[name] == expected[name] for name in both)


class Answers:
    """Reads what is printed, each text once, since large lists are the same each time."""

    def __init__(self):
        self.read = {}

    def of(self, line, output):
        """What a line has answered; nothing that can be read is an answer, too, and a wrong one."""
        if line.answer_of is None:
            return None
        key = line.group, line.name, hashlib.sha256(output).digest()
        if key not in self.read:
            try:
                self.read[key] = line.answer_of(output)
            except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
                self.read[key] = {"unreadable": str(error)}
        return self.read[key]
