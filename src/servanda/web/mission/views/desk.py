"""The humanitarian desk as its pages show it: what the desk knows whole, and to each party the copy it was sent."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from servanda import humanitarian as desk
from servanda.access import Role
from servanda.web.mission.forms import word_of
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.line import Stands, Told, window_told
from servanda.web.mission.views.naming import desk_name
from servanda.web.mission.views.numbers import in_threes
from servanda.web.mission.views.offered import Pressed
from servanda.web.mission.views.owed import AS
from servanda.web.mission.views.telling import point_told

Lines = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SiteLine:
    """A site or movement in a list: to the desk with everybody told, to others as they were told."""

    about: str
    name: str
    kind: str
    window: str
    told: tuple[Told, ...]
    ended: Stands | None
    struck: bool
    consent: desk.Consent | None = None
    strike: "StrikeLine | None" = None


@dataclass(frozen=True, slots=True)
class CopyLine:
    """One copy or withdrawal sent to one recipient, and whether receipt was given. ``lines``: what it says, in the
    order of that copy."""

    id: str
    recipient: str
    sent: int
    what: str
    lines: Lines
    receipt: Stands
    holds: bool
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class StrikeLine:
    """A strike as the desk noted it, who had been told before, and whether it was told on."""

    id: str
    happened: int
    entered: int
    what: str
    notified: tuple[str, ...]
    disclosed: bool


def at_the_desk(scene: MissionScene) -> bool:
    """Whether who looks is of the desk."""
    return scene.person.role is Role.HUMANITARIAN


def site_line(scene: MissionScene, state: desk.NoticeFile) -> SiteLine | None:
    """One site or movement in a list; none of which nothing is seen but that a time passed."""
    subject = state.subject or next((one.subject for one in reversed(state.copies)), None)
    if subject is None:
        return None
    told = tuple(_holder(scene, state, one) for one in state.recipients)
    ended = Stands(word_of(state.closed), "passed") if state.closed else _withdrawn(scene, state)
    return SiteLine(
        state.about, desk_name(scene, state), word_of(subject.kind),
        window_told(scene, subject.begin, subject.end), told, ended, bool(state.strikes),
        state.consent if at_the_desk(scene) else None, next(iter(strike_lines(state)[::-1]), None),
    )  # fmt: skip


def _withdrawn(scene: MissionScene, state: desk.NoticeFile) -> Stands | None:
    """To a recipient alone: their copy holds no more."""
    gone = None if at_the_desk(scene) else state.withdrawn_from(scene.person.unit)
    return None if gone is None else Stands("copy-withdrawn", "late", gone.sent)


def _holder(scene: MissionScene, state: desk.NoticeFile, recipient: str) -> Told:
    gone = state.withdrawn_from(recipient)
    if gone is not None:
        word = "withdrawal-received" if gone.acknowledged is not None else "withdrawal-sent"
        return Told(recipient, Stands(word, "passed" if gone.acknowledged else "late", gone.acknowledged or gone.sent))
    copy = state.latest(recipient)
    return Told(recipient, receipt_stands(copy.received, copy.by, scene.house.mission.now) if copy else _NONE)


_NONE = Stands("receipt-open", "due")


def receipt_stands(received: int | None, by: int | None, now: int) -> Stands:
    """How a receipt stands: it came, it is waited for, or its hour passed."""
    if received is not None:
        return Stands("receipt-came", "done", received)
    late = by is not None and now > by
    return Stands("receipt-late" if late else "receipt-by" if by else "receipt-open", "late" if late else "due", by)


@dataclass(frozen=True, slots=True)
class RecipientLine:
    """Somebody who could be told: whether the site agrees, whether they were, and whether that is what is next."""

    unit: str
    agrees: Stands
    told: Stands
    next: bool
    press: Pressed | None = None


def recipient_lines(scene: MissionScene, state: desk.NoticeFile, units: Iterable[str]) -> tuple[RecipientLine, ...]:
    """Everybody who could be told of a site or movement, in the order given; then others who were."""
    every = tuple(dict.fromkeys((*units, *state.recipients)))
    return tuple(_recipient(scene, state, one) for one in every)


def _recipient(scene: MissionScene, state: desk.NoticeFile, unit: str) -> RecipientLine:
    now, consent = scene.house.mission.now, state.consent
    may = consent is not None and consent.to(unit, now)
    over = consent is not None and unit in consent.recipients and not may
    agrees = Stands("agrees-yes", "done") if may else Stands("agrees-over" if over else "agrees-no", "passed")
    known = unit in state.recipients
    told = _holder(scene, state, unit) if known else Told(unit, Stands("not-told", "due" if may else "passed"))
    over_already = state.subject is None or state.closed is not None or now >= state.subject.end
    return RecipientLine(unit, agrees, told.stands, may and unit not in state.holding() and not over_already)


def copies_of(scene: MissionScene, state: desk.NoticeFile) -> tuple[CopyLine, ...]:
    """Copies and withdrawals, latest first, as far as a person sees them."""
    now = scene.house.mission.now
    found = [
        CopyLine(
            one.id, one.recipient, one.sent, "copy", tuple(copy_said(scene, one)),
            receipt_stands(one.received, one.by, now),
            state.latest(one.recipient) is one and state.withdrawn_from(one.recipient) is None,
            state.withdrawn_from(one.recipient) is not None,
        )
        for one in state.copies
    ]  # fmt: skip
    found += [
        CopyLine(one.id, one.recipient, one.sent, "withdrawal", (("field-why", one.why),) if one.why else (),
                 receipt_stands(one.acknowledged, one.by, now), True)
        for one in state.withdrawals
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda one: -one.sent))


def copy_said(scene: MissionScene, copy: desk.Copy) -> Iterator[tuple[str, str]]:
    """What a copy says, its lines in the copy's own order."""
    told = dict(_lines(scene, copy.subject))
    for name in (*copy.order, *(one for one in told if one not in copy.order)):
        if told.get(name):
            yield _LABELS[name], told[name]


def subject_said(scene: MissionScene, subject: desk.Subject) -> Lines:
    """What the desk knows of a site or movement."""
    told = [(name, value) for name, value in _lines(scene, subject) if value]
    own = [("measured", f"{in_threes(subject.measured_m)} m"), ("note", subject.note)]
    labels = _LABELS | {"uncertainty": "told-within-metres"}
    return tuple((labels[name], value) for name, value in (*told, *own) if value)


_LABELS = {
    "kind": "field-kind", "organisation": "field-organisation", "called": "field-called", "window": "field-window",
    "focal": "field-focal", "places": "field-point", "uncertainty": "told-within",
    "perimeter": "reaches", "vehicles": "field-vehicles", "persons": "field-persons",
    "measured": "measured-within", "note": "field-note",
}  # fmt: skip


def _lines(scene: MissionScene, subject: desk.Subject) -> Iterator[tuple[str, str]]:
    yield "kind", scene.words.say(word_of(subject.kind))
    yield "organisation", scene.called(subject.organisation)
    yield "called", subject.called
    yield "window", window_told(scene, subject.begin, subject.end)
    yield "focal", subject.focal
    yield "places", "\n".join(_places(subject))
    yield "uncertainty", f"{in_threes(subject.uncertainty_m)} m"
    yield "perimeter", f"{in_threes(subject.perimeter_m)} m" if subject.perimeter_m else ""
    yield "vehicles", "" if subject.vehicles is None else str(subject.vehicles)
    yield "persons", "" if subject.persons is None else str(subject.persons)


def _places(subject: desk.Subject) -> Iterator[str]:
    """Where it is; of a route each place with its name, if it has one."""
    names = subject.names or ("",) * len(subject.places)
    for name, place in zip(names, subject.places, strict=True):
        yield f"{name}: {point_told(place)}" if name else point_told(place)


def strike_lines(state: desk.NoticeFile) -> tuple[StrikeLine, ...]:
    """Strikes, for the desk."""
    return tuple(
        StrikeLine(
            one.id,
            one.happened,
            one.recorded,
            one.what,
            desk.notified_when_struck(state, one),
            one.id in state.disclosed,
        )
        for one in state.strikes
    )


__all__ = ["AS", "CopyLine", "RecipientLine", "SiteLine", "at_the_desk", "copies_of", "recipient_lines", "site_line"]
