"""A log fetched into a folder over the network, to be checked there offline; fetched again, what it holds is kept."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from servanda.basis import Place, Refusal, canonical_bytes
from servanda.ledger import (
    LONGEST_NOTE,
    TILE_BYTES,
    Policy,
    entries_path,
    paths_of,
    read_head,
    read_json,
    read_policy,
    tile_path,
)
from servanda.server.countersigner import LogAddress
from servanda.store import LogFolder

_WHOLE: Final = 256
#: No bundle of entries is longer: each of 256 is led by its length in two bytes.
_LONGEST_BUNDLE: Final = _WHOLE * (2 + 0xFFFF)


@dataclass(frozen=True, slots=True)
class FetchedLog:
    """What lies in the folder now: whose log, how many leaves its newest head has, how many files came this time."""

    folder: Path
    origin: str
    size: int
    files: int

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {"folder": str(self.folder), "origin": self.origin, "size": self.size, "files": self.files}


def fetch_log(log: LogAddress, folder: Path) -> FetchedLog:
    """The newest head of a log with its policy, tiles and entries, as C2SP lays them out; the head is written last.

    Heads fetched before stay beside it, so that checking the folder also tells whether the log only grew since.
    Refuses a head that is none or not signed by the log (LED01x), another policy than lies in the folder (MIS065), and
    a log that does not answer or lacks a file (SRV026).
    """
    kept, place = LogFolder(folder), Place("the log")
    told = log.text("policy", LONGEST_NOTE)
    policy = read_policy(read_json(told, "LED040", place), place)
    _refuse_other(kept, policy)
    text = log.text("checkpoint", LONGEST_NOTE)
    size, files = read_head(text, policy, place).size, 0
    for level, number, width in paths_of(size):
        files += _kept(kept, log, tile_path(level, number, width), width)
        if level == 0:
            files += _kept(kept, log, entries_path(number, width), width, _LONGEST_BUNDLE)
    kept.keep_policy(canonical_bytes(policy.data()))
    kept.keep_head(size, text)
    return FetchedLog(folder, policy.origin, size, files)


def _kept(folder: LogFolder, log: LogAddress, path: str, width: int, most: int = TILE_BYTES) -> bool:
    """Fetches a file where it may have changed; whether it came."""
    if width == _WHOLE and folder.read(path) is not None:
        return False  # A whole tile never changes; one that did is found as the folder is checked.
    data = log.file(path, most)
    if data is None:
        why = f"it has no {path}, which its head promises"
        raise Refusal("SRV026", f"the log does not answer: {why}", "try again, and tell every side", Place("the log"))
    folder.keep(path, data)
    return True


def _refuse_other(folder: LogFolder, policy: Policy) -> None:
    before = folder.policy()
    if before is None:
        return
    known = read_policy(read_json(before.text, "LED040", Place(before.name)), Place(before.name))
    if known.fingerprint != policy.fingerprint:
        now, then = policy.fingerprint[:16], known.fingerprint[:16]
        why = f"the log now names another policy ({now}…) than lies in the folder ({then}…)"
        remedy = "ask all sides whether they agreed to it; then fetch the log into a new folder"
        raise Refusal("MIS065", why, remedy, Place(before.name))
