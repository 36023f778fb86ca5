"""How an incident reads: each alternative with what excludes it, what does not, and what is asked of whom.

No type here has a field that could hold a number, so that no likelihood of anything can be put beside an alternative; a
test walks through all of them.
"""

from dataclasses import dataclass
from datetime import date

from servanda.escalation.guard.words import Alternative, Found, Holder, Standing


@dataclass(frozen=True, slots=True)
class Clue:
    """Something that is there: what it is, whose word or act it is, the fact it rests on, and its local day."""

    found: Found
    by: str = ""
    fact: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Ground:
    """Why an alternative is excluded by something that is there, or is not excluded by it. ``rule``: its row."""

    rule: str
    excludes: bool
    known: Clue


@dataclass(frozen=True, slots=True)
class Asked:
    """Who could say: a participant, a body, or a kind of third source.

    ``through``: clauses under which a participant can be asked. ``methods``: how a body may look.
    """

    holder: Holder
    to: str
    through: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Evidence that is not there and would exclude an alternative, and who could supply it. ``rule``: its row."""

    rule: str
    asked: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """One alternative as it stands."""

    alternative: Alternative
    standing: Standing
    reasons: tuple[Ground, ...]
    wanted: tuple[Wanted, ...]


@dataclass(frozen=True, slots=True)
class Guard:
    """One incident's five alternatives, always all of them and in one order."""

    incident: str
    act: str
    readings: tuple[Reading, ...]

    def open(self) -> tuple[Alternative, ...]:
        """Those that nothing excludes for sure."""
        return tuple(one.alternative for one in self.readings if one.standing is not Standing.EXCLUDED)


@dataclass(frozen=True, slots=True)
class Holders:
    """Who can be asked of one incident: by kind of holder, in the order of the agreement."""

    asked: tuple[Asked, ...]

    def of(self, kinds: tuple[Holder, ...], third: tuple[str, ...]) -> tuple[Asked, ...]:
        """Those of some kinds; ``third``: which third sources the rule names."""
        named = tuple(one for one in self.asked if one.holder in kinds)
        return (*named, *(Asked(Holder.THIRD, one) for one in third if Holder.THIRD in kinds))
