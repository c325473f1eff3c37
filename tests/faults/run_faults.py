"""Plants seeded faults, one at a time, and sees that each is noticed. See run.sh."""
import os
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = ROOT / "build" / "faults"


def run(command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", **options)


def copy_sources():
    """Brings the copy up to date with the sources, leaving what did not change alone, so that builds stay short."""
    WORK.mkdir(parents=True, exist_ok=True)
    tree = WORK / "tree"
    tracked = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT, check=True,
                             stdout=subprocess.PIPE).stdout
    for name in filter(None, tracked.decode("utf-8", "surrogateescape").split("\0")):
        source, target = ROOT / name, tree / name
        if not source.is_file() or (target.is_file() and target.read_bytes() == source.read_bytes()):
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(source.read_bytes())
    return tree


def configure(tree):
    """With Qt's headers precompiled and nothing for a debugger. What a fault leaves is compiled once more when the next
    one is built; a ccache, where there is one, has it still."""
    options = ["-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_CXX_FLAGS_DEBUG=-O0", "-DFOOTFALL_BUILD_WINDOW=ON",
               "-DFOOTFALL_WARNINGS_AS_ERRORS=ON"]
    if shutil.which("ccache"):
        options.append("-DCMAKE_CXX_COMPILER_LAUNCHER=ccache")
        os.environ.setdefault("CCACHE_SLOPPINESS", "pch_defines,time_macros,include_file_mtime,include_file_ctime")
    done = run(["cmake", "-S", tree, "-B", WORK / "build", "-G", "Ninja", *options])
    if done.returncode != 0:
        sys.exit("the copy can't be configured:\n" + done.stdout)


def build(tests):
    return run(["cmake", "--build", WORK / "build", "--target", "footfall-report", *tests])


def test(tests):
    return run(["ctest", "-R", "^(%s)$" % "|".join(map(re.escape, tests)), "--output-on-failure", "--no-tests=error"],
               cwd=WORK / "build")


def see_that_all_is_well(faults):
    """A test that fails anyway would seem to notice every fault."""
    tests = sorted({fault.test for fault in faults})
    built = build(tests)
    if built.returncode != 0:
        sys.exit("without a fault it does not compile:\n" + built.stdout[-3000:])
    tested = test(tests)
    if tested.returncode != 0:
        sys.exit("without a fault there is a test that fails:\n" + tested.stdout[-3000:])


def failures(output):
    """The lines of a test's output that tell what failed, without those that name what passed."""
    kept = []
    failing = False
    for line in output.splitlines():
        if re.match(r"[A-Z!]+ *: |Totals: ", line):
            failing = line.startswith(("FAIL!", "QFATAL"))
        if failing:
            kept.append(line)
    return "\n".join(kept)


class Fault:
    """A patch with lines on top: the test that notices it, what that test says then, a library that may be missing."""

    def __init__(self, path):
        self.path = path
        self.name = path.stem
        head = path.read_text().split("\n---", 1)[0]
        self.test = re.search(r"^Noticed by: (\S+)$", head, re.M).group(1)
        self.assertion = re.search(r"^Assertion: (.+)$", head, re.M).group(1)
        self.needs = re.search(r"^Needs: (\S+)$", head, re.M)

    def has_what_it_needs(self):
        """Whether the configured copy has the library, if one is named by its variable in CMake."""
        cache = (WORK / "build" / "CMakeCache.txt").read_text()
        return not self.needs or re.search(r"^%s:\w+=/" % self.needs.group(1), cache, re.M)

    def apply(self, tree, *options):
        return run(["patch", "-p1", "--no-backup-if-mismatch", "-s", *options, "-i", self.path], cwd=tree)

    def outcome(self, tree):
        """What is wrong with the tests, or with the fault; nothing if it was noticed as it should be."""
        tried = self.apply(tree, "--dry-run")
        if tried.returncode != 0:
            return "does not apply:\n" + tried.stdout
        try:
            self.apply(tree)
            built = build([self.test])
            if built.returncode != 0:
                return "does not compile:\n" + built.stdout[-3000:]
            tested = test([self.test])
            if tested.returncode == 0:
                return "is not noticed by " + self.test
            failed = failures(tested.stdout)
            if self.assertion not in failed:
                return "is noticed by another assertion than '%s':\n%s" % (self.assertion, failed[:3000])
            return None
        finally:
            self.apply(tree, "-R")


def main(names):
    faults = [Fault(path) for path in sorted(HERE.glob("*.patch")) if not names or path.stem in names]
    if not faults or len(faults) < len(set(names)):
        sys.exit("no such fault")
    tree = copy_sources()
    configure(tree)
    for fault in [fault for fault in faults if not fault.has_what_it_needs()]:
        print("%-40s left out without %s" % (fault.name, fault.needs.group(1)), flush=True)
        faults.remove(fault)
    if faults:
        see_that_all_is_well(faults)
    noticed = 0
    for fault in faults:
        wrong = fault.outcome(tree)
        noticed += wrong is None
        print("%-40s %s" % (fault.name, wrong or "noticed by " + fault.test), flush=True)
    print("%d of %d faults noticed" % (noticed, len(faults)))
    return 0 if noticed == len(faults) else 1


sys.exit(main(sys.argv[1:]))
