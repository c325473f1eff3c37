"""The dense range of days, and which of them are incomplete."""

from zones import find_zone, local_time

FAR_APART = 366
PARTS_PER_EVENT_OF_THE_TAILS = 1000
NEIGHBOURS = 8


def parts_of_days(days):
    """Ascending days, cut where two neighbours lie more than 366 days apart."""
    parts = []
    for day in days:
        if not parts or (day - parts[-1][-1]).days > FAR_APART:
            parts.append([])
        parts[-1].append(day)
    return parts


def light_days(days, events_by_day, total):
    """How many of the days, from the first one on, together hold fewer than 1 in 1,000 of the events."""
    held = 0
    for count, day in enumerate(days):
        held += events_by_day[day]
        if held * PARTS_PER_EVENT_OF_THE_TAILS >= total:
            return count
    return len(days)


def days_up_to_the_long_gap(edge, outside, longest):
    """Of the days outside, told from the core's edge on, those before the first gap that is too long."""
    kept = []
    for day in outside:
        gap = abs((day - edge).days)
        if gap > 7 and gap > 3 * longest:
            break
        kept.append(day)
        edge = day
    return kept


def dense_days(events_by_day):
    """The days of the dense range that have events, ascending; the others that have some are stray."""
    days = sorted(day for day, count in events_by_day.items() if count > 0)
    if not days:
        return []
    sizes = [(sum(events_by_day[day] for day in part), part) for part in parts_of_days(days)]
    total = max(size for size, _ in sizes)
    part = next(part for size, part in sizes if size == total)
    before = light_days(part, events_by_day, total)
    after = light_days(part[::-1], events_by_day, total)
    core = part[before:len(part) - after]
    longest = max(((b - a).days for a, b in zip(core, core[1:])), default=0)
    left = days_up_to_the_long_gap(core[0], part[:before][::-1], longest)
    right = days_up_to_the_long_gap(core[-1], part[len(part) - after:], longest)
    return left[::-1] + core + right


def stray_days(events_by_day):
    """The days with events outside the dense range, ascending."""
    dense = dense_days(events_by_day)
    return sorted(day for day, count in events_by_day.items() if count > 0 and day not in dense)


def clocks(analysis, options):
    """What clocks showed at each day's first and last event, as {day: (first, last)}."""
    zone = find_zone(options.time_zone)
    ends = {}
    for event, day in zip(analysis.events, analysis.days):
        first, last = ends.get(day, (event.time, event.time))
        ends[day] = (min(first, event.time), max(last, event.time))
    return {day: tuple(local_time(time, zone).time() for time in times) for day, times in ends.items()}


def incomplete_days(analysis, options):
    """The incomplete days, as (the first of the dense range or None, the last or None)."""
    dense = dense_days(analysis.events_by_day)
    if not dense:
        return None, None
    shown = clocks(analysis, options)
    first, last = shown[dense[0]][0], shown[dense[-1]][1]
    at_one, at_23 = first.replace(hour=1, minute=0, second=0, microsecond=0), last.replace(23, 0, 0, 0)
    begins_late = first > at_one and all(first > shown[day][0] for day in dense[1:][:NEIGHBOURS])
    ends_early = last < at_23 and all(last < shown[day][1] for day in dense[:-1][-NEIGHBOURS:])
    return dense[0] if begins_late else None, dense[-1] if ends_early else None
