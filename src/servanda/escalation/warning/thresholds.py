"""The file of thresholds: what the body wants to be warned of, at which levels; or what is assumed until it says."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from difflib import get_close_matches
from typing import Any, Final, NoReturn

from pydantic import TypeAdapter

from servanda.agreement import Agreement, read_shape
from servanda.basis import DAY, Node, Place, Refusal, Refused, read_yaml
from servanda.escalation.warning.kind import WarningKind
from servanda.escalation.warning.kinds import warning_kinds

VERSION: Final = "1"
TOP_KEYS: Final = ("warning", "agreement", "set_by", "note", "rules")
RULE_KEYS: Final = ("id", "note")
ANYWHERE: Final = ("all", "each")


@dataclass(frozen=True, slots=True)
class Rule:
    """One threshold: its kind with its levels. ``assumed``: fields that nobody set, by name."""

    id: str
    kind: WarningKind
    assumed: tuple[str, ...] = ()
    note: str = ""

    @property
    def is_assumed(self) -> bool:
        """Whether a body set nothing of it."""
        return set(self.assumed) >= {one for one in field_names(type(self.kind)) if one not in self.kind.names}


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The thresholds of a case, in the order of the file. ``set_by``: the body that set them, "" where assumed."""

    agreement: str
    rules: tuple[Rule, ...]
    set_by: str = ""
    note: str = ""


def field_names(kind: type[WarningKind]) -> tuple[str, ...]:
    """The fields of a kind as they are called in the file."""
    return tuple(one.name.rstrip("_") for one in fields(kind))  # type: ignore[arg-type]


def rule_of(id_: str, kind: type[WarningKind], given: Mapping[str, Any], note: str = "") -> Rule:
    """A rule from values already in their units, by the names of the file."""
    made = kind(**{f"{name}_" if name == "raise" else name: value for name, value in given.items()})
    return Rule(id_, made, tuple(one for one in field_names(kind) if one not in given), note)


def assumed_thresholds(agreement: Agreement) -> Thresholds:
    """What is watched for until a body sets thresholds: every kind, with levels that nobody set."""
    rules = []
    for key, kind in warning_kinds().items():
        for given in kind.assumed(agreement):
            about = next(iter(given.values()), "")
            rules.append(replace(rule_of(f"{key}-{about}" if about else key, kind, given), assumed=_all(kind)))
    return Thresholds(agreement.id, tuple(rules))


def _all(kind: type[WarningKind]) -> tuple[str, ...]:
    return tuple(one for one in field_names(kind) if one not in kind.names)


def read_thresholds(text: str, file: str, agreement: Agreement) -> Thresholds:
    """The thresholds in a file's text, about one agreement.

    Refuses, each with its line: (ESC100) what is no such file or is about another agreement, (ESC101) unknown or
    missing keys and values of the wrong shape, (ESC102) a clause, zone or body that the agreement does not have,
    (ESC103) a rule without a kind, with several, or of one that is not known, (ESC104) a level to end an alarm that is
    not below the one that raises it, (ESC105) two rules of one id.
    """
    root = read_yaml(text, file)
    head = _head(root, agreement)
    if (node := head.get("set_by")) is not None and _text(node) not in agreement.bodies:
        _stranger("body", _text(node), agreement.bodies, node.place)
    problems: list[Refused] = []
    rules = [one for node in _listed(root, head) if (one := _rule(node, agreement, problems)) is not None]
    seen: set[str] = set()
    for one, node in zip(rules, _listed(root, head), strict=False):
        if one.id in seen:
            problems.append(Refused("ESC105", f"two rules are called {one.id!r}", "call one otherwise", node.place))
        seen.add(one.id)
    if problems:
        raise Refusal.of(problems)
    return Thresholds(agreement.id, tuple(rules), _text(head.get("set_by")), _text(head.get("note")))


def _head(root: Node, agreement: Agreement) -> Mapping[str, Node]:
    if not isinstance(root.value, dict) or _text(root.value.get("warning")) != VERSION:
        _bad("ESC100", root.place, "the file does not say 'warning: 1'", "write it on the first line")
    head: Mapping[str, Node] = root.value
    for key, node in head.items():
        if key not in TOP_KEYS:
            _bad("ESC101", node.place, f"{key!r} is no key of this file", f"write one of: {', '.join(TOP_KEYS)}")
    if _text(head.get("agreement")) != agreement.id:
        place = head["agreement"].place if "agreement" in head else root.place
        why = f"these are not thresholds on {agreement.id!r}"
        _bad("ESC100", place, why, f"write 'agreement: {agreement.id}', or name the agreement's own file")
    return head


def _listed(root: Node, head: Mapping[str, Node]) -> list[Node]:
    node = head.get("rules")
    if node is None or not isinstance(node.value, list) or not node.value:
        _bad("ESC101", (node or root).place, "no rule is given", "list under 'rules' what to warn of")
    return list(node.value)


def _rule(node: Node, agreement: Agreement, problems: list[Refused]) -> Rule | None:
    entry = node.value if isinstance(node.value, dict) else {}
    known = warning_kinds()
    named = [key for key in entry if key not in RULE_KEYS]
    if len(named) != 1 or named[0] not in known:
        at = entry[named[0]].place if named else node.place
        why = "the rule names no kind" if not named else f"{', '.join(map(repr, named))} is no one kind of threshold"
        problems.append(Refused("ESC103", why, f"write one of: {', '.join(known)}", at))
        return None
    kind, body = known[named[0]], entry[named[0]]
    raw = body.data() if isinstance(body.value, dict) else {}
    found: list[Refused] = []
    made = read_shape(TypeAdapter(kind), raw, body, found)
    problems.extend(replace(one, code="ESC101") for one in found)
    if made is None or found:
        return None
    problems.extend(_strangers(made, body, agreement))
    if made.levels.lower_at >= made.levels.raise_at:
        place = body.at(("lower",)).place if "lower" in raw else body.place
        why = "the level at which an alarm may end is not below the one that raises it"
        problems.append(Refused("ESC104", why, "write a lower 'lower', or a higher 'raise'", place))
    within = getattr(made, "within", DAY)
    if kind.longest is not None and not DAY <= within <= kind.longest:
        place = body.at(("within",)).place if "within" in raw else body.place
        why = f"draws reach from 1 to {kind.longest // DAY} days, and not {within / DAY:g}"
        problems.append(Refused("ESC101", why, "write a time within these", place))
    about = next((str(getattr(made, name)) for name in kind.names), "")
    id_ = _text(entry.get("id")) or (f"{kind.key}-{about}" if about else kind.key)
    left_out = tuple(one for one in field_names(kind) if one not in raw)
    return Rule(id_, made, left_out, _text(entry.get("note")))


def _strangers(made: WarningKind, body: Node, agreement: Agreement) -> Iterator[Refused]:
    held: dict[str, list[str]] = {
        "clause": [one.id for one in agreement.clauses],
        "zone": [*ANYWHERE, *agreement.zones],
    }
    for name, what in made.names.items():
        value = str(getattr(made, name))
        if value not in held[what]:
            place = body.at((name,)).place
            yield _unknown(what, value, held[what], place)


def _unknown(what: str, name: str, held: Any, place: Place) -> Refused:
    near = get_close_matches(name, list(held), 1)
    remedy = f"write {near[0]!r}" if near else f"name one of: {', '.join(list(held)[:12])}"
    return Refused("ESC102", f"the agreement has no {what} called {name!r}", remedy, place)


def _stranger(what: str, name: str, held: Any, place: Place) -> NoReturn:
    raise Refusal.of([_unknown(what, name, held, place)])


def _bad(code: str, place: Place, why: str, remedy: str) -> NoReturn:
    raise Refusal(code, why, remedy, place)


def _text(node: Node | None) -> str:
    return "" if node is None or node.value is None else str(node.value)
