"""Checks of reading on examples worked out by hand; test_oracle.py runs them too."""

import gzip
import unittest

from example import EXAMPLE, SECOND, answer, rejections, report, row
from gzip_members import unpack
from inflate import inflate_until_fault
from reader import read_bytes
from timestamps import parse_timestamp


class Timestamps(unittest.TestCase):
    """The forms of a timestamp."""

    def test_forms_of_one_second(self):
        for form in (b"2014-09-29 13:07:55", b"2014-09-29T13:07:55", b"2014-09-29T13:07:55Z", b"1411996075",
                     b"2014-09-29 13:07:55 UTC", b"2014-09-29 14:07:55+01", b"2014-09-29T14:07:55+0100",
                     b"2014-09-29T07:37:55-05:30", b"1411996075000", b"2014-09-29 13:07:55.000000000"):
            self.assertEqual(parse_timestamp(form), 1411996075 * SECOND, form)

    def test_fractions_are_cut_to_microseconds(self):
        self.assertEqual(parse_timestamp(b"1970-01-01 00:00:01.5"), 1_500_000)
        self.assertEqual(parse_timestamp(b"1970-01-01 00:00:01.123456999"), 1_123_456)
        self.assertEqual(parse_timestamp(b"100000000001"), 100_000_000_001_000)

    def test_second_60_is_the_next_second(self):
        self.assertEqual(parse_timestamp(b"1970-01-01 23:59:60"), 86400 * SECOND)
        self.assertEqual(parse_timestamp(b"1969-12-31 23:59:60"), 0)

    def test_the_year_is_that_of_the_instant_in_utc(self):
        self.assertEqual(parse_timestamp(b"1969-12-31 23:00:00-02"), 3600 * SECOND)
        self.assertIsNone(parse_timestamp(b"1970-01-01 00:00:00+00:01"))
        self.assertEqual(parse_timestamp(b"9999-12-31 23:59:59"), 253402300799 * SECOND)
        self.assertIsNone(parse_timestamp(b"9999-12-31 23:59:60"))

    def test_no_timestamps(self):
        for form in (b"2014-02-30 10:00:00", b"2014-09-29 24:00:01", b"2014-09-29 24:00:00", b"2014-09-29 13:07:55.",
                     b" 2014-09-29 13:07:55", b"2014-09-29 13:07:55 ", b"", b"yesterday", b"12345678",
                     b"12345678901234", b"2014-09-29 13:07:55+24:00", b"2014-09-29 13:07:55Z UTC",
                     b"2014-09-29 13:07:55.0123456789", b"2014-09-29 13:07:61", b"2014-09-29 13:07"):
            self.assertIsNone(parse_timestamp(form), form)


class Reading(unittest.TestCase):
    """Rows, headers, separators, reasons."""

    def test_physical_lines_of_rejected_rows(self):
        data = row(page=b'"two\nlines\n"') + b"\n\r\n" + b"word\n" + row(b"never") + b"\n" + row() + b',"a"b\n' + row()
        self.assertEqual(rejections(data), [(5, "fields"), (6, "timestamp"), (7, "quote")])
        self.assertEqual(len(read_bytes(data).events), 2)

    def test_unclosed_quote_costs_one_row(self):
        data = row() + b"\n" + row(page=b'"open') + b"\n" + row() + b"\n" + row()
        self.assertEqual(rejections(data), [(2, "quote")])
        self.assertEqual(len(read_bytes(data).events), 3)

    def test_limits_of_a_row_and_of_a_quoted_field(self):
        mib = 1024 * 1024
        room = mib - len(row(page=b""))
        self.assertEqual(rejections(row() + b"\n" + row(page=b"x" * room) + b"\r\n"), [])
        self.assertEqual(rejections(row() + b"\n" + row(page=b"x" * (room + 1))), [(2, "too-long")])
        self.assertEqual(rejections(row() + b'\n"' + b"x" * (mib - 2) + b'"'), [(2, "fields")])
        self.assertEqual(rejections(row() + b'\n"' + b"x" * (mib - 1) + b'"'), [(2, "quote")])

    def test_quotes(self):
        page = read_bytes(row(page=b'"say ""hi"", you"') + b"\r\n").events[0].page
        self.assertEqual(page, b'say "hi", you')
        self.assertEqual(read_bytes(row(page=b'a"b')).events[0].page, b'a"b')

    def test_header_in_any_order_with_aliases(self):
        data = b"\xef\xbb\xbf Page_URL ;COLLECTOR_TSTAMP;more;user_fingerprint\n/x;2014-09-29 10:00:00;;u\n"
        contents = read_bytes(data)
        self.assertEqual((contents.events[0].page, contents.events[0].user_fingerprint), (b"/x", b"u"))
        self.assertEqual(contents.columns, ("timestamp", "user_fingerprint", "page"))

    def test_the_plain_name_wins_then_the_order_of_aliases(self):
        data = b"event_datetime,derived_tstamp,user_fingerprint\n1970-01-01 00:00:09,1970-01-01 00:00:05,u\n"
        self.assertEqual(read_bytes(data).events[0].time, 5 * SECOND)

    def test_separator_of_the_first_row(self):
        tabs = row(page=b"/a").replace(b",", b"\t") + b"1,2,3,4,5,6,7"
        self.assertEqual(read_bytes(tabs).events[0].page, b"/a1,2,3,4,5,6,7")
        self.assertEqual(rejections(b"a;b;c\n" + row().replace(b",", b";")), [(1, "fields")])

    def test_header_again_is_rejected(self):
        header = b"timestamp,user_fingerprint\n"
        self.assertEqual(rejections(header + b"2014-09-29 10:00:00,u\n" + header), [(3, "timestamp")])

    def test_no_events_table(self):
        for data in (b"", b"\n\r\n", b"\xef\xbb\xbf", gzip.compress(b""), b"<html>", b"timestamp,page\n",
                     b"timestamp,user_fingerprint,TIMESTAMP\n", b"user_fingerprint,page\n",
                     row().decode().encode("utf-16")):
            self.assertEqual(answer(data, "--max-rejected=100%")[0], 3, data)


class Gzip(unittest.TestCase):
    """Members, padding, damage."""

    def test_members_and_padding(self):
        a, b = gzip.compress(EXAMPLE[:50]), gzip.compress(EXAMPLE[50:])
        self.assertEqual(unpack(a + b), (EXAMPLE, False))
        self.assertEqual(unpack(a + bytes(9) + b + bytes(512)), (EXAMPLE, False))
        self.assertEqual(unpack(a + b + b"x"), (EXAMPLE, True))
        self.assertEqual(unpack(a + b[:5]), (EXAMPLE[:50], True))

    def test_the_row_that_damage_cuts_is_no_row(self):
        data = gzip.compress(EXAMPLE + b"half a row")
        self.assertEqual(answer(data)[0], 0)
        bad = data[:-8] + bytes([data[-8] ^ 1]) + data[-7:]
        self.assertEqual(answer(bad)[0], 4)
        result = report(bad, "--accept-partial")
        self.assertEqual((result["rows"], result["events"], result["partial"]), (9, 9, True))
        self.assertEqual(answer(data[:12], "--accept-partial")[0], 4)

    def test_plain_inflate(self):
        for level in (0, 1, 9):
            packed = gzip.compress(EXAMPLE * 3, level)
            self.assertEqual(inflate_until_fault(packed[10:]), EXAMPLE * 3)
        self.assertTrue((EXAMPLE * 3).startswith(inflate_until_fault(packed[10:80])))


if __name__ == "__main__":
    unittest.main()
