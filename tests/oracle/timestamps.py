"""The accepted forms of a timestamp."""

import re
from datetime import date

MICROSECONDS = 1_000_000
FIRST_INSTANT = 0
END_OF_9999 = (date(9999, 12, 31).toordinal() + 1 - date(1970, 1, 1).toordinal()) * 86400 * MICROSECONDS

DATE_TIME = re.compile(
    rb"([0-9]{4})-([0-9]{2})-([0-9]{2})[T ]([0-9]{2}):([0-9]{2}):([0-9]{2})"
    rb"(?:\.([0-9]{1,9}))?"
    rb"(?:(Z)|( UTC)|([+-])([0-9]{2})(?::?([0-9]{2}))?)?"
)
UNIX_SECONDS = re.compile(rb"[0-9]{9,11}")
UNIX_MILLISECONDS = re.compile(rb"[0-9]{12,13}")


def instant_of_date_time(match):
    """The instant of a matched date-time, or None when its date, time or offset does not exist."""
    year, month, day, hour, minute, second = (int(match.group(n)) for n in range(1, 7))
    try:
        days = date(year, month, day).toordinal() - date(1970, 1, 1).toordinal()
    except ValueError:
        return None
    if hour > 23 or minute > 59 or second > 60:
        return None
    offset = 0
    if match.group(10):
        offset_hours, offset_minutes = int(match.group(11)), int(match.group(12) or b"0")
        if offset_hours > 23 or offset_minutes > 59:
            return None
        offset = (offset_hours * 60 + offset_minutes) * 60
        if match.group(10) == b"-":
            offset = -offset
    fraction = int((match.group(7) or b"0").ljust(9, b"0")[:6])
    seconds = days * 86400 + hour * 3600 + minute * 60 + second - offset
    return seconds * MICROSECONDS + fraction


def parse_timestamp(field):
    """The instant a field names, or None when it is no timestamp."""
    instant = None
    match = DATE_TIME.fullmatch(field)
    if match:
        instant = instant_of_date_time(match)
    elif UNIX_SECONDS.fullmatch(field):
        instant = int(field) * MICROSECONDS
    elif UNIX_MILLISECONDS.fullmatch(field):
        instant = int(field) * 1000
    if instant is None or not FIRST_INSTANT <= instant < END_OF_9999:
        return None
    return instant
