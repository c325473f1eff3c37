# SPDX-License-Identifier: GPL-3.0-or-later
"""What came out of this tree and a commit in turn: as a table that people read, and as what is written as JSON."""
import dataclasses

import answers
from ratios import CONFIDENCE, LIMIT, median_or_none
from table import number, shown_time

VERSION = 1  # of the JSON
NOTES = """\
this tree, commit: the medians of each. ratio, CPU, memory: the medians of this tree's time, processor time and peak
memory over the commit's, within each pair of runs; the stages, measured within one process, have times alone.
interval: by order statistics, holds the median of all such pairs with a chance of %(chance).0f %%%(few)s,
if no pair depends on another; what else the machine does makes it wide. OVER, and exit 1: the ratio of times is over
%(limit)s; processor time and memory are not judged. Where the interval goes down to 1 or below, the next run may say
otherwise: more --runs narrow it, and a quiet machine does. What only one of the two has is left out, and of an older
commit's answer only the figures that it tells are checked."""
WIDTHS = (10, 10, 8, 17, 8, 8, 8)


def joined(name, cells):
    """A name and its cells, each in its column."""
    return "  %-36s" % name + "".join(cell.rjust(width) for cell, width in zip(cells, WIDTHS))


def row(line):
    """One line of the table."""
    if line.skipped or not line.ratios():
        return "  %-36s %s" % (line.name, line.skipped or "too short for the clock")
    cells = [*(shown_time(median_or_none(side.values("seconds"))) for side in (line.here, line.there)),
             "%.3f" % line.ratio(), "%.3f to %.3f" % line.interval[:2], number("%.3f", line.ratio("cpu")),
             number("%.3f", line.ratio("peak_mib")), "right" if line.is_right else "WRONG"]
    return joined(line.name, cells) + ("  OVER" if line.is_over else "")


def complaints(lines):
    """What is wrong or over, a line each."""
    text = []
    for line in lines:
        name = "%s: %s" % (line.group.partition(",")[0], line.name)
        for who, side in (("this tree", line.here), ("the commit", line.there)):
            if not line.skipped and not side.is_right:
                text.append("WRONG: %s: %s answers %s instead of %s" % (name, who, side.answer, side.expected))
    for line in lines:
        if line.is_over:
            name = "%s: %s" % (line.group.partition(",")[0], line.name)
            unsure = ", which may be noise" if line.interval.low <= 1 else ""
            text.append("OVER %s: %s: %.3f (%.3f to %.3f%s)" % (LIMIT, name, line.ratio(), *line.interval[:2], unsure))
    return text


def untold(lines):
    """Of which figures the commit's answer could not be checked."""
    text = []
    for line in lines:
        side = line.there
        if not line.skipped and side.is_right:
            known = answers.in_common(side.answer, side.expected)
            if len(known) < len(side.expected):
                text.append("not told by the commit: %s: %s" % (
                    line.name, ", ".join(name for name in side.expected if name not in known)))
    return text


def notes(lines):
    """What the columns are."""
    chance = min((line.interval.chance for line in lines if line.interval), default=0)
    few = "" if chance >= CONFIDENCE else " (too few runs for %.0f %%)" % (100 * CONFIDENCE)
    return NOTES % {"chance": 100 * chance, "few": few, "limit": LIMIT}


def table(result, lines):
    """All of it as text."""
    file, machine = result["file"], result["machine"]
    text = ["%s: %s rows, %.1f MiB of text, %.1f MiB packed; day %s; %d paired runs after a warm-up" % (
        file["name"], format(file["rows"], ","), file["text_bytes"] / 2**20, file["packed_bytes"] / 2**20, file["day"],
        result["runs"]), "%(cores)d cores, %(cpu)s; %(compiler)s" % machine,
        "this tree: %s; the commit: %s" % (result["tree"], result["commit"]["title"])]
    text += ["built differently: %s" % difference for difference in result["differences"]]
    text += ["", joined("", ("this tree", "commit", "ratio", "interval", "CPU", "memory", "answers"))]
    for group in dict.fromkeys(line.group for line in lines):
        text += [group] + [row(line) for line in lines if line.group == group]
    return "\n".join([*text, *untold(lines), "", notes(lines), *complaints(lines)])


def written(line):
    """A line of the JSON."""
    interval = line.interval
    return {"group": line.group, "name": line.name, "skipped": line.skipped, "ratio": line.ratio(),
            "interval": interval and interval._asdict(), "cpu_ratio": line.ratio("cpu"),
            "memory_ratio": line.ratio("peak_mib"), "over": line.is_over, "right": line.is_right,
            "this_tree": dataclasses.asdict(line.here), "commit": dataclasses.asdict(line.there)}


def result_of(lines, about):
    """What is written as JSON; about: runs, machine, file, tree, commit, differences."""
    return {"footfall_benchmark_pairs": VERSION, **about, "limit": LIMIT, "lines": list(map(written, lines))}
