"""Alerts to the public in the room: put together by one person of the mechanism, approved by another, taken back.

Whoever is told of danger, mines or a closed route, is not told that it is over by one person alone: one asks, a chair
who is another takes it back. Whoever is sent to a shelter that is none must hear so at once: there one chair is enough.

What an alert can tell is one of three facts, where, and until when. No field takes words, and none takes a number, so
that neither an alarm nor a finding nor a guess can leave by this way. Nothing is official before it is approved.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar, Final

from servanda.access import Content, DataClass, Draft, Entry, Point, complete, needed
from servanda.agreement import Agreement
from servanda.basis import DAY, Place, Refusal, canonical_bytes, content_hash
from servanda.escalation.warning.alert_drawn import area_drawn, drawn_of
from servanda.page import AlertArea, Approved, MessageType, PublicAlert, PublicFact

_MICRO: Final = 1_000_000
#: Longer than this nothing is known to hold; it is told anew.
LONGEST: Final = 90 * DAY
_LANGUAGES: Final = ("en", "fr", "ar")


@dataclass(frozen=True, slots=True)
class AlertProposed(Content):
    """An alert put together: what it tells, in which zone or at which place, from when until when (µs UTC).

    ``place``: what the place is called, no more; of a zone its own name is taken. ``radius_m``: about ``point``.
    """

    deed: ClassVar[str] = "warning:alert:propose"
    tells: PublicFact | None = needed(None)
    zone: str = ""
    place: str = ""
    point: Point | None = None
    radius_m: int | None = None
    begin: int | None = None
    expires: int = needed(0)


@dataclass(frozen=True, slots=True)
class AlertApproved(Content):
    """An alert approved, as it stands in its file.

    ``drawn``: where it holds as it was drawn then, as JSON by the program: an amendment moves no alert that went out.
    """

    deed: ClassVar[str] = "warning:alert:approve"
    digest: str = ""
    drawn: str = ""


@dataclass(frozen=True, slots=True)
class AlertDoubted(Content):
    """An approved alert that somebody of the mechanism asks to take back; it stands until a chair does."""

    deed: ClassVar[str] = "warning:alert:doubt"
    digest: str = ""


@dataclass(frozen=True, slots=True)
class AlertWithdrawn(Content):
    """An approved alert taken back: a cancellation, which does not say that a place is safe."""

    deed: ClassVar[str] = "warning:alert:withdraw"
    digest: str = ""


@dataclass(frozen=True, slots=True)
class AlertFile:
    """One alert as its entries tell it; times in µs UTC, None for what has not come.

    ``doubted``: who asked to take it back, and when.
    """

    about: str
    act: AlertProposed
    proposed_by: str
    proposed: int
    approved_by: str = ""
    approved: int | None = None
    drawn: str = ""
    doubted: tuple[tuple[str, int], ...] = ()
    withdrawn: int | None = None
    withdrawn_by: str = ""

    @property
    def of_danger(self) -> bool:
        """Whether it tells people where not to go."""
        return self.act.tells is not PublicFact.SHELTER

    def doubted_by_another(self, person: str) -> bool:
        """Whether somebody else asks to take it back."""
        return any(by != person for by, _ in self.doubted)


def alert_file(entries: Iterable[Entry]) -> AlertFile | None:
    """An alert from any part of its entries; None where what it tells is not among them, or was erased."""
    found: AlertFile | None = None
    for one in entries:
        if one.deed == AlertProposed.deed and found is None:
            act = AlertProposed.read_back(one.content)
            if act.tells is not None and act.expires and _area_given(act):
                found = AlertFile(one.about, act, one.by, one.recorded)
        elif found is not None and one.deed == AlertApproved.deed and found.approved is None:
            # What was approved is what stands here, or nothing was.
            approval = AlertApproved.read_back(one.content)
            if approval.digest == digest_of(found):
                found = replace(found, approved_by=one.by, approved=one.recorded, drawn=approval.drawn)
        elif found is not None and found.approved is not None and found.withdrawn is None:
            found = _taken_back(found, one)
    return found


def _taken_back(found: AlertFile, one: Entry) -> AlertFile:
    """What an entry after its approval does to an alert."""
    if one.deed == AlertDoubted.deed:
        return replace(found, doubted=(*found.doubted, (one.by, one.recorded)))
    if one.deed == AlertWithdrawn.deed:
        return replace(found, withdrawn=one.recorded, withdrawn_by=one.by)
    return found


def propose_alert(about: str, act: AlertProposed, agreement: Agreement, now: int) -> tuple[Draft, ...]:
    """An alert put together. Refuses (ESC113) one without a place, in a zone there is none of, or for no time."""
    complete(act, "ESC113")
    _zone_there(act, agreement)
    if not _area_given(act):
        why = "the alert says nowhere where it holds: a zone, or a place by its name"
        raise Refusal("ESC113", why, "choose a zone, or name the place", Place("place"))
    if not now < act.expires <= now + LONGEST:
        why = "it ends before it begins, or after more than 90 days"
        raise Refusal("ESC113", why, "say until when it is known to hold, and tell it anew then", Place("expires"))
    if act.begin is not None and act.begin >= act.expires:
        raise Refusal("ESC113", "it ends before it begins", "say from when until when it holds", Place("begin"))
    draft = Draft(act.deed, about, DataClass.MECHANISM, act.content(), (), now)
    # Made once, so that what cannot be an alert is refused before it is on the record.
    public_alert(AlertFile(about, act, "", now), agreement, "body", exercise=False)
    return (draft,)


def approve_alert(state: AlertFile | None, by: str, now: int, agreement: Agreement) -> tuple[Draft, ...]:
    """An alert approved, and where it holds fixed.

    Refuses (ESC114) one that is not there, over, or approved, and who put it together, (ESC113) one in a zone there is
    none of any more.
    """
    if state is None or state.approved is not None or now >= state.act.expires:
        raise Refusal("ESC114", "there is no alert here that waits for approval", "put together a new one")
    if by == state.proposed_by:
        raise Refusal("ESC114", "whoever put an alert together does not approve it", "ask another person to approve it")
    _zone_there(state.act, agreement)
    content = AlertApproved(digest_of(state), drawn_of(alert_area(state.act, agreement))).content()
    return (Draft(AlertApproved.deed, state.about, DataClass.MECHANISM, content, (), now),)


def doubt_alert(state: AlertFile | None, by: str, now: int) -> tuple[Draft, ...]:
    """An approved alert asked to be taken back.

    Refuses (ESC114) one that was not approved or was taken back, and who asked it already.
    """
    held = _standing(state)
    if any(one == by for one, _ in held.doubted):
        raise Refusal("ESC114", "you asked it already; the alert stands", "a chair who is another person takes it back")
    content = AlertDoubted(digest_of(held)).content()
    return (Draft(AlertDoubted.deed, held.about, DataClass.MECHANISM, content, (), now),)


def withdraw_alert(state: AlertFile | None, by: str, now: int) -> tuple[Draft, ...]:
    """An approved alert taken back.

    Refuses (ESC114) one that was not approved, or was taken back, and an alert of danger that nobody else doubts.
    """
    held = _standing(state)
    if held.of_danger and not held.doubted_by_another(by):
        why = "an alert of danger is not taken back by one person alone; it stands"
        raise Refusal("ESC114", why, "another person of the mechanism asks for it first, and then you take it back")
    content = AlertWithdrawn(digest_of(held)).content()
    return (Draft(AlertWithdrawn.deed, held.about, DataClass.MECHANISM, content, (), now),)


def _standing(state: AlertFile | None) -> AlertFile:
    if state is None or state.approved is None or state.withdrawn is not None:
        raise Refusal("ESC114", "there is no approved alert here to take back", "an alert not approved warns nobody")
    return state


def _zone_there(act: AlertProposed, agreement: Agreement) -> None:
    if act.zone and act.zone not in agreement.zones:
        raise Refusal("ESC113", f"the agreement has no zone {act.zone!r}", "choose one of the list", Place("zone"))


def digest_of(state: AlertFile) -> str:
    """What was approved or taken back, as a digest of what was filled in."""
    return content_hash(canonical_bytes(state.act.content()))


def public_alert(state: AlertFile, agreement: Agreement, body: str, *, exercise: bool) -> PublicAlert:
    """The alert as it can be written: a draft until approved, a cancellation once taken back. Once approved it holds
    where it was drawn to hold then, whatever the text has become.

    Refuses (ESC111) what is no whole alert, and (ESC113) one in a zone there is none of any more.
    """
    act = state.act
    if act.tells is None:
        raise Refusal("ESC113", "the alert tells nothing", "say what it tells", Place("tells"))
    called = agreement.bodies[body].called if body in agreement.bodies else {}
    mark = f"{agreement.id}.{content_hash(state.about.encode())}"
    sender = f"servanda:{agreement.id}:{body}"
    approved = None if state.approved is None else Approved(state.approved_by, state.approved)
    area = area_drawn(state.drawn)
    if area is None:
        # A cancellation can always be written: it takes back whatever stood.
        if state.withdrawn is None:
            _zone_there(act, agreement)
        area = alert_area(act, agreement)
    first = PublicAlert(
        # Who takes in a draft and drops what bears a mark they know shall not drop what was approved.
        fact=act.tells, identifier=f"{mark}.{0 if approved is None else 1}", sender=sender, sender_name=called,
        sent=state.proposed if state.approved is None else state.approved,
        expires=act.expires, areas=(area,), begins=act.begin, approved=approved, exercise=exercise,
    )  # fmt: skip
    if state.withdrawn is None:
        return first
    return PublicAlert(
        fact=act.tells, identifier=f"{mark}.2", sender=sender, sender_name=called, sent=state.withdrawn,
        expires=max(act.expires, state.withdrawn + DAY), areas=first.areas, message=MessageType.CANCEL,
        references=(first.reference,), approved=approved, exercise=exercise,
    )  # fmt: skip


def _area_given(act: AlertProposed) -> bool:
    return bool(act.zone or act.place.strip())


def alert_area(act: AlertProposed, agreement: Agreement) -> AlertArea:
    """Where it holds, by the text in force."""
    zone = agreement.zones.get(act.zone)
    names = dict(zone.called) if zone is not None and zone.called else {"en": act.zone}
    place = " ".join(act.place.split())
    # A name of a place is a name in every language.
    called = dict.fromkeys(_LANGUAGES, place) if place else {one: names.get(one, "") or names["en"] for one in names}
    if act.point is not None:
        centre = (act.point[0] / _MICRO, act.point[1] / _MICRO)
        return AlertArea(called, circles=((centre, (act.radius_m or 0) / 1_000),))
    if zone is not None and zone.polygon:
        ring = tuple((float(lon), float(lat)) for lon, lat in zone.polygon)
        return AlertArea(called, polygons=((*ring, ring[0]) if ring[0] != ring[-1] else ring,))
    if zone is not None and zone.circle is not None:
        lon, lat = zone.circle.centre
        return AlertArea(called, circles=(((float(lon), float(lat)), zone.circle.radius / 1_000),))
    return AlertArea(called)
