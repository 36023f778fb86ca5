"""What leaves the desk: diagnostics at their paragraphs, in plain words."""

from pathlib import Path

import pytest

from hand_made_drafts import draft
from servanda.basis import Refusal
from servanda.operations.desk import notes_of, open_desk


def test_each_diagnostic_stands_at_its_paragraph_or_at_the_title(tmp_path: Path) -> None:
    desk = open_desk(str(draft(tmp_path)))
    people = [(("participants", key), {"called": key.title(), "signatory": "yes"}) for key in ("north", "south")]
    desk = desk.apply(people, "participants", desk.revision)
    for id_, passage, other in (("arms", "p4", "leave"), ("leave", "p6", "arms")):
        values = {"must": {"acts": "movement.withdrawal"}, "who": "north", "when": {"done": other}}
        desk = desk.add_clause("must", [passage], desk.revision, id_=id_, values=values)
    notes = notes_of(desk)
    assert [one.diagnostic.code for one in notes].count("CHK001") == 1 and len(notes) == len(desk.diagnostics)
    circle = next(one for one in notes if one.diagnostic.code == "CHK001")
    assert circle.passage == "p4" and circle.anchor.position == 3
    assert "cannot work as written" in circle.words and "Why it matters: " in circle.words
    assert circle.words.count("\nRemedy: ") == 1
    loose = next(one for one in notes if one.diagnostic.clause == "bodies")
    assert loose.passage == "p1" and "(About bodies.)" in loose.words
    assert [one.anchor.position for one in notes] == sorted(one.anchor.position for one in notes)


def test_comments_need_a_word_file(tmp_path: Path) -> None:
    desk = open_desk("tutorial-sound", case=str(tmp_path / "mine"))
    assert "copied" in desk.said[0] and desk.notes() == () and len(desk.agreement.clauses) > 3
    with pytest.raises(Refusal) as refused:
        desk.comments_docx()
    assert refused.value.code == "DSK023"
    again = open_desk("tutorial-sound", case=str(tmp_path / "mine"))
    assert "your copy" in again.said[0] and again.source == desk.source


def test_what_is_no_desk_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x-case").mkdir()
    (tmp_path / "x-case" / "letter.txt").write_text("hello")
    (tmp_path / "x.docx").write_text("# Title\n")
    (tmp_path / "alone.yaml").write_text("servanda: 1\n")
    for path, code in (("none.docx", "DSK001"), ("x.docx", "DSK003"), ("alone.yaml", "DSK004"), ("nowhere", "STO001")):
        with pytest.raises(Refusal) as refused:
            open_desk(str(tmp_path / path) if path != "nowhere" else path)
        assert refused.value.code == code and refused.value.reasons[0].remedy
