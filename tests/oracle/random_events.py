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
    """A zone and the instants round which the events lie; stray scenes have too many days for --all-days."""

    zone: str
    centres: list
    stray: bool
    spreads: tuple = (2 * MINUTE, HOUR, 3 * HOUR, DAY, 3 * DAY)


def at(*fields):
    """The instant of a UTC date and time."""
    return (datetime(*fields, tzinfo=timezone.utc) - EPOCH) // timedelta(microseconds=1)


SCENES = {
    "plain": Scene("", [at(2014, 9, 29, 12)], False),
    "midnight": Scene("UTC", [at(2014, 9, 29), at(2014, 9, 30)], False),
    "new-year": Scene("", [at(2016, 1, 1), at(2016, 2, 29, 12)], False),
    "st-johns": Scene("America/St_Johns", [at(2010, 11, 7, 2, 31), at(2010, 11, 7, 3, 31)], False),
    "st-johns-at-midnight": Scene("America/St_Johns", [at(2010, 11, 7, 2, 30, 30), at(2010, 11, 7, 3)], False,
                                  (MINUTE // 2, MINUTE, HOUR // 2)),
    "casey": Scene("Antarctica/Casey", [at(2010, 3, 4, 14), at(2010, 3, 4, 16)], False, (HOUR, 2 * HOUR, DAY)),
    "apia": Scene("Pacific/Apia", [at(2011, 12, 30, 10), at(2011, 12, 30, 10), at(2011, 12, 29, 10)], False),
    "lord-howe-back": Scene("Australia/Lord_Howe", [at(2014, 4, 5, 15), at(2014, 4, 5, 13)], False),
    "lord-howe-forward": Scene("Australia/Lord_Howe", [at(2014, 10, 4, 15, 30), at(2014, 10, 4, 13, 30)], False),
    "london-spring": Scene("Europe/London", [at(2014, 3, 30, 1), at(2014, 3, 30), at(2014, 3, 30, 23)], False),
    "london-autumn": Scene("Europe/London", [at(2014, 10, 26, 1), at(2014, 10, 25, 23), at(2014, 10, 27)], False),
    "stray-1970": Scene("", [at(2014, 9, 29, 12)] * 3 + [at(1970, 1, 2)], True),
    "stray-9999": Scene("", [at(2014, 9, 29, 12)] * 3 + [at(9999, 12, 28)], True),
    "epoch": Scene("", [at(1970, 1, 1, 6)], False),
    "nineties": Scene("", [at(1995, 6, 30, 12)], False),
    "far": Scene("", [at(2400, 2, 29, 12)], False),
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


def make_events(chooser, scene, gap):
    """The events of a set, as {column: bytes} with the timestamp as an instant, in the order of the rows."""
    rng = chooser.rng
    pools = {column: some_identities(chooser, column)
             for column in ("user_fingerprint", "domain_userid", "network_userid")}
    pages = some_pages(chooser, rng.choice([b",", b"\t", b"|", b";"]))
    last_of_user, events = {}, []
    for number in range(rng.choice([5, 8, 12, 20, 40, rng.randint(5, 80)])):
        event = {column: rng.choice(pool) for column, pool in pools.items()}
        user = event["user_fingerprint"]
        instant = next_instant(chooser, last_of_user.get(user), scene, gap)
        last_of_user[user] = event["timestamp"] = min(max(instant, 0), at(9999, 12, 29))
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
