"""What the desk is owed and owes, and what the calendar enters by itself: lapses, next levels, expiry."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from servanda.access import JSON, DataClass, Draft
from servanda.humanitarian.notices import CLOSE, LAPSE, NoticeFile, Withdrawal
from servanda.humanitarian.subjects import Closing
from servanda.humanitarian.terms import DeskTerms


class What(StrEnum):
    """What is owed."""

    RECEIPT = "receipt"
    WITHDRAWAL_ACKNOWLEDGED = "withdrawal acknowledged"
    WITHDRAWAL = "withdrawal"
    CLOSING = "closing"
    CONSENT = "consent"
    OUTCOME = "outcome"
    ANSWER = "answer"
    CLEARANCE = "clearance"
    REPORT = "report"
    PAYMENT = "payment"


class Progress(StrEnum):
    """Whether what is due was done. *lapsed*: the calendar entered that its hour passed."""

    OPEN = "open"
    OVERDUE = "overdue"
    LAPSED = "lapsed"
    MET = "met"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Due:
    """One thing owed: by whom ("" for the desk itself), since when, by when (µs UTC; None: no hour was agreed)."""

    what: What
    owes: str
    about: str
    of: str
    since: int
    by: int | None
    progress: Progress


def progress(done: int | None, by: int | None, lapsed: bool, now: int) -> Progress:
    """How something due stands: ``done`` when it was, None where it was not."""
    if done is not None:
        return Progress.LATE if by is not None and done > by else Progress.MET
    if lapsed:
        return Progress.LAPSED
    return Progress.OPEN if by is None or now <= by else Progress.OVERDUE


def notice_due(state: NoticeFile, terms: DeskTerms, now: int) -> tuple[Due, ...]:
    """Everything owed about one site or movement, done or not, in the order it came to be owed."""
    found = [*_receipts(state, now), *_acknowledgements(state, now), *_own(state, terms, now)]
    return tuple(sorted(found, key=lambda one: one.since))


def _receipts(state: NoticeFile, now: int) -> Iterator[Due]:
    for copy in state.copies:
        lapsed = f"receipt {copy.id}" in state.lapsed
        how = progress(copy.received, copy.by, lapsed, now)
        yield Due(What.RECEIPT, copy.recipient, state.about, copy.id, copy.sent, copy.by, how)


def _acknowledgements(state: NoticeFile, now: int) -> Iterator[Due]:
    for one in state.withdrawals:
        how = progress(one.acknowledged, one.by, bool(one.escalated), now)
        yield Due(What.WITHDRAWAL_ACKNOWLEDGED, one.recipient, state.about, one.id, one.sent, one.by, how)


def _own(state: NoticeFile, terms: DeskTerms, now: int) -> Iterator[Due]:
    """The desk's own: to withdraw at once what the site no longer agrees to, and to say how it ended."""
    consent = state.consent
    for recipient in state.holding():
        if consent is not None and not consent.to(recipient, now):
            ended = consent.at if consent.until is None or now < consent.until else consent.until
            yield Due(What.WITHDRAWAL, "", state.about, recipient, ended, ended, progress(None, ended, False, now))
    if state.subject is not None and state.closed is None and now >= state.subject.end:
        by = None if terms.close is None else state.subject.end + terms.close
        yield Due(What.CLOSING, "", state.about, "", state.subject.end, by, progress(None, by, False, now))


def notice_lapses(state: NoticeFile, terms: DeskTerms, now: int) -> tuple[Draft, ...]:
    """What the calendar enters now of one site or movement; asked twice, it enters it once.

    Receipts that did not come; for each withdrawal nobody acknowledged, that the desk turns to the next level; and
    that a site expired. What a movement came to somebody has to say.
    """
    drafts = [
        _lapse(state, f"receipt {one.of}", one.owes, now)
        for one in notice_due(state, terms, now)
        if one.what is What.RECEIPT and one.progress is Progress.OVERDUE
    ]
    for one in state.withdrawals:
        drafts += _escalated(state, one, terms, now)
    subject = state.subject
    if subject is not None and not subject.kind.moves and state.closed is None and now >= subject.end:
        closing: dict[str, JSON] = {"closing": str(Closing.EXPIRED)}
        drafts.append(Draft(CLOSE, state.about, DataClass.SITE, closing, (), now, f"{CLOSE} {state.about}"))
    return tuple(drafts)


def _lapse(state: NoticeFile, what: str, unit: str, now: int, copy: str = "", level: str = "") -> Draft:
    content: dict[str, JSON] = {"what": what, "unit": unit, "copy": copy, "level": level}
    return Draft(LAPSE, state.about, DataClass.SITE, content, (unit,), now, f"{LAPSE} {what} {level}".rstrip())


def _escalated(state: NoticeFile, one: Withdrawal, terms: DeskTerms, now: int) -> Iterator[Draft]:
    if one.acknowledged is not None or one.by is None:
        return
    reached = {level for level, _ in one.escalated}
    for number, level in enumerate(terms.levels):
        if now > one.by + number * terms.escalate and level not in reached:
            yield _lapse(state, f"withdrawal {one.id}", one.recipient, now, one.id, level)
