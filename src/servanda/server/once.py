"""A mission is served once: a lock of the operating system beside its record, let go if the program dies."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from servanda.basis import Place, Refusal
from servanda.operations import MissionPlace
from servanda.store import locked

_SQLITE: Final = "sqlite:///"


@contextmanager
def served_once(place: MissionPlace, address: str) -> Iterator[None]:
    """The mission is this program's to serve; refuses (SRV021) one that is served already, with the address if known.

    ``address``: where it is served. Of a database on another machine the lock is beside the keyring.
    """
    record = place.address.removeprefix(_SQLITE) if place.address.startswith(_SQLITE) else str(place.keyring)
    path = Path(f"{record}.serving")
    held = False
    try:
        with locked(path, 0.0):
            held = True
            # Only a hint for others: a full disk keeps nobody from handing the mission over.
            with suppress(OSError):
                path.write_text(address, encoding="utf-8")
            yield
    except Refusal as refusal:
        if held or refusal.code != "STO021":
            raise
        raise _served(path) from None
    finally:
        if held:
            with suppress(OSError):
                path.unlink()


def _served(path: Path) -> Refusal:
    told = ""
    with suppress(OSError):
        told = path.read_text("utf-8")
    why = "this mission is served already" + (f", at {told}" if told else "")
    return Refusal("SRV021", why, "go there, or stop that program first; two would keep one log", Place(str(path)))
