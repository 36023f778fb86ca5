"""The file of one planned activity: the notice, its changes, who received it, what was objected, what was done."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from servanda.access import JSON, Draft, Entry, part, text, whole, word
from servanda.basis import Refusal
from servanda.liaison.clocks import Clocks
from servanda.liaison.exchange import Arrived, Exchange, deadlines, exchange_of
from servanda.liaison.messages import Hand, Kind
from servanda.liaison.plans import LONGEST_TEXT, Earliness, Plan, earliness, read_earliness, read_plan, sound
from servanda.liaison.sending import own_file, sent


class Outcome(StrEnum):
    """What became of a planned activity, as the one who planned it says."""

    CARRIED_OUT = "carried out"
    CUT_SHORT = "cut short"
    NOT_CARRIED_OUT = "not carried out"


class Stage(StrEnum):
    """Where a planned activity stands at an instant; *not closed* is past its window without a report."""

    PLANNED = "planned"
    IN_ITS_WINDOW = "in its window"
    NOT_CLOSED = "not closed"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Version:
    """One version of the plan: the message, its number from 1, and how early it was."""

    message: str
    number: int
    plan: Plan
    earliness: Earliness | None
    sent: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class Objection:
    """One who received the notice objects. It is on record, and holds nothing back."""

    message: str
    unit: str
    sent: int
    reason: str


@dataclass(frozen=True, slots=True)
class Actual:
    """What was done: the times, µs UTC, None where it was not carried out."""

    outcome: Outcome
    begun: int | None = None
    ended: int | None = None
    note: str = ""

    def content(self) -> dict[str, JSON]:
        """As JSON data."""
        return {"outcome": str(self.outcome), "begun": self.begun, "ended": self.ended, "note": self.note}


@dataclass(frozen=True, slots=True)
class PlanFile:
    """One planned activity as it stands. ``sender`` is "" where the notice itself is not among the entries seen."""

    exchange: Exchange
    sender: str = ""
    to: tuple[str, ...] = ()
    versions: tuple[Version, ...] = ()
    objections: tuple[Objection, ...] = ()
    withdrawn: int | None = None
    withdrawn_why: str = ""
    actual: Actual | None = None
    actual_sent: int | None = None
    incident: str = ""

    @property
    def latest(self) -> Version | None:
        """The version that counts."""
        return self.versions[-1] if self.versions else None

    def stage(self, now: int) -> Stage:
        """Where it stands at an instant."""
        if self.actual is not None:
            return Stage.CLOSED
        if self.withdrawn is not None:
            return Stage.WITHDRAWN
        if self.latest is None or now < self.latest.plan.begin:
            return Stage.PLANNED
        return Stage.IN_ITS_WINDOW if now < self.latest.plan.end else Stage.NOT_CLOSED


def plan_file(entries: Iterable[Entry]) -> PlanFile:
    """The file from any part of its entries."""
    exchange = exchange_of(entries)
    first = next(iter(exchange.of(Kind.PLAN)), None)
    sender = first.message.sender if first else ""
    withdrawal = next((one for one in exchange.of(Kind.WITHDRAWAL) if one.message.sender == sender), None)
    actual = next((one for one in reversed(exchange.of(Kind.ACTUAL)) if one.message.sender == sender), None)
    return PlanFile(
        exchange=exchange,
        sender=sender,
        to=first.message.to if first else (),
        versions=_versions(exchange, sender),
        objections=tuple(
            Objection(one.id, one.message.sender, one.message.sent, text(one.message.body, "reason"))
            for one in exchange.of(Kind.OBJECTION)
        ),
        withdrawn=withdrawal.message.sent if withdrawal else None,
        withdrawn_why=text(withdrawal.message.body, "why") if withdrawal else "",
        actual=_actual(actual.message.body) if actual else None,
        actual_sent=actual.message.sent if actual else None,
        incident=text(first.message.body, "incident") if first else "",
    )


def _versions(exchange: Exchange, sender: str) -> tuple[Version, ...]:
    found = [_version(one) for one in exchange.of(Kind.PLAN, Kind.CHANGE) if one.message.sender == sender]
    return tuple(sorted((one for one in found if one), key=lambda one: (one.number, one.sent, one.message)))


def _version(one: Arrived) -> Version | None:
    body = one.message.body
    plan = read_plan(part(body, "plan"))
    if plan is None:
        return None
    early = read_earliness(part(body, "earliness"))
    return Version(one.id, whole(body, "number") or 1, plan, early, one.message.sent, text(body, "why"))


def _actual(body: Mapping[str, JSON]) -> Actual | None:
    outcome = word(Outcome, body, "outcome")
    return None if outcome is None else Actual(outcome, whole(body, "begun"), whole(body, "ended"), text(body, "note"))


def give_notice(
    line: str, about: str, plan: Plan, to: Iterable[str], hand: Hand, clocks: Clocks, now: int, *, incident: str = ""
) -> Draft:
    """Notice of a planned activity, as early or late as it is; ``about`` is a new file's id.

    Recipients the clauses name are added to ``to``. Refuses what cannot be understood (LIA010), an exception claimed
    that the text does not grant (LIA011), a message for nobody (LIA002).
    """
    early = earliness(sound(plan), clocks, now)
    named = [unit for one in clocks.notices if one.clause in early.clauses for unit in one.to]
    everybody = tuple(dict.fromkeys((*to, *named)))
    return _told(Kind.PLAN, line, about, everybody, plan, early, 1, "", hand, clocks, now, incident)


def change_plan(state: PlanFile, plan: Plan, why: str, hand: Hand, clocks: Clocks, now: int) -> Draft:
    """A new version to everybody who had the last. What only narrows it keeps how early it was; else it counts anew.

    Refuses another's file (LIA003), one that is closed or withdrawn (LIA012), LIA010, LIA011.
    """
    own_file(state.exchange, state.sender, hand.unit)
    last = _open(state)
    same = last.earliness is not None and plan.within(last.plan)
    early = last.earliness if same and last.earliness else earliness(sound(plan), clocks, now)
    return _told(
        Kind.CHANGE, state.exchange.line, state.exchange.about, state.to, sound(plan), early, last.number + 1,
        _words(why), hand, clocks, now,
    )  # fmt: skip


def _told(
    kind: Kind, line: str, about: str, to: Iterable[str], plan: Plan, early: Earliness, number: int, why: str,
    hand: Hand, clocks: Clocks, now: int, incident: str = "",
) -> Draft:  # fmt: skip
    recipients = [unit for unit in to if unit != hand.unit]
    body: dict[str, JSON] = {
        "plan": plan.content(),
        "earliness": early.content(),
        "number": number,
        "why": why,
        "incident": incident,
        "acknowledge": deadlines(recipients, clocks, now),
    }
    return sent(kind, line, about, recipients, body, hand, now)


def withdraw_plan(state: PlanFile, why: str, hand: Hand, clocks: Clocks, now: int) -> Draft:
    """The activity will not take place; refuses LIA003, LIA012."""
    own_file(state.exchange, state.sender, hand.unit)
    _open(state)
    body: dict[str, JSON] = {"why": _words(why), "acknowledge": deadlines(state.to, clocks, now)}
    return sent(Kind.WITHDRAWAL, state.exchange.line, state.exchange.about, state.to, body, hand, now)


def object_to_plan(state: PlanFile, reason: str, hand: Hand, clocks: Clocks, now: int) -> Draft:
    """An objection by one who received the notice, with its reason. It holds nothing back.

    Refuses one who did not receive it (LIA004), no reason (LIA013), one that is closed or withdrawn (LIA012).
    """
    if hand.unit not in state.to:
        raise Refusal("LIA004", "the notice was not sent to this unit", "only who received a notice objects to it")
    _open(state)
    if not reason.strip():
        raise Refusal("LIA013", "the objection gives no reason", "say what is objected to, and why")
    others = state.exchange.others(hand.unit)
    body: dict[str, JSON] = {"reason": _words(reason), "acknowledge": deadlines(others, clocks, now)}
    return sent(Kind.OBJECTION, state.exchange.line, state.exchange.about, others, body, hand, now)


def report_actual(state: PlanFile, actual: Actual, hand: Hand, clocks: Clocks, now: int) -> Draft:
    """What was done, with the times; a later report takes the place of an earlier one.

    Refuses another's file (LIA003), times missing, reversed or to come (LIA014).
    """
    own_file(state.exchange, state.sender, hand.unit)
    begun, ended = actual.begun, actual.ended
    timed = begun is not None and ended is not None and begun < ended <= now
    if timed == (actual.outcome is Outcome.NOT_CARRIED_OUT) or (not timed and (begun, ended) != (None, None)):
        raise Refusal(
            "LIA014",
            "the times do not fit what became of the activity: missing, reversed, to come, or of none carried out",
            "give when it began and ended, both past; leave both out of what was not carried out",
        )
    body: dict[str, JSON] = {**actual.content(), "acknowledge": deadlines(state.to, clocks, now)}
    return sent(Kind.ACTUAL, state.exchange.line, state.exchange.about, state.to, body, hand, now)


def _open(state: PlanFile) -> Version:
    if state.latest is None or state.withdrawn is not None or state.actual is not None:
        raise Refusal(
            "LIA012", "the planned activity is withdrawn or closed, or its notice is not here", "give a new notice"
        )
    return state.latest


def _words(given: str) -> str:
    if len(given) > LONGEST_TEXT:
        raise Refusal("LIA015", f"the text is longer than {LONGEST_TEXT} characters", "say it shorter")
    return given.strip()
