"""Deterministic random sets: files, options and the questions asked of them, each tagged by what it exercises."""

from datetime import date
from typing import NamedTuple

from asked import ASKED
from options import STATES
from random_choices import Chooser
from random_events import MINUTE, SCENES, choose_scene, make_events
from random_files import DAMAGES, HEADERS, SEPARATORS, file_bytes
from random_plan import NO_TABLE, sets_in_a_round, sure_features
from random_values import EMPTY_IDENTITIES, TIME_FORMS, WRONG_TIMES
from reader import IDENTITIES, read_bytes
from zones import ONE_DAY, calendar_day, find_zone

IDENTITY_CHOICES = ["user_fingerprint", "domain_userid", "network_userid", "user_fingerprint,domain_userid",
                    "domain_userid,user_fingerprint", "network_userid,user_fingerprint,domain_userid"]
GAPS = ["30", "1", "5", "29", "31", "60", "1440"]
DISTANCES = ["1", "2", "7", "28", "364", "3660"]
USAGE_ERRORS = {
    "unknown-identity": ["--identity", "user_id"],
    "empty-identity": ["--identity="],
    "unknown-zone": ["--time-zone", "Mars/Olympus_Mons"],
    "gap-0": ["--session-gap", "0"],
    "gap-1441": ["--session-gap=1441"],
    "gap-word": ["--session-gap", "half"],
    "distance-0": ["--distance", "0"],
    "distance-3661": ["--distance=3661"],
    "distance-negative": ["--distance=-1"],
    "distance-of-a-day-and-a-half": ["--distance", "1.5"],
    "two-lists": ["--sessions", "--pages"],
    "days-and-all-days": ["2014-09-29", "--all-days"],
    "days-and-pairs": ["--pairs", "2014-09-29:2014-09-28", "2014-09-29"],
    "day-and-days": ["--day", "2014-09-29", "2014-09-29"],
    "no-such-day": ["2014-02-30"],
    "no-such-day-in-pair": ["--pairs", "2014-02-28:2014-02-30"],
    "half-a-pair": ["--pairs", "2014-02-28"],
    "unknown-state": ["--users", "sleepy"],
    "unknown-known-users": ["--known-users", "some"],
    "unknown-option": ["--colour"],
    "bad-limit": ["--max-rejected", "ten"],
}
RARE_STATES = ("active", "new", "resurrected", "resurrected")
LISTS = [["--users", state] for state in STATES + RARE_STATES] + [["--sessions"], ["--pages"]]
OFTEN_EMPTY_LISTS = [["--users", "active"], ["--users", "churned"], ["--sessions"]]
PLAIN_FEATURES = [
    "header-name-twice", "header-without-timestamp", "header-without-identity", "header-again", "header-only",
    "bad:too-few-fields", "bad:too-many-fields", "bad:one-word", "bad:blank", "bad:separators-only",
    "bad:text-after-quote", "bad:blank-after-quote", "bad:text-after-quote-across-lines", "bad:unclosed-quote",
    "bad:too-long", "row-of-exactly-1-mib", "quoted-field-of-exactly-1-mib", "quote-open-beyond-1-mib",
    "long-quoted-fields", "only-bad-rows", "wrong-separator-once", "blank-lines", "no-last-line-end",
    "lone-cr-at-the-end", "byte-order-mark", "no-text", "utf-16", "gzip", "two-members", "member-of-nothing",
    "padding-between", "padded", "page:newline", "page:crlf", "page:lone-cr", "page:escaped-quote", "page:separator",
    "page:inner-quote", "page:not-utf-8", "page:nul", "page:control", "page:bidirectional", "page:emoji", "nil-uuid",
    "user:not-utf-8", "user:nul", "user:control", "user:blank-around", "exact-duplicates",
    "repeated-event-ids", "unsorted-rows", "newest-first", "one-identity-column-empty", "several-files",
    "missing-file", "ignore-nil-uuid", "count-duplicates", "gzip-magic-only", "page-filter", "page-filter-empty",
    "page-filter-leaves-nothing", "identity-not-in-header", "rejected-exactly-the-limit", "require-events",
    "other-separators-in-the-first-row", "unclosed-quote-then-damage", *ASKED,
]
FEATURES = tuple(PLAIN_FEATURES) + tuple(
    kind + ":" + name
    for kind, names in [("scene", SCENES), ("separator", SEPARATORS), ("header", HEADERS), ("gap", GAPS),
                        ("distance", DISTANCES),
                        ("quotes", ["all", "minimal", "mixed"]), ("line-ends", ["lf", "crlf", "mixed"]),
                        ("identity", IDENTITY_CHOICES), ("empty", EMPTY_IDENTITIES), ("wrong-time", WRONG_TIMES),
                        ("form", TIME_FORMS), ("damage", DAMAGES)]
    for name in names)
ROUNDS = 23
SETS = ROUNDS * sets_in_a_round(FEATURES)


class RandomSet(NamedTuple):
    """The files of a set, the command lines to compare on them (without --format), and what these share."""

    tags: set
    files: list
    questions: list
    shared: list


def split_events(chooser, events):
    """The events of each file, in one to three files."""
    if len(events) < 3 or not chooser.want("several-files", 0.2):
        return [events]
    cuts = sorted(chooser.rng.sample(range(1, len(events)), chooser.rng.randint(1, 2)))
    return [events[a:b] for a, b in zip([0] + cuts, cuts + [len(events)])]


def page_filter(chooser, events):
    """The option that filters pages, or none."""
    rng = chooser.rng
    pages = [event["page"] for event in events if event["page"] and event["page"].isascii()]
    pages = [page for page in pages if b"\0" not in page]
    kinds = {"page-filter-empty": 0.02, "page-filter-leaves-nothing": 0.0}
    kind = chooser.first_wanted({**kinds, "page-filter": 0.07} if pages else kinds)
    if kind is None:
        return []
    if kind == "page-filter-empty":
        return ["--page-contains", ""]
    if kind == "page-filter-leaves-nothing":
        return ["--page-contains=no page holds this"]
    page = rng.choice(pages).decode()
    start = rng.randrange(len(page))
    piece = page[start:rng.randint(start + 1, len(page))]
    return ["--page-contains=" + rng.choice([piece, piece.upper(), piece.lower(), piece.swapcase()])]


def exact_limit(chooser, files):
    """The option that allows just as many rejected rows as there are, or one less."""
    contents = [read_bytes(data) for _, data in files]
    rejected, rows = sum(len(file.rejected) for file in contents), sum(file.rows for file in contents)
    choices = [str(rejected), str(max(0, rejected - 1))]
    if rows and 10_000 * rejected % rows == 0:
        hundredths = 10_000 * rejected // rows
        choices += ["%d.%02d%%" % divmod(n, 100) for n in (hundredths, max(0, hundredths - 1))] * 2
    if not rejected:
        chooser.tags.discard("rejected-exactly-the-limit")
    return ["--max-rejected", chooser.rng.choice(choices)]


def interesting_days(chooser, events, zone):
    """Days of the events, their neighbours, and days far outside."""
    days = sorted({calendar_day(event["timestamp"], zone) for event in events})
    near = [day + ONE_DAY * shift for day in days for shift in (-7, -1, 0, 0, 0, 1)]
    return near + [date(2001, 2, 3), date(2030, 1, 1), days[0], days[-1]]


def some_day(chooser, days):
    """Day X, and at times day Y, in one of the ways to say it."""
    x, y = str(chooser.rng.choice(days)), str(chooser.rng.choice(days))
    return chooser.rng.choice([[], [x], [x], [x, y], [x, y], [y, x], ["--day=" + x], ["--day", "latest"]])


def some_pairs(chooser, days):
    """A few pairs of days, among them one of a day with itself and one that may go back in time."""
    rng = chooser.rng
    x, y = rng.choice(days), rng.choice(days)
    pairs = [(rng.choice(days), rng.choice(days)) for _ in range(rng.randint(1, 4))] + [(x, x), (y, x)]
    rng.shuffle(pairs)
    return ["--pairs", ",".join("%s:%s" % pair for pair in pairs)]


def strict_question(chooser, files, days):
    """A question to which damage, rejected rows or a day without events can make the answer a failure."""
    options = exact_limit(chooser, files) if chooser.want("rejected-exactly-the-limit", 0.1) else []
    for feature, probability in [("accept-partial", 0.5), ("require-events", 0.4)]:
        if chooser.want(feature, probability):
            options.append("--" + feature)
    return options + chooser.rng.choice([[]] + LISTS) + some_day(chooser, days)


def make_questions(chooser, files, days):
    """The questions of one set: all days, pairs of days, two lists, and a strict one."""
    rng = chooser.rng
    asked = [
        ["--all-days"],
        some_pairs(chooser, days),
        rng.choice(LISTS) + some_day(chooser, days),
        rng.choice(OFTEN_EMPTY_LISTS) + some_day(chooser, days),
    ]
    asked = [["--max-rejected=100%", "--accept-partial"] + question for question in asked]
    asked.append(strict_question(chooser, files, days))
    known = [[], [], ["--known-users", "by-day"], ["--known-users=by-day"], ["--known-users=all"]]
    return [question + rng.choice(known) for question in asked]


def shared_options(chooser, events, identity, gap, zone):
    """The options that all questions of a set share."""
    options = page_filter(chooser, events)
    if identity != "user_fingerprint" or chooser.rng.random() < 0.2:
        options += ["--identity", identity]
    distance = chooser.choose("distance", DISTANCES, "1", 0.6)
    if distance != "1":
        options.append("--distance=" + distance)
    if gap != "30":
        options += ["--session-gap", gap]
    if zone != "UTC" or chooser.rng.random() < 0.2:
        options += ["--time-zone=" + zone]
    for feature, probability in [("ignore-nil-uuid", 0.4), ("count-duplicates", 0.5)]:
        if chooser.want(feature, probability):
            options.append("--" + feature)
    return options + ["--" + name for name in ASKED if chooser.want(name, 0.4)]


def make_set(seed, index):
    """The random set of a number; the features take turns, several at a time, in being certain."""
    chooser = Chooser(seed, index, sure_features(FEATURES, seed, index))
    scene, zone = choose_scene(chooser)
    gap = chooser.choose("gap", GAPS, "30", 0.6)
    identity = chooser.choose("identity", IDENTITY_CHOICES, "user_fingerprint", 0.4)
    wanted = identity.split(",")
    if chooser.want("identity-not-in-header", 0.0):
        wanted = [name for name in IDENTITIES if name not in wanted]
    events = make_events(chooser, scene, int(gap) * MINUTE)
    names = ["events.csv", "more.csv", "third.gz"]
    files = [(name, file_bytes(chooser, part, wanted)) for name, part in zip(names, split_events(chooser, events))]
    options = shared_options(chooser, events, identity, gap, zone)
    questions = make_questions(chooser, files, interesting_days(chooser, events, find_zone(zone)))
    arguments = [name for name, _ in files]
    if chooser.want("missing-file", 0.0):
        arguments.append("missing.csv")
    if any(feature in NO_TABLE for feature in chooser.foci):  # it is the exit alone that can differ
        questions = [chooser.rng.choice(questions)]
    chooser.tags = {tag for tag in chooser.tags if not tag.startswith("form:")}
    return RandomSet(chooser.tags, files, [options + arguments + question for question in questions],
                     options + arguments)
