# SPDX-License-Identifier: GPL-3.0-or-later
"""A commit of this repository, and what this tree is called beside it."""
import pathlib
import subprocess
from typing import NamedTuple

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHORT = 12  # digits of a hash that people read


class NoCommit(ValueError):
    """Why there is no such commit, in words for whoever asked."""


class Commit(NamedTuple):
    """A commit that is there."""

    name: str  # as it was asked for
    full: str  # its whole hash

    def __str__(self):
        """Both, or the hash alone if it was asked for by that."""
        short = self.full[:SHORT]
        return short if self.full.startswith(self.name) else "%s (%s)" % (short, self.name)


def git(root, *arguments):
    """What git has answered: exit code, output and what it said besides, without the ends of the lines."""
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True, errors="replace", check=False)
    except OSError as error:
        raise NoCommit("git can't be started: %s" % error.strerror) from error
    return done.returncode, done.stdout.strip(), done.stderr.strip()


def see_that_it_is_a_repository(root):
    """A tree without history may lie within another repository, whose commits are none of this one."""
    code, top, said = git(root, "rev-parse", "--show-toplevel")
    if code != 0 or not top or pathlib.Path(top).resolve() != pathlib.Path(root).resolve():
        raise NoCommit("%s is not a git repository of its own%s" % (root, ": " + said if said else ""))


def commit_of(name, root=ROOT):
    """The commit of that name: whatever git takes for one."""
    see_that_it_is_a_repository(root)
    code, full, said = git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}")
    if code == 0 and full:
        return Commit(name, full)
    shallow = git(root, "rev-parse", "--is-shallow-repository")[1] == "true"
    raise NoCommit("no commit '%s' in %s%s%s" % (
        name, root, ": " + said if said else "",
        "; this clone is shallow, and git fetch --unshallow brings the others" if shallow else ""))


def tree_name(root=ROOT):
    """What this tree is: its commit, and whether it has changes besides."""
    _, head, _ = git(root, "rev-parse", "--verify", "--quiet", "HEAD")
    _, changes, _ = git(root, "status", "--porcelain")
    return "%s%s" % (head[:SHORT], " with changes that are not committed" if changes else "")
