"""A page on a draft before signature, as data: what is public of the positions, and nothing that is not."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Step:
    """One promise of the draft that public entries name; ``number``: its place in the draft, from 1."""

    number: int
    clause: str
    sentence: str
    who: str


@dataclass(frozen=True, slots=True)
class Position:
    """What one party said in public to one step, word for word to the limit; ``way``: how it answered, by rule.

    ``latest``: no later word of this party on this step is public. ``cut``: the limit took the end. ``mark``: S, K or
    R, as the agreement's own sources are marked.
    """

    party: str
    name: str
    step: int
    way: str
    basis: str
    day: date
    known: date
    text: str
    source: str
    mark: str
    latest: bool = True
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Offered:
    """A proposal or an option that was named in public: what, by whom, on which day, by which source.

    ``frees``: steps, by number, that it is said to free.
    """

    title: str
    text: str
    by: str
    basis: str
    day: date
    source: str
    mark: str
    cut: bool = False
    frees: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Freed:
    """One change that was computed to free a deadlock; ``edits``: how many places of the text it changes."""

    text: str
    edits: int


@dataclass(frozen=True, slots=True)
class SourceTold:
    """A source by its title and date."""

    title: str
    date: str


@dataclass(frozen=True, slots=True)
class DraftTold:
    """What a reader can look up of a draft on one day, in one language. It is never a statement of a mechanism.

    ``first``, ``last``: days of the first and of the latest entry known. ``deadlock``: one sentence per circle, the
    first the shortest; ``stands``: whether there is one. ``silent``: parties of which no position is public. ``limit``:
    letters of a quotation, the same for all. ``version``: a page that came out otherwise stands beside the one before.
    """

    agreement: str
    title: str
    standing: str
    language: str
    right_to_left: bool
    publisher: str
    first: date
    last: date
    stands: bool
    deadlock: tuple[str, ...]
    frees: tuple[Freed, ...]
    positions: tuple[Position, ...]
    silent: tuple[str, ...]
    steps: tuple[Step, ...]
    proposed: tuple[Offered, ...]
    offered: tuple[Offered, ...]
    unknown: tuple[str, ...]
    sources: tuple[SourceTold, ...]
    limit: int
    program: str
    made_from: tuple[tuple[str, str], ...] = ()
    key: str = ""
    version: int = 1
    at: int = 0
