"""Copies of a mission: backups, what is made from them, evacuation, and a look at the whole of it."""

from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from servanda.access import Log
from servanda.basis import Place, Refusal, now_us
from servanda.operations.mission.begin import MissionPlace, agreement_at, open_place
from servanda.operations.mission.body import kept_body
from servanda.operations.mission.founding import policy_of, shown_address
from servanda.operations.mission.keys import person_keys
from servanda.operations.mission.log_settings import is_begun, log_settings
from servanda.operations.mission.record import Mission
from servanda.operations.mission.retention import erase_expired
from servanda.operations.mission.signed_deeds import By, what_it_rests_on


@dataclass(frozen=True, slots=True)
class CopyMade:
    """A backup or evacuation: its file, SHA-256 in hex, what the record and the log held, µs UTC.

    ``expires``: of a backup, from when on it has to be destroyed. ``pruned``: older backups that were deleted with it.
    """

    file: Path
    digest: str
    entries: int
    leaves: int
    at: int
    expires: int = 0
    pruned: tuple[str, ...] = ()

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {**asdict(self), "file": str(self.file)}


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of looking at a mission whole; ``faults``: code, place, why and remedy of each.

    ``desk_leaves``, ``desk_heads``: of the humanitarian desk's own log.
    ``signed``, ``by_session``: entries of people off the line that a device of theirs signed, and those a session alone
    entered.
    """

    place: str
    entries: int
    erased: int
    waiting: int
    leaves: int
    heads: int
    desk_leaves: int
    desk_heads: int
    faults: tuple[dict[str, str], ...]
    signed: int = 0
    by_session: int = 0

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {**asdict(self), "sound": not self.faults, "faults": list(self.faults)}


def back_up_mission(place: MissionPlace, passphrase: str, out: Path, *, prune: bool = False) -> CopyMade:
    """Writes a backup, also while the mission is served; refuses what stands there (STO104), a full disk (STO020).

    ``prune``: then deletes the mission's backups in the same folder whose time is over.
    """
    from servanda.store import back_up, prune_backups

    with open_place(place, passphrase) as store:
        now = now_us()
        made = back_up(store, out, now)
        gone = prune_backups(out.absolute().parent, store.id, now) if prune else ()
    head = made.head
    return CopyMade(out, made.digest, head.mark, head.leaves, head.at, head.ends, tuple(map(str, gone)))


def restore_mission(case: str, backup: Path, place: MissionPlace, passphrase: str) -> Looked:
    """The mission of a backup in an empty place, with its own keyring; verified before it is said to be there.

    What has outlived its period since the backup was made is erased before the mission is. Refuses (MIS036) where there
    is no keyring, and what the store does.
    """
    from servanda.store import keyring_from, restore

    if not place.keyring.exists():
        why = "the mission's keyring is not here, and a backup opens with it alone"
        remedy = "put it there or name it with --keyring; what was evacuated is received with --evacuated"
        raise Refusal("MIS036", why, remedy, Place(str(place.keyring)))

    with restore(backup, place.address, keyring_from(place.keyring, passphrase)) as store:
        erase_expired(Mission(store, *agreement_at(case, kept_body(store))), store)
        return _looked(store, place)


def evacuate_mission(place: MissionPlace, passphrase: str, out: Path, for_recipient: str) -> CopyMade:
    """Seals the whole mission into one file for a recipient, shows that it opens, and only then wipes it and its keys.

    Refuses as the store does: then nothing is wiped (NEG073, STO104, STO020, STO116), or not all (STO122).
    """
    from servanda.store import evacuate

    return _handed_over(evacuate(open_place(place, passphrase), out, for_recipient, now_us(), [place.keyring]), out)


def finish_evacuating(place: MissionPlace, out: Path) -> CopyMade | None:
    """Wipes what an evacuation into this file left here when it was cut short; none where it left nothing to finish.

    Where all was done already, the same again. Needs no passphrase. Refuses as the store does (STO121, STO122).
    """
    from servanda.store import finish_evacuation, was_handed_over

    if not was_handed_over(out, place.keyring):
        return None
    return _handed_over(finish_evacuation(out, place.address, [place.keyring]), out)


def _handed_over(receipt: Any, out: Path) -> CopyMade:
    from servanda.store import backup_head

    head = backup_head(out)
    return CopyMade(out, receipt.digest, head.mark, head.leaves, receipt.at)


def receive_mission(evacuated: Path, opened_by: str, place: MissionPlace, passphrase: str) -> Looked:
    """The mission of an evacuation in an empty place, its keys under a passphrase of the recipient's own."""
    from servanda.store import receive

    with receive(evacuated, opened_by, place.address, place.keyring, passphrase) as store:
        return _looked(store, place)


def look_at_mission(place: MissionPlace, passphrase: str) -> Looked:
    """Whether every entry, leaf, tile, head and sealed value is what was written."""
    with open_place(place, passphrase) as store:
        return _looked(store, place)


def _looked(store: Any, place: MissionPlace) -> Looked:
    from servanda.store import verify_mission

    desk = log_settings(store, Log.DESK).policy if is_begun(store, Log.DESK) else None
    found = verify_mission(store, policy_of(store), desk)
    faults = tuple(
        {"code": one.code, "place": str(one.place), "why": one.why, "remedy": one.remedy} for one in found.faults
    )
    shown = shown_address(place.address)
    grown = (found.leaves, found.heads, found.desk_leaves, found.desk_heads)
    by, unproven = _signed(store)
    return Looked(
        shown, found.entries, found.erased, found.waiting, *grown, (*faults, *unproven),
        by[By.KEY], by[By.SESSION],
    )  # fmt: skip


def _signed(store: Any) -> tuple[Counter[By], tuple[dict[str, str], ...]]:
    """How many entries rest on what, and the fault that some signatures prove nothing (MIS211)."""
    entries = tuple(store.entries(0))
    keys = person_keys([[one for one in entries if one.deed.startswith("admin:")]])
    by = Counter(one.by for one in what_it_rests_on(entries, keys, None).values())
    if not by[By.NOT_PROVEN]:
        return by, ()
    why = f"{by[By.NOT_PROVEN]} entries bear a signature that is not over them, or of no key in force there"
    remedy = "look at the files that say so; take those entries for entered by session only"
    return by, ({"code": "MIS211", "place": "the record", "why": why, "remedy": remedy},)
