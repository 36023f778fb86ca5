"""Rows of the text: a passage with its renderings beside it, the clauses it became, what is proposed, and its notes."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from servanda.agreement import clause_kinds
from servanda.drafting import HeaderProposal, Passage, Proposal
from servanda.web.views.notes import Note


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a passage's text; ``fields`` are those read from it, empty where none was."""

    text: str
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """A passage as it is printed: its pieces, language and direction."""

    id: str
    number: str
    language: str
    direction: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class ClauseChip:
    """A clause a passage became: its id and kind, what it says in short, and whether it cannot be read yet."""

    id: str
    kind: str
    says: str
    unread: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A field of a proposal: what it is called, its value in words, and the words it was read from."""

    field: str
    value: str
    words: str
    rule: str


@dataclass(frozen=True, slots=True)
class ProposalCard:
    """A proposal to confirm or dismiss: its kind, what was found with the words it was read from, and what to ask."""

    id: str
    kind: str
    says: str
    found: tuple[Found, ...]
    asks: tuple[tuple[str, str, bool], ...]
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HeadCard:
    """An entry proposed for the head of the agreement: where it goes, its value in words, and what it was read from.

    ``value`` is empty where nothing was read and something has to be said; ``section`` is where.
    """

    id: str
    section: str
    key: str
    value: str
    words: str
    asks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the text, with everything that stands in it."""

    id: str
    kind: str
    said: tuple[Said, ...]
    clauses: tuple[ClauseChip, ...] = ()
    proposals: tuple[ProposalCard, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def proposed(self) -> bool:
        """Whether something is proposed from it, or read in it for a proposal elsewhere."""
        return bool(self.proposals) or any(piece.fields for said in self.said for piece in said.pieces)


#: The field that holds the passage's own words: marking it would mark everything.
_WHOLE = "says"


def pieces_of(text: str, spans: Iterable[tuple[int, int, str]]) -> tuple[Piece, ...]:
    """A text cut where the spans (begin, end, field) begin and end; spans may overlap, the text is kept whole."""
    kept = [(max(0, b), min(len(text), e), field) for b, e, field in spans if b < e and b < len(text)]
    edges = sorted({0, len(text), *(edge for b, e, _ in kept for edge in (b, e))})
    return tuple(
        Piece(text[begin:end], tuple(dict.fromkeys(f for b, e, f in kept if b <= begin and end <= e)))
        for begin, end in pairwise(edges)
    )


def said_of(passage: Passage, spans: Iterable[tuple[int, int, str]] = ()) -> Said:
    """A passage as it is printed; a number its text begins with is not printed twice."""
    return Said(passage.id, passage.counted, passage.language, passage.direction, pieces_of(passage.text, spans))


def card_of(
    proposal: Proposal, texts: Mapping[str, str], called: Mapping[str, str], named: Callable[[str], str] = str
) -> ProposalCard:
    """A proposal as its card shows it.

    ``texts``: of passages by id. ``called``: the words for names of fields. ``named``: those for an id or an act.
    """
    found = tuple(
        Found(
            called_path(one.path, called),
            value_words(at(proposal.clause, one.path), named),
            texts.get(one.passage, "")[one.begin : one.end].strip(),
            one.rule,
        )
        for one in proposal.found
        if one.path != _WHOLE
    )
    asks = tuple((called_path(one.path, called), one.question, one.required) for one in proposal.asks)
    says = value_words(proposal.clause.get("says", ""))
    return ProposalCard(proposal.id, proposal.kind, says, found, asks, tuple(map(str, proposal.needs)))


def at(value: Any, path: Any) -> Any:
    """What stands at a path of keys in plain values; None where nothing does."""
    for step in steps(path):
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, Sequence) and not isinstance(value, str) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        else:
            return None
    return value


def steps(path: Any) -> tuple[str, ...]:
    """A path as its steps, whether it came dotted or in parts."""
    return tuple(path.split(".")) if isinstance(path, str) else tuple(map(str, path))


def value_words(value: Any, named: Callable[[str], str] = str) -> str:
    """A plain value on one line; ``named`` gives the words for what is an id or an act."""
    if value is None:
        return ""
    if isinstance(value, Mapping):
        return "; ".join(f"{key}: {value_words(one, named)}" for key, one in value.items())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(value_words(one, named) for one in value)
    return "yes" if value is True else "no" if value is False else named(str(value))


def head_card_of(proposal: HeaderProposal, texts: Mapping[str, str]) -> HeadCard:
    """A proposed entry of the head as its card shows it."""
    found = next(iter(proposal.found), None)
    words = texts.get(found.passage, "")[found.begin : found.end].strip() if found else ""
    value = proposal.value
    shown = value.get("called", value) if isinstance(value, Mapping) else value
    shown = next(iter(shown.values()), "") if isinstance(shown, Mapping) and len(shown) == 1 else shown
    asks = tuple(one.question for one in proposal.asks)
    return HeadCard(proposal.id, proposal.path[0], " ".join(proposal.path[1:]), value_words(shown), words, asks)


def called_path(path: Any, called: Mapping[str, str]) -> str:
    """A path of keys as the forms call its parts; which kind of clause it is in goes without saying."""
    parts = steps(path)
    parts = parts[1:] if len(parts) > 1 and parts[0] in clause_kinds() else parts
    return " · ".join(called.get(part, part.replace("_", " ")) for part in parts)
