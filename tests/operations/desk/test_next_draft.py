"""Stories of drafts over time: clauses follow their paragraphs, what vanished waits for a person, all is told."""

from pathlib import Path

import pytest

from hand_made_drafts import CEASEFIRE, draft
from servanda.basis import Refusal
from servanda.operations.desk import Desk, open_desk

NEXT = """# Ceasefire in the Valley
## Article 1
1. The parties meet every month.
2. Both sides stop all fire in the Valley from the first of June.
## Article 2
3. North withdraws from the Valley within twenty days.
4. Prisoners are released within a month.
"""
PEOPLE = [(("participants", key), {"called": key.title(), "signatory": "yes"}) for key in ("north", "south")]


def worked_on(tmp_path: Path) -> Desk:
    desk = open_desk(str(draft(tmp_path)))
    desk = desk.apply(PEOPLE, "participants", desk.revision)
    for id_, passage, values in (
        ("fire", "p3", {"must_not": {"acts": "fire"}, "who": ["north", "south"]}),
        ("arms", "p4", {"must": {"acts": "weapons.hand-over"}, "who": "south"}),
        ("leave", "p6", {"must": {"acts": "movement.withdrawal"}, "who": "north"}),
    ):
        kind = next(key for key in values if key.startswith("must"))
        desk = desk.add_clause(kind, [passage], desk.revision, id_=id_, values=values)
    assert not desk.refusals
    return desk


def test_clauses_follow_their_paragraphs_and_what_vanished_is_not_retired_silently(tmp_path: Path) -> None:
    desk = worked_on(tmp_path)
    told = desk.import_draft(str(draft(tmp_path, NEXT, "valley-2.docx")), "South", desk.revision)
    after = told.desk
    text = after.text
    assert text is not None
    words = {key: [text.by_id()[id_].number for id_ in ids] for key, ids in after.clause_passages.items()}
    assert words == {"fire": ["2."], "arms": [], "leave": ["3."]}
    assert after.gone == ("arms",) and after.source == desk.source
    sorts = {one.clause: one.sort for one in told.clauses}
    assert sorts == {"fire": "reworded", "arms": "gone", "leave": "unchanged"}
    fire = next(one for one in told.clauses if one.clause == "fire")
    assert [(one.sort, one.words) for one in fire.words if one.sort != "both"] == [("out", "May"), ("in", "June")]
    assert fire.asked_by == "South"
    assert [(one.sort, one.words[0].words) for one in told.passages] == [
        ("new", "The parties meet every month."),
        ("new", "Prisoners are released within a month."),
    ]
    after = after.retire("arms", after.revision)
    again = open_desk(str(tmp_path / "valley-case"))
    assert again.gone == () and "arms" in again.paper.retired
    assert again.difference(1, 2).data()["clauses"][-1]["retired"]


def test_what_changed_in_the_file_and_in_the_diagnostics_is_told(tmp_path: Path) -> None:
    desk = worked_on(tmp_path)
    desk = desk.import_draft(str(draft(tmp_path, NEXT, "valley-2.docx")), "South", desk.revision).desk
    desk = desk.place("leave", list(desk.clause_passages["leave"]), desk.revision, asked_by="North")
    desk = desk.apply([(("clauses", "fire", "from"), "2030-06-01")], "from June", desk.revision)
    waits = [(("clauses", "leave", "when"), {"done": "arms"}), (("clauses", "arms", "when"), {"done": "leave"})]
    desk = desk.apply(waits, "each waits for the other", desk.revision)
    told = desk.difference(1, 2)
    fields = {one.clause: [(each.path, each.was, each.now) for each in one.fields] for one in told.clauses}
    assert fields == {
        "fire": [("from", "", "2030-06-01")],
        "arms": [("when.done", "", "leave")],
        "leave": [("when.done", "", "arms")],
    }
    assert next(one.asked_by for one in told.clauses if one.clause == "leave") == "North"
    assert "CHK001" in {one.code for one in told.raised}
    back = desk.difference(2, 1)
    assert {one.code for one in back.solved} == {one.code for one in told.raised}


def test_an_import_can_be_undone_and_made_again(tmp_path: Path) -> None:
    desk = worked_on(tmp_path)
    after = desk.import_draft(str(draft(tmp_path, NEXT, "valley-2.docx")), "South", desk.revision).desk
    back = after.undo(after.revision)
    assert len(back.texts) == 1 and back.gone == () and back.paper == desk.paper
    assert (tmp_path / "valley-case" / "desk" / "drafts" / "2-valley-2.docx").exists(), "what was received stays"
    again = back.redo(back.revision)
    assert again.paper == after.paper and again.texts == after.texts
    back = again.undo(again.revision)
    third = back.import_draft(str(draft(tmp_path, NEXT + "5. More.\n", "valley-3.docx")), "", back.revision).desk
    assert [one.number for one in third.drafts] == [1, 3], "no number is given twice"
    assert third.clause_passages["fire"], "clauses stand in the draft under its own number"


def test_what_cannot_be_imported_is_refused(tmp_path: Path) -> None:
    desk = worked_on(tmp_path)
    with pytest.raises(Refusal) as refused:
        desk.import_draft(str(draft(tmp_path, CEASEFIRE, "again.docx")), "", desk.revision)
    assert refused.value.code == "DSK021"
    with pytest.raises(Refusal) as refused:
        desk.import_draft(str(tmp_path / "none.docx"), "", desk.revision)
    assert refused.value.code == "DSK001"
    with pytest.raises(Refusal) as refused:
        desk.difference(1, 9)
    assert refused.value.code == "DSK018"
    (tmp_path / "valley-case" / "desk" / "drafts" / "1-valley.docx").write_bytes(b"altered")
    with pytest.raises(Refusal) as refused:
        open_desk(str(tmp_path / "valley-case"))
    assert refused.value.code == "DSK019"


def test_a_newer_file_of_the_draft_is_told_and_not_taken_in_by_itself(tmp_path: Path) -> None:
    worked_on(tmp_path)
    path = draft(tmp_path, NEXT)
    desk = open_desk(str(path))
    assert desk.waiting == str(path) and len(desk.drafts) == 1


def test_a_paragraph_counted_anew_is_the_same_paragraph(tmp_path: Path) -> None:
    desk = worked_on(tmp_path)
    lines = CEASEFIRE.splitlines()
    for old, new in (("3.", "11."), ("2.", "10."), ("1.", "9.")):
        lines = [new + one.removeprefix(old) if one.startswith(old) else one for one in lines]
    lines.insert(2, "8. The parties shall exchange prisoners.")
    told = desk.import_draft(str(draft(tmp_path, "\n".join(lines), "valley-2.docx")), "South", desk.revision)
    assert {one.clause: one.sort for one in told.clauses} == dict.fromkeys(("fire", "arms", "leave"), "unchanged")
    assert [one.sort for one in told.passages] == ["new"]


def test_a_proposal_put_aside_stays_so_where_its_paragraph_is_counted_anew(tmp_path: Path) -> None:
    desk = open_desk(str(draft(tmp_path)))
    desk = desk.apply(PEOPLE, "participants", desk.revision)
    assert desk.proposals
    for one in desk.proposals:
        desk = desk.dismiss(one.id, desk.revision)
    assert desk.proposals == ()
    counted = CEASEFIRE.replace("1. Both", "12. Both").replace("2. South", "13. South").replace("3. North", "14. North")
    after = desk.import_draft(str(draft(tmp_path, counted, "valley-2.docx")), "", desk.revision).desk
    assert after.proposals == ()


def test_a_clause_begun_says_its_words_without_their_number(tmp_path: Path) -> None:
    desk = open_desk(str(draft(tmp_path)))
    desk = desk.add_clause("must", ["p4"], desk.revision, id_="arms", values={"must": {"acts": "weapons.hand-over"}})
    assert desk.agreement.clause("arms").says["en"].startswith("South hands over")
