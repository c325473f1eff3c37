# SPDX-License-Identifier: GPL-3.0-or-later
"""What the measured programs must answer about a file, counted once and kept beside the files that are measured."""
import hashlib
import json
import pathlib
from datetime import date

import counting
import event_file
from counting import Counted, Definitions, Kept

USUAL = Definitions()
OTHER_GAP = Definitions(gap_minutes=15)
OTHER_IDENTITY = Definitions(identity=("domain_userid",))
OTHER_ZONE = Definitions(time_zone="Europe/London")
FILTERED = Definitions(page_contains="menu")
ALL_IDENTITIES = Definitions(identity=("user_fingerprint", "domain_userid", "network_userid"))
EPOCH = date(1970, 1, 1)


def lists_of(counted, day):
    """Sums over the lists that are measured."""
    lists = {}
    for state in ("churned", "inactive"):
        people = counted.people_in(state, day)
        lists[state] = {"rows": len(people), "days_visited": sum(len(person.days) for person in people),
                        "sessions": sum(len(person.sessions) for person in people),
                        "events": sum(person.events for person in people)}
    sessions = counted.sessions(day)
    lists["sessions"] = {"rows": len(sessions), "duration_seconds": sum(session.seconds for session in sessions),
                         "events": sum(session.events for session in sessions)}
    lists["pages"] = {"events": counted.events[day], "entries": len(sessions), "exits": len(sessions)}
    return lists


def count(path):
    """Counts all of it."""
    file = event_file.EventFile(path)
    usual, other, filtered, all_three = kept = [
        Kept(definitions.identity, definitions.page_contains)
        for definitions in (USUAL, OTHER_IDENTITY, FILTERED, ALL_IDENTITIES)]
    events = 0
    for event in file.events():
        events += 1
        for each in kept:
            each.add(event)
    if events == 0:
        raise ValueError("%s holds no event" % path)
    counted = Counted(usual, USUAL)
    day = counted.middle_day
    rejected = sum(file.reasons.values())
    reading = {"rows": file.rows, "events": events, "rejected": rejected}
    all_days = counted.all_days()
    pair = counted.pair(day)
    return {
        "day": day.isoformat(), "rows": file.rows, "events": events, "text_bytes": file.text_bytes,
        "packed_bytes": file.packed_bytes, "is_plain": file.is_plain,
        "stages": {
            "inflate": {"bytes": file.text_bytes},
            "+ structure": {"rows": file.rows + file.has_header,
                            "faulty": file.reasons["quote"] + file.reasons["too-long"]},
            "+ parse": reading,
            "+ store, user_fingerprint": reading,
            "+ store, all columns": reading,
            "study from the store": all_days,
            "one day pair": {"day": (day - EPOCH).days, **pair},
            "all days": all_days,
            "another gap": Counted(usual, OTHER_GAP).all_days(),
            "another identity": Counted(other, OTHER_IDENTITY).all_days(),
            "another time zone": Counted(usual, OTHER_ZONE).all_days(),
            "page filter": Counted(filtered, FILTERED).all_days(),
            "list of churned users": {"users": pair["churned"]},
        },
        "pair": {**pair, "total_sessions": all_days["total_sessions"]},
        "pair of all identities": pair_of(Counted(all_three, ALL_IDENTITIES), day),
        "lists": lists_of(counted, day),
    }


def pair_of(counted, day):
    """The figures of a whole process: the pair's, and the sessions of all days."""
    return {**counted.pair(day), "total_sessions": sum(len(person.sessions) for person in counted.people)}


def checksum(path, *more):
    """The SHA-256 of files."""
    sum_of_all = hashlib.sha256()
    for each in (path, *more):
        with open(each, "rb") as file:
            while block := file.read(1 << 20):
                sum_of_all.update(block)
    return sum_of_all.hexdigest()


def expected_of(path, folder):
    """What was counted of these bytes by these programs, from the folder where it is kept if it was counted before."""
    programs = [__file__, counting.__file__, event_file.__file__, *sorted(event_file.ORACLE.glob("[mrtz]*.py"))]
    kept = pathlib.Path(folder) / ("expected-%s.json" % checksum(path, *programs)[:32])
    if not kept.exists():
        print("counting what must come out of %s (once for each file)" % pathlib.Path(path).name, flush=True)
        text = json.dumps(count(path), indent=1)
        kept.with_suffix(".part").write_text(text, encoding="utf-8")
        kept.with_suffix(".part").replace(kept)
    return json.loads(kept.read_text(encoding="utf-8"))
