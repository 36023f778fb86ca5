"""The logs of a rehearsal: kept as a live mission's are, and countersigned here by keys thrown away with it.

Their names begin with the mark of an exercise, by which no mission is begun under them, nobody who countersigns a
mission's log signs them, and whoever checks a receipt reads that it is of no mission.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from servanda.access import Log
from servanda.basis import SECOND, Refusal, as_exercise, fresh_bytes
from servanda.ledger import (
    Countersigner,
    KeyInForce,
    Kind,
    Note,
    Signer,
    change_signed,
    read_checkpoint,
    read_note,
)
from servanda.operations.mission.countersigning import Seen, grown
from servanda.operations.mission.desk_log import begin_desk_log
from servanda.operations.mission.log_keeper import TICK_S, LogKeeper
from servanda.operations.mission.log_settings import begin_log
from servanda.operations.mission.people_file import PeopleFile
from servanda.operations.mission.policy_changes import change_to_sign, followed, read_changes

if TYPE_CHECKING:
    from servanda.operations.mission.story import StoryClock
    from servanda.store import SqlMission

_MARK: Final = as_exercise("rehearsal")
#: Beats from one look of a neutral's to the next: between, heads are provisional. A party looks at each.
NEUTRAL_LOOKS: Final = 3
#: Beats before a rehearsal opens; after its last, all have looked.
_BEFORE: Final = NEUTRAL_LOOKS + 1


class _Outsider:
    """One who countersigns, as from outside: looks at each head whether the log only grew since, then signs it."""

    def __init__(self, name: str, role: str, every: int) -> None:
        self.role, self.every = role, every
        self.signer = Signer(f"{_MARK}/{name}", Kind.COSIGNATURE, fresh_bytes(32))
        self._seen: Seen | None = None

    def look(self, keeper: LogKeeper) -> None:
        """One look; what cannot be followed or is not theirs to sign they stay away from, and the page says so."""
        try:
            self._look(keeper)
        except Refusal:
            return

    def _look(self, keeper: LogKeeper) -> None:
        now_s, seen = keeper.now // SECOND, self._seen or Seen(keeper.policy)
        if seen.policy.fingerprint != keeper.policy.fingerprint:
            self._agree(keeper, seen, now_s)
            seen = followed(seen, keeper.policy, read_changes(keeper.changes()))
        seen = grown(seen, keeper.checkpoint() or "", keeper.file)
        note = read_note(seen.head)
        keeper.countersign(str(Note(note.text, (self.signer.sign(read_checkpoint(note.text), now_s),))))
        self._seen = seen

    def _agree(self, keeper: LogKeeper, seen: Seen, now_s: int) -> None:
        """Signs the change of the policy that two sides agreed to in the room, as each would from outside."""
        waits = keeper.waits()
        if waits is not None and self.signer.name in waits[1]:
            before, change = change_to_sign(seen, waits[0], self.signer.key, read_changes(keeper.changes()))
            line = self.signer.sign(change_signed(before, change.after), now_s)
            keeper.sign_change(str(Note(change.note.text, (line,))))


class RehearsalLogs:
    """The mission's log and the humanitarian desk's, begun with fresh keys; a beat lets both grow by one batch.

    ``parties``: their ids; ``clock``: the rehearsal's, µs UTC, by which heads are signed. The parties and a neutral
    countersign the one, another neutral the other.
    """

    def __init__(self, store: "SqlMission", parties: Sequence[str], clock: Callable[[], int]) -> None:
        sides = [_Outsider(one, "party", 1) for one in parties]
        neutral, beside = (_Outsider(one, "neutral", NEUTRAL_LOOKS) for one in ("neutral", "desk-neutral"))
        signing = [
            {"name": one.signer.name, "role": one.role, "keys": [{"key": str(one.signer.key)}]}
            for one in (*sides, neutral)
        ]
        origin = f"{_MARK}/{store.id}"
        begin_log(store, PeopleFile((), {"countersigners": signing}, origin), origin)
        begin_desk_log(store, [Countersigner(beside.signer.name, "neutral", (KeyInForce(beside.signer.key),))])
        self.mission, self.desk = (LogKeeper(store, one, clock) for one in (Log.MISSION, Log.DESK))
        self._kept = ((self.mission, (*sides, neutral)), (self.desk, (beside,)))
        self._beats = 0

    def beat(self) -> None:
        """A batch of each log under its head, and a look of each who countersigns whose turn it is."""
        for keeper, outsiders in self._kept:
            keeper.tick()
            for one in outsiders:
                if self._beats % one.every == 0:
                    one.look(keeper)
        self._beats += 1


class BeatsBefore:
    """The beats before a rehearsal opens at ``opens`` (µs UTC), each at its minute of the story, whatever it tells."""

    def __init__(self, logs: RehearsalLogs, clock: "StoryClock", opens: int) -> None:
        self._logs, self._clock = logs, clock
        first = opens - _BEFORE * TICK_S * SECOND
        self._due = [one for n in range(_BEFORE) if (one := first + n * TICK_S * SECOND) >= clock.at]

    def __call__(self, upto: int) -> None:
        """Those that are due up to an instant, the clock turned to each."""
        while self._due and self._due[0] <= upto:
            self._clock.at = self._due.pop(0)
            self._logs.beat()
