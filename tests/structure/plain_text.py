#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails where the window could show text from outside in a way in which Qt takes it for HTML.

    plain_text.py SOURCE_FOLDER

common/plain_text.* has what shows text as it stands. Elsewhere in app/desktop: no label but a PlainLabel, no tool tip or
help but through the functions there (a tr() of words alone may be given as it is), and nothing that shows HTML, but in
the files named below, each with its reason.
"""

import os
import re
import sys

HOME = "common/plain_text"
# Where a rule does not hold, and why.
EXCEPTIONS = {
    ("about.cpp", "HTML"): "words of ours alone",
    ("about.cpp", "message box"): "words of ours alone",
    ("note_label.h", "label"): "as below",
    ("note_label.cpp", "label"): "as below",
    ("note_label.cpp", "HTML"): "links within the notes, whose text it escapes; the window's test walks over it",
    ("table_view.cpp", "HTML"): "a table for the clipboard, which nobody here shows",
    ("file_dialog.cpp", "message box"): "makes those of Qt's file dialog plain",
    ("exporter.cpp", "message box"): "a question, which it makes plain",
}
LITERAL = r'"(?:[^"\\]|\\.)*"'
WORDS = re.compile(r"(?:\w+::)?tr\(\s*(?:%s\s*)+\)\s*\)" % LITERAL)  # tr("…" "…") and the call's own bracket
CALLS = [
    ("tool tip", re.compile(r"\bset(?:Tab|Item)?ToolTip\s*\("), "use setPlainToolTip()"),
    ("tool tip", re.compile(r"\bQToolTip\s*::\s*showText\s*\("), "use showPlainToolTip()"),
    ("help", re.compile(r"\bset(?:Tab|Item)?(?:StatusTip|WhatsThis)\s*\("), "add a function to plain_text that escapes"),
    ("help", re.compile(r"\bQWhatsThis\s*::\s*showText\s*\("), "add a function to plain_text that escapes"),
]
NEVER = [
    ("label", re.compile(r"\bnew\s+QLabel\b|\bpublic\s+QLabel\b|\bQLabel\s+\w+\s*[;{(=]|\bQLabel\s*[{(]"),
     "use PlainLabel"),
    ("message box", re.compile(r"\b(?:QMessageBox|QErrorMessage|QInputDialog|QProgressDialog|QWizard)\b"),
     "its label guesses; use the message strip"),
    ("HTML", re.compile(r"\b(?:QTextBrowser|QTextEdit|QTextDocument|QStaticText|QGraphicsTextItem|QSplashScreen)\b"
                        r"|\bsetHtml\b|\b(?:RichText|AutoText|MarkdownText)\b"), "it shows HTML"),
]
FORM = re.compile(r"\baddRow\s*\(\s*(?!m_\w+\s*[,)]|new\s+PlainLabel\b|(?:\w+::)?tr\(\s*(?:%s\s*)+\)\s*,)" % LITERAL)
TITLE = re.compile(r"\bsetWindowTitle\s*\(")
TITLED = re.compile(r"\s*asWindowTitle\(")
ROLE = re.compile(r"\bQt::(?:ToolTip|StatusTip|WhatsThis)Role\b")
CASE = re.compile(r"\bcase\s+Qt::(?:ToolTip|StatusTip|WhatsThis)Role\s*:(?!\s*return\s+(?:as(?:Wrapped)?ToolTip\(|\{\}))")
ESCAPES = re.compile(r"\bas(?:Wrapped)?ToolTip\(")


def sources(folder):
    """The paths of the C++ files in a folder, relative to it."""
    for place, _, names in os.walk(folder):
        for name in sorted(names):
            if name.endswith((".h", ".cpp")):
                yield os.path.relpath(os.path.join(place, name), folder)


def without_comments(text):
    """The text with each comment made blank, line by line, so that places stay what they are."""
    pattern = re.compile(r"%s|//[^\n]*|/\*.*?\*/" % LITERAL, re.DOTALL)
    return pattern.sub(lambda m: m.group() if m.group()[0] == '"' else re.sub(r"[^\n]", " ", m.group()), text)


def faults_in(name, text):
    """What is wrong in a file, as (place, message)."""
    def allowed(kind):
        return (os.path.basename(name), kind) in EXCEPTIONS

    for kind, call, advice in CALLS:
        for found in call.finditer(text):
            if not allowed(kind) and not WORDS.match(text, found.end()):
                yield found.start(), "%s: %s" % (found.group().strip(), advice)
    for kind, word, advice in NEVER:
        for found in word.finditer(text):
            line = text[text.rfind("\n", 0, found.start()) + 1:found.start()]
            if not allowed(kind) and not line.lstrip().startswith("#include"):
                yield found.start(), "%s: %s" % (found.group().strip(), advice)
    for found in FORM.finditer(text):
        yield found.start(), "addRow(: makes a label that guesses; give it a PlainLabel"
    for found in TITLE.finditer(text):
        if not TITLED.match(text, found.end()) and not WORDS.match(text, found.end()):
            yield found.start(), "setWindowTitle(: use asWindowTitle()"
    for found in CASE.finditer(text):
        yield found.start(), "%s return asToolTip(…) here" % found.group()
    if ROLE.search(text) and not ESCAPES.search(text):
        yield ROLE.search(text).start(), "%s: give it asToolTip(…)" % ROLE.search(text).group()


def main(root):
    """Prints what is wrong; the exit of this program."""
    folder = os.path.join(root, "app", "desktop")
    names = list(sources(folder))
    if HOME + ".cpp" not in names:
        print("there is no %s.cpp in %s" % (HOME, folder))
        return 1
    faults, used = [], set()
    for name in names:
        if name.startswith(HOME):
            continue
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            text = without_comments(file.read())
        for place, message in faults_in(name, text):
            faults.append("app/desktop/%s:%d: %s" % (name, text.count("\n", 0, place) + 1, message))
        used |= {key for key in EXCEPTIONS if key[0] == os.path.basename(name)}
    faults += ["%s: this exception is of no file" % key[0] for key in sorted(set(EXCEPTIONS) - used)]
    print("\n".join(faults) or "%d files show text from outside as it stands" % len(names))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
