"""The notes that the definitions settle, as (code, day, count)."""

from metrics import NIL_UUID, day_figures, user_of
from zones import find_zone, local_time

FROM_23_HOURS_A_DAY_IS_COMPLETE = 23


def notes_on_input(contents, analysis, options):
    """What is to be said of the files and the chosen identity."""
    notes = []
    if any(file.damaged for file in contents):
        notes.append(("partial", None, None))
    rejected = sum(len(file.rejected) for file in contents)
    if rejected:
        notes.append(("rejected", None, rejected))
    if any(file.columns is not None and "page" not in file.columns for file in contents):
        notes.append(("no-page-column", None, None))
    if analysis.events and not analysis.visits:
        notes.append(("identity-empty", None, None))
    users = [user_of(event, options.identity, False) for event in analysis.events]  # ignored or not, it is said
    nil_events = sum(1 for user in users if user is not None and user.value == NIL_UUID)
    if nil_events:
        notes.append(("nil-uuid", None, nil_events))
    return notes


def last_day_is_incomplete(analysis, options):
    """Whether the last event of the last day is before 23:00 in the zone."""
    last_day = max(analysis.days)
    last = max(event.time for event, day in zip(analysis.events, analysis.days) if day == last_day)
    return local_time(last, find_zone(options.time_zone)).hour < FROM_23_HOURS_A_DAY_IS_COMPLETE


def notes_on_days(analysis, options, pairs):
    """What is to be said of the days compared, each (code, day) once."""
    if not analysis.events:
        return []
    first_day, last_day = min(analysis.days), max(analysis.days)
    incomplete = last_day_is_incomplete(analysis, options)
    notes = []
    for x, y in pairs:
        if x == first_day:
            notes.append(("first-day", x, None))
        if incomplete and last_day in (x, y) and not (options.all_days and x != last_day):
            notes.append(("last-day-incomplete", last_day, None))
        if options.all_days:
            continue
        if analysis.events_by_day[x] == 0:
            notes.append(("no-events-on-day", x, None))
        if analysis.events_by_day[y] == 0 and x != first_day:
            notes.append(("no-events-on-day", y, None))
        figures = day_figures(analysis, x, y, options.known_users)
        if 2 * figures["new"] > figures["visitors"]:
            notes.append(("thin-history", x, None))
    return list(dict.fromkeys(notes))


def note_triples(contents, analysis, options, pairs):
    """All notes as (code, day, count), the day as YYYY-MM-DD or None."""
    notes = notes_on_input(contents, analysis, options) + notes_on_days(analysis, options, pairs)
    return [(code, None if day is None else day.isoformat(), count) for code, day, count in notes]
