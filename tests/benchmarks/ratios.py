# SPDX-License-Identifier: GPL-3.0-or-later
"""The arithmetic of ratios that were measured in pairs."""
import math
import statistics
from typing import NamedTuple

LIMIT = 1.03  # what a ratio of times may be at most
CONFIDENCE = 0.95


class Interval(NamedTuple):
    """Where the median of all such pairs lies, and the chance that it does."""

    low: float
    high: float
    chance: float


def median_interval(values):
    """By order statistics, which ask nothing of how the values are spread: from the kth least to the kth greatest.

    With fewer than six values not even all of them reach the confidence that is wanted: then from the least to the
    greatest, and less sure.
    """
    ordered = sorted(values)
    count = len(ordered)

    def outside(rank):  # the chance that fewer than so many values lie below the median
        return sum(math.comb(count, below) for below in range(rank)) / 2**count
    rank = 1
    while 2 * outside(rank + 1) <= 1 - CONFIDENCE:
        rank += 1
    return Interval(ordered[rank - 1], ordered[-rank], max(0.0, 1 - 2 * outside(rank)))


def paired_ratios(ones, others):
    """Of each pair, but those that have no ratio: what is not known, or too short for the clock."""
    return [one / other for one, other in zip(ones, others) if one is not None and other]


def median_or_none(values):
    """The median; nothing of nothing."""
    return statistics.median(values) if values else None


def is_over(ratio):
    """Whether a ratio of times is more than the limit allows."""
    return ratio is not None and ratio > LIMIT
