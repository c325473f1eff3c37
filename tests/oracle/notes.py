"""The notes that the definitions settle, as (code, day, count)."""

from dense import dense_days, incomplete_days, stray_days
from metrics import NIL_UUID, day_figures, user_of
from zones import ONE_DAY

FEWEST_VISITORS = 20
DAYS_OF_THIN_HISTORY = 28
NOTES_ON_ALL_DAYS = ("first-day", "first-day-incomplete", "last-day-incomplete")


def notes_on_input(contents, analysis, options):
    """What is to be said of the files and the chosen identity."""
    notes = []
    if any(file.damaged for file in contents):
        notes.append(("partial", None, None))
    strays = len(stray_days(analysis.events_by_day))
    if strays:
        notes.append(("stray-days", None, strays))
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


def notes_on_pair(analysis, options, x, y, dense, incomplete):
    """What is to be said of one pair of days, as (code, day); what holds of both names X."""
    first_incomplete, last_incomplete = incomplete
    without_events = [day for day in (x, y) if analysis.events_by_day[day] == 0]
    notes = []
    for code, day in (("last-day-incomplete", last_incomplete), ("first-day-incomplete", first_incomplete)):
        if day in (x, y) and day is not None:
            notes.append((code, day))
    if y < x and y < dense[0] and y in without_events:
        notes.append(("first-day", x))
        without_events.remove(y)
    if without_events:
        notes.append(("no-events-on-day", without_events[0]))
    figures = day_figures(analysis, x, y, options.known_users)
    many_new = figures["visitors"] >= FEWEST_VISITORS and 2 * figures["new"] > figures["visitors"]
    if many_new and dense[0] <= x < dense[0] + ONE_DAY * DAYS_OF_THIN_HISTORY and x <= dense[-1]:
        notes.append(("thin-history", x))
    return notes


def notes_on_days(analysis, options, pairs):
    """What is to be said of the days compared: each code once, of the first pair that it holds of."""
    if not analysis.events:
        return []
    dense = dense_days(analysis.events_by_day)
    incomplete = incomplete_days(analysis, options)
    first_of_code = {}
    for x, y in pairs:
        for code, day in notes_on_pair(analysis, options, x, y, dense, incomplete):
            if not options.all_days or code in NOTES_ON_ALL_DAYS:
                first_of_code.setdefault(code, day)
    return [(code, day, None) for code, day in first_of_code.items()]


def note_triples(contents, analysis, options, pairs):
    """All notes as (code, day, count), the day as YYYY-MM-DD or None."""
    notes = notes_on_input(contents, analysis, options) + notes_on_days(analysis, options, pairs)
    return [(code, None if day is None else day.isoformat(), count) for code, day, count in notes]
