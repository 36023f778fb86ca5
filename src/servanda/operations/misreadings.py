"""Where the program is known to read a case wrongly: the file kept beside the agreement, checked against it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from pydantic import ConfigDict, TypeAdapter, ValidationError

from servanda.agreement import Agreement
from servanda.basis import Place, Refusal, read_yaml
from servanda.store import Case, Paper

VERSION = "1"
#: What a wrong reading does to a figure; ``open`` where two readings can be held and the program takes one.
Effect = Literal["counted", "left out", "twice", "misdated", "open"]


@dataclass(frozen=True)
class MisreadingSource:
    """Where it can be seen that a reading is wrong; ``mark`` S read there, K well known, R reported."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    title: str
    mark: Literal["S", "K", "R"]
    where: str = ""


@dataclass(frozen=True)
class Misreading:
    """One way in which the program reads the evidence of a case wrongly, found by looking at it.

    ``seen``: where, by event or date. ``count`` of ``of``: how many facts it touches of those the clause rests on,
    by the rule in ``counted_by``; None where nobody can count them.
    """

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    id: str
    clause: str
    effect: Effect
    what: str
    why: str
    source: str
    seen: tuple[str, ...] = ()
    count: int | None = None
    of: int | None = None
    counted_by: str = ""


@dataclass(frozen=True)
class Misreadings:
    """What the archives of a replay cannot show, and where the program is known to read them wrongly."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    agreement: str
    unseen: tuple[str, ...]
    known: tuple[Misreading, ...]
    sources: dict[str, MisreadingSource]
    misreadings: str = field(default=VERSION)


def read_misreadings(case: Case, agreement: Agreement) -> Misreadings | None:
    """The misreadings kept with a case, or None where nothing is kept.

    Refuses (OPS070) a file of another shape, (OPS071) one about another agreement, or that names a clause or a
    source that is not there, or gives an id twice.
    """
    paper = case.misreadings()
    return None if paper is None else _read(paper, agreement)


def _read(paper: Paper, agreement: Agreement) -> Misreadings:
    root = read_yaml(paper.text, paper.name)
    plain = root.data()
    remedy = "write it as docs/replays/README.md says"
    if not isinstance(plain, dict) or plain.get("misreadings") != VERSION:
        why = "this is not a file of known misreadings: it does not begin with 'misreadings: 1'"
        raise Refusal("OPS070", why, remedy, root.place)
    try:
        read = TypeAdapter(Misreadings).validate_python(plain)
    except ValidationError as error:
        first = error.errors()[0]
        path = first["loc"]
        why = f"{'.'.join(map(str, path))}: {first['msg'][:1].lower()}{first['msg'][1:]}"
        raise Refusal("OPS070", why, remedy, root.at(path).place) from None
    for why, place in _strangers(read, agreement, root.place):
        raise Refusal("OPS071", why, "correct the name, or add what is missing", place)
    return read


def _strangers(read: Misreadings, agreement: Agreement, place: Place) -> Iterator[tuple[str, Place]]:
    """Names that lead nowhere, and ids given twice."""
    if read.agreement != agreement.id:
        yield f"these are misreadings of {read.agreement!r}, not of {agreement.id!r}", place
    clauses = {clause.id for clause in agreement.clauses}
    ids: set[str] = set()
    for one in read.known:
        if one.id in ids:
            yield f"two misreadings have the id {one.id!r}", place
        if one.clause not in clauses:
            yield f"misreading {one.id!r} names the clause {one.clause!r}, which the agreement does not have", place
        if one.source not in read.sources:
            yield f"misreading {one.id!r} names the source {one.source!r}, which is not listed", place
        ids.add(one.id)
