"""A bulletin as data: every sentence with what it states, every count as it may be published."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from servanda.bulletin.period import Period
from servanda.bulletin.public import NONE, PublicCount
from servanda.bulletin.public_lines import (
    AmountLine,
    AreaDrawn,
    DayLine,
    LineDrawn,
    PartyLine,
    PassageLine,
    ReadingLine,
    SquaresDrawn,
    StepLine,
    ToldLine,
    TrackLine,
)
from servanda.bulletin.speaker import Speaker

#: How a sentence came about.
Author = Literal["rule", "model", "person"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; ``states``: the places in the bulletin where what it says stands (``figures/incidents``)."""

    text: str
    states: tuple[str, ...] = ()
    by: Author = "rule"


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure against the period before, and the same length of time before the agreement; None: not to be had."""

    key: str
    label: str
    now: PublicCount | None
    before: PublicCount | None
    before_agreement: PublicCount | None


@dataclass(frozen=True, slots=True)
class ClauseStanding:
    """One clause of the board, in one period: how it stands, by what right, and who could have seen it.

    ``regions``: zones of the agreement that the promise speaks of, by name, in the order of the file. ``text``: the
    promise in full, as the companion says it; ``duties``: what the text asks there (forbid, require, limit, permit).
    """

    clause: str
    sentence: str
    who: str
    track: str
    status: str
    alleged: bool
    counts: tuple[tuple[str, PublicCount], ...]
    life: str
    observed_by: str = ""
    regions: tuple[str, ...] = ()
    text: str = ""
    duties: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FindingLine:
    """A conclusion of the mechanism's, apart from what the program reads: by clause, standing and day.

    ``region``: a zone of the agreement, empty where none is told. ``grade``: in the body's own words.
    ``sentence``: what the clause promises.
    """

    clause: str
    status: str
    day: date
    by: str
    region: str = ""
    grade: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class PartyStatement:
    """What a party said, as it said it; ``cut`` where the limit announced beforehand took the end.

    ``translated_from``: the language it was said in, where these words are a translation; ``generated``: the program
    that made them, where one did. ``came``: the day it came in, where that is told beside the day it was made;
    ``over``: the last day of its party's time to reply, where it came in after that.
    """

    party: str
    name: str
    day: date
    text: str
    language: str
    source: str
    quoted: bool
    cut: bool = False
    translated_from: str = ""
    generated: str = ""
    came: date | None = None
    over: date | None = None


@dataclass(frozen=True, slots=True)
class Owed:
    """A duty or decision that is overdue or comes due: of whom, by which day, the first of how many ``times``."""

    clause: str
    sentence: str
    who: str
    by: date | None
    overdue: bool
    times: int = 1


@dataclass(frozen=True, slots=True)
class GateLine:
    """A phase and the gate before it, and whether it is open. ``opens``: what the text opens it on, in words."""

    phase: str
    name: str
    state: str
    since: date | None
    opens: str = ""


@dataclass(frozen=True, slots=True)
class RegionLine:
    """One region: acts counted in it, people killed, how much of the time somebody could watch; None: not told.

    ``refusals``: reports of a watch refused or hindered; ``refused_by``: by whom, where a report says so.
    """

    region: str
    acts: PublicCount
    deaths: PublicCount
    watched_ppm: int | None
    denied: bool = False
    refusals: PublicCount = NONE
    refused_by: str = ""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source, what kind it is and on what terms."""

    title: str
    origin: str
    terms: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A numbered correction of an earlier bulletin: never silent."""

    number: int
    period: str
    text: str
    day: date
    by: Author = "rule"


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Which parts are by rule, by statistical model and by a person; whether text was generated, and by what."""

    by_rule: tuple[str, ...]
    by_model: tuple[str, ...]
    by_person: tuple[str, ...]
    generated: str = ""
    policy: str = ""


@dataclass(frozen=True, slots=True)
class Bulletin:
    """One period of one agreement, as it may be published, in one language.

    ``number``: of the series, from 1. ``why_now``: why it comes out. ``held_back``: what waits for a party's reply.
    ``silent``: parties of which no statement is on record, in the order of the agreement.
    ``version``: of this bulletin; a correction is a new one beside the old. ``address``: where the folder of the
    bulletins stands, with its final slash; empty where that is not known.
    """

    agreement: str
    title: str
    standing: str
    period: Period
    language: str
    right_to_left: bool
    speaker: Speaker
    headline: Sentence
    summary: tuple[Sentence, Sentence, Sentence]
    figures: tuple[FigureLine, ...]
    board: tuple[ClauseStanding, ...]
    findings: tuple[FindingLine, ...]
    statements: tuple[PartyStatement, ...]
    statement_limit: int
    owed: tuple[Owed, ...]
    gates: tuple[GateLine, ...]
    regions: tuple[RegionLine, ...]
    course: tuple[tuple[Period, PublicCount], ...]
    sources: tuple[SourceLine, ...]
    disclosure: Disclosure
    unseen: tuple[Sentence, ...] = ()
    corrections: tuple[Correction, ...] = ()
    passages: tuple[Sentence, ...] = ()
    number: int = 0
    program: str = ""
    made_from: tuple[tuple[str, str], ...] = ()
    tracks: tuple[tuple[str, str], ...] = field(default=())
    why_now: tuple[Sentence, ...] = ()
    held_back: tuple[Sentence, ...] = ()
    silent: tuple[str, ...] = ()
    version: int = 1
    address: str = ""
    by_track: tuple[TrackLine, ...] = ()
    told: tuple[ToldLine, ...] = ()
    reported: tuple[PassageLine, ...] = ()
    amounts: tuple[AmountLine, ...] = ()
    steps: tuple[StepLine, ...] = ()
    parties: tuple[PartyLine, ...] = ()
    days: tuple[DayLine, ...] = ()
    areas: tuple[AreaDrawn, ...] = ()
    lines: tuple[LineDrawn, ...] = ()
    readings: tuple[ReadingLine, ...] = ()
    squares: tuple[SquaresDrawn, ...] = ()
