#!/usr/bin/env python3
"""A slow second implementation of footfall-report --format json, written from the definitions alone.

    footfall_oracle.py [options] EVENTS... [DAY_X [DAY_Y]]

It takes the options that choose what is counted and listed, and prints the same JSON.
"""

import json
import os
import sys

from asked import ASKED
from lists import items_of
from metrics import analyse, day_figures, duplicate_event_ids, pairs_of_days
from notes import note_triples
from options import UsageError, parse_arguments, rejection_limit
from reader import REASONS, read_bytes
from usual import Usual
from zones import utc_text

FIRST_REJECTED = 100
OK, USAGE, NO_TABLE, DAMAGED, TOO_MANY_REJECTED, NO_EVENTS = 0, 2, 3, 4, 5, 7


def read_files(names, folder):
    """The contents of the files, None in the place of one that can't be read."""
    contents = []
    for name in names:
        try:
            with open(os.path.join(folder, name), "rb") as file:
                contents.append(read_bytes(file.read()))
        except OSError:
            contents.append(None)
    return contents


def lacks_identity(file, identity):
    """Whether a file has columns but not all that were asked for."""
    return file.columns is not None and not all(column in file.columns for column in identity)


def input_exit(contents, options):
    """The exit that the input itself calls for, OK when it can be reported on."""
    for file in contents:
        if file is None or file.error is not None or lacks_identity(file, options.identity):
            return NO_TABLE
    for file in contents:
        if file.damaged and (not options.accept_partial or file.rows == 0):
            return DAMAGED
    rejected = sum(len(file.rejected) for file in contents)
    if rejected > rejection_limit(options.max_rejected, sum(file.rows for file in contents)):
        return TOO_MANY_REJECTED
    return OK


def rejected_part(contents, names):
    """The JSON of the rejected rows."""
    rows = [(name, row) for name, file in zip(names, contents) for row in file.rejected]
    reasons = [row.reason for _, row in rows]
    return {
        "total": len(rows),
        "reasons": {reason: reasons.count(reason) for reason in REASONS if reason in reasons},
        "first": [{"file": name, "line": row.line, "reason": row.reason} for name, row in rows[:FIRST_REJECTED]],
    }


def settings_part(options):
    """The JSON of the settings."""
    return {
        "identity": list(options.identity),
        "known_users": options.known_users,
        "session_gap_minutes": options.session_gap,
        "time_zone": options.time_zone,
        "page_contains": options.page_contains or None,
        "ignore_nil_uuid": options.ignore_nil_uuid,
        "compare_distance": options.distance,
    }


def day_row(analysis, options, x, y):
    """The JSON of a pair of days."""
    figures = day_figures(analysis, x, y, options.known_users)
    row = dict(figures)
    for name in options.asked:
        row.update(ASKED[name](analysis, figures, x))
    return row


def build_report(contents, analysis, options):
    """The whole JSON object."""
    pairs = pairs_of_days(analysis, options)
    times = [event.time for event in analysis.events]
    have_event_ids = any(file.columns is not None and "event_id" in file.columns for file in contents)
    notes = note_triples(contents, analysis, options, pairs)
    report = {
        "footfall": "oracle",
        "files": options.files,
        "settings": settings_part(options),
        "rows": sum(file.rows for file in contents),
        "events": len(analysis.events),
        "events_filtered_out": analysis.filtered_out,
        "events_without_user": analysis.users_of_events.count(None),
        "rejected": rejected_part(contents, options.files),
        "partial": any(file.damaged for file in contents),
        "duplicate_event_ids": duplicate_event_ids(analysis) if options.count_duplicates and have_event_ids else None,
        "notes": [{"code": code, "day": day, "count": count, "text": code} for code, day, count in notes],
        "users": len(analysis.visits),
        "total_sessions": len(analysis.sessions),
        "first_event": utc_text(min(times)) if times else None,
        "last_event": utc_text(max(times)) if times else None,
        "first_day": min(analysis.days).isoformat() if times else None,
        "last_day": max(analysis.days).isoformat() if times else None,
        "days": [day_row(analysis, options, x, y) for x, y in pairs],
    }
    if options.users is not None or options.sessions or options.pages:
        report["items"] = items_of(analysis, options, *pairs[0]) if pairs else []
    return report


def report_on(contents, options):
    """The exit and the report (None without one) for contents that were read."""
    code = input_exit(contents, options)
    if code != OK:
        return code, None
    analysis = analyse([event for file in contents for event in file.events], options)
    pairs = pairs_of_days(analysis, options)
    if options.require_events and (not pairs or analysis.events_by_day[pairs[0][0]] == 0):
        return NO_EVENTS, None
    return OK, build_report(contents, analysis, options)


def usual_on(contents, options):
    """What is usual for each of the pairs asked for; nothing where there is no report."""
    if input_exit(contents, options) != OK:
        return None
    analysis = analyse([event for file in contents for event in file.events], options)
    usual = Usual(analysis, options)
    return [usual.lines(x, y) for x, y in options.pairs]


def run(arguments, folder="."):
    """The exit and the report of a command line whose files are named from the folder."""
    try:
        options = parse_arguments(arguments)
    except UsageError:
        return USAGE, None
    return report_on(read_files(options.files, folder), options)


def main():
    """Prints the report of this process's command line."""
    code, report = run(sys.argv[1:])
    if report is not None:
        print(json.dumps(report))
    return code


if __name__ == "__main__":
    sys.exit(main())
