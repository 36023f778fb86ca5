"""The case's own evidence beside the record: seen by those of the mechanism, and by nobody else."""

from pathlib import Path

import pytest

from servanda.access import Person, Role
from servanda.operations import Mission, clauses_now, evidence_of, sees_evidence, shipped_story
from servanda.store import open_case
from tests.played_rehearsal import going_rehearsal

STORY = shipped_story()
PEOPLE = {one.id: one for one in STORY.people}


@pytest.fixture
def case(tmp_path: Path) -> str:
    folder = tmp_path / "case"
    folder.mkdir()
    folder.joinpath("agreement.yaml").write_text(open_case("tutorial-sound").agreement().text, encoding="utf-8")
    shipped = next(one for one in open_case("tutorial-sound").evidence())
    folder.joinpath("chronology.yaml").write_bytes(shipped.read_bytes())
    return str(folder)


def test_only_those_of_the_mechanism_see_it(case: str) -> None:
    evidence = evidence_of(case)
    assert evidence is not None and len(evidence) > 3
    with going_rehearsal() as (played, store):
        mission = Mission(store, played.agreement, played.procedure, lambda: STORY.now, evidence=evidence)
        bare = Mission(store, played.agreement, played.procedure, lambda: STORY.now)
        for name, person in PEOPLE.items():
            found, without = clauses_now(mission, person), clauses_now(bare, person)
            of_it = name in ("mission-chair-1", "mission-verifier-1", "mission-monitor-1", "mission-monitor-2")
            assert sees_evidence(person) is of_it, name
            assert found.facts == without.facts
            assert (found.from_evidence == len(evidence)) is of_it, name
            if not of_it:
                assert found.from_evidence == 0
                assert [one.status.tolist() for one in found.assessments.by_obligation] == [
                    one.status.tolist() for one in without.assessments.by_obligation
                ]


@pytest.mark.parametrize("role", list(Role))
def test_whoever_sees_all_the_mechanism_enters_sees_it(role: Role) -> None:
    assert sees_evidence(Person("a", role, "hills", "hills")) is (role in (Role.CHAIR, Role.MONITOR, Role.VERIFIER))


def test_a_case_without_evidence_has_none(tmp_path: Path) -> None:
    tmp_path.joinpath("agreement.yaml").write_text(open_case("tutorial-sound").agreement().text, encoding="utf-8")
    assert evidence_of(str(tmp_path)) is None
