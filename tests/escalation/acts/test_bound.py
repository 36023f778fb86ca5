"""Whom the terms bind: fights with others are left out and counted, whatever anybody is called."""

import pytest

from escalation.acts.test_acts import AGREEMENT, AS_OF, fact, table
from servanda.agreement import read_agreement
from servanda.basis import Refusal
from servanda.escalation import acts_of, acts_within, among_bound

MORE = """\
  wolves: {called: Wolves, signatory: no, roles: [non-signatory force], known_as: {any: ["Wolves"]}}
  hill-guard: {called: Hill guard, signatory: no, roles: [non-signatory force], known_as: {any: ["Hill Guard"]}}
"""
TEXT = AGREEMENT.replace("zones:\n", MORE + "zones:\n", 1).replace(
    'known_as: {any: ["South Front"]}', 'known_as: {any: ["South Front"]}, answers_for: [hill-guard]'
)


def _ids(text: str, rows: list[dict[str, object]]) -> tuple[set[str], dict[str, int]]:
    agreement = read_agreement(text)
    acts = among_bound(acts_of(table(rows), agreement, as_of=AS_OF), agreement)
    return set(acts.table["id"]), dict(acts.left_out or {})


ROWS = [
    fact(0, side_1="North Guard", side_2="South Front"),
    fact(1, side_1="North Guard", side_2="Civilians (valley)"),
    fact(2, side_1="North Guard"),
    fact(3),
    fact(4, side_1="Hill Guard", side_2="North Guard"),
    fact(5, side_1="North Guard", side_2="Wolves"),
    fact(6, side_1="Wolves", side_2="Civilians (valley)"),
    fact(7, side_1="South Front", side_2="Somebody nobody knows"),
]


def test_fights_with_those_the_terms_do_not_bind_are_left_out_and_counted() -> None:
    ids, left = _ids(TEXT, ROWS)
    assert ids == {one["id"] for one in ROWS[:5]}
    assert left["with somebody whom the terms do not bind"] == 3


def test_exchanged_names_leave_the_same_acts() -> None:
    swapped = TEXT.replace("North Guard*", "@").replace("South Front", "North Guard*").replace("@", "South Front")
    rows = [
        one | {side: {"North Guard": "South Front", "South Front": "North Guard"}.get(str(one.get(side)), one.get(side))
               for side in ("side_1", "side_2")}
        for one in ROWS
    ]  # fmt: skip
    held = [n for n, one in enumerate(rows) if one["id"] in _ids(swapped, rows)[0]]
    # The hill guard is answered for by the other side now, and bound all the same.
    assert held == [0, 1, 2, 3, 4]


def test_only_areas_asked_for_and_none_nobody_knows() -> None:
    acts = acts_of(table([fact(0, admin1="East"), fact(1, admin1="West")]), read_agreement(TEXT), as_of=AS_OF)
    east = acts_within(acts, ("East",))
    assert len(east) == 1
    assert (east.left_out or {})["outside the areas asked for"] == 1
    with pytest.raises(Refusal) as refused:
        acts_within(acts, ("North",))
    assert refused.value.code == "ESC066"
