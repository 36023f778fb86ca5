"""Who owes what, on whose behalf, to whom."""

from servanda.agreement import read_agreement
from servanda.agreement.commitments import Commitment, who_owes_what

TEXT = """\
servanda: 1
id: owing
title: Who owes what
timing: {zone: UTC, entry: 2020-01-01}
participants:
  north: {called: North, roles: [party, signatory], answers_for: [militia, guards]}
  brigade: {called: A brigade of the north, roles: affiliated force, side: north}
  south: {called: South, roles: [party, signatory]}
  militia: {called: Militia, roles: non-signatory force}
  guards: {called: Guards, roles: non-signatory force}
  donor: {called: Donor, roles: [signatory, guarantor]}
bodies: {mission: {called: Mission}}
lines: {front: {points: [[0, 0], [1, 1]]}}
clauses:
  - {id: halt, says: x, who: [north, south], must_not: {acts: fire}}
  - {id: prevent, says: x, who: north, ensures: {that: {acts: fire, by: militia, toward: south}}}
  - {id: warn, says: x, who: south, gives_notice: {acts: movement.flight, at_least: 1 hour, to: mission}}
  - {id: apart, says: x, kept_beyond: {classes: [{weapons: tank, distance: 5 km}], baseline: {south: front}}}
  - {id: seal, says: x, who: mission, certifies: {what: halt}}
  - {id: term, says: x, renews: {term: 1 year, tacit: yes}}
"""


def rows(text: str = TEXT) -> list[Commitment]:
    return list(who_owes_what(read_agreement(text)))


def test_the_table() -> None:
    assert [tuple(row) for row in rows()] == [
        ("north", ("brigade",), "must_not", "halt", ("south", "donor")),
        ("south", (), "must_not", "halt", ("north", "donor")),
        ("north", ("brigade", "militia"), "ensures", "prevent", ("south",)),
        ("south", (), "gives_notice", "warn", ("mission",)),
        ("south", (), "kept_beyond", "apart", ("north", "donor")),
        ("mission", (), "certifies", "seal", ("north", "south", "donor")),
        ("north", ("guards",), "answers for", "", ("south", "donor")),
    ]


def test_in_mirror_documents_the_parties_owe_each_other_nothing() -> None:
    mirror = rows(TEXT.replace("title:", "form: mirror documents\ntitle:"))
    assert [(row.owner, row.to_whom) for row in mirror if row.clause == "halt"] == [
        ("north", ("donor",)),
        ("south", ("donor",)),
    ]


def test_a_unilateral_declaration_is_owed_to_nobody() -> None:
    alone = rows(TEXT.replace("title:", "form: unilateral\ntitle:"))
    assert {row.to_whom for row in alone if row.clause in ("halt", "apart")} == {()}


def test_a_side_stands_for_its_forces() -> None:
    text = TEXT.replace("roles: affiliated force, side: north", "roles: party, side: north")
    assert rows(text)[1] == Commitment("south", (), "must_not", "halt", ("north", "donor"))


def test_swapping_names_swaps_the_table() -> None:
    table = {"north": "south", "south": "north"}
    other = rows(TEXT.replace("north", "\0").replace("south", "north").replace("\0", "south"))

    def turned(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(table.get(name, name) for name in names)

    mine = [(table.get(r.owner, r.owner), turned(r.for_whom), r.kind, r.clause, turned(r.to_whom)) for r in rows()]
    assert [tuple(row) for row in other] == mine
