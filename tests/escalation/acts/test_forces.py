"""Which forces are a side's: what is counted of a side, who is asked, and who is nobody from outside."""

from escalation.acts.test_acts import AGREEMENT, AS_OF, fact, table
from servanda.agreement import lower, read_agreement
from servanda.escalation import Found, Happened, Holder, acts_of, forces_of, holders_of, known_of, signals_of

MORE = """\
  hill-guard: {called: Hill guard, signatory: yes, roles: [signatory, affiliated force], side: south,
               known_as: {any: ["Hill Guard"]}}
  mill-men: {called: Mill men, signatory: no, roles: [non-signatory force], known_as: {any: ["Mill Men"]}}
  wolves: {called: Wolves, signatory: no, roles: [non-signatory force], known_as: {any: ["Wolves"]}}
"""
TEXT = AGREEMENT.replace("zones:\n", MORE + "zones:\n", 1).replace(
    'known_as: {any: ["South Front"]}', 'known_as: {any: ["South Front"]}, answers_for: [mill-men]'
)
LAW = read_agreement(TEXT)
ROWS = [
    fact(0, side_1="North Guard", side_2="Hill Guard", lon=30.1, lat=50.1),
    fact(2, "fire.artillery", side_1="North Guard", side_2="Mill Men", lon=30.1, lat=50.1),
    fact(1, side_1="North Guard", side_2="South Front", lon=30.1, lat=50.1),
    fact(3, "statement", kind="act", actor="Hill Guard"),
]


def test_a_side_is_seen_in_acts_that_name_its_forces() -> None:
    acts = acts_of(table(ROWS), LAW, as_of=AS_OF)
    assert [(one.side, one.named) for one in acts.sides] == [("north", 3), ("south", 3)]
    assert forces_of(LAW, "south") == {"south", "hill-guard", "mill-men"} and forces_of(LAW, "north") == {"north"}
    said = signals_of(table(ROWS), acts, LAW, lower(LAW), as_of=AS_OF)
    assert {one.side: one.named for one in said.sides} == {"north": 3, "south": 3, "hill-guard": 1}


def _asked(sides: tuple[str, ...]) -> list[str]:
    one = Happened("x", "fire.mortar", 0, 1, sides=sides)
    return [each.to for each in holders_of(LAW, lower(LAW), one).asked if each.holder is Holder.SIDE]


def test_each_party_is_asked_alike_until_somebody_is_recorded_and_for_a_force_its_side() -> None:
    assert _asked(()) == ["north", "south"]
    assert _asked(("wolves",)) == ["north", "south"], "an act of nobody's force is asked of each"
    assert _asked(("hill-guard",)) == _asked(("mill-men",)) == _asked(("south",)) == ["south"]


def test_a_signatorys_force_nearby_is_no_third_actor() -> None:
    one = Happened("x", "fire.mortar", int(AS_OF) - 118 * 86_400_000_000, AS_OF, lon=30.1, lat=50.1)
    wolves = fact(4, side_1="Wolves", side_2="North Guard", lon=30.1, lat=50.1)
    known = known_of(one, table([*ROWS, wolves]), lower(LAW), LAW, ())
    assert [clue.by for clue in known if clue.found is Found.THIRD_SEEN] == ["wolves"]
