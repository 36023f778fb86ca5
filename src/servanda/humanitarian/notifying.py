"""Telling recipients of a site or movement: with its consent, a marked copy each, and each told again of any change.

A notification tells. Its receipt says that it arrived; nobody allows anything by it, and nothing waits for it.
"""

import hashlib
from collections.abc import Iterable

from servanda.access import JSON, DataClass, Draft
from servanda.basis import Place, Refusal, canonical_bytes
from servanda.humanitarian.keys import DeskKeys
from servanda.humanitarian.marks import Leak, mark_of, matches, moved, next_mark
from servanda.humanitarian.notices import (
    CHANGE_SITE,
    CLOSE,
    CONSENT,
    ENTER_MOVEMENT,
    ENTER_SITE,
    RECEIVE,
    SEND,
    WITHDRAW,
    NoticeFile,
)
from servanda.humanitarian.subjects import LONGEST_TEXT, Closing, Subject, sound
from servanda.humanitarian.terms import DeskTerms


def enter(about: str, subject: Subject, now: int) -> Draft:
    """A new file of a site or movement, seen by the desk alone; ``about`` is its new id. Refuses HUM001."""
    deed = ENTER_MOVEMENT if subject.kind.moves else ENTER_SITE
    return Draft(deed, about, DataClass.SITE, sound(subject).content(), (), now)


def change(state: NoticeFile, subject: Subject, keys: DeskKeys, terms: DeskTerms, now: int) -> tuple[Draft, ...]:
    """A changed site or movement, and a new copy to everybody who holds one and may still be told.

    Refuses HUM001, a file that is closed or has no beginning here (HUM003), another kind of subject (HUM004).
    """
    before = _open(state)
    if subject.kind.moves != before.kind.moves:
        raise Refusal("HUM004", "a site does not become a movement, nor the reverse", "begin a new file")
    changed = Draft(CHANGE_SITE, state.about, DataClass.SITE, sound(subject).content(), (), now)
    told = [one for one in state.holding() if state.consent is not None and state.consent.to(one, now)]
    marks = {one: copy.mark for one in told if (copy := state.latest(one)) is not None}
    copies = tuple(_copy(state.about, subject, state.version + 1, one, marks[one], keys, terms, now) for one in told)
    return (changed, *copies)


def consent(
    state: NoticeFile,
    recipients: Iterable[str],
    by: str,
    now: int,
    *,
    disclosure: bool = False,
    until: int | None = None,
) -> Draft:
    """What the site or movement itself agrees to now, in place of what it agreed to before.

    ``by``: who speaks for it, by function and no name. No recipients means: nobody may be told any more. Refuses a
    file without beginning here (HUM003), nobody who spoke (HUM005).
    """
    if state.subject is None:
        raise _none()
    if not by.strip():
        raise Refusal(
            "HUM005",
            "nobody is said to have agreed for the site",
            "say who spoke for it, by function",
            Place(path="by"),
        )
    content: dict[str, JSON] = {
        "recipients": list(dict.fromkeys(recipients)),
        "disclosure": disclosure,
        "by": by,
        "until": until,
    }
    return Draft(CONSENT, state.about, DataClass.SITE, content, (), now)


def notify(state: NoticeFile, recipient: str, keys: DeskKeys, terms: DeskTerms, now: int) -> Draft:
    """The marked copy for one recipient, as a draft that recipient alone and the desk see.

    ``keys``: the desk's own. Refuses: no consent of the site to tell this one (HUM006),
    a copy of this version they hold already (HUM007), a file that is closed or over (HUM003, HUM008), too many
    recipients to tell apart (HUM002).
    """
    subject = _open(state)
    if state.consent is None or not state.consent.to(recipient, now):
        raise Refusal(
            "HUM006",
            "the site or movement has not agreed that this recipient is told",
            "ask it, and record what it agreed to; without that nothing is told",
        )
    if now >= subject.end:
        raise Refusal("HUM008", "what is to be told is over", "change its end if it holds longer, or close the file")
    last = state.latest(recipient)
    if last is not None and last.version == state.version and state.withdrawn_from(recipient) is None:
        raise Refusal("HUM007", "this recipient holds a copy of this version", "nothing is left to do")
    mark = last.mark if last is not None else next_mark(one.mark for one in state.copies)
    return _copy(state.about, subject, state.version, recipient, mark, keys, terms, now)


def _copy(
    about: str, subject: Subject, version: int, recipient: str, number: int, keys: DeskKeys, terms: DeskTerms, now: int
) -> Draft:
    mark = mark_of(keys.secret, about, number, subject.room_m)
    told = subject.content()
    told["places"] = [list(moved(one, mark)) for one in subject.places]
    del told["measured_m"], told["note"]  # how the desk knows, and what it noted for itself, is told to nobody
    content: dict[str, JSON] = {
        "recipient": recipient,
        "sent": now,
        "version": version,
        "mark": number,
        "order": list(mark.order),
        "told": told,
        "by": None if terms.receive is None else now + terms.receive,
    }
    return _told(SEND, about, content, recipient, keys, now)


def _told(deed: str, about: str, content: dict[str, JSON], recipient: str, keys: DeskKeys, now: int) -> Draft:
    """What one recipient is told, signed by the desk; its id is the hash of it."""
    id_ = hashlib.sha256(canonical_bytes([about, content])).hexdigest()[:32]
    sealed = keys.sealed(about, {"id": id_, **content})
    return Draft(deed, about, DataClass.SITE, sealed, (recipient,), now, f"{deed} {id_}")


def receive(state: NoticeFile, id_: str, unit: str, now: int) -> Draft:
    """Receipt of a copy, or of a withdrawal, by the recipient. It says that it arrived, and nothing more.

    Refuses what was not sent to this unit (HUM010), and a second receipt (HUM011).
    """
    sent = [(one.id, one.recipient, one.received) for one in state.copies]
    sent += [(one.id, one.recipient, one.acknowledged) for one in state.withdrawals]
    found = next((one for one in sent if one[:2] == (id_, unit)), None)
    if found is None:
        raise Refusal("HUM010", "there is no such notification to this unit", "give receipt of one that was sent to it")
    if found[2] is not None:
        raise Refusal("HUM011", "receipt of this was given already", "nothing is left to do")
    return Draft(RECEIVE, state.about, DataClass.SITE, {"copy": id_}, (), now, f"{RECEIVE} {id_}")


def withdraw(
    state: NoticeFile, why: str, keys: DeskKeys, terms: DeskTerms, now: int, *, only: Iterable[str] | None = None,
    closing: Closing = Closing.WITHDRAWN,
) -> tuple[Draft, ...]:  # fmt: skip
    """A withdrawal to every recipient who holds a copy, or to some of them.

    Refuses where nobody holds one (HUM012).
    """
    wanted = None if only is None else set(only)
    held = [one for one in state.holding() if wanted is None or one in wanted]
    if not held:
        raise Refusal("HUM012", "nobody of these holds a copy", "nothing is left to withdraw")
    if len(why) > LONGEST_TEXT:
        raise Refusal("HUM013", f"the text is longer than {LONGEST_TEXT} characters", "say it shorter")
    return tuple(_withdrawal(state, one, why, keys, terms, now, closing) for one in held)


def _withdrawal(
    state: NoticeFile, recipient: str, why: str, keys: DeskKeys, terms: DeskTerms, now: int, closing: Closing
) -> Draft:
    last = state.latest(recipient)
    content: dict[str, JSON] = {
        "recipient": recipient,
        "sent": now,
        "of": last.id if last else "",
        "why": why,
        "closing": str(closing),
        "by": None if terms.withdrawal is None else now + terms.withdrawal,
    }
    return _told(WITHDRAW, state.about, content, recipient, keys, now)


def close(state: NoticeFile, closing: Closing, keys: DeskKeys, terms: DeskTerms, now: int) -> tuple[Draft, ...]:
    """How it ended, and a withdrawal to everybody who still holds a copy. Refuses HUM003."""
    if state.subject is None or state.closed is not None:
        raise _none()
    content: dict[str, JSON] = {"closing": str(closing)}
    ended = Draft(CLOSE, state.about, DataClass.SITE, content, (), now, f"{CLOSE} {state.about}")
    return (ended, *(_withdrawal(state, one, "", keys, terms, now, closing) for one in state.holding()))


def whose(state: NoticeFile, leak: Leak) -> tuple[str, ...]:
    """Recipients whose copy, of any version, could be what was seen; one, where enough was seen of it."""
    return tuple(dict.fromkeys(one.recipient for one in state.copies if matches(leak, one.subject.places, one.order)))


def _open(state: NoticeFile) -> Subject:
    if state.subject is None or state.closed is not None:
        raise _none()
    return state.subject


def _none() -> Refusal:
    return Refusal("HUM003", "the file is closed, or its beginning is not here", "begin a new file")
