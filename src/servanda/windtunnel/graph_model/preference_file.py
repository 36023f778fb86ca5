"""Reading ``preferences.yaml``: who can do what, which outcomes there are, and how each participant ranks them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Final, NoReturn

from servanda.agreement import Agreement
from servanda.basis import Node, Place, Refusal, read_yaml
from servanda.windtunnel.graph_model.conflict import Conflict
from servanda.windtunnel.graph_model.outcomes import MOST_STATES, Option, all_outcomes, moves_between

KEYS: Final = ("preferences", "agreement", "class", "note", "sources", "options", "states", "rankings")
OPTION_KEYS: Final = ("of", "says", "irreversible", "note")
STATE_KEYS: Final = ("taken", "says", "note")
RANKING_KEYS: Final = ("order", "basis", "source", "mark", "note")
SOURCE_KEYS: Final = ("title", "publisher", "where", "date", "note")
#: In an order: all states not named, tied.
REST: Final = "rest"
BASES: Final = ("stated", "inferred", "reported by …", "inferred by …")
MARKS: Final = ("S", "K", "R")
#: Kinds of basis, and whether somebody stands behind ``by``.
_KNOWN: Final = {("stated", False), ("reported", True), ("inferred", False), ("inferred", True)}


@dataclass(frozen=True, slots=True)
class Ranking:
    """One participant's order of the states, best first, ties together; on what basis and source it is taken."""

    who: str
    order: tuple[tuple[str, ...], ...]
    basis: str
    source: str
    mark: str
    note: str


@dataclass(frozen=True)
class Preferences:
    """A preferences file as read: of class mediator-only, whatever it says of whom."""

    agreement: str
    note: str
    options: tuple[Option, ...]
    taken: Mapping[str, tuple[str, ...]]
    says: Mapping[str, str]
    rankings: tuple[Ranking, ...]
    sources: Mapping[str, str]
    conflict: Conflict = field(repr=False)
    data_class: str = "mediator-only"

    def place_of(self, state: str) -> int:
        """The position of a state by its id; refuses (TUN312) one there is none of."""
        if state not in self.taken:
            _stranger("state", state, self.taken, Place("--outcome"))
        return self.conflict.states.index(state)


def read_preferences(text: str, file: str, agreement: Agreement) -> Preferences:
    """The preferences in a file's text, about one agreement.

    Refuses, with the line: (TUN310) what is no such file or about another agreement, (TUN311) unknown or missing
    keys and values of the wrong shape, (TUN312) names that stand for nothing, (TUN313) outcomes that cannot be, or
    too many, (TUN314) rankings that leave out a state or name one twice.
    """
    root = read_yaml(text, file)
    head = _head(root, agreement)
    sources = {key: _text(_mapping(one, "a source", SOURCE_KEYS).get("title")) for key, one in _each(head, "sources")}
    options = _options(root, head, agreement)
    taken, says = _states(root, head, options)
    rankings = _rankings(root, head, agreement, tuple(taken), sources)
    makers = tuple(one.who for one in rankings)
    for option in options:
        if option.of not in makers:
            why = f"{option.of!r} has an option and no ranking"
            _bad("TUN314", root.at(("options", option.id)).place, why, "rank the states for it under 'rankings'")
    held = {option.id: option for option in options}
    outcomes = [frozenset(one) for one in taken.values()]
    moves = tuple(moves_between(outcomes, held, maker) for maker in makers)
    ranks = tuple(_ranks(one.order, tuple(taken)) for one in rankings)
    return Preferences(
        agreement=agreement.id,
        note=_text(head.get("note")),
        options=options,
        taken=taken,
        says=says,
        rankings=rankings,
        sources=sources,
        conflict=Conflict(makers, tuple(taken), moves, ranks),
    )


def _head(root: Node, agreement: Agreement) -> Mapping[str, Node]:
    if not isinstance(root.value, dict) or _text(root.value.get("preferences")) != "1":
        _bad("TUN310", root.place, "the file does not say 'preferences: 1'", "write it on the first line")
    head = _mapping(root, "the file", KEYS)
    if _text(head.get("agreement")) != agreement.id:
        place = head["agreement"].place if "agreement" in head else root.place
        why = f"these are not preferences on {agreement.id!r}"
        _bad("TUN310", place, why, f"write 'agreement: {agreement.id}', or name the agreement's own file")
    if "class" in head and _text(head["class"]) != "mediator-only":
        why = "preferences are of class mediator-only, and nothing else"
        _bad("TUN311", head["class"].place, why, "write 'class: mediator-only', or leave it out")
    return head


def _options(root: Node, head: Mapping[str, Node], agreement: Agreement) -> tuple[Option, ...]:
    found = []
    for id_, node in _each(head, "options"):
        entry = _mapping(node, f"the option {id_}", OPTION_KEYS)
        of = _text(entry.get("of"))
        if of not in agreement.participants:
            _stranger("participant", of, agreement.participants, entry.get("of", node).place)
        irreversible = _text(entry.get("irreversible")) or "no"
        if irreversible not in ("yes", "no"):
            _bad("TUN311", entry["irreversible"].place, f"{irreversible!r} is not yes or no", "write yes or no")
        found.append(Option(id_, of, _text(entry.get("says")), irreversible == "yes"))
    if not found:
        _bad("TUN311", root.place, "no option is given", "write under 'options' what each participant can do")
    return tuple(found)


def _states(
    root: Node, head: Mapping[str, Node], options: tuple[Option, ...]
) -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    ids = tuple(option.id for option in options)
    if "states" not in head:
        if 2 ** len(ids) > MOST_STATES:
            why = f"{len(ids)} options make {2 ** len(ids):,} states; {MOST_STATES:,} can be held"
            _bad("TUN313", root.at(("options",)).place, why, "list the feasible ones under 'states'")
        return all_outcomes(ids), {}
    taken: dict[str, tuple[str, ...]] = {}
    says = {}
    known: dict[frozenset[str], str] = {}
    for id_, node in _each(head, "states"):
        entry = _mapping(node, f"the state {id_}", STATE_KEYS)
        chosen = _names(entry.get("taken"), node)
        for name, at in chosen:
            if name not in ids:
                _stranger("option", name, ids, at)
        taken[id_] = tuple(one for one in ids if one in {name for name, _ in chosen})
        says[id_] = _text(entry.get("says"))
        if (same := known.setdefault(frozenset(taken[id_]), id_)) != id_:
            _bad("TUN313", node.place, f"{id_!r} and {same!r} are the same outcome", "leave one out")
        if id_ == REST:
            _bad("TUN311", node.place, f"{REST!r} stands for all others in a ranking", "call the state otherwise")
    if not 2 <= len(taken) <= MOST_STATES:
        why = f"there are {len(taken):,} states; 2 to {MOST_STATES:,} can be held"
        _bad("TUN313", head["states"].place, why, "list the feasible ones")
    return taken, says


def _rankings(
    root: Node, head: Mapping[str, Node], agreement: Agreement, states: tuple[str, ...], sources: Mapping[str, str]
) -> tuple[Ranking, ...]:
    found = []
    for who, node in _each(head, "rankings"):
        if who not in agreement.participants:
            _stranger("participant", who, agreement.participants, node.place)
        entry = _mapping(node, f"the ranking of {who}", RANKING_KEYS)
        basis = _text(entry.get("basis"))
        kind, _, by = (part.strip() for part in basis.partition(" by "))
        if (kind, bool(by)) not in _KNOWN:
            at = entry.get("basis", node).place
            _bad("TUN311", at, f"the basis is {basis!r}", f"write one of: {', '.join(BASES)}")
        source, mark = _text(entry.get("source")), _text(entry.get("mark")) or "R"
        if source and source not in sources:
            _stranger("source", source, sources, entry["source"].place)
        if mark not in MARKS:
            _bad("TUN311", entry["mark"].place, f"the mark is {mark!r}", "write S, K or R")
        if kind != "inferred" and not source:
            _bad("TUN311", node.place, f"a ranking that is {kind} has no source", "name one of 'sources'")
        order = _order(entry.get("order", node), states)
        found.append(Ranking(who, order, basis, source, mark, _text(entry.get("note"))))
    if not found:
        _bad("TUN314", root.place, "nobody's ranking is given", "rank the states under 'rankings', best first")
    return tuple(found)


def _order(node: Node, states: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    if not isinstance(node.value, list):
        _bad("TUN314", node.place, "there is no order", "list the states under 'order', best first, ties in brackets")
    classes = [_names(one, one) for one in node.value]
    seen: dict[str, Place] = {}
    for name, at in (one for tied in classes for one in tied):
        if name != REST and name not in states:
            _stranger("state", name, states, at)
        if name in seen:
            _bad("TUN314", at, f"{name!r} is ranked twice", "rank it once")
        seen[name] = at
    left = tuple(state for state in states if state not in seen)
    if left and REST not in seen:
        named = ", ".join(left[:5])
        _bad("TUN314", node.place, f"not ranked: {named}", f"rank every state, or write {REST!r} for all not named")
    spread = (tuple(state for name, _ in tied for state in (left if name == REST else (name,))) for tied in classes)
    return tuple(one for one in spread if one)


def _ranks(order: tuple[tuple[str, ...], ...], states: tuple[str, ...]) -> tuple[int, ...]:
    place = {state: len(order) - n for n, tied in enumerate(order) for state in tied}
    return tuple(place[state] for state in states)


def _each(head: Mapping[str, Node], key: str) -> list[tuple[str, Node]]:
    if key not in head:
        return []
    node = head[key]
    if not isinstance(node.value, dict):
        _bad("TUN311", node.place, f"{key!r} is no mapping", "write one entry per line, each with its name and a colon")
    return list(node.value.items())


def _mapping(node: Node, what: str, keys: tuple[str, ...]) -> Mapping[str, Node]:
    if not isinstance(node.value, dict):
        _bad("TUN311", node.place, f"{what} is no mapping", f"write its keys: {', '.join(keys)}")
    for key, value in node.value.items():
        if key not in keys:
            near = get_close_matches(key, keys, 1)
            remedy = f"did you mean {near[0]!r}?" if near else f"take one of: {', '.join(keys)}"
            _bad("TUN311", value.place, f"{what} has an unknown key {key!r}", remedy)
    return node.value


def _names(node: Node | None, at: Node) -> list[tuple[str, Place]]:
    """One name, or a list of names, each with its place; no value is an empty list."""
    if node is None or node.value is None:
        return []
    items = node.value if isinstance(node.value, list) else [node]
    if any(not isinstance(one.value, str) for one in items):
        _bad("TUN311", at.place, "names are expected here", "write one name, or several in brackets")
    return [(str(one.value), one.place) for one in items]


def _text(node: Node | None) -> str:
    if node is None or node.value is None:
        return ""
    if not isinstance(node.value, str):
        _bad("TUN311", node.place, "a plain value is expected here", "write one value")
    return node.value


def _stranger(sort: str, name: str, known: Mapping[str, object] | tuple[str, ...], place: Place) -> NoReturn:
    near = get_close_matches(name, list(known), 1)
    remedy = f"did you mean {near[0]!r}?" if near else f"name one of: {', '.join(list(known)[:10]) or 'none is given'}"
    _bad("TUN312", place, f"no {sort} is called {name!r}" if name else f"no {sort} is named", remedy)


def _bad(code: str, place: Place, why: str, remedy: str) -> NoReturn:
    raise Refusal(code, why, remedy, place)
