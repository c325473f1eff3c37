"""A plain reading of RFC 1951, used only to learn what came before a fault in deflated data."""

LENGTH_BASE = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163,
               195, 227, 258]
LENGTH_EXTRA = [0] * 8 + [1] * 4 + [2] * 4 + [3] * 4 + [4] * 4 + [5] * 4 + [0]
DISTANCE_BASE = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
                 3073, 4097, 6145, 8193, 12289, 16385, 24577]
DISTANCE_EXTRA = [0, 0] + [n // 2 - 1 for n in range(2, 30)]
CODE_LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]


class Fault(Exception):
    """The data ends or is not deflated data."""


class Bits:
    """The bits of some bytes, lowest bit of a byte first."""

    def __init__(self, data):
        self.data = data
        self.pos = 0

    def take(self, count):
        """The number that the next bits make, lowest first."""
        if self.pos + count > 8 * len(self.data):
            raise Fault("end of data")
        value = 0
        for n in range(count):
            value |= (self.data[self.pos >> 3] >> (self.pos & 7) & 1) << n
            self.pos += 1
        return value


def make_code(lengths, may_be_incomplete):
    """The canonical Huffman code of these lengths as {(length, bits): symbol}."""
    used = sum(2.0 ** -length for length in lengths if length)
    one_short_code = sum(1 for length in lengths if length) <= 1 and max(lengths) <= 1
    if used > 1 or (used < 1 and not (may_be_incomplete and one_short_code)):
        raise Fault("not a set of code lengths")
    code, table = 0, {}
    for length in range(1, 16):
        for symbol, symbol_length in enumerate(lengths):
            if symbol_length == length:
                table[length, code] = symbol
                code += 1
        code <<= 1
    return table


def take_symbol(bits, table):
    """The symbol of the next code."""
    code = 0
    for length in range(1, 16):
        code = code << 1 | bits.take(1)
        if (length, code) in table:
            return table[length, code]
    raise Fault("no such code")


def dynamic_codes(bits):
    """The two codes that a dynamic block begins with."""
    literals, distances, count = bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4
    if literals > 286 or distances > 30:
        raise Fault("too many symbols")
    lengths = [0] * 19
    for n in range(count):
        lengths[CODE_LENGTH_ORDER[n]] = bits.take(3)
    table = make_code(lengths, False)
    lengths = []
    while len(lengths) < literals + distances:
        symbol = take_symbol(bits, table)
        if symbol < 16:
            lengths.append(symbol)
        elif symbol == 16:
            if not lengths:
                raise Fault("nothing to repeat")
            lengths += lengths[-1:] * (3 + bits.take(2))
        else:
            lengths += [0] * (3 + bits.take(3) if symbol == 17 else 11 + bits.take(7))
    if len(lengths) > literals + distances or lengths[256] == 0:
        raise Fault("bad repeat or no end-of-block code")
    return make_code(lengths[:literals], True), make_code(lengths[literals:], True)


def take_stored_block(bits, out):
    """Adds the bytes of a stored block."""
    bits.pos = (bits.pos + 7) // 8 * 8
    size, complement = bits.take(16), bits.take(16)
    if size ^ complement != 0xFFFF:
        raise Fault("stored length")
    for _ in range(size):
        out.append(bits.take(8))


def take_coded_block(bits, out, literal_table, distance_table):
    """Adds the bytes of a block in the given codes."""
    while True:
        symbol = take_symbol(bits, literal_table)
        if symbol == 256:
            return
        if symbol < 256:
            out.append(symbol)
            continue
        if symbol > 285:
            raise Fault("length symbol")
        length = LENGTH_BASE[symbol - 257] + bits.take(LENGTH_EXTRA[symbol - 257])
        symbol = take_symbol(bits, distance_table)
        if symbol > 29:
            raise Fault("distance symbol")
        distance = DISTANCE_BASE[symbol] + bits.take(DISTANCE_EXTRA[symbol])
        if distance > len(out):
            raise Fault("distance too far back")
        for _ in range(length):
            out.append(out[-distance])


def inflate_until_fault(data):
    """All bytes that come before the fault in raw deflated data."""
    bits, out = Bits(data), bytearray()
    try:
        last = 0
        while not last:
            last, kind = bits.take(1), bits.take(2)
            if kind == 0:
                take_stored_block(bits, out)
            elif kind == 1:
                lengths = [8] * 144 + [9] * 112 + [7] * 24 + [8] * 8
                take_coded_block(bits, out, make_code(lengths, False), make_code([5] * 32, False))
            elif kind == 2:
                take_coded_block(bits, out, *dynamic_codes(bits))
            else:
                raise Fault("block type")
    except Fault:
        pass
    return bytes(out)
