"""The file of one site or movement: consent, a marked copy to each recipient, receipts, and how it ended.

It is read from any part of its entries, in any order; a recipient sees the own copies alone.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from servanda.access import JSON, Entry, part, text, texts, whole, word
from servanda.humanitarian.subjects import Closing, Subject, read_subject

ENTER_SITE = "humanitarian:site:enter"
CHANGE_SITE = "humanitarian:site:change"
ENTER_MOVEMENT = "humanitarian:movement:enter"
CONSENT = "humanitarian:consent:record"
SEND = "humanitarian:notification:send"
RECEIVE = "humanitarian:notification:receive"
WITHDRAW = "humanitarian:notification:withdraw"
CLOSE = "humanitarian:notification:close"
STRUCK = "humanitarian:struck:record"
DISCLOSE = "humanitarian:struck:disclose"
LAPSE = "humanitarian:lapse:record"


@dataclass(frozen=True, slots=True)
class Consent:
    """What the site itself agreed to: to whom it may be told, and whether that it was struck may be told.

    A later one takes the place of an earlier. ``by``: who spoke for it, by function and no name. ``until``: µs UTC.
    """

    recipients: tuple[str, ...]
    disclosure: bool
    by: str
    at: int
    until: int | None = None

    def to(self, recipient: str, now: int) -> bool:
        """Whether it may be told to somebody at an instant."""
        return recipient in self.recipients and (self.until is None or now < self.until)


@dataclass(frozen=True, slots=True)
class Copy:
    """One recipient's copy: its number there, the mark, the places and the order of lines as told, when it was sent.

    ``by``: when its receipt is due. ``received``: when receipt was given (µs UTC). Receipt is receipt and nothing more.
    """

    id: str
    recipient: str
    version: int
    mark: int
    subject: Subject
    order: tuple[str, ...]
    sent: int
    by: int | None
    received: int | None = None


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What told one recipient that a copy no longer holds: why, when, and when that was acknowledged.

    ``escalated``: when the desk turned to each next level, for want of an acknowledgement.
    """

    id: str
    recipient: str
    sent: int
    by: int | None
    why: str
    closing: Closing
    acknowledged: int | None = None
    escalated: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Strike:
    """The site or movement was struck: when it happened, what, and when the desk entered it (µs UTC)."""

    id: str
    happened: int
    recorded: int
    what: str


@dataclass(frozen=True, slots=True)
class NoticeFile:
    """One site or movement as it stands."""

    about: str
    subject: Subject | None = None
    version: int = 0
    consent: Consent | None = None
    copies: tuple[Copy, ...] = ()
    withdrawals: tuple[Withdrawal, ...] = ()
    strikes: tuple[Strike, ...] = ()
    disclosed: tuple[str, ...] = ()
    closed: Closing | None = None
    lapsed: tuple[str, ...] = ()

    @property
    def recipients(self) -> tuple[str, ...]:
        """Everybody who ever had a copy, in the order they had it."""
        return tuple(dict.fromkeys(one.recipient for one in self.copies))

    def latest(self, recipient: str) -> Copy | None:
        """The copy that counts with a recipient."""
        return next((one for one in reversed(self.copies) if one.recipient == recipient), None)

    def withdrawn_from(self, recipient: str) -> Withdrawal | None:
        """The withdrawal after the latest copy of a recipient."""
        last = self.latest(recipient)
        for one in reversed(self.withdrawals):
            if one.recipient == recipient and (last is None or one.sent >= last.sent):
                return one
        return None

    def holding(self) -> tuple[str, ...]:
        """Recipients whose copy was not withdrawn."""
        return tuple(one for one in self.recipients if self.withdrawn_from(one) is None)

    def notified_before(self, moment: int) -> tuple[Copy, ...]:
        """Copies that had been sent when something happened: of each recipient the latest that held then."""
        held: dict[str, Copy] = {}
        for one in self.copies:
            if one.sent <= moment < one.subject.end:
                held[one.recipient] = one
        for gone in self.withdrawals:
            if gone.recipient in held and held[gone.recipient].sent <= gone.sent <= moment:
                del held[gone.recipient]
        return tuple(held.values())


def notice_file(entries: Iterable[Entry]) -> NoticeFile:
    """The file from any part of its entries."""
    held = sorted(entries, key=lambda one: one.position)

    def of(*deeds: str) -> list[Entry]:
        return [one for one in held if one.deed in deeds]

    versions = [s for one in of(ENTER_SITE, CHANGE_SITE, ENTER_MOVEMENT) if (s := read_subject(one.content))]
    received: dict[str, int] = {}
    for one in of(RECEIVE):
        received.setdefault(text(one.content, "copy"), one.recorded)
    consents = [_consent(one) for one in of(CONSENT) if one.content]
    copies = tuple(copy for one in of(SEND) if (copy := _copy(one, received)) is not None)
    closings = [found for one in of(CLOSE) if (found := word(Closing, one.content, "closing"))]
    return NoticeFile(
        about=held[0].about if held else "",
        subject=versions[-1] if versions else None,
        version=len(versions),
        consent=consents[-1] if consents else None,
        copies=copies,
        withdrawals=tuple(_withdrawal(one, received, of(LAPSE)) for one in of(WITHDRAW) if text(one.content, "id")),
        strikes=tuple(_strike(one) for one in of(STRUCK) if text(one.content, "id")),
        disclosed=tuple(text(one.content, "strike") for one in of(DISCLOSE)),
        closed=closings[-1] if closings else None,
        lapsed=tuple(text(one.content, "what") for one in of(LAPSE)),
    )


def _consent(entry: Entry) -> Consent:
    content = entry.content
    disclosure = content.get("disclosure") is True
    until = whole(content, "until")
    return Consent(texts(content, "recipients"), disclosure, text(content, "by"), entry.recorded, until)


def _copy(entry: Entry, received: Mapping[str, int]) -> Copy | None:
    content = entry.content
    subject = read_subject(part(content, "told"))
    if subject is None:
        return None
    id_ = text(content, "id")
    return Copy(
        id=id_,
        recipient=text(content, "recipient"),
        version=whole(content, "version") or 1,
        mark=whole(content, "mark") or 0,
        subject=subject,
        order=texts(content, "order"),
        sent=entry.recorded,
        by=whole(content, "by"),
        received=received.get(id_),
    )


def _withdrawal(entry: Entry, received: Mapping[str, int], lapses: list[Entry]) -> Withdrawal:
    content: Mapping[str, JSON] = entry.content
    id_ = text(content, "id")
    turned = tuple((text(one.content, "level"), one.recorded) for one in lapses if text(one.content, "copy") == id_)
    return Withdrawal(
        id=id_,
        recipient=text(content, "recipient"),
        sent=entry.recorded,
        by=whole(content, "by"),
        why=text(content, "why"),
        closing=word(Closing, content, "closing") or Closing.WITHDRAWN,
        acknowledged=received.get(id_),
        escalated=tuple(one for one in turned if one[0]),
    )


def _strike(entry: Entry) -> Strike:
    return Strike(text(entry.content, "id"), entry.happened, entry.recorded, text(entry.content, "what"))
