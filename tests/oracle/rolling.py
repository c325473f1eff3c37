"""The figures of the days that end with day X, and the shares that go with them."""

from datetime import timedelta

from dense import dense_days

DECIMALS = 1_000_000


def visitors_on(analysis, first, last):
    """How many users visited on at least one of the days from first to last."""
    return sum(any(first <= day <= last for day in days) for days in analysis.visited_days.values())


def share(part, whole):
    """A part of a whole to six decimals, a half rounded up; None of nothing."""
    if not whole:
        return None
    millionths, rest = divmod(part * DECIMALS, whole)
    return (millionths + (2 * rest >= whole)) / DECIMALS


def rolling_figures(analysis, figures, x):
    """What --rolling adds to the figures of day X: with too few days before it, there is no such number."""
    beginning = dense_days(analysis.events_by_day)
    over = {}
    for days in (7, 28):
        first = x - timedelta(days=days - 1)
        over[days] = visitors_on(analysis, first, x) if beginning and first >= beginning[0] else None
    return {
        "visitors_7": over[7],
        "visitors_28": over[28],
        "stickiness": share(figures["visitors"], over[28]),
        "return_rate": share(figures["active"], figures["active"] + figures["churned"]),
    }
