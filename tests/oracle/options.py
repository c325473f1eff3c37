"""The command line, as far as the oracle covers it."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from typing import Optional

from asked import ASKED
from reader import IDENTITIES
from zones import day_of_text, find_zone

STATES = ("active", "inactive", "churned", "reactivated", "new", "resurrected")
FLAGS = ("all-days", "sessions", "pages", "accept-partial", "require-events", "ignore-nil-uuid", "count-duplicates",
         "no-formula-guard", "quiet", *ASKED)
WITH_VALUE = ("format", "day", "pairs", "users", "identity", "known-users", "session-gap", "time-zone",
              "page-contains", "max-rejected", "distance")


class UsageError(Exception):
    """Wrong usage: exit 2."""


@dataclass
class Options:
    """What one run is asked for."""

    files: list = field(default_factory=list)
    day_x: Optional[date] = None
    day_y: Optional[date] = None
    all_days: bool = False
    pairs: Optional[list] = None
    users: Optional[str] = None
    sessions: bool = False
    pages: bool = False
    identity: tuple = ("user_fingerprint",)
    known_users: str = "all"
    session_gap: int = 30
    time_zone: str = "UTC"
    page_contains: str = ""
    distance: int = 1
    asked: tuple = ()
    max_rejected: str = "10%"
    accept_partial: bool = False
    require_events: bool = False
    ignore_nil_uuid: bool = False
    count_duplicates: bool = False


def split_arguments(arguments):
    """The options {name: last value, or True} and the positional arguments."""
    given, positional = {}, []
    waiting = list(arguments)
    while waiting:
        argument = waiting.pop(0)
        if argument == "--":
            positional += waiting
            break
        if not argument.startswith("--"):
            positional.append(argument)
            continue
        name, equals, value = argument[2:].partition("=")
        if name in FLAGS and not equals:
            given[name] = True
        elif name in WITH_VALUE and (equals or waiting):
            given[name] = value if equals else waiting.pop(0)
        else:
            raise UsageError("option " + argument)
    return given, positional


def existing_day(text):
    """The date of a text, or a usage error."""
    day = day_of_text(text)
    if day is None:
        raise UsageError("no such day: " + text)
    return day


def looks_like_day(text):
    """Whether a text has the shape of a date, be there such a date or not."""
    parts = text.split("-")
    return [len(part) for part in parts] == [4, 2, 2] and all(part.isdigit() for part in parts)


def split_positional(positional):
    """The files and the days among the positional arguments; the first is always a file."""
    files, days = list(positional), []
    while len(files) > 1 and len(days) < 2 and looks_like_day(files[-1]):
        days.insert(0, existing_day(files.pop()))
    if not files:
        raise UsageError("no file")
    return files, days


def parse_pairs(text):
    """The pairs of days in X:Y[,X:Y...]."""
    pairs = []
    for pair in text.split(","):
        if pair.count(":") != 1:
            raise UsageError("pair " + pair)
        x, y = pair.split(":")
        pairs.append((existing_day(x), existing_day(y)))
    return pairs


def one_of(given, name, allowed, default):
    """The value of an option that has a fixed set of values."""
    value = given.get(name, default)
    if value not in allowed:
        raise UsageError("%s %s" % (name, value))
    return value


def whole_number(given, name, default, greatest):
    """The value of an option that takes a whole number from 1."""
    text = given.get(name, default)
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= greatest):
        raise UsageError("%s %s" % (name, text))
    return int(text)


def rejection_limit(text, rows):
    """The number of rejected rows that --max-rejected allows."""
    number = text[:-1] if text.endswith("%") else text
    shape_is_right = number.replace(".", "", 1).isdigit() if text.endswith("%") else number.isdigit()
    if not (number.isascii() and shape_is_right):
        raise UsageError("max-rejected " + text)
    return Fraction(number) * rows / 100 if text.endswith("%") else int(number)


def parse_arguments(arguments):
    """The options of a command line."""
    given, positional = split_arguments(arguments)
    files, days = split_positional(positional)
    reports = [name for name in ("users", "sessions", "pages", "all-days", "pairs") if name in given]
    if len(reports) > 1:
        raise UsageError("more than one of " + ", ".join(reports))
    if days and any(name in given for name in ("day", "all-days", "pairs")):
        raise UsageError("a day in two ways")
    if given.get("day", "latest") != "latest":
        days = [existing_day(given["day"])]
    gap = whole_number(given, "session-gap", "30", 1440)
    distance = whole_number(given, "distance", "1", 3660)
    identity = tuple(given.get("identity", "user_fingerprint").split(","))
    if any(name not in IDENTITIES for name in identity):
        raise UsageError("identity " + ",".join(identity))
    zone = given.get("time-zone", "UTC")
    if find_zone(zone) is None:
        raise UsageError("time-zone " + zone)
    rejection_limit(given.get("max-rejected", "10%"), 0)
    day_x = days[0] if days else None
    return Options(
        files=files,
        day_x=day_x,
        day_y=days[1] if len(days) == 2 else (day_x - timedelta(days=distance) if day_x else None),
        all_days="all-days" in given,
        pairs=parse_pairs(given["pairs"]) if "pairs" in given else None,
        users=one_of(given, "users", STATES, None) if "users" in given else None,
        sessions="sessions" in given,
        pages="pages" in given,
        identity=identity,
        known_users=one_of(given, "known-users", ("all", "by-day"), "all"),
        session_gap=gap,
        distance=distance,
        asked=tuple(name for name in ASKED if name in given),
        time_zone=zone,
        page_contains=given.get("page-contains", ""),
        max_rejected=given.get("max-rejected", "10%"),
        accept_partial="accept-partial" in given,
        require_events="require-events" in given,
        ignore_nil_uuid="ignore-nil-uuid" in given,
        count_duplicates="count-duplicates" in given,
    )
