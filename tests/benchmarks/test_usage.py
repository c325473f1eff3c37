# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line, what runs the programs, and what tells of the machine."""
import contextlib
import io
import pathlib
import sys
import tempfile
import unittest
from unittest import mock

import arguments
import commit
import machine
import processes


class Usage(unittest.TestCase):
    """The command line."""

    def refused(self, *given):
        """What is said of a command line that must be refused with 2."""
        said = io.StringIO()
        with contextlib.redirect_stderr(said), self.assertRaises(SystemExit) as ended:
            arguments.parse(given)
        self.assertEqual(ended.exception.code, 2)
        return said.getvalue()

    def test_refused(self):
        self.assertIn("unrecognized arguments: --run", self.refused("--run", "3"))
        self.assertIn("a whole number", self.refused("--runs", "0"))
        self.assertIn("too few", self.refused("--rows", "10", "--users", "20"))
        self.assertIn("can't be read", self.refused("missing.gz"))
        self.assertIn("is not gzip'd", self.refused(__file__))
        self.assertIn("can't be read", self.refused("--against", __file__))

    def test_not_an_earlier_run(self):
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            file.write("[]")
            file.flush()
            self.assertIn("is not what --json writes", self.refused("--against", file.name))

    def test_a_commit(self):
        there = commit.Commit("HEAD~3", "0123456789abcdef")
        with mock.patch("commit.commit_of", return_value=there):
            self.assertEqual(arguments.parse([]).against_commit, None)
            for given in (["--against-commit", "HEAD~3"], ["--against-commit=HEAD~3"]):
                options = arguments.parse(given)
                self.assertEqual((options.against_commit, options.runs), (there, 15))
            self.assertEqual(arguments.parse(["--against-commit", "HEAD~3", "--runs", "4"]).runs, 4)
            with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
                file.write('{"footfall_benchmark": %d}' % arguments.VERSION)
                file.flush()
                self.assertIn("not allowed with argument --against",
                              self.refused("--against", file.name, "--against-commit", "HEAD"))
        with mock.patch("commit.commit_of", side_effect=commit.NoCommit("no commit 'x'")):
            self.assertIn("argument --against-commit: no commit 'x'", self.refused("--against-commit", "x"))
        self.assertIn("expected one argument", self.refused("--against-commit"))

    def test_pairs_are_no_earlier_run(self):
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            file.write('{"footfall_benchmark_pairs": 1}')
            file.flush()
            self.assertIn("is not what --json writes of a run with gzip", self.refused("--against", file.name))

    def test_defaults(self):
        options = arguments.parse(["--runs", "7"])
        self.assertEqual((options.runs, options.rows, options.users, options.file), (7, 1_500_000, 200_000, None))
        self.assertEqual(arguments.parse([]).runs, 5)


class Processes(unittest.TestCase):
    """What runs the programs, and what tells of the machine."""

    def test_output_and_exit(self):
        self.assertEqual(processes.run(["sh", "-c", "echo $ANSWER"], {"ANSWER": "42"}).output, b"42\n")
        with self.assertRaises(processes.Failed):
            processes.run(["sh", "-c", "exit 3"])
        with self.assertRaises(processes.Failed):
            processes.run(["no such program"])

    def test_peak_is_that_of_the_program(self):
        size = 200
        run = processes.run([sys.executable, "-c", "x = bytearray(%d << 20)" % size], keep_output=False)
        self.assertGreater(run.peak_mib, size)
        self.assertLess(processes.smallest_peak_mib(), size / 2)

    def test_machine(self):
        self.assertEqual(machine.cpu_name("processor : 0\nmodel name\t: a processor\n"), "a processor")
        self.assertFalse(machine.has_isal({"ISAL_LIBRARY": "ISAL_LIBRARY-NOTFOUND", "ISAL_INCLUDE_DIR": "x"}))
        with tempfile.TemporaryDirectory() as folder:
            cache = pathlib.Path(folder) / "CMakeCache.txt"
            cache.write_text("//words\nCMAKE_CXX_COMPILER:FILEPATH=c++\n", encoding="utf-8")
            self.assertEqual(machine.cache_of(folder), {"CMAKE_CXX_COMPILER": "c++"})
            self.assertEqual(machine.differences(folder, folder), [])
            with tempfile.TemporaryDirectory() as other:
                text = "CMAKE_CXX_COMPILER:FILEPATH=c++\nCMAKE_CXX_FLAGS:STRING=-O0\nCMAKE_HOME_DIRECTORY:INTERNAL=/\n"
                (pathlib.Path(other) / "CMakeCache.txt").write_text(text, encoding="utf-8")
                self.assertEqual(machine.differences(folder, other), ["CMAKE_CXX_FLAGS is '' here and '-O0' there"])


if __name__ == "__main__":
    unittest.main()
