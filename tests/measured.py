"""Which tests are slow by measure: ``--measure`` writes down those that took a second or more of a processor.

Wall time tells how busy a machine is. What counts here is the time that the test's own process and the programs it
ended spent while its call ran, all its parameters together; a browser's is not in it, which is why every test that has
one is slow.
"""

import os
from collections import Counter
from collections.abc import Generator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

#: Of a processor, for all parameters of one function.
SLOW_S = 1.0
LIST = Path(__file__).with_name("measured.txt")
_TOLD = "processor_s"


@cache
def slow_ones() -> frozenset[str]:
    """Functions that were measured to be slow, as pytest names them without parameters."""
    return frozenset(one.split(" ")[1] for one in LIST.read_text("utf-8").splitlines() if not one.startswith("#"))


def is_slow(item: pytest.Item) -> bool:
    """Whether a test is left out of an everyday run: marked, measured, or with a browser."""
    fixtures = getattr(item, "fixturenames", ())
    return bool(item.get_closest_marker("slow")) or "browser" in fixtures or _function(item.nodeid) in slow_ones()


class Measure:
    """Adds up what tests take, here or on the workers of a run, and writes the list when all is over."""

    def __init__(self) -> None:
        self._took: Counter[str] = Counter()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Generator[None, Any, Any]:
        """The time of one call, told with its report."""
        before = sum(os.times()[:4])
        try:
            return (yield)
        finally:
            item.user_properties.append((_TOLD, sum(os.times()[:4]) - before))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """One report, on the side that hears of all."""
        if report.when == "call":
            self._took[_function(report.nodeid)] += sum(s for name, s in report.user_properties if name == _TOLD)

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """The list: functions that this run had by what they took, all others as they stood."""
        if hasattr(session.config, "workerinput"):
            return
        stood = {one.split(" ")[1]: one for one in LIST.read_text("utf-8").splitlines() if not one.startswith("#")}
        now = {name: f"{took:.1f} {name}" for name, took in self._took.items() if took >= SLOW_S}
        kept = {name: line for name, line in stood.items() if name not in self._took} | now
        head = "# Processor seconds of calls, a second or more: written by `pytest --measure`, read by conftest.py.\n"
        LIST.write_text(head + "".join(f"{kept[name]}\n" for name in sorted(kept)), encoding="utf-8")


def _function(nodeid: str) -> str:
    return nodeid.partition("[")[0]
