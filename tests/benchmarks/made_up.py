# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines that take made-up times and give made-up answers, for the tests."""
import argparse
import contextlib
import io
import json

import answers
import arguments
import benchmark
import lines
import processes
import table
from lines import Line
from rounds import Rounds

PAIR = {"active": 1, "churned": 2, "reactivated": 3, "inactive": 4, "sessions": 5, "total_sessions": 6}
REPORT = json.dumps({"days": [{**PAIR, "visitors": 4}], "total_sessions": 6}).encode()
CSV = b'user,events\n"a ""b""",3\nc,4\n'
STAGE = {"stage": "inflate", "seconds": [0.5], "answer": {"bytes": 7}}
FILE = {"name": "main", "rows": 10, "events": 10, "text_bytes": 2**20, "packed_bytes": 2**18, "day": "2014-09-29"}
MACHINE = {"cores": 2, "cpu": "a processor", "compiler": "a compiler", "inflater": "zlib"}


def measured(report=REPORT, stage=None, runs=2):
    """All kinds of lines, run by a fake that answers these."""
    prints = {"gzip": b"", "report": report, "list": CSV, "stages": json.dumps([stage or STAGE]).encode()}
    took = {"gzip": 2.0, "awk": 6.0, "report": 1.0, "list": 1.5, "stages": 9.0, "small": 0.1}

    def run(command, _environment, _keep_output):
        return processes.Run(took[command[0]], 0.1, 30.0 if command[0] != "small" else 10.0,
                             prints.get(command[0], b""))
    plan = [
        Line(lines.REFERENCE, "gzip -dc", "main", ["gzip"]),
        Line(lines.REPORT, "with zlib", "main", ["report"], answer_of=answers.report_answer, expected=PAIR,
             small_command=["small"]),
        Line(lines.LISTS, "--pages", "main", ["list"], answer_of=answers.list_answer({"rows": 2, "events": 7}),
             expected={"rows": 2, "events": 7}),
        Line(lines.STAGES, lines.STAGES, "main", ["stages"], answer_of=answers.stages_answer,
             expected={"inflate": {"bytes": 7}}),
        Line(lines.PEERS, "gzip -dc | mawk", "main", ["awk"]),
        Line(lines.PEERS, "DuckDB", "main", skipped=lines.NOT_INSTALLED),
    ]
    with contextlib.redirect_stdout(io.StringIO()):
        rounds = Rounds(plan, run)
        result = rounds.measure(runs)
        rounds.measure_memory(1000)
    return result


def result_of(measured_lines):
    """The result as it is written."""
    about = [{"group": line.group, "name": line.name, "ratios": list(line.ratios)} for line in measured_lines]
    return {"footfall_benchmark": arguments.VERSION, "file": dict(FILE), "machine": MACHINE, "runs": 2,
            "direct": table.direct_ratios(measured_lines), "smallest_peak_mib": 8, "lines": about}


def finish(measured_lines, against=()):
    """The exit and what is printed at the end."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        options = argparse.Namespace(json=None, against=[("old.json", old) for old in against])
        return benchmark.finish(measured_lines, result_of(measured_lines), options), printed.getvalue()
