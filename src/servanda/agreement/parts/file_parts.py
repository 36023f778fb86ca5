"""The parts of an agreement file: of a clause by its kind, of a section, of a condition by its kind."""

from dataclasses import dataclass, fields
from functools import cache
from typing import Any, Final

from servanda.agreement.clauses import kinds
from servanda.agreement.conditions import (
    Acts,
    Any_,
    At,
    Begun,
    Decided,
    Done,
    Every_,
    Found,
    Happened,
    No,
    Quiet,
    Seen,
    Some,
)
from servanda.agreement.parts.derived import derived, header_parts, shape_parts
from servanda.agreement.parts.part import Part
from servanda.agreement.reading import AgreementFile

#: Every kind of condition by the key that tells it, in the order a form offers them.
CONDITIONS: Final[dict[str, Any]] = {
    "done": Done, "in_force": Begun, "event": Happened, "reached": At, "quiet": Quiet, "seen": Seen,
    "decided": Decided, "found": Found, "all": Every_, "any": Any_, "of": Some, "no": No,
}  # fmt: skip
#: The keys of the file's own head: those that hold one value each.
_HEAD: Final = ("id", "title", "form", "draft", "standing", "purpose", "prevails")
#: What a form may be about besides a clause, in the order of a file.
SECTIONS: Final = (
    "head", "timing", "participants", "bodies", "lines", "zones", "events", "tracks", "phases", "consequences",
    "proof", "definitions", "undefined", "versions", "variants", "sources", "omitted",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class KindOfClause:
    """What a form has to know of a clause kind: its key, its title in English, and what sort of duty it is."""

    key: str
    title: str
    duty: str
    means: str
    models: str


@cache
def kinds_of_clause() -> tuple[KindOfClause, ...]:
    """Every clause kind, in order of the keys."""
    return tuple(
        KindOfClause(key, kind.title, kind.duty, " ".join((kind.__doc__ or "").split("\n\n")[0].split()), kind.models)
        for key, kind in kinds().items()
    )


@cache
def clause_part(kind: str, *, folded: bool = True) -> Part:
    """A clause of this kind: the keys of its header, then one with what the kind itself holds.

    ``folded``: acts stand at the top of the kind's own part, as most files write them, and not under ``do``.
    KeyError for a kind that is not there.
    """
    promise = kinds()[kind]
    own = shape_parts(promise)
    if folded and "do" in {field.name for field in fields(promise)}:  # type: ignore[arg-type]
        keys = {part.key for part in own}
        own = (
            *(part for part in shape_parts(Acts) if part.key not in keys),
            *(part for part in own if part.key != "do"),
        )
    body = Part(key=kind, holds="shape", shape=promise.__name__, parts=own, required=True)
    return Part(key="", holds="shape", shape="Clause", parts=(*header_parts(), body))


@cache
def section_part(section: str) -> Part:
    """A section of the file as one part; ``head`` gathers the single values at its top. KeyError for any other."""
    top = {part.key: part for part in shape_parts(AgreementFile)}
    if section == "head":
        return Part(key="", holds="shape", shape="AgreementFile", parts=tuple(top[key] for key in _HEAD))
    if section not in SECTIONS:
        raise KeyError(section)
    return top[section]


@cache
def condition_part(kind: str) -> Part:
    """The keys of one kind of condition. KeyError for a kind that is not there."""
    made = CONDITIONS[kind]
    return Part(key="", holds="shape", shape=made.__name__, parts=shape_parts(made))


__all__ = [
    "CONDITIONS",
    "SECTIONS",
    "KindOfClause",
    "clause_part",
    "condition_part",
    "derived",
    "kinds_of_clause",
    "section_part",
]
