"""Moves: from an agreement to who can do what in an imagined future, and the sorts of fact each move makes.

A way to contravene is a clause that forbids, limits or sets a rate, and a party bound by it. A duty is what is owed
once. An attack is what a force that signed nothing does, and whose door it is laid at. Everything is numbered in the
order of the file; draws are keyed on what a move is and where its actor stands, never on a name.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from servanda.agreement import (
    STEP_PREFIX,
    Agreement,
    Condition,
    Duty,
    Each,
    Every,
    Holds,
    Law,
    Lowering,
    Moment,
    Obligation,
    Once,
    Positions,
    Reached,
    Select,
    Tally,
    leaves,
    who_owes_what,
)
from servanda.basis import DAY, content_hash
from servanda.windtunnel.model.fact_sorts import FactSort, asked_for
from servanda.windtunnel.scenario.scenario import Spoiler

#: Channels of draws lie below this; the loop uses those above for other things.
_CHANNELS: Final = 1 << 24


@dataclass(frozen=True, slots=True)
class WayToContravene:
    """A clause, who is bound by it, and the sorts of fact that follow by number, -1 where there is none."""

    clause: str
    actor: str
    obligation: Obligation
    channel: int
    seen: int
    told: int
    found: int
    resumed: int
    decided: int


@dataclass(frozen=True, slots=True)
class DutyOwed:
    """Something owed once: by whom (empty: nobody of the parties), what it waits for, when it is due.

    ``needs``: conditions, each with the party whose reading it is (empty: the text's). ``partner``: the part it
    advances in step with. ``held``: it goes to a third party first. ``acts`` and
    ``amount`` (in thousandths, 0 where it is done once): what is owed. ``after``: the part that handed to a third party
    what this passes on, ``gap_days`` later.
    """

    part: str
    clause: str
    actor: str
    channel: int
    done: int
    closes: Moment | None
    needs: tuple[tuple[Condition, str], ...]
    partner: str = ""
    held: bool = False
    acts: tuple[str, ...] = ()
    amount: int = 0
    after: str = ""
    gap_days: int = 0


@dataclass(frozen=True, slots=True)
class Attacker:
    """A force that would strike: whom, and whose door it is laid at."""

    who: str
    against: str
    blamed: str
    channel: int
    fact: int


@dataclass(frozen=True, slots=True)
class Moves:
    """Everything that can happen under one agreement."""

    law: Law
    actors: tuple[str, ...]
    ways: tuple[WayToContravene, ...]
    duties: tuple[DutyOwed, ...]
    attacks: tuple[Attacker, ...]
    sorts: tuple[FactSort, ...]


class _Numbering:
    """Sorts of fact and channels of draws, numbered as they come."""

    def __init__(self, positions: Mapping[str, int]) -> None:
        self.sorts: list[FactSort] = []
        self._positions = positions
        self._known: dict[FactSort, int] = {}
        self._met: Counter[str] = Counter()

    def sort(self, one: FactSort) -> int:
        if one not in self._known:
            self._known[one] = len(self.sorts)
            self.sorts.append(one)
        return self._known[one]

    def channel(self, what: str, actor: str, acts: tuple[str, ...], more: str = "") -> int:
        """A channel keyed on what a move is, whose it is by place in the file, and the how-manieth of such moves."""
        # A part may name whose it is: by place as well, or another name would be another draw.
        part = ".".join(str(self._positions.get(word, word)) for word in more.split("."))
        text = f"{what}|{self._positions.get(actor, -1)}|{','.join(acts)}|{part}"
        self._met[text] += 1
        return int(content_hash(f"{text}|{self._met[text]}".encode()), 16) % _CHANNELS


def moves_of(agreement: Agreement, spoilers: Sequence[Spoiler] = (), positions: Positions | None = None) -> Moves:
    """The moves of an agreement and of its spoilers; ``positions``: what participants said they wait for."""
    lowering = Lowering(agreement)
    law = lowering.law()
    actors = tuple(law.parties)
    numbering = _Numbering({who: n for n, who in enumerate(agreement.participants)})
    attacks = tuple(_attacks(agreement, law, numbering, spoilers))
    duties = tuple(_duties(agreement, lowering, law, numbering, positions))
    ways = tuple(_ways(agreement, law, numbering, {one.clause for one in duties if one.actor}))
    needed = {f"need {n}": condition for n, condition in enumerate(_needs(duties))}
    # What somebody waits for is asked of the step function beside what the law itself asks.
    return Moves(
        replace(law, performed={**law.performed, **needed}), actors, ways, duties, attacks, tuple(numbering.sorts)
    )


def _needs(duties: tuple[DutyOwed, ...]) -> Iterator[Condition]:
    for duty in duties:
        for condition, _ in duty.needs:
            yield condition


# ways to contravene ---------------------------------------------------------------------------------------------


def _ways(agreement: Agreement, law: Law, numbering: _Numbering, owed: set[str]) -> Iterator[WayToContravene]:
    taken: set[tuple[str, str]] = set()
    owing = {(row.clause, row.owner) for row in who_owes_what(agreement)}
    for obligation in law.obligations:
        clause = str(obligation.clause)
        recurring = isinstance(obligation.window, Every)
        kept = obligation.duty in (Duty.FORBID, Duty.LIMIT) or (obligation.duty is Duty.REQUIRE and recurring)
        bounded = obligation.lo is not None or obligation.hi is not None
        if not kept or not bounded or clause in owed or clause.startswith(STEP_PREFIX):
            continue
        if isinstance(obligation.window, Each):
            continue
        for actor in law.parties:
            if (clause, actor) in owing and (clause, actor) not in taken:
                taken.add((clause, actor))
                yield _way(agreement, law, numbering, obligation, actor)


def _bound(obligation: Obligation, law: Law) -> tuple[str, ...]:
    """The parties an obligation binds: its holders; where it names none, whoever it selects; else all parties."""
    named = obligation.holder or obligation.terms[0].tally.select.actors or law.parties
    return tuple(party for party in law.parties if party in named)


def _way(agreement: Agreement, law: Law, numbering: _Numbering, obligation: Obligation, actor: str) -> WayToContravene:
    clause, tally = str(obligation.clause), obligation.terms[0].tally
    select = tally.select
    act = _offending(tally, obligation)
    observers = obligation.observers or tuple(agreement.bodies)[:1]
    by_body = observers[0] if observers else "observer"
    other = next((one for one in law.parties if one != actor), actor)
    who = actor if not select.actors or actor in select.actors else select.actors[0]
    shown: dict[str, Any] = {"measure": tally.measure, "quantity": act}
    seen = asked_for("breach", clause, who, select, origin="monitor", source=by_body, **shown)
    told = asked_for("told", clause, who, select, origin="party", source=other, **shown)
    finder, keepers, decider = _finder(agreement, clause), _keepers(agreement, clause), _decider(agreement, clause)
    found = resumed = decided = -1
    if finder:
        found = numbering.sort(_statement("finding", clause, finder, clause, status="confirmed"))
    if finder and keepers:
        resumed = numbering.sort(_statement("resumption", clause, finder, clause))
    if finder and decider is not None:
        decided = numbering.sort(_statement("decision", clause, decider[0], decider[1]))
    return WayToContravene(
        clause, actor, obligation, numbering.channel("way", actor, select.acts, str(obligation.duty)),
        numbering.sort(seen), numbering.sort(told), found, resumed, decided,
    )  # fmt: skip


def _offending(tally: Tally, obligation: Obligation) -> int | None:
    """A quantity that breaks the bound, in thousandths; None where the act itself does."""
    if tally.measure == "count":
        return None
    if obligation.hi is not None:
        return obligation.hi + 1_000
    return max(0, (obligation.lo or 0) - 1_000)


_ACTS: Final = {"finding": "finding", "resumption": "agreement.resumption", "decision": "decision"}


def _statement(what: str, clause: str, body: str, named: str, **more: Any) -> FactSort:
    select = Select(acts=(_ACTS[what],), clauses=(named,))
    return asked_for(what, clause, body, select, origin="mechanism", source=body, certified_by=body, **more)


def _finder(agreement: Agreement, clause: str) -> str:
    """Who finds on a clause: who is named in an as-long-as that turns on it, else a body that makes findings on it."""
    for one in agreement.clauses:
        if one.kind == "as_long_as" and clause in one.promise.keeps and one.promise.found_by:
            return str(one.promise.found_by[0])
    track = agreement.clause(clause).track
    for body, its in agreement.bodies.items():
        if {"any", clause, track} & set(its.finds):
            return body
    return ""


def _keepers(agreement: Agreement, clause: str) -> tuple[str, ...]:
    """The as-long-as clauses that turn on a clause being kept."""
    return tuple(one.id for one in agreement.clauses if one.kind == "as_long_as" and clause in one.promise.keeps)


def _decider(agreement: Agreement, clause: str) -> tuple[str, str] | None:
    """Who may decide that something snaps back when this clause is found broken, and under which clause."""
    for one in agreement.clauses:
        if one.kind != "snaps_back" or not one.promise.decided_by:
            continue
        named = () if one.promise.on is None else leaves(one.promise.on)
        on = {getattr(leaf, "found", "") for leaf in named}
        if not on or on & {"any", clause}:
            return str(one.promise.decided_by[0]), one.id
    return None


# duties ---------------------------------------------------------------------------------------------------------


def _duties(
    agreement: Agreement, lowering: Lowering, law: Law, numbering: _Numbering, positions: Positions | None
) -> Iterator[DutyOwed]:
    said = _said(lowering, positions)
    for obligation in law.obligations:
        clause = str(obligation.clause)
        if clause.startswith(STEP_PREFIX) or (obligation.lo is None and obligation.hi is None):
            continue
        once = isinstance(obligation.window, Once) and obligation.duty is Duty.REQUIRE
        counted = isinstance(obligation.window, Every) and obligation.duty is Duty.LIMIT and clause in law.performed
        if once or counted:
            owed = _duty(agreement, lowering, law, numbering, obligation, said)
            yield owed
            if owed.held:
                yield from _passed_on(agreement, law, numbering, owed)
    for name, event in agreement.events.items():
        if event.on is None:
            yield _event(lowering, law, numbering, name, event)


def _duty(
    agreement: Agreement,
    lowering: Lowering,
    law: Law,
    numbering: _Numbering,
    obligation: Obligation,
    said: dict[str, list[tuple[Condition, str]]],
) -> DutyOwed:
    window, tally = obligation.window, obligation.terms[0].tally
    assert isinstance(window, (Once, Every))
    clause = agreement.clause(str(obligation.clause))
    actor = next(iter(_bound(obligation, law)), "")
    holders = tally.select.actors
    who = actor if actor and (not holders or actor in holders) else (holders or obligation.holder or ("",))[0]
    certified = clause.certified_by or obligation.certifiers
    quantity = None if tally.measure == "count" else obligation.lo if obligation.lo is not None else obligation.hi
    # What a duty's gate or a later one turns on is read crisply: a body saw it, or certified it.
    source = (certified or obligation.observers or tuple(agreement.bodies) or ("observer",))[0]
    done = asked_for(
        "done", str(obligation.clause), who, tally.select, origin="monitor", source=source, measure=tally.measure,
        quantity=quantity, **({"certified_by": certified[0]} if certified else {}),
        **({"ref": clause.id} if clause.kind == "custody" else {}),
    )  # fmt: skip
    needs: list[tuple[Condition, str]] = [(Reached(window.opens), "")] if isinstance(window, Once) else []
    for text in clause.depends_on:
        reader = _reader(text)
        if not reader or reader == actor:
            needs.append((lowering.condition(text), reader))
    needs += [(condition, who) for condition, who in said.get(clause.id, ()) if who == actor]
    closes = window.closes if isinstance(window, Once) else window.opens
    if clause.kind == "builds_confidence":
        closes = None  # nothing follows where it is not taken
    partner = _partner(obligation, clause)
    return DutyOwed(
        obligation.id, clause.id, actor, numbering.channel("duty", actor, tally.select.acts, obligation.part),
        numbering.sort(done), closes, tuple(needs), partner, clause.kind == "custody", tally.select.acts,
        0 if tally.measure == "count" else obligation.lo or 0,
    )  # fmt: skip


def _passed_on(agreement: Agreement, law: Law, numbering: _Numbering, owed: DutyOwed) -> Iterator[DutyOwed]:
    """What a third party does with what it was handed: passes it on, when it has held it as long as it must."""
    clause = agreement.clause(owed.clause)
    performed = law.performed.get(f"{clause.id}/onward")
    if not isinstance(performed, Holds):
        return  # it stays with the third party
    tally, through = performed.terms[0].tally, clause.promise.through[0]
    source = (clause.certified_by or tuple(agreement.bodies) or ("observer",))[0]
    fact = asked_for(
        "done", clause.id, through, tally.select, origin="monitor", source=source, measure=tally.measure,
        quantity=None if tally.measure == "count" else performed.lo, ref=clause.id,
        **({"certified_by": clause.certified_by[0]} if clause.certified_by else {}),
    )  # fmt: skip
    part = f"{clause.id}/onward"
    channel = numbering.channel("passed on", owed.actor, tally.select.acts, part.removeprefix(clause.id))
    gap_days = -(-(clause.promise.held_for or 0) // DAY)
    yield DutyOwed(
        part, clause.id, "", channel, numbering.sort(fact), None, (), acts=tally.select.acts, after=owed.part,
        gap_days=gap_days,
    )  # fmt: skip


def _partner(obligation: Obligation, clause: Any) -> str:
    """The part this one advances in step with: its other half of a stage, or the clause named."""
    if clause.kind == "staged" and obligation.part:
        part = obligation.part
        other = part.removesuffix(".against") if part.endswith(".against") else f"{part}.against"
        return f"{clause.id}/{other}"
    return "" if clause.in_step_with is None else str(clause.in_step_with.clause)


def _reader(text: Any) -> str:
    """Whose reading a dependency is; empty for what the text says or implies."""
    for leaf in leaves(text):
        if leaf.dependency.kind == "reading":
            return str(leaf.dependency.of)
    return ""


def _said(lowering: Lowering, positions: Positions | None) -> dict[str, list[tuple[Condition, str]]]:
    """What participants have said they wait for, by clause."""
    found: dict[str, list[tuple[Condition, str]]] = {}
    for one in positions.stated_conditions() if positions is not None else ():
        assert one.condition is not None
        found.setdefault(one.clause, []).append((lowering.condition(one.condition), one.by))
    return found


def _event(lowering: Lowering, law: Law, numbering: _Numbering, name: str, event: Any) -> DutyOwed:
    """An event without a date: nobody of the parties owes it, and it comes about in its own time."""
    select = Select(clauses=(name,), crisp=True) if event.shown_by is None else lowering.crisp(event.shown_by)
    by = (select.actors or (event.decided_by,) if event.decided_by or select.actors else law.bodies or ("",))[0]
    fact = asked_for("event", name, by, select, origin="mechanism", source=by or "observer")
    return DutyOwed(name, "", "", numbering.channel("event", by, select.acts), numbering.sort(fact), None, ())


# attacks --------------------------------------------------------------------------------------------------------


def _attacks(agreement: Agreement, law: Law, numbering: _Numbering, spoilers: Sequence[Spoiler]) -> Iterator[Attacker]:
    for one in spoilers:
        who, against, blamed = one.who, one.against, one.blamed_on
        select = _struck(agreement, who)
        fact = asked_for("attack", "", who, select, origin="monitor", source=(law.bodies or ("observer",))[0])
        channel = numbering.channel("attack", who, select.acts, str(law.parties.index(against)))
        yield Attacker(who, against, blamed, channel, numbering.sort(fact))


def _struck(agreement: Agreement, who: str) -> Select:
    """An act of a force as the clause that is to prevent it names it; plain fire where none does."""
    for clause in agreement.clauses:
        if clause.kind == "ensures" and who in clause.promise.that.by and clause.promise.that.acts:
            that = clause.promise.that
            return Select(acts=that.acts, actors=(who,), zones=that.in_)
    return Select(acts=("attack",), actors=(who,))
