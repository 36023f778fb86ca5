"""What is noted of signing in and of refused access, for whoever runs the server: an event, a pseudonym, and how.

Never where somebody was, with what browser, what they typed or looked at; of field phones and what they report nothing
at all is noted.
"""

from collections.abc import Callable
from enum import StrEnum


class Event(StrEnum):
    """What can be noted; docs/reference/security.md#events lists each."""

    SIGNED_IN = "signed in"
    SIGN_IN_REFUSED = "sign-in refused"
    SIGN_IN_WAITS = "sign-in has to wait"
    SIGNED_OUT = "signed out"
    PROVIDER_REFUSED = "provider refused"
    TAKEN_UP = "place taken up"
    TAKING_UP_REFUSED = "taking up refused"
    SESSION_ENDED = "session ended"
    PASSWORD_CHANGED = "password changed"
    FACTOR_CHANGED = "second factor changed"
    PASSKEY_ADDED = "passkey added"
    PASSKEY_TAKEN_OUT = "passkey taken out"
    PROVIDER_LINKED = "provider linked"
    PROVIDER_UNLINKED = "provider unlinked"
    CHANGE_REFUSED = "change of credentials refused"
    ACCESS_REFUSED = "access refused"
    TOO_OFTEN = "asked too often"
    NOT_OURS = "request from elsewhere"
    DEFECT = "defect"


#: Event; the pseudonym of who it was, empty where nobody known; by which way, or where in the program.
Note = Callable[[Event, str, str], None]


def unnoted(event: Event, person: str, by: str) -> None:
    """Notes nothing: a rehearsal, an exercise."""
