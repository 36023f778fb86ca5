"""Struck after it was notified: recorded by the desk, told to others only with the site's consent and only a link.

What crosses to the mechanism is one entry in the chosen incident's file: that something notified before was struck,
whom it had been notified to, and a reference only the desk can follow. Neither place, kind nor file crosses.
"""

import hashlib
import hmac
from collections.abc import Iterable

from servanda.access import JSON, DataClass, Draft
from servanda.basis import Refusal, canonical_bytes
from servanda.humanitarian.keys import DeskKeys
from servanda.humanitarian.notices import DISCLOSE, STRUCK, NoticeFile, Strike
from servanda.humanitarian.subjects import LONGEST_TEXT


def record_strike(state: NoticeFile, happened: int, what: str, now: int) -> Draft:
    """The desk enters that a site or movement was struck; nobody else sees it.

    Refuses a file without beginning here (HUM003), one to come or told in no words (HUM020).
    """
    if state.subject is None:
        raise Refusal("HUM003", "the file's beginning is not here", "begin a new file")
    if happened > now or not what.strip() or len(what) > LONGEST_TEXT:
        raise Refusal(
            "HUM020", "the strike lies in the future, or is told in no words or too many", "say when and what"
        )
    content: dict[str, JSON] = {"what": what, "happened": happened}
    id_ = hashlib.sha256(canonical_bytes([state.about, content])).hexdigest()[:32]
    return Draft(STRUCK, state.about, DataClass.SITE, {"id": id_, **content}, (), happened, f"{STRUCK} {id_}")


def notified_when_struck(state: NoticeFile, strike: Strike) -> tuple[str, ...]:
    """Who held a copy when it was struck."""
    return tuple(one.recipient for one in state.notified_before(strike.happened))


def disclose(
    state: NoticeFile, strike: str, incident: str, recipients: Iterable[str], keys: DeskKeys, now: int
) -> tuple[Draft, Draft]:
    """The link that crosses to an incident of the mechanism, and the desk's own note that it did.

    ``recipients``: which of those that had been notified are named. Refuses: no such strike (HUM021), no consent of
    the site to tell of it (HUM022), somebody named who held no copy then (HUM023), told already (HUM024).
    """
    found = next((one for one in state.strikes if one.id == strike), None)
    if found is None or not incident:
        raise Refusal("HUM021", "there is no such strike, or no incident is chosen", "record the strike first")
    if state.consent is None or not state.consent.disclosure:
        raise Refusal(
            "HUM022",
            "the site has not agreed that others are told it was struck",
            "ask it, and record what it agreed to; without that nothing crosses",
        )
    named = tuple(dict.fromkeys(recipients))
    if strange := set(named) - set(notified_when_struck(state, found)):
        raise Refusal("HUM023", f"{len(strange)} of those named held no copy then", "name those who did")
    if strike in state.disclosed:
        raise Refusal("HUM024", "this strike was told of already", "nothing is left to do")
    reference = hmac.new(keys.secret, f"{state.about}\n{strike}\n{incident}".encode(), hashlib.sha256).hexdigest()[:32]
    crossing: dict[str, JSON] = {"struck": found.happened, "notified": list(named), "reference": reference}
    own: dict[str, JSON] = {"strike": strike, "incident": incident, "reference": reference}
    return (
        Draft(DISCLOSE, incident, DataClass.MECHANISM, crossing, (), now, f"{DISCLOSE} {reference}"),
        Draft(DISCLOSE, state.about, DataClass.SITE, own, (), now, f"{DISCLOSE} {reference} own"),
    )
