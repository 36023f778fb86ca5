"""A change of a log's policy, signed by those the policy before it names: so that a reader who knows the one may go on.

What they sign is a note of the form of a head (C2SP signed-note, cosignature/v1), so that the keys and programs that
countersign serve for it too: under an origin that is no log's, of size 1, whose root is the hash of both policies.
"""

import hashlib
from dataclasses import dataclass, replace
from typing import Any, Final

from servanda.basis import Place, Refusal, canonical_bytes
from servanda.ledger.checkpoints import Checkpoint
from servanda.ledger.fields import fields_of, text_of
from servanda.ledger.keys import time_if_verified
from servanda.ledger.notes import Note, Signature, read_note
from servanda.ledger.policy import KeyInForce, Policy, read_policy

#: No log has it: a signature over a change is none over a head, and the other way round.
CHANGE_ORIGIN: Final = "servanda/policy-change/1"
_TAG: Final = b"servanda/policy-change/1\n"
_CODE: Final = "LED040"


@dataclass(frozen=True, slots=True)
class PolicyChange:
    """From a policy, told by its fingerprint, to another; ``note``: who signed it."""

    before: str
    after: Policy
    note: Note

    def data(self) -> dict[str, Any]:
        """As JSON data."""
        return {"change": 1, "before": self.before, "after": self.after.data(), "note": str(self.note)}

    def with_signature(self, line: Signature) -> "PolicyChange":
        """The change with one more signature."""
        return replace(self, note=self.note.with_signatures(line))


def change_signed(before: Policy, after: Policy) -> Checkpoint:
    """What is signed of a change: both policies, by their fingerprints."""
    told = canonical_bytes({"after": after.fingerprint, "before": before.fingerprint})
    return Checkpoint(CHANGE_ORIGIN, 1, hashlib.sha256(_TAG + told).digest())


def read_change(data: object, place: Place) -> PolicyChange:
    """A change from JSON data; refuses (LED040, LED010, LED015) what is none. Nothing is verified."""
    held = fields_of(data, ("change", "before", "after", "note"), (), _CODE, place)
    if held["change"] != 1:
        raise Refusal(_CODE, "this is no change of a policy known here", "install a newer version", place)
    note = read_note(text_of(held["note"], _CODE, place, "note"), place)
    return PolicyChange(text_of(held["before"], _CODE, place, "before"), read_policy(held["after"], place), note)


def still_missing(change: PolicyChange, before: Policy) -> tuple[str, ...]:
    """Whose signature is missing of those it takes: the log, every party, and as many neutrals as are needed.

    Signatures count by keys that the policy before has in force without an end. Empty: the change is properly signed.
    """
    signed = change_signed(before, change.after)
    if change.note.text != signed.text or change.before != before.fingerprint:
        return ("everybody: it is a change of another policy",)
    there = {one.name for one in before.countersigners if _by(change.note, signed, one.keys)}
    missing = [] if _by(change.note, signed, before.log) else ["the log"]
    missing += [one.name for one in before.countersigners if one.role == "party" and one.name not in there]
    neutrals = [one.name for one in before.countersigners if one.role == "neutral"]
    if sum(one in there for one in neutrals) < before.neutrals_needed:
        missing += [one for one in neutrals if one not in there]
    return tuple(missing)


def signs_change(change: PolicyChange, before: Policy, line: Signature) -> bool:
    """Whether a signature line is over this change, by a key of somebody who countersigns under the policy before."""
    signed = change_signed(before, change.after)
    own = Note(signed.text, (line,))
    return change.note.text == signed.text and any(_by(own, signed, one.keys) for one in before.countersigners)


def change_times(change: PolicyChange, before: Policy) -> dict[str, int]:
    """When each who countersigns under the policy before signed a change, as they state it (POSIX seconds), by name."""
    signed = change_signed(before, change.after)
    found = {one.name: _times(change.note, signed, one.keys) for one in before.countersigners}
    return {name: max(times) for name, times in found.items() if times}


def breaks_off(before: Policy, after: Policy) -> str:
    """Why what was signed under a policy could not be read under the next; empty where it can.

    It is of the same log, everybody who countersigned still does, in the same role, and every key speaks for what it
    spoke for: a key may end and others may come.
    """
    if after.origin != before.origin:
        return "it is of another log"
    roles = {one.name: one.role for one in after.countersigners}
    if any(roles.get(one.name) != one.role for one in before.countersigners):
        return "somebody who countersigned is left out, or has another role"
    pairs = [(before.log, after.log)]
    kept = {one.name: one.keys for one in after.countersigners}
    pairs += [(one.keys, kept[one.name]) for one in before.countersigners]
    if not all(_kept(key, later) for keys, later in pairs for key in keys):
        return "a key is left out, or no longer speaks for what it signed"
    return ""


def _kept(key: KeyInForce, later: tuple[KeyInForce, ...]) -> bool:
    found = next((one for one in later if one.key == key.key), None)
    return found is not None and found.after == key.after and key.until in (None, found.until)


def _by(note: Note, signed: Checkpoint, keys: tuple[KeyInForce, ...]) -> bool:
    """Whether a key in force without an end has signed."""
    return bool(_times(note, signed, keys))


def _times(note: Note, signed: Checkpoint, keys: tuple[KeyInForce, ...]) -> list[int]:
    """The times stated by the keys in force without an end that have signed."""
    good = [one.key for one in keys if one.until is None]
    told = (time_if_verified(key, signed, line) for line in note.signatures for key in good if key.signed(line))
    return [time for time in told if time is not None]
