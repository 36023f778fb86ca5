"""Passkeys (WebAuthn): what a browser is asked to make and to sign, and whether what comes back is what was asked for.

A passkey answers to the address it was made for and to nobody else's page, which is what digits cannot do. The device
has to have looked at its person (a finger, a face, a number of its own); who made the device is not asked.
"""

import base64
import binascii
import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from servanda.access import JSON, Person
from servanda.basis import Refusal, content_hash
from servanda.operations.mission.challenges import Challenges

if TYPE_CHECKING:
    from servanda.store import Passkey, SqlMission

_NAMES: Final = "passkey-names/"
_LONGEST_NAME: Final = 64
_LONGEST: Final = 16_384
_MOST: Final = 16
_TITLE: Final = "Servanda"
#: Of the last one: without a password nobody would get in again.
_KEEPS: Final = 1


@dataclass(frozen=True, slots=True)
class RoomAddress:
    """The room as a browser knows it: the host a passkey belongs to, and the origin its pages have."""

    host: str
    origin: str


@dataclass(frozen=True, slots=True)
class NamedPasskey:
    """A passkey as its owner knows it. ``id``: in hex."""

    id: str
    name: str


class Passkeys:
    """The passkeys of a mission's people."""

    def __init__(self, store: "SqlMission") -> None:
        self._store = store
        self._challenges = Challenges()

    def asked_to_make(self, person: Person, room: RoomAddress, purpose: str, now: int) -> str:
        """What a browser is told to make a passkey for somebody with, as JSON."""
        from webauthn import generate_registration_options, options_to_json
        from webauthn.helpers.structs import (
            AttestationConveyancePreference,
            AuthenticatorSelectionCriteria,
            PublicKeyCredentialDescriptor,
            ResidentKeyRequirement,
            UserVerificationRequirement,
        )

        held = self._store.people.credentials(person.id).passkeys
        asked = generate_registration_options(
            rp_id=room.host,
            rp_name=_TITLE,
            user_id=_handle(person.id),
            user_name=person.id,
            challenge=self._challenges.fresh(purpose, now),
            attestation=AttestationConveyancePreference.NONE,
            authenticator_selection=AuthenticatorSelectionCriteria(
                resident_key=ResidentKeyRequirement.REQUIRED, user_verification=UserVerificationRequirement.REQUIRED
            ),
            exclude_credentials=[PublicKeyCredentialDescriptor(one.id) for one in held],
        )
        return options_to_json(asked)

    def asked_to_sign(self, room: RoomAddress, purpose: str, now: int) -> str:
        """What a browser is told to sign in with, as JSON; whoever it is says the passkey itself."""
        from webauthn import generate_authentication_options, options_to_json
        from webauthn.helpers.structs import UserVerificationRequirement

        challenge = self._challenges.fresh(purpose, now)
        needed = UserVerificationRequirement.REQUIRED
        return options_to_json(
            generate_authentication_options(rp_id=room.host, challenge=challenge, user_verification=needed)
        )

    def made(self, told: str, room: RoomAddress, purpose: str, now: int) -> "Passkey":
        """The passkey that a browser says it made; refuses (MIS070) what was not asked for, or is no passkey."""
        from webauthn import verify_registration_response

        from servanda.store import Passkey

        try:
            found = verify_registration_response(
                credential=_parsed(told),
                expected_challenge=self._spent(told, purpose, now),
                expected_rp_id=room.host,
                expected_origin=room.origin,
                require_user_verification=True,
            )
        except Exception:  # noqa: BLE001 - whatever the library says of a stranger's bytes: it is no passkey
            raise _not_made() from None
        return Passkey(found.credential_id, found.credential_public_key, found.sign_count)

    def keep(self, person: Person, key: "Passkey", name: str, now: int) -> None:
        """Keeps a passkey under a name of its owner's choice; refuses (MIS071) a name that is none, or too many."""
        held = self.of(person)
        called = " ".join(name.split())
        if not 0 < len(called) <= _LONGEST_NAME or len(held) >= _MOST:
            why = f"a passkey has a name of 1 to {_LONGEST_NAME} characters, and nobody more than {_MOST} of them"
            raise Refusal("MIS071", why, "call it by the device it is on")
        try:
            self._store.people.add_passkey(person.id, key, now)
        except Refusal as refusal:
            raise _not_made() if refusal.code == "STO114" else refusal from None
        self._put_names(person, {**{one.id: one.name for one in held}, key.id.hex(): called})

    def of(self, person: Person) -> tuple[NamedPasskey, ...]:
        """Somebody's passkeys, oldest first."""
        names = self._store.settings.get(_names(person)) or {}
        held = self._store.people.credentials(person.id).passkeys
        return tuple(NamedPasskey(one.id.hex(), names.get(one.id.hex(), "")) for one in held)

    def remove(self, person: Person, key: str) -> None:
        """Takes a passkey out; refuses (MIS072) one they do not have, and (MIS073) the last without a password."""
        held = self._store.people.credentials(person.id)
        mine = [one for one in held.passkeys if one.id.hex() == key]
        if not mine:
            raise Refusal("MIS072", "you have no such passkey", "choose one from the list")
        if not held.password and len(held.passkeys) <= _KEEPS:
            why = "it is all you sign in with, and nobody could let you in again but by a fresh invitation"
            raise Refusal("MIS073", why, "add another passkey first, then take this one out")
        self._store.people.remove_passkey(person.id, mine[0].id)
        self._put_names(person, {one.id: one.name for one in self.of(person)})

    def owner(self, told: str) -> tuple[str, str]:
        """Whose passkey an answer says to be of, none where nobody's; and what tries with it are counted by."""
        try:
            key = _unpadded(str(_parsed(told)["rawId"]))
        except (ValueError, KeyError, TypeError, RecursionError):
            return "", ""
        found = self._store.people.passkey_owner(key) or ""
        return found, f"passkey {content_hash(key, 32)}"

    def signing_in(self, who: str, told: str, room: RoomAddress, purpose: str, now: int) -> None:
        """Looks at a signed challenge; ``LookupError`` for anything but the owner's own passkey used here and now.

        What the passkey counts is on the disk before anybody is let in: a copy that counts less opens nothing.
        """
        from webauthn import verify_authentication_response

        try:
            answer = _parsed(told)
            raw = _unpadded(str(answer["rawId"]))
            held = next(one for one in self._store.people.credentials(who).passkeys if one.id == raw)
            handle = answer["response"].get("userHandle")
            if handle is not None and _unpadded(str(handle)) != _handle(who):
                raise LookupError(who)
            found = verify_authentication_response(
                credential=answer,
                expected_challenge=self._spent(told, purpose, now),
                expected_rp_id=room.host,
                expected_origin=room.origin,
                credential_public_key=held.public_key,
                credential_current_sign_count=held.uses,
                require_user_verification=True,
            )
        except Exception:  # noqa: BLE001 - whatever the library says of a stranger's bytes: they open nothing
            raise LookupError("the passkey does not sign in here") from None
        if not self._store.people.passkey_used(raw, found.new_sign_count):
            raise LookupError("the passkey was copied")

    def _spent(self, told: str, purpose: str, now: int) -> bytes:
        """The challenge an answer is to, if it is ours and comes back for the first time; an impossible one if not."""
        client = json.loads(_unpadded(_parsed(told)["response"]["clientDataJSON"]))
        challenge = _unpadded(client["challenge"])
        if not self._challenges.spend(challenge, purpose, now):
            raise ValueError("not a challenge of ours")
        return challenge

    def _put_names(self, person: Person, names: dict[str, str]) -> None:
        kept: dict[str, JSON] = dict(names)
        self._store.settings.put(_names(person), kept, sealed=True)


def _parsed(told: str) -> dict[str, Any]:
    if len(told) > _LONGEST:
        raise ValueError("too long")
    found = json.loads(told)
    if not isinstance(found, dict):
        raise TypeError("no credential")
    return found


def _unpadded(text: str) -> bytes:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except binascii.Error as error:
        raise ValueError(str(error)) from None


def _handle(name: str) -> bytes:
    """What a device keeps of whom a passkey is for: nothing to read a name from, and the same each time."""
    return hashlib.sha256(b"servanda/passkey\n" + name.encode()).digest()


def _names(person: Person) -> str:
    return _NAMES + content_hash(person.id.encode(), 32)


def _not_made() -> Refusal:
    why = "the passkey was not made for this page, or too long after it was shown, or is kept here already"
    return Refusal("MIS070", why, "load the page again, and make it anew")
