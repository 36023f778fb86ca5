"""Acts and weapon classes that the vocabulary does not have: no fact could ever count for them."""

from collections.abc import Container, Iterator
from difflib import get_close_matches
from typing import Any

from servanda.agreement.members import names_of
from servanda.agreement.model import Agreement
from servanda.agreement.spots import spot
from servanda.basis import Node, Refused
from servanda.vocabulary import VocabularyCode, known_act, nearest_act, weapons


def unknown_acts(agreement: Agreement, only: Container[str] | None = None) -> Iterator[Refused]:
    """Every unknown act (VOC001) and weapon class (VOC002), where it stands; ``only``: of these clauses alone."""
    root = agreement.root
    parts: list[tuple[Any, Node]] = [
        ((clause.promise, clause.when, clause.while_, clause.depends_on), agreement.node_of(clause.id))
        for clause in agreement.clauses
        if only is None or clause.id in only
    ]
    if only is None:
        parts += [(body.observes, root.at(("bodies", key))) for key, body in agreement.bodies.items()]
        parts += [(event.shown_by, root.at(("events", key))) for key, event in agreement.events.items()]
        parts += [(phase.gate, root.at(("phases", n))) for n, phase in enumerate(agreement.phases)]
    for part, node in parts:
        for sort, code in dict.fromkeys(_codes(part)):
            if sort == "acts" and not known_act(code):
                near = nearest_act(code)
                remedy = f"did you mean {near}?" if near else "take a code from docs/reference/acts.md"
                why = f"{code!r} is not an act this vocabulary knows"
                yield Refused(VocabularyCode.UNKNOWN_ACT, why, remedy, spot(agreement, node, code, "acts"))
            if sort == "weapons" and code not in weapons():
                near = " or ".join(get_close_matches(code, weapons(), n=3, cutoff=0.6))
                remedy = f"did you mean {near}?" if near else "take a class from docs/reference/acts.md"
                why = f"{code!r} is not a weapon class this vocabulary knows"
                yield Refused(VocabularyCode.UNKNOWN_WEAPON, why, remedy, spot(agreement, node, code, "weapons"))


def _codes(part: Any) -> Iterator[tuple[str, str]]:
    if isinstance(part, tuple):
        for one in part:
            yield from _codes(one)
    elif part is not None and not isinstance(part, str | int):
        for name in names_of(type(part)):
            value = getattr(part, name)
            if name in ("acts", "weapons"):
                named = (value,) if isinstance(value, str) else value if isinstance(value, tuple) else ()
                yield from ((name, code) for code in named if isinstance(code, str))
            else:
                yield from _codes(value)
