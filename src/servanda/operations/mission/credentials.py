"""What people change themselves of how they sign in: the password, and the second factor, each against what they have.

Nobody else takes part: whoever runs the mission can only invite anew.
"""

import base64
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from servanda.access import JSON, Person
from servanda.basis import MINUTE, Refusal, content_hash, fresh_bytes
from servanda.operations.mission.passwords import fits, hashed, refuse_weak
from servanda.operations.mission.second_factor import SECRET_BYTES, address_of, step_of

if TYPE_CHECKING:
    from servanda.operations.mission.accounts import Accounts
    from servanda.operations.mission.hands import Hands
    from servanda.store import Credentials, SqlMission

_PENDING: Final = "factor/"
_LASTS: Final = 10 * MINUTE


@dataclass(frozen=True, slots=True)
class FreshFactor:
    """A second factor that waits for its first digits: what an authenticator is given. Never printed."""

    secret: str = field(repr=False)
    address: str = field(repr=False)


class OwnCredentials:
    """How people change what they sign in with."""

    def __init__(self, store: "SqlMission", accounts: "Accounts", hands: "Hands | None" = None) -> None:
        self._store, self._accounts, self._hands = store, accounts, hands

    def has_password(self, person: Person) -> bool:
        """Whether somebody signs in with password and digits."""
        return bool(self._store.people.credentials(person.id).password)

    def refuse_weak(self, person: Person, fresh: str) -> None:
        """Refuses (MIS001, MIS204) a password that is no good for somebody, before anything is tried."""
        from servanda.operations.mission.accounts import words_of

        refuse_weak(fresh, words_of(person))

    def change_password(self, person: Person, present: str, digits: str, fresh: str, now: int) -> None:
        """Another password in place of the present one, which also opens the key kept under it.

        Refuses (MIS001, MIS204) one that is no good, (MIS205) who does not have the present one and the digits.
        """
        from servanda.operations.mission.accounts import words_of
        from servanda.store import Credentials

        kept = hashed(fresh, words_of(person))
        held = self._proven(person, present, digits, now)
        also = self._hands.sealed_anew(person, present, fresh) if self._hands is not None else {}
        # That took a while: a place taken up anew meanwhile stands, and a passkey taken out stays out.
        latest = self._store.people.credentials(person.id)
        if (latest.password, latest.factor) != (held.password, held.factor):
            raise _unproven()
        self._store.people.set_credentials(person.id, Credentials(kept, held.factor, latest.passkeys), now, also)

    def begin_factor(self, person: Person, present: str, digits: str, session: str, now: int) -> FreshFactor:
        """A fresh second factor, shown to its owner; in force once its digits come back within ten minutes.

        ``session``: the word of the one in which it was asked for; whoever has another open never sees it.

        Refuses (MIS205) who does not have the present password and digits.
        """
        self._proven(person, present, digits, now)
        secret = fresh_bytes(SECRET_BYTES)
        self._store.settings.put(_pending(person), _waiting(secret, session, now), sealed=True)
        return _shown(person, secret)

    def waiting_factor(self, person: Person, session: str, now: int) -> FreshFactor | None:
        """The fresh second factor that waits for its first digits, in the session that asked for it alone."""
        secret = self._pending_secret(person, session, now)
        return _shown(person, secret) if secret else None

    def end_factor(self, person: Person, digits: str, session: str, now: int) -> None:
        """The fresh second factor takes the place of the one before; refuses (MIS003) other digits or none waiting."""
        from servanda.store import Credentials

        secret = self._pending_secret(person, session, now)
        step = step_of(digits, secret, now) if secret else None
        if step is None:
            why = "the six digits are not those of the fresh second factor at this moment"
            raise Refusal("MIS003", why, "look whether the phone's clock is right, and type the newest digits")
        before = self._store.people.credentials(person.id)
        made = Credentials(before.password, secret, before.passkeys)
        self._accounts.used_step(person.id, step)
        self._store.people.set_credentials(person.id, made, now, {_pending(person): None})

    def _pending_secret(self, person: Person, session: str, now: int) -> bytes:
        held = self._store.settings.get(_pending(person))
        own = bool(held) and now < held["until"] and held.get("session") == _of(session)
        return bytes.fromhex(held["secret"]) if own else b""

    def _proven(self, person: Person, present: str, digits: str, now: int) -> "Credentials":
        held = self._store.people.credentials(person.id)
        right = fits(present, held.password or None)
        if not self._accounts.digits_fit(person.id, held if right else None, digits, now):
            raise _unproven()
        return held


def _unproven() -> Refusal:
    why = "the present password and the digits do not fit"
    return Refusal("MIS205", why, "look at each; digits change every half minute, once used")


def _shown(person: Person, secret: bytes) -> FreshFactor:
    return FreshFactor(base64.b32encode(secret).decode(), address_of(secret, person.unit, person.id))


def _waiting(secret: bytes, session: str, now: int) -> dict[str, JSON]:
    return {"secret": secret.hex(), "until": now + _LASTS, "session": _of(session)}


def _of(session: str) -> str:
    """What stands for a session without opening it."""
    return content_hash(f"factor\n{session}".encode(), 32)


def _pending(person: Person) -> str:
    return _PENDING + content_hash(person.id.encode(), 32)
