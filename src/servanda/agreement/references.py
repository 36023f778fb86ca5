"""Names that lead nowhere: every participant, body, zone, phase, event and clause a file names must be in it."""

from collections.abc import Container, Iterator
from difflib import get_close_matches
from typing import Any

from servanda.agreement.clause import Clause
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
from servanda.agreement.ladder import misplaced
from servanda.agreement.members import names_of
from servanda.agreement.model import Agreement
from servanda.agreement.spots import spot
from servanda.agreement.when import When
from servanda.basis import Node, Place, Refused

#: Clauses that are asked again, by id; None for the whole file.
Only = Container[str] | None


def dangling(agreement: Agreement, only: Only = None) -> Iterator[Refused]:
    """Every name that stands for nothing, and every id given twice, as a reason to refuse.

    ``only``: names in these clauses alone; what else may depend on them is asked of all.
    """
    seen: set[str] = set()
    for clause in agreement.clauses:
        if clause.id in seen:
            yield Refused(
                "AGR041",
                f"two clauses have the id {clause.id!r}",
                "give one another id",
                _given_again(agreement, clause.id),
            )
        seen.add(clause.id)
    look = Names(agreement)
    for clause in agreement.clauses:
        if only is not None and clause.id not in only:
            yield from clause.promise.refusals(clause, agreement)
            continue
        named = _named_by(clause)
        node = agreement.node_of(clause.id)
        yield from look.up(list(dict.fromkeys(named)), node)
        yield from _who(agreement, clause, node)
        yield from clause.promise.refusals(clause, agreement)
    if only is not None:
        yield from misplaced(agreement)
        return
    for n, phase in enumerate(agreement.phases):
        named = [] if phase.gate is None else list(names_in_condition(phase.gate))
        moments = (phase.opens, phase.closes, phase.long_stop, phase.continues_until)
        named += [("moment", m) for m in moments if isinstance(m, When) and m.ref]
        yield from look.up(named, agreement.root.at(("phases", n)))
    for key, one in agreement.participants.items():
        named = [("participant or body", name) for name in (*one.answers_for, *((one.side,) if one.side else ()))]
        yield from look.up(named, agreement.root.at(("participants", key)))
    for key, zone in agreement.zones.items():
        named = [("zone", name) for name in (*zone.any_of, *zone.except_)]
        named += [("line", zone.band.along)] if zone.band else []
        named += _inside(zone.moving)
        yield from look.up(named, agreement.root.at(("zones", key)))
    for key, event in agreement.events.items():
        yield from look.up([*_inside(event.on), *_inside(event.shown_by)], agreement.root.at(("events", key)))
    for key, body in agreement.bodies.items():
        named = [("zone", name) for sight in body.observes for name in sight.in_]
        yield from look.up(named, agreement.root.at(("bodies", key)))
    for n, version in enumerate(agreement.versions):
        yield from look.up([*_inside(version.made)], agreement.root.at(("versions", n)))
    yield from misplaced(agreement)
    timing = agreement.timing
    named = [one for moment in (timing.signed, timing.entry, timing.expiry) for one in _inside(moment)]
    yield from look.up(named, agreement.root.at(("timing",)))


def _named_by(clause: Clause) -> list[tuple[str, Any]]:
    """Every name a clause leans on, with the sort of thing it must be."""
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
    for condition in (clause.when, clause.while_, *clause.depends_on):
        named += [] if condition is None else list(names_in_condition(condition))
    moments = (clause.from_, clause.until, clause.by, *(clause.between or ()))
    named += [("moment", moment) for moment in moments if isinstance(moment, When) and moment.ref]
    named += _inside(clause.promise)
    return named


def _who(agreement: Agreement, clause: Any, node: Node) -> Iterator[Refused]:
    """A list of holders that names nobody, or one of them twice."""
    written = node.at(("who",))
    if isinstance(written.value, list) and not clause.who:
        yield Refused(
            "AGR046",
            f"clause {clause.id!r} lists who promises, and names nobody",
            "name who promises; leave 'who' out only where the text names nobody",
            written.place,
        )
    for key in ("who", "observed_by", "certified_by"):
        names = getattr(clause, key)
        for name in dict.fromkeys(one for one in names if names.count(one) > 1):
            yield Refused(
                "AGR047",
                f"clause {clause.id!r} names {name!r} twice under {key!r}",
                "name it once",
                spot(agreement, node, name, key),
            )


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
        case None | str() | int():
            return
        case _:
            for name in names_of(type(part)):
                yield from _inside(getattr(part, name))


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


def _given_again(agreement: Agreement, id_: str) -> Place:
    """Where an id is given for the second time."""
    clauses = agreement.root.at(("clauses",)).value
    places = [
        node.at(("id",)).place
        for node in (clauses if isinstance(clauses, list) else ())
        if isinstance(node.value, dict) and "id" in node.value and node.value["id"].value == id_
    ]
    return places[1] if len(places) > 1 else agreement.place_of(id_)


#: Keys under which each sort of name stands, so that of several places the right one is pointed at.
_UNDER = {
    "participant or body": ("who", "by", "dependency", "answers_for", "side", "baseline", "found_by", "decided_by"),
    "body": ("observed_by", "certified_by"),
    "zone": ("in", "outside", "any_of", "except"),
    "line": ("baseline", "along"),
    "phase": ("phase",),
    "track": ("track",),
    "event": ("event",),
    "clause": ("done", "clause", "defeats", "returns", "keeps", "binds", "what", "in_step_with"),
    "clause or phase": ("in_force",),
    "consequence": ("otherwise",),
    "moment": ("by", "until", "from", "between", "reached"),
}


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

    def up(self, named: list[tuple[str, Any]], part: Node) -> Iterator[Refused]:
        """Each of these names of one part of the file that stands for nothing, as a reason to refuse."""
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
            where = spot(self.agreement, part, str(name), *_UNDER.get(sort, ()))
            yield Refused("AGR040", f"no {sort} is called {text!r}", remedy, where)
