"""Sums up what was tested, and fails where something that must be tested was not.

    python3 .ci/summary.py LOGS RUN=TREE ...     e.g.  target/ci 17=. 25=/tmp/copy

Reads Surefire's and Failsafe's reports in TREE and the log LOGS/verify-RUN.log. The first run without a container test or
without a browser test, or with one of them skipped, is a failure here: the machine was made ready for them. Later runs
are for the JDK alone, which neither a container nor a page depends on.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

LINES = re.compile(r"(?:store (?:tested|skipped)|browser test (?:ran|skipped)|KnownNetworksTest): .*")
REQUIRED = {"container": "org.testcontainers", "browser": "com.microsoft.playwright"}


class Suite:
    """One test class as it ran."""

    def __init__(self, report):
        root = ElementTree.parse(report).getroot()
        self.name = root.get("name")
        self.module = report.parent.parent.parent
        self.tests, self.failures, self.errors, self.skipped = (
            int(root.get(count)) for count in ("tests", "failures", "errors", "skipped"))
        self.seconds = float(root.get("time").replace(",", ""))
        self.skips = [(case.get("name"), (skip.get("message") or "").strip())
                      for case in root.iter("testcase") for skip in case.iter("skipped")]

    def uses(self, library):
        """Whether the class's source, or a neighbour of it that it names, imports the library."""
        folder = self.module / "src/test/java" / Path(*self.name.split("$")[0].split(".")[:-1])
        simple = self.name.split("$")[0].split(".")[-1]
        source = folder / f"{simple}.java"
        if not source.is_file():
            return False
        own = source.read_text(encoding="utf-8")
        neighbours = (path for path in folder.glob("*.java") if re.search(rf"\b{path.stem}\b", own))
        return any(f"import {library}." in path.read_text(encoding="utf-8") for path in neighbours)


def suites(tree):
    reports = [path for kind in ("surefire", "failsafe") for path in tree.rglob(f"target/{kind}-reports/TEST-*.xml")]
    return [Suite(report) for report in sorted(reports)]


def sum_up(run, tree, log, required):
    """Prints one run and returns what was wrong with it."""
    ran = suites(tree)
    tests, failures, errors, skipped = (
        sum(getattr(suite, count) for suite in ran) for count in ("tests", "failures", "errors", "skipped"))
    print(f"   JDK {run}: {tests} tests in {len(ran)} classes, {failures} failures, {errors} errors, {skipped} skipped, "
          f"{sum(suite.seconds for suite in ran):.0f} s")
    for line in sorted(set(LINES.findall(log.read_text(encoding="utf-8", errors="replace")))):
        print(f"      {line}")
    for suite in ran:
        for name, reason in suite.skips:
            print(f"      skipped: {suite.name} {name}: {reason.splitlines()[0] if reason else 'no reason given'}")
    slowest = sorted(ran, key=lambda suite: -suite.seconds)[:5]
    print("      slowest: " + ", ".join(f"{suite.name.split('.')[-1]} {suite.seconds:.0f} s" for suite in slowest))
    if failures or errors or not tests:
        yield f"JDK {run}: {failures} failures, {errors} errors, {tests} tests"
    for what, library in required.items():
        users = [suite for suite in ran if suite.uses(library)]
        count, left_out = sum(suite.tests for suite in users), sum(suite.skipped for suite in users)
        print(f"      {what} tests: {count - left_out} ran, {left_out} skipped ({', '.join(suite.name.split('.')[-1] for suite in users)})")
        if left_out or not count:
            yield f"JDK {run}: {what} tests: {count - left_out} ran, {left_out} skipped"


def main(logs, runs):
    wrong = [problem for place, (run, tree) in enumerate(runs)
             for problem in sum_up(run, Path(tree), Path(logs) / f"verify-{run}.log", {} if place else REQUIRED)]
    for problem in wrong:
        print(f"   WRONG {problem}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], [argument.split("=", 1) for argument in sys.argv[2:]]))
