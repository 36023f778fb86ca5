"""What vectors of the ledger are put together from: a name, what it says, the file, and the verdict written by hand."""

import copy
from base64 import b64decode
from collections.abc import Callable
from typing import Any

import ledger_worlds as lw
from servanda.ledger.base64_strict import to_base64

#: Every vector by its name, as they are made.
VECTORS: dict[str, dict[str, Any]] = {}


def at(tick: int, second: int) -> int:
    """A time: so many ticks and seconds after the beginning."""
    return lw.BEGUN + lw.TICK * tick + second


def final(size: int, tick: int, second: int = 3) -> list[Any]:
    """A head that is final."""
    return [size, "final", [], at(tick, second)]


def absent(size: int, *who: tuple[str, int, int | None]) -> list[Any]:
    """A head that is provisional, with who is absent since which head and second."""
    return [size, "provisional", sorted(map(list, who)), None]


def vector(
    name: str, says: str, file: Any, *codes: str, heads: Any = (), records: Any = (0, 0, 0), unheeded: int = 0
) -> None:
    """One vector with its verdict; ``records``: shown, padding, erased."""
    expect = {
        "codes": list(codes),
        "heads": list(heads),
        "records": dict(zip(("shown", "padding", "erased"), records, strict=True)),
        "unheeded_signatures": unheeded,
    }
    VECTORS[name] = {"says": says, "file": file, "expect": expect}


def refused(name: str, says: str, file: Any, code: str) -> None:
    """One vector that is no sound file at all; ``file``: JSON data, or its text."""
    VECTORS[name] = {"says": says, "file": file, "expect": {"refused": code}}


def full(made: lw.World, *records: int, policy: Any = None, entries: bool = False) -> dict[str, Any]:
    """A world as the JSON data of a bundle."""
    return made.bundle(records, entries=entries).data(policy or lw.policy())


def changed(data: Any, change: Callable[[Any], Any]) -> Any:
    """A copy with something done to it."""
    made = copy.deepcopy(data)
    change(made)
    return made


def flipped(text: str, place: int, bit: int = 0) -> str:
    """Base64 text with one bit of its bytes flipped."""
    data = bytearray(b64decode(text))
    data[place] ^= 1 << bit
    return to_base64(bytes(data))


def in_line(head: str, name: str, place: int) -> str:
    """A head with one bit flipped in a signature line: of its key id below 4, of its signature above."""
    lines = head.split("\n")
    n = next(n for n, line in enumerate(lines) if line.startswith(f"\u2014 {name} "))
    lead, _, coded = lines[n].rpartition(" ")
    lines[n] = f"{lead} {flipped(coded, place)}"
    return "\n".join(lines)
