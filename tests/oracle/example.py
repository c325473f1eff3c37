"""The example that the tests speak of, and short ways to ask about it."""

from footfall_oracle import report_on
from options import parse_arguments
from reader import read_bytes

NIL = b"00000000-0000-0000-0000-000000000000"
SECOND = 1_000_000

# The example most tests speak of. By user, with a gap of 30 minutes:
#   a: 29th 10:00 and 10:30 (one session: the gap is exactly 30:00), 11:00:01 (30:01: a second session),
#      30th 09:00 (a third)
#   b: 29th 23:50, 30th 00:10 (one session across midnight: it belongs to the 29th)
#   c: 30th 08:00                                          d: 28th 12:00
#   nobody: 29th 12:00
EXAMPLE = b"""\
e1,2014-09-29 10:00:00,a,d1,n1,/home
e2,2014-09-29 10:30:00,a,d1,n1,/shop
e3,2014-09-29 11:00:01,a,d1,n1,/home
e4,2014-09-29 23:50:00,b,d2,n1,/home
e5,2014-09-30 00:10:00,b,d2,n1,/Shop/2
e6,2014-09-30 08:00:00,c,d2,n1,/home
e7,2014-09-30 09:00:00,a,d1,n1,/end
e7,2014-09-29 12:00:00,,d9,n1,/home
e8,2014-09-28 12:00:00,d,d4,n1,/old
"""


def answer(data, *arguments):
    """The exit and report for one file that holds the data."""
    return report_on([read_bytes(data)], parse_arguments(["events.csv", *arguments]))


def report(data, *arguments):
    """The report for one file that holds the data; the exit must be 0."""
    code, result = answer(data, *arguments)
    assert code == 0, code
    return result


def row(timestamp=b"2014-09-29 10:00:00", user=b"u", page=b"/", event_id=b"e"):
    """A row with these fields."""
    return b",".join([event_id, timestamp, user, b"", b"", page])


def rejections(data):
    """The (line, reason) of the rejected rows of a file."""
    return [tuple(rejected) for rejected in read_bytes(data).rejected]
