# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line, what runs the programs, and what tells of the machine."""
import contextlib
import io
import pathlib
import sys
import tempfile
import unittest

import arguments
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

    def test_defaults(self):
        options = arguments.parse(["--runs", "7"])
        self.assertEqual((options.runs, options.rows, options.users, options.file), (7, 1_500_000, 200_000, None))


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


if __name__ == "__main__":
    unittest.main()
