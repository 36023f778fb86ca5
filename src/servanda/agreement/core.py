"""The core every clause is lowered to: four obligations and one transition.

Engines (compliance now, the wind tunnel later) read only this file's types; none of them knows a clause kind.
All values are integers: instants and spans in microseconds UTC, amounts in thousandths, chances in parts per
million. A count adds 1,000 per fact, so counts and sums share one scale.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

from servanda.basis import BodyId, ClauseId

if TYPE_CHECKING:
    from servanda.agreement.sections.proof import Proof
    from servanda.agreement.sections.zones import Line, Zone

MILLI = 1_000


class Duty(StrEnum):
    """The four obligations."""

    FORBID = "forbid"
    REQUIRE = "require"
    LIMIT = "limit"
    PERMIT = "permit"


class Life(StrEnum):
    """Where a clause stands in its life; kept apart from how it is kept."""

    DORMANT = "dormant"
    IN_FORCE = "in force"
    SUSPENDED = "suspended"
    ENDED = "ended"


class Move(StrEnum):
    """What a transition does to a clause's life."""

    START = "start"
    SUSPEND = "suspend"
    RESUME = "resume"
    EXTEND = "extend"
    END = "end"


@dataclass(frozen=True, slots=True)
class Select:
    """A predicate over fact rows; an empty field asks nothing.

    ``acts``: vocabulary codes, each selecting its descendants. ``actors``: participants or bodies who acted.
    With ``joint``, a fact whose source does not record who acted counts too, as long as every side it names
    is among ``actors`` (civilians named beside them are no side). ``zones`` / ``outside``: the fact's place lies in
    one of / in none of these zones; where its uncertainty leaves that open, the fact is a doubt and counts neither way.
    ``clauses``: the fact names one of these clauses. ``own``: a fact that names some other clause is left out.
    ``certified_by``: only facts certified by one of these bodies. ``crisp``: only facts that meet the agreement's
    standard of proof, or are certified.
    """

    acts: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    joint: bool = False
    toward: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    weapons: tuple[str, ...] = ()
    calibre_from_mm: int | None = None
    calibre_below_mm: int | None = None
    unit: str = ""
    items: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    own: str = ""
    certified_by: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    crisp: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """An associative summary of selected facts by time.

    ``measure``: *count* adds 1,000 per fact; *sum* adds the quantity; *level* is the quantity last stated.
    """

    select: Select
    measure: Literal["count", "sum", "level"] = "count"


@dataclass(frozen=True, slots=True)
class Term:
    """One term cᵢ·tallyᵢ of a bound."""

    tally: Tally
    coefficient: int = 1


# --- Timeline: what is true when -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant: fixed, or so long after a condition first comes true.

    ``after`` None: ``us`` is the instant itself. Otherwise: the instant the condition rises, moved to the
    start of that local day plus ``days`` when ``days`` is not None, then moved by ``us``.
    """

    us: int = 0
    after: "Condition | None" = None
    days: int | None = None


@dataclass(frozen=True, slots=True)
class Reached:
    """True from an instant on."""

    moment: Moment


@dataclass(frozen=True, slots=True)
class Holds:
    """True while lo ≤ Σ cᵢ·tallyᵢ ≤ hi, over all facts known so far or those of the trailing ``trail_us``.

    A fact is known once it is over and recorded. One whose place is in doubt is left out.
    ``fresh``: over those that become known at this very instant, so that each may make it come true anew.
    """

    terms: tuple[Term, ...]
    lo: int | None = None
    hi: int | None = None
    trail_us: int = 0
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class AllOf:
    """True while all parts are."""

    parts: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True)
class AnyOf:
    """True while any part is."""

    parts: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True)
class AtLeast:
    """True while at least ``count`` of the parts are."""

    count: int
    parts: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True)
class Not:
    """True while the part is not."""

    part: "Condition"


@dataclass(frozen=True, slots=True)
class Kept:
    """True once the part has been true without a break for ``for_us``."""

    part: "Condition"
    for_us: int


@dataclass(frozen=True, slots=True)
class Since:
    """True for ever once the part has been true: what has happened stays happened."""

    part: "Condition"


@dataclass(frozen=True, slots=True)
class Lives:
    """True while a clause's life is in one of the states."""

    clause: ClauseId
    states: tuple[Life, ...] = (Life.IN_FORCE,)


Condition = Reached | Holds | AllOf | AnyOf | AtLeast | Not | Kept | Since | Lives

# --- Windows ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Once:
    """One window; no ``closes`` means as long as the clause lives."""

    opens: Moment
    closes: Moment | None = None


@dataclass(frozen=True, slots=True)
class Every:
    """A window per local calendar period, from the first to begin at or after the day of ``opens``."""

    days: int
    opens: Moment
    closes: Moment | None = None


@dataclass(frozen=True, slots=True)
class Each:
    """A window per triggering fact: from ``from_us`` after it until ``to_us`` after it (None: open-ended).

    What is required by ``to_us`` is counted from the fact's last instant, anything else from its first: a fact of
    which only the day is known makes a duty overdue once it is surely overdue.
    The key that binds answers to the trigger is its ``ref``, or its own ``id`` where it has none.
    """

    trigger: Select
    from_us: int = 0
    to_us: int | None = None


Window = Once | Every | Each


def due_after(within_us: int | None) -> int | None:
    """Where a window closes for what is due within a time: windows are half-open, and exactly so long is in time."""
    return None if within_us is None else within_us + 1


@dataclass(frozen=True, slots=True)
class Obligation:
    """lo ≤ Σ cᵢ·tallyᵢ ≤ hi over a flow or a level in each window, while the clause is in force.

    What is forbidden or limited counts while it is in force. What is required counts whenever it is done from the
    window's opening on; it comes due at the window's close if the clause is then in force, or comes in force later.
    There is one assessment per instance (binding × window). ``defeats`` names, for a permit, the clauses whose
    forbids it defeats; a ``claimed`` permit can only be claimed and never defeats, it marks what it is claimed
    for. ``part`` tells the obligations of one clause apart. With no bound at all it is measured, and nothing
    can contravene it.
    """

    clause: ClauseId
    duty: Duty
    holder: tuple[str, ...]
    terms: tuple[Term, ...]
    window: Window
    lo: int | None = None
    hi: int | None = None
    over: Literal["flow", "level"] = "flow"
    part: str = ""
    each: Literal["", "ref"] = ""
    claimed: bool = False
    while_: Condition | None = None
    defeats: tuple[ClauseId, ...] = ()
    observers: tuple[BodyId, ...] = ()
    certifiers: tuple[BodyId, ...] = ()

    @property
    def id(self) -> str:
        """The clause id, with the part where the clause has several."""
        return f"{self.clause}/{self.part}" if self.part else str(self.clause)


@dataclass(frozen=True, slots=True)
class Transition:
    """When ``on`` comes true while ``when`` holds, a clause's life moves; the only thing that changes a life.

    ``decided_by``: the move is never automatic, ``on`` is then this body's decision.
    """

    clause: ClauseId
    move: Move
    on: Condition
    when: Condition | None = None
    decided_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Law:
    """An agreement lowered: what engines run.

    ``performed``: per clause id (or ``clause/part``), when what it promises counts as done.
    ``everyone``: participants and bodies. ``names``: names that data sources use, to participant ids. ``lives``:
    every clause with a life, the whole agreement (``agreement``) and phases (``phase:<id>``) among them, in the
    order of the file. ``zones`` holds those of the file and those that clauses drew (bands of a distance rule);
    ``tracks`` the dated centres (µs, lon, lat) of those that move. ``day_starts``: the zone whose midnights bound
    local days.
    """

    agreement: str
    parties: tuple[str, ...]
    everyone: tuple[str, ...]
    bodies: tuple[str, ...]
    day_starts: str
    lives: tuple[ClauseId, ...]
    obligations: tuple[Obligation, ...]
    transitions: tuple[Transition, ...]
    performed: Mapping[str, Condition]
    names: Mapping[str, str]
    zones: "Mapping[str, Zone]"
    lines: "Mapping[str, Line]"
    tracks: "Mapping[str, tuple[tuple[int, float, float], ...]]"
    proof: "Proof"
