"""A log on disk: its policy, its heads, its tiles and entries as C2SP tlog-tiles lays them out, its records."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from servanda.basis import Place, Refusal, limit_set, setting_name, why_no_file
from servanda.ledger import Anchor
from servanda.store.case import Paper
from servanda.store.durable import write_durably

LOG_POLICY: Final = "policy.json"
LOG_HEADS: Final = "heads"
LOG_RECORDS: Final = "records"
LOG_ANCHORS: Final = "anchors"
#: A bundle of some three million entries; more belongs in a folder.
LARGEST_LOG_FILE: Final = 256 * 1024**2
_LIMIT: Final = "log_file_bytes"
#: Of a head's name, so that names are in order of growth.
_DIGITS: Final = 16


@dataclass(frozen=True, slots=True)
class LogFolder:
    """A folder that holds a log; nothing is read before it is asked for.

    ``policy.json``, ``heads/``, ``tile/``, ``records/``, ``anchors/``.
    """

    path: Path

    def policy(self) -> Paper | None:
        """The policy that lies beside the log."""
        here = self.path / LOG_POLICY
        return read_exactly(here) if here.exists() else None

    def heads(self) -> tuple[Paper, ...]:
        """The signed heads, in order of their file names."""
        return self._papers(LOG_HEADS, ".checkpoint")

    def records(self) -> tuple[Paper, ...]:
        """The records, one a file, in order of their file names."""
        return self._papers(LOG_RECORDS, ".json")

    def anchors(self) -> tuple[Anchor, ...]:
        """Time stamps over heads, ``anchors/SIZE.tsr``; a file of another name is none."""
        here = self.path / LOG_ANCHORS
        files = sorted(here.glob("*.tsr")) if here.is_dir() else ()
        return tuple(Anchor(int(one.stem), _bytes_of(one)) for one in files if one.stem.isdecimal())

    def read(self, path: str) -> bytes | None:
        """A file of the log by its path in the folder; none where there is no such file."""
        here = self.path / path
        return None if why_no_file(here) == "is not there" else _bytes_of(here)

    def keep_policy(self, data: bytes) -> None:
        """The policy beside the log, on the disk when this returns; refuses (STO020) what cannot be written."""
        self.keep(LOG_POLICY, data)

    def keep_head(self, size: int, text: str) -> None:
        """A signed head of a size beside those before, likewise; one of the same size is replaced."""
        self.keep(f"{LOG_HEADS}/{size:0{_DIGITS}d}.checkpoint", text.encode())

    def keep(self, path: str, data: bytes) -> None:
        """A file of the log by its path in the folder, likewise."""
        write_durably(self.path / path, data)

    def _papers(self, folder: str, ending: str) -> tuple[Paper, ...]:
        here = self.path / folder
        return tuple(read_exactly(one) for one in sorted(here.glob(f"*{ending}"))) if here.is_dir() else ()


def read_exactly(path: Path) -> Paper:
    """A text as its bytes are, line ends and all; refuses (STO003 to STO006) what cannot be read as one."""
    try:
        return Paper(str(path), _bytes_of(path).decode())
    except UnicodeDecodeError as error:
        why = f"the file is not UTF-8 text (byte {error.start})"
        raise Refusal("STO003", why, "fetch it again, byte for byte", Place(str(path))) from None


def _bytes_of(path: Path) -> bytes:
    place = Place(str(path))
    if why := why_no_file(path):
        raise Refusal("STO006", f"{path.name} {why}", "put the file itself there", place)
    most = limit_set(_LIMIT, LARGEST_LOG_FILE)
    try:
        if path.stat().st_size > most:
            why = f"the file is larger than {most:,} bytes"
            raise Refusal("STO005", why, f"check it as a folder, or raise {setting_name(_LIMIT)}", place)
        return path.read_bytes()
    except OSError as error:
        why = f"the file cannot be read: {error.strerror}"
        raise Refusal("STO004", why, "check its name and your rights to it", place) from None
