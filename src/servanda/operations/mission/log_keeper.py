"""Keeps a log of the mission: a batch and a signed head at every tick, countersignatures as they come, receipts.

One batch of one width at each tick, whatever happened: neither size nor times of the log tell of anybody who
reported. Heads are kept in memory from the last final one on, with some before it for the page.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import pairwise
from threading import RLock
from typing import TYPE_CHECKING, Any, Final

from servanda.access import Log
from servanda.basis import SECOND, Place, Refusal, fresh_bytes, now_us
from servanda.ledger import (
    Absence,
    Anchor,
    Bundle,
    Checkpoint,
    Head,
    Note,
    Policy,
    Receipt,
    Signature,
    Standing,
    batched,
    consistency_path,
    inclusion_path,
    leaf_hash,
    nodes_in,
    read_checkpoint,
    read_head,
    read_key,
    read_note,
    signed_head,
    standings,
    still_missing,
)
from servanda.operations.mission.agreed import policy_agreed, settings_agreed
from servanda.operations.mission.anchoring import AnchorStands, anchor_stands
from servanda.operations.mission.desk_keys import desk_policy_agreed
from servanda.operations.mission.log_settings import (
    fresh_log_key,
    held_keys,
    keep_policy,
    log_settings,
    policy_begun,
    refuse_party,
    setting_of,
)
from servanda.operations.mission.policy_changes import changes_told, note_change, take_signature, waiting

if TYPE_CHECKING:
    from servanda.operations.mission.record import Mission
    from servanda.store import SqlMission

#: Seconds from one batch to the next.
TICK_S: Final = 60
_SALT: Final = 32
#: Heads shown, and kept in memory although they are final.
_SHOWN: Final = 30
_FINAL: Final = "final"


@dataclass(frozen=True, slots=True)
class LogTold:
    """How a log stands: heads newest first, who keeps it waiting longer than was agreed, the newest final size."""

    heads: tuple[Standing, ...]
    stalled: tuple[Absence, ...]
    final: int


class LogKeeper:
    """The one who lets a log grow, the mission's or the humanitarian desk's; refuses (MIS035) a mission without one.

    ``clock`` gives now in µs UTC: this machine's, or a rehearsal's own.
    """

    def __init__(self, store: "SqlMission", which: Log = Log.MISSION, clock: Callable[[], int] = now_us) -> None:
        settings = log_settings(store, which)
        self._clock = clock
        self.policy, self._which = settings.policy, which
        self._begun = policy_begun(store, which)
        self._store, self._signers, self._width = store, settings.signers, settings.width
        self._log = store.desk_log if which is Log.DESK else store.mission_log
        self._lock = RLock()
        self._final = int(store.settings.get(setting_of(which, _FINAL)) or 0)
        kept = self._log.heads(max(0, self._final - _SHOWN * self._width))
        self._heads = [read_head(one, self.policy) for one in kept]

    def tick(self) -> Note:
        """One batch of what waits, padded, under a signed head; on the disk when this returns.

        A second key states the time of the tick, which comes whatever happens, and so tells nothing.
        """
        now_s = self.now // SECOND
        with self._lock:
            batch = batched(self._log.waiting(self._width), self._width, lambda: fresh_bytes(_SALT))
            grown = self._log.tree().extended(map(leaf_hash, batch.entries))
            head = signed_head(Checkpoint(self.policy.origin, grown.size, grown.root), *self._signers, time=now_s)
            self._log.tick(batch, head)
            self._heads.append(read_head(str(head), self.policy))
            self._forget_settled()
            return head

    @property
    def now(self) -> int:
        """The log's time, µs UTC."""
        return self._clock()

    @property
    def width(self) -> int:
        """The leaves of a batch."""
        return self._width

    @property
    def size(self) -> int:
        """How many leaves the newest head has."""
        with self._lock:
            return self._heads[-1].size if self._heads else 0

    @contextmanager
    def held(self) -> Iterator[int]:
        """The log does not grow meanwhile; its size."""
        with self._lock:
            yield self.size

    def fresh_key(self) -> str:
        """A key the log may change to; its public half."""
        return fresh_log_key(self._store, self.policy.origin, self._which)

    def refuse_party(self, public: str) -> None:
        """Refuses (HUM025) for the desk's log a key, or a name, by which a party countersigns the mission's."""
        refuse_party(self._store, read_key(public))

    def follow(self, mission: "Mission") -> None:
        """Takes up the keys and settings that two sides have agreed to in a mission's record; done twice, once.

        The desk's log has its own, which the desk and the chair agreed to; no setting of the sides touches it.
        """
        files = mission.all_files("admin")
        if self._which is Log.DESK:
            policy, width = desk_policy_agreed(self._begun, files), None
        else:
            policy, width = policy_agreed(self._begun, files), settings_agreed(files).get("batch-width")
        with self._lock:
            if policy == self.policy and width in (None, self._width):
                return
            if policy != self.policy:
                held = held_keys(self._store, policy.origin, self._which)
                note_change(self._store, self._which, self.policy, policy, held)
            keep_policy(self._store, policy, width, self._which)
            settings = log_settings(self._store, self._which)
            self.policy, self._signers, self._width = settings.policy, settings.signers, settings.width
            self._heads = [read_head(str(one.note), self.policy) for one in self._heads]

    def changes(self) -> list[Any]:
        """Every change of the policy, as it is carried with the log."""
        return changes_told(self._store, self._which)

    def waits(self) -> tuple[str, tuple[str, ...]] | None:
        """The fingerprint of a changed policy that is not signed by everybody it takes, and who is missing."""
        found = waiting(self._store, self._which)
        return None if found is None else (found[1].after.fingerprint, still_missing(found[1], found[0]))

    def sign_change(self, told: str) -> tuple[str, ...]:
        """Takes in a signature of the change that waits; who is still missing. Refuses LED010, MIS212."""
        with self._lock:
            return take_signature(self._store, self._which, told)

    def checkpoint(self) -> str | None:
        """The newest head with what countersigns it, as text; none before the first tick."""
        with self._lock:
            return str(self._heads[-1].note) if self._heads else None

    def file(self, path: str) -> bytes | None:
        """A tile or bundle of entries by its C2SP path."""
        return self._log.log_file(path)

    def countersign(self, told: str) -> Standing:
        """Takes in countersignatures of a head, and says how it stands then. Sent twice, they are taken in once.

        Refuses what is no signed note (LED010, LED013), a head this log never signed, or is settled long since, and
        one nobody of the policy has countersigned (MIS060), and signatures that do not verify (LED011).
        """
        note = read_note(told, Place("the countersignature"))
        checkpoint = read_checkpoint(note.text, Place("the countersignature"))
        with self._lock:
            at = next((n for n, one in enumerate(self._heads) if one.size == checkpoint.size), None)
            if at is None or self._heads[at].checkpoint != checkpoint:
                raise _not_ours("this log has no such head, or it was settled long since")
            self._take(at, note.signatures)
            return self._standings(self._heads)[at]

    def _take(self, at: int, lines: Sequence[Signature]) -> None:
        held = self._heads[at]
        fresh = self._first_of_each(held, lines)
        if not fresh:
            if any(self._signer_at(one, held.size) is not None for one in lines):
                return
            raise _not_ours("none of its signatures is by somebody who countersigns this log")
        read_head(str(Note(held.note.text, (*held.note.signatures[: len(self._signers)], *fresh))), self.policy)
        note = self._log.countersign(held.size, *fresh)
        self._heads[at] = read_head(str(note), self.policy)

    def _first_of_each(self, held: Head, lines: Sequence[Signature]) -> list[Signature]:
        """One signature of each who has not countersigned this head yet: nobody can fill a head with lines."""
        found: dict[int, Signature] = {}
        for line in lines:
            who = self._signer_at(line, held.size)
            if who is not None and held.times[who] is None:
                found.setdefault(who, line)
        return list(found.values())

    def _signer_at(self, line: Signature, size: int) -> int | None:
        """Who a line says to be by, among those whose key speaks for heads of that size."""
        for n, one in enumerate(self.policy.countersigners):
            if any(key.key.signed(line) and key.speaks_for(size) for key in one.keys):
                return n
        return None

    def told(self, now_s: int) -> LogTold:
        """How the log stands at an instant (POSIX seconds)."""
        with self._lock:
            heads = list(self._heads)
        if not heads:
            return LogTold((), (), 0)
        told = self._standings(_telling(heads))
        final = max((one.size for one in told if one.state == "final"), default=self._final)
        return LogTold(told[::-1][:_SHOWN], told[-1].stalled(self.policy, now_s), final)

    def anchors(self, now: int) -> AnchorStands | None:
        """How the log is anchored at an instant (µs UTC); None where it never was."""
        return anchor_stands(self._log, now)

    def anchor(self, size: int) -> bytes | None:
        """The time stamp over the head of a size, as its authority gave it (DER); none where there is none."""
        found = self._log.anchors.beyond(size - 1)
        return found[0].reply if found and found[0].size == size else None

    def receipt(self, position: int) -> dict[str, Any]:
        """What proves an entry offline, with its content: under a head that all have countersigned, where there is one.

        Else under the first head that each has countersigned since, joined by proofs of consistency, and so with the
        first head since that an authority has stamped. Refuses (STO111) an entry that waits for its tick.
        """
        record = self._log.record(position)
        with self._lock:
            heads = [one for one in self._heads if one.size > record.index]
        anchor = next(iter(self._log.anchors.beyond(record.index)), None)
        shown = proving(heads, self.policy)
        if anchor is not None and all(one.size != anchor.size for one in shown):
            shown = sorted([*shown, read_head(anchor.head, self.policy)], key=lambda one: one.size)
        anchors = () if anchor is None else (Anchor(anchor.size, anchor.reply),)
        first = shown[0]
        path = inclusion_path(nodes_in(first.size, self._log.log_file), record.index, first.size)
        if len(shown) == 1:
            proof = str(Receipt(record.index, path, str(first.note)))
            told = {"receipt": 1, "policy": self.policy.data(), "proof": proof, "record": record.data()}
            return told | ({"anchors": [one.data() for one in anchors]} if anchors else {})
        node = nodes_in(shown[-1].size, self._log.log_file)
        joined = tuple(consistency_path(node, one.size, other.size) for one, other in pairwise(shown))
        placed = replace(record, size=first.size, path=path).data()
        return Bundle(tuple(str(one.note) for one in shown), joined, None, (placed,), anchors).data(self.policy)

    def _standings(self, heads: Sequence[Head]) -> tuple[Standing, ...]:
        return standings(self.policy, heads)

    def _forget_settled(self) -> None:
        told = self._standings(_telling(self._heads))
        final = max((one.size for one in told if one.state == "final"), default=0)
        if final > self._final:
            self._final = final
            self._store.settings.put(setting_of(self._which, _FINAL), final)
        settled = sum(one.size < self._final for one in self._heads)
        del self._heads[: max(0, settled - _SHOWN)]


def _telling(heads: Sequence[Head]) -> list[Head]:
    """The heads that tell how all of them stand: the newest, and around the first that each signer left out.

    Those who stay away for weeks leave thousands of heads alike between.
    """
    if len(heads) <= 2 * _SHOWN:
        return list(heads)
    kept = set(range(len(heads) - _SHOWN, len(heads)))
    for who in range(len(heads[0].times)):
        last = max((n for n, one in enumerate(heads) if one.times[who] is not None), default=-1)
        kept |= set(range(max(0, last), min(len(heads), last + 3)))
    return [heads[n] for n in sorted(kept)]


def proving(heads: Sequence[Head], policy: Policy) -> list[Head]:
    """Of heads in order of growth, those that show all who have countersigned: one, where one shows everybody."""
    whole = [one for one in heads if standings(policy, [one])[0].state == "final"]
    if whole:
        return whole[-1:]
    first = (next((n for n, one in enumerate(heads) if one.times[who] is not None), None) for who in _who(policy))
    return [heads[n] for n in sorted({n for n in first if n is not None})] or list(heads[-1:])


def _who(policy: Policy) -> range:
    return range(len(policy.countersigners))


def _not_ours(why: str) -> Refusal:
    return Refusal("MIS060", why, "fetch the log's newest head, and countersign that", Place("the countersignature"))
