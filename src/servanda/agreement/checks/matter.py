"""What a check looks at: the agreement with what several checks need, worked out once and only if asked."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, cast

from servanda.agreement.calendar import Calendar
from servanda.agreement.clause import Clause
from servanda.agreement.core import Law
from servanda.agreement.diagnostics import Diagnostic
from servanda.agreement.lowering import lower
from servanda.agreement.model import Agreement
from servanda.agreement.order import Order, Stated, order_of, same_head, same_order, same_steps
from servanda.agreement.sections.phases import Phase
from servanda.agreement.sections.versions import Version
from servanda.basis import Node, Place

if TYPE_CHECKING:
    from servanda.agreement.positions import Positions

T = TypeVar("T")
#: Per check and clause: the clauses a finding hangs on, and the finding.
Found = dict[tuple[str, str], tuple[tuple[Clause, ...], tuple[Diagnostic, ...]]]


class Matter:
    """An agreement under examination.

    ``positions``: what participants have said of it, where the reader may see that; None leaves them out.
    ``on``: the day of the question, for checks of dates coming due; None asks nothing of the calendar.
    Look-ups are by dictionary, so that no check is worse than n log n. ``before``: the same file examined before an
    edit; what the edit cannot have changed is taken over from it.
    """

    def __init__(
        self,
        agreement: Agreement,
        positions: "Positions | None" = None,
        on: date | None = None,
        before: "Matter | None" = None,
    ) -> None:
        self.agreement = agreement
        self.positions = positions
        self.on = on
        self._kept: dict[Hashable, Any] = {}
        self._alone: Found = {}
        self._beside: Found = {}
        self._named: dict[str, Mapping[str, Node]] = {}
        self._take_over(before)

    def _take_over(self, before: "Matter | None") -> None:
        """What only hangs on parts that are as they were: the calendar, and the order of steps with what was asked."""
        if before is None or before.positions is not self.positions or not same_steps(before.agreement, self.agreement):
            return
        self.calendar = before.calendar
        unmoved = same_order(before.agreement, self.agreement)
        if unmoved:
            self.order, self._kept = before.order, before._kept
        # what is found is told in the names of the file
        if same_head(before.agreement, self.agreement):
            self._alone = before._alone
            self._beside = before._beside if unmoved else self._beside

    def let_go(self) -> None:
        """Let go of what was worked out, where only the diagnostics are kept.

        Much of it leads back here; left so, it would wait for a search for unused memory, which stops all work.
        """
        self._kept, self._alone, self._beside = {}, {}, {}
        for key in ("order", "law"):
            self.__dict__.pop(key, None)

    def of_clause(
        self, check: str, clause: Clause, look: Callable[[], Iterable[Diagnostic]], *, alone: bool = False
    ) -> tuple[Diagnostic, ...]:
        """What a check finds at a clause, taken over where nothing it hangs on changed.

        ``alone``: it hangs on the clause and the sections of the file; else on the order of steps too, and on the
        words of the clauses its diagnostics involve.
        """
        kept = self._alone if alone else self._beside
        known = kept.get((check, clause.id))
        if known is not None and known[0][0] is clause and (not known[1] or self._as_found(known)):
            place = self.place(clause.id) if known[1] else None
            return tuple(one if place is None or one.place == place else replace(one, place=place) for one in known[1])
        found = tuple(look())
        others = (self.clause(ref) for one in found for ref in one.involves)
        kept[check, clause.id] = ((clause, *(one for one in others if one is not None)), found)
        return found

    def _as_found(self, known: tuple[tuple[Clause, ...], tuple[Diagnostic, ...]]) -> bool:
        """Whether the clauses that a finding hangs on are as they were."""
        return all(self.clauses.get(one.id) is one for one in known[0])

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What several checks or states of a file need, made once; only for what hangs on the order and the timing."""
        if key not in self._kept:
            self._kept[key] = make()
        return cast(T, self._kept[key])

    @cached_property
    def law(self) -> Law:
        """The agreement lowered."""
        return lower(self.agreement)

    @cached_property
    def calendar(self) -> Calendar:
        """Places fixed moments on the clock."""
        return Calendar(self.agreement.timing)

    @cached_property
    def clauses(self) -> Mapping[str, Clause]:
        """Clauses by id."""
        return {clause.id: clause for clause in self.agreement.clauses}

    @cached_property
    def phases(self) -> Mapping[str, Phase]:
        """Phases by id."""
        return {phase.id: phase for phase in self.agreement.phases}

    @cached_property
    def versions(self) -> Mapping[str, Version]:
        """Versions by id."""
        return {version.id: version for version in self.agreement.versions}

    @cached_property
    def stated(self) -> tuple[Stated, ...]:
        """The conditions participants have put on clauses, in the order they were written down."""
        said = () if self.positions is None else self.positions.stated_conditions()
        return tuple(Stated(one.clause, one.by, one.condition, reported=one.basis.kind != "stated") for one in said)

    @cached_property
    def order(self) -> Order:
        """What waits for what."""
        return order_of(self.agreement, self.stated)

    def clause(self, ref: str) -> Clause | None:
        """The clause with this id, or the clause of a ``clause/part``."""
        return self.clauses.get(ref) or self.clauses.get(ref.rpartition("/")[0])

    def written(self, section: str, ref: str, key: str) -> Any:
        """One key of a clause or phase in plain values, as it stands in the file; None where there is none."""
        if section == "clauses" and ref not in self.clauses:
            return None
        found = self.agreement.node_of(ref) if section == "clauses" else self._nodes(section).get(ref)
        own = found.value.get(key) if found is not None and isinstance(found.value, dict) else None
        return None if own is None else own.data()

    def _nodes(self, section: str) -> Mapping[str, Node]:
        """The items of a section by their ids."""
        if section not in self._named:
            value = self.agreement.root.at((section,)).value
            named: dict[str, Node] = {}
            for node in value if isinstance(value, list) else ():
                if isinstance(node.value, dict) and "id" in node.value:
                    named.setdefault(str(node.value["id"].value), node)
            self._named[section] = named
        return self._named[section]

    @cached_property
    def _places(self) -> Mapping[str, Place]:
        """Places of phases, versions and consequences, each by what its diagnostics call it."""
        return {
            f"{section.rstrip('s')}:{key}": node.at(("id",)).place
            for section in ("phases", "versions", "consequences")
            for key, node in self._nodes(section).items()
        }

    def place(self, where: str) -> Place:
        """Where a clause, a phase (``phase:<id>``) or a section (``bodies.mission``) stands in the file."""
        if where in self._places:
            return self._places[where]
        clause = self.clause(where)
        if clause is not None:
            return self.agreement.place_of(clause.id)
        path = tuple(part for part in where.replace(":", ".").split(".") if part)
        return self.agreement.root.at(path).place if path else self.agreement.root.place

    def called(self, id_: str) -> str:
        """A participant, body, zone, line, event or phase by the name the file gives it, as within a sentence."""
        sections = (
            self.agreement.participants,
            self.agreement.bodies,
            self.agreement.zones,
            self.agreement.lines,
            self.agreement.events,
            self.phases,
        )
        for section in sections:
            if id_ in section:
                name = plain(section[id_].called) or id_
                return f"the {name[4:]}" if name.startswith("The ") else name
        return id_

    def named(self, ref: str) -> str:
        """A clause in the agreement's own words, for messages: what it says, and its id."""
        clause = self.clause(ref)
        if clause is None:
            return self.called(ref.removeprefix("phase:"))
        return f"“{plain(clause.says).rstrip('.')}” ({ref})"


def plain(per_language: Mapping[str, str]) -> str:
    """The English of a text given per language, or the first language there is."""
    return per_language.get("en") or next(iter(per_language.values()), "")
