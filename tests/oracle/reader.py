"""Bytes of a file -> events and rejected rows."""

from typing import NamedTuple, Optional

import gzip_members
from rows import read_row, skip_blank_lines
from timestamps import parse_timestamp

IDENTITIES = ("user_fingerprint", "domain_userid", "network_userid")
COLUMNS = ("event_id", "timestamp", *IDENTITIES, "page")
NAMES = {column: (column,) for column in COLUMNS}
NAMES["timestamp"] = ("timestamp", "derived_tstamp", "collector_tstamp", "event_datetime")
NAMES["page"] = ("page", "page_url", "page_urlpath")
SEPARATORS = (b",", b"\t", b"|", b";")
REASONS = ("fields", "timestamp", "quote", "too-long")
WHITE_SPACE = b" \t\n\v\f\r"
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")


class Event(NamedTuple):
    """One page view; texts are bytes as in the file, empty where the file has no such column."""

    time: int
    event_id: bytes
    user_fingerprint: bytes
    domain_userid: bytes
    network_userid: bytes
    page: bytes


class Rejected(NamedTuple):
    """A row that is no event, with the physical line on which it begins."""

    line: int
    reason: str


class FileContents(NamedTuple):
    """What a file holds; error says why it holds no events table at all."""

    events: list
    rejected: list
    columns: Optional[tuple]
    has_header: bool
    damaged: bool
    error: Optional[str]

    @property
    def rows(self):
        """The number of rows, the header not counted."""
        return len(self.events) + len(self.rejected)


def header_names(fields):
    """The names in a header: white space round them and upper case do not count."""
    return [field.strip(WHITE_SPACE).lower().decode("latin-1") for field in fields]


def is_header(fields):
    """Whether one of the fields is a name of the timestamp or of an identity column."""
    telling = NAMES["timestamp"] + IDENTITIES
    return any(name in telling for name in header_names(fields))


def guess_separator(text, start):
    """The separator by which the first row is a header or an event, else the one that gives most fields."""
    most_fields, best = 0, None
    for separator in SEPARATORS:
        row = read_row(text, start, separator)
        if row.fields is not None:
            looks_like_event = len(row.fields) == 6 and parse_timestamp(row.fields[1]) is not None
            if is_header(row.fields) or looks_like_event:
                return separator
        if row.fields_begun > most_fields:
            most_fields, best = row.fields_begun, separator
    return best


def place_columns(fields):
    """{column: position} of a header, and the error that makes it useless (or None)."""
    names = header_names(fields)
    for known in NAMES.values():
        for name in known:
            if names.count(name) > 1:
                return {}, "the header has %s twice" % name
    places = {}
    for column in COLUMNS:
        for name in NAMES[column]:
            if name in names:
                places[column] = names.index(name)
                break
    if "timestamp" not in places:
        return places, "the header has no timestamp"
    if not any(column in places for column in IDENTITIES):
        return places, "the header has no identity column"
    return places, None


def no_table(error, damaged):
    """The contents of a file that holds no events table."""
    return FileContents([], [], None, False, damaged, error)


def make_event(fields, places):
    """The event of a row, or None when its timestamp is none."""
    time = parse_timestamp(fields[places["timestamp"]])
    if time is None:
        return None
    rest = [column for column in COLUMNS if column != "timestamp"]
    values = {column: fields[places[column]] if column in places else b"" for column in rest}
    return Event(time=time, **values)


def read_text(text, damaged):
    """The contents of a file's unpacked text; damaged says that more was meant to follow."""
    if text.startswith(WIDE_MARKS):
        return no_table("UTF-16 or UTF-32", damaged)
    if text.startswith(BYTE_ORDER_MARK):
        text = text[len(BYTE_ORDER_MARK):]
    start, line = skip_blank_lines(text, 0, 1)
    if start == len(text):
        return no_table(None if damaged else "the file is empty", damaged)
    separator = guess_separator(text, start)
    places = {column: position for position, column in enumerate(COLUMNS)}
    width, has_header = len(COLUMNS), False
    events, rejected = [], []
    at_first_row = True
    while start < len(text):
        row = read_row(text, start, separator)
        if row.cut and damaged:
            break
        if at_first_row and row.fields is not None and is_header(row.fields):
            places, error = place_columns(row.fields)
            if error:
                return no_table(error, damaged)
            width, has_header = len(row.fields), True
        elif row.reason is not None:
            rejected.append(Rejected(line, row.reason))
        elif len(row.fields) != width:
            rejected.append(Rejected(line, "fields"))
        else:
            event = make_event(row.fields, places)
            if event is None:
                rejected.append(Rejected(line, "timestamp"))
            else:
                events.append(event)
        at_first_row = False
        line += text.count(b"\n", start, row.next_start)
        start, line = skip_blank_lines(text, row.next_start, line)
    columns = tuple(column for column in COLUMNS if column in places)
    error = "no row is an event" if rejected and not events else None
    return FileContents(events, rejected, columns, has_header, damaged, error)


def read_bytes(data):
    """The contents of a file, gzip or plain, told apart by content."""
    if data.startswith(gzip_members.MAGIC):
        return read_text(*gzip_members.unpack(data))
    return read_text(data, False)
