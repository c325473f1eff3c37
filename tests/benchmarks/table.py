# SPDX-License-Identifier: GPL-3.0-or-later
"""The table that people read."""
import statistics

from lines import FORMS, IGZIP, PEERS, REFERENCE, REPORT, STAGES

NOTES = """\
spread: from the least to the greatest, of the median. MiB/s: of text. gzip = 1: the median of the ratios to gzip -dc
on the same file in the same round, of time and of processor time (CPU). Processor time and peak memory (of a pipe: of
its largest process) are those of the whole process, as the kernel tells them when it has ended; no peak is shown below
%(smallest).1f MiB. B/event: the peak less that of the same command on a file of one event, for each event. The stages
of reading hold those before them; other definitions start from the study with the usual ones and hold all days. A
wrong answer is one that differs from a slow, independent count of the same file."""

WIDTHS = (9, 8, 7, 9, 10, 8, 9, 9, 9, 7)


def shown_time(seconds):
    """A time in a unit of its size."""
    for unit, size in (("s ", 1), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            break
    return "%.3g %s" % (seconds / size, unit) if seconds < 100 else "%.0f s " % seconds


def number(form, value):
    """A number, or a dash for none."""
    return "–" if value is None else form % value


def rate(line, file):
    """MiB of text (whose length only the main file's is known) and rows a second; none of what reads no file."""
    if line.group == STAGES and not line.name.startswith(("inflate", "+")):
        return None, None
    seconds = statistics.median(line.seconds)
    return file["text_bytes"] / 2**20 / seconds if line.file == file["name"] else None, file["rows"] / seconds


def row(line, file):
    """One line of the table."""
    if not line.seconds:
        return "  %-36s %s" % (line.name, line.skipped or "gave no answer")
    median = statistics.median(line.seconds)
    text_rate, row_rate = rate(line, file)
    cells = [shown_time(median), "%.0f %%" % (100 * (max(line.seconds) - min(line.seconds)) / median),
             number("%.0f", text_rate), number("%.2f M", row_rate and row_rate / 1e6),
             "%.3g" % statistics.median(line.ratios),
             number("%.2f s", statistics.median(line.cpu) if line.cpu else None),
             number("%.2f", statistics.median(line.cpu_ratios) if line.cpu else None), number("%.1f", line.peak_mib),
             number("%.1f", line.bytes_per_event), line.verdict or "–"]
    return joined("  %-36s" % line.name, cells)


def joined(name, cells):
    """A name and its cells, each in its column."""
    return name + "".join(cell.rjust(width) for cell, width in zip(cells, WIDTHS))


def head():
    """The names of the columns."""
    names = ("median", "spread", "MiB/s", "rows/s", "gzip = 1", "CPU", "gzip = 1", "peak MiB", "B/event", "answer")
    return joined(" " * 38, names)


def pairs_of(lines):
    """What is worth comparing directly: (name, line, line), each measured in the same rounds."""
    by_key = {(line.group, line.name): line for line in lines if line.seconds}
    isal, zlib = by_key.get((REPORT, "with ISA-L")), by_key.get((REPORT, "with zlib"))
    usual = isal or zlib
    pairs = [("footfall-report with ISA-L / igzip -dc", isal, by_key.get((REFERENCE, IGZIP))),
             ("footfall-report with zlib / with ISA-L", zlib, isal)]
    pairs += [("%s / %s" % (line.name, usual.file), line, usual) for line in by_key.values()
              if line.group == FORMS and usual]
    pairs += [("%s / footfall-report" % line.name, line, usual) for line in by_key.values() if line.group == PEERS]
    return [pair for pair in pairs if pair[1] and pair[2]]


def direct_ratios(lines):
    """{name: the median of the ratios within each round}"""
    return {name: statistics.median(a / b for a, b in zip(one.seconds, other.seconds))
            for name, one, other in pairs_of(lines)}


def table(result, lines):
    """All of it as text."""
    file, machine = result["file"], result["machine"]
    text = ["%s: %s rows, %.1f MiB of text, %.1f MiB packed; day %s; %d runs after a warm-up" % (
        file["name"], format(file["rows"], ","), file["text_bytes"] / 2**20, file["packed_bytes"] / 2**20, file["day"],
        result["runs"]), "%(cores)d cores, %(cpu)s; %(compiler)s; inflater %(inflater)s" % machine, "", head()]
    for group in dict.fromkeys(line.group for line in lines):
        text += [group] + [row(line, file) for line in lines if line.group == group]
    text += ["", "directly, within the same rounds"]
    text += ["  %-64s%10.3f" % item for item in result["direct"].items()]
    wrong = [line for line in lines if line.verdict == "WRONG"]
    text += ["WRONG: %s, %s: %s instead of %s" % (line.group, line.name, line.answer, line.expected) for line in wrong]
    return "\n".join(text + ["", NOTES % {"smallest": result["smallest_peak_mib"]}])
