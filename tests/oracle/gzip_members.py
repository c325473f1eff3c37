"""Unpacking of gzip data of any number of members, keeping what came before a fault."""

import zlib

from inflate import inflate_until_fault

MAGIC = b"\x1f\x8b"
FLAG_HEADER_CRC, FLAG_EXTRA, FLAG_NAME, FLAG_COMMENT, RESERVED_FLAGS = 2, 4, 8, 16, 0xE0


def header_length(data, start):
    """The number of bytes of the member header at start, or None when it is faulty or cut."""
    fixed = data[start:start + 10]
    if len(fixed) < 10 or fixed[:2] != MAGIC or fixed[2] != 8 or fixed[3] & RESERVED_FLAGS:
        return None
    flags = fixed[3]
    pos = start + 10
    if flags & FLAG_EXTRA:
        if pos + 2 > len(data):
            return None
        pos += 2 + int.from_bytes(data[pos:pos + 2], "little")
    for flag in (FLAG_NAME, FLAG_COMMENT):
        if flags & flag:
            zero = data.find(b"\0", pos)
            if zero < 0:
                return None
            pos = zero + 1
    if flags & FLAG_HEADER_CRC:
        expected = zlib.crc32(data[start:pos]) & 0xFFFF
        if pos + 2 > len(data) or int.from_bytes(data[pos:pos + 2], "little") != expected:
            return None
        pos += 2
    return pos - start if pos <= len(data) else None


def read_member(data, start):
    """The text of the member at start, the position after it, and whether it is whole and sound."""
    header = header_length(data, start)
    if header is None:
        return b"", len(data), False
    body = start + header
    unpacker = zlib.decompressobj(wbits=-15)
    try:
        text = unpacker.decompress(data[body:])
    except zlib.error:
        return inflate_until_fault(data[body:]), len(data), False
    if not unpacker.eof:
        return text, len(data), False
    trailer = len(data) - len(unpacker.unused_data)
    end = trailer + 8
    sum_and_size = zlib.crc32(text).to_bytes(4, "little") + (len(text) & 0xFFFFFFFF).to_bytes(4, "little")
    return text, end, data[trailer:end] == sum_and_size


def unpack(data):
    """The text of all members, and whether the data is damaged."""
    texts = []
    pos = 0
    while True:
        text, pos, sound = read_member(data, pos)
        texts.append(text)
        if not sound:
            return b"".join(texts), True
        while pos < len(data) and data[pos] == 0:
            pos += 1
        if pos == len(data):
            return b"".join(texts), False
        if data[pos:pos + 2] != MAGIC:
            return b"".join(texts), True
