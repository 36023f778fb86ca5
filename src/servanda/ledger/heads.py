"""Log heads as their readers take them: parsed, every known signature verified, the times of countersigners told."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from servanda.basis import Place, Refusal
from servanda.ledger.checkpoints import Checkpoint, read_checkpoint
from servanda.ledger.keys import time_if_verified
from servanda.ledger.notes import Note, Signature, read_note
from servanda.ledger.policy import KeyInForce, Policy


@dataclass(frozen=True, slots=True)
class Head:
    """A head that the log has signed.

    ``times``: for each countersigner of the policy, in its order, the POSIX second it states, none where it has not
    countersigned. ``unheeded``: signature lines by keys unknown here, or past their term, which count for nothing.
    """

    note: Note
    checkpoint: Checkpoint
    times: tuple[int | None, ...]
    unheeded: int = 0

    @property
    def size(self) -> int:
        """How many leaves the tree has."""
        return self.checkpoint.size

    @property
    def root(self) -> bytes:
        """The root of the tree."""
        return self.checkpoint.root


def read_head(text: str, policy: Policy, place: Place | None = None) -> Head:
    """A signed head from its text.

    Refuses a note or checkpoint that is none (LED010, LED013), another log's (LED014), a signature by a key of the
    policy that does not verify (LED011), one without a signature by the log (LED012) or with one by a key of the log
    whose term is over (LED016).
    """
    note = read_note(text, place)
    checkpoint = read_checkpoint(note.text, place)
    if checkpoint.origin != policy.origin:
        why = f"the head is of the log {checkpoint.origin[:60]!r}, not of {policy.origin[:60]!r}"
        raise Refusal("LED014", why, "name the heads and the policy of one log", place)
    _refuse_unsigned(note, checkpoint, policy, place)
    times, heeded = [], len(_by(note, policy.log))
    for one in policy.countersigners:
        found = [
            _time(line, key, checkpoint, place) for line, key in _by(note, one.keys) if key.speaks_for(checkpoint.size)
        ]
        heeded += len(found)
        times.append(min(found, default=None))
    return Head(note, checkpoint, tuple(times), len(note.signatures) - heeded)


def _refuse_unsigned(note: Note, checkpoint: Checkpoint, policy: Policy, place: Place | None) -> None:
    by_log = _by(note, policy.log)
    if not by_log:
        why = "no key of the log has signed the head"
        raise Refusal("LED012", why, "ask the log for the head it signed; believe nothing of this one", place)
    for line, key in by_log:
        _time(line, key, checkpoint, place)
    if not any(key.speaks_for(checkpoint.size) for _, key in by_log):
        why = f"the log's key speaks for no head of {checkpoint.size} leaves: it was replaced or revoked"
        raise Refusal("LED016", why, "ask for a head signed with the key in force", place)


def _by(note: Note, keys: Iterable[KeyInForce]) -> Sequence[tuple[Signature, KeyInForce]]:
    return [(line, one) for line in note.signatures for one in keys if one.key.signed(line)]


def _time(line: Signature, one: KeyInForce, checkpoint: Checkpoint, place: Place | None) -> int:
    time = time_if_verified(one.key, checkpoint, line)
    if time is None:
        why = f"the signature by {line.name} is not by its key over this head: head or signature was altered"
        raise Refusal("LED011", why, "believe nothing of this head; compare it with the signer's own copy", place)
    return time
