"""A key shown, agreed to by another side, and revoked: what people do about the keys they sign with."""

import hashlib
from typing import TYPE_CHECKING

from servanda.access import DataClass, Draft, Entry, Person, Role, may
from servanda.basis import Place, Refusal, fresh_bytes
from servanda.ledger import ed25519_verifies
from servanda.operations.mission.keys import SHOWN_TAG, KeyRevoked, KeyShown, PersonKey

if TYPE_CHECKING:
    from servanda.operations.mission.accounts import Accounts
    from servanda.operations.mission.record import Mission

_PUBLIC, _PROOF = 64, 128


def show_key(mission: "Mission", person: Person, public: str, proof: str) -> Entry:
    """Show a key that a device of one's own holds: the first is in force at once, any other once it is agreed to.

    ``public``, ``proof``: in hex; the proof is the key's signature over ``SHOWN_TAG`` and the pseudonym. Refuses
    (MIS074) what is no such key, or was shown before.
    """
    known = any(one.key.public.hex() == public for one in mission.keys)
    if known or not _proven(public, proof, person.id):
        why = "this is no key of a device that signed for you, or it was shown before"
        raise Refusal("MIS074", why, "let the page make another on this device")
    act = KeyShown(person.id, public, device=True, proof=proof)
    return _entered(mission, person, act, act.public)


def show_kept_key(mission: "Mission", person: Person) -> None:
    """Enters the public half of the key that the server keeps for somebody under their password, once.

    Whoever signs nothing on the line has none to show.
    """
    held = mission.hands.kept(person)
    if held is None or not may(person, KeyShown.deed) or any(one.key.public == held for one in mission.keys):
        return
    _entered(mission, person, KeyShown(person.id, held.hex()), held.hex())


def revoke_key(mission: "Mission", accounts: "Accounts", person: Person, public: str, words: str) -> Entry:
    """Let a key sign no more, from here on; what it signed before stands.

    Refuses (MIS075) a key that is none or ended before, and (ACC001) another unit's to a principal.
    """
    found = next((one for one in mission.keys if one.key.public.hex() == public and not one.ended), None)
    if found is None:
        raise Refusal("MIS075", "no such key is in force", "choose one from the list", Place(public[:16]))
    if person.role is Role.PRINCIPAL and found.key.unit != person.unit:
        raise Refusal("ACC001", "this belongs to another unit", "ask that unit's principal, the chair or the office")
    return _entered(mission, person, KeyRevoked(public, words.strip()), f"revoke {public}")


def waiting_keys(mission: "Mission") -> tuple[PersonKey, ...]:
    """Keys that wait for somebody of another side."""
    return tuple(one for one in mission.keys if one.waits and not one.ended)


def _proven(public: str, proof: str, name: str) -> bool:
    if len(public) != _PUBLIC or len(proof) != _PROOF or public != public.lower():
        return False
    try:
        return ed25519_verifies(bytes.fromhex(public), bytes.fromhex(proof), SHOWN_TAG + name.encode())
    except ValueError:
        return False


def _entered(mission: "Mission", person: Person, act: KeyShown | KeyRevoked, key: str) -> Entry:
    about = fresh_bytes(16).hex()
    to = (*mission.procedure.parties, mission.procedure.body)
    named = hashlib.sha256(f"{act.deed}\n{key}".encode()).hexdigest()[:32]
    draft = Draft(act.deed, about, DataClass.MECHANISM, act.content(), to, key=named)
    return mission.enter(person, [draft])[0]
