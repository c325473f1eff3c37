"""Rows of separated text: where they begin and end, and why one is rejected."""

from typing import NamedTuple, Optional

LIMIT = 1_048_576
LF, CR, QUOTE = b"\n", b"\r", b'"'


class Row(NamedTuple):
    """One row: its fields or the reason it is rejected, where the next one begins, and whether input ended in it."""

    fields: Optional[list]
    reason: Optional[str]
    fields_begun: int
    next_start: int
    cut: bool


def skip_blank_lines(text, start, line):
    """The position and physical line of the next byte that does not stand on a blank line."""
    while True:
        if text[start:start + 1] == LF:
            start += 1
        elif text[start:start + 2] == CR + LF:
            start += 2
        else:
            return start, line
        line += 1


def find_closing_quote(text, opening):
    """The position of the quote that closes the one at opening within the limit, or None."""
    pos = opening + 1
    while True:
        quote = text.find(QUOTE, pos, opening + LIMIT)
        if quote < 0:
            return None
        if text[quote + 1:quote + 2] != QUOTE:
            return quote
        pos = quote + 2


def line_end_length(text, pos):
    """The length of the line end at pos, 0 where there is none."""
    if text[pos:pos + 1] == LF:
        return 1
    return 2 if text[pos:pos + 2] == CR + LF else 0


def unquoted_end(text, pos, separator):
    """The position after the last byte of the unquoted field at pos."""
    line_feed = text.find(LF, pos)
    end = len(text) if line_feed < 0 else line_feed
    found = text.find(separator, pos, end)
    if found >= 0:
        return found
    if line_feed > pos and text[line_feed - 1:line_feed] == CR:
        return line_feed - 1
    return end


def rejected(text, start, reason, fields_begun):
    """A rejected row; reading goes on at the physical line after the one on which it began."""
    line_feed = text.find(LF, start)
    next_start = len(text) if line_feed < 0 else line_feed + 1
    return Row(None, reason, fields_begun, next_start, line_feed < 0)


def read_row(text, start, separator):
    """The row that begins at start."""
    fields = []
    pos = start
    while True:
        begun = len(fields) + 1
        if text[pos:pos + 1] == QUOTE:
            closing = find_closing_quote(text, pos)
            if closing is None:
                row = rejected(text, start, "quote", begun)
                return row if pos + LIMIT <= len(text) else row._replace(cut=True)
            fields.append(text[pos + 1:closing].replace(b'""', QUOTE))
            pos = closing + 1
        else:
            end = unquoted_end(text, pos, separator)
            fields.append(text[pos:end])
            pos = end
        if pos - start > LIMIT:
            return rejected(text, start, "too-long", begun)
        if pos == len(text):
            return Row(fields, None, begun, pos, True)
        ending = line_end_length(text, pos)
        if ending > 0:
            return Row(fields, None, begun, pos + ending, False)
        if text[pos:pos + 1] != separator:
            return rejected(text, start, "quote", begun)
        pos += 1
        if pos - start > LIMIT:
            return rejected(text, start, "too-long", begun)
