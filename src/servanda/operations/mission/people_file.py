"""Whom a mission begins with: its people, and who countersigns its log; from one file, the same for every side."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from servanda.access import PROGRAM, DataClass, Person, Role
from servanda.basis import Node, Place, Refusal, read_yaml
from servanda.humanitarian import desk_policy
from servanda.ledger import Countersigner, Policy, key_name_fits, read_policy
from servanda.operations.mission.periods import fit_periods

_LONGEST: Final = 64
_PEOPLE: Final = ("id", "role", "unit", "side", "number", "name")
_TOP: Final = (
    "people", "countersigners", "neutrals_needed", "patience_s", "origin", "retention", "desk_countersigners",
)  # fmt: skip
#: Whoever commands is on a side; whoever serves all sides is on none.
_SIDED: Final = (Role.PRINCIPAL, Role.OFFICER)
#: Any 32 bytes stand for the log's key, which is not made yet, while the rest of a policy is looked at.
_STAND_IN: Final = "log+5d68977d+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody to be enrolled, and their real name where it is told."""

    person: Person
    name: str


@dataclass(frozen=True, slots=True)
class PeopleFile:
    """What the file says.

    ``signing``: countersigners and settings of the log's policy, as its data has them. ``retention``: days for which
    content of a class is kept after its matter is closed, where they are not those of the table.
    """

    people: tuple[Invited, ...]
    signing: dict[str, Any]
    origin: str
    retention: dict[str, int] = field(default_factory=dict)
    #: Who countersigns the humanitarian desk's own log: neutrals, or nobody.
    watching: tuple[Countersigner, ...] = ()

    def policy(self, origin: str, *log_keys: str, place: Place | None = None) -> Policy:
        """The policy of the mission's log; refuses (LED040, LED015) what is none. ``place``: where it is written."""
        log, where = [{"key": one} for one in log_keys], place or Place("countersigners")
        made = read_policy({"policy": 1, "origin": origin, "log": log, **self.signing}, where)
        if not made.shared:
            why = "no party is among those who countersign the mission's log"
            raise Refusal("LED040", why, "name two parties and a neutral", where)
        return made

    def uneven(self, parties: Sequence[str]) -> tuple[tuple[Role, str], ...]:
        """Roles that one party has people of and another has none: role, and the party without."""
        there = {(one.person.role, one.person.side) for one in self.people}
        sided = [role for role in Role if any((role, party) in there for party in parties)]
        return tuple((role, party) for role in sided for party in parties if (role, party) not in there)


def read_people(text: str, file: str, parties: Sequence[str]) -> PeopleFile:
    """The people and countersigners of a file; refuses (MIS031) people that are none, (LED040, LED015) the others.

    Periods that may not be set are refused likewise (MIS160).
    """
    top = _mapping(read_yaml(text, file), _TOP)
    people = tuple(_person(one, parties) for one in _items(top, "people", file))
    if not people:
        raise _unfit("the file names nobody", Place(file, path="people"))
    _refuse_twice(people, file)
    signing: dict[str, Any] = {"countersigners": [_countersigner(one) for one in _items(top, "countersigners", file)]}
    for key in ("neutrals_needed", "patience_s"):
        if key in top:
            signing[key] = _whole(top[key])
    origin = str(top["origin"].data() or "") if "origin" in top else ""
    if origin and not key_name_fits(origin):
        raise _unfit("the origin of a log has no spaces and no plus", top["origin"].place)
    watching = _watching(top, file)
    made = PeopleFile(people, signing, origin, _retention(top), watching)
    made.policy(origin or "mission", _STAND_IN, place=top["countersigners"].place)
    return made


def _retention(top: dict[str, Node]) -> dict[str, int]:
    if "retention" not in top:
        return {}
    held = _mapping(top["retention"], tuple(one.value for one in DataClass))
    return fit_periods({key: _whole(one) for key, one in held.items()}, top["retention"].place)


def _watching(top: dict[str, Node], file: str) -> tuple[Countersigner, ...]:
    """Who countersigns the desk's log; refuses (HUM025) a party among them."""
    if "desk_countersigners" not in top:
        return ()
    listed = [_countersigner(one) for one in _items(top, "desk_countersigners", file)]
    place = top["desk_countersigners"].place
    if any(one["role"] == "party" for one in listed):
        desk_policy("desk", (), (Countersigner("", "party", ()),), place)
    needed = 1 if listed else 0
    stand_in = [{"key": _STAND_IN}]
    told = {"policy": 1, "origin": "desk", "log": stand_in, "countersigners": listed, "neutrals_needed": needed}
    return read_policy(told, place).countersigners


def _countersigner(node: Node) -> dict[str, Any]:
    held = _mapping(node, ("name", "role", "key"))
    told = {key: str(held[key].data() or "") if key in held else "" for key in ("name", "role", "key")}
    return {"name": told["name"], "role": told["role"], "keys": [{"key": told["key"]}]}


def _person(node: Node, parties: Sequence[str]) -> Invited:
    held = _mapping(node, _PEOPLE)
    told = {key: str(one.data() or "").strip() for key, one in held.items()}
    name, unit, side = told.get("id", ""), told.get("unit", ""), told.get("side", "")
    role = next((one for one in Role if one.value == told.get("role") and one is not Role.PUBLIC), None)
    if not 0 < len(name) <= _LONGEST or any(one.isspace() for one in name) or name == PROGRAM.id:
        raise _unfit("an id is a pseudonym of 1 to 64 characters without spaces", node.place)
    if role is None:
        known = ", ".join(one.value for one in Role if one is not Role.PUBLIC)
        raise _unfit(f"{told.get('role', '')!r} is no role: {known}", node.place)
    if not unit:
        raise _unfit(f"{name} has no unit", node.place)
    if (side and side not in parties) or (role in _SIDED and side != unit):
        why = f"{name}, {role.value}: the side is one of the parties ({', '.join(parties)})"
        raise _unfit(why + (", and the unit the same" if role in _SIDED else ", or left out"), node.place)
    number = _whole(held["number"]) if "number" in held else 1
    return Invited(Person(name, role, unit, side, number), told.get("name", ""))


def _refuse_twice(people: Sequence[Invited], file: str) -> None:
    names = [one.person.id for one in people]
    twice = next((one for one in names if names.count(one) > 1), None)
    if twice is not None:
        raise _unfit(f"two people have the id {twice}", Place(file, path="people"))
    called = [(one.person.unit, one.person.role, one.person.number) for one in people]
    alike = next((n for n, one in enumerate(called) if one in called[:n]), None)
    if alike is not None:
        why = f"{names[alike]} has the number of another of the same unit and role"
        raise _unfit(why, Place(file, path="people"))


def _mapping(node: Node, allowed: Sequence[str]) -> dict[str, Node]:
    if not isinstance(node.value, dict):
        raise _unfit(f"here stand keys and values: {', '.join(allowed)}", node.place)
    unknown = next((key for key in node.value if key not in allowed), None)
    if unknown is not None:
        raise _unfit(f"{unknown!r} is not known here: {', '.join(allowed)}", node.value[unknown].place)
    return node.value


def _items(top: dict[str, Node], key: str, file: str) -> list[Node]:
    if key not in top or not isinstance(top[key].value, list):
        raise _unfit(f"the file has no list {key!r}", top[key].place if key in top else Place(file))
    value = top[key].value
    assert isinstance(value, list)
    return value


def _whole(node: Node) -> int:
    text = str(node.data() or "")
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise _unfit(f"{text[:40]!r} is no whole number", node.place)
    return int(text)


def _unfit(why: str, place: Place) -> Refusal:
    return Refusal("MIS031", why, "correct the file of people; the guide for operators shows one", place)
