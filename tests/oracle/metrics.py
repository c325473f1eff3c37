"""The definitions: users, days, the four states, sessions."""

from collections import Counter
from typing import NamedTuple

from dense import dense_days, stray_days
from reader import WHITE_SPACE
from zones import ONE_DAY, calendar_day, find_zone

NIL_UUID = b"00000000-0000-0000-0000-000000000000"
NOBODY = (b"", b"NULL", b"\\N", b"null")


class User(NamedTuple):
    """A user: the place of the identity column in the asked-for list, and the value."""

    column: int
    value: bytes


class Visit(NamedTuple):
    """An event of a user with its calendar day."""

    time: int
    day: object
    page: bytes


class Session(NamedTuple):
    """A run of visits of one user without a gap above the session gap."""

    user: User
    visits: list

    @property
    def day(self):
        """The day the session belongs to: that of its first event."""
        return self.visits[0].day


class Analysis(NamedTuple):
    """The kept events, and what they say of each user and day."""

    events: list
    days: list
    users_of_events: list
    filtered_out: int
    visits: dict
    visited_days: dict
    first_days: dict
    sessions: list
    events_by_day: Counter
    sessions_by_day: Counter


def is_nobody(value, ignore_nil_uuid):
    """Whether a value of an identity column stands for no user."""
    if value.strip(WHITE_SPACE) == b"" or value in NOBODY:
        return True
    return ignore_nil_uuid and value == NIL_UUID


def user_of(event, identity, ignore_nil_uuid):
    """The user of an event: the first identity that is not empty; None for nobody."""
    for place, column in enumerate(identity):
        value = getattr(event, column)
        if not is_nobody(value, ignore_nil_uuid):
            return User(place, value)
    return None


def page_matches(page, text):
    """Whether a page contains the text, ASCII letters matching in either case."""
    return text.lower() in page.lower()


def split_into_sessions(user, visits, gap):
    """The sessions of one user's visits in time order; gap in microseconds."""
    sessions = []
    previous = None
    for visit in visits:
        if previous is None or visit.time - previous.time > gap:
            sessions.append(Session(user, []))
        sessions[-1].visits.append(visit)
        previous = visit
    return sessions


def analyse(all_events, options):
    """Filters the events and groups them by user, day and session."""
    zone = find_zone(options.time_zone)
    wanted = options.page_contains.encode("utf-8", "surrogateescape")
    events = [event for event in all_events if page_matches(event.page, wanted)]
    days = [calendar_day(event.time, zone) for event in events]
    users = [user_of(event, options.identity, options.ignore_nil_uuid) for event in events]
    visits = {}
    for event, day, user in zip(events, days, users):
        if user is not None:
            visits.setdefault(user, []).append(Visit(event.time, day, event.page))
    sessions = []
    for user, user_visits in visits.items():
        user_visits.sort(key=lambda visit: visit.time)  # stable: same instants stay in the order of the rows
        sessions += split_into_sessions(user, user_visits, options.session_gap * 60 * 1_000_000)
    visited_days = {user: {visit.day for visit in user_visits} for user, user_visits in visits.items()}
    return Analysis(
        events=events,
        days=days,
        users_of_events=users,
        filtered_out=len(all_events) - len(events),
        visits=visits,
        visited_days=visited_days,
        first_days={user: min(days_of_user) for user, days_of_user in visited_days.items()},
        sessions=sessions,
        events_by_day=Counter(days),
        sessions_by_day=Counter(session.day for session in sessions),
    )


def known_users(analysis, x, y, known):
    """The known users for a pair of days."""
    if known == "all":
        return list(analysis.visits)
    return [user for user, first in analysis.first_days.items() if first <= max(x, y)]


def states_of(analysis, user, x, y):
    """The states of a known user: one of the four, and new or resurrected if reactivated."""
    days = analysis.visited_days[user]
    if x in days and y in days:
        return ("active",)
    if x in days:
        return ("reactivated", "new" if analysis.first_days[user] == x else "resurrected")
    if y in days:
        return ("churned",)
    return ("inactive",)


def day_figures(analysis, x, y, known):
    """The figures of day X compared with day Y."""
    users = known_users(analysis, x, y, known)
    counts = Counter()
    for user in users:
        counts.update(states_of(analysis, user, x, y))
    return {
        "day": x.isoformat(),
        "compared_with": y.isoformat(),
        "active": counts["active"],
        "inactive": counts["inactive"],
        "churned": counts["churned"],
        "reactivated": counts["reactivated"],
        "new": counts["new"],
        "resurrected": counts["resurrected"],
        "known_users": len(users),
        "visitors": counts["active"] + counts["reactivated"],
        "sessions": analysis.sessions_by_day[x],
        "events": analysis.events_by_day[x],
    }


def days_from_to(first, last):
    """All calendar dates from first to last."""
    days = []
    while first <= last:
        days.append(first)
        first += ONE_DAY
    return days


def pairs_of_days(analysis, options):
    """The (X, Y) that the report speaks of; none when there is no event."""
    if not analysis.events:
        return []
    dense = dense_days(analysis.events_by_day)
    distance = ONE_DAY * options.distance
    if options.all_days:
        days = days_from_to(dense[0], dense[-1]) + stray_days(analysis.events_by_day)
        return [(x, x - distance) for x in sorted(days)]
    if options.pairs is not None:
        return options.pairs
    if options.day_x is not None:
        return [(options.day_x, options.day_y)]
    return [(dense[-1], dense[-1] - distance)]


def duplicate_event_ids(analysis):
    """How many kept events have an event_id that occurred before."""
    seen, duplicates = set(), 0
    for event in analysis.events:
        if event.event_id and event.event_id in seen:
            duplicates += 1
        seen.add(event.event_id)
    return duplicates
