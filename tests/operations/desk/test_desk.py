"""Stories of the desk: from a draft to an agreement file, undone, redone and opened again."""

from pathlib import Path

import pytest

from hand_made_drafts import draft
from servanda.agreement import read_agreement
from servanda.basis import Refusal
from servanda.operations.desk import ChangedMeanwhile, Desk, open_desk
from servanda.store import shipped_cases


def opened(tmp_path: Path) -> Desk:
    return open_desk(str(draft(tmp_path)))


def peopled(desk: Desk) -> Desk:
    changes = [
        (("participants", "north"), {"called": "North", "roles": ["party", "signatory"], "signatory": "yes"}),
        (("participants", "south"), {"called": "South", "roles": ["party", "signatory"], "signatory": "yes"}),
        (("zones", "valley"), {"called": "the Valley", "circle": {"centre": ["30", "10"], "radius": "20 km"}}),
    ]
    return desk.apply(changes, "participants and the Valley", desk.revision)


def test_a_draft_begins_as_an_agreement_file_that_can_be_read(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    assert desk.agreement.draft and desk.agreement.clauses == () and desk.refusals == ()
    assert desk.agreement.title == {"en": "Ceasefire in the Valley"}
    assert read_agreement(desk.source).id == "valley"
    assert (tmp_path / "valley-case" / "desk" / "drafts" / "1-valley.docx").read_bytes() == draft(tmp_path).read_bytes()


def test_clauses_are_begun_changed_undone_and_opened_again(tmp_path: Path) -> None:
    desk = peopled(opened(tmp_path))
    wrong = {"must_not": {"acts": "fyre"}}
    desk = desk.add_clause("must_not", ["p3"], desk.revision, id_="ceasefire", values=wrong)
    assert desk.refusals, "no such act"
    assert desk.clause_passages == {} and [one.id for one in desk.agreement.clauses] == []
    desk = desk.apply(
        [
            (("clauses", "ceasefire", "who"), ["north", "south"]),
            (("clauses", "ceasefire", "must_not", "acts"), "fire"),
            (("clauses", "ceasefire", "must_not", "in"), "valley"),
        ],
        "acts of the ceasefire",
        desk.revision,
    )
    assert desk.refusals == () and desk.clause_passages == {"ceasefire": ("p3",)}
    again = open_desk(str(tmp_path / "valley.docx"))
    assert (again.source, again.revision, again.paper) == (desk.source, desk.revision, desk.paper)
    source = again.source
    back = again.undo(again.revision)
    assert back.refusals and "acts: fire" not in back.source
    back = open_desk(str(tmp_path / "valley-case"))
    assert back.refusals and [one.id for one in back.agreement.clauses] == ["ceasefire"], "as last readable"
    assert back.redo(back.revision).source == source


def test_two_windows_cannot_overwrite_each_other(tmp_path: Path) -> None:
    one = peopled(opened(tmp_path)).at("left window")
    other = open_desk(str(tmp_path / "valley-case"), window="right window")
    one = one.apply([(("purpose",), "to stop the fire")], "purpose", one.revision)
    with pytest.raises(ChangedMeanwhile) as refused:
        other.apply([(("purpose",), "to end the war")], "purpose of ours", other.revision)
    told = refused.value
    assert told.code == "DSK010" and "left window" in told.reasons[0].why
    assert told.changes == ((("purpose",), "to end the war"),) and told.collides
    assert told.desk.source == one.source
    saved = told.desk.apply(told.changes, told.what, told.desk.revision)
    assert saved.agreement.purpose == "to end the war"
    assert saved.undo(saved.revision).agreement.purpose == "to stop the fire"


def test_a_retired_id_is_never_used_again(tmp_path: Path) -> None:
    desk = peopled(opened(tmp_path))
    desk = desk.add_clause("must_not", ["p3"], desk.revision, id_="fire", values={"must_not": {"acts": "fire"}})
    desk = desk.retire("fire", desk.revision)
    desk = desk.apply([(("purpose",), "peace")], "purpose", desk.revision)
    desk = desk.undo(desk.revision)
    for use in (
        lambda: desk.add_clause("must", ["p4"], desk.revision, id_="fire"),
        lambda: desk.apply([(("clauses", "fire", "says"), "again")], "again", desk.revision),
    ):
        with pytest.raises(Refusal) as refused:
            use()
        assert refused.value.code == "DSK014"
    assert "fire" in desk.undo(desk.revision).clause_passages


def test_what_is_tried_is_told_and_not_saved(tmp_path: Path) -> None:
    desk = peopled(opened(tmp_path))
    desk = desk.add_clause("must_not", ["p3"], desk.revision, id_="fire", values={"must_not": {"acts": "fire"}})
    live = desk.try_changes([(("clauses", "fire", "from"), "2030-05-01")])
    assert "1 May 2030" in live.sentence and live.dates[0].day("UTC") == "2030-05-01"
    wrong = desk.try_changes([(("clauses", "fire", "from"), "2030-13-01")])
    assert [one.path for one in wrong.refusals] == [("clauses", "fire", "from")] and not wrong.sentence
    assert open_desk(str(tmp_path / "valley-case")).source == desk.source


@pytest.mark.parametrize("named", ["", "agreement.yaml"])
def test_a_shipped_case_named_by_where_it_lies_is_copied_too(tmp_path: Path, named: str) -> None:
    folder = shipped_cases()["tutorial-faults"]
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    desk = open_desk(str(folder / named), case=str(tmp_path / "mine"))
    assert desk.folder.folder == tmp_path / "mine" and "is not changed" in desk.said[0]
    again = open_desk(str(folder / named), case=str(tmp_path / "mine"))
    assert again.agreement.id == "tutorial-faults" and "your copy" in again.said[0]
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_clause_under_another_id_stands_where_it_stood(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    desk = desk.add_clause("must", ["p2"], desk.revision, id_="aid")
    proposals = [one.id for one in desk.proposals]
    again = desk.apply([(("clauses", "aid", "id"), "relief")], "another id", desk.revision)
    assert again.clause_passages["relief"] == ("p2",)
    assert "aid" in again.paper.retired and "aid" not in again.paper.clauses
    assert [one.id for one in again.proposals] == proposals
    assert again.undo(again.revision).clause_passages["aid"] == ("p2",)
