# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of commits, with a git that answers as the real one does, since there may be none."""
import os
import pathlib
import tempfile
import unittest
from unittest import mock

import commit

FULL = "0123456789abcdef0123456789abcdef01234567"
GIT = """#!/bin/sh
folder=$2
shift 2
case "$*" in
"rev-parse --show-toplevel") %(top)s ;;
"rev-parse --verify --quiet --end-of-options HEAD~3^{commit}") echo %(full)s ;;
"rev-parse --verify --quiet --end-of-options --all^{commit}") echo %(full)s ;;
"rev-parse --verify --quiet HEAD") echo %(full)s ;;
"rev-parse --is-shallow-repository") echo %(shallow)s ;;
"status --porcelain") printf '%(changes)s' ;;
*) exit 1 ;;
esac
"""


class Commits(unittest.TestCase):
    """What git is asked, and what is made of its answers."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)

    def with_git(self, top='echo "$folder"', shallow="false", changes=""):
        """Lets a git be found that answers like this."""
        program = self.root / "git"
        program.write_text(GIT % {"full": FULL, "top": top, "shallow": shallow, "changes": changes}, encoding="utf-8")
        program.chmod(0o755)
        path = mock.patch.dict(os.environ, {"PATH": "%s:/usr/bin:/bin" % self.root})
        path.start()
        self.addCleanup(path.stop)

    def refused(self, name):
        """What is said of a commit that is not there."""
        with self.assertRaises(commit.NoCommit) as refused:
            commit.commit_of(name, self.root)
        return str(refused.exception)

    def test_there(self):
        self.with_git()
        found = commit.commit_of("HEAD~3", self.root)
        self.assertEqual((found.full, str(found)), (FULL, "0123456789ab (HEAD~3)"))
        self.assertEqual(str(commit.Commit("01234", FULL)), "0123456789ab")

    def test_name_like_an_option(self):
        self.with_git()
        self.assertEqual(commit.commit_of("--all", self.root).full, FULL)

    def test_not_there(self):
        self.with_git()
        self.assertEqual(self.refused("nowhere"), "no commit 'nowhere' in %s" % self.root)

    def test_shallow(self):
        self.with_git(shallow="true")
        self.assertIn("this clone is shallow", self.refused("HEAD~9"))

    def test_no_repository(self):
        self.with_git(top="echo 'fatal: not a git repository' >&2; exit 128")
        self.assertEqual(self.refused("HEAD~3"),
                         "%s is not a git repository of its own: fatal: not a git repository" % self.root)

    def test_within_another_repository(self):
        self.with_git(top="echo /")
        self.assertIn("is not a git repository of its own", self.refused("HEAD~3"))

    def test_no_git(self):
        with mock.patch.dict(os.environ, {"PATH": str(self.root)}):
            self.assertIn("git can't be started", self.refused("HEAD~3"))

    def test_tree(self):
        self.with_git()
        self.assertEqual(commit.tree_name(self.root), "0123456789ab")
        self.with_git(changes=" M README.md")
        self.assertEqual(commit.tree_name(self.root), "0123456789ab with changes that are not committed")


if __name__ == "__main__":
    unittest.main()
