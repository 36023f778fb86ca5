"""Reading a positions file: text to entries, every refusal with its line and remedy (POS0xx)."""

from collections.abc import Iterator
from dataclasses import replace
from difflib import get_close_matches
from typing import Any

from pydantic import TypeAdapter

from servanda.agreement.calendar import Calendar
from servanda.agreement.model import Agreement
from servanda.agreement.reading import read_shape
from servanda.agreement.references import Names, names_in_condition
from servanda.agreement.sections.positions import Answer, Entry, Option, PositionsFile, Proposal
from servanda.basis import NEVER, Node, Place, Refusal, Refused, read_yaml

VERSION = "1"
_SECTIONS = ("proposals", "answers", "options")


def read_file(text: str, file: str, agreement: Agreement) -> PositionsFile:
    """The shapes of a positions file, checked against the agreement they are about; refuses (POS0xx)."""
    root = read_yaml(text, file)
    if not isinstance(root.value, dict) or "positions" not in root.value:
        raise Refusal(
            "POS001",
            "this is not a positions file: the key 'positions' is missing",
            f"begin the file with 'positions: {VERSION}', or name the right file",
            root.place,
        )
    version = root.value["positions"]
    if version.value != VERSION:
        raise Refusal(
            "POS002",
            f"the file is written for format version {version.data()}; this program reads {VERSION}",
            "install a newer version of the program",
            version.place,
        )
    problems: list[Refused] = []
    read: PositionsFile | None = read_shape(TypeAdapter(PositionsFile), root.data(), root, problems)
    if read is None or problems:
        raise Refusal.of([replace(one, code=one.code.replace("AGR", "POS")) for one in problems])
    if read.agreement != agreement.id:
        raise Refusal(
            "POS003",
            f"these are positions on {read.agreement!r}, not on {agreement.id!r}",
            "name the agreement's own positions file",
            root.at(("agreement",)).place,
        )
    if reasons := [*_dangling(read, root, agreement), *_entries(read, root, agreement)]:
        raise Refusal.of(reasons)
    return read


def _each(read: PositionsFile, root: Node) -> Iterator[tuple[Entry, Node]]:
    for section in _SECTIONS:
        for n, entry in enumerate(getattr(read, section)):
            yield entry, root.at((section, n))


def _entries(read: PositionsFile, root: Node, agreement: Agreement) -> Iterator[Refused]:
    """What an entry alone must keep: real dates, its class, sources that are listed, ids given once."""
    calendar = Calendar(agreement.timing)
    known_sources = {*agreement.sources, *read.sources}
    seen: set[str] = set()
    for entry, node in _each(read, root):
        yield from _dates(entry, node, calendar)
        yield from _class(entry, node)
        for key in entry.source.sources:
            if key not in known_sources:
                yield _stranger("POS042", "source", key, known_sources, node.at(("source",)).place)
        if isinstance(entry, Proposal | Option):
            if entry.id in seen:
                why = f"two entries have the id {entry.id!r}"
                yield Refused(
                    "POS041", why, "give one another id; an entry is never re-written", node.at(("id",)).place
                )
            seen.add(entry.id)


def _dates(entry: Entry, node: Node, calendar: Calendar) -> Iterator[Refused]:
    moments = {}
    for key in ("made", "known"):
        when = getattr(entry, key)
        if when is None:
            continue
        fixed = calendar.fixed(when) if when.date else None
        if fixed is None or fixed == NEVER:
            why = f"{key!r} is {when.written!r}, which is no date"
            yield Refused("POS050", why, "write the day, such as 2026-06-01", node.at((key,)).place)
        else:
            moments[key] = fixed
    if len(moments) == 2 and moments["known"] < moments["made"]:
        why = "the position was known before it was taken"
        yield Refused("POS051", why, "correct 'made' or 'known'", node.at(("known",)).place)


def _class(entry: Entry, node: Node) -> Iterator[Refused]:
    if entry.class_ == "public" and not entry.made_in_public:
        yield Refused(
            "POS052",
            "an entry may be public only if the position was taken in public",
            "write 'made_in_public: yes' if it was, or leave the class out",
            node.at(("class",)).place,
        )
    if entry.made_in_public and entry.basis.kind == "inferred":
        yield Refused(
            "POS053",
            "what was inferred was not said in public",
            "write 'stated' or 'reported by …', or 'made_in_public: no'",
            node.at(("made_in_public",)).place,
        )


def _dangling(read: PositionsFile, root: Node, agreement: Agreement) -> Iterator[Refused]:
    """Participants, bodies, clauses and names inside conditions that the agreement does not have."""
    look = Names(agreement)
    for entry, node in _each(read, root):
        for key, sort, names in _named(entry):
            for one in look.up([(sort, name) for name in names], node.at((key,))):
                yield replace(one, code="POS040")
        for key in ("accepts_if", "declines_while"):
            terms = getattr(entry, key, None)
            if terms is not None and not isinstance(terms, str):
                for one in look.up(list(names_in_condition(terms)), node.at((key,))):
                    yield replace(one, code="POS040")


def _named(entry: Entry) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    match entry:
        case Proposal():
            yield "by", "participant or body", entry.by
            yield "clauses", "clause", entry.clauses
        case Answer():
            yield "who", "participant or body", (entry.who,)
            yield "clause", "clause", (entry.clause,)
        case Option():
            yield "by", "participant or body", entry.by
            yield "frees", "clause", entry.frees


def _stranger(code: str, sort: str, name: Any, known: set[str], place: Place) -> Refused:
    near = get_close_matches(str(name), sorted(known), 1)
    listed = ", ".join(sorted(known)) or "none yet"
    remedy = f"did you mean {near[0]!r}?" if near else f"add it to 'sources', or name one of: {listed}"
    return Refused(code, f"no {sort} is called {name!r}", remedy, place)
