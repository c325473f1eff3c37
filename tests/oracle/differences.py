"""Runs a report and finds the first difference between it and the oracle's."""

import json
import os
import re
import subprocess

SECONDS_PER_RUN = 120
ENVIRONMENT = dict(os.environ, TZ="Pacific/Chatham")  # the machine's own time zone must not matter
# What is definite of a note, by its code; the other codes are not compared.
COUNTED_NOTES = ("rejected", "nil-uuid", "stray-days")
NOTES_ON_A_DAY = ("first-day", "first-day-incomplete", "last-day-incomplete", "no-events-on-day", "thin-history")
# What is most doubtful stands first, in this order; the rest stands in any.
DOUBTFUL = ("partial", "stray-days", "last-day-incomplete", "rejected")
BARE_NOTES = ("partial", "no-page-column", "identity-empty")
RAW_CONTROLS = re.compile("[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]")


def run_report(program, arguments, folder):
    """The exit, standard output and standard error of the program."""
    command = [program, "--format", "json", *arguments]
    try:
        done = subprocess.run(command, cwd=folder, env=ENVIRONMENT, stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=SECONDS_PER_RUN, check=False)
    except subprocess.TimeoutExpired:
        return None, b"", b"no answer within %d seconds" % SECONDS_PER_RUN
    return done.returncode, done.stdout, done.stderr


def definite_notes(report):
    """The set of what is definite of a report's notes."""
    found = set()
    for note in report["notes"]:
        code = note["code"]
        if code in NOTES_ON_A_DAY and report["events"] == 0:
            continue
        if code in COUNTED_NOTES:
            found.add((code, note["count"]))
        elif code in NOTES_ON_A_DAY:
            found.add((code, note["day"]))
        elif code in BARE_NOTES:
            found.add((code,))
    return found


def first_difference(expected, actual, place):
    """Where two JSON values first differ, as text; None when they are the same, order of keys included."""
    if type(expected) is not type(actual):
        return "%s: expected %r, got %r" % (place, expected, actual)
    if isinstance(expected, dict):
        if list(expected) != list(actual):
            return "%s: expected keys %r, got %r" % (place, list(expected), list(actual))
        parts = [(expected[key], actual[key], "%s.%s" % (place, key)) for key in expected]
    elif isinstance(expected, list):
        if len(expected) != len(actual):
            return "%s: expected %d, got %d: %.300r / %.300r" % (place, len(expected), len(actual), expected, actual)
        parts = [(e, a, "%s[%d]" % (place, n)) for n, (e, a) in enumerate(zip(expected, actual))]
    else:
        return None if expected == actual else "%s: expected %r, got %r" % (place, expected, actual)
    for part in parts:
        difference = first_difference(*part)
        if difference:
            return difference
    return None


def fault_of_text(output):
    """What is wrong with the bytes of a JSON report beside its values, None when nothing is."""
    try:
        text = output.decode("utf-8")
    except UnicodeDecodeError as error:
        return "not UTF-8: %s" % error
    if not text.endswith("}\n"):
        return "does not end with a line feed after the object"
    raw = RAW_CONTROLS.search(text)
    if raw:
        return "raw character U+%04X" % ord(raw.group())
    return "an escaped slash" if "\\/" in text.replace("\\\\", "") else None


def difference_of_run(code, expected, done):
    """The first difference between the oracle's answer and a finished run, None without one."""
    actual_code, output, errors = done
    if code != actual_code:
        return "expected exit %s, got %s (%.300s)" % (code, actual_code, errors.decode("utf-8", "replace"))
    if expected is None:
        return "no report is due, yet there is output: %.200r" % output if output else None
    fault = fault_of_text(output)
    if fault:
        return fault
    try:
        actual = json.loads(output)
    except ValueError as error:
        return "no JSON: %s" % error
    if not isinstance(actual, dict) or not isinstance(actual.get("notes"), list):
        return "no object with notes"
    if any(list(note) != ["code", "day", "count", "text"] for note in actual["notes"]):
        return "notes with other keys: %r" % actual["notes"]
    ranks = [DOUBTFUL.index(note["code"]) if note["code"] in DOUBTFUL else len(DOUBTFUL) for note in actual["notes"]]
    if ranks != sorted(ranks):
        return "notes in another order: %r" % [note["code"] for note in actual["notes"]]
    expected_notes, actual_notes = (definite_notes(report) for report in (expected, actual))
    if expected_notes != actual_notes:
        return "notes: missing %r, too many %r" % (sorted(expected_notes - actual_notes),
                                                   sorted(actual_notes - expected_notes))
    left_out = {"footfall": "", "notes": []}
    return first_difference({**expected, **left_out}, {**actual, **left_out}, "report")
