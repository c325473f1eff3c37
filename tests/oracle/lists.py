"""The lists of users, sessions and pages."""

from collections import Counter

from metrics import known_users, states_of
from zones import zone_text


def text(value):
    """Bytes as JSON text: one U+FFFD for each byte that is not UTF-8."""
    characters = value.decode("utf-8", "surrogateescape")
    return "".join("\ufffd" if "\udc80" <= c <= "\udcff" else c for c in characters)


def time_or_none(visit, options):
    """The time of a visit in the chosen zone, None for no visit."""
    return None if visit is None else zone_text(visit.time, options.time_zone)


def last_of(visits):
    """The last of some visits in time order, None when there are none."""
    return visits[-1] if visits else None


def first_of(visits):
    """The first of some visits in time order, None when there are none."""
    return visits[0] if visits else None


def users_list(analysis, options, x, y):
    """The known users in the asked-for state."""
    sessions_of = Counter(session.user for session in analysis.sessions)
    items = []
    for user in sorted(known_users(analysis, x, y, options.known_users)):
        if options.users not in states_of(analysis, user, x, y):
            continue
        visits = analysis.visits[user]
        last_seen = last_of([visit for visit in visits if visit.day <= max(x, y)])
        items.append({
            "user": text(user.value),
            "identity": options.identity[user.column],
            "first_event": time_or_none(visits[0], options),
            "last_event": time_or_none(visits[-1], options),
            "previous_event": time_or_none(last_of([visit for visit in visits if visit.day < x]), options),
            "next_event": time_or_none(first_of([visit for visit in visits if visit.day > x]), options),
            "days_visited": len(analysis.visited_days[user]),
            "sessions": sessions_of[user],
            "events": len(visits),
            "last_page": None if last_seen is None else text(last_seen.page),
        })
    return items


def sessions_of_day(analysis, x):
    """The sessions that belong to day X."""
    return [session for session in analysis.sessions if session.day == x]


def sessions_list(analysis, options, x):
    """The sessions of day X by start, then user."""
    items = []
    for session in sorted(sessions_of_day(analysis, x), key=lambda s: (s.visits[0].time, s.user)):
        first, last = session.visits[0], session.visits[-1]
        items.append({
            "user": text(session.user.value),
            "identity": options.identity[session.user.column],
            "start": time_or_none(first, options),
            "end": time_or_none(last, options),
            "duration_seconds": (last.time - first.time) // 1_000_000,
            "events": len(session.visits),
            "entry_page": text(first.page),
            "exit_page": text(last.page),
        })
    return items


def pages_list(analysis, x):
    """The pages with an event on day X or on which a session of day X ends, busiest first."""
    events, users = Counter(), {}
    for event, day, user in zip(analysis.events, analysis.days, analysis.users_of_events):
        if day == x:
            events[event.page] += 1
            if user is not None:
                users.setdefault(event.page, set()).add(user)
    entries = Counter(session.visits[0].page for session in sessions_of_day(analysis, x))
    exits = Counter(session.visits[-1].page for session in sessions_of_day(analysis, x))
    pages = sorted(set(events) | set(entries) | set(exits), key=lambda page: (-events[page], page))
    return [
        {
            "page": text(page),
            "events": events[page],
            "users": len(users.get(page, ())),
            "entries": entries[page],
            "exits": exits[page],
        }
        for page in pages
    ]


def items_of(analysis, options, x, y):
    """The items of the list that was asked for, None when none was."""
    if options.users is not None:
        return users_list(analysis, options, x, y)
    if options.sessions:
        return sessions_list(analysis, options, x)
    if options.pages:
        return pages_list(analysis, x)
    return None
