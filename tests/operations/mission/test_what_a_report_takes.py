"""A record in memory grows with what is entered, and by little: what one report takes of it has a bound."""

import gc
import json
import sys
import tracemalloc
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.access import DataClass, Entry, KeptEntry, Role
from servanda.operations import Calendar, Mission, Reports, agreement_at, shipped_story
from servanda.store import Keyring, SqlMission, begin_mission

STORY = shipped_story()
START = 1_710_200_000_000_000
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)


@dataclass
class Intake:
    """A mission that monitors report to."""

    mission: Mission
    reports: Reports
    calendar: Calendar

    def report(self, first: int, many: int) -> None:
        """So many reports, of which every other one begins an incident file, and what follows by the calendar."""
        monitors = [one for one in STORY.people if one.role is Role.MONITOR]
        for n in range(first, first + many):
            self.reports.take_in(monitors[n % len(monitors)], self._xml(n), {}, False)
        self.calendar.keep()
        gc.collect()

    def _xml(self, n: int) -> bytes:
        form = self.reports.form
        answers = {
            "concerns": "no", "seen": ("self", "told")[n % 2], "when": f"2024-03-{1 + n % 11:02}T06:05:00.000Z",
            "family": "fire", "act": "fire__small-arms", "zone": "valley", "place": f"mill {n}.",
            "point": f"-{10 + n % 7 / 100:.4f} -{20 + n % 11 / 100:.4f} 12.5 8.0", "accused": "hills",
            "words": f"Two bursts from the east bank, {n}.",
        }  # fmt: skip
        held = "".join(f"<{key}>{value}</{key}>" for key, value in answers.items())
        return (
            f'<data xmlns:orx="http://openrosa.org/xforms" id="{form.id}" version="{form.version}">{held}'
            f"<orx:meta><orx:instanceID>uuid:{n}</orx:instanceID></orx:meta></data>"
        ).encode()


@pytest.fixture
def intake(tmp_path: Path) -> Iterator[Intake]:
    """A new one, whose clock stands still."""
    agreement, procedure = agreement_at(STORY.agreement, STORY.body, STORY.annex)
    with begin_mission(f"sqlite:///{tmp_path / 'mission.sqlite'}", Keyring.fresh(), START, test=True) as store:
        assert isinstance(store, SqlMission)
        mission = Mission(store, agreement, procedure, lambda: START)
        yield Intake(mission, Reports(mission, store), Calendar(mission))


def test_what_is_held_for_a_report_is_a_handful_of_objects(intake: Intake) -> None:
    """A report and a half in files, two and a half in entries: some 13 blocks of memory; once it was 65."""
    intake.report(0, 60)
    entries, blocks = intake.mission.last, sys.getallocatedblocks()
    intake.report(1_000, 60)
    assert intake.mission.last - entries >= 2 * 60
    assert (sys.getallocatedblocks() - blocks) / 60 < 30


def test_what_is_held_for_a_report_is_below_three_kilobytes(intake: Intake) -> None:
    """Some 1,500 bytes, and what so few do not even out; once it was 4,800."""
    intake.report(0, 60)
    tracemalloc.start()
    try:
        intake.report(1_000, 100)
        grown = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert grown / 100 < 3_000


def test_a_record_taken_in_anew_takes_no_more(intake: Intake) -> None:
    """Some 1,300 bytes; once it was 5,600."""
    intake.report(0, 60)
    tracemalloc.start()
    try:
        intake.mission.reread()
        gc.collect()
        grown = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert grown / 60 < 2_400


@given(st.dictionaries(st.text(), JSON, max_size=5), st.booleans())
def test_an_entry_that_is_kept_says_what_it_was_given(content: dict[str, None], erased: bool) -> None:
    given = (7, 5, 4, "p-1", "hills", "incident:note:enter", "f", DataClass.MECHANISM, ("plain",))
    plain, kept = Entry(*given, content, erased), kept_entry(*given, content, erased)
    assert kept.content == content
    assert list(kept.content) == sorted(content)
    assert kept == plain and plain == kept and kept == kept_entry(*given, content, erased)
    assert kept != replace(plain, position=8) and replace(kept, to=()) != plain
    assert replace(kept, content={"words": "other"}).content == {"words": "other"}
    assert repr(kept).startswith("KeptEntry(position=7, ")


def test_who_changes_what_they_were_given_changes_no_entry() -> None:
    given = (1, 5, 5, "p-1", "hills", "incident:note:enter", "f", DataClass.MECHANISM, (), {"words": "as told"})
    kept = kept_entry(*given)
    found = kept.content
    assert isinstance(found, dict)
    found["words"] = "another"
    assert kept.content == {"words": "as told"}
    with pytest.raises(AttributeError):
        kept.position = 2  # type: ignore[misc]


def kept_entry(*given: Any) -> KeptEntry:
    """An entry as the store makes it: of the bytes of its content."""
    return KeptEntry(*given[:9], json.dumps(given[9], sort_keys=True).encode(), *given[10:])
