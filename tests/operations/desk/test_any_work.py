"""Whatever is done at the desk, in any order: undo leads back, redo forth, and the folder says the same on opening."""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hand_made_drafts import CEASEFIRE, draft
from servanda.basis import Refusal
from servanda.operations.desk import Desk, open_desk

PEOPLE = [(("participants", key), {"called": key.title(), "signatory": "yes"}) for key in ("north", "south")]


State = tuple[object, ...]


def state(desk: Desk) -> State:
    """What there is to lose."""
    return desk.source, desk.paper, desk.drafts


def act(r: random.Random, desk: Desk, folder: Path, n: int, floor: State) -> Desk:
    """One thing a person does; what is refused changes nothing. Nothing below ``floor`` is undone on the way."""
    ids = [one.id for one in desk.agreement.clauses] or ["none"]
    match r.randrange(8):
        case 0:
            kind = r.choice(["must", "must_not", "rate"])
            return desk.add_clause(kind, [r.choice(["p3", "p4"])], desk.revision, id_=r.choice(["", "a", "b", f"c{n}"]))
        case 1:
            change = (
                ("clauses", r.choice(ids), r.choice(["note", "by", "who", "phase"])),
                r.choice(["north", "day 3"]),
            )
            return desk.apply([change], "a field", desk.revision)
        case 2:
            return desk.retire(r.choice(ids), desk.revision)
        case 3:
            return desk if state(desk) == floor else desk.undo(desk.revision)
        case 4:
            return desk.redo(desk.revision)
        case 5:
            text = CEASEFIRE.replace("ten days", f"{n + 11} days")
            return desk.import_draft(
                str(draft(folder, text, f"next-{n}.docx")), r.choice(["", "South"]), desk.revision
            ).desk
        case 6:
            return desk.place(r.choice(ids), ["p4"], desk.revision, asked_by="North")
        case _:
            return desk.apply([(("purpose",), f"purpose {n}")], "the purpose", desk.revision)


@settings(max_examples=12)
@given(st.integers(0, 2**32))
def test_undo_leads_back_to_the_beginning_and_redo_forth_again(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    r, folder = random.Random(seed), tmp_path_factory.mktemp("desk")
    desk = open_desk(str(draft(folder)))
    first = state(desk)
    desk = desk.apply(PEOPLE, "participants", desk.revision)
    floor = state(desk)
    for n in range(8):
        before = state(desk)
        try:
            desk = act(r, desk, folder, n, floor)
        except Refusal as refusal:
            assert refusal.code in ("DSK011", "DSK013", "DSK014", "DSK015", "DSK021"), refusal
            assert state(desk.now()) == before
        retired = set(desk.paper.retired)
        assert not retired & {one.id for one in desk.agreement.clauses}
    again = open_desk(str(folder / "valley-case"))
    assert (again.source, again.paper, again.drafts, again.texts) == (desk.source, desk.paper, desk.drafts, desk.texts)
    assert again.agreement == desk.agreement and again.refusals == desk.refusals
    assert again.diagnostics == desk.diagnostics
    last, steps = state(desk), 0
    while state(desk) != first:
        desk, steps = desk.undo(desk.revision), steps + 1
    for _ in range(steps):
        desk = desk.redo(desk.revision)
    assert state(desk) == last
