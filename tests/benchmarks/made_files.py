# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that are measured when none is named: the same events in several forms, made once and kept."""
import pathlib
import shutil
import subprocess

MAIN = "quoted, sorted"
MEMBERS = "two members, as by cat"
OPTIONS = {  # of the generator
    MAIN: [],
    "unquoted": ["--quote", "minimal"],
    "with a header": ["--header", "yes"],
    "unsorted within the hour": ["--order", "shuffled-within-hour"],
    MEMBERS: ["--members", "2"],
}
PARALLEL = "packed by pigz"


def made_files(generator, folder, rows, users):
    """{name: path} of all forms, None for one that can't be made here."""
    folder = pathlib.Path(folder) / ("%d-rows-%d-users" % (rows, users))
    folder.mkdir(parents=True, exist_ok=True)
    files = {}
    for name, options in OPTIONS.items():
        command = [generator, "--events", rows, "--users", users, "--start", "2014-09-15", "--days", 46, *options]
        files[name] = made(folder / file_name(name), generator, lambda part, c=command: run([*c, "--out", part]))
    files[PARALLEL] = None
    if shutil.which("pigz"):
        source = files[MAIN]
        files[PARALLEL] = made(folder / file_name(PARALLEL), source, lambda part: repack(source, part))
    return files


def file_name(form):
    """The name of the file of a form."""
    return form.replace(",", "").replace(" ", "-") + ".gz"


def made(path, source, make):
    """The path, after it has been made if it was not there or what it is made with is newer."""
    if not path.exists() or path.stat().st_mtime < pathlib.Path(source).stat().st_mtime:
        print("making " + path.name, flush=True)
        part = path.with_suffix(".part")
        make(part)
        part.replace(path)
    return path


def run(command):
    """Runs a command that is to succeed."""
    subprocess.run(list(map(str, command)), check=True)


def repack(source, target):
    """Packs the text of a file with the parallel compressor, by at least two threads."""
    with open(target, "wb") as packed, subprocess.Popen(["gzip", "-dc", source], stdout=subprocess.PIPE) as text:
        subprocess.run(["pigz", "-p", "2", "-c"], stdin=text.stdout, stdout=packed, check=True)
    if text.returncode != 0:
        raise subprocess.CalledProcessError(text.returncode, "gzip")
