"""Copies of a mission: backups, what is made from them, evacuation, and a look at the whole of it."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from servanda.basis import now_us
from servanda.operations.mission.begin import MissionPlace, open_place
from servanda.operations.mission.founding import policy_of, shown_address


@dataclass(frozen=True, slots=True)
class CopyMade:
    """A backup or evacuation: its file, SHA-256 in hex, what the record and the log held, µs UTC."""

    file: Path
    digest: str
    entries: int
    leaves: int
    at: int

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {**asdict(self), "file": str(self.file)}


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of looking at a mission whole; ``faults``: code, place, why and remedy of each."""

    place: str
    entries: int
    erased: int
    waiting: int
    leaves: int
    heads: int
    faults: tuple[dict[str, str], ...]

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {**asdict(self), "sound": not self.faults, "faults": list(self.faults)}


def back_up_mission(place: MissionPlace, passphrase: str, out: Path) -> CopyMade:
    """Writes a backup, also while the mission is served; refuses what stands there (STO104), a full disk (STO020)."""
    from servanda.store import back_up

    with open_place(place, passphrase) as store:
        made = back_up(store, out, now_us())
    return CopyMade(out, made.digest, made.head.mark, made.head.leaves, made.head.at)


def restore_mission(backup: Path, place: MissionPlace, passphrase: str) -> Looked:
    """The mission of a backup in an empty place, with its own keyring; verified before it is said to be there."""
    from servanda.store import keyring_from, restore

    with restore(backup, place.address, keyring_from(place.keyring, passphrase)) as store:
        return _looked(store, place)


def evacuate_mission(place: MissionPlace, passphrase: str, out: Path, for_recipient: str) -> CopyMade:
    """Seals the whole mission into one file for a recipient, shows that it opens, and only then wipes it and its keys.

    Refuses as the store does (NEG073, STO104, STO020, STO116): then nothing is wiped.
    """
    from servanda.store import backup_head, evacuate

    receipt = evacuate(open_place(place, passphrase), out, for_recipient, now_us(), [place.keyring])
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

    found = verify_mission(store, policy_of(store))
    faults = tuple(
        {"code": one.code, "place": str(one.place), "why": one.why, "remedy": one.remedy} for one in found.faults
    )
    shown = shown_address(place.address)
    return Looked(shown, found.entries, found.erased, found.waiting, found.leaves, found.heads, faults)
