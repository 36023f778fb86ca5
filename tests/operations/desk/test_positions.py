"""Positions beside a draft: sealed, undone without being told, and opened by their passphrase alone."""

from pathlib import Path

import pytest

from hand_made_drafts import draft
from servanda.basis import Refusal
from servanda.operations.desk import Desk, open_desk

pytest.importorskip("cryptography")
PHRASE = "seven dull paper boats"
ANSWER = {
    "who": "north",
    "clause": "fire",
    "accepts_if": {"done": "fire"},
    "basis": "stated",
    "words": "never before the harvest",
    "source": {"note": "told to the mediator", "mark": "R"},
}


def begun(tmp_path: Path) -> Desk:
    desk = open_desk(str(draft(tmp_path)))
    people = [(("participants", key), {"called": key.title(), "signatory": "yes"}) for key in ("north", "south")]
    desk = desk.apply(people, "participants", desk.revision)
    return desk.add_clause("must_not", ["p3"], desk.revision, id_="fire", values={"must_not": {"acts": "fire"}})


def everything(tmp_path: Path) -> bytes:
    return b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())


def test_positions_are_sealed_and_opened_again(tmp_path: Path) -> None:
    desk = begun(tmp_path)
    assert desk.positions(PHRASE) is None and not desk.has_positions
    desk = desk.set_position(PHRASE, "answers", ANSWER, desk.revision)
    desk = desk.set_position(PHRASE, "answers", ANSWER | {"who": "south", "accepts_if": "peace"}, desk.revision)
    again = open_desk(str(tmp_path / "valley-case"))
    kept = again.positions(PHRASE)
    assert kept is not None and [one.who for one in kept.answers] == ["north", "south"]
    assert kept.data_class == "mediator-only"
    assert len(again.diagnostics_with(kept)) >= len(again.diagnostics)
    assert again.has_positions


def test_nothing_of_them_is_ever_written_in_clear(tmp_path: Path) -> None:
    desk = begun(tmp_path)
    desk = desk.set_position(PHRASE, "answers", ANSWER, desk.revision)
    desk = desk.set_position(PHRASE, "answers", ANSWER | {"words": "only after the harvest"}, desk.revision)
    desk = desk.change_passphrase(PHRASE, "nine other paper ships", desk.revision)
    for word in (b"harvest", b"accepts_if", PHRASE.encode(), b"nine other"):
        assert word not in everything(tmp_path)
    assert not (tmp_path / "valley-case" / "positions.yaml").exists()


def test_a_change_of_positions_can_be_undone(tmp_path: Path) -> None:
    desk = begun(tmp_path)
    one = desk.set_position(PHRASE, "answers", ANSWER, desk.revision)
    two = one.set_position(PHRASE, "answers", ANSWER | {"accepts_if": "peace"}, one.revision)
    back = two.undo(two.revision)
    kept = back.positions(PHRASE)
    assert kept is not None and len(kept.answers) == 1
    none = back.undo(back.revision)
    assert none.positions(PHRASE) is None and not (tmp_path / "valley-case" / "positions.sealed").exists()
    assert len(none.redo(none.revision).positions(PHRASE).answers) == 1  # type: ignore[union-attr]


def test_a_wrong_passphrase_damage_and_what_is_no_position_are_refused(tmp_path: Path) -> None:
    desk = begun(tmp_path)
    with pytest.raises(Refusal) as refused:
        desk.set_position("short", "answers", ANSWER, desk.revision)
    assert refused.value.code == "NEG073"
    desk = desk.set_position(PHRASE, "answers", ANSWER, desk.revision)
    for use in (
        lambda: desk.positions("seven dull paper boat"),
        lambda: desk.set_position("seven dull paper boat", "answers", ANSWER, desk.revision),
        lambda: desk.change_passphrase("seven dull paper boat", PHRASE, desk.revision),
    ):
        with pytest.raises(Refusal) as refused:
            use()
        assert refused.value.code == "NEG071"
    with pytest.raises(Refusal) as refused:
        desk.set_position(PHRASE, "answers", ANSWER | {"clause": "nobody"}, desk.revision)
    assert refused.value.code.startswith("POS") and len(desk.positions(PHRASE).answers) == 1  # type: ignore[union-attr]
    with pytest.raises(Refusal) as refused:
        desk.set_position(PHRASE, "wishes", ANSWER, desk.revision)
    assert refused.value.code == "DSK022"
    path = tmp_path / "valley-case" / "positions.sealed"
    path.write_text(path.read_text().replace("positions 1", "values 1"))
    with pytest.raises(Refusal) as refused:
        open_desk(str(tmp_path / "valley-case")).positions(PHRASE)
    assert refused.value.code == "NEG072"
