"""Random field values: timestamps in every form, identities and pages."""

from datetime import datetime, timedelta, timezone

SECOND = 1_000_000
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

TIME_FORMS = (
    ["T", "space", "Z", "utc-word", "second-60", "offset-hh", "offset-hhmm", "offset-hh:mm", "offset-negative",
     "seconds-9", "seconds-10", "seconds-11", "milliseconds-12", "milliseconds-13"]
    + ["fraction-%d" % digits for digits in range(1, 10)]
)

WRONG_TIMES = {
    "30-february": b"2014-02-30 10:00:00",
    "29-february-of-no-leap-year": b"2015-02-29 10:00:00",
    "24-00-01": b"2014-09-29 24:00:01",
    "hour-24": b"2014-09-29 24:00:00",
    "minute-60": b"2014-09-29 13:60:00",
    "second-61": b"2014-09-29 13:07:61",
    "month-13": b"2014-13-01 00:00:00",
    "day-0": b"2014-09-00 00:00:00",
    "dot-without-digit": b"2014-09-29 13:07:55.",
    "ten-digits": b"2014-09-29 13:07:55.1234567890",
    "words": b"yesterday",
    "empty": b"",
    "leading-blank": b" 2014-09-29 13:07:55",
    "trailing-blank": b"2014-09-29 13:07:55 ",
    "year-1969": b"1969-12-31 23:59:59",
    "1969-by-offset": b"1970-01-01 00:30:00+01:00",
    "year-10000-by-offset": b"9999-12-31 23:30:00-01:00",
    "offset+24": b"2014-09-29 13:07:55+24:00",
    "offset-minutes-60": b"2014-09-29 13:07:55+01:60",
    "offset-one-digit": b"2014-09-29 13:07:55+1",
    "offset-blank": b"2014-09-29 13:07:55 +01:00",
    "Z-and-utc-word": b"2014-09-29 13:07:55Z UTC",
    "offset-and-utc-word": b"2014-09-29 13:07:55+00:00 UTC",
    "lower-z": b"2014-09-29 13:07:55z",
    "lower-t": b"2014-09-29t13:07:55",
    "lower-utc": b"2014-09-29 13:07:55 utc",
    "no-seconds": b"2014-09-29 13:07",
    "date-only": b"2014-09-29",
    "slashes": b"2014/09/29 13:07:55",
    "two-blanks": b"2014-09-29  13:07:55",
    "eight-digits": b"14119960",
    "fourteen-digits": b"14119960750000",
    "negative-seconds": b"-1411996075",
    "plus-seconds": b"+1411996075",
    "seconds-with-dot": b"1411996075.5",
    "seconds-utc-word": b"1411996075 UTC",
    "nul-after": b"2014-09-29 13:07:55\0",
    "non-ascii-digits": "２０１４-09-29 13:07:55".encode(),
    "tab-between": b"2014-09-29\t13:07:55",
}

EMPTY_IDENTITIES = {"nothing": b"", "blanks": b"  ", "NULL": b"NULL", "backslash-N": b"\\N", "null": b"null",
                    "white-space": b" \v\f\t "}
NEARLY_EMPTY = [b" NULL", b"Null", b"\\n", b"NULL ", b"\xc2\xa0", b"-", b"0"]
NIL = b"00000000-0000-0000-0000-000000000000"
NEARLY_NIL = [b"00000000-0000-0000-0000-000000000001", b"00000000000000000000000000000000"]
PLAIN_PAGES = [b"/", b"/home", b"/Home", b"/a", b"/shop/item?id=7", b"", b"/p%20q", "/straße".encode(),
               "/ページ".encode(), b"=1+1", b"'quoted'", b" /lead", b"/trail ", b"null"]


def date_time(instant, between="T"):
    """An instant to the second in UTC as YYYY-MM-DDTHH:MM:SS."""
    time = EPOCH + timedelta(seconds=instant // SECOND)
    return "%04d-%02d-%02d%s%02d:%02d:%02d" % (time.year, time.month, time.day, between, time.hour, time.minute,
                                               time.second)


def fraction_text(rng, instant, digits):
    """A fraction of so many digits (of more when the instant needs more), digits after the sixth at random."""
    six = "%06d" % (instant % SECOND)
    needed = max(digits, len(six.rstrip("0")))
    return "." + (six + "%03d" % rng.randrange(1000))[:needed] if needed else ""


def offset_text(rng, form, instant):
    """An offset in one of its forms, and the instant moved so that the two together mean the same."""
    hours, minutes = rng.choice([(0, 0), (1, 0), (2, 0), (5, 30), (5, 45), (12, 45), (23, 59), (14, 0), (9, 30)])
    if form == "offset-hh":
        minutes = 0
    sign = rng.choice("+-") if form != "offset-negative" else "-"
    shift = (hours * 60 + minutes) * 60 * SECOND * (1 if sign == "+" else -1)
    separator = ":" if form in ("offset-hh:mm", "offset-negative") else ""
    text = "%s%02d" % (sign, hours)
    return text if form == "offset-hh" else text + separator + "%02d" % minutes, instant + shift


def timestamp(rng, instant, form):
    """An instant written in a form, and the form that was really used."""
    between = rng.choice("T ")
    seconds, fraction = instant // SECOND, instant % SECOND
    if form.startswith("seconds-") and fraction == 0 and len(str(seconds)) == int(form[8:]):
        return str(seconds).encode(), form
    if form.startswith("milliseconds-") and fraction % 1000 == 0 and len(str(instant // 1000)) == int(form[13:]):
        return str(instant // 1000).encode(), form
    if form.startswith("offset-"):
        suffix, moved = offset_text(rng, form, instant)
        if 0 <= moved < 253_370_764_800 * SECOND:
            return (date_time(moved, between) + fraction_text(rng, instant, 0) + suffix).encode(), form
    if form.startswith("fraction-"):
        fraction = fraction_text(rng, instant, int(form[9:]))
        return (date_time(instant, between) + fraction).encode(), "fraction-%d" % (len(fraction) - 1)
    if form == "second-60" and seconds % 60 == 0 and seconds > 0:
        text = date_time(instant - SECOND, between)[:-2] + "60"
        return (text + fraction_text(rng, instant, 0)).encode(), form
    suffix = {"Z": "Z", "utc-word": " UTC"}.get(form, "")
    between = {"T": "T", "space": " "}.get(form, between)
    used = form if form in ("Z", "utc-word", "T", "space") else {"T": "T", " ": "space"}[between]
    return (date_time(instant, between) + fraction_text(rng, instant, 0) + suffix).encode(), used


def some_pages(chooser, separator):
    """A pool of pages, some of them hard to quote, show or order."""
    rng = chooser.rng
    pages = rng.sample(PLAIN_PAGES, rng.randint(1, 6))
    hard = {
        "page:newline": b"/two\nlines\n",
        "page:crlf": b"/two\r\nlines",
        "page:lone-cr": b"/one\rline",
        "page:escaped-quote": b'"/say "hi""',
        "page:separator": b"/a" + separator + b"b",
        "page:inner-quote": b'/a"b',
        "page:not-utf-8": rng.choice([b"/\xff", b"/\xe2\x82", b"/\xed\xa0\x80", b"/\xc0\x80x", b"/\xf4\x90\x80\x80",
                                      b"/\x80\xe2\x82\xac", b"\xe2\x82\xe2\x82\xac"]),
        "page:nul": b"/a\0b",
        "page:control": rng.choice([b"/\x1b[31m", b"/\x07", b"/\x7f", b"/\x08x"]),
        "page:bidirectional": rng.choice(["/\u202e", "/\u2066x", "/\u2028", "/\x85", "/\u009b"]).encode(),
        "page:emoji": "/😀".encode(),
    }
    for feature, page in hard.items():
        if chooser.want(feature, 0.08):
            pages += [page, page]
    return pages


def some_identities(chooser, column):
    """A pool of values of an identity column."""
    rng = chooser.rng
    values = [("%s%d" % (column, n)).encode() for n in range(rng.randint(1, 7))]
    if rng.random() < 0.3:
        values += [b"same", b"SAME"]
    for name in chooser.some("empty", list(EMPTY_IDENTITIES), 0.3, 3):
        values += [EMPTY_IDENTITIES[name]] * 2
    if rng.random() < 0.1:
        values.append(rng.choice(NEARLY_EMPTY))
    if chooser.want("nil-uuid", 0.7 if "ignore-nil-uuid" in chooser.foci else 0.25):
        values += [NIL, NIL, rng.choice(NEARLY_NIL)]
    if chooser.want("user:not-utf-8", 0.06):
        values += [b"u\xff", b"u\xfe", b"u\xc3", b"u\xc3\xa9"]
    if chooser.want("user:nul", 0.06):
        values += [b"u\0", b"u\0x", b"u"]
    if chooser.want("user:control", 0.06):
        values += [b"u\x1bx", b"u\x01", "u\u202e".encode()]
    if chooser.want("user:blank-around", 0.06):
        values += [b"u ", b" u", b"u"]
    return values
