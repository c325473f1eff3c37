"""Which features each random set is sure to have: in every round each feature has its turn, several to a set."""

import functools
import random

from random_events import SCENE_OF_FORM

FEATURES_PER_SET = 8
# Of each of these kinds a set (or a file) has one name only.
KINDS_OF_ONE = ("scene", "gap", "distance", "identity", "separator", "header", "quotes", "line-ends", "damage")
# Of each of these a set has one at most.
ONE_AT_A_TIME = [
    ("unsorted-rows", "newest-first"),
    ("no-last-line-end", "lone-cr-at-the-end"),
    ("page-filter", "page-filter-empty"),
    ("page-filter", "header:missing"),
    ("page-filter", "header:identity-only-one"),
    ("header-again", "header:none"),
    ("padded", "damage:"),
    ("unclosed-quote-then-damage", "gzip"),
    ("unclosed-quote-then-damage", "two-members"),
    ("unclosed-quote-then-damage", "member-of-nothing"),
    ("unclosed-quote-then-damage", "padding-between"),
    ("unclosed-quote-then-damage", "padded"),
    ("unclosed-quote-then-damage", "damage:"),
    ("one-identity-column-empty", "empty:"),
    ("repeated-event-ids", "header:identity-only-one"),
    ("count-duplicates", "header:identity-only-one"),
]
# After these there is no event left to compare, so that each has sets of its own.
ALONE = ("header-name-twice", "header-without-timestamp", "header-without-identity", "header-only", "only-bad-rows",
         "no-text", "utf-16", "missing-file", "identity-not-in-header", "page-filter-leaves-nothing",
         "gzip-magic-only")

NO_TABLE = tuple(feature for feature in ALONE if feature not in ("header-only", "page-filter-leaves-nothing"))


def kind_of(feature):
    """The kind of which a set has one name only, or None; a form of time may call for a scene."""
    kind = feature.partition(":")[0]
    if kind in KINDS_OF_ONE and ":" in feature:
        return kind
    return "scene" if feature in SCENE_OF_FORM else None


@functools.cache
def conflict(one, other):
    """Whether a set can't have both features."""
    if kind_of(one) is not None and kind_of(one) == kind_of(other):
        return True
    return any(one.startswith(a) and other.startswith(b) or one.startswith(b) and other.startswith(a)
               for a, b in ONE_AT_A_TIME)


@functools.cache
def sets_of_round(features, seed, number):
    """The features of each set of a round: every feature once, as many to a set as do not conflict."""
    rng = random.Random("%s/round/%d" % (seed, number))
    alone = [(feature,) for feature in features if feature in ALONE]
    shared = [feature for feature in features if feature not in ALONE]
    rng.shuffle(shared)
    sets = [[] for _ in range(sets_in_a_round(features) - len(alone))]
    for feature in shared:
        fitting = [chosen for chosen in sets if not any(conflict(feature, other) for other in chosen)]
        min(fitting, key=len).append(feature)
    return alone + [tuple(chosen) for chosen in sets]


def sets_in_a_round(features):
    """The number of sets in which each feature has had its turn once."""
    alone = sum(1 for feature in features if feature in ALONE)
    return alone + -(-(len(features) - alone) // FEATURES_PER_SET)


def sure_features(features, seed, index):
    """The features that the set of a number is sure to have."""
    number, place = divmod(index, sets_in_a_round(features))
    return sets_of_round(features, seed, number)[place]
