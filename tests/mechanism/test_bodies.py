"""How a body works, read from the shipped agreements: nothing of it is in the code."""

import pytest

from servanda.agreement import read_agreement
from servanda.basis import HOUR, Refusal
from servanda.evidence.chronology_rows import MARKERS
from servanda.mechanism import DELAY_LIMIT, MARKER_ACTS, Finding, Triage, procedure, propose_finding, read, set_triage
from servanda.mechanism.words import Status
from tests.mechanism.telling import SHIPPED, World, drafts_of, person_of, us

CASES = sorted(path.parent.name for path in SHIPPED.glob("*/agreement.yaml"))


def agreement(case: str):  # type: ignore[no-untyped-def]
    path = SHIPPED / case / "agreement.yaml"
    return read_agreement(path.read_text(encoding="utf-8"), str(path))


@pytest.mark.parametrize("case", CASES)
def test_every_body_of_every_shipped_agreement_works_by_its_file(case: str) -> None:
    read_ = agreement(case)
    for name, body in read_.bodies.items():
        found = procedure(read_, name)
        assert set(found.clocks) | set(found.unread_clocks) == set(body.clocks)
        assert found.body_grades == body.grades
        assert set(found.members) == set(body.members)
        assert found.chair in (*body.members, name)
        assert found.parties == read_.parties()


def test_a_body_that_is_none_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        procedure(agreement("tutorial-sound"), "nobody")
    assert refused.value.code == "MEC070"


def test_clocks_limits_and_standards_are_the_files() -> None:
    sound = procedure(agreement("tutorial-sound"), "mission")
    assert (sound.clock("notify"), sound.clock("reply"), sound.clock("vote")) == (6 * HOUR, 48 * HOUR, None)
    assert (sound.delay_limit, sound.delay_limit_stated) == (DELAY_LIMIT, False)
    assert (sound.chair, sound.rule, sound.rule_stated) == ("head", "chair decides", True)
    aceh = procedure(agreement("aceh-2005"), "amm")
    assert (aceh.chair, aceh.tie_break, aceh.rule) == ("amm", "amm", "head of mission")
    hodeidah = procedure(agreement("hodeidah-2018"), "rcc")
    assert not hodeidah.rule_stated
    assert procedure(agreement("black-sea-2022"), "jcc").unread_clocks == (
        "ship registered before arrival",
        "plan of the next day approved",
    )


def test_colombias_grades_and_its_tie_break_are_read_from_its_file() -> None:
    mmv = procedure(agreement("colombia-2016"), "mmv")
    assert mmv.body_grades == (
        "no incident",
        "relevant incident, no violation",
        "minor violation",
        "serious violation",
        "pending",
    )
    assert (mmv.chair, mmv.tie_break) == ("un", "un")


def test_every_prohibited_act_of_colombias_list_can_be_alleged_and_graded_each_way() -> None:
    """The file holds the 35 acts in groups; each clause, and each act it names, goes through without code."""
    read_ = agreement("colombia-2016")
    mmv = procedure(read_, "mmv")
    prohibited = [one for one in read_.clauses if one.kind == "must_not"]
    assert len(prohibited) == 16
    for clause in prohibited:
        for act in clause.promise.do.acts:
            if act in MARKER_ACTS or act == "personnel.recruit-child":
                continue
            world = World(mmv)
            row = {"at": "2017-01-10 08:00", "who": "farc", "do": "allege", "act": act, "begin": "2017-01-09 08:00"}
            row |= {"clauses": [clause.id], "file": "one"}
            world.enter(drafts_of(world, row), person_of(world, row), us(row["at"]))
            for n, grade in enumerate(mmv.body_grades):
                finding = Finding(id=str(n), observation="Seen.", grade=grade, clauses=(clause.id,))
                assert propose_finding(world.file("one"), finding, mmv, us(row["at"]))


def test_a_closed_list_of_35_acts_is_35_clauses_of_a_file() -> None:
    import json

    acts = [f"act-{n}" for n in range(1, 36)]
    file = {
        "servanda": "1",
        "id": "story",
        "title": "Story",
        "timing": {"zone": "UTC", "entry": "2020-01-01"},
        "participants": {"a": {"called": "A", "roles": "party"}, "b": {"called": "B", "roles": "party"}},
        "bodies": {"m": {"called": "M", "members": {"a": "1", "b": "1", "un": "1"}, "finds": "any"}},
        "clauses": [
            {"id": one, "says": one, "who": ["a", "b"], "must_not": {"acts": "fire", "items": one}} for one in acts
        ],
    }
    found = procedure(read_agreement(json.dumps(file), "story"), "m")
    assert found.clauses == tuple(acts)
    world = World(found)
    row = {"at": "2020-01-10 08:00", "who": "a", "do": "allege", "act": "fire", "begin": "2020-01-09 08:00"}
    world.enter(drafts_of(world, row | {"clauses": acts}), person_of(world, row), us(row["at"]))
    assert world.file("one").allegations[0].act.clauses == tuple(acts)
    with pytest.raises(Refusal) as refused:
        set_triage(world.file("one"), Triage(clauses=("act-36",)), found, us(row["at"]))
    assert refused.value.code == "MEC004"


def test_markers_are_those_of_the_chronology() -> None:
    assert set(MARKER_ACTS) == set(MARKERS)


def test_a_file_without_a_file_takes_nothing() -> None:
    mmv = procedure(agreement("colombia-2016"), "mmv")
    with pytest.raises(Refusal) as refused:
        propose_finding(read(()), Finding(id="f", observation="Seen.", status=Status.CONFIRMED), mmv, 0)
    assert refused.value.code == "MEC006"
