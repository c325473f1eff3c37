"""Random events -> the bytes of a file: columns, header, separator, quotes, line ends, bad rows, gzip, damage."""

import gzip
import zlib

from random_values import SECOND, TIME_FORMS, WRONG_TIMES, date_time, timestamp
from reader import COLUMNS, IDENTITIES

SEPARATORS = {"comma": b",", "tab": b"\t", "pipe": b"|", "semicolon": b";"}
HEADERS = ["none", "plain", "permuted", "aliases", "upper", "spaces", "quoted", "extra", "missing", "several-names",
           "identity-only-one"]
DAMAGES = ["cut", "checksum", "size", "garbage-after", "member-cut-after", "bit", "padding-then-garbage",
           "lone-1f-after"]
TIME_NAMES = ["derived_tstamp", "collector_tstamp", "event_datetime"]
PAGE_NAMES = ["page_url", "page_urlpath"]
NEED_A_HEADER = ("header-again", "header-only", "header-name-twice", "header-without-timestamp",
                 "header-without-identity")
MAGIC_ONLY = "gzip-magic-only"
LIMIT = 1_048_576


def other_separators(separator):
    """Many of the separators that are not this one."""
    return "".join(other.decode() * 9 for other in SEPARATORS.values() if other != separator)


def kind_of_header(chooser):
    """A kind of header that suits the features in focus."""
    if "identity-not-in-header" in chooser.foci:
        return chooser.choose("header", ["missing", "identity-only-one"])
    if any(feature in chooser.foci for feature in NEED_A_HEADER):
        return chooser.choose("header", HEADERS[1:])
    return chooser.choose("header", HEADERS, "none", 0.35)


def header_of(chooser, kind, wanted, separator):
    """The (name, column or None) of each place in the header; wanted identities are always among them."""
    rng = chooser.rng
    places = [(column, column) for column in COLUMNS]
    if kind in ("permuted", "aliases", "extra", "missing", "several-names", "identity-only-one"):
        rng.shuffle(places)
    if kind == "aliases":
        names = {"timestamp": rng.choice(TIME_NAMES), "page": rng.choice(PAGE_NAMES)}
        places = [(names.get(column, column), column) for _, column in places]
    elif kind == "extra":
        for name in ["platform", "", "x" + other_separators(separator), "user", "platform"][:rng.randint(1, 5)]:
            places.insert(rng.randint(0, len(places)), (name, None))
    elif kind == "missing":
        gone = rng.sample([c for c in ("event_id", "page", *IDENTITIES) if c not in wanted], rng.randint(1, 2))
        places = [place for place in places if place[1] not in gone]
    elif kind == "identity-only-one":
        places = [place for place in places if place[1] == "timestamp" or place[1] in wanted]
    elif kind == "several-names":
        for name in rng.sample(TIME_NAMES + PAGE_NAMES, rng.randint(1, 3)):
            places.insert(rng.randint(0, len(places)), (name, "other-" + name))
        if rng.random() < 0.5:
            places = [place for place in places if place[0] not in ("timestamp", "page")]
            places += [(rng.choice(TIME_NAMES), "timestamp")] if not any(n in TIME_NAMES for n, _ in places) else []
            rng.shuffle(places)
    return places


def spoil_header(chooser, places):
    """The header made useless in one of the ways that are an error."""
    if chooser.want("header-name-twice", 0.0):
        places = places + [chooser.rng.choice([place for place in places if place[1] in COLUMNS])]
    if chooser.want("header-without-timestamp", 0.0):
        places = [place for place in places if place[0] not in ["timestamp"] + TIME_NAMES]
    if chooser.want("header-without-identity", 0.0):
        places = [place for place in places if place[0] not in IDENTITIES]
    return places


def field_bytes(value, separator, quote_all):
    """A field, in quotes if all are or if it could not be read back without."""
    needs = value.startswith(b'"') or any(byte in value for byte in (separator, b"\n", b"\r"))
    return b'"' + value.replace(b'"', b'""') + b'"' if quote_all or needs else value


def name_bytes(chooser, kind, name):
    """A name as it stands in the header."""
    text = name.upper() if kind == "upper" and chooser.rng.random() < 0.7 else name
    if kind == "upper" and chooser.rng.random() < 0.3:
        text = name.title()
    if kind == "spaces":
        text = chooser.rng.choice(["", " ", "  "]) + text + chooser.rng.choice(["", " ", " \v"])
    return text.encode()


def event_values(chooser, event, forms):
    """The six values of an event by column, its timestamp in one of the forms."""
    values = dict(event)
    for hours, name in enumerate(TIME_NAMES, 1):
        values["other-" + name] = date_time(event["timestamp"] + hours * 3600 * SECOND).encode()
    for name in PAGE_NAMES:
        values["other-" + name] = b"/" + name.encode()
    values["timestamp"], used = timestamp(chooser.rng, event["timestamp"], chooser.rng.choice(forms))
    chooser.tags.add("time:" + used)
    return values


def bad_rows(chooser, values, row_of, separator, kinds):
    """Rows that are rejected, for reasons the set is to have."""
    rows = []
    for name in chooser.some("wrong-time", list(WRONG_TIMES), 0.25, 4):
        rows.append(row_of(dict(values, timestamp=WRONG_TIMES[name])))
    good = row_of(values)
    recipes = {
        "bad:too-few-fields": good.rpartition(separator)[0] or b"x" + separator + b"y",
        "bad:too-many-fields": good + separator + b"more",
        "bad:one-word": b"word",
        "bad:blank": b"  ",
        "bad:separators-only": separator * 5,
        "bad:text-after-quote": good + separator + b'"a"b',
        "bad:blank-after-quote": b'"a" ' + separator + good,
        "bad:text-after-quote-across-lines": b'"a\n' + good + b'\n"b' + separator + good,
    }
    for feature, row in recipes.items():
        if chooser.want(feature, 0.04):
            rows.append(row)
    if chooser.want("bad:unclosed-quote", 0.05):
        rows.append(b'"' + good.replace(b'"', b"") if chooser.rng.random() < 0.5 else good + separator + b'"open')
    if "too-long" in kinds:
        rows.append(row_of(dict(values, page=b"x" * LIMIT)).replace(b'"', b""))
    return rows


def rows_at_the_limit(chooser, values, row_of, separator):
    """Rows and quoted fields of just the greatest size and of one byte more (rarely: they are big)."""
    rows = []
    if chooser.want("row-of-exactly-1-mib", 0.0):
        bare = row_of(dict(values, page=b"{}")).replace(b'"', b"")
        rows += [bare.replace(b"{}", b"y" * (LIMIT + more - len(bare) + 2)) for more in (0, 1)]
    if chooser.want("quoted-field-of-exactly-1-mib", 0.0):
        rows += [b'"' + b"z" * (LIMIT + more - 2) + b'"' for more in (0, 1)]
    if chooser.want("quote-open-beyond-1-mib", 0.0):
        rows.append(b'"' + (b"line " * 999 + b"\n") * (LIMIT // 4996 + 2) + b'"' + separator + b"end")
    if chooser.want("long-quoted-fields", 0.0):
        rows.append(separator.join([b'"' + b"q" * 600_000 + b'"'] * 2))
    return rows


def file_text(chooser, events, wanted, forms):
    """The plain text of a file with these events."""
    rng = chooser.rng
    separator = SEPARATORS[chooser.choose("separator", list(SEPARATORS), "comma", 0.4)]
    kind = kind_of_header(chooser)
    places = header_of(chooser, kind, wanted, separator)
    if kind != "none":
        places = spoil_header(chooser, places)
    quoting = chooser.choose("quotes", ["all", "minimal", "mixed"])

    def row_of(values):
        """The bytes of a row by this file's columns and quoting."""
        fields = [values.get(column, b"extra") for _, column in places]
        return separator.join(
            field_bytes(field, separator, quoting == "all" or quoting == "mixed" and rng.random() < 0.5)
            for field in fields)

    if chooser.want("other-separators-in-the-first-row", 0.1):
        events = [dict(events[0], page=b"/" + other_separators(separator).encode())] + events[1:]
    rows = [row_of(event_values(chooser, event, forms)) for event in events]
    values = event_values(chooser, events[0], ["space"])
    kinds = {"too-long"} if chooser.want("bad:too-long", 0.0) else set()
    bad = bad_rows(chooser, values, row_of, separator, kinds) + rows_at_the_limit(chooser, values, row_of, separator)
    if chooser.want("only-bad-rows", 0.0):
        rows = []
    for row in bad:
        rows.insert(rng.randint(0, len(rows)), row)
    header = separator.join(name_bytes(chooser, kind, name) for name, _ in places)
    if kind == "quoted":
        header = b'"' + header.replace(separator, b'"' + separator + b'"') + b'"'
    if kind != "none":
        if chooser.want("header-again", 0.1):
            rows.insert(rng.randint(0, len(rows)), header)
        if chooser.want("header-only", 0.0):
            rows = []
        rows.insert(0, header)
    if chooser.want("wrong-separator-once", 0.03) and len(rows) > 1:
        place = rng.randrange(1, len(rows))
        rows[place] = rows[place].replace(separator, b"," if separator != b"," else b";")
    return join_rows(chooser, rows)


def join_rows(chooser, rows):
    """Rows with line ends, blank lines and what may stand at the beginning and the end of a file."""
    rng = chooser.rng
    ends = {"lf": [b"\n"], "crlf": [b"\r\n"], "mixed": [b"\n", b"\r\n"]}
    ends = ends[chooser.choose("line-ends", list(ends), "lf", 0.6)]
    blank_lines = chooser.want("blank-lines", 0.15)
    text = rng.choice(ends) * rng.randint(0, 3) if blank_lines else b""
    for row in rows:
        text += row + rng.choice(ends)
        if blank_lines and rng.random() < 0.2:
            text += rng.choice(ends) * rng.randint(1, 3)
    end = chooser.first_wanted({"no-last-line-end": 0.25, "lone-cr-at-the-end": 0.03})
    if end == "no-last-line-end":
        text = text.rstrip(b"\r\n")
    elif end == "lone-cr-at-the-end":
        text += b"\r"
    if chooser.want("byte-order-mark", 0.15):
        text = b"\xef\xbb\xbf" + text
    if chooser.want("no-text", 0.0):
        text = rng.choice([b"", b"\n\n", b"\r\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n"])
    if chooser.want("utf-16", 0.0):
        text = text.decode("latin-1").encode(rng.choice(["utf-16", "utf-16-be", "utf-32"]))
    return text


def gzip_member(rng, text):
    """One gzip member, stored or deflated, at times with full flushes or a name in its header."""
    if rng.random() < 0.2:
        return gzip.compress(text, rng.choice([0, 1, 9]), mtime=0)
    packer = zlib.compressobj(rng.choice([0, 1, 6, 9]), zlib.DEFLATED, -15)
    body, step = b"", rng.choice([40, 200, 1000, len(text) + 1])
    for start in range(0, len(text), step):
        body += packer.compress(text[start:start + step]) + packer.flush(zlib.Z_FULL_FLUSH)
    body += packer.flush()
    name, flags = (b"", 0) if rng.random() < 0.5 else (b"events.csv\0", 8)
    header = b"\x1f\x8b\x08" + bytes([flags]) + bytes(5) + b"\xff" + name
    return header + body + zlib.crc32(text).to_bytes(4, "little") + len(text).to_bytes(4, "little")


def damaged(chooser, data):
    """The gzip data with a fault in it."""
    rng = chooser.rng
    kind = chooser.choose("damage", DAMAGES)
    if kind == "cut":
        return data[:rng.randint(rng.choice([2, len(data) // 2, len(data) - 20]), len(data) - 1)]
    if kind == "checksum":
        return data[:-8] + bytes([data[-8] ^ 1]) + data[-7:]
    if kind == "size":
        return data[:-1] + bytes([data[-1] ^ 1])
    if kind == "bit":
        place = rng.randint(10, len(data) - 9) if len(data) > 20 else len(data) - 1
        return data[:place] + bytes([data[place] ^ 1 << rng.randrange(8)]) + data[place + 1:]
    after = {"garbage-after": b"garbage", "member-cut-after": data[:rng.randint(2, 12)],
             "padding-then-garbage": bytes(512) + b"x", "lone-1f-after": b"\x1f"}
    return data + after[kind]


def packed(chooser, text):
    """The text as it stands on disk: plain, or gzip of one or more members, padded or damaged."""
    rng = chooser.rng
    gzip_features = ("two-members", "padded", "padding-between", "damage:", "member-of-nothing", MAGIC_ONLY)
    if not (any(focus.startswith(gzip_features) for focus in chooser.foci) or chooser.want("gzip", 0.35)):
        return text
    members = [text]
    if chooser.want("two-members", 0.4):
        cuts = sorted(rng.randint(0, len(text)) for _ in range(rng.randint(1, 4)))
        members = [text[a:b] for a, b in zip([0] + cuts, cuts + [len(text)])]
    if chooser.want("member-of-nothing", 0.1):
        members.insert(rng.randint(0, len(members)), b"")
    between = bytes(rng.randint(1, 600)) if chooser.want("padding-between", 0.05) else b""
    data = between.join(gzip_member(rng, member) for member in members)
    if chooser.want(MAGIC_ONLY, 0.0):
        return data[:2]
    if chooser.in_focus("damage") or rng.random() < 0.15:
        return damaged(chooser, data)
    return data + bytes(rng.randint(1, 2000)) if chooser.want("padded", 0.2) else data


def file_bytes(chooser, events, wanted):
    """The bytes of a file with these events."""
    forms = chooser.some("form", TIME_FORMS, 1.0, 4)
    text = file_text(chooser, events, wanted, forms)
    if chooser.want("unclosed-quote-then-damage", 0.0):
        end = chooser.rng.choice([b'e,"open\nline\n1,2\n', b'e,"open\nline', b'"text"after', b'e,"closed"'])
        return gzip_member(chooser.rng, text.rstrip(b"\r\n") + b"\n" + end) + b"garbage"
    return packed(chooser, text)
