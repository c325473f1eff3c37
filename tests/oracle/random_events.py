"""Random events around instants where days and sessions are easy to get wrong."""

from datetime import datetime, timedelta, timezone
from typing import NamedTuple

from random_values import EPOCH, SECOND, some_identities, some_pages

MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR
ZONES = ["UTC", "Etc/UTC", "America/New_York", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Sydney",
         "America/Sao_Paulo", "Pacific/Kiritimati", "Pacific/Chatham", "Europe/Dublin", "Africa/Casablanca"]


class Scene(NamedTuple):
    """A zone and the instants round which the events lie, or a pattern of days that they follow."""

    zone: str
    centres: list
    spreads: tuple = (2 * MINUTE, HOUR, 3 * HOUR, DAY, 3 * DAY)
    pattern: str = ""


def at(*fields):
    """The instant of a UTC date and time."""
    return (datetime(*fields, tzinfo=timezone.utc) - EPOCH) // timedelta(microseconds=1)


SCENES = {
    "plain": Scene("", [at(2014, 9, 29, 12)]),
    "midnight": Scene("UTC", [at(2014, 9, 29), at(2014, 9, 30)]),
    "new-year": Scene("", [at(2016, 1, 1), at(2016, 2, 29, 12)]),
    "st-johns": Scene("America/St_Johns", [at(2010, 11, 7, 2, 31), at(2010, 11, 7, 3, 31)]),
    "st-johns-at-midnight": Scene("America/St_Johns", [at(2010, 11, 7, 2, 30, 30), at(2010, 11, 7, 3)],
                                  (MINUTE // 2, MINUTE, HOUR // 2)),
    "casey": Scene("Antarctica/Casey", [at(2010, 3, 4, 14), at(2010, 3, 4, 16)], (HOUR, 2 * HOUR, DAY)),
    "apia": Scene("Pacific/Apia", [at(2011, 12, 30, 10), at(2011, 12, 30, 10), at(2011, 12, 29, 10)]),
    "lord-howe-back": Scene("Australia/Lord_Howe", [at(2014, 4, 5, 15), at(2014, 4, 5, 13)]),
    "lord-howe-forward": Scene("Australia/Lord_Howe", [at(2014, 10, 4, 15, 30), at(2014, 10, 4, 13, 30)]),
    "london-spring": Scene("Europe/London", [at(2014, 3, 30, 1), at(2014, 3, 30), at(2014, 3, 30, 23)]),
    "london-autumn": Scene("Europe/London", [at(2014, 10, 26, 1), at(2014, 10, 25, 23), at(2014, 10, 27)]),
    "stray-1970": Scene("", [at(2014, 9, 29, 12)] * 3 + [at(1970, 1, 2)]),
    "stray-9999": Scene("", [at(2014, 9, 29, 12)] * 3 + [at(9999, 12, 28)]),
    "epoch": Scene("", [at(1970, 1, 1, 6)]),
    "nineties": Scene("", [at(1995, 6, 30, 12)]),
    "far": Scene("", [at(2400, 2, 29, 12)]),
    "weeks": Scene("", [], pattern="weeks"),
    "crowd": Scene("", [], pattern="crowd"),
    "sparse": Scene("", [], pattern="sparse"),
}
SCENE_OF_FORM = {"form:seconds-9": "nineties", "form:milliseconds-12": "nineties", "form:seconds-11": "far",
                 "form:seconds-10": "plain", "form:milliseconds-13": "plain"}


def choose_scene(chooser):
    """A scene that suits the features in focus, and its zone."""
    name = next((SCENE_OF_FORM[focus] for focus in chooser.foci if focus in SCENE_OF_FORM), None)
    if name is None:
        name = chooser.choose("scene", list(SCENES), "plain", 0.3)
    else:
        chooser.tags.add("scene:" + name)
    scene = SCENES[name]
    zone = scene.zone
    if not zone or chooser.rng.random() < 0.1:
        zone = chooser.rng.choice(ZONES) if chooser.rng.random() < 0.5 else "UTC"
    return scene, zone


def next_instant(chooser, previous, scene, gap):
    """The instant of an event: at a telling distance from the user's previous one, or near a centre of the scene."""
    rng = chooser.rng
    steps = {
        "step:gap-exactly": gap,
        "step:gap-and-1-s": gap + SECOND,
        "step:gap-and-1-ms": gap + 1000,
        "step:gap-and-1-us": gap + 1,
        "step:gap-less-1-s": gap - SECOND,
        "step:same-instant": 0,
        "step:short": rng.randrange(1, 300) * SECOND,
        "step:fraction": rng.randrange(1, 5 * SECOND),
        "step:one-day": DAY,
        "step:one-week": 7 * DAY,
    }
    if previous is not None and rng.random() < 0.6:
        name = rng.choice(list(steps))
        chooser.tags.add(name)
        return previous + steps[name]
    spread = rng.choice(scene.spreads)
    unit = rng.choice([1, 1000, SECOND, SECOND, SECOND, MINUTE, MINUTE])
    return (rng.choice(scene.centres) + rng.randint(-spread, spread)) // unit * unit


def time_of_day(rng):
    """A time of day, at times near one o'clock, when a day counts as whole, or 23 o'clock."""
    return rng.choice([rng.randrange(DAY), rng.randrange(2 * HOUR), DAY - rng.randrange(1, 2 * HOUR), HOUR, 23 * HOUR])


def weeks(rng):
    """Events on the same weekdays of some weeks and on days at telling distances before, so that there is a usual."""
    distances = rng.choice([[0, 1], [0, 1, 7], [0, 2, 7], [0, 1, 28], [0]])
    return [at(2014, 9, 29) - (7 * rng.randrange(13) + rng.choice(distances)) * DAY + time_of_day(rng)
            for _ in range(rng.randint(60, 250))]


def crowd(rng):
    """More than a thousand events on a few days, and a few more at telling distances outside."""
    days = rng.choice([[0], [0, 1, 2], [0, 1, 5], [0, 3], [0, 12]])
    instants = [at(2014, 9, 15) + rng.choice(days) * DAY + time_of_day(rng) for _ in range(rng.randint(998, 1300))]
    for sign in (-1, 1):
        edge = days[-1] if sign > 0 else 0
        for _ in range(rng.randint(0, 3)):
            edge += sign * rng.choice([1, 6, 7, 8, 8, 9, 10, 15, 16, 36, 37, 100, 366, 367])
            instants += [at(2014, 9, 15) + edge * DAY + time_of_day(rng)] * rng.choice([1, 1, 1, 2, 3])
    return instants


def sparse(rng):
    """A few events about a year apart, so that days are cut off, and parts may be equally large."""
    instants, day = [], 0
    for _ in range(rng.randint(2, 8)):
        day += rng.choice([1, 1, 30, 365, 366, 366, 367, 367, 800])
        instants += [at(2005, 1, 1) + day * DAY + time_of_day(rng)] * rng.choice([1, 1, 2])
    return instants


PATTERNS = {"weeks": weeks, "crowd": crowd, "sparse": sparse}


def some_instants(chooser, scene, gap, users):
    """The instants of events of these users."""
    if scene.pattern:
        return PATTERNS[scene.pattern](chooser.rng)
    last_of_user, instants = {}, []
    for user in users:
        instant = next_instant(chooser, last_of_user.get(user), scene, gap)
        last_of_user[user] = min(max(instant, 0), at(9999, 12, 29))
        instants.append(last_of_user[user])
    return instants


def make_events(chooser, scene, gap):
    """The events of a set, as {column: bytes} with the timestamp as an instant, in the order of the rows."""
    rng = chooser.rng
    pools = {column: some_identities(chooser, column)
             for column in ("user_fingerprint", "domain_userid", "network_userid")}
    pages = some_pages(chooser, rng.choice([b",", b"\t", b"|", b";"]))
    users = [rng.choice(pools["user_fingerprint"])
             for _ in range(rng.choice([5, 8, 12, 20, 40, rng.randint(5, 80)]))]
    events = []
    for number, instant in enumerate(some_instants(chooser, scene, gap, users)):
        event = {column: rng.choice(pool) for column, pool in pools.items()}
        event["user_fingerprint"] = users[number % len(users)] if not scene.pattern else event["user_fingerprint"]
        event["timestamp"] = instant
        event["event_id"] = b"e%d" % number
        event["page"] = rng.choice(pages)
        events.append(event)
    if chooser.want("one-identity-column-empty", 0.17):
        column = rng.choice(["user_fingerprint", *pools])
        for event in events:
            event[column] = b""
    if chooser.want("exact-duplicates", 0.2):
        for event in rng.sample(events, min(3, len(events))):
            events.insert(rng.randint(0, len(events)), event)
    if chooser.want("repeated-event-ids", 0.1):
        for event in rng.sample(events, 3):
            event["event_id"] = rng.choice([b"e1", b"", b"E1"])
    order = chooser.first_wanted({"unsorted-rows": 0.4, "newest-first": 0.15})
    if order == "unsorted-rows":
        rng.shuffle(events)
    elif order == "newest-first":
        events.sort(key=lambda event: -event["timestamp"])
    else:
        chooser.tags.add("rows-by-time")
        events.sort(key=lambda event: event["timestamp"])
    return events
