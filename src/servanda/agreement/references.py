"""Names that lead nowhere: every participant, body, zone, phase, event and clause a file names must be in it."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from difflib import get_close_matches
from typing import Any

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
    leaves,
)
from servanda.agreement.model import Agreement
from servanda.agreement.when import When
from servanda.basis import Refused


def dangling(agreement: Agreement) -> Iterator[Refused]:
    """Every name that stands for nothing, and every id given twice, as a reason to refuse."""
    seen: set[str] = set()
    for clause in agreement.clauses:
        if clause.id in seen:
            yield Refused(
                "AGR041",
                f"two clauses have the id {clause.id!r}",
                "give one another id",
                _at(agreement, clause.id),
            )
        seen.add(clause.id)
    look = Names(agreement)
    for clause in agreement.clauses:
        named = [("participant or body", name) for name in (*clause.who, *clause.promise.participants())]
        named += [("body", name) for name in (*clause.observed_by, *clause.certified_by)]
        named += [("zone", name) for name in clause.promise.zones()]
        named += [("line", name) for name in clause.promise.lines()]
        named += [("clause", name) for name in clause.promise.refers_to()]
        named += [("phase", clause.phase)] if clause.phase else []
        named += [("track", clause.track)]
        named += [("consequence", name) for name in clause.otherwise]
        if clause.in_step_with:
            named.append(("clause", clause.in_step_with.clause))
        for condition in (clause.when, *clause.depends_on):
            named += [] if condition is None else list(names_in_condition(condition))
        moments = (clause.from_, clause.until, clause.by, *(clause.between or ()))
        named += [("moment", moment) for moment in moments if isinstance(moment, When) and moment.ref]
        named += _inside(clause.promise)
        yield from look.up(list(dict.fromkeys(named)), clause.id)
        yield from clause.promise.refusals(clause, agreement)
    for phase in agreement.phases:
        named = [] if phase.gate is None else list(names_in_condition(phase.gate))
        named += [("moment", m) for m in (phase.opens, phase.closes, phase.long_stop) if isinstance(m, When) and m.ref]
        yield from look.up(named, "phases")
    for key, one in agreement.participants.items():
        named = [("participant or body", name) for name in (*one.answers_for, *((one.side,) if one.side else ()))]
        yield from look.up(named, f"participants.{key}")
    for key, zone in agreement.zones.items():
        named = [("zone", name) for name in (*zone.any_of, *zone.except_)]
        named += [("line", zone.band.along)] if zone.band else []
        yield from look.up(named, f"zones.{key}")


def _inside(part: Any) -> Iterator[tuple[str, Any]]:
    """Names in whatever acts, conditions and moments a promise is made of, however deep they stand."""
    match part:
        case Acts():
            yield from _of_acts(part)
        case When():
            if part.ref:
                yield "moment", part
        case (
            Every_()
            | Any_()
            | Some()
            | No()
            | Done()
            | Begun()
            | Happened()
            | At()
            | Quiet()
            | Seen()
            | Decided()
            | Found()
        ):
            yield from names_in_condition(part)
        case tuple():
            for one in part:
                yield from _inside(one)
        case _ if is_dataclass(part):
            for field in fields(part):
                yield from _inside(getattr(part, field.name))


def names_in_condition(condition: Any) -> Iterator[tuple[str, Any]]:  # noqa: C901  (one arm per kind)
    """Every name a condition leans on, with the sort of thing it must be."""
    for leaf in leaves(condition):
        match leaf:
            case Done():
                yield "clause", leaf.done
            case Begun():
                yield "clause or phase", leaf.in_force
            case Happened():
                yield "event", leaf.event
            case At():
                if leaf.reached.ref:
                    yield "moment", leaf.reached
            case Quiet():
                yield from _of_acts(leaf.quiet)
            case Seen():
                yield from _of_acts(leaf.seen)
            case Decided():
                for body in leaf.by:
                    yield "participant or body", body
            case Found():
                for body in leaf.by:
                    yield "participant or body", body
        dependency = getattr(leaf, "dependency", None)
        if dependency is not None and dependency.of:
            yield "participant or body", dependency.of


def _of_acts(acts: Acts) -> Iterator[tuple[str, Any]]:
    yield from (("participant or body", name) for name in acts.by)
    yield from (("zone", name) for name in (*acts.in_, *acts.outside))


def _at(agreement: Agreement, where: str) -> Any:
    return agreement.place_of(where)


class Names:
    """What each sort of name may stand for."""

    def __init__(self, agreement: Agreement) -> None:
        self.agreement = agreement
        people = {*agreement.participants, *agreement.bodies}
        self.clauses = {clause.id for clause in agreement.clauses}
        phases = {phase.id for phase in agreement.phases}
        self.known: dict[str, set[str]] = {
            "participant or body": people,
            "body": people,
            "zone": set(agreement.zones),
            "line": set(agreement.lines),
            "phase": phases,
            "track": set(agreement.tracks),
            "event": set(agreement.events),
            "clause": self.clauses,
            "clause or phase": self.clauses | phases,
            "consequence": {one.id for one in agreement.consequences},
            "moment": self.clauses | phases | set(agreement.events),
        }

    def up(self, named: list[tuple[str, Any]], where: str) -> Iterator[Refused]:
        """Each of these names that stands for nothing, as a reason to refuse."""
        for sort, name in named:
            text = name.ref if isinstance(name, When) else str(name)
            known = self.known[sort]
            whole = text.rpartition("/")[0] if sort in ("clause", "moment") else ""
            if text in known or whole in known:
                continue
            near = get_close_matches(text, sorted(known), 1)
            remedy = (
                f"did you mean {near[0]!r}?"
                if near
                else f"add it to the file, or name one of: {', '.join(sorted(known)) or 'none yet'}"
            )
            yield Refused("AGR040", f"no {sort} is called {text!r}", remedy, _at(self.agreement, where))
