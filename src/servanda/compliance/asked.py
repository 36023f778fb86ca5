"""What a law asks of facts: every tally it needs, and per word of a column, which of its selects accept it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from servanda.agreement import Each, Law, Obligation, Select, Tally
from servanda.vocabulary import expand, expand_weapon

Words64 = npt.NDArray[np.uint64]
WORD = 64


@dataclass(frozen=True, slots=True)
class Asked:
    """The selects of a law, numbered; a set of them is a row of 64-bit words, one bit per select."""

    selects: tuple[Select, ...]
    tallies: tuple[tuple[Tally, str], ...]
    number: Mapping[Select, int]

    @property
    def words(self) -> int:
        """How many 64-bit words a set of selects takes."""
        return max(1, -(-len(self.selects) // WORD))

    def where(self, test: Callable[[Select], bool]) -> Words64:
        """The selects for which a test is true."""
        row = np.zeros(self.words, np.uint64)
        for number, select in enumerate(self.selects):
            if test(select):
                row[number // WORD] |= np.uint64(1 << (number % WORD))
        return row

    def asks(self, field: str) -> bool:
        """Whether any select asks something of this field."""
        return any(getattr(select, field) not in ((), "", None, False) for select in self.selects)


def asked(law: Law) -> Asked:
    """Every tally of the law with the column its rows are bound on: obligations', triggers', conditions'."""
    from servanda.compliance.program import compiled

    found: dict[tuple[Tally, str], None] = {}
    for holds in compiled(law).holds:
        found.update({(term.tally, ""): None for term in holds.terms})
    for one in law.obligations:
        found.update({(term.tally, binding(one)): None for term in one.terms})
        found.update({(term.tally, ""): None for term in one.terms})
        trigger = trigger_of(one)
        if trigger is not None:
            found[Tally(trigger), "ref"] = None
    selects = tuple(dict.fromkeys(tally.select for tally, _ in found))
    return Asked(selects, tuple(found), {select: number for number, select in enumerate(selects)})


def binding(obligation: Obligation) -> str:
    """The column an obligation's rows are bound on: ``ref``, or "" where they are not."""
    return "ref" if isinstance(obligation.window, Each) or obligation.each == "ref" else ""


def trigger_of(obligation: Obligation) -> Select | None:
    """The select whose facts each open a window, or None."""
    window = obligation.window
    return window.trigger if isinstance(window, Each) else None


def zones_of(selects: Iterable[Select]) -> tuple[str, ...]:
    """The zones that selects ask about, in their order."""
    used: dict[str, None] = {}
    for select in selects:
        used.update(dict.fromkeys((*select.zones, *select.outside)))
    return tuple(used)


class Wanted:
    """Per field of a select, whether a word is what it asks for; acts and weapons with all that lies below them."""

    def __init__(self, selects: Iterable[Select]) -> None:
        self._acts = {select: frozenset(code for act in select.acts for code in expand(act)) for select in selects}
        self._weapons = {
            select: frozenset(code for weapon in select.weapons for code in expand_weapon(weapon))
            for select in self._acts
        }

    def act(self, select: Select, act: str | None) -> bool:
        """Whether the act is one asked for."""
        return not select.acts or act in self._acts[select]

    def weapon(self, select: Select, weapon: str | None) -> bool:
        """Whether the weapon is of a class asked for."""
        return not select.weapons or weapon in self._weapons[select]

    def kind(self, select: Select, kind: str | None) -> bool:
        """Whether the kind of fact is asked for; coverage only by name."""
        return kind in select.kinds if select.kinds else kind != "coverage"

    def unit(self, select: Select, unit: str | None) -> bool:
        """Whether the unit is the one asked for, or is not told."""
        return not select.unit or unit is None or bare_unit(unit) == bare_unit(select.unit)

    def clause(self, select: Select, clause: str | None) -> bool:
        """Whether the clause a fact names, if any, allows it to count."""
        if select.clauses and clause not in select.clauses:
            return False
        return not select.own or clause is None or names_own(clause, select.own)

    def calibre(self, select: Select, calibre_mm: int | None) -> bool:
        """Whether the calibre lies within the bounds asked for."""
        least, below = select.calibre_from_mm, select.calibre_below_mm
        if calibre_mm is None:
            return least is None and below is None
        return (least is None or calibre_mm >= least) and (below is None or calibre_mm < below)


def names_own(clause: str, own: str) -> bool:
    """Whether a fact entered under a clause, or a part of it, is one of ``own``."""
    return clause in (own, own.split("/")[0]) or clause.startswith(own + "/")


def bare_unit(unit: str) -> str:
    """A unit without its plural s: ``weapons`` and ``weapon`` are one."""
    return unit.strip().lower().removesuffix("s")


def accepts(field: str) -> Callable[[Select, Any], bool]:
    """The plain test of a field that holds a list of words, empty where nothing is asked."""
    return lambda select, word: not getattr(select, field) or word in getattr(select, field)
