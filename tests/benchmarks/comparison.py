# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the ratios to gzip of two runs, never their seconds, which are of two machines or of two moods of one."""
import statistics

GROWN = 1.10


def ratios_of(result):
    """{(group, name): ratio} of the lines of a result that were measured."""
    return {(line["group"], line["name"]): statistics.median(line["ratios"])
            for line in result["lines"] if line["ratios"]}


def compare(old, new):
    """Lines of text, and the names of what has grown."""
    before, now = ratios_of(old), ratios_of(new)
    text, grown = [], []
    for what in ("rows", "text_bytes"):
        if old["file"][what] != new["file"][what]:
            text.append("Another file: %s were %s and are %s." % (what, old["file"][what], new["file"][what]))
    text.append("%-64s%12s%12s%9s" % ("ratio to gzip -dc", "before", "now", "growth"))
    for key in before:
        name = "%s: %s" % (key[0].partition(",")[0], key[1])
        if key in now:
            growth = now[key] / before[key]
            mark = "  GROWN" if growth >= GROWN else ""
            text.append("%-64s%12.4g%12.4g%9.2f%s" % (name[:63], before[key], now[key], growth, mark))
            grown += [name] if mark else []
        else:
            text.append("%-64s only in the earlier run" % name[:63])
    text += ["%-64s only in this run" % ("%s: %s" % (group.partition(",")[0], name))[:63]
             for group, name in now if (group, name) not in before]
    return text, grown
