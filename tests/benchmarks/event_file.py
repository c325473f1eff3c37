# SPDX-License-Identifier: GPL-3.0-or-later
"""The events of a file, one after the other, by the rows and timestamps of the slow second implementation.

Only what is counted is kept, so that a file of many millions of events can be counted, too.
"""
import gzip
import pathlib
import re
import sys
from collections import Counter

ORACLE = pathlib.Path(__file__).resolve().parent.parent / "oracle"
sys.path.append(str(ORACLE))

# pylint: disable=wrong-import-position
from reader import BYTE_ORDER_MARK, COLUMNS, guess_separator, is_header, make_event, place_columns  # noqa: E402
from rows import read_row, skip_blank_lines  # noqa: E402

GZIP_MAGIC = b"\x1f\x8b"
PLAIN = re.compile(rb'"[^"]*","[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8}","[^"]*","[^"]*","[^"]*","')


class EventFile:
    """A file that is no damaged one: its events, and what reading them gave."""

    def __init__(self, path):
        data = pathlib.Path(path).read_bytes()
        self.packed_bytes = len(data)
        self.text = gzip.decompress(data) if data.startswith(GZIP_MAGIC) else data
        self.text_bytes = len(self.text)
        self.rows = 0
        self.has_header = False
        self.reasons = Counter()  # why rows were rejected
        self.is_plain = True  # all quoted, without a header, in the order of time: what simple programs can read

    def events(self):
        """Each event; the rest is complete after the last."""
        text = self.text
        position, line = skip_blank_lines(text, len(BYTE_ORDER_MARK) if text.startswith(BYTE_ORDER_MARK) else 0, 1)
        separator = guess_separator(text, position)
        places, width = {column: place for place, column in enumerate(COLUMNS)}, len(COLUMNS)
        last_time = 0
        while position < len(text):
            row = read_row(text, position, separator)
            is_plain = PLAIN.match(text, position)
            position, line = skip_blank_lines(text, row.next_start, line)
            if self.rows == 0 and not self.has_header and row.fields is not None and is_header(row.fields):
                (places, _), width, self.has_header = place_columns(row.fields), len(row.fields), True
                self.is_plain = False
                continue
            self.rows += 1
            event = None
            if row.reason is None and len(row.fields) == width:
                event = make_event(row.fields, places)
            self.is_plain = bool(self.is_plain and is_plain and event is not None and event.time >= last_time)
            if event is not None:
                last_time = event.time
                yield event
            else:
                self.reasons[row.reason or ("fields" if len(row.fields) != width else "timestamp")] += 1
