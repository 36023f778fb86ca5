"""Lowering: from clauses as written to the obligations and transitions that engines run."""

from dataclasses import replace

from servanda.agreement.calendar import Calendar
from servanda.agreement.clause import Clause, InStep
from servanda.agreement.conditions import (
    Acts,
    Any_,
    At,
    Begun,
    ConditionText,
    Decided,
    Done,
    Every_,
    Found,
    Happened,
    No,
    Quiet,
    Seen,
    Some,
)
from servanda.agreement.core import (
    AllOf,
    AnyOf,
    AtLeast,
    Condition,
    Holds,
    Kept,
    Law,
    Life,
    Lives,
    Moment,
    Move,
    Not,
    Obligation,
    Reached,
    Select,
    Since,
    Tally,
    Term,
    Transition,
)
from servanda.agreement.crisp import crisply
from servanda.agreement.ladder import lowered as lowered_ladder
from servanda.agreement.model import Agreement
from servanda.agreement.names import names_of
from servanda.agreement.sections.zones import Band, Zone
from servanda.agreement.when import When
from servanda.basis import DAY, NEVER, ClauseId

AGREEMENT = ClauseId("agreement")
#: A calendar month has no fixed length where its anchor is an event; this one is used, and said in the docs.
MONTH_DAYS = 30


def phase_life(phase: str) -> ClauseId:
    """The name under which a phase has its life."""
    return ClauseId(f"phase:{phase}")


class Lowering:
    """What clause kinds lower themselves with: moments, conditions, selects and zones of one agreement."""

    def __init__(self, agreement: Agreement) -> None:
        self.agreement = agreement
        self.calendar = Calendar(agreement.timing)
        self.zones: dict[str, Zone] = dict(agreement.zones)

    # moments ------------------------------------------------------------------------------------------------
    def moment(self, when: When, *, closing: bool = False) -> Moment:
        """A moment as written, as one the engine can place."""
        fixed = self.calendar.fixed(when, closing=closing)
        if fixed is not None:
            return Moment(fixed)
        if when.ref:
            place = self._fixed_ref(when)
            if place is not None:
                return self.moment(self._offset(place, when), closing=closing)
            rises = self._rises(when)
        else:
            entry = self.agreement.timing.entry
            rises = self._rises(entry)
            if when.day is not None:
                when = replace(when, days=when.day - int(self.agreement.timing.first_day))
        days = when.days + when.months * MONTH_DAYS
        calendar = self.agreement.timing.counting == "calendar days"
        counted = bool(days) or when.day is not None
        if counted and calendar:
            return Moment(us=when.us, after=rises, days=days + (1 if closing and not when.us else 0))
        return Moment(us=when.us + days * DAY, after=rises)

    def _offset(self, place: When, when: When) -> When:
        moved = replace(place, us=place.us + when.us, days=place.days + when.days, months=place.months + when.months)
        return replace(moved, written=when.written, before=when.before)

    def _fixed_ref(self, when: When) -> When | None:
        """The dated moment a reference stands for, where it has one."""
        event = self.agreement.events.get(when.ref)
        if event is not None:
            return event.on
        if (phase := self.agreement.phase(when.ref)) is not None:
            moment = phase.closes if when.what in ("closes", "ends") else phase.opens
            return moment if moment is not None and phase.gate is None else None
        if when.what in ("begins", "ends"):
            clause = self.agreement.clause(when.ref)
            moment = clause.opening if when.what == "begins" else (clause.until or clause.deadline)
            return moment if moment is not None and self.calendar.fixed(moment) is not None else None
        return None

    def _rises(self, when: When) -> Condition:
        """The condition whose coming true a reference means."""
        event = self.agreement.events.get(when.ref)
        if event is not None:
            return self.event(when.ref)
        if self.agreement.phase(when.ref) is not None:
            states = (Life.ENDED,) if when.what in ("closes", "ends") else (Life.IN_FORCE,)
            return Since(Lives(phase_life(when.ref), states))
        if when.what in ("begins", "opens"):
            return Since(Lives(ClauseId(self.agreement.clause(when.ref).id)))
        if when.what in ("ends", "closes"):
            return Since(Lives(ClauseId(self.agreement.clause(when.ref).id), (Life.ENDED,)))
        if when.what == "certified":
            return Since(self.certified(when.ref))
        return Since(self.performed(when.ref))

    def opening(self, clause: Clause) -> Moment:
        """When a clause starts to bind, its conditions apart."""
        if clause.opening is not None:
            return self.moment(clause.opening)
        phase = self.agreement.phase(clause.phase) if clause.phase else None
        if phase is not None and phase.opens is not None:
            return self.moment(phase.opens)
        return self.moment(self.agreement.timing.entry)

    def closing(self, clause: Clause) -> Moment | None:
        """When a clause is due or stops binding, whichever it states; None where it states neither."""
        when = clause.deadline or clause.until
        return self.moment(when, closing=True) if when is not None else None

    # conditions ---------------------------------------------------------------------------------------------
    def condition(self, text: ConditionText) -> Condition:  # noqa: C901  (one arm per kind)
        """A condition as written, as a timeline over crisp facts."""
        match text:
            case Every_():
                return AllOf(tuple(self.condition(part) for part in text.all))
            case Any_():
                return AnyOf(tuple(self.condition(part) for part in text.any))
            case Some():
                return AtLeast(text.at_least, tuple(self.condition(part) for part in text.of))
            case No():
                return Not(self.condition(text.no))
            case Done():
                return Since(self.performed(text.done))
            case Begun():
                phase = self.agreement.phase(text.in_force)
                return Lives(phase_life(phase.id) if phase else ClauseId(text.in_force))
            case Happened():
                return self.event(text.event)
            case At():
                return Reached(self.moment(text.reached))
            case Quiet():
                none = Holds((Term(Tally(self.crisp(text.quiet))),), hi=0)
                if text.resettable:
                    none = replace(none, trail_us=text.for_)
                started = Lives(AGREEMENT)
                return AllOf((none, Kept(started, text.for_)))
            case Seen():
                terms = (Term(Tally(self.crisp(text.seen), text.measure)),)
                return Holds(terms, lo=text.at_least, trail_us=text.in_last or 0)
            case Decided():
                decided = Select(
                    acts=("decision",),
                    actors=text.by,
                    clauses=(text.clause,) if text.clause else (),
                    crisp=True,
                )
                return Since(Holds((Term(Tally(decided)),), lo=1_000))
            case Found():
                named = () if text.found == "any" else (text.found,)
                found = Select(acts=("finding",), actors=text.by, clauses=named, statuses=text.status, crisp=True)
                return Since(Holds((Term(Tally(found)),), lo=1_000))
        raise TypeError(f"not a condition: {text!r}")

    def event(self, id_: str) -> Condition:
        """When a named event has happened."""
        event = self.agreement.events[id_]
        if event.on is not None:
            return Reached(self.moment(event.on))
        if event.shown_by is not None:
            return Since(Holds((Term(Tally(self.crisp(event.shown_by))),), lo=1_000))
        declared = Select(clauses=(id_,), crisp=True)
        return Since(Holds((Term(Tally(declared)),), lo=1_000))

    def performed(self, ref: str) -> Condition:
        """When a clause, or a part of one, counts as done; one that is only kept counts as done while in force.

        Read crisply, because lives and deadlines turn on it: a report of performance that nothing supports shows in
        the assessment of the duty, and starts nothing.
        """
        clause = self.agreement.clause(ref)
        parts = {part: crisply(done) for part, done in clause.promise.performed(clause, self).items()}
        part = ref.removeprefix(clause.id).lstrip("/")
        if part in parts:
            return parts[part]
        if parts and not part:
            return AllOf(tuple(parts.values()))
        return Lives(ClauseId(clause.id))

    def certified(self, ref: str) -> Condition:
        """When a body has certified that a clause is done."""
        clause = self.agreement.clause(ref)
        bodies = clause.certified_by or tuple(self.agreement.bodies)
        select = Select(acts=("certification",), clauses=(ref,), actors=bodies, crisp=True)
        return Holds((Term(Tally(select)),), lo=1_000)

    # selects ------------------------------------------------------------------------------------------------
    def actors(self, who: tuple[str, ...]) -> tuple[str, ...]:
        """The participants named and those that belong to their side."""
        sides = [key for key, one in self.agreement.participants.items() if one.side in who and one.side]
        return (*who, *(key for key in sides if key not in who))

    def select(self, acts: Acts, clause: Clause, *, who: tuple[str, ...] = (), own: str = "") -> Select:
        """Acts as written, as a select for this clause; ``who`` stands in where the acts name nobody."""
        actors = self.actors(acts.by or who)
        parties = set(self.agreement.parties())
        return Select(
            acts=acts.acts,
            actors=actors,
            joint=len(parties & set(actors)) > 1,
            toward=acts.toward,
            zones=acts.in_,
            outside=acts.outside,
            weapons=acts.weapons,
            items=acts.items,
            unit=acts.unit,
            certified_by=acts.certified_by or clause.certified_by,
            own=own or clause.id,
        )

    def crisp(self, acts: Acts) -> Select:
        """Acts as written, read crisply: for gates and lives."""
        actors = self.actors(acts.by)
        return Select(
            acts=acts.acts, actors=actors, joint=len(actors) > 1, toward=acts.toward, zones=acts.in_,
            outside=acts.outside, weapons=acts.weapons, items=acts.items, unit=acts.unit,
            certified_by=acts.certified_by, crisp=True,
        )  # fmt: skip

    def bound(self, acts: Acts, who: tuple[str, ...] = ()) -> Select:
        """Acts as written, of any fact: for triggers, and for what answers them by ``ref`` whatever clause it names."""
        return replace(self.crisp(replace(acts, by=acts.by or who)), crisp=False)

    def just(self, select: Select) -> Condition:
        """True at the very instant such a fact comes in, so that it can come true again with the next."""
        return Holds((Term(Tally(replace(select, crisp=True))),), lo=1_000, fresh=True)

    def band(self, name: str, line: str, from_m: int, to_m: int, side: str) -> str:
        """Draw the band of a distance rule as a zone of its own; returns its id."""
        drawn = self.agreement.lines[line]
        self.zones[name] = Zone(
            called={"en": name},
            band=Band(**{"along": line, "from": from_m, "to": to_m, "side": side}),  # type: ignore[arg-type]
            precision=drawn.precision,
            source=drawn.source,
        )
        return name

    def _tracks(self) -> dict[str, tuple[tuple[int, float, float], ...]]:
        tracks = {}
        for key, zone in self.zones.items():
            if zone.moving is not None:
                dated = ((self.calendar.fixed(fix.at), fix.centre) for fix in zone.moving.fixes)
                tracks[key] = tuple(sorted((at, *centre) for at, centre in dated if at is not None))
        return tracks

    # lives --------------------------------------------------------------------------------------------------
    def life(self, clause: Clause) -> tuple[Transition, ...]:
        """The plain start and end of a clause."""
        id_ = ClauseId(clause.id)
        starts: list[Condition] = [Reached(self.opening(clause))]
        ends: list[Condition] = []
        if clause.survives:
            starts.append(Since(Lives(AGREEMENT)))
        else:
            starts.append(Lives(AGREEMENT))
            ends.append(Lives(AGREEMENT, (Life.ENDED,)))
        phase = self.agreement.phase(clause.phase) if clause.phase else None
        if phase is not None:
            starts.append(Since(Lives(phase_life(phase.id))))
            if not clause.promise.performs:
                ends.append(Lives(phase_life(phase.id), (Life.ENDED,)))
        if clause.when is not None:
            starts.append(self.condition(clause.when))
        if clause.until is not None:
            ends.append(Reached(self.moment(clause.until, closing=True)))
        moves = [Transition(id_, Move.START, AllOf(tuple(starts)))]
        if ends:
            moves.append(Transition(id_, Move.END, ends[0] if len(ends) == 1 else AnyOf(tuple(ends))))
        return tuple(moves)

    def _agreement_life(self) -> tuple[Transition, ...]:
        moves = [Transition(AGREEMENT, Move.START, Reached(self.moment(self.agreement.timing.entry)))]
        expiry = self.agreement.timing.expiry
        renewed = any(clause.kind == "renews" for clause in self.agreement.clauses)
        if expiry is not None and not renewed:
            moves.append(Transition(AGREEMENT, Move.END, Reached(self.moment(expiry, closing=True))))
        return tuple(moves)

    def _phase_lives(self) -> tuple[Transition, ...]:
        moves: list[Transition] = []
        for phase in self.agreement.phases:
            id_ = phase_life(phase.id)
            needs: list[Condition] = [Lives(AGREEMENT)]
            if phase.opens is not None:
                needs.append(Reached(self.moment(phase.opens)))
            if phase.gate is not None:
                needs.append(self.condition(phase.gate))
            opens: Condition = AllOf(tuple(needs))
            if phase.long_stop is not None and phase.closes is None:
                opens = AnyOf((opens, Reached(self.moment(phase.long_stop, closing=True))))
            moves.append(Transition(id_, Move.START, opens))
            # "goes on while talks go on" has no end test unless one is given: then only that ends the phase.
            last = phase.continues_until if phase.continues else phase.closes or phase.long_stop
            if last is not None:
                moves.append(Transition(id_, Move.END, Reached(self.moment(last, closing=True))))
        return tuple(moves)

    def step_parity(self, clause: Clause, step: InStep) -> tuple[Condition, Condition]:
        """When this clause and the one it advances in step with count as done."""
        return self.performed(clause.id), self.performed(step.clause)

    def law(self) -> Law:
        """The whole agreement lowered."""
        obligations: list[Obligation] = []
        transitions = [*self._agreement_life(), *self._phase_lives()]
        performed: dict[str, Condition] = {}
        for clause in self.agreement.clauses:
            lowered = clause.promise.lower(clause, self)
            binding = None if clause.while_ is None else self.condition(clause.while_)
            obligations += [
                replace(
                    one,
                    observers=one.observers or clause.observed_by,
                    certifiers=one.certifiers or clause.certified_by,
                    while_=binding,
                )
                for one in lowered.obligations
            ]
            transitions += self.life(clause)
            transitions += lowered.transitions
            for part, condition in clause.promise.performed(clause, self).items():
                performed[f"{clause.id}/{part}" if part else clause.id] = crisply(condition)
        steps = list(lowered_ladder(self.agreement, obligations, Lives(AGREEMENT)))
        obligations += [owed for owed, _ in steps]
        transitions += [start for _, start in steps]
        return Law(
            agreement=self.agreement.id,
            parties=self.agreement.parties(),
            everyone=(*self.agreement.participants, *self.agreement.bodies),
            bodies=tuple(self.agreement.bodies),
            day_starts=self.agreement.timing.zone,
            lives=(
                AGREEMENT,
                *(phase_life(phase.id) for phase in self.agreement.phases),
                *(ClauseId(clause.id) for clause in self.agreement.clauses),
                *(owed.clause for owed, _ in steps),
            ),
            obligations=tuple(obligations),
            transitions=tuple(transitions),
            performed=performed,
            names=names_of(self.agreement),
            zones=self.zones,
            lines=self.agreement.lines,
            tracks=self._tracks(),
            proof=self.agreement.proof,
        )


def lower(agreement: Agreement) -> Law:
    """An agreement as the obligations and transitions it means."""
    return Lowering(agreement).law()


__all__ = ["AGREEMENT", "NEVER", "Lowering", "lower", "phase_life"]
