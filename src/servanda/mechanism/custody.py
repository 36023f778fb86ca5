"""Who held each evidence item when, and where the chain has gaps; gaps are shown, never mended."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from servanda.mechanism.deeds.items import HandOver, ItemTaken
from servanda.mechanism.file import IncidentFile
from servanda.mechanism.records import Record


class Gap(StrEnum):
    """What is wrong at a link of a chain of custody."""

    NOT_TAKEN = "never taken"
    NOT_THE_HOLDER = "handed over by somebody who did not hold it"
    OTHER_DIGEST = "another digest"
    NO_DIGEST = "no digest"
    BACK_IN_TIME = "earlier than the link before"
    SEAL_BROKEN = "another seal"


@dataclass(frozen=True, slots=True)
class Link:
    """One holder of an item: since when (µs UTC, as claimed), by whom entered, and the gaps at this link."""

    holder: str
    since: int
    recorded: int
    entered_by: str
    digest: str
    sealed: str
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class Chain:
    """One item's custody, link by link."""

    item: str
    kind: str
    links: tuple[Link, ...]

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Every gap of the chain, in its order."""
        return tuple(gap for link in self.links for gap in link.gaps)

    @property
    def holder(self) -> str:
        """Who holds it now, as far as the record tells."""
        return self.links[-1].holder if self.links else ""


def chains(file: IncidentFile) -> tuple[Chain, ...]:
    """The custody of every item of a file, in the order in which they were first entered."""
    ids = tuple(dict.fromkeys(one.act.id for one in file.custody))
    return tuple(_chain(id_, [one for one in file.custody if one.act.id == id_]) for id_ in ids)


def _chain(id_: str, records: Iterable[Record[ItemTaken] | Record[HandOver]]) -> Chain:
    links: list[Link] = []
    kind = ""
    for record in records:
        act = record.act
        holder = act.holder if isinstance(act, ItemTaken) else act.taker
        kind = kind or (act.kind if isinstance(act, ItemTaken) else "")
        gaps = tuple(_gaps(record, links))
        links.append(Link(holder, record.happened, record.recorded, record.by, act.digest, act.sealed, gaps))
    return Chain(id_, kind, tuple(links))


def _gaps(record: Record[ItemTaken] | Record[HandOver], before: list[Link]) -> Iterable[Gap]:
    act = record.act
    if not act.digest:
        yield Gap.NO_DIGEST
    if not before:
        if isinstance(act, HandOver):
            yield Gap.NOT_TAKEN
        return
    last = before[-1]
    known = next((link.digest for link in reversed(before) if link.digest), "")
    if act.digest and known and act.digest != known:
        yield Gap.OTHER_DIGEST
    seal = next((link.sealed for link in reversed(before) if link.sealed), "")
    if act.sealed and seal and act.sealed != seal:
        yield Gap.SEAL_BROKEN
    if isinstance(act, HandOver) and act.giver != last.holder:
        yield Gap.NOT_THE_HOLDER
    if record.happened < last.since:
        yield Gap.BACK_IN_TIME
