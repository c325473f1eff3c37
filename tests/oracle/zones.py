"""Instants, calendar days and their texts.

An instant is an int: microseconds since 1970-01-01T00:00:00Z.
"""

from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
ONE_DAY = timedelta(days=1)


def find_zone(name):
    """The zone of an IANA name, or None when there is no such zone."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def local_time(instant, zone):
    """The date and time that clocks in the zone show at an instant."""
    return (EPOCH + timedelta(microseconds=instant)).astimezone(zone)


def calendar_day(instant, zone):
    """The calendar date an instant has in the zone."""
    return local_time(instant, zone).date()


def utc_text(instant):
    """An instant in UTC to the second, a fraction cut."""
    return local_time(instant, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def zone_text(instant, zone_name):
    """An instant in the zone, with a fraction of 3 or 6 digits where there is one."""
    local = local_time(instant, ZoneInfo(zone_name))
    text = local.strftime("%Y-%m-%dT%H:%M:%S")
    fraction = instant % 1_000_000
    if fraction % 1000 != 0:
        text += ".%06d" % fraction
    elif fraction != 0:
        text += ".%03d" % (fraction // 1000)
    if zone_name == "UTC":
        return text + "Z"
    minutes = int(local.utcoffset().total_seconds()) // 60
    sign = "-" if minutes < 0 else "+"
    return text + "%s%02d:%02d" % (sign, abs(minutes) // 60, abs(minutes) % 60)


def day_of_text(text):
    """The date written as YYYY-MM-DD, or None when the text is not written so or no such date exists."""
    if len(text) != 10 or text[4] != "-" or text[7] != "-":
        return None
    if not (text.isascii() and (text[:4] + text[5:7] + text[8:]).isdigit()):
        return None
    try:
        return date(int(text[:4]), int(text[5:7]), int(text[8:]))
    except ValueError:
        return None
