# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts users, days, states and sessions from the times of each user's events, in the obvious way: with sets.

A test compares it with tests/oracle; it is here since that one keeps all events, which is too much for large files.
"""
from array import array
from collections import Counter, defaultdict
from typing import NamedTuple

from event_file import ORACLE  # noqa: F401  the folder of the oracle, of which the next ones are
from dense import dense_days, stray_days
from metrics import is_nobody, page_matches
from zones import ONE_DAY, calendar_day, find_zone

SECOND = 1_000_000
QUARTER = 900 * SECOND  # of an hour: a zone's day begins at one


class Definitions(NamedTuple):
    """What is counted how."""

    identity: tuple = ("user_fingerprint",)
    gap_minutes: int = 30
    time_zone: str = "UTC"
    page_contains: str = ""


class Kept:
    """The times of each user's events, and all events by the quarter of an hour."""

    def __init__(self, identity, page_contains):
        self.identity = identity
        self.page_contains = page_contains.encode()
        self.times = defaultdict(lambda: array("q"))
        self.quarters = Counter()

    def add(self, event):
        """Takes an event."""
        if not page_matches(event.page, self.page_contains):
            return
        self.quarters[event.time // QUARTER] += 1
        for place, column in enumerate(self.identity):
            value = getattr(event, column)
            if not is_nobody(value, False):
                self.times[(place, value)].append(event.time)
                break


class Session(NamedTuple):
    """Consecutive events of a user."""

    day: object
    seconds: int
    events: int


class Person(NamedTuple):
    """What there is to know of a user."""

    days: set
    sessions: list
    events: int


class Days(dict):
    """The calendar day of each quarter of an hour."""

    def __init__(self, time_zone):
        super().__init__()
        self.zone = find_zone(time_zone)

    def __missing__(self, quarter):
        day = self[quarter] = calendar_day(quarter * QUARTER, self.zone)
        return day


def person_of(times, gap_minutes, days):
    """Sorts a user's times and finds the days and the sessions."""
    times = sorted(times)
    sessions = []
    first = 0
    for i in range(1, len(times) + 1):
        if i == len(times) or times[i] - times[i - 1] > gap_minutes * 60 * SECOND:
            seconds = (times[i - 1] - times[first]) // SECOND
            sessions.append(Session(days[times[first] // QUARTER], seconds, i - first))
            first = i
    return Person({days[time // QUARTER] for time in times}, sessions, len(times))


class Counted:
    """All users under some definitions."""

    def __init__(self, kept, definitions):
        days = Days(definitions.time_zone)
        self.people = [person_of(times, definitions.gap_minutes, days) for times in kept.times.values()]
        self.events = Counter()
        for quarter, count in kept.quarters.items():
            self.events[days[quarter]] += count
        self.visitors = defaultdict(set)
        for number, person in enumerate(self.people):
            for day in person.days:
                self.visitors[day].add(number)

    @property
    def middle_day(self):
        """The day of which the benchmark asks: that in the middle of those that have events."""
        days = sorted(self.events)
        return days[len(days) // 2]

    def all_days(self):
        """Sums over every day of the dense range, and over the stray ones, each against the day before."""
        sums = Counter(users=len(self.people), total_sessions=sum(len(person.sessions) for person in self.people))
        if not self.events:
            return dict(sums)
        seen = set()
        dense = dense_days(self.events)
        days = [dense[0] + ONE_DAY * place for place in range((dense[-1] - dense[0]).days + 1)]
        for day in sorted(days + stray_days(self.events)):
            x, y = self.visitors.get(day, set()), self.visitors.get(day - ONE_DAY, set())
            sums.update(active=len(x & y), churned=len(y - x), reactivated=len(x - y), new=len(x - seen))
            seen |= x
        return dict(sums)

    def pair(self, day):
        """The states and sessions of a day against the day before."""
        x, y = self.visitors.get(day, set()), self.visitors.get(day - ONE_DAY, set())
        return {"active": len(x & y), "churned": len(y - x), "reactivated": len(x - y),
                "inactive": len(self.people) - len(x | y), "sessions": len(self.sessions(day))}

    def sessions(self, day):
        """The sessions that belong to a day."""
        return [session for person in self.people for session in person.sessions if session.day == day]

    def people_in(self, state, day):
        """The users in a state on a day against the day before."""
        x, y = self.visitors.get(day, set()), self.visitors.get(day - ONE_DAY, set())
        chosen = {"churned": y - x, "inactive": set(range(len(self.people))) - x - y}[state]
        return [self.people[number] for number in chosen]
