"""An edited agreement file changes nothing until every party agreed to it, and what it would change can be read."""

from collections.abc import Iterator

import pytest

from servanda.basis import HOUR, Refusal
from servanda.operations import (
    Mission,
    agreement_worked_with,
    differences,
    do,
    note_text,
    shipped_story,
    text_in_force,
    texts,
)
from servanda.store import open_case
from tests.played_rehearsal import going_rehearsal

STORY = shipped_story()
PEOPLE = {one.id: one for one in STORY.people}
TEXT = open_case("tutorial-sound").agreement().text
CHANGED = TEXT.replace("by: day 10", "by: day 12")
CASE = "tutorial-sound"


@pytest.fixture
def mission() -> Iterator[Mission]:
    with going_rehearsal() as (played, store):
        clock = iter(range(STORY.now, STORY.now + 10_000 * HOUR, HOUR))
        yield Mission(
            store, played.agreement, played.procedure, lambda: next(clock), hands=played.hands, terms=played.terms
        )


def held(mission: Mission):  # type: ignore[no-untyped-def]
    return texts((one for file in mission.all_files("agreement") for one in file), mission.procedure.parties)


def test_the_first_text_is_in_force_and_another_only_once_every_party_agreed(mission: Mission) -> None:
    assert note_text(mission, TEXT) and not note_text(mission, TEXT)
    assert note_text(mission, CHANGED)
    first, changed = held(mission)
    assert text_in_force(held(mission)) == first and changed.accepted is None
    plain, hills = PEOPLE["plain-principal-1"], PEOPLE["hills-principal-1"]
    do(mission, plain, "agreement:text:agree", changed.about, {"digest": changed.digest})
    assert text_in_force(held(mission)) == first
    with pytest.raises(Refusal, match="agreed already"):
        do(mission, plain, "agreement:text:agree", changed.about, {"digest": changed.digest})
    do(mission, hills, "agreement:text:agree", changed.about, {"digest": changed.digest})
    found = text_in_force(held(mission))
    assert found is not None and found.digest == changed.digest
    with pytest.raises(Refusal, match="waits for nobody"):
        do(mission, hills, "agreement:text:agree", changed.about, {"digest": changed.digest})
    entries = [one for file in mission.all_files("agreement") for one in file]
    agreement, _, beside = agreement_worked_with(CASE, "mission", entries)
    assert str(agreement.clause("hills-withdraw").by) != str(mission.agreement.clause("hills-withdraw").by)
    assert beside == TEXT


@pytest.mark.parametrize("name", [one for one in PEOPLE if "principal" not in one])
def test_nobody_but_a_partys_principal_agrees(mission: Mission, name: str) -> None:
    note_text(mission, TEXT)
    note_text(mission, CHANGED)
    changed = held(mission)[1]
    before = mission.last
    with pytest.raises(Refusal) as refused:
        do(mission, PEOPLE[name], "agreement:text:agree", changed.about, {"digest": changed.digest})
    assert refused.value.code == "ACC001" and mission.last == before


def test_the_text_of_another_agreement_is_not_proposed(mission: Mission) -> None:
    note_text(mission, TEXT)
    with pytest.raises(Refusal) as refused:
        note_text(mission, TEXT.replace("id: tutorial-sound", "id: other-text"))
    assert refused.value.code == "MIS130"


def test_what_differs_is_told_part_by_part() -> None:
    found = {one.path: (one.was, one.now) for one in differences(TEXT, CHANGED)}
    assert found == {
        "clauses.hills-withdraw.by": ("day 10", "day 12"),
        "clauses.plain-withdraw.by": ("day 10", "day 12"),
    }
    shorter = TEXT[: TEXT.index("  - id: demining")]
    gone = differences(TEXT, shorter)
    assert gone and all(one.path.startswith("clauses.demining.") and not one.now for one in gone)
